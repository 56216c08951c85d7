language: id
published: 2021-01-26
split: train
---
[car|Republik Afrika Tengah]: [pemberontak|Pemberontak] Kepung [bangui|Bangui], Gencatan Senjata Bocor

Lima hari jeda tembak, [bangui|ibu kota] mulai bernapas. Tapi [pemberontak|kelompok bersenjata] masih menguasai jalan ke [kamerun|Kamerun].

[pemerintah|Pemerintah di Bangui] dan [pemberontak|koalisi pemberontak] [e1|menghentikan pertempuran] [t1|sejak Kamis lalu], setelah dibujuk [uskup|para uskup]. [q1|Jalan ke Damara sudah bisa dilewati ambulans], [c1|lapor] [minusca|misi PBB].

[t2|Senin malam], ketenangan itu robek. [q2|[faksi|Faksi [ngaya|Jenderal Abakar Ngaya]] [e2|menembakkan roket] ke [p2|pasar ternak Boali]], [c2|kata] [sango|Menteri Pertahanan Firmin Sango-Béa]. "[q3|[ngaya|Orang ini] menandatangani dengan tangan kanan dan menarik pelatuk dengan tangan kiri]," [c3|ujarnya] kepada [dw|DW].

[ngaya|Ngaya], lewat telepon satelit, [c4|membantah] [q4|[faksi|anak buahnya] [e3|melanggar jeda]]. [c5|Katanya], [q5|justru [heli|helikopter sewaan [pemerintah|pemerintah]] yang [e4|menembaki] kamp [faksi|mereka] [t3|sehari lebih awal]].

Sipil dipersenjatai

Di tiga distrik [bangui,p5|ibu kota], [wali|Wali Kota Brigitte Yamalo] [e5|membentuk barisan jaga kampung]: 900 orang, lengkap dengan busur dan senapan berburu. Organisasi [hak|Human Rights Watch] [e6|mengecamnya] sebagai resep perang saudara.

Sementara itu [chad|Chad] [e7|menarik] [batalyon|200 serdadunya] dari [p7|perbatasan Sido] [t4|pada akhir pekan]. [rwanda|Rwanda] sebaliknya: [rwanda|Kigali] dan [pemerintah|Bangui] [t5|sejak Desember] [e8|berpatroli bersama] di sepanjang [p8|jalan nasional nomor satu].

Tamu dari [berlin|Jerman]

[sekretaris|Sekretaris Negara [berlin|Jerman] Ulrike Hallstein] [e9|tiba] di [bangui,p9|Bangui] [t6|hari Selasa (26/01)]. [q6|[berlin|Jerman] [e10|tak akan mengirim pelatih militer]], [sekretaris|dia] [c6|menegaskan]. [sekretaris|Ia] [e11|membawa] 12 juta euro untuk [i11|beras dan vaksin]. [q7|[uni|Uni Eropa] [e12|mungkin menyusul]], [c7|menurut] [sumber|sejumlah diplomat].

[t7|Pada 2019], [pemerintah|pemerintah] dan [kelompok|14 kelompok bersenjata] [e13|meneken] [i13|perjanjian damai] di [p13|Khartoum].

[@reporter|as]/[@editor|hp] ([@source|AFP], [@source|Reuters], [@source|epd])
---
pemberontak | koalisi pemberontak | group | CAF | REB
bangui | Bangui | place | CAF
car | Republik Afrika Tengah | country | CAF
kamerun | Kamerun | country | CMR
pemerintah | Pemerintah di Bangui | organization | CAF | GOV
minusca | misi PBB | organization | UNO
faksi | Faksi Jenderal Abakar Ngaya | group | CAF | REB
sango | Firmin Sango-Béa | person | CAF | GOV | Menteri Pertahanan
ngaya | Abakar Ngaya | person | CAF | REB | Jenderal
heli | helikopter sewaan pemerintah | group | CAF | MIL
wali | Brigitte Yamalo | person | CAF | GOV | Wali Kota
hak | Human Rights Watch | organization | NGO | NGO
chad | Chad | country | TCD
batalyon | 200 serdadu | group | TCD | MIL
rwanda | Rwanda | country | RWA
berlin | Jerman | country | DEU
sekretaris | Ulrike Hallstein | person | DEU | GOV | Sekretaris Negara Jerman
uni | Uni Eropa | bloc | EUR
dw | DW | organization | DEU | JRN
uskup | para uskup | group | CAF | REL
sumber | sejumlah diplomat | group
kelompok | 14 kelompok bersenjata | group | CAF | REB
---
t1 = 2021-01-21
t2 = 2021-01-25
t3 = 2021-01-24
t4 = 2021-01-23/2021-01-24
t5 = 2020-12
t6 = 2021-01-26
t7 = 2019
q1 = indirect minusca
q2 = indirect sango
q3 = direct sango
q4 = indirect ngaya
q5 = indirect ngaya
q6 = indirect sekretaris
q7 = indirect sumber
e1 = RETREAT/ceasefire realized actor=pemerintah,pemberontak time=t1 context=military
e2 = ASSAULT/heavy-weapons realized actor=faksi time=t2 said=q2 context=military
e3 = ASSAULT negated actor=faksi said=q4 context=military
e4 = ASSAULT/aerial realized actor=heli recipient=faksi time=t3 said=q5 context=military
e5 = MOBILIZE/militia realized actor=wali context=military
e6 = ACCUSE/disapprove realized actor=hak recipient=wali context=military,human_rights
e7 = RETREAT/withdraw realized actor=chad time=t4 context=military
e8 = COOPERATE realized actor=rwanda,pemerintah time=t5 context=military
e9 = CONSULT/visit realized actor=sekretaris recipient=pemerintah time=t6 context=diplomatic
e10 = REJECT/assist realized actor=berlin recipient=pemerintah time=t6 said=q6 context=military,diplomatic
e11 = AID realized actor=berlin recipient=pemerintah time=t6 context=human_security,health
e12 = AID hypothetical actor=uni recipient=pemerintah said=q7 context=human_security
e13 = SUPPORT historical actor=pemerintah,kelompok time=t7 context=military,diplomatic
