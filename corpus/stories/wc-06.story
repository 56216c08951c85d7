language: id
published: 2026-03-06
split: train
---
Bos Kartel Tiba di Madrid, [spanyol|Spanyol] Balas Budi dengan 2 Kapal Patroli untuk [kolombia|Kolombia]

[@agency|Liputan6.com], [@place|Bogota] - Bos sindikat kokain Cauca, [i1|[renteria|Wilmar Antonio Renteria] alias "El Zorro"], [e1|diekstradisi] dari [kolombia|Kolombia] ke [spanyol|Spanyol] [t1|pada Kamis pagi], seperti dikutip dari [@source|EFE], [t2|Jumat (6/3/2026)].

Beberapa jam sebelum pesawatnya lepas landas, [velez|Presiden [kolombia|Kolombia] Marisol Quintana Velez] [e2|berbincang lewat sambungan telepon] dengan [larranaga|Perdana Menteri [spanyol|Spanyol] Inigo Larranaga].

"[q1|Kawan-kawan kami di [kolombia|Bogota] menepati janji mereka," [c1,e3|puji] [larranaga|Larranaga] lewat unggahan di X. "Sekarang giliran kami]."

Ucapan itu bukan basa-basi. [i4|Dua kapal patroli] bekas milik [guardia|Guardia Civil] langsung [e4|diberikan] cuma-cuma oleh [spanyol|Madrid] kepada [angkatan|Angkatan Laut [kolombia|Kolombia]].

BACA JUGA: [@related|Jejak Kapal Selam Narkoba di Pantai Galicia]

BACA JUGA: [@related|7 Fakta [europol|Europol] yang Jarang Diketahui]

[renteria|El Zorro] [e5|dibekuk] di [cali,p5|Cali] [t3|pada Oktober 2025] setelah [penyidik,penyidik-spanyol|penyidik kedua negara] dan [europol|Europol] [e6|bertukar informasi] selama berbulan-bulan. Istrinya lolos. [barrera|Menteri Luar Negeri [panama|Panama], Rodrigo Icaza Barrera], [c2|membantah] [q2|[panama|negaranya] telah [e7|memberikan suaka] kepada [istri|perempuan itu]].

Lain Madrid, lain pula Caracas. [venezuela|Venezuela] belum menanggapi [e8|permintaan] [kolombia|Bogota] agar [empat,i8|empat letnan kartel] diserahkan, kendati [norwegia|Norwegia] sudah [e9|menengahi] [kolombia,venezuela|kedua tetangga itu] [t4|sejak Januari].

"[q3|Kalau [venezuela|mereka] setuju tanpa banyak syarat," [c3|kata] [ospitia|Jaksa Agung [kolombia|Kolombia] Hernando Ospitia], "keempatnya bisa [e10|ditukar] dengan [i10,tiga|tiga tentara Venezuela] di penjara Cucuta]."

[larranaga|Larranaga] [e11|akan bertandang] ke [kolombia,p11|Bogota] [t5|pada 21 Maret mendatang].
---
renteria | Wilmar Antonio Renteria | person | COL | - | Bos sindikat kokain Cauca
kolombia | Kolombia | country | COL
spanyol | Spanyol | country | ESP
velez | Marisol Quintana Velez | person | COL | - | Presiden Kolombia
larranaga | Inigo Larranaga | person | ESP | - | Perdana Menteri Spanyol
angkatan | Angkatan Laut Kolombia | organization | COL
guardia | Guardia Civil | organization | ESP
penyidik | penyidik Kolombia | group | COL
penyidik-spanyol | penyidik Spanyol | group | ESP
europol | Europol | organization | EUR
barrera | Rodrigo Icaza Barrera | person | PAN | - | Menteri Luar Negeri Panama
panama | Panama | country | PAN
istri | perempuan | person | COL
venezuela | Venezuela | country | VEN
empat | empat letnan kartel | group
norwegia | Norwegia | country | NOR
ospitia | Hernando Ospitia | person | COL | - | Jaksa Agung Kolombia
tiga | tiga tentara Venezuela | group | VEN
cali | Cali | place | COL
---
t1 = 2026-03-05
t2 = 2026-03-06
t3 = 2025-10
t4 = 2026-01
t5 = 2026-03-21
q1 = direct larranaga
q2 = indirect barrera
q3 = direct ospitia
e1 = COOPERATE realized actor=kolombia recipient=spanyol time=t1 context=legal,crime,illegal_drugs
e2 = CONSULT/phone realized actor=velez,larranaga time=t1 context=diplomatic,crime
e3 = SUPPORT realized actor=larranaga recipient=kolombia context=diplomatic,crime
e4 = AID realized actor=spanyol recipient=angkatan context=military,illegal_drugs
e5 = COERCE/arrest historical actor=kolombia recipient=renteria time=t3 context=crime,illegal_drugs
e6 = COOPERATE historical actor=penyidik,penyidik-spanyol,europol context=intelligence,crime,illegal_drugs
e7 = AID negated actor=panama recipient=istri said=q2 context=asylum,crime
e8 = REQUEST/yield realized actor=kolombia recipient=venezuela context=legal,crime,illegal_drugs
e9 = CONSULT/third-party realized actor=norwegia recipient=kolombia,venezuela time=t4 context=diplomatic,crime
e10 = COOPERATE hypothetical actor=kolombia,venezuela said=q3 context=legal,crime
e11 = AGREE future actor=larranaga recipient=kolombia time=t5 context=diplomatic
