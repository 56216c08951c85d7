language: id
published: 2017-03-09
split: train
---
Kekerasan di Kasai Meluas, [bulape|Kepala Adat] Dibunuh

[@place|KANANGA], [@agency|KOMPAS] — [milisi|Ratusan anggota milisi adat Kamuina Nsapu] [e1|menyerang dengan parang dan tombak] [pos|pos polisi Tshimbulu], Provinsi Kasai Tengah, [kongo|Republik Demokratik Kongo], [t1|Selasa (7/3)]. [pos|Sebelas polisi] tewas. [t8|Sehari sebelumnya], [bulape|kepala adat Bulape Tshiyoyo], yang menentang [milisi|milisi itu], [e2|dibunuh] [penembak|dua penembak bermotor] di depan rumahnya di [p2|Dimbelenge].

[tentara|Tentara Kongo] [e3|menggempur] [milisi|milisi] dengan mortir [t2|Rabu pagi]. [penduduk|Sejumlah penduduk] mengungsi ke [p4|Angola]; [q1|[angola|Luanda] [e4|memberi tempat penampungan] bagi 3.400 [penduduk|orang]], [c1|kata] [unhcr|badan [pbb|PBB] untuk pengungsi (UNHCR)].

”[q2|[anak|Anak-anak sepuluh tahun] memegang tongkat yang [anak|mereka] kira bisa menahan peluru],” [c2|ujar] [mukendi|Uskup Agung Kananga, Félicien Mukendi]. [mukendi|Uskup] [e5|meminta] [milisi,tentara|kedua pihak] [i5|meletakkan senjata] [t3|sebelum Minggu Palma].

Dugaan penyiksaan

[monusco|Misi [pbb|PBB] di Kongo (MONUSCO)] [c3,e6|menuding] [q3|[interogator|petugas intelijen] [e7|menyiksa] 27 [pemuda|pemuda] di [p7|markas lama perusahaan kereta api] [t4|sepanjang Februari]]. [menteri|Menteri Kehakiman Aimé Lokosha] menyangkal. ”[q4|Tidak ada seorang pun yang [e8|disiksa]],” [c4|kata] [menteri|Lokosha], dan [c5|menambahkan], [q5|[kongo|pemerintah] [e9|siap menerima] [i9|tim penyelidik [pbb|PBB]]].

Di Kinshasa, [oposisi|koalisi oposisi Rassemblement] [e14|mendesak [gubernur|Gubernur Kasai Tengah] mundur]. [gubernur|Gubernur Alphonse Kalamba] [e10|bergeming]. Sebaliknya, [wakil|wakilnya, Thérèse Ngalula], [e11|melepas jabatan] [t5|Kamis ini] seraya [c6|mengatakan] [q6|tidak sanggup lagi ”mengirim peti mati]”.

[q7|[afrika|Satu batalyon Afrika Selatan dalam [monusco|misi itu]] sudah [e12|ditarik] dari [p12|Kananga] [t6|pekan lalu]], [c7|ungkap] [sumber|seorang pejabat [monusco|MONUSCO]]. Kontingen pengganti belum pasti.

[milisi|Kelompok] itu [e13|membentuk laskar pemuda] di tujuh distrik [t7|sejak Agustus 2016], setelah pemimpinnya gugur.

([@source|AFP]/[@source|REUTERS]/[@reporter|MYR])
---
milisi | milisi adat Kamuina Nsapu | organization | COD | REB
pos | polisi Tshimbulu | group | COD | COP
kongo | Republik Demokratik Kongo | country | COD
bulape | Bulape Tshiyoyo | person | COD | ELI | kepala adat
penembak | dua penembak bermotor | group | COD | UAF
tentara | Tentara Kongo | organization | COD | MIL
penduduk | penduduk | group | COD | CVL
angola | Angola | country | AGO
unhcr | UNHCR | organization | UNO
mukendi | Félicien Mukendi | person | COD | REL | Uskup Agung Kananga
monusco | Misi PBB di Kongo (MONUSCO) | organization | UNO
interogator | petugas intelijen | group | COD | SPY
pemuda | 27 pemuda | group | COD | CVL
menteri | Aimé Lokosha | person | COD | GOV | Menteri Kehakiman
pbb | PBB | organization | UNO
oposisi | koalisi oposisi Rassemblement | organization | COD | OPP
gubernur | Alphonse Kalamba | person | COD | GOV | Gubernur Kasai Tengah
wakil | Thérèse Ngalula | person | COD | GOV | wakil gubernur
anak | Anak-anak sepuluh tahun | group | COD
afrika | batalyon Afrika Selatan | group | ZAF | MIL
sumber | seorang pejabat MONUSCO | person | UNO
---
t1 = 2017-03-07
t2 = 2017-03-08
t3 = 2017-04-09
t4 = 2017-02
t5 = 2017-03-09
t6 = 2017-02-27/2017-03-05
t7 = 2016-08
t8 = 2017-03-06
q1 = indirect unhcr
q2 = direct mukendi
q3 = indirect monusco
q4 = direct menteri
q5 = indirect menteri
q6 = mixed wakil
q7 = indirect sumber
e1 = ASSAULT/primitive realized actor=milisi recipient=pos time=t1 context=military
e2 = ASSAULT/targeted realized actor=penembak recipient=bulape time=t8 context=military
e3 = ASSAULT/heavy-weapons realized actor=tentara recipient=milisi time=t2 context=military
e4 = AID realized actor=angola recipient=penduduk said=q1 context=asylum,migration
e5 = REQUEST/yield realized actor=mukendi recipient=tentara,milisi context=military,religion_ethnicity
e6 = ACCUSE/allege realized actor=monusco recipient=interogator context=human_rights,peacekeeping
e7 = ASSAULT/torture realized actor=interogator recipient=pemuda time=t4 said=q3 context=human_rights,repression
e8 = ASSAULT/torture negated actor=interogator said=q4 context=human_rights
e9 = AGREE future actor=kongo recipient=pbb said=q5 context=human_rights,diplomatic
e10 = RETREAT/resign negated actor=gubernur recipient=oposisi context=executive
e11 = RETREAT/resign realized actor=wakil time=t5 context=executive
e12 = RETREAT/withdraw realized actor=afrika time=t6 said=q7 context=peacekeeping,military
e14 = REQUEST/yield realized actor=oposisi recipient=gubernur context=executive
e13 = MOBILIZE/militia historical actor=milisi time=t7 context=military
