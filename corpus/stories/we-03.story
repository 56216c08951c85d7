language: id
published: 2021-11-16
split: train
---
Honorer K2 Bombana Menginap di Kantor Bupati, Siap-Siap Mogok Mengajar

[@agency|jpnn.com], [@place|RUMBIA] - [guru|Seratusan guru honorer kategori dua (K2)] [e1|menggelar aksi menginap] di [p1|halaman Kantor [tafara|Bupati Bombana], Sulawesi Tenggara], [t1|sejak Senin (15/11) malam]. Pangkal soalnya [i1,i2|hasil seleksi PPPK].

"[q1|[hasnawiah|Kami] [e2|minta] [tafara|Pak Bupati] menemui kami [t2|malam ini] juga!]" [c1|seru] [hasnawiah|Koordinator [forum|Forum Honorer K2 Bombana] Wa Ode Hasnawiah] dari atas pikap.

[hasnawiah|Perempuan 39 tahun itu] [c2,e3|menuduh] [q2|ada [i3,i4|permainan nilai] di [badan|Badan Kepegawaian dan Pengembangan Sumber Daya Manusia (BKPSDM)]]. [tamba|Kepala badan tersebut, Laode Safrin Tamba], bahkan sudah [hasnawiah|dia] [e4|laporkan] ke [p4,polda|Polda Sultra] [t3|pekan lalu].

Baca Juga:
[@related|Kabar Baik untuk Honorer Usia 35 Tahun ke Atas]

"[q3|Saya 16 tahun mengajar, gaji Rp 300 ribu sebulan. Anak saya saja malu]," [c3|keluh] [harlina|Harlina, guru SD di Poleang].

Tikar, kompor, dan tiga dus mi instan terlihat di bawah tenda biru yang mereka dirikan. Hujan sempat turun, tetapi tak seorang pun beranjak.

Kalau [i5|keluhan mereka] tetap diabaikan, [guru|para guru] bakal [e5|mogok mengajar] di [p5|41 sekolah] [t4|mulai Senin depan].

Bupati [tafara|La Ode Rusman Tafara] tidak berada di tempat. [c4|Menurut] [pasoloran|Sekda Nurdin Pasoloran], [q4|[tafara|bosnya itu] [c5,e6|berjanji] [q5|bertemu [guru|perwakilan honorer] [t5|pada Kamis mendatang]]].

Janji tersebut tidak mempan. [t6|Selasa pagi], [p7|pintu gerbang] [e7|digembok] [guru|massa] selama dua jam sehingga [para|para pegawai] terkurung. [satpol|Satpol PP] pun [e8|mengamankan] [tiga|tiga orang], tetapi [tiga|ketiganya] [e9|dilepas] menjelang magrib.

Dari [p10|Senayan], [manuhutu|anggota Komisi II [dpr|DPR RI] Farida Manuhutu] [e10|menyatakan dukungannya] kepada [guru|para guru]. [manuhutu|Legislator [pkb|PKB] itu] [c6,e11|mendesak] [q6|[kemenpan|KemenPAN-RB] mengumumkan ulang [i11|hasil seleksi]].

[djafar|Kasubbid Penmas [polda|Polda Sultra] Kompol Ansar Djafar] [c7|mengakui] [q7|[polda|penyidik] belum [e12|memeriksa] siapa pun]. "[q8|Nanti kami kabari]," [c8|katanya], [t7|Selasa (16/11)]. ([@reporter|mcr6]/[@source|antara]/[@outlet|jpnn])

Yuk, Simak Juga Video ini!
---
guru | guru honorer kategori dua (K2) | group | IDN
hasnawiah | Wa Ode Hasnawiah | person | IDN | - | Koordinator Forum Honorer K2 Bombana
forum | Forum Honorer K2 Bombana | organization | IDN
harlina | Harlina | person | IDN | - | guru SD di Poleang
badan | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia | organization | IDN
tamba | Laode Safrin Tamba | person | IDN | - | Kepala BKPSDM
tafara | La Ode Rusman Tafara | person | IDN | - | Bupati
pasoloran | Nurdin Pasoloran | person | IDN | - | Sekda
para | para pegawai | group | IDN
satpol | Satpol PP | organization | IDN
tiga | tiga orang | group | IDN
manuhutu | Farida Manuhutu | person | IDN | - | anggota Komisi II DPR RI
dpr | DPR RI | organization | IDN
pkb | PKB | organization | IDN
kemenpan | KemenPAN-RB | organization | IDN
polda | Polda Sultra | organization | IDN
djafar | Ansar Djafar | person | IDN | - | Kasubbid Penmas Polda Sultra
---
t1 = 2021-11-15
t2 = 2021-11-15
t3 = 2021-11-08/2021-11-14
t4 = 2021-11-22
t5 = 2021-11-18
t6 = 2021-11-16
t7 = 2021-11-16
q1 = direct hasnawiah
q2 = indirect hasnawiah
q3 = direct harlina
q4 = indirect pasoloran
q5 = indirect tafara
q6 = indirect manuhutu
q7 = indirect djafar
q8 = direct djafar
e1 = PROTEST/demo realized actor=guru recipient=tafara time=t1 context=economic
e2 = REQUEST/meet realized actor=hasnawiah recipient=tafara time=t2 said=q1 context=executive
e3 = ACCUSE/allege realized actor=hasnawiah recipient=badan context=corruption
e4 = ACCUSE/allege realized actor=hasnawiah recipient=tamba time=t3 context=corruption,legal
e5 = PROTEST/strike hypothetical actor=guru time=t4 context=economic
e6 = AGREE future actor=tafara recipient=guru time=t5 said=q4 context=executive
e7 = PROTEST/obstruct realized actor=guru recipient=para time=t6 context=executive
e8 = COERCE/arrest realized actor=satpol recipient=tiga time=t6 context=rights_freedoms
e9 = RETREAT/release realized actor=satpol recipient=tiga time=t6 context=rights_freedoms
e10 = SUPPORT realized actor=manuhutu recipient=guru context=legislative
e11 = REQUEST/change realized actor=manuhutu recipient=kemenpan context=legislative,executive
e12 = ACCUSE/investigate negated actor=polda time=t7 said=q7 context=legal,corruption
