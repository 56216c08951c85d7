language: id
published: 2022-05-12
split: train
---
Senjata Baru Lawan Demam Berdarah: Jam Tangan Rp 300 Ribuan

[@place|Yogyakarta] - Perang melawan nyamuk bakal mendapat bala bantuan dari pergelangan tangan. [tim|Tim mahasiswa [ugm|Universitas Gadjah Mada (UGM)]] mengembangkan jam pintar yang bisa mendeteksi serangan demam berdarah sejak hari kedua.

Gawai bernama Tamengku itu memantau suhu kulit dan detak jantung. Kalau polanya mencurigakan, ia langsung membunyikan alarm di ponsel dokter.

"[q1|Virusnya pintar menyamar. Jadi [tim|kami] kirim mata-mata duluan sebelum ia menyerbu trombosit,]" [c1|kata] [galih|ketua tim, Galih Wicaksana,] [t1|Rabu (11/5/2022)].

Uji coba pada 212 relawan di Sleman [t2|sejak Februari] menunjukkan akurasi 87 persen. [c2|Kata] [puspita|pakar penyakit tropis [rsup|RSUP Dr. Sardjito], dr. Ratna Puspitaningrum], [q2|angka tersebut menjanjikan meski belum bisa mengalahkan tes darah].
SCROLL TO CONTINUE WITH CONTENT

[puspita|Ratna] [c3|mengingatkan] [q3|"bom waktu" DBD justru datang saat pancaroba]. [puspita|Ia] menolak anggapan bahwa gawai bisa menggantikan 3M.

Soal harga, Tamengku siap memicu perang dengan produk impor dari [china|China] dan [korsel|Korea Selatan]. Sebuah perusahaan rintisan asal [singapura|Singapura] sudah melamar, tapi pinangannya masih ditolak halus.

"[q4|[tim|Kita] belum mau menyerahkan kemudi ke investor," [c4|tutur] [galih|Galih]. "Kedaulatan data pasien harga mati]."

Produksi massal dibidik [t3|tahun depan]. Baterainya tahan digempur hujan dan sanggup bertahan enam hari sekali isi.

Simak juga: [@related|5 Kesalahan yang Bikin Smartwatch Cepat Tewas]

([@reporter|agn]/[@editor|fyk])
---
tim | tim mahasiswa UGM | group | IDN | EDU
ugm | Universitas Gadjah Mada (UGM) | organization | IDN | EDU
galih | Galih Wicaksana | person | IDN | EDU | ketua tim
puspita | Ratna Puspitaningrum | person | IDN | HLH | pakar penyakit tropis RSUP Dr. Sardjito
rsup | RSUP Dr. Sardjito | organization | IDN | HLH
china | China | country | CHN
korsel | Korea Selatan | country | KOR
singapura | Singapura | country | SGP
---
t1 = 2022-05-11
t2 = 2022-02
t3 = 2023
q1 = direct galih
q2 = indirect puspita
q3 = mixed puspita
q4 = direct galih
