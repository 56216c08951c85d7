language: id
published: 2012-07-09
split: test
---
Dua serangan bunuh diri guncang selatan [yaman|Yaman], keadaan darurat berlaku di tiga provinsi

[@place|Aden] ([@agency|ANTARA/Reuters]) - [penjual|Seorang pria yang menyamar sebagai penjual air] [e1|meledakkan diri] di [gerbang,p1|gerbang akademi kepolisian Aden] [t1|pada Minggu (8/7)] dan menewaskan [taruna|14 taruna], beberapa jam sebelum [penyerang|penyerang kedua] [e2|menabrakkan truk bermuatan peledak] ke pos [tentara|tentara] di [p2,zinjibar|Zinjibar].

[pemerintah|Pemerintah Yaman] menanggapinya dengan [e3|memberlakukan keadaan darurat] di [p3|[aden|Aden], Abyan, dan Lahij] [t2|sejak Senin dini hari].

"[q1|Petugas kini boleh menggeledah rumah tanpa surat perintah]," [c1|kata] [basurrah|juru bicara [kemendagri|Kementerian Dalam Negeri] Kolonel Saleh Basurrah]. [basurrah|Dia] [c2|membantah] [q2|[pemerintah|pemerintah] memberlakukan [e4|jam malam] di [p4|ketiga provinsi itu]].

[ansar|Kelompok Ansar al-Sharia] mengaku berada di balik kedua serangan dan [c3|bersumpah] [q3|akan [e5|merebut kembali] [i5,zinjibar|Zinjibar]], kota yang [e6|[ansar|mereka] tinggalkan] [t3|bulan lalu] setelah dikepung [tentara|tentara] berpekan-pekan.

Warga bercerita, [milisi|milisi pro-pemerintah] kemudian [e7|membakar] [i7|sembilan rumah] yang diduga milik [keluarga|keluarga para militan] di [p7|pinggiran kota].

Di tengah kekerasan itu, [oman|Oman] berusaha menjadi jembatan. [riyami|Utusan khusus Muskat, Hamad al-Riyami], [e8|menengahi pembicaraan] antara [pemerintah|Sanaa] dan [hirak|Gerakan Selatan al-Hirak] di [muskat,p8|Muskat], [t4|Sabtu]. [hirak|Gerakan itu], yang [t5|tahun lalu] [e9|menolak meneken] [i9|piagam dialog nasional], kali ini bersikap lebih lunak.

"[q4|[hirak|Kami] belum berjabat tangan. Tetapi [hirak|kami] juga tidak keluar dari ruangan]," [c4|ujar] [bamatraf|anggota delegasi al-Hirak, Nasser Bamatraf].

[uea|Bulan Sabit Merah Uni Emirat Arab] telah [e10|mengirim] [i10|40 ton obat dan darah] ke [aden,p10|Aden], sedangkan [saudi|Arab Saudi] [e11|menjanjikan] [i11|rumah sakit lapangan] [t6|pekan depan].

(Uu.[@translator|SYS/B002])

Editor: [@editor|Ruslan Hardiwinata]
COPYRIGHT © 2012
---
yaman | Yaman | country | YEM
penjual | Seorang pria yang menyamar sebagai penjual air | person | - | REB
penyerang | penyerang kedua | person | - | REB
gerbang | akademi kepolisian Aden | place | YEM
taruna | 14 taruna | group | YEM | COP
tentara | tentara | group | YEM | MIL
zinjibar | Zinjibar | place | YEM
aden | Aden | place | YEM
muskat | Muskat | place | OMN
pemerintah | Pemerintah Yaman | organization | YEM | GOV
kemendagri | Kementerian Dalam Negeri | organization | YEM | GOV
basurrah | Saleh Basurrah | person | YEM | GOV | juru bicara Kementerian Dalam Negeri
ansar | Ansar al-Sharia | organization | YEM | REB
milisi | milisi pro-pemerintah | group | YEM | PRM
keluarga | keluarga para militan | group | YEM | CVL
oman | Oman | country | OMN
riyami | Hamad al-Riyami | person | OMN | GOV | Utusan khusus Muskat
hirak | Gerakan Selatan al-Hirak | organization | YEM | OPP
bamatraf | Nasser Bamatraf | person | YEM | OPP | anggota delegasi al-Hirak
uea | Bulan Sabit Merah Uni Emirat Arab | organization | ARE | NGO
saudi | Arab Saudi | country | SAU
---
t1 = 2012-07-08
t2 = 2012-07-09
t3 = 2012-06
t4 = 2012-07-07
t5 = 2011
t6 = 2012-07-16/2012-07-22
q1 = direct basurrah
q2 = indirect basurrah
q3 = indirect ansar
q4 = direct bamatraf
e1 = ASSAULT/suicide-attack realized actor=penjual recipient=taruna time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=penyerang recipient=tentara time=t1 context=terrorism,military
e3 = COERCE/martial-law realized actor=pemerintah time=t2 context=terrorism,repression
e4 = COERCE/curfew negated actor=pemerintah said=q2 context=terrorism,repression
e5 = THREATEN/territory realized actor=ansar recipient=pemerintah said=q3 context=territory,military
e6 = RETREAT/withdraw realized actor=ansar recipient=tentara time=t3 context=military,territory
e7 = ASSAULT/destroy realized actor=milisi recipient=keluarga context=human_security
e8 = CONSULT/third-party realized actor=riyami recipient=pemerintah,hirak time=t4 context=diplomatic
e9 = REJECT/change historical actor=hirak recipient=pemerintah time=t5 context=political_institutions
e10 = AID realized actor=uea recipient=yaman context=health
e11 = AGREE future actor=saudi recipient=yaman time=t6 context=health
