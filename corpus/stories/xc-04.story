language: id
published: 2022-08-21
split: dev
---
[persik|Macan Putih] Curi Poin, [barito|Barito] Gagal Balas Dendam

[@place|BANJARMASIN] - Perang terbuka tersaji di Stadion Demang Lehman, [t1|Sabtu (20/8) malam]. [barito|Barito Putera] membombardir pertahanan [persik|Persik Kediri] sejak menit pertama, tetapi harus puas berbagi poin 1-1.

[barito|Laskar Antasari] unggul lebih dulu lewat tembakan meriam [lumban|Ardi Lumbantoruan] dari jarak 25 meter. [persik|Tim tamu] baru menyerang balik setelah jeda. Eksekusi penalti [cardozo|Matias Cardozo] pada menit ke-71 membungkam ribuan [suporter|suporter tuan rumah].

Wasit [nasir|Abdul Nasir] menghukum [lumban|sang kapten] dengan kartu merah pada menit ke-83. Sanksi larangan bermain dua laga menanti. "[q1|[lumban|Ardi] tidak berniat melukai siapa pun. [barito|Kami] pertimbangkan banding ke [komdis|Komite Disiplin PSSI]]," [c1|kata] [hidayat|pelatih [barito|Barito], Rudi Hidayatullah], usai laga.

[hidayat|Arsitek asal Garut itu] [c2|menolak] [q2|anggapan bahwa kursinya sedang digoyang manajemen]. [c3|Menurutnya], [q3|[barito|skuadnya] hanya kehilangan konsentrasi lima menit].

[persik|Kubu lawan] memilih merendah. "[q4|Satu poin di kandang musuh ini," [c4|ucap] [gomes|pelatih [persik|Persik], Luis Gomes], "rasanya seperti merebut benteng]."

[persik|Persik] masih terpaku di zona degradasi dengan empat poin. [barito|Barito] mengancam posisi lima besar bila sanggup menaklukkan Arema [t2|pekan depan].

Kabar lain, [cardozo|penyerang Argentina itu] disebut telah menampik pinangan dua klub Malaysia. [gomes|Gomes] hanya tersenyum saat ditanya soal gencatan senjata di bursa transfer.

Baca Juga: [@related|Tiga Rekrutan Anyar Siap Gempur Putaran Kedua]

([@reporter|dan]/[@editor|yn])
---
persik | Persik Kediri | organization | IDN
barito | Barito Putera | organization | IDN
lumban | Ardi Lumbantoruan | person | IDN | - | kapten
cardozo | Matias Cardozo | person | ARG | - | penyerang
suporter | suporter tuan rumah | group | IDN
nasir | Abdul Nasir | person | IDN | - | Wasit
komdis | Komite Disiplin PSSI | organization | IDN
hidayat | Rudi Hidayatullah | person | IDN | - | pelatih Barito
gomes | Luis Gomes | person | - | - | pelatih Persik
---
t1 = 2022-08-20
t2 = 2022-08-22/2022-08-28
q1 = direct hidayat
q2 = indirect hidayat
q3 = indirect hidayat
q4 = direct gomes
