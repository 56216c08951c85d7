language: id
published: 2020-10-13
split: train
---
[armenia|Armenia] dan [azerbaijan|Azerbaijan] Saling Tuding Langgar Jeda Perang

[@agency|REPUBLIKA.CO.ID], [@place|YEREVAN] — [q1|[azerbaijan|Azerbaijan] [e1|menembakkan artileri] ke [martuni,p1|Kota Martuni] dan sebuah [pesawat|pesawat tempurnya] [e2|menjatuhkan bom] di [martuni,p2|kota yang sama], [t1|Senin (12/10) malam]], [c1|menurut] [manvelyan|juru bicara [kemhan|Kementerian Pertahanan [armenia|Armenia]] Aram Manvelyan]. Empat warga meninggal dunia.

Serangan itu terjadi hanya dua hari setelah [armenia,azerbaijan|kedua negara] [e3|memulai gencatan senjata] kemanusiaan, [t2|Sabtu (10/10)]. "[q2|[azerbaijan|Mereka] tidak pernah berniat berhenti]," [c2|ujar] [manvelyan|Manvelyan], [t3|Selasa].

[azerbaijan|Baku] [e4|menepis] [i4|tudingan tersebut]. [asadli|Kepala Dinas Penerangan Militer [azerbaijan|Azerbaijan], Kolonel Vugar Asadli], malah [c3,e5|menuduh] [q3|[armenia|Yerevan] [e6|memakai fosfor putih] di [p6|hutan dekat Fuzuli] [t4|pada Ahad]]. [asadli|Ia] juga [c4|menyebut] [q4|foto-foto kota yang hancur sebagai bagian dari [e7|kampanye kabar bohong] [armenia|pemerintah [armenia|Armenia]]]. Tak satu pun klaim itu dapat diperiksa secara mandiri.

[komite|Komite Internasional Palang Merah (ICRC)] [c5|mengatakan] [q5|[tentara|19 tentara] dari [armenia,azerbaijan|kedua pihak] telah [e8|disandera] lawan [t5|sejak akhir September]], dan [komite|lembaga itu] [e9|meminta] [i9|izin [e10|mengunjungi] [tentara|mereka]].

Di Stepanakert, [pejabat|pejabat setempat] [e11|mempersenjatai] [relawan|relawan berusia di atas 50 tahun]. "[q6|[harut|Saya] sopir bus. [t6|Sekarang] [harut|saya] menjaga jembatan]," [c6|kata] [harut|Harut Galoyan], [harut|seorang relawan].

[iran|Iran] [e12|mengajak] [armenia,azerbaijan|kedua tetangganya] [i12|duduk bersama di Teheran]. [azerbaijan|Baku] [c7|menyatakan] [q7|baru [e13|akan datang] bila [armenia|Armenia] menyodorkan jadwal penarikan pasukan]. Perang serupa [e14|dihentikan] [armenia,azerbaijan|kedua pihak] [t7|pada Mei 1994] lewat perantaraan [rusia|Rusia].

[@source|Reuters]/[@source|AP]
---
armenia | Armenia | country | ARM
azerbaijan | Azerbaijan | country | AZE
martuni | Martuni | place | AZE
pesawat | pesawat tempur Azerbaijan | group | AZE | MIL
manvelyan | Aram Manvelyan | person | ARM | GOV | juru bicara Kementerian Pertahanan Armenia
kemhan | Kementerian Pertahanan Armenia | organization | ARM | GOV
asadli | Vugar Asadli | person | AZE | MIL | Kepala Dinas Penerangan Militer Azerbaijan
komite | Komite Internasional Palang Merah (ICRC) | organization | NGO
tentara | 19 tentara | group | - | MIL
pejabat | pejabat setempat | group | AZE | GOV
relawan | relawan berusia di atas 50 tahun | group | AZE | UAF
harut | Harut Galoyan | person | AZE | UAF
iran | Iran | country | IRN
rusia | Rusia | country | RUS
---
t1 = 2020-10-12
t2 = 2020-10-10
t3 = 2020-10-13
t4 = 2020-10-11
t5 = 2020-09
t6 = 2020-10-13
t7 = 1994-05
q1 = indirect manvelyan
q2 = direct manvelyan
q3 = indirect asadli
q4 = indirect asadli
q5 = indirect komite
q6 = direct harut
q7 = indirect azerbaijan
e1 = ASSAULT/heavy-weapons realized actor=azerbaijan recipient=armenia time=t1 said=q1 context=military,territory
e2 = ASSAULT/aerial realized actor=pesawat recipient=armenia time=t1 said=q1 context=military,territory
e3 = RETREAT/ceasefire realized actor=armenia,azerbaijan time=t2 context=military
e4 = REJECT realized actor=azerbaijan recipient=armenia context=diplomatic,military
e5 = ACCUSE/allege realized actor=asadli recipient=armenia context=military,cbrn
e6 = ASSAULT/unconventional realized actor=armenia recipient=azerbaijan time=t4 said=q3 context=military,cbrn
e7 = COERCE/misinformation realized actor=armenia recipient=azerbaijan said=q4 context=misinformation
e8 = ASSAULT/abduct realized actor=armenia,azerbaijan recipient=tentara time=t5 said=q5 context=military
e9 = REQUEST/yield realized actor=komite recipient=armenia,azerbaijan context=human_rights
e10 = CONSULT/visit hypothetical actor=komite recipient=tentara context=human_rights
e11 = MOBILIZE/militia realized actor=pejabat context=military
e12 = REQUEST/meet realized actor=iran recipient=armenia,azerbaijan context=diplomatic
e13 = AGREE hypothetical actor=azerbaijan recipient=armenia,iran said=q7 context=diplomatic
e14 = RETREAT/ceasefire historical actor=armenia,azerbaijan time=t7 context=military
