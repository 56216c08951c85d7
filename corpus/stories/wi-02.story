language: id
published: 2023-06-20
split: dev
---
Yaman: Lewat Muskat, pemerintah Aden dan [houthi|Houthi] saling lepas 212 tawanan

[@place|Istanbul] ([@agency|ANTARA/[anadolu|Anadolu]]) - Dua pesawat carteran membawa pulang [i1|212 tawanan perang Yaman] [t1|pada Senin (19/6)], buah [e1,i2|pertukaran] antara [pemerintah|pemerintah di Aden] dan [houthi|kelompok Houthi] yang [e2|dirundingkan] sembilan hari di [p2|Muskat] dengan perantaraan [oman|Oman].

[q2|Bersamaan dengan itu [houthi|Houthi] [c1|menyatakan] [q1|[e3|siap membuka kembali] [i3,p3|jalan raya Taiz-Aden] bagi iring-iringan truk pangan]], [c2|kata] [mandhari|seorang perunding [oman|Oman], Saif al-Mandhari].

[lindqvist|Utusan [perserikatan|Perserikatan Bangsa-Bangsa], Helga Lindqvist], [e4|menyambut baik] [i4|pertukaran tersebut]. "[q3|Saya menghargai keberanian [houthi,pemerintah|kedua pihak]," [c3|ujarnya], "dan [lindqvist|saya] [e5|meminta] [houthi,pemerintah|mereka] [i5|berhenti menanam ranjau] tanpa menunda-nunda]."

[q4|[arab|Arab Saudi] [e6|mengucurkan hibah] 90 juta dolar AS untuk [i6|rumah-rumah sakit di [hadramaut,p6|Hadramaut]]], demikian laporan [@source,anadolu|Anadolu] yang [c4|mengutip] keterangan tertulis [dana|Dana Pembangunan Saudi]. [e7,q5|[i7|Bantuan serupa] dari [kuwait|Kuwait] belum juga cair], [c5|menurut] [kementerian|Kementerian Kesehatan di Aden].

Namun, selang beberapa jam, pesawat nirawak [e8|menghantam] [i8|pos [tentara|tentara pemerintah]] di [p8|Marib] dan menewaskan empat prajurit. [surrah|Menteri Pertahanan Yaman Letjen Qasim Ba-Surrah] [e9|menyalahkan] [houthi|Houthi] atas [i10,i9|serangan itu].

[surrah|Ia] [c6,e10|mengancam] [q6|akan "membalas sepuluh kali lipat]". [jahhaf|Juru bicara [houthi|Houthi], Abdulmalik Jahhaf], [c7|membantah] [q7|[houthi|kelompoknya] [e11|menembakkan pesawat nirawak] ke [p11,tentara|Marib]].

[i12|Putaran kedua pembicaraan] [e12|akan digelar] di [p12|Amman] [t2|pada 3 Juli].

*Ditulis oleh [@reporter|Muhammad Kurnia Adhi]
---
pemerintah | pemerintah Yaman | organization | YEM
houthi | Houthi | organization | YEM
oman | Oman | country | OMN
mandhari | Saif al-Mandhari | person | OMN | - | perunding Oman
perserikatan | Perserikatan Bangsa-Bangsa | organization | UNO
lindqvist | Helga Lindqvist | person | UNO | - | Utusan Perserikatan Bangsa-Bangsa
arab | Arab Saudi | country | SAU
hadramaut | Hadramaut | place | YEM
anadolu | Anadolu | organization | TUR
dana | Dana Pembangunan Saudi | organization | SAU
kuwait | Kuwait | country | KWT
kementerian | Kementerian Kesehatan Yaman | organization | YEM
tentara | tentara Yaman | group | YEM
surrah | Qasim Ba-Surrah | person | YEM | - | Menteri Pertahanan Yaman
jahhaf | Abdulmalik Jahhaf | person | YEM | - | Juru bicara Houthi
---
t1 = 2023-06-19
t2 = 2023-07-03
q1 = indirect houthi
q2 = indirect mandhari
q3 = direct lindqvist
q4 = indirect dana
q5 = indirect kementerian
q6 = mixed surrah
q7 = indirect jahhaf
e1 = COOPERATE realized actor=pemerintah,houthi time=t1 context=military,diplomatic
e2 = CONSULT/third-party realized actor=pemerintah,houthi,oman context=diplomatic
e3 = CONCEDE future actor=houthi recipient=pemerintah said=q1 context=human_security
e4 = SUPPORT realized actor=lindqvist recipient=pemerintah,houthi context=diplomatic
e5 = REQUEST/yield realized actor=lindqvist recipient=pemerintah,houthi said=q3 context=military,human_security
e6 = AID realized actor=arab recipient=hadramaut said=q4 context=health,economic
e7 = AID negated actor=kuwait recipient=hadramaut said=q5 context=health,economic
e8 = ASSAULT/drone realized recipient=tentara time=t1 context=military
e9 = ACCUSE/allege realized actor=surrah recipient=houthi context=military
e10 = THREATEN/violence realized actor=surrah recipient=houthi context=military
e11 = ASSAULT/drone negated actor=houthi recipient=tentara said=q7 context=military
e12 = AGREE future actor=pemerintah,houthi time=t2 context=diplomatic
