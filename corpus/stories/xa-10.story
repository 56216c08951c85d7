language: id
published: 2011-11-28
split: test
---
Granat Meledak di [silom|Bang Kapi], [pemerintah|Bangkok] Berlakukan Jam Malam

[@place|BANGKOK] ([@agency|VOA]) — [pemerintah|Pemerintah Thailand] [e1|memberlakukan jam malam] di [p1|ibu kota] dan 15 provinsi [t1|mulai Minggu malam], sesudah [massa|demonstran Kaos Jingga] [e2|membakar dua stasiun kereta layang].

[t2|Sehari sebelumnya], lima granat [e3|dilemparkan] [penyerang|orang-orang tak dikenal] ke tengah kerumunan [pendukung|warga pro-pemerintah] di [p3,silom|kawasan perkantoran Bang Kapi]. Tiga orang tewas. [massa|Massa Jingga] [e4|tidak mengaku bertanggung jawab].

"[q1|Granat itu berasal dari gudang [tentara|tentara] sendiri. [massa|Kami] cuma [e5|melawan dengan bambu runcing] ketika [polisi|polisi] menyerbu]," [c1|seru] [prasert|Prasert Wongchalee, salah satu pemimpin aksi], dari atas panggung.

[massa|Para demonstran], yang [e6|menduduki simpang Lat Phrao] [t3|sejak 5 November], [e7|menuntut bertemu] langsung dengan [pm|Perdana Menteri]. [t4|Hari Minggu], [panitan|Sekretaris Jenderal Kabinet Krit Panitanont] [c2|mengatakan] [q2|[pm|sang perdana menteri] [e8|bersedia berunding], asalkan [massa|pengunjuk rasa] membuka jalan lebih dulu]. [pm|PM] sendiri [e9|melarang] [ketua|24 tokoh Jingga] meninggalkan negara itu.

Retakan mulai tampak di kabinet. [menteri|Menteri Dalam Negeri Wichai Thongsuk] [e10|melepas jabatannya] [t5|Senin pagi] dengan alasan kesehatan. [kerabat|Seorang kerabatnya] [c3|berkisah] bahwa [q3|[menteri|Wichai] tak tahan lagi setelah [c4|diberi tahu] [panglima|panglima daerah Bangkok] bahwa [q4|[tentara|tentara] [e11|bisa saja menggempur] [massa|massa] [t6|pekan ini]]].

[masyarakat|Palang Merah Thailand] [e12|mengungsikan] 300 pasien dari [p12|RS Ramathibodi]. [t7|Tiga tahun silam], [massa2|massa Kaos Kuning] [e13|menduduki] [i13|kantor gubernur Korat] selama sepekan.
---
silom | Bang Kapi | place | THA
pemerintah | Pemerintah Thailand | organization | THA | GOV
massa | demonstran Kaos Jingga | group | THA | OPP
penyerang | orang-orang tak dikenal | group | THA | UNK
pendukung | warga pro-pemerintah | group | THA | CVL
polisi | polisi | organization | THA | COP
prasert | Prasert Wongchalee | person | THA | OPP | pemimpin aksi
pm | Perdana Menteri Thailand | person | THA | GOV | Perdana Menteri
panitan | Krit Panitanont | person | THA | GOV | Sekretaris Jenderal Kabinet
ketua | 24 tokoh Jingga | group | THA | OPP
menteri | Wichai Thongsuk | person | THA | GOV | Menteri Dalam Negeri
kerabat | seorang kerabatnya | person | THA | CVL
panglima | panglima daerah Bangkok | person | THA | MIL | panglima daerah Bangkok
tentara | tentara | organization | THA | MIL
masyarakat | Palang Merah Thailand | organization | THA | NGO
massa2 | massa Kaos Kuning | group | THA | OPP
---
t1 = 2011-11-27
t2 = 2011-11-26
t3 = 2011-11-05
t4 = 2011-11-27
t5 = 2011-11-28
t6 = 2011-11-28/2011-12-04
t7 = 2008
q1 = direct prasert
q2 = indirect panitan
q3 = indirect kerabat
q4 = indirect panglima
e1 = COERCE/curfew realized actor=pemerintah time=t1 context=repression
e2 = PROTEST/riot realized actor=massa recipient=pemerintah context=pro_democracy
e3 = ASSAULT/explosives realized actor=penyerang recipient=pendukung time=t2 context=terrorism
e4 = ASSAULT/explosives negated actor=massa recipient=pendukung context=terrorism
e5 = ASSAULT/primitive realized actor=massa recipient=polisi said=q1 context=pro_democracy
e6 = PROTEST/obstruct realized actor=massa recipient=pemerintah time=t3 context=pro_democracy
e7 = REQUEST/meet realized actor=massa recipient=pm context=pro_democracy
e8 = AGREE hypothetical actor=pm recipient=massa said=q2 context=pro_democracy
e9 = COERCE/restrict realized actor=pm recipient=ketua context=repression
e10 = RETREAT/resign realized actor=menteri time=t5 context=executive
e11 = ASSAULT hypothetical actor=tentara recipient=massa time=t6 said=q4 context=military,repression
e12 = AID realized actor=masyarakat context=health
e13 = PROTEST/obstruct historical actor=massa2 recipient=pemerintah time=t7 context=pro_democracy
