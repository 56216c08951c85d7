language: ms
published: 2011-03-17
split: train
---
[kumpulan|Penceroboh Bersenjata] Ugut Rampas Tiga Kampung Di Lahad Datu

[@place|LAHAD DATU], [t1|17 Mac] ([@agency|Bernama]) -- [kumpulan|Sekumpulan lelaki bersenjata yang mendakwa sebagai pengikut waris kesultanan Sulu] [e1|mengugut merampas] [i1|tiga kampung nelayan] di [p1|pesisir Tambisan] sekiranya tuntutan [kumpulan|mereka] tidak dilayan [t2|menjelang Ahad ini].

[noordin|Pesuruhjaya Polis Sabah Datuk Hasnan Noordin] [c1|berkata] [q1|[kumpulan|kumpulan berjumlah kira-kira 40 orang itu] [e2|melepaskan tembakan] ke arah [marin|bot Pasukan Polis Marin] [t3|malam kelmarin], lalu [marin|pasukan berkenaan] [e3|membalas tembakan] dan [kumpulan|dua penceroboh] maut].

"[q2|[polis|Kita] mahu [kumpulan|mereka] letak senjata dan balik. Kalau tidak, [polis|kita] tahu apa hendak dibuat]," [c2|katanya] pada sidang media di sini, [t4|hari ini].

[noordin|Beliau] [c3|memberitahu] [q3|[polis|polis] turut [e4|merampas] [i4|enam bot pam] dan 14 laras senapang di [p4|Kampung Tanjung Labian]].

Dari Jolo, [hamka|ketua [kumpulan|kumpulan itu], Datu Hamka Ismaelun], [e5|mengugut menduduki] [i5|Pulau Mataking] pula. "[q4|Tanah itu pusaka [kumpulan|kami], bukan tanah sewa]," [c4|katanya] kepada sebuah stesen radio.

[aziz|Menteri Luar Datuk Seri Rusli Aziz] [e6|menelefon] [cordero|rakan sejawatannya dari [filipina|Filipina], Ramon Cordero-Villaflor,] [t5|semalam]. [wisma|Wisma Putra] dalam satu kenyataan [c5|berkata] [q5|[filipina|Manila] [e7|tidak pernah menghantar] [i7|senjata] kepada [kumpulan|penceroboh]] dan [c6|memetik] [cordero|Cordero-Villaflor] sebagai menyifatkan [q6|tindakan [kumpulan|mereka] "satu pengembaraan yang bodoh"].

[filipina,malaysia|Kedua-dua negara] [e8|akan mengadakan rundingan] di [p8|Kota Kinabalu] [t6|pada 21 Mac]. Buat masa ini, [tldm|Tentera Laut Diraja Malaysia] dan [pn|tentera laut [filipina|Filipina]] [e9|mengadakan rondaan bersama] di [p9|Laut Sulu].

[c7|Menurut] [noordin|Hasnan], [q7|[polis|polis] mungkin [e10|menguatkuasakan perintah berkurung] jika keadaan bertambah buruk].

[t7|Pada 1987], [lanun|lanun dari selatan [filipina|Filipina]] [e11|menembak mati] [penduduk|lima penduduk] di [p11|pekan ini].

-- [@outlet|BERNAMA]
---
kumpulan | kumpulan bersenjata pengikut waris kesultanan Sulu | group | PHL | UAF
noordin | Hasnan Noordin | person | MYS | COP | Pesuruhjaya Polis Sabah
marin | Pasukan Polis Marin | organization | MYS | COP
polis | polis | organization | MYS | COP
hamka | Hamka Ismaelun | person | PHL | UAF | ketua kumpulan
aziz | Rusli Aziz | person | MYS | GOV | Menteri Luar
cordero | Ramon Cordero-Villaflor | person | PHL | GOV | Menteri Luar Filipina
filipina | Filipina | country | PHL
malaysia | Malaysia | country | MYS
wisma | Wisma Putra | organization | MYS | GOV
tldm | Tentera Laut Diraja Malaysia | organization | MYS | MIL
pn | tentera laut Filipina | organization | PHL | MIL
lanun | lanun dari selatan Filipina | group | PHL | CRM
penduduk | lima penduduk | group | MYS | CVL
---
t1 = 2011-03-17
t2 = 2011-03-20
t3 = 2011-03-15
t4 = 2011-03-17
t5 = 2011-03-16
t6 = 2011-03-21
t7 = 1987
q1 = indirect noordin
q2 = direct noordin
q3 = indirect noordin
q4 = direct hamka
q5 = indirect wisma
q6 = mixed cordero
q7 = indirect noordin
e1 = THREATEN/territory realized actor=kumpulan recipient=malaysia context=territory,military
e2 = ASSAULT/firearms realized actor=kumpulan recipient=marin time=t3 said=q1 context=territory
e3 = ASSAULT/firearms realized actor=marin recipient=kumpulan time=t3 said=q1 context=territory
e4 = COERCE/seize realized actor=polis recipient=kumpulan said=q3 context=territory,crime
e5 = THREATEN/territory realized actor=hamka recipient=malaysia context=territory
e6 = CONSULT/phone realized actor=aziz,cordero time=t5 context=diplomatic,territory
e7 = AID negated actor=filipina recipient=kumpulan said=q5 context=military
e8 = AGREE future actor=malaysia,filipina time=t6 context=diplomatic,territory
e9 = COOPERATE realized actor=tldm,pn context=military
e10 = COERCE/curfew hypothetical actor=polis said=q7 context=territory,repression
e11 = ASSAULT/firearms historical actor=lanun recipient=penduduk time=t7 context=crime
