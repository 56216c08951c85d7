language: id
published: 2021-06-16
split: dev
---
[bolivia|Bolivia] dan [chile|Chile] Bersiap Pulihkan Hubungan Diplomatik

[q1|Setelah lebih dari empat dekade, [bolivia|Bolivia] dan [chile|Chile] [e1|akan kembali bertukar [i1|duta besar]]], [c1|kata] [huanca,menteri,soto|menteri luar negeri kedua negara] [t1|hari Selasa (15/6)] seusai [e2|pertemuan tertutup] di [p2|Arica], [chile|Chile] utara.

"[q2|Sudah terlalu lama kita menyandera masa depan dengan masa lalu]," [c2|ujar] [huanca|Menteri Luar Negeri [bolivia|Bolivia] Wilma Condori Huanca].

[soto|Mitranya dari [chile|Chile], Andrés Larraguibel Soto], [c3|menyatakan] [q3|[chile|negaranya] [e3|akan menghapus [i3|bea bongkar muat]] untuk kargo [bolivia|Bolivia] di [p3|pelabuhan Arica dan Antofagasta] [t2|mulai 1 Januari 2022]]. Sebagai imbalannya, [c4|menurut] [soto|Larraguibel], [q4|[bolivia|La Paz] [e4|tidak akan mengajukan [i4|gugatan]] baru ke [mahkamah|Mahkamah Internasional]].

[i5|Pemulihan hubungan itu] masih menunggu [e5|persetujuan] [senat,senat-chile|Senat di kedua negara]. "[q5|Bila [senat|Senat [bolivia|Bolivia]] [e6|menolaknya], semuanya gugur]," [c5|kata] [pejabat|seorang pejabat [chile|Chile]] kepada surat kabar El Mercurio dengan syarat namanya dirahasiakan.

Di [p7,p8|La Paz], [pensiunan|ratusan pensiunan angkatan laut] [e7|turun ke jalan] [t3|Selasa malam] untuk menentang [i7|rencana tersebut]. [polisi|Polisi] [e8|tidak menahan] [pensiunan|seorang pun].

[peru|Peru] [c6|menyatakan] [q6|[e9|mendukung penuh] [i9|proses itu]], yang puncaknya, [e10|penandatanganan] [i10|piagam bersama], rencananya berlangsung di [p10|Cusco] [t4|pada Agustus].

[bolivia|Bolivia] [e11|memutus hubungan] dengan [chile|Chile] [t5|pada 1978] akibat [i11|sengketa akses ke laut]. [t6|Pada 2006], [bolivia,chile|keduanya] [e12|menyepakati] [i12|agenda 13 butir] yang kemudian terbengkalai. \[mg/jm\]

Sebagian informasi dalam laporan ini berasal dari [@source|Associated Press].
---
bolivia | Bolivia | country | BOL
chile | Chile | country | CHL
menteri | menteri luar negeri kedua negara | group
huanca | Wilma Condori Huanca | person | BOL | - | Menteri Luar Negeri Bolivia
soto | Andrés Larraguibel Soto | person | CHL | - | Menteri Luar Negeri Chile
mahkamah | Mahkamah Internasional | organization | UNO
senat | Senat Bolivia | organization | BOL
senat-chile | Senat Chile | organization | CHL
pejabat | pejabat Chile | person | CHL
pensiunan | pensiunan angkatan laut | group | BOL
polisi | polisi Bolivia | organization | BOL
peru | Peru | country | PER
---
t1 = 2021-06-15
t2 = 2022-01-01
t3 = 2021-06-15
t4 = 2021-08
t5 = 1978
t6 = 2006
q1 = indirect menteri
q2 = direct huanca
q3 = indirect soto
q4 = indirect soto
q5 = direct pejabat
q6 = indirect peru
e1 = AGREE future actor=bolivia,chile said=q1 context=diplomatic
e2 = CONSULT realized actor=huanca,soto time=t1 context=diplomatic
e3 = CONCEDE future actor=chile recipient=bolivia time=t2 said=q3 context=economic
e4 = ACCUSE/allege negated actor=bolivia recipient=chile said=q4 context=legal
e5 = SUPPORT hypothetical actor=senat,senat-chile context=legislative,diplomatic
e6 = REJECT hypothetical actor=senat recipient=chile said=q5 context=legislative,diplomatic
e7 = PROTEST/demo realized actor=pensiunan time=t3 context=diplomatic
e8 = COERCE/arrest negated actor=polisi recipient=pensiunan
e9 = SUPPORT realized actor=peru recipient=bolivia,chile said=q6 context=diplomatic
e10 = AGREE future actor=bolivia,chile time=t4 context=diplomatic
e11 = SANCTION/discontinue historical actor=bolivia recipient=chile time=t5 context=diplomatic,territory
e12 = AGREE historical actor=bolivia,chile time=t6 context=diplomatic
