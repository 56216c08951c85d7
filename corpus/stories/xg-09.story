language: id
published: 2009-06-03
split: train
---
Rupiah Lawan Arus, Perang Diskon Semen Bikin Bursa Berdarah

[@place|JAKARTA], [@agency|KONTAN]. Rupiah menolak tunduk pada tekanan dolar. [t1|Kemarin (2/6)], mata uang Garuda bertahan di 10.240 per dolar AS, sementara won dan ringgit menyerah tanpa perlawanan.

Sebaliknya, saham semen jadi korban pembantaian. Perang harga yang dilancarkan [holcim|Holcim Indonesia] [t2|sejak Mei] memaksa para pesaing ikut memangkas banderol 7%. Aksi jual pun tak terbendung. Indeks sektor bahan bangunan roboh 3,1%.

"[q1|Ini serangan kilat. Yang bertahan hanya yang punya amunisi kas]," [c1|ujar] [ratri|analis [mega|Mega Capital], Ratri Kusumaningtyas]. [c2|Menurut] [ratri|dia], [q2|gencatan harga baru mungkin terjadi [t3|pada kuartal empat]].

Manajemen [semen|Semen Bosowa] [c3|membantah] [q3|pihaknya terdesak]. [semen|Perusahaan asal Makassar itu] malah bersiap menginvasi pasar Kalimantan dengan dua kapal curah.

Di pasar obligasi, aksi boikot investor ritel terhadap surat utang bunga rendah belum reda. [bi|Bank Indonesia] diperkirakan mengerahkan jurus lunak. [gandhi|Kepala Riset [trimegah|Trimegah], Gandhi Satriawan], [c4|memprediksi] [q4|bunga acuan dipotong 25 basis poin, [t4|Rabu ini]].

"[q5|Musuh utama tetap inflasi. Tapi pertahanan kita cukup kokoh]," [c5|kata] [gandhi|Gandhi].

[@reporter|Nuke Ardiyanti], [@reporter|Sandy Barus]
Editor: [@editor|Barratut Hidayat]
---
holcim | Holcim Indonesia | organization | IDN | BUS
mega | Mega Capital | organization | IDN | BUS
ratri | Ratri Kusumaningtyas | person | IDN | BUS | analis Mega Capital
semen | Semen Bosowa | organization | IDN | BUS
bi | Bank Indonesia | organization | IDN | GOV
trimegah | Trimegah | organization | IDN | BUS
gandhi | Gandhi Satriawan | person | IDN | BUS | Kepala Riset Trimegah
---
t1 = 2009-06-02
t2 = 2009-05
t3 = 2009-10/2009-12
t4 = 2009-06-03
q1 = direct ratri
q2 = indirect ratri
q3 = indirect semen
q4 = indirect gandhi
q5 = direct gandhi
