language: id
published: 2016-08-31
---
34 Tahun Menunggu: [guatemala|Guatemala] Hukum [anselmo|Perwira Pelaku Perbudakan Seksual]

Vonis 210 tahun bagi [anselmo|seorang kolonel] disambut tangis di ruang sidang. [perempuan|Perempuan-perempuan Maya Achi] kini menanti ganti rugi.

[pengadilan|Pengadilan Risiko Tinggi] di [p1,ciudad|Ciudad de Guatemala] [e1|menjatuhkan hukuman] itu [t1|pada Selasa (30/08)] kepada [anselmo|Kolonel purnawirawan Anselmo Recinos Barillas]. [cotzal|Ketua majelis, Hakim Silvia Cotzal], [c1|menyatakan] terbukti bahwa [q1|[anakbuah|anak buah [anselmo|terdakwa]] [e2|memperkosa] [perempuan|15 perempuan] di [p2|barak Rabinal] [t2|sepanjang 1982]].

"[q2|[perempuan|Mereka] bukan korban sampingan perang. Tubuh [perempuan|mereka] dijadikan medan perang]," [c2|ujar] [cotzal|Cotzal] saat membacakan putusan.

Dua pekan sebelum itu, [anakbuah|pasukan yang sama] [e3|membakar] 41 rumah dan gudang jagung [warga|warga desa]. [t3|Pada 1983], [rosa|seorang penyintas yang dipanggil Doña Rosa] berjalan kaki dua hari untuk melapor, hanya untuk kembali [e4|diperkosa] [polisi|polisi] di [p4|kantor distrik]. "[q3|Sejak itu [rosa|saya] tidak bicara bahasa Spanyol]," [c3|katanya] kepada DW.

[ruben|Pengacara [anselmo|terdakwa], Rubén Ixmatul], [c4,e5|menyebut] [q4|[i5|vonis tersebut] "teater yang dibiayai [eropa|Eropa]]". [veteran|Asosiasi Veteran Militer] [e6|berunjuk rasa] di [p6|depan gedung] dan [c5,e7|menuding] [q5|[cotzal|hakim] berpihak].

[kejaksaan|Kejaksaan Agung] [e8|akan menyidik] [delapan|delapan perwira lain] [t4|mulai Oktober]. [guatemala|Pemerintah] [c6|menegaskan] [q6|[e9|tidak akan mengampuni] [anselmo|terpidana]], tetapi [e10|belum mau berbicara] soal [i10|kompensasi].

[jerman|Jerman], yang [e11|membiayai] [i11|klinik trauma [penyintas|para penyintas]] [t5|sejak 2011], [e12|memuji] [pengadilan|pengadilan itu].

Keadilan serupa masih jauh di [haiti|Haiti]. [pbb|Perserikatan Bangsa-Bangsa] [c7|mengakui] [q7|[serdadu|dua serdadu penjaga perdamaian] diduga [e13|melecehkan] [pengungsi|seorang pengungsi] di [p13,cayes|Les Cayes] [t6|Juli lalu]].

[@reporter|vlz]/[@editor|yf] ([@source|afp], [@source|epd])
---
guatemala | Guatemala | country | GTM
anselmo | Anselmo Recinos Barillas | person | GTM | MIL | Kolonel purnawirawan
perempuan | Perempuan-perempuan Maya Achi | group | GTM | CVL
pengadilan | Pengadilan Risiko Tinggi | organization | GTM | JUD
ciudad | Ciudad de Guatemala | place | GTM
cotzal | Silvia Cotzal | person | GTM | JUD | Ketua majelis, Hakim
anakbuah | anak buah terdakwa | group | GTM | MIL
warga | warga desa | group | GTM | CVL
rosa | Doña Rosa | person | GTM | CVL
polisi | polisi | group | GTM | COP
ruben | Rubén Ixmatul | person | GTM | - | Pengacara terdakwa
eropa | Eropa | bloc
veteran | Asosiasi Veteran Militer | organization | GTM | CVL
kejaksaan | Kejaksaan Agung | organization | GTM | JUD
delapan | delapan perwira lain | group | GTM | MIL
jerman | Jerman | country | DEU
penyintas | para penyintas | group | GTM | CVL
haiti | Haiti | country | HTI
pbb | Perserikatan Bangsa-Bangsa | organization | UNO
serdadu | dua serdadu penjaga perdamaian | group | UNO | MIL
pengungsi | seorang pengungsi | person | - | REF
cayes | Les Cayes | place | HTI
---
t1 = 2016-08-30
t2 = 1982
t3 = 1983
t4 = 2016-10
t5 = 2011
t6 = 2016-07
q1 = indirect cotzal
q2 = direct cotzal
q3 = direct rosa
q4 = mixed ruben
q5 = indirect veteran
q6 = indirect guatemala
q7 = indirect pbb
e1 = SANCTION/convict realized actor=pengadilan recipient=anselmo time=t1 context=legal,human_rights
e2 = ASSAULT/sexual historical actor=anakbuah recipient=perempuan time=t2 said=q1 context=human_rights,gender
e3 = ASSAULT/destroy historical actor=anakbuah recipient=warga time=t2 context=human_rights,military
e4 = ASSAULT/sexual historical actor=polisi recipient=rosa time=t3 context=human_rights,gender
e5 = ACCUSE/disapprove realized actor=ruben recipient=pengadilan context=legal
e6 = PROTEST/demo realized actor=veteran context=legal
e7 = ACCUSE/allege realized actor=veteran recipient=cotzal context=legal
e8 = ACCUSE/investigate future actor=kejaksaan recipient=delapan time=t4 context=legal,human_rights
e9 = REJECT/yield realized actor=guatemala recipient=anselmo said=q6 context=legal,human_rights
e10 = REJECT realized actor=guatemala context=reparations
e11 = AID realized actor=jerman recipient=penyintas time=t5 context=health,human_rights
e12 = SUPPORT realized actor=jerman recipient=pengadilan context=legal,diplomatic
e13 = ASSAULT/sexual realized actor=serdadu recipient=pengungsi time=t6 said=q7 context=peacekeeping,gender
