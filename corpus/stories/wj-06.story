language: id
published: 2025-05-09
split: train
---
Korut Geser 90 Peluncur Roket, Tetangga RI Siaga?

[@place|Jakarta], [@agency|CNBC Indonesia] - Semenanjung [selatan|Korea] kembali membara. [q1|Sedikitnya [i1|90 peluncur roket] [e1|digeser] [korea|[selatan|Korea] Utara (Korut)] ke [p1|Kaesong], hanya 10 km dari perbatasan], [c1|menurut] [pyo|Kepala Staf Gabungan [korea-selatan|[selatan|Korea] [selatan|Selatan]], Laksamana Seo Jun-pyo], [t1|Jumat (9/5/2025)].

[korea-selatan|Seoul] merespons dengan [e2|menyiagakan dua divisi lapis baja].

"[q2|Siapa pun yang menginjak [i3|garis [kementerian|kami]] [e3|akan kami kubur] di tempatnya berdiri]," [c2|bunyi pernyataan] [kementerian|Kementerian Pertahanan [korea|Korut]] yang dimuat [@source,kcna|KCNA], [t2|Kamis].

Pemicunya bukan rudal, melainkan balon. [t3|Pada 1 Mei], selebaran anti-Korut terbang dari Paju. [korea|Pyongyang] lantas [e4|membubarkan [i4|zona industri bersama]].

Di [p5|Washington], [halloran|Penasihat Keamanan Nasional AS Curtis Halloran] [c3|mengaku] [q3|sudah [e5|menelepon] [jepang,selatan|mitranya di [korea-selatan|Seoul] dan [jepang2|Tokyo]]]. [q4|[e6|Latihan udara trilateral] yang berakhir [t4|Rabu lalu], [c4|katanya], melibatkan 60 pesawat, dan [amerika|AS] "[e7|tidak berencana menambah pasukan]]".

Adapun [jepang2|Jepang] [e8|menyetop seluruh [i8|kiriman uang]] ke [korea|Pyongyang] [t5|mulai Kamis malam].

[china|China] memilih jalan lain. [china|Beijing] [e9|mengirim [i9|40.000 ton tepung]] dan [e10|mendesak] [korea,korea-selatan|semua pihak] [i10|menahan diri].

[t6|Tujuh tahun silam] suasananya berbeda. Kala itu, [t7|pada November 2018], [korea,korea-selatan|kedua [selatan|Korea]] [e11|meledakkan 20 [i11|pos jaga]] di [p11|zona demiliterisasi].

[eun|Analis [hana|Hana Securities], Moon Ga-eun], [c5|menilai] [q5|[korea|Korut] [e12|bisa saja menarik [i12|peluncurnya]] [t8|akhir bulan ini] jika suhu politik mendingin].

\[Gambas:Instagram\]

([@reporter|rnv]/[@editor|hps])

Next: [@related|Bursa Seoul Kebakaran, Won Keok]
---
korea | Korea Utara | country | PRK
korea-selatan | Korea Selatan | country | KOR
pyo | Seo Jun-pyo | person | KOR | - | Kepala Staf Gabungan Korea Selatan
kementerian | Kementerian Pertahanan Korut | organization | PRK
kcna | KCNA | organization | PRK
amerika | Amerika Serikat | country | USA
halloran | Curtis Halloran | person | USA | - | Penasihat Keamanan Nasional AS
selatan | Penasihat Keamanan Nasional Korea Selatan | person | KOR
jepang | mitranya di Seoul dan Tokyo | person | JPN
jepang2 | Jepang | country | JPN
china | China | country | CHN
eun | Moon Ga-eun | person | KOR | - | Analis Hana Securities
hana | Hana Securities | organization | KOR
---
t1 = 2025-05-09
t2 = 2025-05-08
t3 = 2025-05-01
t4 = 2025-05-07
t5 = 2025-05-08
t6 = 2018
t7 = 2018-11
t8 = 2025-05
q1 = indirect pyo
q2 = direct kementerian
q3 = indirect halloran
q4 = mixed halloran
q5 = indirect eun
e1 = MOBILIZE/weapons realized actor=korea recipient=korea-selatan said=q1 context=military
e2 = MOBILIZE/troops realized actor=korea-selatan recipient=korea context=military
e3 = THREATEN/violence realized actor=kementerian recipient=korea-selatan time=t2 said=q2 context=military
e4 = SANCTION/discontinue realized actor=korea recipient=korea-selatan context=economic,diplomatic
e5 = CONSULT/phone realized actor=halloran,selatan,jepang said=q3 context=military,diplomatic
e6 = COOPERATE realized actor=amerika,korea-selatan,jepang2 time=t4 said=q4 context=military
e7 = MOBILIZE/troops negated actor=amerika said=q4 context=military
e8 = SANCTION/discontinue realized actor=jepang2 recipient=korea time=t5 context=economic
e9 = AID realized actor=china recipient=korea context=economic
e10 = REQUEST/change realized actor=china recipient=korea,korea-selatan context=diplomatic,military
e11 = RETREAT/disarm historical actor=korea,korea-selatan time=t7 context=military
e12 = RETREAT/withdraw hypothetical actor=korea time=t8 said=q5 context=military
