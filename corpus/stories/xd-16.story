language: id
published: 2021-01-25
split: dev
---
Ombak Serbu Pesisir Ternate, Dermaga Kayu Roboh

[@agency|RRI.CO.ID], [@place|Ternate] - Gelombang setinggi empat meter menyerbu pesisir barat Pulau Ternate, Maluku Utara, [t1|Minggu (24/1/2021) malam]. Dermaga kayu di Kelurahan Takome tak kuasa melawan dan roboh sepanjang 30 meter.

[bmkg|Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)] Babullah [c1|menyebut] [q1|serangan angin dari arah barat laut itu merupakan dampak pusat tekanan rendah di utara [papua|Papua Nugini]]. [c2|Menurut] [kadir|prakirawan Fahri Kadir], [q2|kecepatannya mencapai 35 knot].

"[q3|Angin begini biasanya mengancam sampai tiga hari. Nelayan jangan dulu melawan arus," [c3|kata] [kadir|Fahri], [t2|Senin (25/1/2021)]. "Peringatan dini [bmkg|kami] berlaku [t3|hingga Rabu]]."

Dua perahu pelang yang ditambatkan di Sulamadaha saling bertabrakan dan pecah. Pemiliknya, [umar|Umar Gorahe], [c4|mengaku] [q4|sempat berperang dengan ombak untuk menyelamatkan mesin tempel].

"[q5|[umar|Saya] menyerah juga akhirnya. Laut menang,]" [c5|ujarnya] lirih.

Di Kota Ternate, baliho di depan Benteng Oranje tumbang menimpa sebuah mobil kosong. Jalan sempat terblokade pohon trembesi selama satu jam. Tak ada korban jiwa maupun luka dalam peristiwa tersebut.

Cuaca serupa pernah mengepung pulau ini [t4|pada Januari 2014]. [bmkg|BMKG] [c6|memperkirakan] [q6|hujan akan mundur teratur ke selatan [t5|mulai Kamis]].

Penulis: [@reporter|Mansyur Soleman]
Redaktur: [@editor|Yati Umasugi]
---
bmkg | Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) | organization | IDN | GOV
papua | Papua Nugini | country | PNG
kadir | Fahri Kadir | person | IDN | GOV | prakirawan
umar | Umar Gorahe | person | IDN | CVL
---
t1 = 2021-01-24
t2 = 2021-01-25
t3 = 2021-01-27
t4 = 2014-01
t5 = 2021-01-28
q1 = indirect bmkg
q2 = indirect kadir
q3 = direct kadir
q4 = indirect umar
q5 = direct umar
q6 = indirect bmkg
