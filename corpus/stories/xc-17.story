language: id
published: 2016-02-19
split: train
---
Sembilan [petani|Petani] Tewas Terkena Ranjau, Sumur [mafa|Mafa] Diracun

[@place|MAIDUGURI], [@agency|KOMPAS] — Kekejaman [boko|kelompok Boko Haram] di timur laut [nigeria|Nigeria] makin beragam. Setelah [e1|mengubur ranjau] di [p1|jalan menuju Dikwa], yang menewaskan sembilan [petani|petani] [t1|Senin lalu], [boko|kelompok itu] kini [e2|meracuni sumur] di [mafa,p2|Mafa].

”[q1|Ternak mati lebih dulu, lalu anak-anak sakit perut. Untunglah airnya berbau,” [c1|kata] [bulama|kepala desa Bulama Kachalla], [t2|Kamis (18/2)], ”sehingga [bulama|kami] cepat berhenti minum]”.

[t2|Di hari yang sama], [boko|orang-orang bersenjata] [e3|menyerbu dengan golok dan kapak] [p3|kampung nelayan di tepi Danau Chad] serta [e4|membawa lari] 23 [perempuan|perempuan dan anak]. [pemuda|Satuan pemuda sipil] yang [e5|dibentuk] [negara|Pemerintah Negara Bagian Borno] [t3|pada 2013] hanya bersenjatakan panah.

[negara|Pemerintah negara bagian] [c2|berjanji] [q2|[e6|memberi] [pemuda|satuan itu] sepeda motor dan [i6|senapan berburu] [t4|bulan depan]]. [amnesti|Amnesty International] [e7|berkeberatan]. [c3|Menurut] [amnesti|organisasi itu], [q3|sebagian [pemuda|pemuda] [e8|menyiksa] [tawanan|tawanan] di [p8|gudang kapas]].

[udara|Angkatan Udara [nigeria|Nigeria]] [e9|mengebom] [p9|Hutan Sambisa] [t5|Kamis dini hari]. [juru|Juru bicara militer, Kolonel Sani Bukar-Lawan,] [c4|menyatakan] [q4|pengeboman itu [e10|tidak mengenai] [warga|warga sipil]].

[kamerun|Kamerun] dan [nigeria|Nigeria] juga [e11|saling menukar tawanan] di [p11|Banki]. [q5|[kamerun,nigeria|Kedua pasukan] [e12|berencana berlatih bersama] [t6|pada April]], [c5|kata] [sumber|seorang perwira [kamerun|Kamerun]], mengutip [komandan|komandannya].

[ulama|Para uskup dan ulama] di Jos menggelar doa bersama untuk para korban. ([@source|AFP]/[@source|AP]/[@reporter|DMU])
---
boko | Boko Haram | organization | NGA | REB
nigeria | Nigeria | country | NGA
petani | petani | group | NGA | CVL
mafa | Mafa | place | NGA
bulama | Bulama Kachalla | person | NGA | CVL | kepala desa
perempuan | perempuan dan anak | group | NGA | CVL
pemuda | Satuan pemuda sipil | organization | NGA | PRM
negara | Pemerintah Negara Bagian Borno | organization | NGA | GOV
amnesti | Amnesty International | organization | NGO | NGO
tawanan | tawanan | group | NGA
udara | Angkatan Udara Nigeria | organization | NGA | MIL
juru | Sani Bukar-Lawan | person | NGA | MIL | Juru bicara militer
warga | warga sipil | group | NGA | CVL
ulama | Para uskup dan ulama | group | NGA | REL
kamerun | Kamerun | country | CMR
sumber | seorang perwira Kamerun | person | CMR | MIL
komandan | komandannya | person | CMR | MIL
---
t1 = 2016-02-15
t2 = 2016-02-18
t3 = 2013
t4 = 2016-03
t5 = 2016-02-18
t6 = 2016-04
q1 = direct bulama
q2 = indirect negara
q3 = indirect amnesti
q4 = indirect juru
q5 = indirect sumber
e1 = ASSAULT/explosives realized actor=boko recipient=petani time=t1 context=terrorism,military
e2 = ASSAULT/unconventional realized actor=boko context=terrorism
e3 = ASSAULT/primitive realized actor=boko time=t2 context=terrorism
e4 = ASSAULT/abduct realized actor=boko recipient=perempuan time=t2 context=terrorism,human_security
e5 = MOBILIZE/militia historical actor=negara recipient=pemuda time=t3 context=military
e6 = AGREE future actor=negara recipient=pemuda time=t4 said=q2 context=military
e7 = ACCUSE/disapprove realized actor=amnesti recipient=negara context=human_rights
e8 = ASSAULT/torture realized actor=pemuda recipient=tawanan said=q3 context=human_rights
e9 = ASSAULT/aerial realized actor=udara recipient=boko time=t5 context=military
e10 = ASSAULT/aerial negated actor=udara recipient=warga said=q4 context=military
e11 = COOPERATE realized actor=kamerun,nigeria context=military
e12 = AGREE future actor=kamerun,nigeria time=t6 said=q5 context=military
