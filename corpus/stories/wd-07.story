language: id
published: 2017-05-17
split: train
---
Presiden [sri|Sri Lanka] Ampuni 31 Narapidana Tamil, Isyaratkan Pengembalian Lahan

[@place|KOLOMBO] —
[wijesundera|Presiden [sri|Sri Lanka] Nihal Wijesundera] [e1|mengampuni] [narapidana|31 narapidana etnis Tamil], beberapa hari sebelum peringatan berakhirnya perang saudara. [narapidana|Tujuh di antara mereka] [e2|dibebaskan] dari [p2|penjara Anuradhapura] [t1|hari Selasa (16/5)].

[q1|[narapidana|Setiap mantan narapidana], [c1|menurut] [kantor|kantor kepresidenan], [e3|akan menerima] [i3|modal usaha 250.000 rupee] dari [pemerintah|pemerintah]].

"[q2|[silva|Kami] [e4|menyesal] [warga|kalian] harus menunggu delapan tahun]," [c2|ujar] [silva|Menteri Rekonsiliasi Anoma Ratwatte-Silva] dalam bahasa Tamil di [p4|Jaffna]. [q3|[tentara|Tentara], [c3|katanya], juga [e5|akan mengembalikan] [i5|600 hektare lahan] kepada [pemilik|pemiliknya] [t2|sebelum September]].

[rajanayagam|Sivakumar Rajanayagam, juru bicara [aliansi|Aliansi Nasional Tamil]], [e6|menyambut] [i6|pengampunan itu] tetapi [c4,e7|menyerukan] [i7,q4|pencabutan Undang-Undang Pencegahan Terorisme]. [rajanayagam|Ia] [c5|mengatakan] [q5|[aliansi|partainya] baru [e8|akan mendukung] [i8|rancangan konstitusi] di parlemen [t3|bulan depan] kalau otonomi provinsi utara dicantumkan].

[wijesundera|Wijesundera] [e9|tidak pernah menjanjikan] [i9|otonomi semacam itu]. [biksu|Sekelompok biksu garis keras] bahkan [c6,e10|mengancam] [q6|akan memblokade jalan ke istana [wijesundera|presiden] bila kata tersebut muncul dalam [i10|rancangan]].

[ellingsworth|Duta Besar Amerika Margaret Ellingsworth] [c7|mengatakan] kepada [@outlet|VOA] bahwa [q7|[amerika|Washington] "[e11|akan mempertimbangkan]" [i11|pemulihan kerja sama militer] begitu pengadilan khusus kejahatan perang terbentuk]. [amerika|AS] [e12|menghentikan [i12|bantuan militer]] bagi [sri|Kolombo] [t4|pada 2007], saat perang berkecamuk.

Laporan ini dilengkapi informasi dari [@source|Reuters]. \[fw/as\]
---
wijesundera | Nihal Wijesundera | person | LKA | - | Presiden Sri Lanka
narapidana | narapidana etnis Tamil | group | LKA
pemerintah | pemerintah Sri Lanka | organization | LKA
kantor | kantor kepresidenan Sri Lanka | organization | LKA
silva | Anoma Ratwatte-Silva | person | LKA | - | Menteri Rekonsiliasi
warga | warga Tamil | group | LKA
tentara | tentara Sri Lanka | organization | LKA
pemilik | pemilik lahan | group | LKA
rajanayagam | Sivakumar Rajanayagam | person | LKA | - | juru bicara Aliansi Nasional Tamil
aliansi | Aliansi Nasional Tamil | organization | LKA
biksu | biksu garis keras | group | LKA
ellingsworth | Margaret Ellingsworth | person | USA | - | Duta Besar Amerika
amerika | Amerika Serikat | country | USA
sri | Sri Lanka | country | LKA
---
t1 = 2017-05-16
t2 = 2017-09
t3 = 2017-06
t4 = 2007
q1 = indirect kantor
q2 = direct silva
q3 = indirect silva
q4 = indirect rajanayagam
q5 = indirect rajanayagam
q6 = indirect biksu
q7 = mixed ellingsworth
e1 = CONCEDE realized actor=wijesundera recipient=narapidana context=legal,religion_ethnicity
e2 = RETREAT/release realized actor=pemerintah recipient=narapidana time=t1 context=legal,religion_ethnicity
e3 = AGREE future actor=pemerintah recipient=narapidana said=q1 context=economic
e4 = CONCEDE realized actor=silva recipient=warga said=q2 context=religion_ethnicity
e5 = CONCEDE future actor=tentara recipient=pemilik time=t2 said=q3 context=military,territory
e6 = SUPPORT realized actor=rajanayagam recipient=wijesundera context=legal
e7 = REQUEST/change realized actor=rajanayagam recipient=pemerintah context=legal,terrorism
e8 = SUPPORT hypothetical actor=aliansi recipient=pemerintah time=t3 said=q5 context=legislative,religion_ethnicity
e9 = AGREE negated actor=wijesundera recipient=aliansi context=territory
e10 = THREATEN realized actor=biksu recipient=wijesundera context=religion_ethnicity
e11 = AGREE hypothetical actor=amerika recipient=sri said=q7 context=military,human_rights
e12 = SANCTION/discontinue historical actor=amerika recipient=sri time=t4 context=military
