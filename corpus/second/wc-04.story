language: id
published: 2023-10-12
---
[turki|Turki], [rumania|Rumania], dan [bulgaria|Bulgaria] latihan sapu ranjau di [laut|Laut Hitam]

[@place|Istanbul] ([@agency|ANTARA]) - [q1|Sembilan kapal dari [turki|Turki], [rumania|Rumania], dan [bulgaria|Bulgaria] [t1|pada Rabu (11/10)] [e1|memulai latihan bersama] [i1|penyapuan ranjau] di [p1|perairan barat [laut|Laut Hitam]]], [c1|kata] [kemhan|Kementerian Pertahanan [turki|Turki]].

[turki,rumania,bulgaria|Ketiga angkatan laut itu] juga [e2|bertukar data intelijen] mengenai [i2|ranjau hanyut] melalui pos komando di [p2,constanta|Constanta]. [rumania|Rumania] memakai 12 drone bawah air [e3|hibah] [jerman|Jerman] yang tiba [t2|pada Senin].

"[q2|Jalur gandum harus aman bagi semua bangsa]," [c2|ujar] [tuncbilek|Panglima Armada [turki|Turki] Laksamana Cemal Tuncbilek]. [tuncbilek|Ia] [c3|menambahkan], [q3|[georgia|Georgia] telah [e4|memohon ikut serta] dan surat dari [georgia|Tbilisi] itu sedang dipelajari].

Baca juga: [@related|Kapal gandum Ukraina tiba di Bosporus]

[rusia|Moskow] [c4,e5|menyebut] [q4|latihan tersebut "provokasi yang dibungkus dalih keselamatan pelayaran]" serta [e6|mengancam] akan menggeledah [i6|setiap kapal niaga yang menuju Odesa]. [c5|Menurut] [milrum|militer [rumania|Rumania]], [q5|dua fregat [rusia|Rusia] [e7|dikerahkan] dari Novorossiysk ke [p7|sekitar Pulau Ular] [t3|sehari sebelum latihan dimulai]].

Dalam keterangan terpisah, [turki|Ankara] [c6|membantah] bahwa [q6|[inggris|London] sudah [e8|menyumbangkan] [i8|kapal pemburu ranjau] kepada [ukraina|Kiev] lewat perairannya]. [diplomat|Seorang diplomat Turki] [c7|mengatakan] [q7|pejabat [turki,rusia|kedua ibu kota], [turki|Ankara] dan [rusia|Moskow], [e9|tidak saling menelepon] sejak latihan diumumkan].

[i10|Gagasan patroli ranjau itu] [e10|dirundingkan] [menhan|para menteri pertahanan [nato|NATO]] di [p10,brussel|Brussel], [t4|Juni lalu].

[i11|Putaran kedua latihan] [e11|akan digelar] [turki,rumania,bulgaria|ketiga negara] di [p11|lepas pantai Varna] [t5|pada April tahun depan].

[t6|Hingga 2013], [rusia|Rusia] masih rutin [e12|berpatroli bersama] [turki|Turki] di [p12,laut|laut yang sama].

Sumber: [@source|Anadolu]

Baca juga: [@related|[nato|NATO] tambah pesawat pengintai di [rumania|Rumania]]

Penerjemah: [@translator|Wulandari Prasetiani]
Editor: [@editor|Yohanes Kaligis]
Copyright © ANTARA 2023
---
turki | Turki | country | TUR
rumania | Rumania | country | ROU
bulgaria | Bulgaria | country | BGR
laut | Laut Hitam | place
kemhan | Kementerian Pertahanan Turki | organization | TUR | GOV
constanta | Constanta | place | ROU
jerman | Jerman | country | DEU
tuncbilek | Cemal Tuncbilek | person | TUR | MIL | Panglima Armada Turki Laksamana
georgia | Georgia | country | GEO
rusia | Rusia | country | RUS
milrum | militer Rumania | organization | ROU | MIL
inggris | London | country | GBR
ukraina | Kiev | country | UKR
diplomat | Seorang diplomat Turki | person | TUR | GOV
menhan | para menteri pertahanan NATO | group | IGO | GOV
nato | NATO | organization | IGO | MIL
brussel | Brussel | place | BEL
---
t1 = 2023-10-11
t2 = 2023-10-09
t3 = 2023-10-10
t4 = 2023-06
t5 = 2024-04
t6 = 2013
q1 = indirect kemhan
q2 = direct tuncbilek
q3 = indirect tuncbilek
q4 = mixed rusia
q5 = indirect milrum
q6 = indirect turki
q7 = indirect diplomat
e1 = COOPERATE realized actor=turki,rumania,bulgaria time=t1 said=q1 context=military
e2 = COOPERATE realized actor=turki,rumania,bulgaria context=military,intelligence
e3 = AID realized actor=jerman recipient=rumania time=t2 context=military
e4 = REQUEST realized actor=georgia said=q3 context=military
e5 = ACCUSE/disapprove realized actor=rusia recipient=turki,rumania,bulgaria context=military,diplomatic
e6 = THREATEN/restrict realized actor=rusia context=military,economic
e7 = MOBILIZE/weapons realized actor=rusia time=t3 said=q5 context=military
e8 = AID negated actor=inggris recipient=ukraina said=q6 context=military
e9 = CONSULT/phone negated actor=turki,rusia said=q7 context=diplomatic
e10 = CONSULT/multilateral realized actor=menhan time=t4 context=military
e11 = AGREE future actor=turki,rumania,bulgaria time=t5 context=military
e12 = COOPERATE historical actor=rusia,turki time=t6 context=military
