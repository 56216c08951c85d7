language: id
published: 2016-11-22
split: train
---
Bom Bunuh Diri Guncang Pasar Bol, [chad|Chad] Persenjatai Nelayan

[@agency|REPUBLIKA.CO.ID], [@place|NDJAMENA] — [perempuan|Seorang perempuan] [e1|meledakkan diri] di [p1|pasar ikan Kota Bol, tepi Danau [chad|Chad]], [t1|Senin (21/11) pagi] waktu setempat. [dua|Dua belas pedagang] tewas dan puluhan lainnya dilarikan ke klinik.

Tidak ada yang mengaku bertanggung jawab. Meski begitu, [ousman|Gubernur Provinsi Lac, Mahamat Saleh Ousman], langsung [e2|menuding] [boko|Boko Haram].

"[q1|[i3,warga|Warga desa] sudah [ousman|kami] [e3|persenjatai]. Tiap perahu kini dijaga tiga orang]," [c1|katanya] kepada [reuters|Reuters], [t2|Selasa (22/11)].

[t3|Senin malam], [i4|sarang [boko|kelompok itu]] di [p4|sebuah pulau di sisi barat danau] [e4|dibom] [nigeria|jet-jet Nigeria]. [nigeria|Abuja] [c2|menyatakan] [q2|30 militan terbunuh], tetapi pernyataan itu belum dapat dipastikan secara independen.

[niger|Niger] [e5|memberlakukan jam malam] di [p5|Diffa], sedangkan [kamerun|Kamerun] [e6|menambah [i6|seribu serdadu]] di [p6|perbatasan utaranya]. [dua-mantan|Dua mantan tahanan] [c3|bercerita] kepada wartawan bahwa [q3|[dua-mantan|mereka] [e7|dicambuk dan disetrum] [kamerun|para interogator] di [p7|Maroua], [t4|Agustus silam]].

Menteri Penerangan [kamerun|Kamerun] [essomba|Jean-Baptiste Essomba] menyangkalnya. "[q4|Tak seorang pun pernah [e8|disiksa] di [p8|penjara [kamerun|kami]]]," [c4|ujar] [essomba|dia].

Di tengah kecemasan itu, [prancis|Prancis] [c5|mengumumkan] [q5|[e9|akan memulangkan] [i9|250 tentaranya] dari [p9|Faya-Largeau] [t5|bulan depan]]. [c6|Kata] [larocque|Kolonel Thibault de Larocque, juru bicara pasukan tersebut], [q6|keputusan itu diambil jauh sebelum bom di Bol meledak].

[t6|Awal bulan ini], [i10,sembilan|sembilan guru madrasah] [e10|dibebaskan] [boko|Boko Haram] melalui [e11|perundingan yang dijembatani] [tetua|tetua adat Kanuri]. [boko|Kelompok yang sama] [e12|membakar] [i12|tiga desa nelayan] di [p12|tepi danau] pada [t7|2014].

Danau [chad|Chad] menghidupi sekitar 30 juta orang. Permukaannya telah menyusut drastis sejak [t8|1960-an].

Baca: [@related|Nestapa Pengungsi di Tepi Danau [chad|Chad]]

Rep: [@reporter|Laila Nurkhasanah]
Red: [@editor|Budi Prasojo]
---
perempuan | Seorang perempuan | person
dua | Dua belas pedagang | group | TCD
ousman | Mahamat Saleh Ousman | person | TCD | - | Gubernur Provinsi Lac
boko | Boko Haram | organization | NGA
warga | Warga desa | group | TCD
chad | Chad | country | TCD
nigeria | Nigeria | country | NGA
niger | Niger | country | NER
kamerun | Kamerun | country | CMR
dua-mantan | Dua mantan tahanan | group | CMR
essomba | Jean-Baptiste Essomba | person | CMR | - | Menteri Penerangan Kamerun
prancis | Prancis | country | FRA
larocque | Thibault de Larocque | person | FRA | - | juru bicara pasukan Prancis
sembilan | sembilan guru madrasah | group
tetua | tetua adat Kanuri | group
reuters | Reuters | organization | GBR
---
t1 = 2016-11-21
t2 = 2016-11-22
t3 = 2016-11-21
t4 = 2016-08
t5 = 2016-12
t6 = 2016-11
t7 = 2014
t8 = 1960/1969
q1 = direct ousman
q2 = indirect nigeria
q3 = indirect dua-mantan
q4 = direct essomba
q5 = indirect prancis
q6 = indirect larocque
e1 = ASSAULT/suicide-attack realized actor=perempuan recipient=dua time=t1 context=terrorism
e2 = ACCUSE/allege realized actor=ousman recipient=boko context=terrorism
e3 = MOBILIZE/militia realized actor=ousman said=q1 context=military,terrorism
e4 = ASSAULT/aerial realized actor=nigeria recipient=boko time=t3 context=military,terrorism
e5 = COERCE/curfew realized actor=niger context=terrorism
e6 = MOBILIZE/troops realized actor=kamerun context=military,terrorism
e7 = ASSAULT/torture realized actor=kamerun recipient=dua-mantan time=t4 said=q3 context=human_rights
e8 = ASSAULT/torture negated actor=kamerun recipient=dua-mantan said=q4 context=human_rights
e9 = CONCEDE future actor=prancis time=t5 said=q5 context=military
e10 = RETREAT/release realized actor=boko recipient=sembilan time=t6 context=terrorism,human_security
e11 = CONSULT/third-party realized actor=tetua recipient=boko time=t6 context=terrorism
e12 = ASSAULT/destroy historical actor=boko time=t7 context=terrorism
