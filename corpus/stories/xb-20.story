language: id
published: 2011-12-02
split: train
---
Perang Pecel di Madiun, Mana yang Pantas Dibela?

[@place|MADIUN] -- Ada dua kubu di Jalan Cokroaminoto, dan perdamaian rupanya mustahil. Kubu pertama bersumpah setia pada bumbu kacang yang pedas menyengat; kubu kedua menuntut rasa kencur yang kuat dan menolak mentah-mentah gula aren berlebih.

[minah|Mbah Minah], 80 tahun, pemilik warung paling tua, [c3|mengaku] [q3|tak peduli pertempuran itu]. "[q1|Yang penting nasinya hangat, daun singkongnya jangan alot]," [c1|ujarnya] sambil menyerang tumpukan rempeyek. [minah|Ia] mulai berjualan [t1|sejak 1958] dan pernah menolak pinangan sebuah hotel di Surabaya yang ingin membeli resepnya.

Serbuan wisatawan memuncak saban Lebaran. [t2|Tahun ini], [c2|kata] [arif|Arif Wicaksono], pengelola laman kuliner, [q2|kunjungan ke sentra pecel naik sepertiga]. Koper berisi bumbu kering, yang kerap disita petugas bandara karena baunya, kini dikemas hampa udara.

Untuk Anda yang ingin menaklukkan Madiun dalam sehari: mulailah dari pasar pukul enam, gempur tiga warung, lalu mundur teratur ke alun-alun sebelum matahari mengamuk. Jangan lupa brem, camilan lokal yang sejak lama dikepung kerupuk pabrik.

Tak perlu takut kalah. Porsi kecil hanya Rp 5.000 dan tak satu pun warung mengancam pembelinya untuk menambah.

[@reporter|Naomi Setyaningsih]
---
minah | Mbah Minah | person | IDN | BUS
arif | Arif Wicaksono | person | IDN | BUS
---
t1 = 1958
t2 = 2011
q1 = direct minah
q2 = indirect arif
q3 = indirect minah
