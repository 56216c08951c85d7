language: id
published: 2014-07-24
split: train
---
Enam Jam Tenang di [horlivka|Horlivka], lalu Grad Menyalak Lagi

[@place|DONETSK], [@agency|KOMPAS] — [tentara|Tentara [ukraina|Ukraina]] dan [milisi|milisi pro-[rusia|Rusia]] [e1|menghentikan tembakan] selama enam jam di [horlivka,p1|Horlivka], [t1|Rabu (23/7)], agar [warga|warga] dapat meninggalkan [horlivka|kota tambang itu]. Menjelang petang, [milisi|milisi] [e2|menghujani] [gudang|gudang stasiun yang dijaga [tentara|tentara]] dengan roket Grad. Dua peron runtuh dan delapan orang tewas.

Jeda singkat itu merupakan buah [e3|perundingan] [ukraina|Ukraina], [rusia|Rusia], dan [osce|Organisasi untuk Keamanan dan Kerja Sama di Eropa (OSCE)] di [p3|Minsk], [t2|Senin lalu]. ”[q1|[ukraina|Kami] menepati janji. [milisi|Mereka] hanya memakainya untuk mengisi ulang peluncur],” [c1|kata] [lysak|Kolonel Bohdan Lysak, juru bicara operasi militer [ukraina|Kiev]].

[korolyov|Panglima milisi, Maksim Korolyov], membantah. [c3|Menurut] [korolyov|dia], [q3|[jet|dua jet Su-25] lebih dahulu [e4|menjatuhkan bom] di [p4|permukiman Mykytivka], [t3|Rabu siang]]. ”[q2|Selama langit masih milik pesawat [ukraina|mereka], gencatan hanyalah selembar kertas],” [c2|ujarnya].

[t4|Kamis dini hari], [tentara|tentara] [e5|mundur] dari [p5|dua pos di tepi jalan [horlivka|Horlivka]-Yenakiieve] setelah jembatan di belakangnya [e6|diledakkan] [milisi|milisi]. [lysak|Lysak] [c4|menyebut] [q4|langkah itu ”perataan garis”].

Di [p7,p8|Donetsk], [republik|”Republik Rakyat” yang memisahkan diri] [e7|membagikan senapan] kepada [penambang|sekitar 900 penambang] dan [e8|membentuk batalyon baru] dari [penambang|mereka]. [rusia|Moskwa] [e9|menolak] [i9|tuduhan bahwa [rusia|pihaknya] memasok senjata itu], sedangkan [osce|OSCE] [c5,e10|meminta] [q5|[milisi,ukraina|kedua pihak] [i10|membuka kembali [i11|koridor bagi [warga|warga]]]]. Jika disepakati, [osce|OSCE] [e11|akan menempatkan] [pengamat|24 pengamat] [t5|mulai Sabtu (26/7)].

Konflik di Donbas meletus [t6|sejak April] setelah [milisi|kelompok bersenjata] [e12|merebut] [gedung|gedung-gedung pemerintah].

([@source|AFP]/[@source|REUTERS]/[@reporter|SAM])
---
horlivka | Horlivka | place | UKR
tentara | Tentara Ukraina | organization | UKR | MIL
milisi | milisi pro-Rusia | group | UKR | REB
ukraina | Ukraina | country | UKR
rusia | Rusia | country | RUS
warga | warga Horlivka | group | UKR | CVL
gudang | gudang stasiun | place | UKR
osce | Organisasi untuk Keamanan dan Kerja Sama di Eropa (OSCE) | organization | IGO
lysak | Bohdan Lysak | person | UKR | MIL | juru bicara operasi militer Kiev
korolyov | Maksim Korolyov | person | UKR | REB | Panglima milisi
jet | dua jet Su-25 | group | UKR | MIL
republik | ”Republik Rakyat” Donetsk | organization | UKR | REB
penambang | sekitar 900 penambang | group | UKR | LAB
pengamat | 24 pengamat OSCE | group | IGO
gedung | gedung-gedung pemerintah | place | UKR
---
t1 = 2014-07-23
t2 = 2014-07-21
t3 = 2014-07-23
t4 = 2014-07-24
t5 = 2014-07-26
t6 = 2014-04
q1 = direct lysak
q2 = direct korolyov
q3 = indirect korolyov
q4 = mixed lysak
q5 = indirect osce
e1 = RETREAT/ceasefire realized actor=tentara,milisi time=t1 context=military,human_security
e2 = ASSAULT/heavy-weapons realized actor=milisi recipient=tentara time=t1 context=military
e3 = CONSULT/multilateral realized actor=ukraina,rusia,osce time=t2 context=diplomatic,military
e4 = ASSAULT/aerial realized actor=jet time=t3 said=q3 context=military
e5 = RETREAT/withdraw realized actor=tentara recipient=milisi time=t4 context=military,territory
e6 = ASSAULT/explosives realized actor=milisi recipient=tentara time=t4 context=military
e7 = AID realized actor=republik recipient=penambang context=military
e8 = MOBILIZE/militia realized actor=republik context=military
e9 = REJECT realized actor=rusia recipient=ukraina context=diplomatic,military
e10 = REQUEST/yield realized actor=osce recipient=ukraina,milisi context=human_security,military
e11 = AGREE hypothetical actor=osce time=t5 context=peacekeeping
e12 = COERCE/seize historical actor=milisi recipient=ukraina time=t6 context=military,territory
