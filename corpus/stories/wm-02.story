language: id
published: 2018-11-22
split: train
---
Upah Minimum [timur|Jawa] [timur|Timur] Hanya Naik 1,9 Persen, Buruh Ancam Lumpuhkan Kawasan Industri Rungkut

SURABAYA, [@agency|KOMPAS.com] - [sbml|Serikat Buruh Metal dan Logam (SBML) [timur|Jawa] [timur|Timur]] [e1|menolak] [i1,i2|besaran upah minimum kabupaten/kota [t1|2019]] yang ditetapkan [timur|gubernur] [t2|pada Rabu (21/11/2018)].

Sekitar [sbml|4.000 anggota serikat itu] [e2|memadati [p2|Jalan Pahlawan]], [@place|Surabaya], [t3|Kamis siang]. Mereka datang dengan bus dan sepeda motor dari Gresik, Sidoarjo, serta Pasuruan.

"[q1|[timur|Gubernur] [e3|lebih mendengar pengusaha] ketimbang perutnya buruh]," [c1|ujar] [purwadi|Ketua [sbml|SBML Jatim] Slamet Purwadi] dari atas mobil komando.

[purwadi|Slamet] [c2,e4|mendesak] [q2|[i4|surat keputusan tersebut] dicabut paling lambat [t4|Senin pekan depan]]. [q3|Bila tidak, [c3|kata] [purwadi|dia], "[i5|seluruh pabrik di [p5|Rungkut]] [e5|akan [sbml|kami] matikan] tiga hari]".

[sbml|Lima perwakilan buruh] akhirnya [e6|diterima] [kusrini|Kepala Dinas Tenaga Kerja Jatim Endang Kusrini] selama dua jam. Namun, pertemuan itu [e7|tidak membuahkan kesepakatan].

[kusrini|Endang] [c4|mengatakan], [q4|[pemerintah|pemerintah provinsi] [e8|tak bisa memenuhi [i8|tuntutan]] revisi karena formula kenaikan sudah diatur peraturan pemerintah].

"[q5|Yang bisa [e9|[pemerintah|kami] tawarkan] adalah [i9|subsidi transportasi] bagi [pekerja|pekerja berupah minimum]]," [c5|kata] [kusrini|Endang].

[i10|Sikap [pemerintah|pemprov]] [e10|mendapat sokongan] dari [apindo|Asosiasi Pengusaha Indonesia (Apindo) Jatim]. [setiabudi|Sekretaris [apindo|Apindo Jatim] Yohan Setiabudi] [c6|menyebut] [q6|angka itu paling masuk akal bagi industri padat karya].

Adapun [wiratmaja|[polrestabes|Kapolrestabes Surabaya] Kombes Pol Arya Wiratmaja] [c7|mengimbau] [q7|pengguna jalan mencari rute lain]. [wiratmaja|Ia] [c8|berharap] [q8|unjuk rasa berjalan tertib]. Sebanyak 900 personel [e11|diturunkan] untuk menjaga [p11|kantor [timur|gubernur]].

[t5|Tahun lalu], [sbml|SBML] [e12|menggugat] [i12|keputusan serupa] ke Pengadilan Tata Usaha Negara (PTUN) Surabaya.

Penulis: Kontributor Surabaya, [@reporter|Ghina Fadillah]
Editor: [@editor|Robertus Dwijaya]

Baca juga: [@related|Daftar Lengkap UMK 2019 di 38 Kabupaten/Kota [timur|Jawa] [timur|Timur]]

Copyright 2018 KOMPAS.com
---
sbml | SBML Jatim | organization | IDN
timur | Gubernur Jawa Timur | person | IDN | - | gubernur
purwadi | Slamet Purwadi | person | IDN | - | Ketua SBML Jatim
kusrini | Endang Kusrini | person | IDN | - | Kepala Dinas Tenaga Kerja Jatim
pemerintah | Pemerintah Provinsi Jawa Timur | organization | IDN
apindo | Apindo Jatim | organization | IDN
setiabudi | Yohan Setiabudi | person | IDN | - | Sekretaris Apindo Jatim
wiratmaja | Arya Wiratmaja | person | IDN | - | Kapolrestabes Surabaya
polrestabes | Polrestabes Surabaya | organization | IDN
pekerja | pekerja berupah minimum | group | IDN
---
t1 = 2019
t2 = 2018-11-21
t3 = 2018-11-22
t4 = 2018-11-26
t5 = 2017
q1 = direct purwadi
q2 = indirect purwadi
q3 = mixed purwadi
q4 = indirect kusrini
q5 = direct kusrini
q6 = indirect setiabudi
q7 = indirect wiratmaja
q8 = indirect wiratmaja
e1 = REJECT/change realized actor=sbml recipient=timur context=economic,inequality
e2 = PROTEST/demo realized actor=sbml recipient=timur time=t3 context=economic,inequality
e3 = ACCUSE/disapprove realized actor=purwadi recipient=timur said=q1 context=economic,inequality
e4 = REQUEST/change realized actor=purwadi recipient=timur said=q2 context=economic
e5 = THREATEN realized actor=sbml recipient=timur said=q3 context=economic
e6 = CONSULT realized actor=sbml,kusrini context=economic,executive
e7 = AGREE negated actor=sbml,kusrini context=economic
e8 = REJECT/change realized actor=pemerintah recipient=sbml said=q4 context=economic,executive
e9 = AGREE future actor=pemerintah recipient=pekerja said=q5 context=economic
e10 = SUPPORT realized actor=apindo recipient=pemerintah context=economic
e11 = MOBILIZE/police realized actor=polrestabes recipient=sbml context=economic
e12 = ACCUSE/allege historical actor=sbml recipient=timur time=t5 context=economic,legal
