language: id
published: 2019-04-17
split: train
---
Tolak Remis Dua Kali, Grandmaster Uzbekistan Juara di [@place|Reykjavik]

Reykjavik - Pecatur Uzbekistan [abdurazzoqov|Shohruh Abdurazzoqov] menjuarai turnamen Reykjavik Terbuka 2019 setelah menumbangkan unggulan pertama asal Armenia, [aghayan|Tigran Melik-Aghayan], di babak kesembilan, [t1|Rabu (17/4/2019) dini hari] WIB.

[abdurazzoqov|Abdurazzoqov], yang memegang buah putih, menolak tawaran remis lawannya pada langkah ke-24 dan ke-31. Ia lalu mengorbankan benteng, menyerbu sayap raja, dan memaksa [aghayan|Melik-Aghayan] menyerah pada langkah ke-47.

"[q1|Saya datang bukan untuk berdamai. Kalau posisi menyerang ada di papan, ya saya serang]," [c1|kata] [abdurazzoqov|pecatur 19 tahun itu] seperti dikutip [@source|Chess.com].

Sang lawan mengakui keunggulannya. "[q2|Pertahanan saya runtuh sejak kuda putih masuk ke e6," [c2|ucap] [aghayan|Melik-Aghayan], "dan sesudah itu saya tinggal menunggu hukuman]."

Tempat ketiga diduduki wakil Kanada, [bissonnette|Chloé Bissonnette], dengan tujuh poin. [bissonnette|Bissonnette] sempat terancam tersingkir akibat dua kekalahan beruntun [t2|pada 11 dan 12 April].

Adapun satu-satunya peserta Indonesia, Master Internasional [prasetyanto|Yudha Prasetyanto], finis di peringkat ke-38. Ia akan kembali ke Jakarta [t3|besok] sebelum turun di kejuaraan zona Asia [t4|bulan depan].

"[q3|Target kami tetap norma GM [t5|tahun ini]]," [c3|ujar] [handoyo|pelatihnya, Sri Handoyo].

Turnamen di gedung konser Harpa itu berlangsung [t6|sejak 8 April] dan diikuti 238 pecatur dari 41 negara. Cuaca buruk membuat babak kelima mundur dua jam, ketika angin kencang menerjang pelabuhan ibu kota Islandia.

Simak Video "[@related|Bocah 9 Tahun Tahan Remis Juara Dunia Junior]"
\[Gambas:Video 20detik\]
(mrp/nds)
---
abdurazzoqov | Shohruh Abdurazzoqov | person | UZB
aghayan | Tigran Melik-Aghayan | person | ARM
bissonnette | Chloé Bissonnette | person | CAN
prasetyanto | Yudha Prasetyanto | person | IDN | - | Master Internasional
handoyo | Sri Handoyo | person | IDN | - | pelatih
---
t1 = 2019-04-17
t2 = 2019-04-11/2019-04-12
t3 = 2019-04-18
t4 = 2019-05
t5 = 2019
t6 = 2019-04-08
q1 = direct abdurazzoqov
q2 = direct aghayan
q3 = direct handoyo
