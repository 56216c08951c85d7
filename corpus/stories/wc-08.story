language: id
published: 2011-07-21
split: test
---
Hujan Salah Musim, Harga Kopi Gayo Meroket

HARGA kopi arabika gayo menembus Rp68 ribu per kilogram di tingkat pengepul [takengon|Takengon], Aceh Tengah, [t1|Rabu (20/7)], tertinggi sejak panen raya [t2|April 2008]. Hujan yang turun nyaris saban sore [t3|sejak awal Juni] membuat buah rontok sebelum memerah.

"[q1|Biasanya kebun saya memberi 12 kaleng sepekan. Sekarang lima saja sudah syukur]," [c1|tutur] [sabirin|Aman Sabirin, 61, pekebun di Kecamatan Atu Lintang].

[c2|Menurut] [marlinawati|prakirawan [bmkg|BMKG] Ridha Marlinawati], [q2|suhu muka laut di barat Sumatra masih 1,2 derajat Celsius di atas normal]. [marlinawati|Ia] [c3|memperkirakan] [q3|hujan baru akan mereda [t4|pada pertengahan Agustus]].

Baca juga : [@related|Menyesap Sanger di Ulee Kareng]

Di New York, kontrak arabika untuk pengiriman [t5|September] ditutup melemah 0,8% menjadi US$2,44 per pon, [t6|Selasa waktu setempat], setelah melonjak [t7|pekan lalu].

"[q4|Pasar sudah kenyang dengan kabar embun beku di [brasil|Brasil]]," [c4|tulis] [oosterhuis|analis [meridian|Meridian Futures], Gerard Oosterhuis], dalam catatan kepada nasabah yang dikutip Reuters. Namun, [c5|lanjutnya], [q5|permintaan kedai kopi di Asia tidak akan surut, bahkan mungkin tumbuh 6% [t8|tahun depan]].

[ramli|Yusniar Ramli], pemilik kedai di Banda Aceh, memilih tidak menaikkan harga secangkir sanger. "[q6|Pelanggan saya hampir semuanya mahasiswa perantauan," [c6|kata] [ramli|perempuan yang berjualan [t9|sejak 1994] itu] sembari tertawa. "Naik seribu saja, mereka pindah ke teh]."

Festival panen kopi di tepi Danau Laut Tawar tetap digelar [t10|pada 5-7 Agustus] dengan lomba seduh, tari guel, dan pacuan kuda. ([@source|Reuters]/N-2)
---
sabirin | Aman Sabirin | person | IDN
marlinawati | Ridha Marlinawati | person | IDN | - | prakirawan BMKG
bmkg | BMKG | organization | IDN
meridian | Meridian Futures | organization
oosterhuis | Gerard Oosterhuis | person | - | - | analis Meridian Futures
ramli | Yusniar Ramli | person | IDN
takengon | Takengon | place | IDN
brasil | Brasil | country | BRA
---
t1 = 2011-07-20
t2 = 2008-04
t3 = 2011-06
t4 = 2011-08
t5 = 2011-09
t6 = 2011-07-19
t7 = 2011-07-11/2011-07-17
t8 = 2012
t9 = 1994
t10 = 2011-08-05/2011-08-07
q1 = direct sabirin
q2 = indirect marlinawati
q3 = indirect marlinawati
q4 = direct oosterhuis
q5 = indirect oosterhuis
q6 = direct ramli
