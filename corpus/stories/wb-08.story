language: id
published: 2017-04-10
split: train
---
Gempuran Elektrik PLN Runtuhkan Benteng BNI Taplus di Yogyakarta

[@agency|REPUBLIKA.CO.ID], [@place|YOGYAKARTA] — Serangan bertubi-tubi tim voli putri [jakarta|Jakarta Elektrik PLN] meruntuhkan pertahanan [jakarta-bni|Jakarta BNI Taplus] dalam laga Proliga 2017 di GOR Amongrogo, Yogyakarta, [t1|Ahad (9/4) malam]. Elektrik menang 3-1 (25-19, 21-25, 25-17, 25-22).

Pemain jangkar Elektrik, [maharani|Dwita Maharani], menjadi senjata utama dengan 24 poin. Smes kerasnya membombardir sisi kiri lapangan lawan sejak gim pertama. Lawannya sempat membalas lewat tembakan servis [papilaya|Rosalinda Papilaya], tetapi kehabisan peluru pada gim keempat.

"[q1|Anak-anak tidak mau mundur selangkah pun. Mereka bertempur sampai bola terakhir]," [c1|kata] [sudirja|pelatih Elektrik, Tono Sudirja], seusai laga.

[sudirja|Tono] [c2|mengakui] [q2|blok timnya rapuh pada gim kedua]. [c3|Menurut] [sudirja|dia], [q3|Elektrik masih harus membenahi penerimaan bola sebelum bertolak ke Gresik [t2|pekan depan]].

Di kubu seberang, pelatih BNI Taplus [marchenko|Viktor Marchenko] tak mencari kambing hitam. "[q4|Kami kalah karena kaki kami berat]," [c4|ujar] [marchenko|pelatih asal Ukraina tersebut]. [marchenko|Ia] [c5|memperkirakan] [q5|[papilaya|Rosalinda], yang keseleo pergelangan kaki kiri, baru pulih [t3|dua pekan lagi]].

Sekitar 3.500 penonton memadati GOR sejak sore. Hujan deras dan angin kencang yang menumbangkan dua pohon di Jalan Kenari tidak menyurutkan mereka.

"[q6|Saya naik kereta dari Klaten, sampai kehujanan]," [c6|tutur] [wahyuni|Sri Wahyuni], penonton berusia 52 tahun, yang [c7|mengaku] [q7|menyaksikan Proliga sejak [t4|2002]].

Kemenangan ini mengantar Elektrik ke puncak klasemen dengan 20 poin. Mereka terakhir kali juara pada [t5|2016].

Baca juga: [@related|Cedera Lutut, Tosser Andalan Gresik Absen Semusim]

Reporter: [@reporter|Wahyu Kurniadi]
Redaktur: [@editor|Endah Hapsari]
---
jakarta | Jakarta Elektrik PLN | organization | IDN
jakarta-bni | Jakarta BNI Taplus | organization | IDN
maharani | Dwita Maharani | person | IDN
papilaya | Rosalinda Papilaya | person | IDN
sudirja | Tono Sudirja | person | IDN | - | pelatih Elektrik
marchenko | Viktor Marchenko | person | UKR | - | pelatih BNI Taplus
wahyuni | Sri Wahyuni | person | IDN
---
t1 = 2017-04-09
t2 = 2017-04-17/2017-04-23
t3 = 2017-04-24
t4 = 2002
t5 = 2016
q1 = direct sudirja
q2 = indirect sudirja
q3 = indirect sudirja
q4 = direct marchenko
q5 = indirect marchenko
q6 = direct wahyuni
q7 = indirect wahyuni
