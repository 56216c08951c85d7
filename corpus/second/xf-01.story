language: id
published: 2012-07-09
---
Dua serangan bunuh diri guncang selatan [yaman|Yaman], keadaan darurat berlaku di tiga provinsi

[@place|Aden] ([@agency|ANTARA/Reuters]) - [pria|Seorang pria yang menyamar sebagai penjual air] [e1|meledakkan diri] di [p1|gerbang akademi kepolisian Aden] [t1|pada Minggu (8/7)] dan menewaskan [taruna|14 taruna], beberapa jam sebelum [kedua|penyerang kedua] [e2|menabrakkan truk bermuatan peledak] ke [p2|pos [tentara|tentara] di [zinjibar|Zinjibar]].

[yaman|Pemerintah Yaman] menanggapinya dengan [e3|memberlakukan keadaan darurat] di [p3|Aden, Abyan, dan Lahij] [t2|sejak Senin] dini hari.

"[q1|Petugas kini boleh menggeledah rumah tanpa surat perintah]," [c1|kata] [saleh|juru bicara [kemdagri|Kementerian Dalam Negeri] Kolonel Saleh Basurrah]. [saleh|Dia] [c2|membantah] [q2|[yaman|pemerintah] [e4|memberlakukan jam malam] di [p4|ketiga provinsi itu]].

[ansar|Kelompok Ansar al-Sharia] [c3|mengaku] [q3|berada di balik kedua serangan] dan [e5|bersumpah akan merebut kembali] [zinjibar|Zinjibar], [zinjibar|kota] yang [ansar|mereka] [e6|tinggalkan] [t3|bulan lalu] setelah dikepung [tentara|tentara] berpekan-pekan.

[warga|Warga] [c4|bercerita], [q4|[milisi|milisi pro-pemerintah] kemudian [e7|membakar] sembilan rumah yang diduga milik [keluarga|keluarga para militan] di [p7|pinggiran kota]].

Di tengah kekerasan itu, [oman|Oman] berusaha menjadi jembatan. [hamad|Utusan khusus [oman|Muskat], Hamad al-Riyami], [e8|menengahi pembicaraan] antara [yaman|Sanaa] dan [hirak|Gerakan Selatan al-Hirak] di [p8,muskat|Muskat], [t4|Sabtu]. [hirak|Gerakan itu], yang [t5|tahun lalu] [e9|menolak meneken] [i9|piagam dialog nasional], kali ini bersikap lebih lunak.

"[q5|[hirak|Kami] belum berjabat tangan. Tetapi [hirak|kami] juga tidak keluar dari ruangan]," [c5|ujar] [nasser|anggota delegasi [hirak|al-Hirak], Nasser Bamatraf].

[bulan|Bulan Sabit Merah [uea|Uni Emirat Arab]] telah [e10|mengirim 40 ton obat] dan darah ke [p10,aden|Aden], sedangkan [saudi|Arab Saudi] [e11|menjanjikan] [i11|rumah sakit lapangan] [t6|pekan depan].

([@reporter|Uu.SYS]/[@editor|B002])

Editor: [@editor|Ruslan Hardiwinata]
COPYRIGHT © 2012
---
yaman | Yaman | country | YEM
pria | Seorang pria yang menyamar sebagai penjual air | person | YEM | UAF
taruna | 14 taruna | group | YEM | COP
kedua | penyerang kedua | person | YEM | UAF
tentara | tentara | organization | YEM | MIL
zinjibar | Zinjibar | place | YEM
kemdagri | Kementerian Dalam Negeri | organization | YEM | GOV
saleh | Saleh Basurrah | person | YEM | GOV | juru bicara Kementerian Dalam Negeri Kolonel
ansar | Ansar al-Sharia | organization | YEM | REB
warga | Warga | group | YEM | CVL
milisi | milisi pro-pemerintah | group | YEM | PRM
keluarga | keluarga para militan | group | YEM | CVL
oman | Oman | country | OMN
hamad | Hamad al-Riyami | person | OMN | GOV | Utusan khusus Muskat
hirak | Gerakan Selatan al-Hirak | organization | YEM | OPP
muskat | Muskat | place | OMN
nasser | Nasser Bamatraf | person | YEM | OPP | anggota delegasi al-Hirak
bulan | Bulan Sabit Merah Uni Emirat Arab | organization | ARE | NGO
uea | Uni Emirat Arab | country | ARE
aden | Aden | place | YEM
saudi | Arab Saudi | country | SAU
---
t1 = 2012-07-08
t2 = 2012-07-09
t3 = 2012-06
t4 = 2012-07-07
t5 = 2011
t6 = 2012-07-16/2012-07-22
q1 = direct saleh
q2 = indirect saleh
q3 = indirect ansar
q4 = indirect warga
q5 = direct nasser
e1 = ASSAULT/suicide-attack realized actor=pria recipient=taruna time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=kedua recipient=tentara time=t1 context=terrorism
e3 = COERCE/martial-law realized actor=yaman time=t2 context=terrorism,rights_freedoms
e4 = COERCE/curfew negated actor=yaman said=q2 context=terrorism,rights_freedoms
e5 = THREATEN/territory realized actor=ansar recipient=yaman context=terrorism,territory
e6 = RETREAT/withdraw realized actor=ansar time=t3 context=military
e7 = ASSAULT/destroy realized actor=milisi recipient=keluarga said=q4 context=terrorism
e8 = CONSULT/third-party realized actor=hamad recipient=yaman,hirak time=t4 context=diplomatic
e9 = REJECT historical actor=hirak time=t5 context=political_institutions
e10 = AID realized actor=bulan recipient=yaman context=health
e11 = AGREE future actor=saudi recipient=yaman time=t6 context=health
