language: id
published: 2019-10-21
split: train
---
Digempur 90 Menit, Benteng [pssm|Maung Selatan] Tak Runtuh

[@agency|JawaPos.com] – [persela|Badak Gunung] datang dengan serangan bergelombang, pulang dengan tangan hampa. Menyerang sejak peluit pertama di [gelora|Stadion Gelora Pahlawan], [t1|Minggu (20/10) malam], [persela|tim tamu] gagal menjebol pertahanan [pssm|Maung Selatan] yang bermain sepuluh orang sejak menit ke-31. Skor akhir 1-0.

Sanksi kartu merah untuk bek [lima|Thiago Limoeiro] semula terlihat seperti vonis mati. Namun, serangan balik cepat menit ke-77 justru menjadi senjata pembunuh. [wahyu|Wahyu Pratondo], penyerang berusia 19 tahun, menembak dari jarak 22 meter. Kiper [persela|Badak Gunung] hanya bisa menyerah.

"[q1|[pssm|Kami] seperti dikepung, tetapi tidak ada yang mau angkat bendera putih]," [c1|kata] [rusman|pelatih [pssm|Maung Selatan] Rusman Harjadinata] seusai laga.

[rusman|Dia] [c2|mengaku] [q2|sempat menolak tawaran manajemen untuk menarik keluar [wahyu|Wahyu] pada babak pertama]. "[q3|Anak itu bom waktu," [c3|ujarnya], "tinggal menunggu meledak]."

Kubu lawan memprotes keputusan wasit yang menganulir gol menit-menit akhir. Pelatih [persela|Badak Gunung] [mitrovic|Goran Mitrevski] [c4|menilai] [q4|wasit merampok timnya], lalu menolak hadir dalam sesi wawancara. [suporter|Suporter] yang menyerbu pinggir lapangan akhirnya bubar dengan tertib.

Kemenangan ini membawa [pssm|Maung Selatan] merebut takhta klasemen yang dikuasai sang rival [t2|sejak Agustus]. Di bursa transfer, [pssm|klub itu] dikabarkan menolak pinangan sebuah klub Malaysia untuk [wahyu|sang penyerang]. Laga berikutnya adalah duel kontra juara bertahan [t3|pada Sabtu (26/10)].

([@reporter|gil]/[@editor|c19]/[@editor|ali])
---
pssm | Maung Selatan | organization | IDN
persela | Badak Gunung | organization | IDN
gelora | Stadion Gelora Pahlawan | place | IDN
lima | Thiago Limoeiro | person | BRA
wahyu | Wahyu Pratondo | person | IDN
rusman | Rusman Harjadinata | person | IDN | - | pelatih Maung Selatan
mitrovic | Goran Mitrevski | person | - | - | pelatih Badak Gunung
suporter | suporter | group | IDN
---
t1 = 2019-10-20
t2 = 2019-08
t3 = 2019-10-26
q1 = direct rusman
q2 = indirect rusman
q3 = direct rusman
q4 = indirect mitrovic
