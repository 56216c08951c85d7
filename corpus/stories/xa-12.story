language: id
published: 2017-02-08
split: train
---
Angin Puting Beliung Serang Lereng Lawu, 40 Rumah Takluk

[@agency|TRIBUNSOLO.COM], [@place|KARANGANYAR] - Angin puting beliung mengamuk di [gondosuli|Desa Gondosuli], Kecamatan Tawangmangu, Karanganyar, [t1|Selasa (7/2/2017) sore]. Serangan angin selama sepuluh menit itu menghancurkan atap 40 rumah dan melumpuhkan jalur wisata.

"[q1|Suaranya seperti pesawat tempur lewat di atas genting, lalu seng beterbangan seperti peluru]," [c1|cerita] [ngatmin|Ngatmin Hadi Suroso (56), warga setempat].

Sebatang pohon pinus menyandera sebuah bus pariwisata yang mengangkut [rombongan|rombongan kunjungan guru dari Klaten]. Tidak ada korban jiwa. Sopir bus, [yanto|Suyanto], hanya menderita luka gores. [yanto|Dia] sempat menolak turun karena pintu terblokade dahan.

[c2|Menurut] [kepala|Kepala Pelaksana Harian BPBD Karanganyar Endah Tri Rahayu], [q2|awan kumulonimbus yang terbentuk [t2|sejak Selasa pagi] menjadi pemicu]. [kepala|Ia] [c3|memperingatkan] [q3|ancaman serupa masih mungkin datang [t3|hingga akhir Februari]].

Wisatawan yang terjebak baru bisa bergerak [t4|pada malam hari] setelah pasukan gergaji mesin membebaskan jalan. [ngatmin|Ngatmin] dan para tetangganya bertahan di balai desa sambil melawan dingin.

[t5|Pada 2013], angin serupa juga memorakporandakan belasan rumah di lereng yang sama. "[q4|[ngatmin|Kami] pasrah, bukan menyerah]," [c4|pungkas] [ngatmin|dia]. (*)

Penulis: [@reporter|Imam S.]
Editor: [@editor|Rohmana K.]
---
gondosuli | Desa Gondosuli | place | IDN
ngatmin | Ngatmin Hadi Suroso | person | IDN | CVL
rombongan | rombongan guru dari Klaten | group | IDN
yanto | Suyanto | person | IDN
kepala | Endah Tri Rahayu | person | IDN | GOV | Kepala Pelaksana Harian BPBD Karanganyar
---
t1 = 2017-02-07
t2 = 2017-02-07
t3 = 2017-02-28
t4 = 2017-02-07
t5 = 2013
q1 = direct ngatmin
q2 = indirect kepala
q3 = indirect kepala
q4 = direct ngatmin
