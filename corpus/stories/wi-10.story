language: id
published: 2020-07-08
split: train
---
[front|Front Vakaga] letakkan senjata, [chad|Chad] serahkan pemasoknya ke [@place|Bangui]

Bangui ([@agency|ANTARA]) - Sebanyak [front|318 petempur Front Vakaga] [e1|menyerahkan [i1|senapan]] mereka kepada [minusca|misi PBB] di [p1|Birao], ujung timur laut [republik|Republik Afrika Tengah], [t1|Minggu], seperti dikutip dari Kantor Berita Turki [anadolu|Anadolu].

Untuk kali pertama [t2|sejak Februari], [front|milisi itu] juga [e2|memperkenankan] [komite|konvoi Komite Internasional Palang Merah (ICRC)] [i2|melewati [p2|jalan Ndele]].

[t3|Sehari kemudian] [uni|Uni Eropa] [e3|mencairkan 12 juta euro] guna membiayai [i3|kursus pertukangan] [front|para mantan petempur tersebut].

Tidak semua ikut serta. [radio|Radio Ndeke Luka], mengutip selebaran yang beredar di [p4|Am Dafok], [c1|mengabarkan] [q1|[sayap|sayap garis keras front itu] [e4|menghimpun 200 orang bersenjata]]. Dalam selebaran yang sama [sayap|mereka] [c2,e5|menuding] [q2|[abdelbanat|komandan lama, Issene Abdelbanat], [i5|menjual anak buahnya demi kursi menteri]].

[minusca|MINUSCA] [c3,e6|menyerukan] kepada [sayap|sempalan tersebut] [q3|untuk [i6|menyusul rekan-rekannya] [t4|sebelum akhir bulan ini]].

Adapun [chad|Chad] [e7|mengekstradisi] [i7|[tidjani|Bachar Oumar Tidjani], pemasok amunisi front], [t5|pada Selasa (7/7)]. [i8|Nasib lelaki itu] [e8|dibahas] [menteri,tengah|menteri luar negeri kedua negara] dalam pertemuan di [p8|N'Djamena] [t6|pekan lalu].

"[q4|[e9|Tidak ada amnesti] untuknya," [c4|tegas] [gbatimon|Menteri Kehakiman Flavien Gbatimon], "dan Paris tahu itu]."

[q5|[presiden|Presiden] [e10|akan menerima] [front|selusin wakil petempur] di [p10|Istana Renaissance] [t7|pada 15 Juli]], [c5|menurut] [penasihat|seorang penasihat] yang dihubungi [@source,anadolu|Anadolu] melalui telepon.

[t8|Pada September 2019], [front|Front Vakaga] [e11|membakar] [i11,pasar|pasar [p11|Birao]].

Penerjemah: [@translator|Yashinta Maharani]
Editor: [@editor|Fardah Kusumah]
Copyright © ANTARA 2020

Baca juga: [@related|Lebah penjaga kebun, cara petani Bossangoa menghalau gajah]
Baca juga: [@related|Berlian Afrika Tengah di persimpangan]
---
front | Front Vakaga | group | CAF
minusca | MINUSCA | organization | UNO
republik | Republik Afrika Tengah | country | CAF
anadolu | Anadolu | organization | TUR
komite | Komite Internasional Palang Merah | organization | NGO
uni | Uni Eropa | bloc | EUR
radio | Radio Ndeke Luka | organization | CAF
sayap | sayap garis keras Front Vakaga | group | CAF
abdelbanat | Issene Abdelbanat | person | CAF | - | komandan Front Vakaga
chad | Chad | country | TCD
tidjani | Bachar Oumar Tidjani | person | - | - | pemasok amunisi
menteri | Menteri Luar Negeri Chad | person | TCD
tengah | Menteri Luar Negeri Republik Afrika Tengah | person | CAF
gbatimon | Flavien Gbatimon | person | CAF | - | Menteri Kehakiman
presiden | Presiden Republik Afrika Tengah | person | CAF
penasihat | penasihat Presiden | person | CAF
pasar | pasar Birao | place | CAF
---
t1 = 2020-07-05
t2 = 2020-02
t3 = 2020-07-06
t4 = 2020-07
t5 = 2020-07-07
t6 = 2020-06-29/2020-07-05
t7 = 2020-07-15
t8 = 2019-09
q1 = indirect radio
q2 = indirect sayap
q3 = indirect minusca
q4 = direct gbatimon
q5 = indirect penasihat
e1 = RETREAT/disarm realized actor=front recipient=minusca time=t1 context=military,peacekeeping
e2 = RETREAT/access realized actor=front recipient=komite context=human_security,peacekeeping
e3 = AID realized actor=uni recipient=front time=t3 context=economic,peacekeeping
e4 = MOBILIZE/militia realized actor=sayap said=q1 context=military
e5 = ACCUSE/allege realized actor=sayap recipient=abdelbanat context=corruption,military
e6 = REQUEST/yield realized actor=minusca recipient=sayap time=t4 context=military,peacekeeping
e7 = COOPERATE realized actor=chad recipient=republik time=t5 context=legal,crime
e8 = CONSULT realized actor=menteri,tengah time=t6 context=diplomatic,legal
e9 = CONCEDE negated actor=gbatimon recipient=tidjani said=q4 context=legal,crime
e10 = AGREE future actor=presiden recipient=front time=t7 said=q5 context=executive,peacekeeping
e11 = ASSAULT/destroy historical actor=front recipient=pasar time=t8 context=military
