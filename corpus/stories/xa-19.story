language: id
published: 2025-11-14
split: train
---
[laos|Laos]-[thailand|Thailand] saling tembak, gencatan senjata Phu Sang runtuh dua pekan

[@place|Vientiane] ([@agency|ANTARA]) - [tentara-t|Artileri [thailand|Thailand]] [e1|menembakkan 30 peluru] ke [p1|Provinsi Sayaboury] [t1|pada Kamis petang], beberapa jam sesudah [patroli|patroli [thailand|Thailand]] [e2|menginjak ranjau] di dekat [p2|Bukit Phu Sang]. [q1|Ranjau tersebut baru ditanam [tentara-k|prajurit [laos|Laos]]], [c1|menurut] [thailand|Bangkok].

"[q2|Ranjau itu peninggalan perang lama. [tentara-k|Kami] [e3|tidak menanam apa pun]]," [c2|bantah] [sokha|juru bicara Kementerian Pertahanan [laos|Laos], Letnan Jenderal Bounthavy Sengdara], di Vientiane, [t2|Jumat]. [sokha|Ia] [c3|menyebut] [q3|[jet|pesawat F-16 [thailand|Thailand]] [e4|membom] sebuah pagoda di [p4|Muang Phiang] [t3|pada Jumat dini hari]].

Sebelum insiden itu, [tentara-k,tentara-t|kedua tentara] [e5|menahan tembakan] selama 14 hari sesuai kesepakatan yang [e6|ditandatangani] [pm|kedua perdana menteri] di [p6|Kuala Lumpur] [t4|pada akhir Oktober].

[thailand|Thailand] [e7|mengusir] [dubes|Duta Besar [laos|Laos]] [t5|Jumat siang]. "[q4|[thailand|Kami] [e8|tidak segan memukul lebih dalam]]," [c4|kata] [narong|Panglima Kawasan Kedua Jenderal Narong Phakdisak]. [q5|Enam peluncur roket jarak jauh [e9|telah dijajarkan] di sepanjang [p9|perbatasan]], [c5|tambah] [narong|perwira itu].

[malaysia|Malaysia], ketua [asean|ASEAN], mengutus [wakil|Menteri Luar Negeri Datuk Seri Azhar Kamaruzaman] ke [p10|Bangkok], tempat [wakil|ia] [e10|berkunjung] dan [e11|berunding] dengan [sejawat|sejawatnya] [t6|Jumat malam]. [q6|[menlu|Para menteri luar negeri [asean|ASEAN]] [e12|akan bersidang] di [p12|Manila] [t7|Senin mendatang]], [c6|ungkap] [kemlu|juru bicara Kementerian Luar Negeri RI Widya Prameswari].

[indonesia|Indonesia] [c7,e13|mendesak] [q7|[laos,thailand|kedua negara] [i13|kembali ke meja perundingan]].

[t8|Pada 1987], [laos|Laos] dan [thailand|Thailand] juga [e14|berperang] memperebutkan [i14|desa perbatasan Romklao].

Pewarta: [@reporter|Anggi Prasetya]
Editor: [@editor|M. Hendra S.]

COPYRIGHT © ANTARA 2025
---
laos | Laos | country | LAO
thailand | Thailand | country | THA
tentara-t | Artileri Thailand | organization | THA | MIL
patroli | patroli Thailand | group | THA | MIL
tentara-k | prajurit Laos | group | LAO | MIL
sokha | Bounthavy Sengdara | person | LAO | MIL | juru bicara Kementerian Pertahanan Laos
jet | pesawat F-16 Thailand | group | THA | MIL
pm | kedua perdana menteri | group | - | GOV
dubes | Duta Besar Laos | person | LAO | GOV | Duta Besar Laos
narong | Narong Phakdisak | person | THA | MIL | Panglima Kawasan Kedua
malaysia | Malaysia | country | MYS
asean | ASEAN | bloc | IGO | IGO
wakil | Azhar Kamaruzaman | person | MYS | GOV | Menteri Luar Negeri
sejawat | menteri luar negeri Thailand | group | THA | GOV
menlu | para menteri luar negeri ASEAN | group | IGO | GOV
kemlu | Widya Prameswari | person | IDN | GOV | juru bicara Kementerian Luar Negeri RI
indonesia | Indonesia | country | IDN
---
t1 = 2025-11-13
t2 = 2025-11-14
t3 = 2025-11-14
t4 = 2025-10
t5 = 2025-11-14
t6 = 2025-11-14
t7 = 2025-11-17
t8 = 1987
q1 = indirect thailand
q2 = direct sokha
q3 = indirect sokha
q4 = direct narong
q5 = indirect narong
q6 = indirect kemlu
q7 = indirect indonesia
e1 = ASSAULT/heavy-weapons realized actor=tentara-t recipient=laos time=t1 context=military,territory
e2 = ASSAULT/explosives realized actor=tentara-k recipient=patroli time=t1 context=military,territory
e3 = ASSAULT/explosives negated actor=tentara-k recipient=patroli said=q2 context=military
e4 = ASSAULT/aerial realized actor=jet recipient=laos time=t3 said=q3 context=military
e5 = RETREAT/ceasefire realized actor=tentara-t,tentara-k context=military
e6 = SUPPORT realized actor=pm time=t4 context=military,diplomatic
e7 = SANCTION/expel realized actor=thailand recipient=dubes time=t5 context=diplomatic
e8 = THREATEN/violence realized actor=thailand recipient=laos said=q4 context=military
e9 = MOBILIZE/weapons realized actor=thailand recipient=laos said=q5 context=military
e10 = CONSULT/visit realized actor=wakil recipient=thailand context=diplomatic
e11 = CONSULT realized actor=wakil,sejawat time=t6 context=diplomatic
e12 = AGREE future actor=menlu time=t7 said=q6 context=diplomatic
e13 = REQUEST/yield realized actor=indonesia recipient=thailand,laos said=q7 context=diplomatic
e14 = ASSAULT historical actor=laos,thailand time=t8 context=military,territory
