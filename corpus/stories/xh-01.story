language: id
published: 2019-09-24
split: train
---
[sinode|Gereja] tawarkan diri jadi penengah konflik [yahukimo|Yahukimo]

[@place|Wamena] ([@agency|ANTARA]) - [sinode|Persekutuan Sinode Gereja Pegunungan Tengah] [e1|mendesak] [pemerintah|pemerintah pusat] membuka [i1|jalur bantuan ke [silimo|Distrik Silimo]], [t1|Selasa], setelah 1.900 [pengungsi|pengungsi] bertahan di hutan [t2|sejak awal bulan].

"[q1|[pengungsi|Orang-orang ini] lari dari [e2|pembakaran] [i2|46 rumah] oleh [prajurit|prajurit] di [p2,silimo|Silimo]]," [c1|kata] [wandik|Ketua [sinode|Sinode] Pendeta Yosias Wandikbo] di [p1,wamena|Wamena]. Ada pula, [c2|lanjutnya], [q2|dua [perempuan|perempuan] yang [e3|diperkosa] di pos jaga [t3|pada 11 September]].

[kodam|Kodam XVII/Cenderawasih] membantah. "[q3|Tidak ada prajurit [kodam|kami] yang [e4|membakar] [i4|rumah warga]; api itu ulah [kelompok|kelompok bersenjata]]," [c3|ujar] [lumban|Kepala Penerangan [kodam|Kodam] Kolonel Infanteri Sahat Lumbanraja].

[komnas|Komisi Nasional Hak Asasi Manusia] [e5|memulai penyelidikan] atas [i5|kedua tuduhan itu] [t4|pada Senin]. [komnas|Lembaga tersebut] menyurati [panglima|Panglima TNI] agar [tim|timnya] diizinkan masuk, tetapi [kodam|tentara] [t5|sampai Selasa petang] [e6|belum membuka akses] ke [p6,silimo|distrik itu].

[wandik|Wandikbo] [c4|mengaku] [q4|[sinode|pihaknya] [e7|siap menjadi penengah] antara [pemerintah|Jakarta] dan [kelompok|kelompok pimpinan [telenggen|Ottis Telabak]]]. Lewat rekaman suara yang beredar [t6|pekan lalu], [telenggen|Telabak] [c5|mengatakan] [q5|[kelompok|pasukannya] [e8|tidak akan meletakkan senjata] sebelum [kodam|tentara] angkat kaki dari kampung].

[kemensos|Kementerian Sosial] telah [e9|mengirim] [i9|12 ton beras] bagi [pengungsi|pengungsi], sebagian besar tertahan di [wamena|Wamena].

[t7|Pada 1977], [sinode|gereja yang sama] [e10|memediasi] [i10|perdamaian] [pemerintah|pemerintah] dengan sejumlah [kepala|kepala suku] Lembah Baliem.

Pewarta: [@reporter|Marselina Kogoya]
Editor: [@editor|Hadi Sutomo]
COPYRIGHT © ANTARA 2019
---
sinode | Persekutuan Sinode Gereja Pegunungan Tengah | organization | IDN | REL
pemerintah | pemerintah pusat | organization | IDN | GOV
pengungsi | pengungsi | group | IDN | REF
prajurit | prajurit | group | IDN | MIL
wandik | Yosias Wandikbo | person | IDN | REL | Ketua Sinode
perempuan | perempuan | group | IDN | CVL
kodam | Kodam XVII/Cenderawasih | organization | IDN | MIL
kelompok | kelompok pimpinan Ottis Telabak | group | IDN | REB
lumban | Sahat Lumbanraja | person | IDN | MIL | Kepala Penerangan Kodam
komnas | Komisi Nasional Hak Asasi Manusia | organization | IDN | GOV
panglima | Panglima TNI | person | IDN | MIL | Panglima TNI
tim | tim Komnas HAM | group | IDN | GOV
telenggen | Ottis Telabak | person | IDN | REB
kemensos | Kementerian Sosial | organization | IDN | GOV
kepala | kepala suku Lembah Baliem | group | IDN | ELI
silimo | Distrik Silimo | place | IDN
wamena | Wamena | place | IDN
yahukimo | Yahukimo | place | IDN
---
t1 = 2019-09-24
t2 = 2019-09
t3 = 2019-09-11
t4 = 2019-09-23
t5 = 2019-09-24
t6 = 2019-09-16/2019-09-22
t7 = 1977
q1 = direct wandik
q2 = indirect wandik
q3 = direct lumban
q4 = indirect wandik
q5 = indirect telenggen
e1 = REQUEST/yield realized actor=sinode recipient=pemerintah time=t1 context=human_security,migration
e2 = ASSAULT/destroy realized actor=prajurit recipient=pengungsi said=q1 context=military,human_rights
e3 = ASSAULT/sexual realized actor=prajurit recipient=perempuan time=t3 said=q2 context=gender,human_rights
e4 = ASSAULT/destroy negated actor=kodam said=q3 context=military,human_rights
e5 = ACCUSE/investigate realized actor=komnas recipient=prajurit time=t4 context=human_rights
e6 = RETREAT/access negated actor=kodam recipient=komnas time=t5 context=human_rights,military
e7 = CONSULT/third-party hypothetical actor=sinode recipient=pemerintah,kelompok said=q4 context=religion_ethnicity,military
e8 = REJECT/yield realized actor=kelompok recipient=kodam said=q5 context=military
e9 = AID realized actor=kemensos recipient=pengungsi context=human_security
e10 = CONSULT/third-party historical actor=sinode recipient=pemerintah,kepala time=t7 context=religion_ethnicity
