language: ms
published: 2019-08-08
split: train
---
Telefon lipat Arwana menang perang ketahanan, bateri tewas di medan panas

[@place|SHAH ALAM] - Selepas dua minggu menyeksa lima telefon pintar lipat di makmal, [makmal|pasukan Makmal Teknologi Universiti Teknologi Petaling] akhirnya mengisytiharkan pemenang. Model Arwana Fold dari Korea bertahan 210,000 kali lipatan sebelum menyerah, jauh meninggalkan pesaing dari China yang rebah pada pusingan ketiga.

“[q1|Musuh utama bukan engsel, tetapi habuk. Ia menyerang dari tepi dan tak mengenal belas kasihan],” [c1|kata] [faridah|ketua penyelidik, Dr Faridah Hanim Zainol], [t1|semalam].

[faridah|Beliau] [c2|menjelaskan] [q2|skrin yang diserang titis kopi pun masih boleh digunakan asalkan dilap dalam masa seminit]. Namun di bawah suhu 45 darjah, bateri semua model mogok selepas empat jam. Seorang sukarelawan mengaku berperang dengan jarinya sendiri kerana papan kekunci terlalu sempit.

Ujian itu menolak dakwaan pengeluar bahawa lipatan tidak akan meninggalkan kesan. Ini sebahagian daripada siri kajian yang bermula [t2|pada 2016] dan turut meliputi jam pintar serta fon telinga.

Bagi pengguna yang mahu menyertai perang lipat, harganya masih menjadi benteng: antara RM6,800 hingga RM9,200. [c3|Menurut] [wai|penganalisis peranti, Wong Kok Wai], [q3|perang harga dijangka meletus [t3|menjelang Disember] apabila model generasi kedua menyerbu pasaran].

[@reporter|Hafizul Rosnan]
---
makmal | Makmal Teknologi Universiti Teknologi Petaling | organization | MYS | EDU
faridah | Faridah Hanim Zainol | person | MYS | EDU | ketua penyelidik
wai | Wong Kok Wai | person | MYS | BUS | penganalisis peranti
---
t1 = 2019-08-07
t2 = 2016
t3 = 2019-12
q1 = direct faridah
q2 = indirect faridah
q3 = indirect wai
