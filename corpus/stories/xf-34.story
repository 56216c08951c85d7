language: ms
published: 2016-07-18
split: train
---
Perang harga ayam: [peniaga|Peniaga Chow Kit] enggan angkat bendera putih

Oleh [@reporter|Mohd Farid Hanafiah]
[@agency|BH Online]

[@place|KUALA LUMPUR]: Perang harga antara pasar raya dan gerai basah di sekitar Chow Kit memasuki minggu ketiga apabila ayam bersih kini dijual serendah RM5.90 sekilogram, turun 30 peratus [t1|sejak Aidilfitri].

Serangan dimulakan [gemilang|rangkaian pasar raya Gemilang Segar] [t2|pada 1 Julai]. [peniaga|Peniaga kecil] membalas dengan pakej tiga ekor RM30, sementara dua lagi jaringan runcit menyertai gerakan itu [t3|Jumaat lalu].

"[q1|[zaleha|Saya] bertahan selagi ada pelanggan. Kalau [zaleha|saya] menyerah, anak [zaleha|saya] makan apa?]" [c1|kata] [zaleha|peniaga ayam, Zaleha Mat Rifin, 49], yang berniaga di situ [t4|sejak 1997].

[hong|Penganalisis runcit [dana|Dana Alam Research], Hong Chee Wai], [c2|berkata] [q2|pemenang pertempuran ini ialah pengguna, tetapi mangsanya penternak]. [c3|Menurut] [hong|beliau], [q3|harga ladang jatuh bawah kos dan sebahagian penternak mungkin menarik diri daripada pasaran [t5|menjelang suku keempat]].

Ringgit pula terus melawan dolar dan mengukuh ke paras 3.97, didorong kemasukan dana asing. Saham [gemilang|Gemilang Segar] ditutup naik enam sen selepas [gemilang|syarikat itu] menolak khabar angin tentang tawaran pengambilalihan.

"[q4|Tiada gencatan senjata setakat ini," [c4|seloroh] [hong|Hong], "dan [hong|saya] tidak nampak sesiapa membawa surat damai]."
---
gemilang | Gemilang Segar | organization | MYS | BUS
peniaga | Peniaga kecil | group | MYS | BUS
zaleha | Zaleha Mat Rifin | person | MYS | BUS | peniaga ayam
hong | Hong Chee Wai | person | MYS | BUS | Penganalisis runcit Dana Alam Research
dana | Dana Alam Research | organization | MYS | BUS
---
t1 = 2016-07-06
t2 = 2016-07-01
t3 = 2016-07-15
t4 = 1997
t5 = 2016-10/2016-12
q1 = direct zaleha
q2 = indirect hong
q3 = indirect hong
q4 = direct hong
