language: id
published: 2018-04-11
split: train
---
[kalteng|Singa Kahayan] Menyerang Tanpa Ampun, Benteng [laskar|Laskar Mataram] Runtuh

[@agency|JAWA POS.COM] – Kutukan tandang itu pecah juga. Setelah tujuh laga tanpa menang, [kalteng|Kalteng Putra] menginvasi kandang [laskar|PSIM Jogja] dan pulang membawa tiga poin, [t1|Selasa malam (10/4)]. Skornya 3-1.

[kalteng|Tim tamu] menggempur sejak menit pertama. [ramdani|Striker Ramdani Usop], yang [t2|musim lalu] menolak pinangan [laskar|PSIM], justru menjadi algojo. Dua tembakannya menghukum lini belakang tuan rumah yang bertahan dengan strategi parkir bus.

[laskar|PSIM] sempat melawan. Namun, pemberontakan [laskar|mereka] padam di menit ke-71 ketika [bagas|gelandang Bagas Trihatmojo] diusir wasit dengan kartu merah. Komisi disiplin bisa menambah sanksi itu menjadi larangan tiga laga.

”[q1|[laskar|Kami] kalah perang di lini tengah. Tidak ada alasan],” [c1|kata] [wiryono|pelatih [laskar|PSIM] Eko Wiryono]. [wiryono|Dia] juga [c2|mengaku] [q2|siap mundur bila manajemen kehilangan kepercayaan].

Di kubu seberang, suasana seperti pesta kemerdekaan. ”[q3|Malam ini [kalteng|anak-anak] bertempur untuk orang Palangka Raya. Besok [kalteng|kami] sudah harus memikirkan musuh berikutnya],” [c3|ujar] [sabran|pelatih [kalteng|Kalteng Putra] Yulius Sabran]. [sabran|Pria 51 tahun itu] membawa timnya menggulingkan pemuncak klasemen untuk pertama kali [t3|sejak 2015].

[kalteng|Kalteng Putra] akan menjamu Persiba Balikpapan [t4|pada Minggu (15/4)]. ([@reporter|gil]/[@editor|c4]/[@editor|nuq])

Baca Juga: [@related|Perang Harga Tiket Derbi, Suporter Ancam Kosongkan Tribun]
---
kalteng | Kalteng Putra | organization | IDN
laskar | PSIM Jogja | organization | IDN
ramdani | Ramdani Usop | person | IDN | - | Striker
bagas | Bagas Trihatmojo | person | IDN | - | gelandang
wiryono | Eko Wiryono | person | IDN | - | pelatih PSIM
sabran | Yulius Sabran | person | IDN | - | pelatih Kalteng Putra
---
t1 = 2018-04-10
t2 = 2017
t3 = 2015
t4 = 2018-04-15
q1 = direct wiryono
q2 = indirect wiryono
q3 = direct sabran
