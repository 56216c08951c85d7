language: id
published: 2018-12-14
split: train
---
[denmark|Denmark] Pulangkan Prajurit dari [mali|Mali] setelah Bom Bunuh Diri di Gao

[@place|KOPENHAGEN] — [denmark|Denmark] [t1|hari Kamis (13/12)] [e1|keluar] dari [koalisi|koalisi Eropa di Sahel], sepekan setelah [milisi|seorang anggota milisi Ansar al-Sahra] [e2|meledakkan truk berisi bom yang dikemudikannya] di [p2|gerbang kamp Gao] dan menewaskan [prajurit|lima prajurit [denmark|Denmark]].

“[q1|[denmark|We] are leaving with [denmark|our] heads high, but [denmark|we] are leaving,” [c1|kata] [kjeldsen|Menteri Pertahanan Anders Kjeldsen-Bruun] dalam bahasa Inggris kepada wartawan asing. “The mission has become a waiting room].”

[c2|Menurut] [prancis|militer [negara-prancis|Prancis]], [q2|sebuah [e3|drone bersenjata] milik [koalisi|koalisi] [t2|Senin lalu] menghantam [i3|rumah] tempat [milisi|dua pemimpin milisi itu] bersembunyi di [p3|Ménaka]]. [q3|[koalisi|Drone lain] [e4|keliru menghantam] [i4|pesta pernikahan] [t3|pada Rabu] dan menewaskan [sipil|tujuh warga]], [c3|lapor] [radio|radio Tamani]. “[q4|[koalisi|We] are checking; [koalisi|we] are not confirming],” [c4|ujar] [brandt|juru bicara koalisi Mayor Helga Brandtner].

[mali|Bamako] [e5|menyampaikan belasungkawa] kepada [denmark|Denmark] tetapi [e6|menolak [i6|usul]] agar pasukan Afrika Barat menggantikannya. [belanda|Belanda], yang [e7|memasok [i7|helikopter]] kepada [koalisi|koalisi], [c5|menyatakan] [q5|[belanda|pihaknya] [e8|tidak akan ikut pergi]].

[milisi|Ansar al-Sahra] sendiri [e9|membakar [i9|sekolah dan tiga gudang]] di [p9|Desa Ansongo] [t4|pada 9 Desember]. [t5|Tahun 2015], [milisi|kelompok yang sama] [e10|menyerang [bus|bus sipil]] dengan bom bunuh diri; [prancis|militer [negara-prancis|Prancis]] kemudian [e11|membalas dengan serangan drone].

[parlemen|Parlemen [denmark|Denmark]] [e12|akan mengesahkan [i12|penarikan]] [t6|pekan depan].
---
denmark | Denmark | country | DNK
mali | Mali | country | MLI
koalisi | koalisi Eropa di Sahel | organization | EUR | MIL
milisi | Ansar al-Sahra | group | ISM | UAF
prajurit | lima prajurit Denmark | group | DNK | MIL
kjeldsen | Anders Kjeldsen-Bruun | person | DNK | GOV | Menteri Pertahanan
prancis | militer Prancis | organization | FRA | MIL
negara-prancis | Prancis | country | FRA
sipil | tujuh warga | group | MLI | CVL
radio | radio Tamani | organization | MLI | MED
brandt | Helga Brandtner | person | DEU | MIL | juru bicara koalisi Mayor
belanda | Belanda | country | NLD
bus | bus sipil | group | MLI | CVL
parlemen | Parlemen Denmark | organization | DNK | LEG
---
t1 = 2018-12-13
t2 = 2018-12-10
t3 = 2018-12-12
t4 = 2018-12-09
t5 = 2015
t6 = 2018-12-17/2018-12-23
q1 = direct kjeldsen
q2 = indirect prancis
q3 = indirect radio
q4 = direct brandt
q5 = indirect belanda
e1 = SANCTION/withdraw realized actor=denmark recipient=koalisi time=t1 context=military,diplomatic
e2 = ASSAULT/suicide-attack realized actor=milisi recipient=prajurit context=terrorism,military
e3 = ASSAULT/drone realized actor=koalisi recipient=milisi time=t2 said=q2 context=military,terrorism
e4 = ASSAULT/drone realized actor=koalisi recipient=sipil time=t3 said=q3 context=military,human_security
e5 = SUPPORT realized actor=mali recipient=denmark context=diplomatic
e6 = REJECT/assist realized actor=mali context=military,peacekeeping
e7 = AID realized actor=belanda recipient=koalisi context=military
e8 = SANCTION/withdraw negated actor=belanda recipient=koalisi said=q5 context=military
e9 = ASSAULT/destroy realized actor=milisi time=t4 context=terrorism
e10 = ASSAULT/suicide-attack historical actor=milisi recipient=bus time=t5 context=terrorism
e11 = ASSAULT/drone historical actor=prancis recipient=milisi time=t5 context=military,terrorism
e12 = SUPPORT future actor=parlemen recipient=denmark time=t6 context=legislative
