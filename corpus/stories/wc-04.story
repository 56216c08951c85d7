language: id
published: 2023-10-12
split: test
---
[turki|Turki], [rumania|Rumania], dan [bulgaria|Bulgaria] latihan sapu ranjau di [laut|Laut Hitam]

[@place|Istanbul] ([@agency|ANTARA]) - [q1|Sembilan kapal dari [turki|Turki], [rumania|Rumania], dan [bulgaria|Bulgaria] [t1|pada Rabu (11/10)] memulai [e1|latihan bersama] [i1|penyapuan ranjau] di [p1|perairan barat [laut|Laut Hitam]]], [c1|kata] [kementerian|Kementerian Pertahanan [turki|Turki]].

[bulgaria,rumania,turki|Ketiga angkatan laut itu] juga [e2|bertukar data intelijen] mengenai [i2|ranjau hanyut] melalui pos komando di [constanta,p2|Constanta]. [rumania|Rumania] memakai [i3|12 drone bawah air] [e3|hibah] [jerman|Jerman] yang tiba [t2|pada Senin].

"[q2|Jalur gandum harus aman bagi semua bangsa]," [c2|ujar] [tuncbilek|Panglima Armada [turki|Turki] Laksamana Cemal Tuncbilek]. [tuncbilek|Ia] [c3|menambahkan], [q3|[georgia|Georgia] telah [e4|memohon] [i4|ikut serta] dan surat dari Tbilisi itu sedang dipelajari].

Baca juga: [@related|Kapal gandum [ukraina|Ukraina] tiba di Bosporus]

[rusia|Moskow] [c4,e5|menyebut] [q4|[i5|latihan tersebut] "provokasi yang dibungkus dalih keselamatan pelayaran]" serta [c5,e6|mengancam] [q5|akan [i6|menggeledah [kapal|setiap kapal niaga yang menuju Odesa]]]. [c6|Menurut] [militer|militer [rumania|Rumania]], [q6|[rusia|dua fregat Rusia] [e7|dikerahkan] dari Novorossiysk ke sekitar [p7,pulau|Pulau Ular] [t3|sehari sebelum latihan dimulai]].

Dalam keterangan terpisah, [turki|Ankara] [c7|membantah] bahwa [q7|[inggris|London] sudah [e8|menyumbangkan] [i8|kapal pemburu ranjau] kepada [ukraina|Kiev] lewat perairannya]. [diplomat|Seorang diplomat [turki|Turki]] [c8|mengatakan] [q8|pejabat kedua ibu kota, [turki|Ankara] dan [rusia|Moskow], [e9|tidak saling menelepon] sejak latihan diumumkan].

[i10|Gagasan patroli ranjau itu] [e10|dirundingkan] [para|para menteri pertahanan NATO] di [p10|Brussel], [t4|Juni lalu].

[i11|Putaran kedua latihan] [e11|akan digelar] [bulgaria,rumania,turki|ketiga negara] di [p11|lepas pantai Varna] [t5|pada April tahun depan].

[t6|Hingga 2013], [rusia|Rusia] masih rutin [e12|berpatroli bersama] [turki|Turki] di [p12|laut yang sama].

Sumber: [@source|Anadolu]

Baca juga: [@related|NATO tambah pesawat pengintai di [rumania|Rumania]]

Penerjemah: [@translator|Wulandari Prasetiani]
Editor: [@editor|Yohanes Kaligis]
Copyright © ANTARA 2023
---
turki | Turki | country | TUR
rumania | Rumania | country | ROU
bulgaria | Bulgaria | country | BGR
kementerian | Kementerian Pertahanan Turki | organization | TUR
jerman | Jerman | country | DEU
tuncbilek | Cemal Tuncbilek | person | TUR | - | Panglima Armada Turki
georgia | Georgia | country | GEO
rusia | Rusia | country | RUS
militer | militer Rumania | organization | ROU
inggris | Inggris | country | GBR
ukraina | Ukraina | country | UKR
diplomat | diplomat Turki | person | TUR
para | para menteri pertahanan NATO | group | IGO
kapal | kapal niaga | group
laut | Laut Hitam | place
constanta | Constanta | place | ROU
pulau | Pulau Ular | place | UKR
---
t1 = 2023-10-11
t2 = 2023-10-09
t3 = 2023-10-10
t4 = 2023-06
t5 = 2024-04
t6 = 2013
q1 = indirect kementerian
q2 = direct tuncbilek
q3 = indirect tuncbilek
q4 = mixed rusia
q5 = indirect rusia
q6 = indirect militer
q7 = indirect turki
q8 = indirect diplomat
e1 = COOPERATE realized actor=turki,rumania,bulgaria time=t1 said=q1 context=military
e2 = COOPERATE realized actor=turki,rumania,bulgaria context=intelligence,military
e3 = AID realized actor=jerman recipient=rumania time=t2 context=military,technology
e4 = REQUEST realized actor=georgia recipient=turki said=q3 context=military
e5 = ACCUSE/disapprove realized actor=rusia recipient=turki,rumania,bulgaria context=military
e6 = THREATEN/restrict realized actor=rusia recipient=kapal context=military,economic
e7 = MOBILIZE/weapons realized actor=rusia time=t3 said=q6 context=military
e8 = AID negated actor=inggris recipient=ukraina said=q7 context=military
e9 = CONSULT/phone negated actor=turki,rusia said=q8 context=diplomatic
e10 = CONSULT/multilateral realized actor=para time=t4 context=military,diplomatic
e11 = AGREE future actor=turki,rumania,bulgaria time=t5 context=military
e12 = COOPERATE historical actor=rusia,turki time=t6 context=military
