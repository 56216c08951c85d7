language: id
published: 2018-11-27
split: train
---
[mauritania|Mauritania] lepas dua wartawan, pawai antiperbudakan dibubarkan

[@place,p1,p2,p3|Nouakchott] ([@agency|ANTARA News]) - [q1,q2|[polisi|Polisi [mauritania|Mauritania]] [e1|melontarkan gas air mata] ke arah [penggiat|sekitar 400 penggiat [i2|antiperbudakan]] yang [e2|berpawai] menuju [pemerintah|kantor perdana menteri] [t1|pada Senin (26/11)] dan [e3|menciduk] [penggiat|sedikitnya 14 orang]], [c1,c2|kata] [saksi|saksi mata dan [pengacara|seorang pengacara]].

Pembubaran itu terjadi hanya beberapa jam sesudah [wartawan|dua wartawan mingguan [l-echo|L'Écho du Fleuve]] [e4|menghirup udara bebas] dari [p4|penjara Dar Naim].

"[q3|[i5|Perkara ini] adalah kekeliruan dan untuk itu [lemrabott|kami] [e5|memohon maaf]]," [c3|kata] [lemrabott|Menteri Kehakiman Moctar Ould Lemrabott] melalui siaran televisi [pemerintah|pemerintah]. [prancis|Prancis] [e6|menyambut hangat] [i6|langkah itu].

Penyesalan sang menteri tidak meredakan kemarahan. [sghaier|Ketua gerakan [rantai|Rantai Putus], Aminetou Mint Sghaier], [e7|menampik undangan] [i7|berdialog]. [sghaier|Perempuan berusia 52 tahun tersebut] juga [c4,e8|mengancam] [q4|akan menggelar [i8|pemogokan umum] [t2|mulai 3 Desember]].

[regulator|Regulator telekomunikasi] [e9|memutus akses] ke [situs|dua situs berita] [t3|sejak Minggu], sedangkan [garda|satu kompi garda nasional] [e10|disiagakan] di [p10|sekitar istana].

[dewan|Dewan Pengacara], yang beranggotakan 300 orang, [e11|memboikot] [i11|sidang para penggiat] di [pengadilan|pengadilan [p11|Nouakchott Barat]].

Stasiun radio [rfi|RFI], [c5|mengutip] [diplomat|seorang diplomat di Brussel], melaporkan [q5|[uni|Uni Eropa] tengah [e12|menimbang pemangkasan [i12|dana]] perikanan bagi [mauritania|negara Sahara itu]]. Juru bicara [komisi|Komisi Eropa] tidak bersedia menanggapi ketika dihubungi [reuters|Reuters].

Negara berpenduduk 4,5 juta jiwa itu hidup dari bijih besi dan gurita.

(Uu.G003)
Sumber: [@source,reuters|Reuters]
Editor: [@editor|Boyke Santika]
COPYRIGHT © ANTARA 2018

Baca juga: [@related|Kafilah garam terakhir melintasi Gurun Adrar]
---
mauritania | Mauritania | country | MRT
polisi | polisi Mauritania | organization | MRT
penggiat | penggiat antiperbudakan | group | MRT
saksi | saksi mata | group | MRT
pengacara | pengacara | person | MRT
pemerintah | pemerintah Mauritania | organization | MRT
l-echo | L'Écho du Fleuve | organization | MRT
wartawan | wartawan L'Écho du Fleuve | group | MRT
lemrabott | Moctar Ould Lemrabott | person | MRT | - | Menteri Kehakiman
prancis | Prancis | country | FRA
rantai | Rantai Putus | organization | MRT
sghaier | Aminetou Mint Sghaier | person | MRT | - | Ketua gerakan Rantai Putus
regulator | regulator telekomunikasi | organization | MRT
situs | situs berita | organization | MRT
garda | garda nasional | organization | MRT
dewan | Dewan Pengacara | organization | MRT
pengadilan | pengadilan Nouakchott Barat | organization | MRT
rfi | RFI | organization | FRA
diplomat | diplomat di Brussel | person
uni | Uni Eropa | bloc | EUR
komisi | Komisi Eropa | organization | EUR
reuters | Reuters | organization | GBR
---
t1 = 2018-11-26
t2 = 2018-12-03
t3 = 2018-11-25
q1 = indirect saksi
q2 = indirect pengacara
q3 = direct lemrabott
q4 = indirect sghaier
q5 = indirect diplomat
e1 = ASSAULT/crowd-control realized actor=polisi recipient=penggiat time=t1 said=q1 context=human_rights,repression
e2 = PROTEST/demo realized actor=penggiat recipient=pemerintah time=t1 said=q1 context=human_rights,rights_freedoms
e3 = COERCE/arrest realized actor=polisi recipient=penggiat time=t1 said=q1 context=human_rights,repression
e4 = RETREAT/release realized actor=pemerintah recipient=wartawan time=t1 context=rights_freedoms,legal
e5 = CONCEDE realized actor=lemrabott recipient=wartawan said=q3 context=rights_freedoms,legal
e6 = SUPPORT realized actor=prancis recipient=pemerintah context=diplomatic,rights_freedoms
e7 = REJECT/meet realized actor=sghaier recipient=pemerintah context=human_rights
e8 = THREATEN realized actor=sghaier recipient=pemerintah time=t2 context=human_rights
e9 = COERCE/censor realized actor=regulator recipient=situs time=t3 context=rights_freedoms,repression
e10 = MOBILIZE/troops realized actor=garda context=military,repression
e11 = PROTEST/boycott realized actor=dewan recipient=pengadilan context=legal,human_rights
e12 = SANCTION/discontinue hypothetical actor=uni recipient=mauritania said=q5 context=economic,human_rights
