language: id
published: 2016-12-05
---
Menolak Bungkam, [laras|Laras Kinanti] Serbu Tangga Lagu dengan Album "Gencatan"

[@place|Jakarta] - Setelah dua tahun bertapa, [laras|penyanyi Laras Kinanti] akhirnya melepaskan tembakan. Album ketiganya yang bertajuk "Gencatan" diluncurkan [t1|Sabtu (3/12)] di sebuah kafe di Kemang dan langsung menyerbu puncak tangga lagu digital.

"[q1|Judulnya soal damai dengan mantan, bukan soal politik. [laras|Aku] capek perang dingin terus]," [c1|ungkap] [laras|perempuan 27 tahun itu] sambil tertawa.

[laras|Laras] sempat dikabarkan diboikot [label|label lamanya]. [laras|Ia] [c2|membantah] [q2|pernah diusir dari [label|manajemen tersebut]]. [q3|Pisahnya baik-baik, [c3|kata] [laras|dia], dan tidak ada gugatan apa pun].

Video klip andalan, "Kudeta Hati", menampilkan [bimasena|aktor Bimasena Hadiprawira] sebagai jenderal yang menyerah di kaki seorang penjual jamu. Adegan ciuman di menit akhir membuat [bimasena|sang aktor] diserang [warganet|warganet]. "[q4|[bimasena|Aku] siap disidang [warganet|netizen]," [c4|kelakar] [bimasena|Bimasena], "asal jangan dihukum seumur hidup]."

Album itu disambut [kritikus|kritikus] sebagai revolusi kecil. [t2|Tahun lalu], singel [laras|Laras] juga meraih dua penghargaan. Tur kampanye ke 12 kota dimulai [t3|14 Januari] di Bandung, dan tiket untuk pertahanan terakhir alias kelas festival sudah ludes diburu.

([@reporter|nu2]/[@editor|kmb])

Baca juga: [@related|5 Potret [bimasena|Bimasena] Saat Jadi Jenderal di Klip [laras|Laras Kinanti]]
---
laras | Laras Kinanti | person | IDN | - | penyanyi
label | label lamanya | organization | IDN | BUS
bimasena | Bimasena Hadiprawira | person | IDN | - | aktor
warganet | warganet | group | IDN | CVL
kritikus | kritikus | group | IDN | JRN
---
t1 = 2016-12-03
t2 = 2015
t3 = 2017-01-14
q1 = direct laras
q2 = indirect laras
q3 = indirect laras
q4 = direct bimasena
