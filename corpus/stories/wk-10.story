language: id
published: 2017-11-24
split: train
---
[kanada|Kanada] Akhiri Pelatihan Polisi [nikaragua|Nikaragua]

[e1|Vonis delapan tahun penjara] yang dijatuhkan [pengadilan|pengadilan Managua] terhadap [uskup|dua uskup pembantu] berbuntut panjang. [kanada|Kanada] [e2|mengakhiri [i2|program pelatihan]] bagi [kepolisian|kepolisian [nikaragua|Nikaragua]], demikian diumumkan di [p2|Ottawa] [t1|hari Kamis (23/11)].

"[q1|Dolar kami tidak boleh berujung di ruang interogasi]," [c1|kata] [thorsby|Menteri Kerja Sama Pembangunan [kanada|Kanada] Geneviève Thorsby].

[baltodano|Wakil Presiden [nikaragua|Nikaragua] Octavio Baltodano] [c2|membantah] bahwa [q2|[uskup|kedua uskup] [e3|disiksa] [p3|di dalam sel]]. Namun [radio|Radio Fe y Sol], pemancar milik keuskupan Estelí, [e4|dibungkam] [aparat|aparat] [t2|sejak Minggu malam]. [umat|Ribuan umat] [e5|turun ke jalan] di [p5|kota itu] [t3|keesokan harinya].

Ancaman bagi San José?

Surat kabar [la|La Prensa], [c3|mengutip] [perwira|seorang perwira], menulis bahwa [q3|[nikaragua|Managua] [e6|mengancam menutup [i6|perbatasan]] dengan [kosta|Kosta Rika]]. [c4|Menurut] [perwira|perwira itu], [q4|pesan tersebut disampaikan lewat telepon oleh penasihat presiden].

[kosta|Kosta Rika] bergeming. [q5|[kosta|Negara kecil itu] telah [e7|memberikan [i7|suaka]] kepada [i8,pastor|14 pastor], dan "[e8|tak satu pun akan [kosta|kami] serahkan]]," [c5|ujar] [brenes|Menteri Luar Negeri Rodolfo Quesada-Brenes]. Di [p9|sebelah selatan], [kosta|polisinya] tetap [e9|berpatroli gabungan] dengan [panama|Panama].

[kedutaan|Kedutaan Besar Jerman di Managua], dalam pernyataan tertulis, [c6|menyebut] [q6|[kedutaan|pihaknya] tidak pernah [e10|berbagi [i10|data pemohon suaka]] dengan [nikaragua|Nikaragua]].

[q7|[uni|Uni Eropa] [e11|bisa mencabut keringanan bea masuk] untuk [i11|kopi [nikaragua|Nikaragua]], [c7|kata] [diplomat|seorang diplomat di Brussel], sekiranya kedua uskup belum bebas [t4|sampai akhir tahun]]. [belanda|Belanda] sudah lebih dahulu [e12|menghentikan [i12|hibah]] peradilannya [t5|pada 2016].

vn/hp ([@source|afp], [@source|rtr], [@source|kna])
---
pengadilan | pengadilan Managua | organization | NIC
uskup | uskup pembantu | group | NIC
kanada | Kanada | country | CAN
kepolisian | kepolisian Nikaragua | organization | NIC
thorsby | Geneviève Thorsby | person | CAN | - | Menteri Kerja Sama Pembangunan Kanada
nikaragua | Nikaragua | country | NIC
baltodano | Octavio Baltodano | person | NIC | - | Wakil Presiden Nikaragua
aparat | aparat Nikaragua | organization | NIC
radio | Radio Fe y Sol | organization | NIC
umat | umat Katolik Estelí | group | NIC
la | La Prensa | organization | NIC
perwira | perwira Nikaragua | person | NIC
kosta | Kosta Rika | country | CRI
pastor | pastor Nikaragua | group | NIC
brenes | Rodolfo Quesada-Brenes | person | CRI | - | Menteri Luar Negeri
panama | Panama | country | PAN
kedutaan | Kedutaan Besar Jerman di Managua | organization | DEU
uni | Uni Eropa | bloc | EUR
diplomat | diplomat Uni Eropa | person | EUR
belanda | Belanda | country | NLD
---
t1 = 2017-11-23
t2 = 2017-11-19
t3 = 2017-11-20
t4 = 2017-12-31
t5 = 2016
q1 = direct thorsby
q2 = indirect baltodano
q3 = indirect perwira
q4 = indirect perwira
q5 = mixed brenes
q6 = indirect kedutaan
q7 = indirect diplomat
e1 = SANCTION/convict realized actor=pengadilan recipient=uskup context=legal,religion_ethnicity,repression
e2 = SANCTION/discontinue realized actor=kanada recipient=kepolisian time=t1 context=human_rights,diplomatic
e3 = ASSAULT/torture negated actor=nikaragua recipient=uskup said=q2 context=human_rights,religion_ethnicity
e4 = COERCE/censor realized actor=aparat recipient=radio time=t2 context=rights_freedoms,repression,religion_ethnicity
e5 = PROTEST/demo realized actor=umat recipient=nikaragua time=t3 context=religion_ethnicity,rights_freedoms
e6 = THREATEN/restrict realized actor=nikaragua recipient=kosta said=q3 context=diplomatic,migration
e7 = AID realized actor=kosta recipient=pastor said=q5 context=asylum,religion_ethnicity
e8 = REJECT/yield realized actor=kosta recipient=nikaragua said=q5 context=asylum,diplomatic
e9 = COOPERATE realized actor=kosta,panama context=migration
e10 = COOPERATE negated actor=kedutaan recipient=nikaragua said=q6 context=asylum,intelligence
e11 = SANCTION/discontinue hypothetical actor=uni recipient=nikaragua time=t4 said=q7 context=economic,human_rights
e12 = SANCTION/discontinue historical actor=belanda recipient=nikaragua time=t5 context=economic,legal
