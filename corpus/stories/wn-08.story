language: id
published: 2020-07-16
split: train
---
Tolak Pinangan Ramen Raksasa, Bakmi Lestari Pilih Kawin dengan Rival Lama

[@place|Jakarta] - [pt|PT Bakmi Lestari Makmur] resmi menolak tawaran akuisisi Rp 1,4 triliun dari jaringan ramen asal Osaka, [tonbori|Tonbori Foods]. Sebagai gantinya, pemilik 212 gerai bakmi itu sepakat bergabung dengan musuh bebuyutannya, [pt-kwetiau|PT Kwetiau Boga].

Perjanjian penggabungan usaha diteken kedua direktur utama di Hotel Mulia, Senayan, [t1|Rabu (15/7/2020)].

"[q1|Kami bertemu empat kali selama pandemi, semuanya lewat Zoom. Tidak ada paksaan, tidak ada ancaman,]" [c1|kata] [prajogo|Direktur Utama Bakmi Lestari, Yuliana Prajogo], dalam keterangan tertulis yang diterima detikcom, [t2|Kamis (16/7/2020)].

Tonbori tak tinggal diam. Lewat surat terbuka, [hirashige|Presiden Direktur Tonbori Kazuo Hirashige] menyesalkan penolakan itu dan [c2|mengancam] [q2|menarik lisensi saus miso yang dipakai Bakmi Lestari [t3|sejak 2016]].

"[q3|Mereka mengingkari komitmen. Kami mempertimbangkan gugatan arbitrase di Singapura,]" [c3|tulis] [hirashige|Hirashige].
SCROLL TO CONTINUE WITH CONTENT

[prajogo|Yuliana] menanggapi santai. [prajogo|Ia] [c4|menyebut] [q4|tudingan itu tak berdasar dan lisensi tersebut memang bakal dihentikan [t4|akhir tahun]].

Sementara itu, [hartawidjaja|Direktur Utama Kwetiau Boga Benny Hartawidjaja] [c5|menjamin] [q5|tak ada pengusiran karyawan]. Namun 19 gerai yang saling berhadapan akan ditutup bertahap [t5|mulai September mendatang].

Kalangan pemasok menyambut baik. "[q6|Kami dukung, asal tagihan yang ditahan segera dibayar,]" [c6|ujar] [riyono|Ketua [paguyuban|Paguyuban Pemasok Bakmi Lestari], Slamet Riyono].

[lukito|Analis [panin|Panin Sekuritas], Josephine Lukito], [c7|menilai] [q7|aliansi ini cara bertahan dari gempuran restoran asing]. "[q8|Kalau tidak bersekutu, dua-duanya habis dimakan,]" [c8|pungkasnya].

Simak juga Video: [@related|Resep Mi Yamin Rumahan, Anti Gagal!]

([@reporter|hns]/[@editor|dna])
---
pt | PT Bakmi Lestari Makmur | organization | IDN
tonbori | Tonbori Foods | organization | JPN
pt-kwetiau | PT Kwetiau Boga | organization | IDN
prajogo | Yuliana Prajogo | person | IDN | - | Direktur Utama Bakmi Lestari
hirashige | Kazuo Hirashige | person | JPN | - | Presiden Direktur Tonbori
hartawidjaja | Benny Hartawidjaja | person | IDN | - | Direktur Utama Kwetiau Boga
paguyuban | Paguyuban Pemasok Bakmi Lestari | organization | IDN
riyono | Slamet Riyono | person | IDN | - | Ketua Paguyuban Pemasok Bakmi Lestari
panin | Panin Sekuritas | organization | IDN
lukito | Josephine Lukito | person | IDN | - | Analis Panin Sekuritas
---
t1 = 2020-07-15
t2 = 2020-07-16
t3 = 2016
t4 = 2020-12
t5 = 2020-09
q1 = direct prajogo
q2 = indirect hirashige
q3 = direct hirashige
q4 = indirect prajogo
q5 = indirect hartawidjaja
q6 = direct riyono
q7 = indirect lukito
q8 = direct lukito
