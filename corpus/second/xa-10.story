language: id
published: 2011-11-28
---
Granat Meledak di [bangkapi|Bang Kapi], [thailand|Bangkok] Berlakukan Jam Malam

[@place|BANGKOK] ([@agency|VOA]) — [thailand|Pemerintah Thailand] [e1|memberlakukan jam malam] di [p1|ibu kota dan 15 provinsi] [t1|mulai Minggu] malam, sesudah [jingga|demonstran Kaos Jingga] [e2|membakar] [i2|dua stasiun kereta layang].

[t2|Sehari sebelumnya], lima granat [e3|dilemparkan] [takdikenal|orang-orang tak dikenal] ke tengah [propem|kerumunan warga pro-pemerintah] di [p3,bangkapi|kawasan perkantoran Bang Kapi]. Tiga orang tewas. [jingga|Massa Jingga] tidak mengaku bertanggung jawab.

"[q1|Granat itu [e4|berasal dari gudang [tentara|tentara]] sendiri. [jingga|Kami] cuma [e5|melawan] dengan bambu runcing ketika [polisi|polisi] [e6|menyerbu]]," [c1|seru] [prasert|Prasert Wongchalee, salah satu pemimpin aksi], dari atas panggung.

[jingga|Para demonstran], yang [e7|menduduki] [p7|simpang Lat Phrao] [t3|sejak 5 November], [e8|menuntut bertemu] langsung dengan [pm|Perdana Menteri]. [t4|Hari Minggu], [krit|Sekretaris Jenderal Kabinet Krit Panitanont] [c2|mengatakan] [q2|[pm|sang perdana menteri] [e9|bersedia berunding], asalkan [jingga|pengunjuk rasa] membuka jalan lebih dulu]. [pm|PM] sendiri [e10|melarang] [tokoh|24 tokoh Jingga] meninggalkan [thailand|negara itu].

Retakan mulai tampak di kabinet. [wichai|Menteri Dalam Negeri Wichai Thongsuk] [e11|melepas jabatannya] [t5|Senin] pagi dengan alasan kesehatan. [kerabat|Seorang kerabatnya] [c3|berkisah] bahwa [q3|[wichai|Wichai] tak tahan lagi setelah [c4|diberi tahu] [panglima|panglima daerah Bangkok] bahwa [q4|[tentara|tentara] bisa saja [e12|menggempur] [jingga|massa] [t6|pekan ini]]].

[palang|Palang Merah Thailand] [e13|mengungsikan] [pasien|300 pasien] dari [p13|RS Ramathibodi]. [t7|Tiga tahun silam], [kuning|massa Kaos Kuning] [e14|menduduki] [p14|kantor gubernur Korat] selama sepekan.
---
thailand | Thailand | country | THA
bangkapi | Bang Kapi | place | THA
jingga | demonstran Kaos Jingga | group | THA | OPP
takdikenal | orang-orang tak dikenal | group | THA | UNK
propem | warga pro-pemerintah | group | THA | CVL
tentara | tentara | organization | THA | MIL
polisi | polisi | organization | THA | COP
prasert | Prasert Wongchalee | person | THA | OPP | salah satu pemimpin aksi
pm | Perdana Menteri | person | THA | GOV | Perdana Menteri
krit | Krit Panitanont | person | THA | GOV | Sekretaris Jenderal Kabinet
tokoh | 24 tokoh Jingga | group | THA | OPP
wichai | Wichai Thongsuk | person | THA | GOV | Menteri Dalam Negeri
kerabat | Seorang kerabatnya | person | THA | CVL
panglima | panglima daerah Bangkok | person | THA | MIL | panglima daerah Bangkok
palang | Palang Merah Thailand | organization | THA | NGO
pasien | 300 pasien | group | THA | CVL
kuning | massa Kaos Kuning | group | THA | OPP
---
t1 = 2011-11-27
t2 = 2011-11-26
t3 = 2011-11-05
t4 = 2011-11-27
t5 = 2011-11-28
t6 = 2011-11-28/2011-12-04
t7 = 2008
q1 = direct prasert
q2 = indirect krit
q3 = indirect kerabat
q4 = indirect panglima
e1 = COERCE/curfew realized actor=thailand time=t1 context=repression
e2 = PROTEST/riot realized actor=jingga context=political_institutions
e3 = ASSAULT/explosives realized actor=takdikenal recipient=propem time=t2 context=terrorism
e4 = ACCUSE/allege realized actor=prasert recipient=tentara said=q1 context=military
e5 = ASSAULT/primitive realized actor=jingga recipient=polisi said=q1
e6 = ASSAULT realized actor=polisi recipient=jingga said=q1 context=repression
e7 = PROTEST/obstruct realized actor=jingga time=t3 context=political_institutions
e8 = REQUEST/meet realized actor=jingga recipient=pm context=executive
e9 = AGREE hypothetical actor=pm recipient=jingga said=q2 context=executive
e10 = COERCE/restrict realized actor=pm recipient=tokoh context=repression,rights_freedoms
e11 = RETREAT/resign realized actor=wichai time=t5 context=executive
e12 = ASSAULT hypothetical actor=tentara recipient=jingga time=t6 said=q4 context=military,repression
e13 = AID realized actor=palang recipient=pasien context=health,human_security
e14 = PROTEST/obstruct historical actor=kuning time=t7 context=political_institutions
