language: id
published: 2018-10-04
split: train
---
Laporan [pbb|PBB]: Kekerasan Seksual Jadi Alat Menekan [tahanan|Tahanan] di Donbas

Selama dua tahun tim [pbb|PBB] mengumpulkan kesaksian dari kedua sisi garis depan. [milisi|Kubu separatis] kini membuka sebagian penjaranya.

Tanggal [t1|04.10.2018]

[kantor|Kantor Hak Asasi Manusia [pbb|PBB]] mencatat [perempuan|sedikitnya 27 perempuan] [e1|mengalami kekerasan seksual] oleh [milisi|milisi separatis] di [p1|pusat penahanan Horlivka] [t2|antara 2014 dan 2016]. [q1|[tentara|Tentara [ukraina|Ukraina]] pun tidak bersih: [penduduk|tiga penduduk Avdiivka] [e2|diperkosa] anggota batalion sukarela [t3|pada awal 2015]], [c1|menurut] [kantor|laporan yang dirilis di Jenewa], [t4|Rabu (3/10)].

"[q2|Para penyintas tidak meminta belas kasihan. [penyintas|Mereka] meminta nama pelaku]," [c2|ujar] [ruggenberg|ketua tim penyusun, Annelies Ruggenberg].

[q3|[tahanan|Tahanan laki-laki] [e3|dipukuli] dengan tongkat dan [e4|disetrum] agar mengaku], [c3|begitu kesaksian] [dokter|seorang dokter bernama samaran Olena] yang dimuat dalam lampiran.

Reaksi kedua pihak berbeda. [kyiv|Jaksa Agung [ukraina|Ukraina] Taras Holovchenko] [e5|membuka penyelidikan] atas [perwira|empat perwira]. Dari Donetsk, [strelin|juru bicara [milisi|separatis] Gennadi Strelinov] [c4|mengeklaim] [q4|[e6|pemerkosaan] itu tidak pernah terjadi]; namun [milisi|kelompoknya] [t5|sejak Senin (1/10)] [e7|mengizinkan [icrc|Palang Merah] masuk] ke [p7|dua dari lima penjara]. [q5|[milisi|Mereka] juga berjanji [e8|membuka [i8|koridor]] bagi truk obat [t6|mulai pekan depan]], [c5|kata] [dumont|Céline Dumontier dari [icrc|Palang Merah]].

[jerman|Jerman] [e9|menyumbang [i9|3 juta euro]] untuk pemulihan korban. [q6|[jerman|Berlin] [e10|siap menampung [penyintas|mereka]] yang terancam], [c6|tutur] [voss|Menteri Pembangunan Reinhild Vossberg] kepada [dw|DW]. [uni|Uni Eropa], sebaliknya, [e11|belum memutuskan [i11|sanksi]] terhadap [milisi|para komandan milisi].

[t7|Tahun 2016], [milisi|separatis] [e12|mengusir] [kantor|pemantau [pbb|PBB]] dari Luhansk.

[@reporter|hp]/[@editor|vlz] ([@source|afp], [@source|epd])
---
pbb | PBB | organization | UNO | IGO
kantor | Kantor Hak Asasi Manusia PBB | organization | UNO | IGO
perempuan | 27 perempuan | group | UKR | CVL
milisi | milisi separatis | group | UKR | REB
tentara | Tentara Ukraina | organization | UKR | MIL
ukraina | Ukraina | country | UKR
penduduk | penduduk Avdiivka | group | UKR | CVL
penyintas | Para penyintas | group | UKR | CVL
ruggenberg | Annelies Ruggenberg | person | UNO | - | ketua tim penyusun
tahanan | Tahanan laki-laki | group | UKR | CVL
dokter | seorang dokter bernama samaran Olena | person | UKR | HLH
kyiv | Taras Holovchenko | person | UKR | JUD | Jaksa Agung Ukraina
perwira | empat perwira | group | UKR | MIL
strelin | Gennadi Strelinov | person | UKR | REB | juru bicara separatis
icrc | Palang Merah | organization | NGO
dumont | Céline Dumontier | person | NGO
jerman | Jerman | country | DEU
voss | Reinhild Vossberg | person | DEU | GOV | Menteri Pembangunan
dw | DW | organization | DEU | MED
uni | Uni Eropa | bloc | EUR
---
t1 = 2018-10-04
t2 = 2014/2016
t3 = 2015
t4 = 2018-10-03
t5 = 2018-10-01
t6 = 2018-10-08/2018-10-14
t7 = 2016
q1 = indirect kantor
q2 = direct ruggenberg
q3 = indirect dokter
q4 = indirect strelin
q5 = indirect dumont
q6 = indirect voss
e1 = ASSAULT/sexual historical actor=milisi recipient=perempuan time=t2 context=gender,human_rights,military
e2 = ASSAULT/sexual historical actor=tentara recipient=penduduk time=t3 said=q1 context=gender,human_rights,military
e3 = ASSAULT/beat historical actor=milisi recipient=tahanan time=t2 said=q3 context=human_rights
e4 = ASSAULT/torture historical actor=milisi recipient=tahanan time=t2 said=q3 context=human_rights
e5 = ACCUSE/investigate realized actor=kyiv recipient=perwira context=legal,human_rights
e6 = ASSAULT/sexual negated actor=milisi said=q4 context=gender,human_rights
e7 = RETREAT/access realized actor=milisi recipient=icrc time=t5 context=human_rights,human_security
e8 = AGREE future actor=milisi recipient=icrc time=t6 said=q5 context=human_security,health
e9 = AID realized actor=jerman recipient=penyintas context=human_security,gender
e10 = AGREE realized actor=jerman recipient=penyintas said=q6 context=asylum
e11 = SANCTION/discontinue negated actor=uni recipient=milisi context=human_rights
e12 = COERCE/deport historical actor=milisi recipient=kantor time=t7 context=human_rights
