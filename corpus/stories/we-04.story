language: id
published: 2020-02-13
split: train
---
Situs Berita Diblokir, Pemimpin Redaksi Ditangkap: [turki|Turki] Kembali Disorot

[@agency|Suara.com] - [pengadilan|Pengadilan di [p1|Ankara]] [e1|memerintahkan pemblokiran] [kent|situs berita Kent Postasi], [t1|Rabu (12/2/2020)], [t2|sehari setelah] media itu memuat [i1|laporan soal kontrak rumah sakit militer].

Tak sampai lima jam kemudian, [karadag|pemimpin redaksinya, Selin Karadag], [e2|dibekuk] di [p2|Bandara Esenboga] saat hendak terbang ke Berlin.

"[q1|Ia sudah memegang pas naik ketika [polisi|enam polisi berpakaian preman] mendekat]," [c1|kata] [demirtepe|pengacaranya, Orhan Demirtepe], dilansir dari DW.

[jaksa|Jaksa] [e3|mendakwa] [karadag|perempuan 44 tahun tersebut] [i3|membocorkan rahasia negara].

Baca Juga:
[@related|Memotret Pagi Nelayan di Selat Bosphorus]

[e4|Kecaman] datang dari [reporters|Reporters Without Borders (RSF)]. [ozbilen|Menteri Kehakiman Tarik Ozbilen] balik [c2,e5|menuding] [q2|[reporters|organisasi yang bermarkas di Paris itu] "[i5|mencampuri peradilan [turki|Turki]]]".

Di Brussel, [verhaeghe|juru bicara [komisi|Komisi Eropa] Annelies Verhaeghe] [c3|mengatakan] [q3|[i6|kasus ini] [e6|akan dibahas dalam pertemuan] [uni|Uni Eropa]-[turki|Turki] [t3|pada 25 Februari]]. [verhaeghe|Ia] [c4|tidak menutup kemungkinan] [q4|[i7|dana praaksesi] untuk [turki|Ankara] [e7|dipangkas]].

[jurnalis|Sekitar 200 jurnalis] [e8|berkumpul dengan mulut diplester] di [p8|Alun-Alun Kizilay], [t4|Kamis pagi], meski [kantor|kantor gubernur] telah [e9|melarang [i9|segala bentuk aksi]] di [p9|kawasan tersebut].

[kent|Kent Postasi] bukan sekali ini berurusan dengan penguasa. [t5|Pada 2016], [i10,kent|edisi cetaknya] [e10|ditutup] lewat keputusan [turki|menteri].

\[[@source|DW]\]
---
pengadilan | pengadilan di Ankara | organization | TUR
kent | Kent Postasi | organization | TUR
karadag | Selin Karadag | person | TUR | - | pemimpin redaksi Kent Postasi
polisi | polisi Turki | organization | TUR
demirtepe | Orhan Demirtepe | person | TUR | - | pengacara
jaksa | jaksa Turki | organization | TUR
reporters | Reporters Without Borders | organization | NGO
turki | Turki | country | TUR
ozbilen | Tarik Ozbilen | person | TUR | - | Menteri Kehakiman
komisi | Komisi Eropa | organization | EUR
verhaeghe | Annelies Verhaeghe | person | EUR | - | juru bicara Komisi Eropa
uni | Uni Eropa | bloc | EUR
jurnalis | jurnalis | group | TUR
kantor | kantor gubernur | organization | TUR
---
t1 = 2020-02-12
t2 = 2020-02-11
t3 = 2020-02-25
t4 = 2020-02-13
t5 = 2016
q1 = direct demirtepe
q2 = mixed ozbilen
q3 = indirect verhaeghe
q4 = indirect verhaeghe
e1 = COERCE/censor realized actor=pengadilan recipient=kent time=t1 context=rights_freedoms,legal
e2 = COERCE/arrest realized actor=polisi recipient=karadag time=t1 context=rights_freedoms,repression
e3 = ACCUSE/allege realized actor=jaksa recipient=karadag context=legal,rights_freedoms
e4 = ACCUSE/disapprove realized actor=reporters recipient=turki context=rights_freedoms
e5 = ACCUSE/allege realized actor=ozbilen recipient=reporters context=legal
e6 = AGREE future actor=uni,turki time=t3 said=q3 context=diplomatic,rights_freedoms
e7 = SANCTION/discontinue hypothetical actor=uni recipient=turki said=q4 context=diplomatic,economic
e8 = PROTEST/demo realized actor=jurnalis time=t4 context=rights_freedoms
e9 = COERCE/restrict realized actor=kantor context=rights_freedoms,repression
e10 = COERCE/censor historical actor=turki recipient=kent time=t5 context=rights_freedoms,repression
