language: id
published: 2006-11-08
split: train
---
Hujan Badai Serang Tiga Kecamatan, Truk Tangki Terguling di [gentong|Tanjakan Gentong]

[@place|TASIKMALAYA], ([@agency|PR]).- Hujan deras disertai angin menggempur tiga kecamatan di Kabupaten Tasikmalaya, [t1|Selasa (7/11) petang]. Sebanyak 83 rumah rusak, dan arus kendaraan lumpuh lima jam setelah sebuah truk tangki terguling di [gentong|Tanjakan Gentong].

Sopir truk, [dadang|Dadang Suhendaryat] (41), selamat meski sempat tertahan di dalam kabin. "[q1|Rem blong. Saya menyerah pada nasib, lalu banting setir ke tebing]," [c1|tuturnya] di RSU Tasikmalaya.

[c2|Menurut] [kasat|Kasatlantas Polres Tasikmalaya A.K.P. Yayat Ruhendar], [q2|tidak ada korban jiwa]. [kasat|Ia] [c3|mengimbau] [q3|pengendara mewaspadai serangan kabut [t2|hingga akhir pekan]]. Petugas mengamankan lokasi dan mengerahkan dua derek.

Di Kecamatan Ciawi, pohon beringin tua tumbang menindih tembok pasar. Warga bergotong royong melawan lumpur semalaman. [otong|Camat Ciawi Otong Karsaman] [c4|mengatakan], [q4|perbaikan atap dimulai [t3|Kamis besok]].

[bmg|Badan Meteorologi dan Geofisika (BMG)] Bandung [c5|memperkirakan] [q5|pertemuan massa udara di atas Samudra Hindia masih akan mengepung Priangan Timur]. "[q6|Ini bukan badai tropis, hanya pasukan awan kumulonimbus]," [c6|kata] [prakirawan|prakirawan [bmg|BMG], Lilis Sulastrini], berseloroh.

Cuaca serupa merobohkan ratusan rumah di tempat yang sama [t4|pada Januari 2004]. ([@reporter|A-97])***
---
gentong | Tanjakan Gentong | place | IDN
dadang | Dadang Suhendaryat | person | IDN
kasat | Yayat Ruhendar | person | IDN | COP | Kasatlantas Polres Tasikmalaya
otong | Otong Karsaman | person | IDN | GOV | Camat Ciawi
bmg | Badan Meteorologi dan Geofisika (BMG) | organization | IDN | GOV
prakirawan | Lilis Sulastrini | person | IDN | GOV | prakirawan BMG
---
t1 = 2006-11-07
t2 = 2006-11-11/2006-11-12
t3 = 2006-11-09
t4 = 2004-01
q1 = direct dadang
q2 = indirect kasat
q3 = indirect kasat
q4 = indirect otong
q5 = indirect bmg
q6 = direct prakirawan
