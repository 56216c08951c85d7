language: id
published: 2021-06-29
split: dev
---
[sandera|Guru dan Pilot] Disandera, [kelompok|Kelompok Bersenjata] Tampik Berunding

[@agency|TEMPO.CO], [@place|Jakarta] - [kelompok|Kelompok bersenjata pimpinan [wenda|Yeremias Wenda]] [e1|menyandera] [sandera|dua guru dan seorang pilot] di [kosarek,p1|Distrik Kosarek, Kabupaten Yahukimo, Papua], [t1|Ahad, 27 Juni 2021]. [sandera|Ketiganya] dibawa berjalan kaki ke arah hutan seusai ibadah.

Penyanderaan terjadi dua hari setelah [tabuni|Kepala Distrik Kosarek, Elly Tabuni], [e2|tewas ditembak] di [p2|teras rumahnya]. [c1|Menurut] [siregar|juru bicara [satgas|Satuan Tugas Damai Papua], Komisaris Besar Ferdinan Siregar], [q1|[tabuni|korban] dipilih pelaku karena menolak menyerahkan dana desa].

“[q2|[tabuni|Beliau] sudah dua kali [e3|diancam bunuh] [t2|tahun lalu]],” [c2|kata] [siregar|Ferdinan], [t3|Selasa, 29 Juni 2021].

[gereja|Dewan Gereja Papua] [e4|menawarkan diri sebagai penengah]. Tawaran itu [e14|disambut] [bupati|Bupati Yahukimo], tetapi [kelompok|kelompok Yeremias] [e5|menolak bertemu] [bupati|pemerintah daerah]. Lewat rekaman suara, [wenda|Yeremias Wenda] [e6|meminta] [i6|[satgas|pasukan non-organik] ditarik dari [p6|Yahukimo]]. “[q3|Kalau [satgas|mereka] naik ke gunung, [sandera|orang-orang ini] [e13|tidak akan pulang]],” [c3|ujarnya].

[t4|Senin kemarin], [warga|warga tiga kampung] [e7|menutup landasan pacu] [p7|Kosarek] dengan drum dan batang kayu. [warga|Mereka] [e8|menolak] [i8|kedatangan [satgas|aparat]]. [satgas|Rombongan polisi] yang mendekat [e9|diserang dengan panah]; dua [satgas|anggota] terluka di lengan.

[siregar|Ferdinan] [c4|memastikan] [q4|[satgas|timnya] [e10|tidak membalas dengan tembakan]]. [satgas|Satuan tugas] [e11|berencana menambah] [i11|satu kompi Brigade Mobil] [t5|pekan depan].

[komnas|Komnas HAM] [c5,e12|mendesak] [q5|[satgas,wenda|semua pihak] [i12|menahan diri]]. “[q6|[komnas|Kami] siap terbang kapan saja bila diminta],” [c6|ucap] [rumbiak|komisioner Helena Rumbiak].

[@reporter|MARIA ROSARI] | [@editor|EKO WAHYUDI]

Baca juga: [@related|Mengapa Yahukimo Terus Bergolak]
---
kelompok | Kelompok bersenjata pimpinan Yeremias Wenda | group | IDN | REB
sandera | dua guru dan seorang pilot | group | IDN | CVL
kosarek | Distrik Kosarek | place | IDN
tabuni | Elly Tabuni | person | IDN | GOV | Kepala Distrik Kosarek
siregar | Ferdinan Siregar | person | IDN | COP | juru bicara Satuan Tugas Damai Papua
satgas | Satuan Tugas Damai Papua | organization | IDN | COP
gereja | Dewan Gereja Papua | organization | IDN | REL
bupati | Bupati Yahukimo | person | IDN | GOV | Bupati Yahukimo
wenda | Yeremias Wenda | person | IDN | REB
warga | warga tiga kampung | group | IDN | CVL
komnas | Komnas HAM | organization | IDN | GOV
rumbiak | Helena Rumbiak | person | IDN | GOV | komisioner Komnas HAM
---
t1 = 2021-06-27
t2 = 2020
t3 = 2021-06-29
t4 = 2021-06-28
t5 = 2021-07-05/2021-07-11
q1 = indirect siregar
q2 = direct siregar
q3 = direct wenda
q4 = indirect siregar
q5 = indirect komnas
q6 = direct rumbiak
e1 = ASSAULT/abduct realized actor=kelompok recipient=sandera time=t1 context=territory,human_security
e2 = ASSAULT/targeted realized actor=kelompok recipient=tabuni context=crime,executive
e3 = THREATEN/violence historical actor=kelompok recipient=tabuni time=t2 said=q2 context=crime
e4 = AGREE realized actor=gereja recipient=kelompok,bupati context=human_security
e5 = REJECT/meet realized actor=kelompok recipient=bupati context=human_security
e6 = REQUEST/yield realized actor=wenda recipient=satgas context=military,territory
e7 = PROTEST/obstruct realized actor=warga recipient=satgas time=t4 context=human_security
e8 = REJECT realized actor=warga recipient=satgas context=human_security
e9 = ASSAULT/primitive realized actor=warga recipient=satgas time=t4 context=human_security
e10 = ASSAULT/firearms negated actor=satgas recipient=warga said=q4
e11 = MOBILIZE/police future actor=satgas time=t5 context=human_security
e12 = REQUEST/yield realized actor=komnas recipient=wenda,satgas context=human_rights
e13 = THREATEN/violence realized actor=wenda recipient=sandera said=q3 context=human_security
e14 = SUPPORT realized actor=bupati recipient=gereja context=human_security
