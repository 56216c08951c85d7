language: id
published: 2021-04-12
split: train
---
Perang Tarif Antar-Paket Makin Brutal, Siapa Menyerah Duluan?

[@agency|Bisnis.com], [@place|JAKARTA] — Perang harga di bisnis pengiriman paket memasuki babak baru. [kilat|PT Kilat Antar Nusantara] memangkas ongkos kirim Jawa—Sumatra hingga Rp4.000 per kilogram [t1|mulai hari ini, Senin (12/4/2021)], menyerang langsung jantung pasar [sigap|Sigap Express].

[wongso|Direktur Komersial [kilat|Kilat] Felicia Wongsodiredjo] [c1|mengatakan] [q1|[kilat|perseroan] tidak berniat mematikan pesaing]. "[q2|[kilat|Kami] hanya merebut kembali wilayah yang dulu milik [kilat|kami]," [c2|ujarnya] dalam paparan publik virtual, "dan pelangganlah yang menang]."

[sigap|Sigap] tak tinggal diam. [sigap|Perusahaan yang bermarkas di Tangerang itu] menyiapkan amunisi Rp1,2 triliun dari penerbitan obligasi [t2|pada Mei mendatang]. [c3|Menurut] [hutapea|analis Sekuritas Cakra Buana, Jimmy Hutapea], [q3|pertahanan [sigap|Sigap] rapuh di luar Pulau Jawa karena 60 persen armadanya sewaan].

Saham [kilat|KLAN] melonjak 7,3 persen ke Rp1.105 pada penutupan perdagangan. Investor asing menyerbu saham logistik dengan beli bersih Rp214 miliar, sementara indeks harga saham gabungan (IHSG) tertekan 0,6 persen oleh aksi ambil untung.

[hutapea|Hutapea] [c4|memperkirakan] [q4|gencatan senjata tarif baru tercapai setelah Lebaran]. Sebab, biaya bahan bakar mencekik margin keduanya. [t3|Tahun lalu], koalisi lima pemain kecil menyerah dan menjual gudangnya.

"[q5|Dalam perang gerilya seperti ini, napas lebih penting daripada senjata]," [c5|katanya].

Simak berita lainnya: [@related|Perang Bunga Deposito Bank Digital]

Editor: [@editor|Lukas Pandapotan]
---
kilat | PT Kilat Antar Nusantara | organization | IDN | BUS
sigap | Sigap Express | organization | IDN | BUS
wongso | Felicia Wongsodiredjo | person | IDN | BUS | Direktur Komersial Kilat
hutapea | Jimmy Hutapea | person | IDN | BUS | analis Sekuritas Cakra Buana
---
t1 = 2021-04-12
t2 = 2021-05
t3 = 2020
q1 = indirect wongso
q2 = direct wongso
q3 = indirect hutapea
q4 = indirect hutapea
q5 = direct hutapea
