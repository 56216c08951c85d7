language: id
published: 2010-06-08
split: train
---
Di Sebuah Gereja Tua, [sayap|Gerilyawan Korsika] Menyerahkan Senapan

[@place|AJACCIO], [@agency|KOMPAS] — Tanpa upacara, [sayap|sayap barat Front Pembebasan Nasional Korsika (FLNC)] [e1|menyerahkan 214 pucuk senjata] kepada [komisi|komisi pengawas internasional] di [p1|sebuah gereja di Sartène], [t1|Senin (7/6)]. [komisi|Komisi] itu dipimpin [aaltonen|mantan hakim [finlandia|Finlandia], Risto Aaltonen-Kari].

”[q1|Semuanya sudah [komisi|kami] hitung, dan sesudah ini akan dilebur],” [c1|kata] [aaltonen|Aaltonen-Kari].

[sayap-timur|Sayap timur] tidak ikut. Lewat rekaman suara yang dikirim ke [radio|radio Alta Frequenza], [sayap-timur|mereka] [c2|menegaskan] [q2|[e2|tidak akan meletakkan [i2|senjata]] selama [i2|bahasa Korsika] belum diakui di sekolah]. [q7|[sayap-timur|Kelompok itu] [c7|disebut] [polisi|polisi] bertanggung jawab atas [e3|pembakaran] tiga vila milik [pengusaha|pengusaha [perancis|Perancis]] di [p3|Porto-Vecchio], [t2|Mei lalu]].

[perancis|Pemerintah Perancis] menanggapi dengan hati-hati. [delorme|Menteri Dalam Negeri Patrice Delorme-Vasseur] [e4|memuji [i4|langkah] [sayap|sayap barat]], tetapi [e5|menolak] [i5|permintaan amnesti] bagi [tahanan|11 anggotanya] yang masih dipenjara. ”[q3|Yang bisa [perancis|kami] janjikan hanyalah [e6|pemindahan [i6,tahanan|mereka]] ke penjara di [p6|Bastia], dekat keluarga, [t3|mulai September]],” [c3|ujarnya].

[t4|Pekan lalu], [pengadilan|pengadilan antiteror di Paris] [e7|menghukum] [casabianca|Ange-Paul Casabianda], bekas bendahara [flnc|FLNC], sembilan tahun penjara. [t5|Dua hari kemudian], [jaksa|jaksa] [e8|membuka penyelidikan] terhadap [alfonsi|anggota majelis daerah, Ghjuvan Alfonselli], yang diduga menjadi penyalur uang pemerasan. [alfonsi|Politikus itu] [c4|membantah] [q4|[e9|pernah memberi [i9|uang]] kepada [flnc|kelompok bersenjata]]. ”[q5|[alfonsi|Saya] hanya menyumbang klub sepak bola],” [c5|katanya] kepada [corse|harian Corse-Matin].

Perundingan tidak mudah. [t6|Tahun 2003], [sayap,sayap-timur|kedua sayap], yang kala itu masih satu, [e10|menyatakan [i10|gencatan senjata]], lalu mengingkarinya setelah empat bulan.

[walikota|Para wali kota di selatan pulau itu] [c6,e11|meminta] [q6|[uni|Uni Eropa] [i11|mendanai pelatihan kerja] untuk bekas gerilyawan]. Belum ada jawaban dari Brussels. ([@source|AFP]/[@source|LE MONDE]/[@reporter|RTA])
---
sayap | sayap barat FLNC | group | FRA | REB
sayap-timur | sayap timur FLNC | group | FRA | REB
flnc | FLNC | group | FRA | REB
komisi | komisi pengawas internasional | organization | IGO
aaltonen | Risto Aaltonen-Kari | person | FIN | - | mantan hakim Finlandia
finlandia | Finlandia | country | FIN
radio | radio Alta Frequenza | organization | FRA | MED
pengusaha | pengusaha Perancis | group | FRA | BUS
perancis | Perancis | country | FRA
delorme | Patrice Delorme-Vasseur | person | FRA | GOV | Menteri Dalam Negeri
tahanan | 11 anggotanya | group | FRA | REB
polisi | polisi | organization | FRA | COP
pengadilan | pengadilan antiteror di Paris | organization | FRA | JUD
casabianca | Ange-Paul Casabianda | person | FRA | REB | bekas bendahara FLNC
jaksa | jaksa | organization | FRA | JUD
alfonsi | Ghjuvan Alfonselli | person | FRA | LEG | anggota majelis daerah
corse | Corse-Matin | organization | FRA | MED
walikota | Para wali kota di selatan pulau itu | group | FRA | GOV
uni | Uni Eropa | bloc | EUR
---
t1 = 2010-06-07
t2 = 2010-05
t3 = 2010-09
t4 = 2010-05-31/2010-06-06
t5 = 2010-06
t6 = 2003
q1 = direct aaltonen
q2 = indirect sayap-timur
q3 = direct delorme
q4 = indirect alfonsi
q5 = direct alfonsi
q6 = indirect walikota
q7 = indirect polisi
e1 = RETREAT/disarm realized actor=sayap recipient=komisi time=t1 context=military
e2 = REJECT/yield realized actor=sayap-timur said=q2 context=military,rights_freedoms
e3 = ASSAULT/destroy realized actor=sayap-timur recipient=pengusaha time=t2 said=q7 context=terrorism
e4 = SUPPORT realized actor=delorme recipient=sayap context=military
e5 = REJECT/yield realized actor=delorme recipient=sayap context=legal
e6 = CONCEDE future actor=perancis recipient=tahanan time=t3 said=q3 context=legal
e7 = SANCTION/convict realized actor=pengadilan recipient=casabianca time=t4 context=terrorism,legal
e8 = ACCUSE/investigate realized actor=jaksa recipient=alfonsi time=t5 context=corruption,legal
e9 = AID negated actor=alfonsi recipient=flnc said=q4 context=terrorism,crime
e10 = CONCEDE historical actor=sayap,sayap-timur recipient=perancis time=t6 context=military
e11 = REQUEST/assist realized actor=walikota recipient=uni context=economic
