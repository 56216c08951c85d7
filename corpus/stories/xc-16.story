language: id
published: 2019-01-05
split: test
---
Menyerbu Lapak Sate Kuah di [pasar|Pasar Lama], Antre Sejak Subuh

[@agency|KOMPAS.com] - Jangan heran bila [t1|Sabtu] pagi jalan kecil di [pasar|Pasar Lama Tangerang] dikepung sepeda motor pelat B, D, sampai F. Pasukan lapar itu datang dengan satu sasaran: sate kuah racikan [mimin|Mak Mimin].

Kuahnya menyerang tanpa basa-basi. Jahe, merica, dan serai berebut kekuasaan di lidah, sebelum akhirnya berdamai oleh santan. Sepuluh tusuk dijual Rp 35.000, tidak naik [t2|sejak 2016] meski harga daging sapi terus memberontak.

"[q1|[mimin|Saya] diajak kerja sama [mal|pemilik mal], [mimin|saya] tolak," [c1|tutur] [mimin|Mak Mimin], 67 tahun. "Kalau pindah, [pelanggan|pelanggan lama [mimin|saya]] demo]."

[mimin|Ia] mewarisi resep dari [mertua|mertuanya], juru masak asrama tentara. [c2|Menurut] [udin|Udin, anak bungsunya], [q2|[mimin|ibunya] menjatuhkan sanksi keras bagi pegawai yang memakai penyedap: pulang hari itu juga].

Kunjungan wisatawan ke kawasan ini melonjak setelah [dinas|Dinas Pariwisata Kota Tangerang] menggelar tur kuliner tiap akhir pekan. [dinas|Dinas] berjanji menambah tempat duduk [t3|bulan depan].

Bagi Anda yang tidak tahan pedas, mintalah kuah bening. Serangan balik merica tetap ada, tetapi masih bisa dirundingkan. Minuman pendampingnya es selendang mayang, penawar yang ampuh untuk melucuti rasa panas.

Lapak buka pukul 06.00 dan biasanya menyerah pukul 09.30 karena dagangan ludes. Parkir tersedia di depan kelenteng, tarifnya Rp 5.000.

Baca juga: [@related|5 Soto yang Membelah Kota Jadi Dua Kubu]

Penulis: [@reporter|Silvita Ayu Rengganis]
Editor: [@editor|Wahyu Pratikno]
---
pasar | Pasar Lama Tangerang | place | IDN
mimin | Mak Mimin | person | IDN
pelanggan | pelanggan lama | group | IDN
mertua | mertuanya | person | IDN
udin | Udin | person | IDN
mal | pemilik mal | group | IDN | BUS
dinas | Dinas Pariwisata Kota Tangerang | organization | IDN | GOV
---
t1 = 2019-01-05
t2 = 2016
t3 = 2019-02
q1 = direct mimin
q2 = indirect udin
