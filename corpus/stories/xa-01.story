language: id
published: 2014-05-22
split: train
---
[tim|Tim [opcw|OPCW]] disergap saat jeda tembak di pinggiran Hama

[@place|Beirut] ([@agency|ANTARA/Reuters]) - [kelompok|Kelompok bersenjata tak dikenal] [e1|menculik] [tim|enam anggota tim pencari fakta [opcw|Organisasi Pelarangan Senjata Kimia (OPCW)]] di [p1|jalan raya Hama-Salamiyah] [t1|pada Rabu], justru ketika [tentara|tentara [suriah|Suriah]] dan [pemberontak|pasukan pemberontak] [e2|menghentikan tembakan] agar [tim|para penyelidik] dapat bekerja.

"[q1|[tim|Kami] berangkat dengan empat mobil. Yang paling depan hancur [e3|dihantam bom] yang [kelompok|mereka] tanam di bawah aspal]," [c1|kata] [halvorsen|kepala misi [opcw|OPCW], Petra Halvorsen-Lund], lewat telepon dari Damaskus. Berkat bujukan [tetua|tetua desa], [c2|tambah] [halvorsen|perempuan Norwegia itu], [q2|[tim|keenam rekannya] [e4|dilepas] tiga jam kemudian].

[tim|Tim tersebut] datang untuk memeriksa laporan [koalisi|Koalisi Nasional], payung [koalisi|kelompok oposisi], yang [c3,e5|menuduh] [q3|[helikopter|helikopter militer] [e6|menjatuhkan tong-tong klorin] ke atas [p6,tal|Tal Hadaya] [t2|pada 11 April]]. Sedikitnya sembilan [warga|warga] tewas dalam peristiwa itu, empat di antaranya anak-anak.

[suriah|Damaskus] gusar. "[q4|[tentara|Tentara Arab Suriah] [e7|tidak pernah memakai gas] terhadap rakyatnya. [pemberontak|Para teroris]-lah yang [e8|menebar sarin] di [p8|Jobaiyeh] [t3|tahun lalu], dan dunia diam]," [c4|ujar] [hourani|Wakil Menteri Luar Negeri [suriah|Suriah] Maher al-Hourani].

Ketenangan di [p9,tal|desa itu] tidak berumur panjang. [q5|[t4|Kamis subuh], [tentara|angkatan udara] kembali [e9|membombardir] [kebun|kebun-kebun zaitun] tempat [pemberontak|pemberontak] berlindung], [c5|menurut] [observatorium|Observatorium Suriah untuk Korban Sipil].

[dewan|Dewan Keamanan PBB] [e10|dijadwalkan bersidang] mengenai [i10|penculikan itu] [t5|pada Jumat].

Pewarta: [@reporter|Ratih Wulandari]
Editor: [@editor|B. Sihombing]

COPYRIGHT © ANTARA 2014
---
kelompok | Kelompok bersenjata tak dikenal | group | SYR | UAF
tim | tim pencari fakta OPCW | group | IGO
opcw | Organisasi Pelarangan Senjata Kimia (OPCW) | organization | IGO | IGO
tentara | tentara Suriah | organization | SYR | MIL
pemberontak | pasukan pemberontak | group | SYR | REB
halvorsen | Petra Halvorsen-Lund | person | NOR | IGO | kepala misi OPCW
tetua | tetua desa | group | SYR | CVL
koalisi | Koalisi Nasional | organization | SYR | OPP
helikopter | helikopter militer | group | SYR | MIL
tal | Tal Hadaya | place | SYR
warga | warga Tal Hadaya | group | SYR | CVL
suriah | Suriah | country | SYR
hourani | Maher al-Hourani | person | SYR | GOV | Wakil Menteri Luar Negeri Suriah
kebun | kebun-kebun zaitun | place | SYR
observatorium | Observatorium Suriah untuk Korban Sipil | organization | SYR | NGO
dewan | Dewan Keamanan PBB | organization | UNO | IGO
---
t1 = 2014-05-21
t2 = 2014-04-11
t3 = 2013
t4 = 2014-05-22
t5 = 2014-05-23
q1 = direct halvorsen
q2 = indirect halvorsen
q3 = indirect koalisi
q4 = direct hourani
q5 = indirect observatorium
e1 = ASSAULT/abduct realized actor=kelompok recipient=tim time=t1 context=military,cbrn
e2 = RETREAT/ceasefire realized actor=tentara,pemberontak time=t1 context=military
e3 = ASSAULT/explosives realized actor=kelompok recipient=tim time=t1 said=q1 context=military
e4 = RETREAT/release realized actor=kelompok recipient=tim time=t1 said=q2 context=military
e5 = ACCUSE/allege realized actor=koalisi recipient=tentara context=military,cbrn
e6 = ASSAULT/unconventional realized actor=helikopter recipient=warga time=t2 said=q3 context=military,cbrn
e7 = ASSAULT/unconventional negated actor=tentara said=q4 context=military,cbrn
e8 = ASSAULT/unconventional historical actor=pemberontak time=t3 said=q4 context=military,cbrn
e9 = ASSAULT/aerial realized actor=tentara recipient=pemberontak time=t4 said=q5 context=military
e10 = AGREE future actor=dewan time=t5 context=diplomatic
