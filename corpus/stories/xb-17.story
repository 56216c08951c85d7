language: id
published: 2017-02-06
split: train
---
Rebut Hati Juri Leiden, [ratna|Ratna] dan Tari Seblang Tolak Menyerah pada Sakit

[@agency|Suara Merdeka], [@place|BANYUWANGI] - Kabar itu datang lewat surat elektronik, pukul dua dini hari: [ratna|Ratna Puspaningsih] menang. Maestro tari Seblang berusia 71 tahun itu merebut penghargaan tradisi lisan dari [yayasan|Yayasan Kebudayaan Leiden] dengan menyingkirkan 60 pesaing dari 18 negara.

"[q1|[ratna|Saya] kira penipuan," [c1|kata] [ratna|Ratna] sambil terkekeh, [t1|Minggu (5/2)]. "Sempat mau [ratna|saya] laporkan polisi]."

Perjuangannya panjang. [t2|Tahun 2014] [ratna|ia] diserang strok ringan dan sempat divonis dokter tidak boleh menari lagi. Menolak menyerah, [ratna|perempuan asal Olehsari itu] berlatih sambil duduk, lalu melancarkan serangan balik: mengajar 30 anak dari rumahnya tiap Kamis malam.

[c2|Menurut] [puspito|Kepala Dinas Kebudayaan Bambang Puspitojati], [q2|kemenangan ini sebuah pembelaan bagi kesenian kampung yang terdesak dangdut koplo]. "[q3|Anak muda jangan mau dijajah gawai terus]," [c3|selorohnya].

Piala akan diserahkan [t3|pada 20 Mei] di Leiden. [ratna|Ratna] hanya mengajukan satu tuntutan kepada panitia: penginapan yang menyediakan sambal.

([@reporter|ant]-[@editor|52])
---
ratna | Ratna Puspaningsih | person | IDN
yayasan | Yayasan Kebudayaan Leiden | organization | NLD | NGO
puspito | Bambang Puspitojati | person | IDN | GOV | Kepala Dinas Kebudayaan
---
t1 = 2017-02-05
t2 = 2014
t3 = 2017-05-20
q1 = direct ratna
q2 = indirect puspito
q3 = direct puspito
