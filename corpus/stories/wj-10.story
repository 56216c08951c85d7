language: id
published: 2026-02-11
split: dev
---
Harga CPO Perang Melawan Hujan, Imlek Jadi Penyelamat

[@place|Jakarta], [@agency|CNBC Indonesia] - Harga minyak sawit mentah (CPO) di Bursa Malaysia Derivatives bertahan di zona hijau jelang libur panjang Imlek. [t1|Pada Rabu (11/2/2026)] pukul 15.40 WIB, kontrak [t2|April] menguat 1,3% ke 4.212 ringgit per ton.

Kenaikan itu menyerang balik pelemahan 2,1% yang tercatat [t3|Senin]. [t4|Sepanjang Januari], harga terpangkas 4,7%, terburuk [t5|sejak Agustus tahun lalu].

"[q1|Hujan deras di Sabah menahan panen, sementara toko kue di Guangzhou belanja gila-gilaan]," [c1|kata] [shan|analis [kenanga|Kenanga Futures], Loh Pei Shan], kepada CNBC Indonesia.

[shan|Loh] [c2|memperkirakan] [q2|reli akan mundur teratur [t6|setelah 20 Februari]]. [shan|Ia] [c3|mengingatkan] [q3|investor agar tidak mengejar harga di atas 4.300 ringgit].

[badan|Badan Meteorologi Malaysia] [c4|mencatat] [q4|curah hujan 410 milimeter di Sandakan [t7|pada pekan pertama Februari]]. "[q5|La Nina kali ini tidak sekejam [t8|2021], tetapi belum mau menyerah]," [c5|ujar] [omar|ahli iklim [universiti|Universiti Putra Malaysia], Harizal Che Omar].

Di bursa lain, Nikkei 225 ditutup naik 0,8%, Hang Seng turun 0,2%, dan PSEi Manila libur. Rupiah menguat tipis ke Rp 16.640 per dolar AS, sedangkan baht, won, dan peso kompak melemah.

Ada pula kabar manis dari Medan. Festival Lampion Tjong Yong Hian menargetkan 90.000 pengunjung [t9|hingga Minggu (15/2)], naik dari 71.000 orang [t10|pada 2025]. [c6|Menurut] [halim|ketua panitia, Vincent Halim], [q6|semua kamar hotel di Kesawan telah diserbu [wisatawan|wisatawan Penang] [t11|sejak pekan lalu]].

[@source|CNBC INDONESIA RESEARCH]

([@editor|ras]/[@reporter|ras])

\[Gambas:Video CNBC\]

Artikel Selanjutnya: [@related|Ramalan Shio Kuda Api, Siapa Paling Cuan?]
---
shan | Loh Pei Shan | person | MYS | - | analis Kenanga Futures
kenanga | Kenanga Futures | organization | MYS
badan | Badan Meteorologi Malaysia | organization | MYS
omar | Harizal Che Omar | person | MYS | - | ahli iklim Universiti Putra Malaysia
universiti | Universiti Putra Malaysia | organization | MYS
halim | Vincent Halim | person | IDN | - | ketua panitia
wisatawan | wisatawan Penang | group | MYS
---
t1 = 2026-02-11
t2 = 2026-04
t3 = 2026-02-09
t4 = 2026-01
t5 = 2025-08
t6 = 2026-02-20
t7 = 2026-02-01/2026-02-07
t8 = 2021
t9 = 2026-02-15
t10 = 2025
t11 = 2026-02-02/2026-02-08
q1 = direct shan
q2 = indirect shan
q3 = indirect shan
q4 = indirect badan
q5 = direct omar
q6 = indirect halim
