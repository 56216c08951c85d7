language: id
published: 2023-10-04
split: train
---
[zul|Wartawan Pembongkar Mafia Kayu] Ditembak di [takengon|Takengon]

[@outlet|SERAMBINEWS.COM], [@place|TAKENGON] - [zul|Zulfikri Linge (38), wartawan media daring di Aceh Tengah], [e1|ditembak mati] [dua|dua orang tak dikenal] di [p1|depan meunasah Kampung Kebayakan, [takengon|Takengon]], [t1|Selasa (3/10/2023) malam].

[polres|Polres Aceh Tengah] [c1|menduga] [q1|penembakan itu terkait dengan [i1|liputan penebangan liar] di Linge]. [zul|Korban] [t2|pada Agustus] pernah [e2|diancam dibunuh] lewat pesan WhatsApp oleh [j|seorang pengusaha kayu berinisial J].

"[q2|[polres|Kami] [e3|akan menangkap] [pelaku|siapa pun yang terlibat], termasuk aparat]," [c2|kata] [nasution|Kapolres AKBP Rinaldi Nasution], [t3|Rabu (4/10/2023)].

[aji|Aliansi Jurnalis Independen (AJI) Lhokseumawe] [c3,e4|mendesak] [q3|[polda|Polda Aceh] [i4|mengambil alih penyidikan]]. [aji|Organisasi itu] juga [c4|mengingatkan] [q4|[istri|istri [zul|Zulfikri]] sempat [e5|diracun] [j|pengusaha J] melalui kiriman [i5|kue] [t4|bulan lalu], tetapi selamat].

Namun, [nasution|Rinaldi] [c5|menyebut] [q5|[istri|perempuan itu] hanya keracunan makanan biasa]. [q6|Sampelnya masih di [lab|Laboratorium Forensik Medan]], [c6|sebut] [nasution|dia].

Di Banda Aceh, [wartawan|puluhan wartawan] [e7|berunjuk rasa] di [p7|halaman kantor gubernur]. [pj|Penjabat Gubernur Aceh] [e8|menemui] [wartawan|mereka] dan [e9|mendukung] [i9|pembentukan tim independen].

[walhi|Walhi Aceh] [c7|mencatat] [q7|dua [polhut|polisi hutan] [e10|dibacok] [pembalak|pembalak] di [p10|hutan Linge] [t5|sepanjang 2022]].

[keluarga|Pihak keluarga] [c8|berharap] [q8|perkara ini tidak bernasib sama dengan kasus [t6|tahun 2011]], ketika [rasyid|aktivis Rasyid Gayo] [e11|dihabisi] [bayaran|pembunuh bayaran] dan [bayaran|pelakunya] tak pernah diadili.

[q9|[dpra|Komisi I DPRA] [e12|bisa jadi membentuk] [i12|panitia khusus]], [c9|kata] [samsul|anggotanya, Samsul Bahri Reje]. ([@reporter|rd])
---
zul | Zulfikri Linge | person | IDN | JRN | wartawan media daring
takengon | Takengon | place | IDN
dua | dua orang tak dikenal | group | IDN | UAF
polres | Polres Aceh Tengah | organization | IDN | COP
j | seorang pengusaha kayu berinisial J | person | IDN | BUS | pengusaha kayu
nasution | Rinaldi Nasution | person | IDN | COP | Kapolres
aji | Aliansi Jurnalis Independen (AJI) Lhokseumawe | organization | IDN | NGO
pelaku | siapa pun yang terlibat | group | IDN
polda | Polda Aceh | organization | IDN | COP
istri | istri Zulfikri | person | IDN | CVL
lab | Laboratorium Forensik Medan | organization | IDN | COP
wartawan | puluhan wartawan | group | IDN | JRN
pj | Penjabat Gubernur Aceh | person | IDN | GOV | Penjabat Gubernur Aceh
walhi | Walhi Aceh | organization | IDN | NGO
polhut | polisi hutan | group | IDN | COP
pembalak | pembalak | group | IDN | CRM
keluarga | Pihak keluarga | group | IDN | CVL
rasyid | Rasyid Gayo | person | IDN | CVL | aktivis
bayaran | pembunuh bayaran | group | IDN | CRM
dpra | Komisi I DPRA | organization | IDN | LEG
samsul | Samsul Bahri Reje | person | IDN | LEG | anggota Komisi I DPRA
---
t1 = 2023-10-03
t2 = 2023-08
t3 = 2023-10-04
t4 = 2023-09
t5 = 2022
t6 = 2011
q1 = indirect polres
q2 = direct nasution
q3 = indirect aji
q4 = indirect aji
q5 = indirect nasution
q6 = indirect nasution
q7 = indirect walhi
q8 = indirect keluarga
q9 = indirect samsul
e1 = ASSAULT/targeted realized actor=dua recipient=zul time=t1 context=rights_freedoms,crime,natural_resource
e2 = THREATEN/violence realized actor=j recipient=zul time=t2 context=crime,natural_resource
e3 = THREATEN/arrest realized actor=polres recipient=pelaku time=t3 said=q2 context=legal,crime
e4 = REQUEST/change realized actor=aji recipient=polda context=legal,rights_freedoms
e5 = ASSAULT/unconventional realized actor=j recipient=istri time=t4 said=q4 context=crime
e7 = PROTEST/demo realized actor=wartawan context=rights_freedoms
e8 = CONSULT realized actor=pj,wartawan context=rights_freedoms
e9 = SUPPORT realized actor=pj recipient=wartawan context=rights_freedoms,legal
e10 = ASSAULT/primitive historical actor=pembalak recipient=polhut time=t5 said=q7 context=natural_resource,crime
e11 = ASSAULT/targeted historical actor=bayaran recipient=rasyid time=t6 context=crime,rights_freedoms
e12 = ACCUSE/investigate hypothetical actor=dpra said=q9 context=legislative,legal
