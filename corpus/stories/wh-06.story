language: id
published: 2019-10-18
split: train
---
Warga Oecusse blokade jalan menuju PLBN Wini

[@place|Kefamenanu] ([@agency|ANTARA]) - [warga|Ratusan [warga|warga Oecusse], [timor|Timor Leste]], [e1|memblokade [p1|jalan]] menuju Pos Lintas Batas Negara (PLBN) Wini [t1|sejak Rabu (16/10)] menyusul [i1|[e2|penyitaan] [i2|18 ekor sapi]] oleh [satgas|prajurit penjaga perbatasan [indonesia|Indonesia]].

"[q1|[satgas|Kami] [e3|tidak menahan] [pemilik|pemiliknya], apalagi [e4|menembak] seperti kabar yang beredar]," [c1|kata] [tefa|Komandan [satgas|Satgas Pamtas RI-RDTL Sektor Barat] Letkol Inf Yohanis Tefa] di Kefamenanu, Kabupaten Timor Tengah Utara (TTU), [t2|Kamis].

[tefa|Ia] [c2|menjelaskan] [q2|ternak itu diamankan di [p2|Desa Humusu C] karena tidak disertai dokumen karantina].

Melalui nota diplomatik, [timor|Dili] [c3,e5|meminta] [q3|[indonesia|Jakarta] [i5|mengembalikan seluruh sapi tersebut]]. [i6,i7|Permintaan serupa] yang [e6|diajukan] [timor|negara tetangga itu] [t3|pada 2013] [e7|ditolak] [indonesia|pemerintah Indonesia].

[naibobe|Bupati TTU Fransiskus Naibobe] [t4|kemarin] [e8|menemui] [soares|Kepala Otoritas Oecusse Julio da Costa Soares] di [p8|Wini], dan [naibobe,soares|keduanya] [e9|sepakat membentuk [i9,tim|tim pemeriksa bersama]] yang mulai bekerja [t5|Senin (21/10)].

[riwu|Gubernur Nusa Tenggara Timur Marthen Lodo Riwu] [e10|memuji] [i10|kesepakatan itu].

"[q4|Jika tim menyimpulkan [i11|sapi-sapi itu] milik [warga|warga Oecusse], [satgas|kami] [e11|siap mengembalikannya]]," [c4|ujar] [tefa|Yohanis].

Meski demikian, [t6|hingga Jumat pagi] [warga|warga] [e12|menolak membuka jalan]. "[q5|Ternak dulu, baru jalan]," [c5|kata] [colo|seorang tokoh adat, Domingos Colo], kepada ANTARA.

Pewarta : [@reporter|Maria Goreti Lake]
Editor: [@editor|Kornelis Bria]
COPYRIGHT © ANTARA 2019

Baca juga: [@related|PLBN Wini layani 300 pelintas batas per hari]
---
warga | warga Oecusse | group | TLS
timor | Timor Leste | country | TLS
indonesia | Indonesia | country | IDN
satgas | Satgas Pamtas RI-RDTL Sektor Barat | organization | IDN
tefa | Yohanis Tefa | person | IDN | - | Komandan Satgas Pamtas RI-RDTL Sektor Barat
pemilik | pemilik sapi | group | TLS
naibobe | Fransiskus Naibobe | person | IDN | - | Bupati TTU
soares | Julio da Costa Soares | person | TLS | - | Kepala Otoritas Oecusse
riwu | Marthen Lodo Riwu | person | IDN | - | Gubernur Nusa Tenggara Timur
colo | Domingos Colo | person | TLS | - | tokoh adat
tim | tim pemeriksa bersama | organization
---
t1 = 2019-10-16
t2 = 2019-10-17
t3 = 2013
t4 = 2019-10-17
t5 = 2019-10-21
t6 = 2019-10-18
q1 = direct tefa
q2 = indirect tefa
q3 = indirect timor
q4 = direct tefa
q5 = direct colo
e1 = PROTEST/obstruct realized actor=warga recipient=indonesia time=t1 context=territory,economic
e2 = COERCE/seize realized actor=satgas recipient=warga context=territory,economic,legal
e3 = COERCE/arrest negated actor=satgas recipient=pemilik said=q1 context=territory
e4 = ASSAULT/firearms negated actor=satgas recipient=pemilik said=q1 context=territory
e5 = REQUEST/yield realized actor=timor recipient=indonesia context=diplomatic,territory
e6 = REQUEST/yield historical actor=timor recipient=indonesia time=t3 context=diplomatic
e7 = REJECT/yield historical actor=indonesia recipient=timor time=t3 context=diplomatic
e8 = CONSULT realized actor=naibobe,soares time=t4 context=diplomatic,territory
e9 = AGREE future actor=naibobe,soares time=t5 context=diplomatic,territory
e10 = SUPPORT realized actor=riwu recipient=naibobe,soares context=diplomatic
e11 = CONCEDE hypothetical actor=satgas recipient=warga said=q4 context=territory
e12 = REJECT/yield realized actor=warga recipient=indonesia time=t6 context=territory
