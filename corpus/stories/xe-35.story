language: ms
published: 2022-03-18
split: train
---
Ringgit bertahan, sawit terus menyerang paras tertinggi

[@place|KUALA LUMPUR]: Ringgit ditutup kukuh berbanding dolar AS [t1|hari ini] meskipun diserang permintaan terhadap aset selamat.

Pada 6 petang, mata wang tempatan menawan semula paras 4.1950 daripada 4.2010 [t2|semalam]. [fadzil|Ketua ekonomi [amanah|Amanah Securities], Mohd Fadzil Rosli], [c1|berkata] [q1|ringgit disokong harga minyak sawit mentah (MSM) yang enggan tunduk].

"[q2|Penjual cuba menekan dari awal sesi, tetapi barisan pembeli bertahan seperti kubu]," [c2|katanya].

MSM untuk penghantaran [t3|Jun] melonjak RM212 kepada RM5,918 setan. [c3|Menurut] [fadzil|beliau], [q3|kekurangan bekalan minyak bunga matahari akan terus menjadi senjata pengeluar [t4|sehingga suku ketiga]].

Di Bursa, kaunter perladangan mendominasi carta. [sentosa|Sentosa Plantations Bhd] menjadi pemenang terbesar dengan kenaikan 11 peratus selepas pengambilalihan anak syarikat berakhir tanpa penentangan pemegang saham. Sebaliknya, saham sarung tangan terus berdarah; [medigrip|Medigrip Bhd] susut 14 sen.

Perang harga tiket membabitkan dua syarikat penerbangan tambang murah pula dijangka reda [t5|minggu depan]. [lim|Pengarah Urusan [lestari|Lestari Research], Grace Lim Siew Hong], [c4|meramalkan] [q4|kedua-duanya akan mencari gencatan]. "[q5|No one wins a fare war, kecuali penumpang]," [c5|jenakanya].

Emas naik kepada RM259.80 segram. [fadzil|Fadzil] [c6|menjangkakan] [q6|ringgit didagangkan antara 4.1850 dan 4.2050 [t6|minggu depan]]. – [@outlet|BH]
---
fadzil | Mohd Fadzil Rosli | person | MYS | BUS | Ketua ekonomi Amanah Securities
amanah | Amanah Securities | organization | MYS | BUS
sentosa | Sentosa Plantations Bhd | organization | MYS | BUS
medigrip | Medigrip Bhd | organization | MYS | BUS
lim | Grace Lim Siew Hong | person | MYS | BUS | Pengarah Urusan Lestari Research
lestari | Lestari Research | organization | MYS | BUS
---
t1 = 2022-03-18
t2 = 2022-03-17
t3 = 2022-06
t4 = 2022-07/2022-09
t5 = 2022-03-21/2022-03-27
t6 = 2022-03-21/2022-03-27
q1 = indirect fadzil
q2 = direct fadzil
q3 = indirect fadzil
q4 = indirect lim
q5 = direct lim
q6 = indirect fadzil
