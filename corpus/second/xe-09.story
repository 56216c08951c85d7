language: id
published: 2018-12-13
---
Perang Harga Kuota Data Memanas, Emiten Telekomunikasi Babak Belur

[@agency|KONTAN.CO.ID] - [@place|JAKARTA]. Saham-saham operator seluler rontok pada perdagangan [t1|Kamis (13/12)] setelah perang harga paket data kembali meletus. Saham [nusacell|PT Nusacell Tbk] anjlok 4,8%, sedangkan [selaras|PT Selaras Telekom Tbk] menyerah 3,2%. Indeks justru melawan arus dan menguat 0,3%.

[bernard|Analis [cipta|Cipta Sekuritas] Bernard Simanjorang] [c1|menilai] [q1|[selaras|Selaras] melancarkan serangan lebih dulu dengan memangkas tarif kuota 40% [t2|sejak awal bulan]]. "[q2|[nusacell|Nusacell] membalas [t3|tiga hari kemudian]. Ini perang gesekan, dan yang kehabisan kas duluan akan mengibarkan bendera putih]," [c2|kata] [bernard|Bernard].

[c3|Menurut] [bernard|dia], [q3|koalisi menara bersama yang diteken [nusacell,selaras|dua operator itu] [t4|tahun 2016] pun tak mampu meredakan rivalitas].

Di pasar obligasi, [investor|investor asing] menarik dana Rp 1,1 triliun [t5|sepanjang pekan ini]. Rupiah ikut tertekan ke Rp 14.590 per dollar AS karena kekhawatiran akan kenaikan suku bunga. [q4|Intervensi di pasar valas [c4|disebut] [pelaku|pelaku pasar] mampu menahan kejatuhan lebih dalam].

[lanny|Direktur Keuangan [nusacell|Nusacell] Lanny Gunawan] menolak menyebut langkah [nusacell|perusahaannya] sebagai aksi balas dendam. "[q5|[nusacell|Kami] mempertahankan pelanggan, bukan menduduki wilayah orang]," [c5|ujarnya]. [lanny|Ia] [c6|memproyeksikan] [q6|pendapatan [t6|tahun depan] tumbuh 6%].

[bernard|Bernard] [c7|merekomendasikan] [q7|tahan untuk saham [nusacell|Nusacell] dengan target Rp 2.150 per saham].

Reporter: [@reporter|Yoliawan Setiadi]
Editor: [@editor|Wahyuning Tyas]

BACA JUGA: [@related|Serbuan Dana Asing ke Obligasi Mereda]
---
nusacell | PT Nusacell Tbk | organization | IDN | BUS
selaras | PT Selaras Telekom Tbk | organization | IDN | BUS
cipta | Cipta Sekuritas | organization | IDN | BUS
bernard | Bernard Simanjorang | person | IDN | BUS | Analis Cipta Sekuritas
investor | investor asing | group | - | BUS
pelaku | pelaku pasar | group | - | BUS
lanny | Lanny Gunawan | person | IDN | BUS | Direktur Keuangan Nusacell
---
t1 = 2018-12-13
t2 = 2018-12-01
t3 = 2018-12-04
t4 = 2016
t5 = 2018-12-10/2018-12-16
t6 = 2019
q1 = indirect bernard
q2 = direct bernard
q3 = indirect bernard
q4 = indirect pelaku
q5 = direct lanny
q6 = indirect lanny
q7 = indirect bernard
