language: id
published: 2017-12-20
split: dev
---
[laras|Laras Pranindya] Balas Serangan Warganet Soal Gaun Revolusi

[@place|JAKARTA], [@agency|JAWAPOS.COM] – Penyanyi [laras|Laras Pranindya] akhirnya angkat senjata. Setelah tiga hari dibombardir komentar pedas gara-gara gaun panggungnya di [istora|Istora Senayan], [laras|pelantun Kudeta Hati itu] mengunggah video balasan [t1|Selasa (19/12) malam].

"[q1|Katanya [laras|saya] mengudeta selera bangsa. Aduh, [laras|saya] cuma menyanyi kok," [c1|ucap] [laras|Laras] sambil terkekeh, "bukan menggulingkan siapa-siapa]."

Gaun merah bertabur peniti itu rancangan [bram|desainer Bramantya Lokesworo]. [bram|Bram], begitu [bram|ia] disapa, [c2|menolak] [q2|disebut menjiplak karya rumah mode Milan]. [c3|Menurutnya], [q3|peniti melambangkan perlawanan para penjahit rumahan].

[penggemar|Kubu penggemar] langsung pasang badan. Tagar #BelaLaras menduduki puncak percakapan sepanjang malam, mengalahkan tagar tandingan. Saling serang meme pun tak terhindarkan. Ada yang menuntut [laras|sang diva] meminta maaf, ada pula yang mengajak boikot konsernya di Surabaya [t2|pada malam tahun baru].

[poppy|Manajer [laras|Laras], Poppy Andriani,] [c5|memastikan] [q5|tur bertajuk Invasi Rindu jalan terus]. "[q4|[promotor|Promotor] tidak mundur selangkah pun]," [c4|katanya].

Album kelima [laras|Laras] juga terancam molor. [produser|Sang produser] masih berunding dengan label soal pembagian royalti. Bila gencatan ego itu berhasil, album tersebut dirilis [t3|Maret 2018].

Di tengah badai, hubungan asmaranya malah damai. [laras|Perempuan 31 tahun itu] kepergok menggandeng [reza|aktor Reza Pangalila] saat melawat ke Yogyakarta. ([@reporter|ina]/[@editor|c19]/[@editor|jan])
---
laras | Laras Pranindya | person | IDN | - | Penyanyi
istora | Istora Senayan | place | IDN
bram | Bramantya Lokesworo | person | IDN | - | desainer
penggemar | Kubu penggemar | group | IDN
promotor | Promotor | organization | IDN
produser | Sang produser | person | IDN | - | produser
poppy | Poppy Andriani | person | IDN | - | Manajer Laras
reza | Reza Pangalila | person | IDN | - | aktor
---
t1 = 2017-12-19
t2 = 2017-12-31
t3 = 2018-03
q1 = direct laras
q2 = indirect bram
q3 = indirect bram
q4 = direct poppy
q5 = indirect poppy
