language: id
published: 2015-08-27
split: train
---
Milisi Kuasai Jalan ke Bendungan, [@place|Montana] Turunkan [garda|Garda Nasional]

Montana - Sekitar 200 anggota [big|milisi Big Sky Sentinels], sebagian menenteng senapan laras panjang, [e1|dihimpun] [hollister|pemimpinnya] di [p1|Bendungan Tiber], negara bagian Montana, [amerika|Amerika Serikat] (AS). Pasalnya, [i1|jatah air peternak] hendak dipangkas.

[lindgaard|Gubernur Montana Carl Lindgaard] [e2|mengirim 350 personel [garda|Garda Nasional]] ke [p2|kota Chester], [t1|Rabu (26/8/2015)] waktu setempat. Jumlah [i3|polisi negara bagian yang berpatroli] pun [e3|dilipatgandakan].

"[q1|Tak seorang pun boleh memegang keran air dengan senapan]," [c1|kata] [lindgaard|Lindgaard] seperti dilansir [@source|CNN], [t2|Kamis (27/8/2015)].

Namun, [e4|permohonan] [lindgaard|Lindgaard] agar [amerika|Gedung Putih] ikut [i4,i5|menerjunkan pasukan federal] [e5|tidak dikabulkan]. [tillman|Juru bicara kepresidenan Meredith Oakes-Tillman] [c2|mengatakan], [q2|[amerika|Washington] "[e6|sama sekali tidak mengirim]" [i6|tentara] ke [p6|Montana]].

[biro|Biro Reklamasi AS], badan federal pengelola bendungan, memilih [e7|mengalah]. [i7|Pemangkasan air] yang sedianya berlaku [t3|1 September] ditangguhkan sampai [t4|musim semi]. "[q3|Ini jeda, bukan kekalahan]," [c3|ujar] [brandvold|direkturnya, Thaddeus Brandvold].

[hollister|Komandan milisi, Wade Hollister], [c4|menyebut] [q4|[big|anak buahnya] [e8|akan pulang dan menyerahkan [i8|kunci pintu air]] jika [garda|Garda Nasional] angkat kaki dari Chester].

[suku|Suku Indian Blackfeet], pemegang hak atas sebagian air itu, [e9|enggan duduk semeja] dengan [hollister|Hollister]. [t5|Sejak pekan lalu], [suku|suku tersebut] dan [kantor|kantor sheriff Liberty County] [e10|saling berbagi [i10|rekaman]] kamera pengintai.

[hollister|Hollister], mantan juru lelang ternak, pernah [e11|dipidana] 14 bulan penjara [t6|pada 2011]. [hollister|Ia] terbukti [e12|menghajar] [petugas|seorang petugas pajak] di [p12|Great Falls].

Baca juga: [@related|Melihat Bison Pulang Kampung ke Padang Rumput Montana]

(nvc/ita)
---
big | Big Sky Sentinels | group | USA
hollister | Wade Hollister | person | USA | - | Komandan milisi
amerika | Amerika Serikat | country | USA
lindgaard | Carl Lindgaard | person | USA | - | Gubernur Montana
garda | Garda Nasional | organization | USA
tillman | Meredith Oakes-Tillman | person | USA | - | Juru bicara kepresidenan
biro | Biro Reklamasi AS | organization | USA
brandvold | Thaddeus Brandvold | person | USA | - | direktur Biro Reklamasi AS
suku | Suku Indian Blackfeet | group | USA
kantor | kantor sheriff Liberty County | organization | USA
petugas | petugas pajak | person | USA | - | petugas pajak
---
t1 = 2015-08-26
t2 = 2015-08-27
t3 = 2015-09-01
t4 = 2016-03/2016-05
t5 = 2015-08-17/2015-08-23
t6 = 2011
q1 = direct lindgaard
q2 = mixed tillman
q3 = direct brandvold
q4 = indirect hollister
e1 = MOBILIZE/militia realized actor=hollister,big context=natural_resource
e2 = MOBILIZE/troops realized actor=lindgaard recipient=big time=t1 context=military,natural_resource
e3 = MOBILIZE/police realized actor=lindgaard recipient=big time=t1 context=natural_resource
e4 = REQUEST/assist realized actor=lindgaard recipient=amerika context=military
e5 = REJECT/assist realized actor=amerika recipient=lindgaard context=military
e6 = MOBILIZE/troops negated actor=amerika said=q2 context=military
e7 = CONCEDE realized actor=biro recipient=big context=natural_resource
e8 = CONCEDE hypothetical actor=big recipient=lindgaard said=q4 context=natural_resource
e9 = REJECT/meet realized actor=suku recipient=hollister context=natural_resource,religion_ethnicity
e10 = COOPERATE realized actor=suku,kantor time=t5 context=intelligence,natural_resource
e11 = SANCTION/convict historical actor=amerika recipient=hollister time=t6 context=legal,crime
e12 = ASSAULT/beat historical actor=hollister recipient=petugas context=crime
