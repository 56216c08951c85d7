language: id
published: 2023-05-22
split: train
---
Meriam berhenti semalam di [khartoum|Khartoum], lalu terdengar lagi

[@place|Port Sudan] ([@agency|ANTARA/Xinhua]) - [tentara|Angkatan Bersenjata Sudan (SAF)] dan [rsf|Pasukan Dukungan Cepat (RSF)] [e1|menghentikan tembakan] di sebagian besar [khartoum,p1|Khartoum] [t1|pada Minggu malam], beberapa jam setelah [e2|serangan udara] [tentara|militer] menghantam pasar di [omdurman,p2|Omdurman] dan menewaskan 14 [pedagang|pedagang].

"[q1|[eltigani|Kami] mendengar burung lagi, pertama kali dalam lima pekan]," [c1|kata] [eltigani|Hawa Eltigani, bidan di distrik Bahri], lewat pesan suara.

Ketenangan itu hanya bertahan enam jam. [t2|Senin subuh], [rsf|RSF] [e3|menembakkan artileri] ke arah [i3|pangkalan lapis baja] [tentara|SAF] di [p3,shajara|Al-Shajara]. [halim|Juru bicara [tentara|SAF] Brigadir Mutasim Halim] [c2|membantah] [q2|[tentara|pasukannya] lebih dulu [e4|melanggar [i4|jeda kemanusiaan]] dengan menembakkan tank].

"[q3|[tentara|Kami] membalas," [c3|ujarnya], "dan [tentara|kami] masih menahan diri]."

[gubernur|Pelaksana tugas gubernur [khartoum|Khartoum]] [e5|memberlakukan jam malam] pukul 18.00 hingga 06.00 di tiga distrik. Adapun [komite|Komite Perlawanan Bahri] [c4,e6|menuduh] [q4|[rsf|RSF] [e7|menculik] sedikitnya 30 [relawan|relawan dapur umum] [t3|sejak 15 Mei]].

Di [nairobi,p8|Nairobi], [igad|tujuh negara anggota Otoritas Antarpemerintah untuk Pembangunan (IGAD)] [e8|bersidang darurat] [t4|pada Sabtu lalu]. [igad|Blok itu] [e9|menyerukan] [i9|perpanjangan jeda]. [q5|Perundingan tidak langsung [rsf,tentara|kedua pihak] [e10|dijadwalkan dimulai] di [djibouti,p10|Kota Djibouti] [t5|pada Rabu (24/5)]], [c5|menurut] [utusan|utusan khusus [igad|IGAD], Tsegaye Woldemariam], yang [c6|mengutip] [jaminan|dua perwira penghubung] bahwa [q6|[rsf|RSF] [e11|bisa menyetujui] [i11|koridor medis]].

Sementara itu [mesir|Mesir] [e12|mengirim 40 ton [i12|obat-obatan]] melalui pelabuhan [p12|Argeen] [t6|Ahad].

Terakhir kali [omdurman,p13|Omdurman] [e13|dihujani roket] adalah [t7|pada 2008], ketika [jem|Gerakan Keadilan dan Kesetaraan (JEM)] menerobos dari Darfur.

Penerjemah: [@translator|Rukmi Hastuti]
Editor: [@editor|Bastian Sirait]
COPYRIGHT © [@outlet|ANTARA] 2023
---
tentara | Angkatan Bersenjata Sudan (SAF) | organization | SDN | MIL
rsf | Pasukan Dukungan Cepat (RSF) | organization | SDN | PRM
khartoum | Khartoum | place | SDN
omdurman | Omdurman | place | SDN
pedagang | pedagang | group | SDN | CVL
eltigani | Hawa Eltigani | person | SDN | CVL | bidan di distrik Bahri
shajara | Al-Shajara | place | SDN
halim | Mutasim Halim | person | SDN | MIL | Juru bicara SAF
gubernur | Pelaksana tugas gubernur Khartoum | person | SDN | GOV | Pelaksana tugas gubernur Khartoum
komite | Komite Perlawanan Bahri | organization | SDN | CVL
relawan | relawan dapur umum | group | SDN | CVL
nairobi | Nairobi | place | KEN
igad | Otoritas Antarpemerintah untuk Pembangunan (IGAD) | bloc | IGO
djibouti | Kota Djibouti | place | DJI
utusan | Tsegaye Woldemariam | person | IGO | - | utusan khusus IGAD
jaminan | dua perwira penghubung | group | SDN | MIL
mesir | Mesir | country | EGY
jem | Gerakan Keadilan dan Kesetaraan (JEM) | organization | SDN | REB
---
t1 = 2023-05-21
t2 = 2023-05-22
t3 = 2023-05-15
t4 = 2023-05-20
t5 = 2023-05-24
t6 = 2023-05-21
t7 = 2008
q1 = direct eltigani
q2 = indirect halim
q3 = direct halim
q4 = indirect komite
q5 = indirect utusan
q6 = indirect jaminan
e1 = RETREAT/ceasefire realized actor=tentara,rsf time=t1 context=military
e2 = ASSAULT/aerial realized actor=tentara recipient=pedagang time=t1 context=military
e3 = ASSAULT/heavy-weapons realized actor=rsf recipient=tentara time=t2 context=military
e4 = ASSAULT/heavy-weapons negated actor=tentara recipient=rsf said=q2 context=military
e5 = COERCE/curfew realized actor=gubernur context=military,rights_freedoms
e6 = ACCUSE/allege realized actor=komite recipient=rsf context=human_rights
e7 = ASSAULT/abduct realized actor=rsf recipient=relawan time=t3 said=q4 context=human_rights,human_security
e8 = CONSULT/multilateral realized actor=igad time=t4 context=diplomatic,military
e9 = REQUEST/yield realized actor=igad recipient=tentara,rsf time=t4 context=diplomatic,military
e10 = AGREE future actor=tentara,rsf time=t5 said=q5 context=diplomatic,military
e11 = AGREE hypothetical actor=rsf said=q6 context=human_security,health
e12 = AID realized actor=mesir time=t6 context=health,human_security
e13 = ASSAULT/heavy-weapons historical actor=jem time=t7 context=military
