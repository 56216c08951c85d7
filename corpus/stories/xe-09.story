language: id
published: 2018-12-13
split: test
---
Perang Harga Kuota Data Memanas, Emiten Telekomunikasi Babak Belur

[@agency|KONTAN.CO.ID] - [@place|JAKARTA]. Saham-saham operator seluler rontok pada perdagangan [t1|Kamis (13/12)] setelah perang harga paket data kembali meletus. Saham [nusacell|PT Nusacell Tbk] anjlok 4,8%, sedangkan [selaras|PT Selaras Telekom Tbk] menyerah 3,2%. Indeks justru melawan arus dan menguat 0,3%.

[simanjorang|Analis [cipta|Cipta Sekuritas] Bernard Simanjorang] [c1|menilai] [q1|[selaras|Selaras] melancarkan serangan lebih dulu dengan memangkas tarif kuota 40% [t2|sejak awal bulan]]. "[q2|[nusacell|Nusacell] membalas tiga hari kemudian. Ini perang gesekan, dan yang kehabisan kas duluan akan mengibarkan bendera putih]," [c2|kata] [simanjorang|Bernard].

[c3|Menurut] [simanjorang|dia], [q3|koalisi menara bersama yang diteken [nusacell,selaras|dua operator itu] [t3|tahun 2016] pun tak mampu meredakan rivalitas].

Di pasar obligasi, investor asing menarik dana Rp 1,1 triliun [t4|sepanjang pekan ini]. Rupiah ikut tertekan ke Rp 14.590 per dollar AS karena kekhawatiran akan kenaikan suku bunga. Intervensi di pasar valas disebut pelaku pasar mampu menahan kejatuhan lebih dalam.

[direktur|Direktur Keuangan [nusacell|Nusacell] Lanny Gunawan] menolak menyebut langkah perusahaannya sebagai aksi balas dendam. "[q4|[nusacell|Kami] mempertahankan pelanggan, bukan menduduki wilayah orang]," [c4|ujarnya]. [direktur|Ia] [c5|memproyeksikan] [q5|pendapatan [t5|tahun depan] tumbuh 6%].

[simanjorang|Bernard] merekomendasikan tahan untuk saham [nusacell|Nusacell] dengan target Rp 2.150 per saham.

Reporter: [@reporter|Yoliawan Setiadi]
Editor: [@editor|Wahyuning Tyas]

BACA JUGA: [@related|Serbuan Dana Asing ke Obligasi Mereda]
---
nusacell | PT Nusacell Tbk | organization | IDN | BUS
selaras | PT Selaras Telekom Tbk | organization | IDN | BUS
simanjorang | Bernard Simanjorang | person | IDN | BUS | Analis Cipta Sekuritas
cipta | Cipta Sekuritas | organization | IDN | BUS
direktur | Lanny Gunawan | person | IDN | BUS | Direktur Keuangan Nusacell
---
t1 = 2018-12-13
t2 = 2018-12
t3 = 2016
t4 = 2018-12-10/2018-12-16
t5 = 2019
q1 = indirect simanjorang
q2 = direct simanjorang
q3 = indirect simanjorang
q4 = direct direktur
q5 = indirect direktur
