language: id
published: 2025-04-17
split: train
---
Awak Kapal Ditahan [china|China], [vietnam|Vietnam] Layangkan Nota Protes

[@place|HANOI] - [kementerian|Kementerian Luar Negeri [vietnam|Vietnam]] [e1|melayangkan nota protes] kepada [china|Beijing], [t1|Rabu (16/4/2025)], atas [i1|[e2|penyitaan [i2,kapal|kapal nelayan]] QNg 96127] di dekat [p2,p3|Kepulauan Paracel] berikut [e3,i1|penahanan [tujuh|tujuh awaknya]].

"[q1|Perbuatan itu menginjak-injak kedaulatan kami]," [c1|bunyi] [kementerian|nota yang dibacakan juru bicara kementerian, [hien|Dang Thu Hien]]. [vietnam|Hanoi] [c2,e4|meminta] [i4,q2|ketujuh nelayan dipulangkan tanpa denda].

[penjaga|Penjaga Pantai [china|China]] punya cerita lain. [penjaga|Lembaga tersebut] [c3,e5|menuduh] [q3|[kapal|kapal kayu itu] [i5|menabrak kapal patroli 3107 sebanyak dua kali]]. [c4|Menurut] [@source,global|Global Times], yang mengutip sumber di Hainan, [q4|[nakhoda|nakhodanya] [e6|akan diadili] di [p6|Sanya] [t2|bulan depan]].

Baca Juga: [@related|Ha Long Masuk Daftar 10 Teluk Terindah di Dunia]

Di ibu kota [vietnam|Vietnam], [sekitar|sekitar 60 orang] [e7|berdemonstrasi] di [p7,p8|depan [china|Kedutaan Besar [china|China]]] sambil membawa karangan bunga. [q5|Belum setengah jam, [empat|empat aktivis] [e8|digelandang] [polisi|polisi] ke dalam bus], [c5|kata] [dua|dua saksi] kepada [@source|Reuters]. [vietnam|Pihak berwenang] juga [e9|memerintahkan penghapusan] [i9|video aksi tersebut] dari [facebook|Facebook].

[e10|Dukungan] mengalir dari [filipina|Manila]. "[q6|Nelayan bukan penjahat]," [c6|cuit] [villaruel|Menteri Luar Negeri [filipina|Filipina] Corazon Villaruel]. Adapun [pentagon|Pentagon] [c7|membantah] kabar bahwa [q7|[amerika|AS] [e11|mengerahkan kapal perusak] ke [p11|perairan sengketa itu]].

[t3|Tahun lalu], [kapal-dari|kapal lain dari Pulau Ly Son] [e12|ditabrak] [kapal-baja|kapal baja [china|China]] hingga tenggelam. Para awaknya selamat setelah terapung sembilan jam.

Copyright ©2025 [@outlet|SINDOnews.com]

([@editor|mas])
---
kementerian | Kementerian Luar Negeri Vietnam | organization | VNM
hien | Dang Thu Hien | person | VNM | - | juru bicara Kementerian Luar Negeri Vietnam
vietnam | Vietnam | country | VNM
china | China | country | CHN
penjaga | Penjaga Pantai China | organization | CHN
kapal | kapal nelayan QNg 96127 | organization | VNM
tujuh | tujuh awak kapal QNg 96127 | group | VNM
global | Global Times | organization | CHN
nakhoda | nakhodanya | person | VNM | - | nakhoda
sekitar | sekitar 60 orang | group | VNM
polisi | polisi Vietnam | organization | VNM
empat | empat aktivis | group | VNM
dua | dua saksi | group
facebook | Facebook | organization | MNC
filipina | Filipina | country | PHL
villaruel | Corazon Villaruel | person | PHL | - | Menteri Luar Negeri Filipina
pentagon | Pentagon | organization | USA
amerika | Amerika Serikat | country | USA
kapal-baja | kapal baja China | organization | CHN
kapal-dari | kapal dari Pulau Ly Son | organization | VNM
---
t1 = 2025-04-16
t2 = 2025-05
t3 = 2024
q1 = direct kementerian
q2 = indirect vietnam
q3 = indirect penjaga
q4 = indirect global
q5 = indirect dua
q6 = direct villaruel
q7 = indirect pentagon
e1 = ACCUSE/disapprove realized actor=kementerian recipient=china time=t1 context=diplomatic,territory
e2 = COERCE/seize realized actor=penjaga recipient=kapal context=territory,natural_resource
e3 = COERCE/arrest realized actor=penjaga recipient=tujuh context=territory
e4 = REQUEST/yield realized actor=vietnam recipient=china time=t1 context=diplomatic,territory
e5 = ACCUSE/allege realized actor=penjaga recipient=kapal context=territory
e6 = ACCUSE/allege future actor=china recipient=nakhoda time=t2 said=q4 context=legal,territory
e7 = PROTEST/demo realized actor=sekitar recipient=china context=territory
e8 = COERCE/arrest realized actor=polisi recipient=empat said=q5 context=rights_freedoms,repression
e9 = COERCE/censor realized actor=vietnam recipient=facebook context=rights_freedoms
e10 = SUPPORT realized actor=filipina recipient=vietnam context=diplomatic,territory
e11 = MOBILIZE/troops negated actor=amerika said=q7 context=military,territory
e12 = ASSAULT/destroy historical actor=kapal-baja recipient=kapal-dari time=t3 context=territory
