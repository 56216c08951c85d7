language: id
published: 2008-09-03
split: train
---
Puting beliung serang Cirebon, 212 rumah rusak

[@place|Cirebon] ([@agency|ANTARA News]) - Angin puting beliung memporakporandakan tiga desa di Kecamatan Kapetakan, Kabupaten Cirebon, Jawa Barat, [t1|Selasa (2/9) sore]. Sedikitnya 212 rumah rusak, 17 di antaranya rata dengan tanah seperti habis dibom.

[sobari|Camat Kapetakan, Ahmad Sobari], [c1|mengatakan] [q1|serangan angin datang sekitar pukul 15.20 dan berlangsung tak sampai lima menit]. Tidak ada korban jiwa, tetapi sebelas [warga|warga] luka terkena genteng.

"[q2|Suaranya seperti pesawat tempur. [tarinih|Saya] tarik cucu ke kolong ranjang, lalu atap terbang]," [c2|tutur] [tarinih|Tarinih (58)], [warga|warga] Desa Pegagan Kidul yang kini bertahan di musala.

[bmg|Badan Meteorologi dan Geofisika (BMG) Stasiun Jatiwangi] [c3|memperingatkan] bahwa [q3|angin kencang masih mengancam pantai utara [t2|hingga akhir pekan]]. [c4|Menurut] [wirahadi|prakirawan Tonny Wirahadi], [q4|suhu permukaan laut yang panas memicu pertempuran dua massa udara]. [nelayan|Nelayan] memilih menyerah pada cuaca dan menambatkan perahu [t3|sejak Minggu].

Listrik di dua desa padam karena 14 tiang roboh. [pln|PLN] menargetkan aliran pulih [t4|pada Kamis].

Bencana serupa melanda Kapetakan [t5|pada Februari 2005], ketika 90 rumah rusak.(*)

COPYRIGHT © 2008 ANTARA
PubDate: [t6|03/09/08] 09:14
---
sobari | Ahmad Sobari | person | IDN | GOV | Camat Kapetakan
warga | warga | group | IDN | CVL
tarinih | Tarinih | person | IDN | CVL
bmg | Badan Meteorologi dan Geofisika (BMG) Stasiun Jatiwangi | organization | IDN | GOV
wirahadi | Tonny Wirahadi | person | IDN | GOV | prakirawan
nelayan | Nelayan | group | IDN | CVL
pln | PLN | organization | IDN | BUS
---
t1 = 2008-09-02
t2 = 2008-09-06/2008-09-07
t3 = 2008-08-31
t4 = 2008-09-04
t5 = 2005-02
t6 = 2008-09-03
q1 = indirect sobari
q2 = direct tarinih
q3 = indirect bmg
q4 = indirect wirahadi
