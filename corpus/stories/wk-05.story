language: id
published: 2021-07-08
split: train
---
[kazakstan|Kazakstan] Ampuni Aktivis Buruh Minyak

[suleimenkulov|Presiden [kazakstan|Kazakstan] Yerlan Suleimenkulov] [e1|mengampuni] [aktivis|sembilan aktivis serikat buruh minyak] di Aktau. Keputusan itu ditandatangani [t1|hari Rabu (07/07)], beberapa hari sebelum [ilo|delegasi Organisasi Buruh Internasional (ILO)] [e2|bertandang] ke [kazakstan,p2|Nur-Sultan] [t2|pekan depan].

[pemerintah|Pemerintah] juga [e3|mencabut [i3|kewajiban izin]] bagi aksi damai yang diikuti kurang dari 50 orang. "[q1|Atas nama negara, [zhumabekova|saya] [e4|memohon maaf] kepada [keluarga|keluarga [i4|dua pekerja]] yang meninggal dalam tahanan]," [c1|kata] [zhumabekova|Wakil Menteri Dalam Negeri Aliya Zhumabekova]. "[q2|Kekeliruan itu," [c2|lanjutnya], "tidak boleh diwariskan]."

Tidak semua keran dibuka

[kejaksaan|Kejaksaan Agung] [c3|menepis] rumor bahwa [q3|[iskakbay|narablog Dauren Iskakbay] [e5|turut dibebaskan]]. Adapun [q4|[i6|pemblokiran [situs|tiga situs berita]] [e6|baru akan dicabut] kalau parlemen menyetujuinya pada sidang [t3|September]], [c4|demikian] [kementerian|Kementerian Informasi].

[uni|Uni Eropa] [e7|memuji] [i7|langkah [kazakstan|Nur-Sultan]]. Sebaliknya, [kenesary|ketua serikat buruh [munaishy|Munaishy], Botagoz Kenesary], [e8|menampik [i8|undangan]] jamuan di [suleimenkulov|istana kepresidenan]. "[q5|Roti presiden tidak mengembalikan suami siapa pun]," [c5|ujarnya] kepada Radio Azattyq.

Pembeli lama kembali

[t4|Sejak Senin lalu], [italia|Italia] dan [kazakstan|Kazakstan] [e9|kembali bertukar] [i9|suku cadang kilang] dengan [i9|minyak mentah], setelah terhenti hampir setahun. Roma adalah pembeli terbesar minyak dari ladang di sekitar Laut Kaspia.

[aktivis|Kesembilan aktivis] [e10|divonis] empat hingga tujuh tahun penjara [t5|pada 2019]. [t6|Setahun sebelumnya] [aktivis|mereka] memimpin [e11,i12|pemogokan] selama enam pekan, yang akhirnya [e12|dibubarkan] [polisi|polisi [p11,p12|Aktau]] dengan meriam air dan pentungan.

as/yf ([@source|Reuters], [@source|dpa], [@source|Radio Azattyq])
---
suleimenkulov | Yerlan Suleimenkulov | person | KAZ | - | Presiden Kazakstan
kazakstan | Kazakstan | country | KAZ
pemerintah | Pemerintah Kazakstan | organization | KAZ
aktivis | aktivis buruh minyak | group | KAZ
ilo | ILO | organization | UNO
zhumabekova | Aliya Zhumabekova | person | KAZ | - | Wakil Menteri Dalam Negeri
keluarga | keluarga pekerja | group | KAZ
kejaksaan | Kejaksaan Agung Kazakstan | organization | KAZ
iskakbay | Dauren Iskakbay | person | KAZ | - | narablog
kementerian | Kementerian Informasi Kazakstan | organization | KAZ
situs | situs berita | group | KAZ
uni | Uni Eropa | bloc | EUR
munaishy | Munaishy | organization | KAZ
kenesary | Botagoz Kenesary | person | KAZ | - | ketua serikat buruh Munaishy
italia | Italia | country | ITA
polisi | polisi Aktau | organization | KAZ
---
t1 = 2021-07-07
t2 = 2021-07-12/2021-07-18
t3 = 2021-09
t4 = 2021-07-05
t5 = 2019
t6 = 2018
q1 = direct zhumabekova
q2 = direct zhumabekova
q3 = indirect kejaksaan
q4 = indirect kementerian
q5 = direct kenesary
e1 = CONCEDE realized actor=suleimenkulov recipient=aktivis time=t1 context=legal,rights_freedoms
e2 = AGREE future actor=ilo recipient=kazakstan time=t2 context=diplomatic,rights_freedoms
e3 = CONCEDE realized actor=pemerintah context=rights_freedoms
e4 = CONCEDE realized actor=zhumabekova recipient=keluarga said=q1 context=human_rights
e5 = RETREAT/release negated actor=pemerintah recipient=iskakbay said=q3 context=legal,rights_freedoms
e6 = CONCEDE hypothetical actor=pemerintah recipient=situs time=t3 said=q4 context=rights_freedoms,legislative
e7 = SUPPORT realized actor=uni recipient=kazakstan context=human_rights,diplomatic
e8 = REJECT/meet realized actor=kenesary recipient=suleimenkulov context=rights_freedoms
e9 = COOPERATE realized actor=italia,kazakstan time=t4 context=economic,natural_resource
e10 = SANCTION/convict historical actor=kazakstan recipient=aktivis time=t5 context=legal,repression
e11 = PROTEST/strike historical actor=aktivis time=t6 context=economic,rights_freedoms
e12 = ASSAULT/crowd-control historical actor=polisi recipient=aktivis time=t6 context=repression
