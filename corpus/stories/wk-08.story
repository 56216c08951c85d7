language: id
published: 2026-02-10
split: train
---
[oglaigh|Óglaigh Nua] Letakkan Senjata 90 Hari, [inggris|Inggris] Tak Sudi Berunding

[@place|BELFAST], [@agency|iNews.id] - [oglaigh|Kelompok bersenjata [irlandia|Irlandia] Utara, Óglaigh Nua], [e1|mengumumkan [i1|gencatan senjata]] selama 90 hari terhitung [t1|Senin (9/2/2026)]. [inggris|London] sama sekali [e2|tidak bersedia berunding] dengan [oglaigh|organisasi terlarang itu].

"[q1|Selama senapan masih disimpan di lumbung, tidak ada yang perlu dibicarakan]," [c1|ujar] [pemberton|Menteri Urusan [irlandia|Irlandia] Utara [inggris|Inggris] Gareth Pemberton].

[t2|Kamis lalu], [oglaigh|kelompok itu] [e3|menembaki] [polisi|mobil patroli polisi] di [p3|Derry]. Seorang polwan kehilangan mata kirinya.

BACA JUGA:
[@related|Warga Derry Gelar Misa untuk Polwan Korban Penembakan]

Di balik layar, [irlandia|Dublin] dan [inggris|London] [e4|bertukar [i4|data sidik jari]] para perakit bom. [inggris,irlandia|Polisi kedua negara] juga menggelar [e5|razia serentak] di [p5|dua sisi perbatasan], [t3|Sabtu (7/2/2026)]. [t4|Sehari kemudian], [i6|tersangka [giolla|Cathal Mac Giolla]] [e6|diekstradisi] [irlandia|Irlandia] ke [inggris,p6|Belfast].

[hoolihan|Perdana Menteri [irlandia|Irlandia] Niamh Hoolihan] [c2|mengatakan], [q2|[i7|larangan berkunjung] bagi [narapidana|keluarga narapidana [oglaigh|Óglaigh Nua]] [e7|akan dihapus] [t5|mulai 1 Maret]]. [mcanespie|Anggota parlemen dari [sinn|Sinn Fein], Dervla McAnespie], [c3,e8|mendesak] [q3|[inggris|Inggris] agar segera [i8|menemui para perantara]].

"[q4|Andai pintu Downing Street terbuka, saya yakin [i9|gudang senjata itu] [oglaigh|mereka] [e9|kosongkan]]," [c4|katanya] kepada [bbc|BBC], [t6|Selasa].

Sebanyak [polisi|400 polisi tambahan] tetap [e10|disebar] di [p10|Derry]. Namun [pemberton|Pemberton], menurut juru bicaranya, [c5|membantah] kabar bahwa [q5|[inggris|tentara Inggris] sudah [e11|diterjunkan] ke [p11|kota tersebut]].

[oglaigh|Óglaigh Nua], pecahan gerakan republik yang lahir [t7|pada 2017], [e12|meledakkan] [pengadilan|gedung pengadilan [p12|Omagh]] [t8|pada Januari 2024].

Editor : [@editor|Reza Pahlawan Siregar]
---
oglaigh | Óglaigh Nua | group | GBR
inggris | Inggris | country | GBR
pemberton | Gareth Pemberton | person | GBR | - | Menteri Urusan Irlandia Utara Inggris
polisi | polisi Irlandia Utara | organization | GBR
irlandia | Irlandia | country | IRL
giolla | Cathal Mac Giolla | person
hoolihan | Niamh Hoolihan | person | IRL | - | Perdana Menteri Irlandia
narapidana | narapidana Óglaigh Nua | group | IRL
mcanespie | Dervla McAnespie | person | GBR | - | Anggota parlemen dari Sinn Fein
sinn | Sinn Fein | organization | IRL
bbc | BBC | organization | GBR
pengadilan | pengadilan Omagh | organization | GBR
---
t1 = 2026-02-09
t2 = 2026-02-05
t3 = 2026-02-07
t4 = 2026-02-08
t5 = 2026-03-01
t6 = 2026-02-10
t7 = 2017
t8 = 2024-01
q1 = direct pemberton
q2 = indirect hoolihan
q3 = indirect mcanespie
q4 = direct mcanespie
q5 = indirect pemberton
e1 = CONCEDE realized actor=oglaigh recipient=inggris time=t1 context=military,terrorism
e2 = REJECT/meet realized actor=inggris recipient=oglaigh context=terrorism,diplomatic
e3 = ASSAULT/firearms realized actor=oglaigh recipient=polisi time=t2 context=terrorism
e4 = COOPERATE realized actor=irlandia,inggris context=intelligence,terrorism
e5 = COOPERATE realized actor=irlandia,inggris time=t3 context=terrorism,crime
e6 = COOPERATE realized actor=irlandia recipient=inggris time=t4 context=legal,terrorism
e7 = CONCEDE future actor=irlandia recipient=narapidana time=t5 said=q2 context=rights_freedoms,terrorism
e8 = REQUEST/meet realized actor=mcanespie recipient=inggris context=terrorism,legislative
e9 = RETREAT/disarm hypothetical actor=oglaigh said=q4 context=terrorism,military
e10 = MOBILIZE/police realized actor=polisi context=terrorism
e11 = MOBILIZE/troops negated actor=inggris said=q5 context=military
e12 = ASSAULT/explosives historical actor=oglaigh recipient=pengadilan time=t8 context=terrorism,legal
