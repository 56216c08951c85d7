language: id
published: 2010-11-30
split: train
---
[pencari|Delapan Pencari Suaka] di Curtin Jahit Mulut

[@agency|REPUBLIKA.CO.ID], [@place|SYDNEY] -- [pencari|Delapan pencari suaka asal [afghanistan|Afghanistan] dan [srilanka|Sri Lanka]] memasuki hari kedua [e1|aksi mogok makan] di [p1|kamp penahanan Curtin], Australia Barat, [t1|Selasa (30/11)]. [pencari|Mereka] menjahit mulut dengan benang kasur.

[t2|Akhir pekan lalu] [penghuni|para penghuni] kamp [e2|membakar] tiga barak. Kerusuhan itu pecah tak lama setelah [australia|Australia] [e3|memulangkan paksa] [tamil|14 orang Tamil] ke Kolombo dengan pesawat sewaan.

[imigrasi|Menteri Imigrasi [australia|Australia] Graeme Ballantine] tak bergeming. "[q1|[pencari,penghuni|Siapa pun] yang terbukti membakar [e4|akan [imigrasi|saya] usir] dari benua ini, tak peduli [pencari,penghuni|mereka] dari mana]," [c1|katanya] kepada [@source|ABC Radio]. [imigrasi|Ballantine] juga [e5|menampik permintaan] agar [dokter|dokter independen] diizinkan masuk. [c2|Kata] [imigrasi|dia], [q2|layanan medis di kamp cukup].

Permintaan tersebut datang dari [koalisi|Koalisi Aksi Pengungsi]. [koalisi|Lembaga advokasi itu] [c3|mengklaim] [q3|dua orang Tamil yang dipulangkan telah [e6|disetrum dan digantung terbalik] oleh [intel|intelijen [srilanka|Sri Lanka]]]. [srilanka|Kolombo] membantahnya. [perera|Komisaris Tinggi [srilanka|Sri Lanka] di Canberra, Nihal Perera-Gunaratne], [c4|menyebut] [q4|tidak seorang pun [e7|disiksa]].

[hijau|Partai Hijau] [c5,e8|meminta] [q5|[senat|Senat] [i8|menyelidiki pemulangan tersebut]]. Sementara [fraser|senator independen Dale Whitcombe] [c6|menganggap] [q6|[australia|Canberra] seharusnya belajar dari [indonesia|Indonesia], yang [t3|sejak 1979] [e9|menampung] ribuan [pengungsi|pengungsi Indocina] di [p9|Pulau Galang]].

[unhcr|Badan PBB untuk pengungsi (UNHCR)] [e10|berencana mengunjungi] [p10|Curtin] [t4|pada pertengahan Desember], tetapi belum mengantongi izin [imigrasi|menteri].

Redaktur: [@editor|Didi Sunardi]
Reporter: [@reporter|Agung Vazqi]
Sumber: [@source|AAP]/[@source|ABC Radio]
---
pencari | Delapan pencari suaka asal Afghanistan dan Sri Lanka | group | - | REF
penghuni | para penghuni | group | - | REF
afghanistan | Afghanistan | country | AFG
srilanka | Sri Lanka | country | LKA
australia | Australia | country | AUS
tamil | 14 orang Tamil | group | LKA | REF
imigrasi | Graeme Ballantine | person | AUS | GOV | Menteri Imigrasi Australia
dokter | dokter independen | group | AUS | MED
koalisi | Koalisi Aksi Pengungsi | organization | AUS | NGO
intel | intelijen Sri Lanka | organization | LKA | SPY
perera | Nihal Perera-Gunaratne | person | LKA | GOV | Komisaris Tinggi Sri Lanka di Canberra
hijau | Partai Hijau | organization | AUS | PTY
senat | Senat | organization | AUS | LEG
fraser | Dale Whitcombe | person | AUS | LEG | senator independen
indonesia | Indonesia | country | IDN
pengungsi | pengungsi Indocina | group | - | REF
unhcr | Badan PBB untuk pengungsi (UNHCR) | organization | UNO
---
t1 = 2010-11-30
t2 = 2010-11-27/2010-11-28
t3 = 1979
t4 = 2010-12
q1 = direct imigrasi
q2 = indirect imigrasi
q3 = indirect koalisi
q4 = indirect perera
q5 = indirect hijau
q6 = indirect fraser
e1 = PROTEST/hunger realized actor=pencari recipient=australia time=t1 context=asylum,migration
e2 = PROTEST/riot realized actor=penghuni recipient=australia time=t2 context=asylum,migration
e3 = COERCE/deport realized actor=australia recipient=tamil context=asylum,migration
e4 = THREATEN/expel realized actor=imigrasi recipient=pencari,penghuni said=q1 context=asylum,migration
e5 = REJECT/assist realized actor=imigrasi recipient=koalisi,dokter context=asylum,health
e6 = ASSAULT/torture realized actor=intel recipient=tamil said=q3 context=human_rights,asylum
e7 = ASSAULT/torture negated actor=intel recipient=tamil said=q4 context=human_rights
e8 = REQUEST/change realized actor=hijau recipient=senat said=q5 context=legislative,asylum
e9 = AID historical actor=indonesia recipient=pengungsi time=t3 said=q6 context=asylum
e10 = CONSULT/visit hypothetical actor=unhcr recipient=australia time=t4 context=asylum,human_rights
