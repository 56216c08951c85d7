language: id
published: 2022-07-10
split: train
---
[setiadarma|Bayu]/[larasaty|Kirana] Menolak Menyerah, Rebut Gelar Perdana di Sabah

[@place|KOTA KINABALU], [@agency|KOMPAS.com] – Ganda campuran [indonesia|Indonesia], [setiadarma|Bayu Setiadarma]/[larasaty|Kirana Larasaty], menjuarai Sabah Terbuka 2022 setelah menaklukkan unggulan kedua asal [thailand|Thailand], [suwannarat|Krit Suwannarat]/[boonmee|Pimchanok Boonmee], [t1|Minggu (10/7/2022)].

Bertanding selama 71 menit di Stadion Likas, [setiadarma|Bayu]/[larasaty|Kirana] menang dengan skor 18-21, 21-19, 22-20.

Pasangan Negeri Gajah Putih tampil agresif sejak awal. Serangan bertubi-tubi [suwannarat|Krit] dari baris belakang memaksa [larasaty|Kirana] terus bertahan, dan gim pertama pun lepas.

"[q1|Kami sempat terancam kalah cepat. Pelatih bilang jangan ikut irama mereka, tahan dulu, baru balas]," [c1|kata] [setiadarma|Bayu] seusai laga.

Baca juga: [@related|Jadwal Final Sabah Terbuka 2022: [indonesia|Indonesia] Kirim Dua Wakil]

Pada gim penentuan, [indonesia|Indonesia] tertinggal 15-19. Namun, [setiadarma|Bayu]/[larasaty|Kirana] menolak menyerah. Empat poin beruntun mereka rebut lewat permainan net yang rapat, sebelum pengembalian [boonmee|Pimchanok] menyangkut di jaring.

"[q2|Saya gemetar waktu 20-20. Dalam hati cuma bilang, satu poin lagi, satu poin lagi]," [c2|ujar] [larasaty|Kirana] sambil tertawa.

[suwannarat|Krit] [c3|mengakui] [q3|lawannya bermain lebih tenang pada poin-poin akhir]. "[q4|Mereka pantas menang. Kami akan membalasnya di Taipei [t2|bulan depan]]," [c4|tutur] [suwannarat|pebulu tangkis berusia 24 tahun itu], dikutip dari laman [@source,bwf|BWF].

Gelar ini merupakan yang pertama bagi [setiadarma|Bayu]/[larasaty|Kirana] sejak dipasangkan [t3|pada Januari lalu]. [t4|Tahun lalu], keduanya terhenti di babak pertama dengan pasangan berbeda.

Pada partai lain, tunggal putri [korea|Korea Selatan] [yul|Han Seo-yul] mengakhiri perlawanan [lindqvist|Maja Lindqvist] ([denmark|Denmark]) 21-14, 21-12.

Hujan deras yang mengguyur Kota Kinabalu [t5|sejak Sabtu] sempat membuat pertandingan ditunda 40 menit karena atap stadion bocor.

Penulis: [@reporter|Dimas Aryo Sadewa]
Editor: [@editor|Regina Paramitha]

Copyright 2008 - 2022 PT. Kompas Cyber Media (Kompas Gramedia Digital Group). All Rights Reserved.
---
setiadarma | Bayu Setiadarma | person | IDN
larasaty | Kirana Larasaty | person | IDN
indonesia | Indonesia | country | IDN
thailand | Thailand | country | THA
suwannarat | Krit Suwannarat | person | THA
boonmee | Pimchanok Boonmee | person | THA
bwf | BWF | organization | NGO
korea | Korea Selatan | country | KOR
yul | Han Seo-yul | person | KOR
lindqvist | Maja Lindqvist | person | DNK
denmark | Denmark | country | DNK
---
t1 = 2022-07-10
t2 = 2022-08
t3 = 2022-01
t4 = 2021
t5 = 2022-07-09
q1 = direct setiadarma
q2 = direct larasaty
q3 = indirect suwannarat
q4 = direct suwannarat
