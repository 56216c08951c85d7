language: id
published: 2019-07-11
split: train
---
Ribuan Buruh Garmen [bangladesh|Bangladesh] Mogok Kerja, Puluhan Pengurus Serikat Ditahan

Laporan Wartawan Tribunnews.com, Ruth Anindita

[@agency|TRIBUNNEWS.COM], [@place|DHAKA] - [buruh|Lebih dari 40 ribu buruh pabrik garmen] di [p1|Ashulia], pinggiran ibu kota [bangladesh|Bangladesh], [e1|mogok kerja] [t1|pada Rabu (10/7/2019)]. [buruh|Mereka] [c1,e2|menuntut] [q1|[i1,i2|upah minimum] dinaikkan dari 8.000 menjadi 16.000 taka].

[buruh|Sebagian buruh] [e3|duduk di badan [p3|jalan raya]] Dhaka-Tangail sehingga ratusan truk peti kemas tertahan hingga petang.

[polisi|Polisi Industri] lalu [e4|membubarkan [buruh|massa] dengan meriam air] dan pentungan. [q2|[t2|Malam harinya], [pengurus|23 pengurus [federasi|Federasi Pekerja Garmen Bersatu]] [e5|dicokok] dari [p5|rumah masing-masing]], [c2|menurut] [akhtaruzzaman|pengacara mereka, Shirin Akhtaruzzaman].

"[q3|Mereka diambil tanpa surat perintah. Beberapa masih memakai baju tidur]," [c3|kata] [akhtaruzzaman|Shirin], dikutip dari [@source|AFP], [t3|Kamis (11/7/2019)].

[talukder|Kepala [polisi|Polisi Industri] Ashulia, Mahfuz Rahim Talukder], [c4|membantah] [q4|[polisi|anak buahnya] [e6|memukuli] [buruh-perempuan|buruh perempuan]]. [talukder|Ia] justru [c5,e7|menuding] [q5|"[orang|orang luar]" [i7|menghasut para pekerja]].

Baca juga: [@related|Mengintip Kampung Penjahit di Pinggiran Dhaka]

Dari [p8,p9|Jenewa], [organisasi|Organisasi Buruh Internasional (ILO)] [e8|menyesalkan] [i8|penangkapan tersebut] dan [c6,e9|mendesak] [q6|[bangladesh|pemerintah] [i10|duduk bersama [serikat|serikat] untuk merundingkan [i9|upah]]].

[sikder|Menteri Perburuhan Abdul Momin Sikder] [e10|menolak]. "[q7|Kami tidak berbicara dengan orang yang menutup jalan]," [c7|ujarnya] di [p10|Dhaka]. [sikder|Politikus senior itu] [c8,e11|mengancam] [q8|akan mencabut [i11|izin [serikat|serikat]] bila pemogokan berlanjut [t4|sampai Minggu (14/7/2019)]].

Industri garmen menyumbang sekitar 80 persen pendapatan ekspor negeri berpenduduk 160 juta jiwa itu. Di Ashulia saja berdiri lebih dari 600 pabrik, sebagian besar menjahit pakaian untuk jenama Eropa.

[t5|Sembilan tahun lalu], [buruh-di|buruh di [p12|kawasan yang sama]] [e12|mengamuk dan membakar] puluhan mesin jahit karena [i12|soal upah] pula.

Artikel ini telah tayang di [@outlet|Tribunnews.com] dengan judul Ribuan Buruh Garmen [bangladesh|Bangladesh] Mogok Kerja, Puluhan Pengurus Serikat Ditahan
Penulis: [@reporter|Ruth Anindita]
Editor: [@editor|Johan Prasetiadi]
---
buruh | buruh pabrik garmen di Ashulia | group | BGD
polisi | Polisi Industri | organization | BGD
federasi | Federasi Pekerja Garmen Bersatu | organization | BGD
pengurus | pengurus Federasi Pekerja Garmen Bersatu | group | BGD
akhtaruzzaman | Shirin Akhtaruzzaman | person | BGD | - | pengacara
talukder | Mahfuz Rahim Talukder | person | BGD | - | Kepala Polisi Industri Ashulia
buruh-perempuan | buruh perempuan | group | BGD
orang | orang luar | group
organisasi | Organisasi Buruh Internasional | organization | UNO
bangladesh | Bangladesh | country | BGD
serikat | serikat | organization | BGD
sikder | Abdul Momin Sikder | person | BGD | - | Menteri Perburuhan
buruh-di | buruh di kawasan yang sama | group | BGD
---
t1 = 2019-07-10
t2 = 2019-07-10
t3 = 2019-07-11
t4 = 2019-07-14
t5 = 2010
q1 = indirect buruh
q2 = indirect akhtaruzzaman
q3 = direct akhtaruzzaman
q4 = indirect talukder
q5 = mixed talukder
q6 = indirect organisasi
q7 = direct sikder
q8 = indirect sikder
e1 = PROTEST/strike realized actor=buruh time=t1 context=economic,inequality
e2 = REQUEST/change realized actor=buruh time=t1 context=economic,inequality
e3 = PROTEST/obstruct realized actor=buruh time=t1 context=economic
e4 = ASSAULT/crowd-control realized actor=polisi recipient=buruh time=t1 context=repression,rights_freedoms
e5 = COERCE/arrest realized actor=polisi recipient=pengurus time=t2 said=q2 context=repression,rights_freedoms
e6 = ASSAULT/beat negated actor=polisi recipient=buruh-perempuan said=q4 context=repression,gender
e7 = ACCUSE/allege realized actor=talukder recipient=orang context=economic
e8 = ACCUSE/disapprove realized actor=organisasi recipient=bangladesh context=rights_freedoms
e9 = REQUEST/meet realized actor=organisasi recipient=bangladesh context=economic
e10 = REJECT/meet realized actor=sikder recipient=organisasi context=economic
e11 = THREATEN/restrict realized actor=sikder recipient=serikat context=economic,rights_freedoms
e12 = PROTEST/riot historical actor=buruh-di time=t5 context=economic
