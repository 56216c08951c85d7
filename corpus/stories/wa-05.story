language: id
published: 2016-04-01
split: dev
---
Veto Ganda Gagalkan Embargo Senjata untuk Kongo

[@place,p1|NEW YORK], [@agency|KOMPAS] — Rancangan resolusi [dewan|Dewan Keamanan Perserikatan Bangsa-Bangsa] tentang [i1|embargo senjata bagi [republik|Republik Kongo]] [e1|diveto] [rusia|Rusia] dan [china|China], [t1|Rabu (30/3) malam] waktu setempat. [mesir|Mesir] dan [angola|Angola] abstain.

Rancangan itu disusun [perancis|Perancis] dan [spanyol|Spanyol] menyusul [e2|penembakan] sedikitnya 40 [pengunjuk|pengunjuk rasa] oleh [polisi|polisi] di [p2|Pointe-Noire], [t2|Februari lalu].

[voloshin|Wakil Tetap [rusia|Rusia] untuk PBB Gennady Voloshin] [c1,e3|menuding] [q1|[perancis|Paris] [i3|memakai Dewan Keamanan untuk menjaga ladang minyaknya]]. ”[q2|Hukuman kolektif tidak menjadi adil hanya karena dibungkus keprihatinan],” [c2|katanya].

Duta Besar [perancis|Perancis] [marchandeau|Hélène Marchandeau] tidak meladeni tudingan itu. ”[q3|Yang dipertaruhkan di sini nyawa manusia. [t3|Mulai Juni] [e4|tidak ada lagi] [perwira|perwira Kongo] yang [perancis|kami] latih di [p4|Saint-Cyr], dengan atau tanpa Dewan],” [c3|ujarnya].

[t4|Sehari kemudian], [uni|duta besar ke-28 negara Uni Eropa] di [p5,p6|Brussels] bersepakat [e5|mencabut [i5|preferensi dagang]] kayu [republik|Kongo] dan [e6|membekukan [i6|aset]] [enam|enam jenderal]. [amerika|Amerika Serikat] [c4|mengisyaratkan] [q4|langkah yang sama]. ”[q5|Semua pilihan ada di meja [amerika|kami], termasuk [e7|mencoret] [republik|Brazzaville] dari [i7|daftar penerima AGOA]],” [c5|kata] [tillery|juru bicara Departemen Luar Negeri AS, Marcus Tillery]. [spanyol|Madrid] malah lebih cepat: [t5|Kamis pagi], [atase|atase pertahanan Kongo] [e8|dipersilakan angkat kaki].

Adapun Pemerintah Kongo lega. [loubaki|Menteri Luar Negeri Kongo Anicet Loubaki] [e9|mengucapkan terima kasih] kepada [rusia|Moskwa] dan [china|Beijing], lalu mengulangi [e10|penolakan] negaranya atas [i10|penempatan 1.200 [pemantau|pemantau [uni-afrika|Uni Afrika]]]. ”[q6|[pemantau|Setiap serdadu asing] yang masuk tanpa izin akan kami anggap penyusup dan [e11|[republik|kami] tembak]],” [c6|ujarnya] melalui telepon, [t6|Kamis petang], kepada [afp|AFP].

([@source,afp|AFP]/[@source|REUTERS]/[@reporter|LUK])
---
dewan | Dewan Keamanan Perserikatan Bangsa-Bangsa | organization | UNO
republik | Republik Kongo | country | COG
rusia | Rusia | country | RUS
china | China | country | CHN
mesir | Mesir | country | EGY
angola | Angola | country | AGO
perancis | Perancis | country | FRA
spanyol | Spanyol | country | ESP
pengunjuk | pengunjuk rasa | group | COG
polisi | polisi | organization | COG
voloshin | Gennady Voloshin | person | RUS | - | Wakil Tetap Rusia untuk PBB
marchandeau | Hélène Marchandeau | person | FRA | - | Duta Besar Perancis
perwira | perwira Kongo | group | COG
atase | atase pertahanan Kongo | person | COG
uni | Uni Eropa | bloc | EUR
enam | enam jenderal | group | COG
amerika | Amerika Serikat | country | USA
tillery | Marcus Tillery | person | USA | - | juru bicara Departemen Luar Negeri AS
loubaki | Anicet Loubaki | person | COG | - | Menteri Luar Negeri Kongo
uni-afrika | Uni Afrika | bloc | IGO
pemantau | pemantau Uni Afrika | group | IGO
afp | AFP | organization | FRA
---
t1 = 2016-03-30
t2 = 2016-02
t3 = 2016-06
t4 = 2016-03-31
t5 = 2016-03-31
t6 = 2016-03-31
q1 = indirect voloshin
q2 = direct voloshin
q3 = direct marchandeau
q4 = indirect amerika
q5 = direct tillery
q6 = direct loubaki
e1 = REJECT realized actor=rusia,china recipient=perancis,spanyol time=t1 context=diplomatic,military
e2 = ASSAULT/firearms realized actor=polisi recipient=pengunjuk time=t2 context=repression,human_rights
e3 = ACCUSE/allege realized actor=voloshin recipient=perancis context=diplomatic,natural_resource
e4 = SANCTION/discontinue future actor=perancis recipient=perwira time=t3 said=q3 context=military,diplomatic
e5 = SANCTION/discontinue realized actor=uni recipient=republik time=t4 context=economic,diplomatic
e6 = SANCTION/discontinue realized actor=uni recipient=enam time=t4 context=economic,diplomatic,military
e7 = THREATEN/relations realized actor=amerika recipient=republik said=q5 context=economic,diplomatic
e8 = SANCTION/expel realized actor=spanyol recipient=atase time=t5 context=diplomatic,military
e9 = SUPPORT realized actor=loubaki recipient=rusia,china time=t6 context=diplomatic
e10 = REJECT/yield realized actor=loubaki recipient=uni-afrika time=t6 context=diplomatic,peacekeeping
e11 = THREATEN/violence realized actor=republik recipient=pemantau time=t6 said=q6 context=military,peacekeeping
