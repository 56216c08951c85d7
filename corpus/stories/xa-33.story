language: ms
published: 2015-09-18
split: train
---
Sambal Ikan Bilis [hitam|Pak Hitam] tawan lidah pelancong di Kuala Terengganu

[@place|KUALA TERENGGANU]: Belum pun jam 7 pagi, barisan panjang sudah mengepung sebuah gerai usang di Kampung Losong. Di situlah [hitam|Hitam Ludin, 63], dikenali sebagai [hitam|Pak Hitam], mengerahkan tentera kecilnya - isteri, tiga anak dan dua menantu - menggempur kuali berisi sambal ikan bilis.

"[q1|Setiap hari berperang dengan asap, tapi kalau pelanggan senyum, [hitam|saya] menang]," [c1|kata] [hitam|bekas nelayan itu] ketika ditemui, [t1|kelmarin].

[hitam|Dia] [c2|mengaku] [q2|pernah menolak pelawaan hotel lima bintang untuk berpindah ke Kuala Lumpur]. Dengan harga RM2.50 sebungkus, nasi lemaknya mencetuskan perang harga kecil dalam kalangan gerai jiran, namun [hitam|Pak Hitam] enggan tunduk.

Lawatan pelancong dari Singapura dan Indonesia semakin bertambah [t2|sejak awal tahun]. [maya|Seorang pelancong, Maya Sutanto-Wijaya], [c3|menyifatkan] [q3|pedasnya "bom jangka" yang meletup selepas suapan ketiga].

[t3|Pada bulan depan], [hitam|Pak Hitam] bercadang membuka cawangan di Dungun. Sekiranya cili terus naik harga, [hitam|dia] [c4|berseloroh] [q4|akan melancarkan mogok memasak].

Tip: datang sebelum jam 9 pagi, bawa beg sendiri dan jangan cuba bergaduh dengan kucing gerai.

Teks dan foto: [@reporter|Mohd Zaharin Daud]
---
hitam | Hitam Ludin | person | MYS
maya | Maya Sutanto-Wijaya | person | IDN
---
t1 = 2015-09-16
t2 = 2015-01
t3 = 2015-10
q1 = direct hitam
q2 = indirect hitam
q3 = mixed maya
q4 = indirect hitam
