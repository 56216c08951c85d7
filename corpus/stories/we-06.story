language: id
published: 2022-11-24
split: train
---
Dituding Dalangi Peretasan Rumah Sakit, Dua Diplomat [rusia|Rusia] Diusir [islandia|Islandia]

[@place|REYKJAVIK] - [dua|Dua diplomat [rusia|Rusia]] [e1|diusir] [islandia|Islandia] [t1|pada Rabu (23/11/2022)], menyusul [e2|[i1,i3|serangan siber] yang melumpuhkan] [i2|jaringan komputer [rumah|Rumah Sakit Landspitali]] [t2|bulan lalu]. [kepolisian|Kepolisian negara Nordik itu] [c1,e3|menyimpulkan] [q1|pelakunya [polar|kelompok peretas Polar Fox] yang bermarkas di Saint Petersburg].

"[q2|[i4|Menyerang orang sakit] adalah [e4|kepengecutan]," [c2|kata] [hallgrimsdottir|Perdana Menteri Sigrun Hallgrimsdottir] di hadapan [p4|parlemen], "dan [rusia|Moskow] tahu betul itu.]"

[rusia|Kremlin] [e5|menepis [i5|tuduhan]] tersebut. [stroganova|Juru bicara Kementerian Luar Negeri [rusia|Rusia], Valeria Stroganova], yang dikutip [@source|TASS], [e6|[c3|memperingatkan] bahwa] [q3|negaranya akan membalas setimpal, termasuk dengan membatasi [i6|akses kapal [islandia|Islandia] ke Laut Barents]].

Baca Juga: [@related|5 Rumah Sakit di Lokasi Paling Ekstrem]

[nato|NATO], [denmark|Denmark], [norwegia|Norwegia], dan [finlandia|Finlandia] [e7|menyatakan solidaritas] dengan [islandia|Reykjavik]. [finlandia|Helsinki] malah [e8|mengirim] [i8|delapan pakar forensik digital] [t3|sejak Selasa].

Sementara itu, mengutip seorang pejabat keamanan, [morgunbladid|harian [@source|Morgunbladid]] [c4|melaporkan] bahwa [q4|[jaksa|jaksa] tengah [e9|mengusut] [teknisi|seorang teknisi kontrak rumah sakit]]. [i10|Empat komputer] [e10|disita] dari [p10|[teknisi|apartemennya] di Kopavogur].

Masalah belum selesai. [t4|Sejak akhir pekan lalu], [akun|akun-akun anonim] [e11|menyebarkan kabar palsu] tentang [i11|kematian pasien].

Hingga berita ini diturunkan, layanan gawat darurat Landspitali masih memakai formulir kertas.

([@editor|esn])

Lihat Juga: [@related|Video Aurora Hijau di Langit [islandia|Islandia]]
---
islandia | Islandia | country | ISL
dua | dua diplomat Rusia | group | RUS
rumah | Rumah Sakit Landspitali | organization | ISL
kepolisian | Kepolisian Islandia | organization | ISL
polar | Polar Fox | organization | RUS
hallgrimsdottir | Sigrun Hallgrimsdottir | person | ISL | - | Perdana Menteri
rusia | Rusia | country | RUS
stroganova | Valeria Stroganova | person | RUS | - | Juru bicara Kementerian Luar Negeri Rusia
nato | NATO | organization | IGO
denmark | Denmark | country | DNK
norwegia | Norwegia | country | NOR
finlandia | Finlandia | country | FIN
morgunbladid | Morgunbladid | organization | ISL
jaksa | jaksa Islandia | organization | ISL
teknisi | teknisi kontrak rumah sakit | person | ISL
akun | akun-akun anonim | group
---
t1 = 2022-11-23
t2 = 2022-10
t3 = 2022-11-22
t4 = 2022-11-19/2022-11-20
q1 = indirect kepolisian
q2 = direct hallgrimsdottir
q3 = indirect stroganova
q4 = indirect morgunbladid
e1 = SANCTION/expel realized actor=islandia recipient=dua time=t1 context=diplomatic,cyber
e2 = COERCE/cyber realized actor=polar recipient=rumah time=t2 context=cyber,health
e3 = ACCUSE/allege realized actor=kepolisian recipient=polar context=cyber,crime
e4 = ACCUSE/disapprove realized actor=hallgrimsdottir recipient=rusia said=q2 context=cyber,health
e5 = REJECT realized actor=rusia recipient=islandia context=cyber,diplomatic
e6 = THREATEN/restrict realized actor=stroganova recipient=islandia context=diplomatic,natural_resource
e7 = SUPPORT realized actor=nato,denmark,norwegia,finlandia recipient=islandia context=diplomatic
e8 = AID realized actor=finlandia recipient=islandia time=t3 context=cyber
e9 = ACCUSE/investigate realized actor=jaksa recipient=teknisi said=q4 context=cyber,legal
e10 = COERCE/seize realized actor=jaksa recipient=teknisi context=cyber,legal
e11 = COERCE/misinformation realized actor=akun time=t4 context=misinformation,cyber
