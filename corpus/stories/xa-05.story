language: id
published: 2011-07-15
split: test
---
Kepala Suku Tewas Ditembak, Jalan ke Tambang Diblokade

[@agency|TEMPO Interaktif], [@place|Nabire] - [warga|Ratusan warga Suku Wate] [e1|memblokir jalan] menuju [p1|tambang emas Kilometer 86] di [nabire|Kabupaten Nabire], Papua, [t1|Kamis kemarin]. [warga|Mereka] memprotes kematian [yerisitouw|kepala suku Otis Yerisitouw], 54 tahun, yang [e2|ditembak mati] [penembak|dua lelaki bercadar] di teras rumahnya [t2|dua hari sebelumnya].

“[q1|[yerisitouw|Bapak] dibunuh karena menolak melepas tanah],” [c1|kata] [marthina|Marthina Yerisitouw, putri korban]. [c2|Menurut] [marthina|dia], [q2|[yerisitouw|ayahnya] [t3|pada 2009] pernah [e3|disiksa] [brimob|anggota Brimob] selama dua malam: disetrum dan disundut rokok].

[polda|Kepolisian Daerah Papua] [e4|menyangkal] [i4|tudingan itu]. [kabid|Kepala Bidang Humas Komisaris Besar Frans Watuseke] [c3|mengatakan] [q3|pelaku penembakan adalah [kelompok|kelompok separatis] yang ingin menyalakan konflik]. Hingga [t4|kemarin petang], [polda|polisi] [e5|menahan] [empat|empat orang].

Ketegangan meninggi setelah [perusahaan|PT Wanggar Emas Lestari] mendanai pembentukan [barisan|barisan pengamanan]. [pemuda|Sekitar 200 pemuda] [e6|dilatih] [purnawirawan|seorang purnawirawan tentara] di [p6|pinggir Kali Wanggar]. [t5|Rabu malam], [barisan|barisan itu] bentrok dengan [warga|warga]; [warga|mereka] [e7|melepaskan anak panah] dan tiga anggota [barisan|barisan] terluka.

[komnas|Komisi Nasional Hak Asasi Manusia] [e8|membuka penyelidikan]. “[q4|Pola penyiksaan oleh aparat di sini berulang. [rumere|Saya] sudah [e9|minta] [kapolda|Kapolda] menarik [brimob|pasukan Brimob] dari area tambang],” [c4|ujar] [rumere|Komisioner [komnas|Komnas HAM] Yulius Rumerepe].

[ketua|Ketua DPRD Nabire Agus Tebay-Madai], yang dituding menerima saham, [c5|berjanji] [q5|[e10|akan meletakkan jabatan] bila terbukti bersalah]. Adapun [perusahaan|perusahaan] [e11|menawarkan santunan] Rp 500 juta kepada [keluarga|keluarga korban]. [marthina|Marthina] [e12|menampik] [i12|uang itu].

[@reporter|TJAHYONO EKO] | [@reporter|MARKUS YOMAN]
---
warga | warga Suku Wate | group | IDN | CVL
nabire | Kabupaten Nabire | place | IDN
yerisitouw | Otis Yerisitouw | person | IDN | CVL | kepala suku
penembak | dua lelaki bercadar | group | IDN | UNK
marthina | Marthina Yerisitouw | person | IDN | CVL
brimob | Brimob | organization | IDN | COP
polda | Kepolisian Daerah Papua | organization | IDN | COP
kabid | Frans Watuseke | person | IDN | COP | Kepala Bidang Humas
kelompok | kelompok separatis | group | IDN | REB
empat | empat orang | group | IDN
perusahaan | PT Wanggar Emas Lestari | organization | IDN | BUS
purnawirawan | seorang purnawirawan tentara | person | IDN | MIL
barisan | barisan pengamanan | group | IDN | PRM
pemuda | 200 pemuda | group | IDN | PRM
komnas | Komisi Nasional Hak Asasi Manusia | organization | IDN | GOV
kapolda | Kapolda Papua | person | IDN | COP | Kapolda
rumere | Yulius Rumerepe | person | IDN | GOV | Komisioner Komnas HAM
ketua | Agus Tebay-Madai | person | IDN | LEG | Ketua DPRD Nabire
keluarga | keluarga korban | group | IDN | CVL
---
t1 = 2011-07-14
t2 = 2011-07-12
t3 = 2009
t4 = 2011-07-14
t5 = 2011-07-13
q1 = direct marthina
q2 = indirect marthina
q3 = indirect kabid
q4 = direct rumere
q5 = indirect ketua
e1 = PROTEST/obstruct realized actor=warga recipient=perusahaan time=t1 context=natural_resource
e2 = ASSAULT/targeted realized actor=penembak recipient=yerisitouw time=t2 context=natural_resource
e3 = ASSAULT/torture historical actor=brimob recipient=yerisitouw time=t3 said=q2 context=human_rights
e4 = REJECT realized actor=polda recipient=marthina context=human_rights
e5 = COERCE/arrest realized actor=polda recipient=empat time=t4 context=crime
e6 = MOBILIZE/militia realized actor=purnawirawan recipient=pemuda context=natural_resource
e7 = ASSAULT/primitive realized actor=warga recipient=barisan time=t5 context=natural_resource
e8 = ACCUSE/investigate realized actor=komnas recipient=brimob context=human_rights
e9 = REQUEST/yield realized actor=rumere recipient=kapolda said=q4 context=human_rights,natural_resource
e10 = RETREAT/resign hypothetical actor=ketua said=q5 context=corruption,legislative
e11 = AGREE future actor=perusahaan recipient=keluarga context=reparations
e12 = REJECT/assist realized actor=marthina recipient=perusahaan context=reparations
