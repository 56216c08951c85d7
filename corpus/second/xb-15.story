language: id
published: 2019-06-17
---
Radar [karabakh|Karabakh] Dihantam Pesawat Nirawak, [karl|Mediator] Bolak-balik [baku|Baku]-[yerevan|Yerevan]

SEBUAH pesawat nirawak [azer|Azerbaijan] [e1|menghancurkan] instalasi radar milik [pasukan|pasukan [karabakh|Nagorno-Karabakh]] di [p1|dekat Martuni], [t1|Minggu (16/6)], menewaskan [operator|empat operator]. Serangan itu terjadi hanya [t2|dua hari setelah] [armenia|Armenia] dan [azer|Azerbaijan] [e2|menyepakati jeda tembak] selama musim panen.

[hrant|Juru bicara pertahanan [karabakh|Karabakh], Hrant Balasanyan], [c1,e3|menuduh] [q1|[azer|Baku] juga mengirim drone kedua ke jembatan di atas Sungai Hakari]. "[q2|Yang di jembatan itu bukan milik [azer|kami]]," [c2,e4|bantah] [elnur|Kolonel Elnur Huseynzade] dari [kemhan|Kementerian Pertahanan [azer|Azerbaijan]].

[elnur|Huseynzade] balik [c3,e5|menuding] [q3|[milisi|milisi [karabakh|Karabakh]] membakar tiga kebun anggur dan belasan rumah di Desa Tapqaraqoyunlu [t3|pekan lalu]]. [q4|[rusia|Rusia] [e6|meyakini] [azer,karabakh|kedua pihak] sama-sama melanggar], [c4|kata] [sumber|sumber diplomatik di Tbilisi].

Di tengah saling tuding, [karl|utusan khusus [osce|OSCE] Karl-Henrik Lindqvist] [e7|memediasi pembicaraan] di [p7,baku|Baku], [t4|Sabtu], dan [t5|keesokannya] [e8|terbang] ke [p8,yerevan|Yerevan]. Hasilnya baru satu: [pasukan|pasukan [karabakh|Karabakh]] [e9|memperbolehkan] [palang|Palang Merah] mengambil enam jenazah di [p9|zona penyangga].

[t6|Senin] pagi, [rusia|Rusia] [e10|mengirimkan] 40 ton obat dan tenda kepada [warga|warga yang mengungsi]. [iran|Iran] [c5|mengisyaratkan] [q5|bisa [e11|membuka perbatasan] bagi [pengungsi|pengungsi] jika perang meluas].

[terzian|Perdana Menteri [armenia|Armenia] Gevorg Terzian] [e12|menolak bertemu] [presaz|presiden [azer|Azerbaijan]] sebelum serangan dihentikan. Sebaliknya, [q6|[azer|Baku] [e13|tidak pernah memakai drone] untuk menyerang [sipil|warga sipil]], [c6|tegas] [elnur|Huseynzade].

[t7|Pada 2017], [pasukan|pasukan [karabakh|Karabakh]] kehilangan 11 truk ketika [azer|Azerbaijan] [e14|menyerang] dengan drone kamikaze di [p14,agdam|Agdam]. ([@source|AFP]/[@source|Tass]/[@editor|I-2])
---
karabakh | Nagorno-Karabakh | territory | AZE
azer | Azerbaijan | country | AZE
armenia | Armenia | country | ARM
baku | Baku | place | AZE
yerevan | Yerevan | place | ARM
pasukan | pasukan Nagorno-Karabakh | organization | AZE | REB
operator | empat operator | group | AZE | REB
hrant | Hrant Balasanyan | person | AZE | REB | Juru bicara pertahanan Karabakh
elnur | Elnur Huseynzade | person | AZE | MIL | Kolonel
kemhan | Kementerian Pertahanan Azerbaijan | organization | AZE | GOV
milisi | milisi Karabakh | group | AZE | REB
rusia | Rusia | country | RUS
sumber | sumber diplomatik di Tbilisi | person | - | GOV
karl | Karl-Henrik Lindqvist | person | IGO | - | utusan khusus OSCE
osce | OSCE | organization | IGO
palang | Palang Merah | organization | NGO | NGO
warga | warga yang mengungsi | group | - | REF
iran | Iran | country | IRN
pengungsi | pengungsi | group | - | REF
terzian | Gevorg Terzian | person | ARM | GOV | Perdana Menteri Armenia
presaz | presiden Azerbaijan | person | AZE | GOV | presiden Azerbaijan
sipil | warga sipil | group | - | CVL
agdam | Agdam | place | AZE
---
t1 = 2019-06-16
t2 = 2019-06-14
t3 = 2019-06-10/2019-06-16
t4 = 2019-06-15
t5 = 2019-06-16
t6 = 2019-06-17
t7 = 2017
q1 = indirect hrant
q2 = direct elnur
q3 = indirect elnur
q4 = indirect sumber
q5 = indirect iran
q6 = indirect elnur
e1 = ASSAULT/drone realized actor=azer recipient=pasukan time=t1 context=military
e2 = RETREAT/ceasefire realized actor=armenia,azer time=t2 context=military,diplomatic
e3 = ACCUSE/allege realized actor=hrant recipient=azer context=military
e4 = REJECT realized actor=elnur recipient=hrant context=military
e5 = ACCUSE/allege realized actor=elnur recipient=milisi context=military
e6 = ACCUSE/allege realized actor=rusia recipient=azer,karabakh said=q4 context=military
e7 = CONSULT/third-party realized actor=karl time=t4 context=diplomatic
e8 = CONSULT/visit realized actor=karl recipient=armenia time=t5 context=diplomatic
e9 = RETREAT/access realized actor=pasukan recipient=palang context=military,human_security
e10 = AID realized actor=rusia recipient=warga time=t6 context=human_security,migration
e11 = AID hypothetical actor=iran recipient=pengungsi said=q5 context=asylum
e12 = REJECT/meet realized actor=terzian recipient=presaz context=diplomatic
e13 = ASSAULT/drone negated actor=azer recipient=sipil said=q6 context=military
e14 = ASSAULT/drone historical actor=azer recipient=pasukan time=t7 context=military
