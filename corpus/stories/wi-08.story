language: id
published: 2016-10-19
split: train
---
Teh Kenya Bertahan di Lelang Mombasa meski Diserang Embun Beku

[@place|MOMBASA], [@agency|KOMPAS.com] - Harga teh hitam di lelang mingguan Mombasa menolak turun [t1|pada Senin (17/10/2016)], kendati pasokan dari dataran tinggi Kericho digempur embun beku [t2|sejak awal bulan].

Teh kelas BP1 ditutup pada 2,87 dollar AS per kilogram, naik 4 sen dari [t3|pekan lalu].

"[q1|Saya sudah menyerah menebak-nebak cuaca," [c1|kata] [kariithi|Wanjiku Muthoni Kariithi], pencicip teh yang 22 tahun bekerja di rumah lelang itu, sambil tertawa. "Yang bisa saya lawan cuma kantuk]."

Tekanan justru datang dari gudang. [c2|Menurut] [noorani|pialang Farid Abdulrehman Noorani], [q2|stok lama "masih mengepung pelabuhan" dan baru akan susut [t4|pada pertengahan November]].

Dikutip dari surat kabar [business|Business Daily], yang [c3|mengutip] laporan bulanan [bank|sebuah bank di Nairobi], [q3|konsumsi teh di Mesir dan Pakistan diperkirakan tumbuh 3 persen [t5|tahun depan]]. [pembeli|Pembeli dari Karachi] disebut memborong seperempat dari 112.000 peti yang ditawarkan.

Baca juga: [@related|Rahasia Masala Chai, dari Kaki Lima Lahore ke Kafe Menteng]

[badan|Badan meteorologi setempat] [c4|meramalkan] [q4|hujan kembali mengguyur Kericho [t6|mulai Kamis (20/10/2016) sampai Sabtu]]. Suhu malam akan merangkak ke 9 derajat Celsius.

Sementara itu, di Kolombo, lelang [t7|pada Selasa] ditutup lebih lemah. Teh Uva, primadona musim kemarau, turun ke titik terendah [t8|sejak Maret 2014].

"[q5|Pasar selalu minta maaf belakangan]," [c5|ujar] [kariithi|Kariithi]. Ia lalu kembali mengecap cangkir ke-300-nya [t9|hari itu].

Penulis: [@reporter|Nadya Puspaningrum]
Editor: [@editor|Lukas Adi Prakosa]
Sumber: [@source,business|Business Daily]
---
kariithi | Wanjiku Muthoni Kariithi | person | KEN | - | pencicip teh
noorani | Farid Abdulrehman Noorani | person | KEN | - | pialang
business | Business Daily | organization | KEN
bank | bank di Nairobi | organization | KEN
pembeli | Pembeli dari Karachi | group | PAK
badan | badan meteorologi Kenya | organization | KEN
---
t1 = 2016-10-17
t2 = 2016-10
t3 = 2016-10-10/2016-10-16
t4 = 2016-11
t5 = 2017
t6 = 2016-10-20/2016-10-22
t7 = 2016-10-18
t8 = 2014-03
t9 = 2016-10-17
q1 = direct kariithi
q2 = mixed noorani
q3 = indirect bank
q4 = indirect badan
q5 = direct kariithi
