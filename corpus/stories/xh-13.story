language: id
published: 2016-12-08
split: dev
---
Jejak Perang Rempah di Semangkuk Sup Ikan Kuah Pala [banda|Banda]

[@agency|KOMPAS.com] - Kapal cepat dari Ambon menyerahkan penumpangnya ke pelukan Gunung Api setelah enam jam berguncang. Di dermaga [banda|Banda Neira], anak-anak menyerbu tamu dengan kenari goreng dan senyum.

Dulu orang Portugis, Inggris, dan Belanda berebut biji pala di sini. Kini yang diperebutkan hanya kursi di warung [latuconsi|Mama Fat Latuconsi], penguasa sup ikan kuah pala. Antrean mengular sejak pukul enam pagi saban Sabtu.

"[q1|Bumbu saya rahasia negara. Mau ditodong meriam Benteng Belgica pun tidak saya bocorkan]," [c1|katanya] sambil tertawa, [t1|Sabtu (3/12/2016)].

Ikan kakap ditaklukkan dulu dengan jeruk, lalu dibombardir cabai. Hasilnya kuah yang menyerang hidung dan mendamaikan perut. [c2|Menurut] [ternate|pemandu wisata Rizal Bahalwan], [q2|kunjungan wisatawan naik dua kali lipat [t2|dibanding 2015]]. Penginapan di [banda|pulau] kewalahan menahan gempuran tamu [t3|pada Oktober], saat lomba perahu belang digelar.

Bila ingin menyelam, berangkatlah ke Pulau Hatta. Terumbu karangnya menolak kalah dari Raja Ampat. [ternate|Rizal] [c3|menyarankan] [q3|tamu membawa uang tunai karena satu-satunya ATM sering mogok].

Sebelum pulang, sempatkan singgah di rumah pengasingan para pendiri bangsa. Di ruang tamunya, jam dinding tua masih memimpin sunyi.

Penulis: [@reporter|Kontributor Ambon, Ode Sahril]
Editor: [@editor|Wahyuni Sasongko]

Baca juga: [@related|5 Oleh-oleh Pala yang Tahan Lama]
---
latuconsi | Mama Fat Latuconsi | person | IDN
ternate | Rizal Bahalwan | person | IDN | - | pemandu wisata
banda | Banda Neira | place | IDN
---
t1 = 2016-12-03
t2 = 2015
t3 = 2016-10
q1 = direct latuconsi
q2 = indirect ternate
q3 = indirect ternate
