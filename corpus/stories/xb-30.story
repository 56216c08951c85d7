language: ms
published: 2013-09-30
split: train
---
Rundingan selatan [thailand|Thailand]: [front|Front Pattani] serah 60 laras senapang, [thailand|Bangkok] minta masa

[@place|KUALA LUMPUR], [t1|30 Sept] ([@agency|Bernama]) -- [malaysia|Malaysia] [e1|menjadi orang tengah] dalam [i1|rundingan damai] antara [thailand|kerajaan Thailand] dengan [front|Front Pembebasan Pattani Bersatu] di [p1|Subang Jaya], [t2|semalam].

[latif|Pengerusi sekretariat rundingan, Datuk Shamsul Latif Bakri], [c1|berkata] [q1|[front|front itu] [e2|telah menyerahkan] [i2|60 laras senapang] kepada [pemerhati|pasukan pemerhati [indonesia|Indonesia]] di [p2|Betong] [t3|pada Sabtu]].

“[q2|[front|Kami] tidak meminta bulan dan bintang. [front|Kami] [e3|minta [i3|ubat-ubatan]] daripada [malaysia|Malaysia] kerana jalan ke kampung [front|kami] masih ditutup],” [c2|kata] [usman|jurucakap [front|front], Ustaz Usman Waemamad].

[prasit|Ketua delegasi [thailand|Thailand], Jeneral Prasit Wongkamol], [c3|memberitahu] [q3|[thailand|Bangkok] [e4|akan mempertimbangkan pengampunan] terhadap [banduan|11 banduan] di Penjara Songkhla [t4|bulan depan]]. [prasit|Beliau] bagaimanapun [e5|menolak [i5|pengunduran tentera]] dari [p5|Narathiwat]. “[q4|Belum masanya],” [c4|katanya] ringkas.

Rundingan hampir tergendala apabila [penyerang|dua lelaki bermotosikal] [e6|menembak] [sukarelawan|empat sukarelawan pertahanan kampung] di [p6|Rangae] [t5|Rabu lalu]. [usman|Usman] [c5|menafikan] [q5|[front|pihaknya] [e7|melakukan serangan] itu].

Dalam perkembangan sama, [tentera|tentera [thailand|Thailand]] [e8|membenarkan] [doktor|dua pasukan doktor dari Kelantan] masuk ke [p8|daerah Sungai Padi] [t6|mulai hari ini], manakala [indonesia|Indonesia] [e9|bersetuju melanjutkan [i9|tugas pemerhati]] [t7|hingga Disember].

[t8|Pada 2009], rundingan pertama yang turut [e10|diusahakan] [malaysia|Kuala Lumpur] gagal setelah [tentera|askar] [e11|menyerbu] [sekolah|sebuah sekolah pondok] di [p11|Saiburi].

-- [@outlet|BERNAMA]
---
malaysia | Malaysia | country | MYS
thailand | Thailand | country | THA
front | Front Pembebasan Pattani Bersatu | group | THA | REB
latif | Shamsul Latif Bakri | person | MYS | GOV | Pengerusi sekretariat rundingan
pemerhati | pasukan pemerhati Indonesia | group | IDN | GOV
indonesia | Indonesia | country | IDN
usman | Usman Waemamad | person | THA | REB | jurucakap front
prasit | Prasit Wongkamol | person | THA | MIL | Ketua delegasi Thailand
banduan | 11 banduan | group | THA | REB
penyerang | dua lelaki bermotosikal | group | THA | UAF
sukarelawan | sukarelawan pertahanan kampung | group | THA | UAF
tentera | tentera Thailand | organization | THA | MIL
doktor | dua pasukan doktor dari Kelantan | group | MYS | HLH
sekolah | sebuah sekolah pondok | group | THA | EDU
---
t1 = 2013-09-30
t2 = 2013-09-29
t3 = 2013-09-28
t4 = 2013-10
t5 = 2013-09-25
t6 = 2013-09-30
t7 = 2013-12
t8 = 2009
q1 = indirect latif
q2 = direct usman
q3 = indirect prasit
q4 = direct prasit
q5 = indirect usman
e1 = CONSULT/third-party realized actor=malaysia recipient=thailand,front time=t2 context=diplomatic
e2 = RETREAT/disarm realized actor=front recipient=pemerhati time=t3 said=q1 context=military
e3 = REQUEST/assist realized actor=front recipient=malaysia said=q2 context=health,human_security
e4 = CONCEDE hypothetical actor=thailand recipient=banduan time=t4 said=q3 context=legal
e5 = REJECT/yield realized actor=prasit recipient=front context=military,territory
e6 = ASSAULT/firearms realized actor=penyerang recipient=sukarelawan time=t5 context=terrorism
e7 = ASSAULT/firearms negated actor=front recipient=sukarelawan said=q5 context=terrorism
e8 = RETREAT/access realized actor=tentera recipient=doktor time=t6 context=health,human_security
e9 = AGREE realized actor=indonesia time=t7 context=diplomatic,peacekeeping
e10 = CONSULT/third-party historical actor=malaysia time=t8 context=diplomatic
e11 = ASSAULT historical actor=tentera recipient=sekolah time=t8 context=military,religion_ethnicity
