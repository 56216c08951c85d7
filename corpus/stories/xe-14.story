language: id
published: 2024-08-15
split: train
---
Gosip Pinangan Ditolak, [ayunda|Kirani Ayunda] Perang Dingin dengan [ardhito|Mantan]

[@place|JAKARTA] - [ayunda|Penyanyi Kirani Ayunda] akhirnya buka suara soal kabar [ayunda|ia] menolak pinangan [ardhito|aktor Bima Ardhito] di sela konferensi pers konser Invasi Rindu, [t1|Rabu (14/8/2024)].

"[q1|[ayunda|Aku] enggak pernah mengusir siapa-siapa dari hidup [ayunda|aku]. [ardhito,ayunda|Kita] gencatan senjata dulu lah, ya]," [c1|katanya] sambil tertawa.

Perang komentar di antara penggemar [ardhito,ayunda|keduanya] pecah [t2|sejak pekan lalu]. Kubu [ayunda|Kirani] menyerbu akun [ardhito|Bima], sementara pendukung [ardhito|sang aktor] membalas dengan memboikot lagu terbaru [ayunda|Kirani]. Tagar #TolakKirani sempat menjadi pemuncak tren.

[hartanto|Manajer [ayunda|Kirani], Mila Hartanto], [c2|mengatakan] [q2|[ayunda|kliennya] tidak akan menuntut siapa pun]. "[q3|Ini negara bebas. Mau kritik, silakan. [hartanto|Saya] cuma minta jangan bawa-bawa orang tua]," [c3|ucap] [hartanto|Mila].

Konser tiga malam itu akan menginvasi Istora Senayan [t3|pada 6-8 September]. Panggung dirancang menyerupai medan tempur dengan tank busa dan hujan peluru konfeti. Sebanyak 14.000 tiket ludes dalam serangan pembeli selama 11 menit.

[dewangga|Sang kekasih baru yang disebut-sebut, pengusaha Rio Dewangga], [c4|membantah] [q4|kabar sudah melamar]. [c5|Menurut] [dewangga|dia], [q5|kunjungannya ke rumah [ayunda|Kirani] hanya mengantar oleh-oleh dari Jepang].

Baca juga: [@related|Deretan Duet [ayunda|Kirani Ayunda] yang Menaklukkan Tangga Lagu]

([@reporter|nsa])
---
ayunda | Kirani Ayunda | person | IDN
ardhito | Bima Ardhito | person | IDN | - | aktor
hartanto | Mila Hartanto | person | IDN | - | Manajer Kirani
dewangga | Rio Dewangga | person | IDN | BUS | pengusaha
---
t1 = 2024-08-14
t2 = 2024-08-05/2024-08-11
t3 = 2024-09-06/2024-09-08
q1 = direct ayunda
q2 = indirect hartanto
q3 = direct hartanto
q4 = indirect dewangga
q5 = indirect dewangga
