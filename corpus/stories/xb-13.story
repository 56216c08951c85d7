language: id
published: 2017-09-02
split: train
---
Longsor Tutup Jalur Trenggalek-Ponorogo, Alat Berat Berperang dengan Lumpur

[@place|TRENGGALEK], [@agency|SURYA] - Hujan yang menggempur lereng Gunung Wilis [t1|sejak Jumat (1/9) petang] akhirnya membuat tebing di kilometer 16 menyerah. Longsoran setinggi empat meter menutup jalan nasional Trenggalek-Ponorogo, [t2|Sabtu] pukul 02.30. Tidak ada korban jiwa, tetapi sebuah truk pengangkut ayam terjebak.

[djoko|Kepala Pelaksana [bpbd|BPBD Trenggalek], Djoko Rusmiadi], [c1|mengatakan] [q1|tiga ekskavator sudah dikerahkan dan lalu lintas dialihkan lewat Tugu]. "[q2|Musuh [bpbd|kami] sekarang bukan cuma tanah, tapi air dari atas. Kalau hujan turun lagi, [bpbd|kami] terpaksa mundur dulu]," [c2|ujarnya].

Sopir truk, [sulaiman|Sulaiman], 41 tahun, selamat setelah memecahkan kaca depan. [sulaiman|Ia] [c3|mengaku] [q3|tidak sempat melawan ketika lumpur menyeret kendaraannya ke parit]. Separuh dari 900 ekor ayam yang [sulaiman|ia] bawa mati.

[bmkg|BMKG Karangploso] [c4|memperkirakan] [q4|hujan lebat masih mengancam wilayah selatan Jawa Timur [t3|sampai Senin]]. [c5|Menurut] [bmkg|lembaga itu], [q5|pertemuan angin di Samudra Hindia menjadi pemicunya].

Warga di dua dusun memilih bertahan di rumah masing-masing. Antrean kendaraan di kedua sisi longsoran sempat mencapai tiga kilometer, kebanyakan pemudik yang merayakan Iduladha. ([@reporter|aflahul])
---
bpbd | BPBD Trenggalek | organization | IDN | GOV
djoko | Djoko Rusmiadi | person | IDN | GOV | Kepala Pelaksana BPBD Trenggalek
sulaiman | Sulaiman | person | IDN
bmkg | BMKG Karangploso | organization | IDN | GOV
---
t1 = 2017-09-01
t2 = 2017-09-02
t3 = 2017-09-04
q1 = indirect djoko
q2 = direct djoko
q3 = indirect sulaiman
q4 = indirect bmkg
q5 = indirect bmkg
