language: id
published: 2016-04-12
split: dev
---
[kirgizstan|Kirgizstan] berlakukan jam malam usai kerusuhan tambang

[@place|Bishkek] ([@agency|ANTARA/Interfax]) - [pemerintah|Pemerintah [kirgizstan|Kirgizstan]] [e1|memberlakukan jam malam] di [p1|Distrik Aksy] [t1|mulai Senin malam], sehari setelah [warga|ratusan warga] [e2|merusuh] di [p2|kantor tambang emas Ak-Tash].

[warga|Para perusuh] membakar dua truk, lalu [e3|melempari] [polisi|polisi] dengan batu dan pipa besi. [q1|Sedikitnya 17 [polisi|petugas] terluka, [c1|kata] [kementerian|Kementerian Dalam Negeri], dan tidak satu pun peluru [e4|ditembakkan] oleh [polisi|aparat]].

[gubernur|Gubernur Jalal-Abad, Nurdin Satarov], [e5|mengundurkan diri] [t2|pada Senin sore]. "[q2|[gubernur|Saya] gagal melindungi [warga|warga [gubernur|saya]] dari perusahaan dan perusahaan dari [warga|warga [gubernur|saya]]]," [c2|katanya] dalam pesan video.

[dootaliev|Perdana Menteri Almaz Dootaliev] [c3,e6|memperingatkan] dalam sidang kabinet bahwa [q3|[tentara|tentara] akan menggunakan senjata bila [p6|lokasi tambang] kembali diserang]. [dootaliev|Ia] [c4|menambahkan] bahwa [q4|[relawan|kelompok penjaga rakyat] beranggotakan 600 orang sedang [e7|dibentuk] di [p7|desa-desa]].

[adilet|Organisasi pembela hak asasi Adilet] [c5,e8|menuduh] [q5|[polisi|polisi] [e9|menyiksa] [penambang|tiga penambang] yang [e10|ditahan] [t3|pada Minggu]]. [kementerian|Kementerian Dalam Negeri] belum menanggapi laporan itu.

[csto|Organisasi Traktat Keamanan Kolektif (CSTO)] [e11|membahas] [i11|keadaan di Aksy] dalam sidang luar biasa [t4|hari Selasa] di [p11|Moskow], yang diikuti [rusia|Rusia], [kazakhstan|Kazakhstan], [tajikistan|Tajikistan], [armenia|Armenia], dan [belarus|Belarus]. [q6|[csto|Blok itu] [e12|belum akan mengirim] [i12|pasukan] karena [kirgizstan|Bishkek] [e13|tidak memintanya]], [c6|ujar] [diplomat|seorang diplomat [kazakhstan|Kazakhstan]].

Pewarta: [@reporter|Interfax]
Penerjemah: [@translator|Gita Maheswari]
Editor: [@editor|Boyke Sinurat]
COPYRIGHT © ANTARA 2016
---
kirgizstan | Kirgizstan | country | KGZ
pemerintah | Pemerintah Kirgizstan | organization | KGZ | GOV
warga | ratusan warga | group | KGZ | CVL
polisi | polisi Kirgizstan | organization | KGZ | COP
kementerian | Kementerian Dalam Negeri | organization | KGZ | GOV
gubernur | Nurdin Satarov | person | KGZ | GOV | Gubernur Jalal-Abad
dootaliev | Almaz Dootaliev | person | KGZ | GOV | Perdana Menteri
tentara | tentara | organization | KGZ | MIL
relawan | kelompok penjaga rakyat | group | KGZ | UAF
adilet | Adilet | organization | KGZ | NGO
penambang | tiga penambang | group | KGZ | LAB
csto | Organisasi Traktat Keamanan Kolektif (CSTO) | organization | IGO
rusia | Rusia | country | RUS
kazakhstan | Kazakhstan | country | KAZ
tajikistan | Tajikistan | country | TJK
armenia | Armenia | country | ARM
belarus | Belarus | country | BLR
diplomat | seorang diplomat Kazakhstan | person | KAZ | GOV | diplomat
---
t1 = 2016-04-11
t2 = 2016-04-11
t3 = 2016-04-10
t4 = 2016-04-12
q1 = indirect kementerian
q2 = direct gubernur
q3 = indirect dootaliev
q4 = indirect dootaliev
q5 = indirect adilet
q6 = indirect diplomat
e1 = COERCE/curfew realized actor=pemerintah recipient=warga time=t1 context=repression,natural_resource
e2 = PROTEST/riot realized actor=warga context=natural_resource
e3 = ASSAULT/primitive realized actor=warga recipient=polisi context=natural_resource
e4 = ASSAULT/firearms negated actor=polisi recipient=warga said=q1 context=repression
e5 = RETREAT/resign realized actor=gubernur time=t2 context=executive,natural_resource
e6 = THREATEN/violence realized actor=dootaliev recipient=warga context=repression,military
e7 = MOBILIZE/militia realized actor=pemerintah said=q4 context=human_security
e8 = ACCUSE/allege realized actor=adilet recipient=polisi context=human_rights
e9 = ASSAULT/torture realized actor=polisi recipient=penambang said=q5 context=human_rights,repression
e10 = COERCE/arrest realized actor=polisi recipient=penambang time=t3 said=q5 context=natural_resource,repression
e11 = CONSULT/multilateral realized actor=csto,rusia,kazakhstan,tajikistan,armenia,belarus time=t4 context=diplomatic,military
e12 = AID negated actor=csto recipient=kirgizstan said=q6 context=military
e13 = REQUEST/assist negated actor=kirgizstan recipient=csto said=q6 context=military
