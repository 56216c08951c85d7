language: id
published: 2012-01-18
split: train
---
Didemo Sepekan, Perdana Menteri [kepulauan|Kepulauan Solomon] Mundur

[@agency|TEMPO.CO], [@place|Honiara] - [kabui|Nathaniel Fono Kabui] [e1|melepaskan [i1|jabatan]] Perdana Menteri [kepulauan|Kepulauan Solomon], [t1|Selasa, 17 Januari 2012]. Surat pengunduran dirinya diterima Gubernur Jenderal Sir [maeliau|Ellis Maeliau] tanpa sepatah kata.

[kabui|Kabui] tumbang setelah [warga|ribuan warga Malaita] [e2|mengepung [p2|parlemen]] selama sepekan akibat [i2|konsesi tambang nikel]. [t2|Pada Ahad malam], [warga|massa] [e3|membakar tiga toko] di [p3|Chinatown].

"[q1|Saya pergi agar tidak ada lagi yang terbakar]," [c1|kata] [kabui|Kabui]. Namun [suamae|pemimpin oposisi Derrick Suamae] [c2,e4|mengancam] [q2|akan menggelar [i4|mogok nasional] bila [kepulauan|kabinet lama] tetap bercokol].

[q3|Dua ratus polisi gabungan [australia|Australia] dan [fiji|Fiji] [e5|sudah berjaga] di [p5|Honiara] [t3|sejak Senin]], [c3|kata] [wate|Komisaris Polisi Peter Wate]. [wate|Ia] [c4|membantah] [q4|[polisi|anak buahnya] [e6|memukuli] [pengunjuk|pengunjuk rasa]].

[australia|Canberra] sempat [e7|menghentikan [i7|dana hibah]] pertambangan. "[q5|[i8|Keran itu] [e8|mungkin dibuka lagi] jika ada [kepulauan|pemerintahan baru yang bersih]]," [c5|ujar] [harcombe|Menteri Luar Negeri [australia|Australia] Louise Harcombe], yang [e9|terbang ke [p9|Honiara]] [t4|hari ini] untuk bertemu [tokoh|para tokoh Malaita].

Lima menteri [kelompok|Kelompok Ujung Tombak Melanesia (MSG)]—[fiji|Fiji], [papua|Papua Nugini], [vanuatu|Vanuatu], [kepulauan|Kepulauan Solomon], dan [flnks|wakil FLNKS]—telah [e10|bersidang] di [p10|Suva] [t5|kemarin] membahas [i10|kemelut tersebut].

Kerusuhan di Honiara bukan barang baru. [t6|Pada 2009], [ramsi|misi regional RAMSI] [e11|menerjunkan ratusan serdadu] ke [p11,p12|kota itu], dan baru [t7|setahun kemudian] [e12|pasukan tambahan ditarik].

[@source|SOLOMON STAR] | [@source|ABC] | [@reporter|DIMAS PRAYOGA]

Berita lainnya:
[@related|[fiji|Fiji] Akhiri Sensor Pers]
[@related|Wabah Malaria Melanda Bougainville]
---
kabui | Nathaniel Fono Kabui | person | SLB | - | Perdana Menteri Kepulauan Solomon
kepulauan | Kepulauan Solomon | country | SLB
maeliau | Ellis Maeliau | person | SLB | - | Gubernur Jenderal
warga | warga Malaita | group | SLB
polisi | anak buahnya | organization | SLB
suamae | Derrick Suamae | person | SLB | - | pemimpin oposisi
australia | Australia | country | AUS
fiji | Fiji | country | FJI
wate | Peter Wate | person | SLB | - | Komisaris Polisi
pengunjuk | pengunjuk rasa | group | SLB
harcombe | Louise Harcombe | person | AUS | - | Menteri Luar Negeri Australia
tokoh | tokoh Malaita | group | SLB
kelompok | Kelompok Ujung Tombak Melanesia (MSG) | bloc
papua | Papua Nugini | country | PNG
vanuatu | Vanuatu | country | VUT
flnks | FLNKS | organization | NCL
ramsi | RAMSI | organization | IGO
---
t1 = 2012-01-17
t2 = 2012-01-15
t3 = 2012-01-16
t4 = 2012-01-18
t5 = 2012-01-17
t6 = 2009
t7 = 2010
q1 = direct kabui
q2 = indirect suamae
q3 = indirect wate
q4 = indirect wate
q5 = direct harcombe
e1 = RETREAT/resign realized actor=kabui time=t1 context=executive,political_institutions
e2 = PROTEST/obstruct realized actor=warga recipient=kabui context=natural_resource
e3 = PROTEST/riot realized actor=warga time=t2 context=natural_resource
e4 = THREATEN realized actor=suamae recipient=kepulauan said=q2 context=political_institutions,executive
e5 = MOBILIZE/police realized actor=australia,fiji time=t3 said=q3 context=peacekeeping
e6 = ASSAULT/beat negated actor=polisi recipient=pengunjuk said=q4 context=human_rights,repression
e7 = SANCTION/discontinue realized actor=australia recipient=kepulauan context=economic
e8 = AID hypothetical actor=australia recipient=kepulauan said=q5 context=economic,corruption
e9 = CONSULT/visit realized actor=harcombe recipient=tokoh time=t4 context=diplomatic
e10 = CONSULT/multilateral realized actor=fiji,papua,vanuatu,kepulauan,flnks time=t5 context=diplomatic
e11 = MOBILIZE/troops historical actor=ramsi time=t6 context=peacekeeping
e12 = RETREAT/withdraw historical actor=ramsi time=t7 context=peacekeeping
