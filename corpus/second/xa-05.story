language: id
published: 2011-07-15
---
[otis|Kepala Suku] Tewas Ditembak, Jalan ke Tambang Diblokade

[@agency|TEMPO Interaktif], [@place|Nabire] - [warga|Ratusan warga Suku Wate] [e1|memblokir] [p1|jalan menuju tambang emas Kilometer 86] di Kabupaten Nabire, Papua, [t1|Kamis kemarin]. [warga|Mereka] memprotes [i1|kematian [otis|kepala suku Otis Yerisitouw]], 54 tahun, yang [e2|ditembak mati] [lelaki|dua lelaki bercadar] di [p2|teras rumahnya] [t2|dua hari sebelumnya].

“[q1|[otis|Bapak] dibunuh karena [e3|menolak melepas] [i3|tanah]],” [c1|kata] [marthina|Marthina Yerisitouw], putri [otis|korban]. [c2|Menurut] [marthina|dia], [q2|[otis|ayahnya] [t3|pada 2009] pernah [e4|disiksa] [brimob|anggota Brimob] selama dua malam: disetrum dan disundut rokok].

[polda|Kepolisian Daerah Papua] [e5|menyangkal] [i5|tudingan itu]. [frans|Kepala Bidang Humas Komisaris Besar Frans Watuseke] [c3|mengatakan] [q3|[e6|pelaku] [i6|penembakan] adalah [separatis|kelompok separatis yang ingin menyalakan konflik]]. [t4|Hingga kemarin] petang, [polda|polisi] [e7|menahan] [empat|empat orang].

Ketegangan meninggi setelah [pt|PT Wanggar Emas Lestari] [e8|mendanai] [i8|pembentukan [barisan|barisan pengamanan]]. [barisan|Sekitar 200 pemuda] [e9|dilatih] [purnawirawan|seorang purnawirawan tentara] di [p9|pinggir Kali Wanggar]. [t5|Rabu] malam, [barisan|barisan itu] [e10|bentrok] dengan [warga|warga]; [warga|mereka] [e11|melepaskan anak panah] dan [barisan|tiga anggota barisan] terluka.

[komnas|Komisi Nasional Hak Asasi Manusia] [e12|membuka penyelidikan]. “[q4|Pola penyiksaan oleh [aparat|aparat] di sini berulang. [yulius|Saya] sudah [e13|minta] [kapolda|Kapolda] menarik [brimob|pasukan Brimob] dari [p13|area tambang]],” [c4|ujar] [yulius|Komisioner [komnas|Komnas HAM] Yulius Rumerepe].

[agus|Ketua [dprd|DPRD Nabire] Agus Tebay-Madai], yang dituding menerima saham, [e14|berjanji] akan meletakkan jabatan bila terbukti bersalah. Adapun [pt|perusahaan] [e15|menawarkan] [i15|santunan Rp 500 juta] kepada [keluarga|keluarga [otis|korban]]. [marthina|Marthina] [e16|menampik] [i16|uang itu].

[@reporter|TJAHYONO EKO] | [@reporter|MARKUS YOMAN]
---
otis | Otis Yerisitouw | person | IDN | CVL | kepala suku
warga | Ratusan warga Suku Wate | group | IDN | CVL
lelaki | dua lelaki bercadar | group | IDN | UAF
marthina | Marthina Yerisitouw | person | IDN | CVL
brimob | Brimob | organization | IDN | COP
polda | Kepolisian Daerah Papua | organization | IDN | COP
frans | Frans Watuseke | person | IDN | COP | Kepala Bidang Humas Komisaris Besar
separatis | kelompok separatis yang ingin menyalakan konflik | group | IDN | REB
empat | empat orang | group | IDN
pt | PT Wanggar Emas Lestari | organization | IDN | BUS
barisan | barisan pengamanan | group | IDN | PRM
purnawirawan | seorang purnawirawan tentara | person | IDN
komnas | Komisi Nasional Hak Asasi Manusia | organization | IDN | GOV
aparat | aparat | group | IDN | COP
yulius | Yulius Rumerepe | person | IDN | GOV | Komisioner Komnas HAM
kapolda | Kapolda | person | IDN | COP | Kapolda
agus | Agus Tebay-Madai | person | IDN | LEG | Ketua DPRD Nabire
dprd | DPRD Nabire | organization | IDN | LEG
keluarga | keluarga korban | group | IDN | CVL
---
t1 = 2011-07-14
t2 = 2011-07-12
t3 = 2009
t4 = 2011-07-14
t5 = 2011-07-13
q1 = direct marthina
q2 = indirect marthina
q3 = indirect frans
q4 = direct yulius
e1 = PROTEST/obstruct realized actor=warga time=t1 context=natural_resource
e2 = ASSAULT/targeted realized actor=lelaki recipient=otis time=t2 context=crime
e3 = REJECT/yield historical actor=otis said=q1 context=natural_resource,territory
e4 = ASSAULT/torture historical actor=brimob recipient=otis time=t3 said=q2 context=human_rights,repression
e5 = REJECT realized actor=polda recipient=marthina context=human_rights
e6 = ACCUSE/allege realized actor=frans recipient=separatis said=q3 context=crime
e7 = COERCE/arrest realized actor=polda recipient=empat time=t4 context=crime,legal
e8 = AID realized actor=pt recipient=barisan context=natural_resource
e9 = MOBILIZE/militia realized actor=purnawirawan context=military
e10 = ASSAULT realized actor=barisan,warga time=t5 context=natural_resource
e11 = ASSAULT/primitive realized actor=warga recipient=barisan time=t5 context=natural_resource
e12 = ACCUSE/investigate realized actor=komnas context=human_rights
e13 = REQUEST/yield realized actor=yulius recipient=kapolda said=q4 context=human_rights
e14 = CONCEDE hypothetical actor=agus context=corruption,political_institutions
e15 = AGREE future actor=pt recipient=keluarga context=reparations
e16 = REJECT realized actor=marthina recipient=pt context=reparations
