language: id
published: 2019-06-17
split: test
---
Radar [karabakh|Karabakh] Dihantam Pesawat Nirawak, Mediator Bolak-balik Baku-Yerevan

SEBUAH pesawat nirawak [azer|Azerbaijan] [e1|menghancurkan [i1|instalasi radar]] milik [pasukan|pasukan Nagorno-Karabakh] di dekat [p1|Martuni], [t1|Minggu (16/6)], menewaskan empat operator. Serangan itu terjadi hanya dua hari setelah [armenia|Armenia] dan [azer|Azerbaijan] [e2|menyepakati] [i2|jeda tembak selama musim panen].

[balayan|Juru bicara pertahanan [karabakh|Karabakh], Hrant Balasanyan], [c1,e3|menuduh] [q1|[azer|Baku] juga [e4|mengirim drone kedua] ke [p4|jembatan di atas Sungai Hakari]]. "[q2|Yang di jembatan itu bukan milik [azer|kami]]," [c2|bantah] [huseyn|Kolonel Elnur Huseynzade] dari [kemhan|Kementerian Pertahanan [azer|Azerbaijan]].

[huseyn|Huseynzade] balik [c3,e5|menuding] [q3|[pasukan|milisi [karabakh|Karabakh]] [e6|membakar] [i6|tiga kebun anggur dan belasan rumah] di [p6|Desa Tapqaraqoyunlu] [t2|pekan lalu]]. [q4|[rusia|Rusia] meyakini [azer,pasukan|kedua pihak] sama-sama melanggar], [c4|kata] [sumber|sumber diplomatik di Tbilisi].

Di tengah saling tuding, [lindqvist|utusan khusus [osce|OSCE] Karl-Henrik Lindqvist] [e7|memediasi pembicaraan] di [p7|Baku], [t3|Sabtu], dan [t4|keesokannya] terbang ke Yerevan. Hasilnya baru satu: [pasukan|pasukan Karabakh] [e8|memperbolehkan] [icrc|Palang Merah] mengambil enam jenazah di [p8|zona penyangga].

[t5|Senin pagi], [rusia|Rusia] [e9|mengirimkan [i9|40 ton obat dan tenda]] kepada [warga|warga yang mengungsi]. [iran|Iran] [c5|mengisyaratkan] [q5|[e10|bisa membuka [i10|perbatasan]] bagi [warga|pengungsi] jika perang meluas].

[pm|Perdana Menteri [armenia|Armenia] Gevorg Terzian] [e11|menolak bertemu] [presiden|presiden [azer|Azerbaijan]] sebelum serangan dihentikan. Sebaliknya, [q6|[azer|Baku] [e12|tidak pernah memakai [i12|drone]] untuk menyerang warga sipil], [c6|tegas] [huseyn|Huseynzade].

[t6|Pada 2017], [pasukan|pasukan Karabakh] kehilangan 11 truk ketika [azer|Azerbaijan] [e13|menyerang dengan drone kamikaze] di [p13|Agdam]. ([@source|AFP]/[@source|Tass]/[@reporter|I-2])
---
karabakh | Karabakh | territory | AZE
azer | Azerbaijan | country | AZE
armenia | Armenia | country | ARM
pasukan | pasukan Nagorno-Karabakh | group | AZE | MIL
balayan | Hrant Balasanyan | person | AZE | MIL | Juru bicara pertahanan Karabakh
huseyn | Elnur Huseynzade | person | AZE | MIL | Kolonel
kemhan | Kementerian Pertahanan Azerbaijan | organization | AZE | MIL
sumber | sumber diplomatik di Tbilisi | person
lindqvist | Karl-Henrik Lindqvist | person | IGO | - | utusan khusus OSCE
osce | OSCE | organization | IGO
icrc | Palang Merah | organization | NGO
rusia | Rusia | country | RUS
warga | warga | group | AZE | CVL
iran | Iran | country | IRN
pm | Gevorg Terzian | person | ARM | GOV | Perdana Menteri Armenia
presiden | presiden Azerbaijan | person | AZE | GOV | presiden Azerbaijan
---
t1 = 2019-06-16
t2 = 2019-06-10/2019-06-16
t3 = 2019-06-15
t4 = 2019-06-16
t5 = 2019-06-17
t6 = 2017
q1 = indirect balayan
q2 = direct huseyn
q3 = indirect huseyn
q4 = indirect sumber
q5 = indirect iran
q6 = indirect huseyn
e1 = ASSAULT/drone realized actor=azer recipient=pasukan time=t1 context=military,territory
e2 = AGREE realized actor=armenia,azer context=military,diplomatic
e3 = ACCUSE/allege realized actor=balayan recipient=azer context=military
e4 = ASSAULT/drone realized actor=azer recipient=karabakh said=q1 context=military
e5 = ACCUSE/allege realized actor=huseyn recipient=pasukan context=military
e6 = ASSAULT/destroy realized actor=pasukan recipient=azer time=t2 said=q3 context=military,territory
e7 = CONSULT/third-party realized actor=lindqvist recipient=azer,karabakh time=t3 context=diplomatic,territory
e8 = RETREAT/access realized actor=pasukan recipient=icrc context=human_security,military
e9 = AID realized actor=rusia recipient=warga time=t5 context=human_security
e10 = CONCEDE hypothetical actor=iran recipient=warga said=q5 context=migration
e11 = REJECT/meet realized actor=pm recipient=presiden context=diplomatic
e12 = ASSAULT/drone negated actor=azer said=q6 context=military,human_security
e13 = ASSAULT/drone historical actor=azer recipient=pasukan time=t6 context=military
