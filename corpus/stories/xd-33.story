language: ms
published: 2015-07-21
split: train
---
Tiga letupan berani mati dalam sehari, [cameroon|Cameroon] rayu bantuan

[@place|ABUJA]: [wanita|Dua wanita bertudung litup] [e1|meletupkan diri] di [p1|pasar ternakan Potiskum], timur laut [nigeria|Nigeria], [t1|pada Isnin], mengorbankan [peniaga|17 peniaga]. Beberapa jam kemudian, [remaja|seorang remaja] [e2|mengebom diri] di [p2|stesen bas Maroua, [cameroon|Cameroon]].

[t2|Pada malam hari yang sama], [udara|tentera udara [nigeria|Nigeria]] [e3|melancarkan serangan dron] terhadap [i3|kem] [bokoharam|Boko Haram] di [p3|hutan Sambisa].

“[q1|Dron [udara|kami] tidak tidur. [bokoharam|Mereka] hantar kanak-kanak, [udara|kami] hantar jawapan],” [c1|kata] [gwandu|jurucakap [udara|tentera udara], Komodor Udara Ibrahim Gwandu-Bello].

[ngassa|Menteri Pertahanan [cameroon|Cameroon], Emmanuel Ngassa-Tchoumi], [e4|memohon] [i4|bantuan peralatan pengesan bom] daripada [perancis|Perancis] dan [malaysia|Malaysia]. [ngassa|Beliau] [c2|mendedahkan] [q2|[dualagi|dua lagi penyerang] [e5|menyerah diri] sebelum sempat meletupkan jaket].

[perancis|Paris] [c3|berkata] [q3|[perancis|pihaknya] sedang menimbang untuk [e6|menghantar] [i6|jurulatih unit anjing]]. Di Putrajaya, [wisma|Wisma Putra] [e7|mengutuk keras] [i7|serangan itu] dan [e8|akan menyalurkan] [i8|bekalan perubatan] [t3|minggu depan].

[mangsa|Keluarga mangsa] di Potiskum pula tidak berpuas hati. “[q4|[mangsa|Kami] minta pengawal [t4|sejak Mei], yang datang hanya surat],” [c4|keluh] [hauwa|Hauwa Danladi, balu seorang peniaga].

[udara|Tentera udara] [c5|menafikan] [q5|dronnya pernah [e9|mengebom] [pelarian|khemah pelarian] di [p9|Bama]]. Dalam pada itu, [nigeria|Abuja] dan [cameroon|Yaounde] telah [e12|berkongsi] [i12|maklumat risikan] [t7|sejak Jun].

Di [p10|Somalia], [e10|serangan pesawat tanpa pemandu] [as|Amerika Syarikat] membunuh [lima|lima anggota [shabaab|al-Shabaab]] [t5|pada Ahad].

[t6|Pada 2012], [pengebom|seorang pengebom berani mati] [e11|meletupkan keretanya] di [gereja,p11|sebuah gereja di Jos].

Editor: [@editor|Nik Rahimah Salleh]
---
wanita | dua wanita bertudung litup | group | NGA | UAF
nigeria | Nigeria | country | NGA
peniaga | 17 peniaga | group | NGA | CVL
remaja | seorang remaja | person | - | UAF
cameroon | Cameroon | country | CMR
udara | tentera udara Nigeria | organization | NGA | MIL
bokoharam | Boko Haram | group | NGA | REB
gwandu | Ibrahim Gwandu-Bello | person | NGA | MIL | jurucakap tentera udara
ngassa | Emmanuel Ngassa-Tchoumi | person | CMR | GOV | Menteri Pertahanan Cameroon
perancis | Perancis | country | FRA
malaysia | Malaysia | country | MYS
dualagi | dua lagi penyerang | group | - | UAF
wisma | Wisma Putra | organization | MYS | GOV
mangsa | keluarga mangsa | group | NGA | CVL
hauwa | Hauwa Danladi | person | NGA | CVL | balu seorang peniaga
pelarian | khemah pelarian | group | NGA | REF
as | Amerika Syarikat | country | USA
lima | lima anggota al-Shabaab | group | SOM | REB
shabaab | al-Shabaab | group | SOM | REB
pengebom | seorang pengebom berani mati | person | NGA | UAF
gereja | sebuah gereja di Jos | organization | NGA | REL
---
t1 = 2015-07-20
t2 = 2015-07-20
t3 = 2015-07-27/2015-08-02
t4 = 2015-05
t5 = 2015-07-19
t6 = 2012
t7 = 2015-06
q1 = direct gwandu
q2 = indirect ngassa
q3 = indirect perancis
q4 = direct hauwa
q5 = indirect udara
e1 = ASSAULT/suicide-attack realized actor=wanita recipient=peniaga time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=remaja time=t1 context=terrorism
e3 = ASSAULT/drone realized actor=udara recipient=bokoharam time=t2 context=military,terrorism
e4 = REQUEST/assist realized actor=ngassa recipient=perancis,malaysia context=terrorism,military
e5 = RETREAT realized actor=dualagi recipient=cameroon said=q2 context=terrorism
e6 = AID hypothetical actor=perancis recipient=cameroon said=q3 context=terrorism,military
e7 = ACCUSE/disapprove realized actor=wisma context=terrorism,diplomatic
e8 = AGREE future actor=wisma recipient=cameroon time=t3 context=health,diplomatic
e9 = ASSAULT/drone negated actor=udara recipient=pelarian said=q5 context=military,human_rights
e10 = ASSAULT/drone realized actor=as recipient=lima time=t5 context=military,terrorism
e11 = ASSAULT/suicide-attack historical actor=pengebom recipient=gereja time=t6 context=terrorism,religion_ethnicity
e12 = COOPERATE realized actor=nigeria,cameroon time=t7 context=terrorism,intelligence
