language: id
published: 2022-08-21
split: dev
---
Ratusan Karinding Bergema di Situ Lengkong Panjalu

[@agency|PIKIRAN RAKYAT] - Suara ratusan karinding memecah kabut pagi di tepi Situ Lengkong, Panjalu, Kabupaten Ciamis, [t1|Sabtu, 20 Agustus 2022]. Alat musik bambu itu dimainkan serentak oleh [seniman|350 seniman] dalam [festival|Festival Awi Ngora], yang berlangsung [t2|hingga Minggu malam].

[karuhun|Penggagas festival, Wawan Karuhun], [c1|menuturkan], [q1|persiapan dimulai [t3|sejak Maret lalu]]. "[q2|Kami membuat karinding dari pelepah aren pilihan, dijemur tiga bulan di atas tungku]," [c2|katanya] seusai pertunjukan.

Baca Juga: [@related|Resep Galendo Khas Ciamis, Camilan Gurih dari Ampas Minyak Kelapa]

[c3|Menurut] [karuhun|dia], [q3|jumlah penonton [t4|tahun ini] dua kali lipat dibandingkan dengan [t5|2019]]. Selama pandemi, festival hanya digelar secara daring.

Kelompok [sora|Sora Leuweung] dari Tasikmalaya tampil sebagai pembuka, disusul pemain harpa mulut asal Hungaria, [szabo|Aron Szabo]. [szabo|Musisi 41 tahun itu] [c4|mengaku] [q4|jatuh cinta pada karinding ketika mendengar rekamannya di Budapest [t6|pada 2015]]. "[q5|Getarannya," [c5|ujar] [szabo|Aron], "seperti hujan yang jatuh di daun pisang]."

Dikutip [@outlet|Pikiran-Rakyat.com] dari [@source|laman [festival|Festival Awi Ngora]], puncak acara berupa duet karinding dan tarawangsa dengan iringan 1.000 obor bambu. [badan|Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)] [c6|memperkirakan] [q6|cuaca Panjalu cerah berawan [t7|pada Minggu, 21 Agustus 2022], dengan suhu 19-26 derajat Celsius].

Pengunjung asal Bandung, [marlina|Rina Marlina], berencana kembali. "[q7|[t8|Tahun depan] saya mau ajak anak-anak]," [c7|tuturnya].***
---
festival | Festival Awi Ngora | organization | IDN
karuhun | Wawan Karuhun | person | IDN | - | Penggagas festival
seniman | 350 seniman | group | IDN
sora | Sora Leuweung | organization | IDN
szabo | Aron Szabo | person | HUN
badan | Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) | organization | IDN
marlina | Rina Marlina | person | IDN
---
t1 = 2022-08-20
t2 = 2022-08-21
t3 = 2022-03
t4 = 2022
t5 = 2019
t6 = 2015
t7 = 2022-08-21
t8 = 2023
q1 = indirect karuhun
q2 = direct karuhun
q3 = indirect karuhun
q4 = indirect szabo
q5 = direct szabo
q6 = indirect badan
q7 = direct marlina
