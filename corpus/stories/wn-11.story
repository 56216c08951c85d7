language: id
published: 2026-01-13
split: train
---
Komponis Estonia [raudsalu|Aino Raudsalu] Wafat, Menyerah pada Serangan Jantung Kedua

[@place|TALLINN], [@agency|KOMPAS.com] – Komponis paduan suara Estonia, [raudsalu|Aino Raudsalu], meninggal dunia di rumahnya di Tallinn, [t1|Senin (12/1/2026) dini hari]. Perempuan yang dijuluki Ibu Seribu Suara itu berusia 87 tahun.

Kabar duka tersebut disampaikan putranya, [peeter|Peeter]. [c1|Menurut] [peeter|Peeter], [q1|sang ibu kalah dalam pertempuran melawan serangan jantung kedua setelah menolak dirawat di rumah sakit].

"[q2|Ia mengusir dua dokter dengan sopan, lalu meminta kami memainkan Bach,]" [c2|kata] [peeter|Peeter] kepada lembaga penyiaran publik ERR.

Lahir di Pulau Saaremaa [t2|pada 1938], [raudsalu|Raudsalu] mula-mula bertengkar hebat dengan gurunya yang menuntut nada rapi. Kritikus menyerang karya pertamanya habis-habisan. [raudsalu|Ia] membalas dengan 140 komposisi, di antaranya [i1,i2|simfoni Es di Teluk], yang pemutarannya [e1|dilarang] [uni|Uni Soviet] [t3|pada 1981] dan baru [e2|diizinkan lagi] oleh [uni|Moskow] [t4|tujuh tahun kemudian].

Bagi generasi muda, [raudsalu|Raudsalu] dikenal galak. [kangur|Dirigen Liisi Kangur] [c3|mengenang] [q3|hukuman berdiri tiga jam karena salah tempo].

"[q4|Beliau tidak pernah minta maaf. Tetapi beliau juga yang menemani saya tampil di Vancouver ketika semua orang menolak,]" [c4|tutur] [kangur|Kangur], dikutip dari Postimees.

[raudsalu|Raudsalu] sempat mengunjungi [indonesia|Indonesia] [t5|pada Agustus 2007] untuk menjadi juri lomba paduan suara di Bandung. Di sana ia jatuh cinta pada angklung dan berjanji menulis karya bagi instrumen itu. Janji itu ditepati [t6|setahun berselang].

[raudsalu|Raudsalu] akan dimakamkan di Metsakalmistu [t7|pada Sabtu (17/1/2026)]. [keluarga|Keluarga] [c5|meminta] [q5|pelayat tidak membawa bunga, melainkan bernyanyi].

Ia meninggalkan dua anak dan lima cucu.

Sumber: [@source|ERR], [@source|Postimees]

Penulis: [@reporter|Tito Danurwenda]
Editor: [@editor|Aditya Maheswara]

Baca juga: [@related|5 Karya Paduan Suara yang Bikin Merinding]
---
raudsalu | Aino Raudsalu | person | EST | - | Komponis paduan suara Estonia
peeter | Peeter | person | EST
uni | Uni Soviet | country | RUS
kangur | Liisi Kangur | person | EST | - | Dirigen
keluarga | Keluarga Raudsalu | group | EST
indonesia | Indonesia | country | IDN
---
t1 = 2026-01-12
t2 = 1938
t3 = 1981
t4 = 1988
t5 = 2007-08
t6 = 2008
t7 = 2026-01-17
q1 = indirect peeter
q2 = direct peeter
q3 = indirect kangur
q4 = direct kangur
q5 = indirect keluarga
e1 = COERCE/censor historical actor=uni recipient=raudsalu time=t3 context=repression,rights_freedoms
e2 = CONCEDE historical actor=uni recipient=raudsalu time=t4 context=rights_freedoms
