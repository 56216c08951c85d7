language: id
published: 2023-06-14
split: train
---
[ekuador|Ekuador] Serahkan Gembong Kokain ke [kolombia|Kolombia], Bom Mobil Meledak di Esmeraldas

[@place|Bogota] - [pemerintah|Pemerintah [ekuador|Ekuador]] [e1|menyerahkan] [i1|seorang gembong narkoba], [canga|Wilmer Cangá] alias 'El Tejedor', kepada [kolombia|Kolombia]. Hanya beberapa jam berselang, sebuah bom mobil [e2|diledakkan] [los|anak buahnya] di [p2|depan [polisi|kantor polisi Esmeraldas]].

Dilansir [@source|AFP] dan [@source|El Universo], [t1|Rabu (14/6/2023)], ekstradisi itu berlangsung [t2|Selasa (13/6) pagi] lewat [p1|jembatan perbatasan Rumichaca]. Dua [polisi|polisi Ekuador] tewas dalam ledakan tersebut.

SCROLL TO CONTINUE WITH CONTENT

"[q1|Ini buah dari [e3|pertukaran [i3|data intelijen]] yang [kolombia|kami] jalani dengan [ekuador|Quito] [t3|sejak Januari]]," [c1,c3|kata] [tovar|Menteri Pertahanan [kolombia|Kolombia] Iván Mosquera Tovar].

[tovar|Mosquera] juga [c2|mengumumkan] bahwa [q2|[ekuador,kolombia|kedua negara] [e4|akan menggelar [i4|patroli laut bersama]] di [p4|lepas pantai Tumaco] [t4|mulai 1 Juli]]. [q3|[ekuador|Ekuador], kata [tovar|dia], sudah [e5|meminjamkan [i5|dua helikopter]] untuk angkatan laut [kolombia|negaranya]].

"[q4|[hakim|Setiap hakim yang meneken [i6|ekstradisi]] [e6|akan [los|kami] jemput] dari rumahnya]," [c4|ujar] [los|seorang pria bertopeng] dalam video [los|Los Tejedores], nama kelompok bersenjata pimpinan [canga|Cangá], yang beredar [t5|sejak kemarin].

[aguirre|Presiden [ekuador|Ekuador] Marcela Viteri Aguirre] langsung [e7|mengerahkan 1.200 tentara] ke [p7|Provinsi Esmeraldas]. [aguirre|Ia] [e8|menolak berunding] dengan [los|geng tersebut]. "[q5|Dengan pembunuh tidak ada meja perundingan]," [c5|tegasnya] di [p8|Istana Carondelet, Quito].

[kepolisian|Kepolisian Guayaquil] [c6|membantah] kabar bahwa [q6|[sipir|tiga sipir] [e9|disandera] [los|komplotan itu] [p9|di dalam penjara kota pelabuhan tersebut]].

Untuk diketahui, [t6|tahun lalu] [los|Los Tejedores] [e10|menembak mati] [zambrano|jaksa Rodrigo Andrade Zambrano] saat ia sarapan bersama keluarganya di [p10|Manta].

Simak juga Video '[@related|Penampakan Kapal Selam Rakitan Penyelundup Kokain]':
\[Gambas:Video 20detik\]
(azh/imk)
---
pemerintah | Pemerintah Ekuador | organization | ECU
ekuador | Ekuador | country | ECU
kolombia | Kolombia | country | COL
canga | Wilmer Cangá | person | ECU
los | Los Tejedores | group | ECU
polisi | polisi Ekuador | organization | ECU
tovar | Iván Mosquera Tovar | person | COL | - | Menteri Pertahanan Kolombia
aguirre | Marcela Viteri Aguirre | person | ECU | - | Presiden Ekuador
kepolisian | Kepolisian Guayaquil | organization | ECU
hakim | hakim | group | ECU
sipir | sipir | group | ECU
zambrano | Rodrigo Andrade Zambrano | person | ECU | - | jaksa
---
t1 = 2023-06-14
t2 = 2023-06-13
t3 = 2023-01
t4 = 2023-07-01
t5 = 2023-06-13
t6 = 2022
q1 = direct tovar
q2 = indirect tovar
q3 = indirect tovar
q4 = direct los
q5 = direct aguirre
q6 = indirect kepolisian
e1 = COOPERATE realized actor=pemerintah recipient=kolombia time=t2 context=crime,illegal_drugs,legal
e2 = ASSAULT/explosives realized actor=los recipient=polisi time=t2 context=crime,illegal_drugs
e3 = COOPERATE realized actor=kolombia,ekuador time=t3 said=q1 context=intelligence,crime
e4 = AGREE future actor=kolombia,ekuador time=t4 said=q2 context=military,illegal_drugs
e5 = AID realized actor=ekuador recipient=kolombia said=q3 context=military
e6 = THREATEN/violence realized actor=los recipient=hakim time=t5 said=q4 context=crime,legal
e7 = MOBILIZE/troops realized actor=aguirre recipient=los context=military,crime
e8 = REJECT/meet realized actor=aguirre recipient=los context=crime,executive
e9 = ASSAULT/abduct negated actor=los recipient=sipir said=q6 context=crime
e10 = ASSAULT/firearms historical actor=los recipient=zambrano time=t6 context=crime,legal
