language: id
published: 2024-07-13
split: train
---
Naga Bambu 90 Meter Akhirnya Mengangkasa di Pantai Barat Pangandaran

[@agency|TRIBUNJABAR.ID], [@place|PANGANDARAN] - Angin timur bertiup kencang ketika layang-layang berbentuk naga sepanjang 90 meter akhirnya mengangkasa di Pantai Barat Pangandaran, [t1|Sabtu (13/7/2024) sore].

"[q1|Tiga kali gagal, talinya putus terus. Begitu naik, saya sampai menangis]," [c1|kata] [wirayuda|Deden Wirayuda (41), perajin asal Tasikmalaya] yang menghabiskan lima bulan merangkai bambu dan kain parasut.

Festival layang-layang tahunan itu diikuti 62 tim dari [indonesia|Indonesia], [malaysia|Malaysia], [india|India], [prancis|Prancis], dan [selandia|Selandia Baru]. Pada hari pertama, [t2|Jumat kemarin], gerimis membuat lomba layang-layang dua dimensi molor hampir tiga jam.

[c2|Menurut] [delcourt|juri kepala, Antoine Delcourt], [q2|penilaian tidak hanya soal ukuran]. "[q3|Saya mencari cerita," [c3|ujar] [delcourt|pria asal Dieppe, [prancis|Prancis], itu]. "Naga boleh besar, tetapi kalau ekornya mati, ia cuma kain.]"

Baca juga: [@related|Resep Pindang Gunung Khas Pangandaran, Segar dan Pedas]

[stasiun|Data Stasiun Meteorologi Cilacap] [c4|menunjukkan] [q4|kecepatan angin di pesisir selatan mencapai 28 kilometer per jam, naik dari 17 kilometer per jam [t3|pada pekan sebelumnya]]. Kondisi serupa diperkirakan bertahan [t4|hingga Rabu depan].

Hotel-hotel di sekitar pantai penuh. [rostiana|Pemilik penginapan Bale Laut, Euis Rostiana], [c5|mengaku] [q5|kamarnya habis dipesan [t5|sejak awal Juni], padahal [t6|tahun lalu] hanya terisi separuh].

Puncak acara, terbang malam dengan lampu hias, akan digelar [t7|Minggu (14/7/2024)] mulai pukul 19.00 WIB. Bagi [wirayuda|Deden], juara bukan target utama. "[q6|Yang penting naganya pulang utuh]," [c6|katanya] sambil terkekeh.

([@outlet|Tribunjabar.id]/[@reporter|Ligar Munandar])
---
wirayuda | Deden Wirayuda | person | IDN | - | perajin
delcourt | Antoine Delcourt | person | FRA | - | juri kepala
stasiun | Stasiun Meteorologi Cilacap | organization | IDN
rostiana | Euis Rostiana | person | IDN | - | Pemilik penginapan Bale Laut
indonesia | Indonesia | country | IDN
malaysia | Malaysia | country | MYS
india | India | country | IND
prancis | Prancis | country | FRA
selandia | Selandia Baru | country | NZL
---
t1 = 2024-07-13
t2 = 2024-07-12
t3 = 2024-07-01/2024-07-07
t4 = 2024-07-17
t5 = 2024-06
t6 = 2023
t7 = 2024-07-14
q1 = direct wirayuda
q2 = indirect delcourt
q3 = direct delcourt
q4 = indirect stasiun
q5 = indirect rostiana
q6 = direct wirayuda
