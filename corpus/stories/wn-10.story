language: id
published: 2018-08-24
split: train
---
Harga Serat Rayon Melawan Arus, Saham Emiten Benang Diburu

[@agency|Bisnis.com], [@place|JAKARTA] — Harga serat rayon viskosa di bursa Hangzhou kembali menyerang level tertinggi [t1|tahun ini] pada perdagangan [t2|[t5|Jumat] (24/8/2018)], ditopang serbuan pembeli menjelang musim dingin.

Kontrak pengiriman [t3|November] ditutup di 14.980 yuan per ton atau naik 1,9%. Sepekan terakhir, harga telah merangsek 4,4% dan mematahkan perlawanan para penjual di kisaran 14.500 yuan.

Reli tersebut membebaskan saham emiten benang dari tekanan. [pt|PT Sinar Pintalan Abadi Tbk.] memimpin penguatan dengan lonjakan 7,2%, sedangkan [pt-tiara|PT Tiara Rayonindo Tbk.] bangkit 3,5%.

[wangsadinata|Direktur Keuangan Sinar Pintalan Julius Wangsadinata] [c1|menyebutkan] [q1|perseroan menolak terlena. Pasalnya, rupiah masih dikepung dolar AS dan biaya bubur kayu impor terus menekan margin].

“[q2|[t4|Tahun ini] kami menyepakati kontrak jangka panjang dengan tiga pembeli di Izmir. Volumenya 22.000 ton, dan kami berkomitmen tidak mengerem pengiriman,]” [c2|kata] [wangsadinata|Julius] dalam paparan publik, Jumat.

Dia berkelit ketika ditanya soal [india|India]. [t6|Sejak 8 Agustus], [india|New Delhi] [e1|mengenakan [i2|bea masuk antidumping]] US$0,51 per kilogram atas [i1|rayon asal [indonesia|Indonesia]]. Perunding [india,indonesia|kedua negara] dijadwalkan [e2|membahasnya] di [p2|Jakarta] [t7|pada 17 September].

“[q3|No comment. Pabrik kami tetap jalan tiga sif,]” [c3|tuturnya].

[siahaan|Analis [kresna|Kresna Garuda Sekuritas] Monica Siahaan] [c4|memperingatkan] [q4|reli bisa kehabisan amunisi]. [c5|Menurutnya], [q5|stok di gudang pabrik China belum menyerah ke bawah 12 hari pemakaian, sementara harga kapas justru mundur teratur].

“[q6|Kalau kapas jatuh lagi [t8|pekan depan], rayon akan diserbu aksi ambil untung,]” [c6|ungkapnya]. Dia memasang rekomendasi tahan untuk Sinar Pintalan dengan target Rp1.150.

[t9|Pada penutupan 2017], saham itu sempat terkapar di Rp610 setelah gudangnya di Purwakarta dilalap api.

Penulis : [@reporter|Maftuh Rizaldi]
Editor : [@editor|Ana Trikora]

Baca Juga : [@related|Pasar Tanah Abang Kebanjiran Order Mukena]

Copyright ©2018 bisnis.com
---
pt | PT Sinar Pintalan Abadi Tbk. | organization | IDN
pt-tiara | PT Tiara Rayonindo Tbk. | organization | IDN
wangsadinata | Julius Wangsadinata | person | IDN | - | Direktur Keuangan Sinar Pintalan
india | India | country | IND
indonesia | Indonesia | country | IDN
kresna | Kresna Garuda Sekuritas | organization | IDN
siahaan | Monica Siahaan | person | IDN | - | Analis Kresna Garuda Sekuritas
---
t1 = 2018
t2 = 2018-08-24
t3 = 2018-11
t4 = 2018
t5 = 2018-08-24
t6 = 2018-08-08
t7 = 2018-09-17
t8 = 2018-08-27/2018-09-02
t9 = 2017-12
q1 = indirect wangsadinata
q2 = direct wangsadinata
q3 = direct wangsadinata
q4 = indirect siahaan
q5 = indirect siahaan
q6 = direct siahaan
e1 = SANCTION/discontinue realized actor=india recipient=indonesia time=t6 context=economic
e2 = AGREE future actor=india,indonesia time=t7 context=economic,diplomatic
