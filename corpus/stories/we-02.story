language: id
published: 2014-03-19
split: train
---
Rusuh Solar, [paraguay|Paraguay] Berlakukan Jam Malam di Dua Kota

[@place|ASUNCION] – [paraguay|Pemerintah [presiden|Paraguay]] [e1|memberlakukan [i3|jam malam]] di [p1|Asuncion dan Ciudad del Este] [t1|mulai Selasa malam waktu setempat]. Langkah itu menyusul [i1|[e2|penjarahan serta pembakaran] pom bensin] oleh [massa|massa yang marah] atas [i2|kenaikan harga solar].

[caceres|Menteri Dalam Negeri Hermes Villalba Caceres] [c1|mengatakan], [q1|[warga|warga] dilarang keluar rumah antara pukul 20.00 dan 05.00 selama sepekan]. "[q2|[warga|Siapa pun yang melanggar] [e3|akan [caceres|kami] tangkap]]," [c2|katanya] dalam jumpa pers, seperti dikutip [@source|ABC Color], [t2|Rabu (19/3)].

Sekitar 1.500 prajurit [e4|diterjunkan] ke [p4|jalan-jalan ibu kota] untuk mendampingi polisi. [t3|Hingga pagi ini] [orang|212 orang] [e5|diciduk] [aparat|aparat], sementara [i6|siaran langsung] [dua|dua stasiun televisi] [e6|diputus] [komisi|Komisi Telekomunikasi Nasional (Conatel)].

Baca : [@related|Kisah Sungai [paraguay|Paraguay], Urat Nadi Empat Negara]

Oposisi tidak tinggal diam. [ortega|Senator Zunilda Recalde Ortega] dari [front|Front Guasu] [c3,e7|menyebut] [q3|[i7,i8|jam malam] tersebut "kudeta kecil terhadap konstitusi]". [ortega|Ia] [c4|berjanji] [q4|[e8|menggugatnya] ke [mahkamah,p8|Mahkamah Agung] [t4|pada Jumat lusa]].

Sementara itu, [bareiro|juru bicara kepresidenan Nelson Bareiro] [c5|membantah] kabar bahwa [q5|[presiden|Presiden] akan [e9|mengumumkan [i9|keadaan darurat nasional]]]. "[q6|Tidak ada rencana ke sana]," [c6|tuturnya].

[t5|Pada 2001], [petani|petani] pernah [e10|memblokade] [p10|jalan-jalan masuk Asuncion] selama sepuluh hari.

([@editor|esn])
---
paraguay | Paraguay | country | PRY
warga | warga | group | PRY
massa | massa | group | PRY
caceres | Hermes Villalba Caceres | person | PRY | - | Menteri Dalam Negeri
aparat | aparat | group | PRY
orang | 212 orang | group | PRY
komisi | Komisi Telekomunikasi Nasional | organization | PRY
dua | dua stasiun televisi | organization | PRY
ortega | Zunilda Recalde Ortega | person | PRY | - | Senator
front | Front Guasu | organization | PRY
mahkamah | Mahkamah Agung | organization | PRY
bareiro | Nelson Bareiro | person | PRY | - | juru bicara kepresidenan
presiden | Presiden Paraguay | person | PRY | - | Presiden
petani | petani | group | PRY
---
t1 = 2014-03-18
t2 = 2014-03-19
t3 = 2014-03-19
t4 = 2014-03-21
t5 = 2001
q1 = indirect caceres
q2 = direct caceres
q3 = mixed ortega
q4 = indirect ortega
q5 = indirect bareiro
q6 = direct bareiro
e1 = COERCE/curfew realized actor=paraguay recipient=warga time=t1 context=executive,rights_freedoms
e2 = PROTEST/riot realized actor=massa context=economic
e3 = THREATEN/arrest realized actor=caceres recipient=warga time=t2 said=q2 context=executive,rights_freedoms
e4 = MOBILIZE/troops realized actor=paraguay context=military
e5 = COERCE/arrest realized actor=aparat recipient=orang time=t3 context=crime
e6 = COERCE/censor realized actor=komisi recipient=dua context=rights_freedoms
e7 = ACCUSE/disapprove realized actor=ortega recipient=paraguay context=legislative,rights_freedoms
e8 = ACCUSE/allege future actor=ortega recipient=paraguay time=t4 said=q4 context=legal
e9 = COERCE/martial-law negated actor=presiden said=q5 context=executive
e10 = PROTEST/obstruct historical actor=petani time=t5 context=economic
