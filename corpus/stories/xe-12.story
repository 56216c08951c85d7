language: id
published: 2022-09-14
split: dev
---
[india|India]-[china|China] Sepakat Mundur Usai Baku Pukul di [tawang|Tawang]

[@place|Jakarta], [@agency|CNN Indonesia] -- Pasukan [india|India] dan [china|China] mulai [e1|ditarik mundur] dari [p1,tawang|Dataran Yangtse di Tawang] [t1|sejak Senin (12/9)], sebulan setelah [tentara-china|puluhan serdadu China] [e2|menyerang] [patroli|patroli India] dengan tongkat berpaku dan batu.

Penarikan itu [e13|disepakati] [china,india|kedua negara] dalam [e3|pertemuan tingkat komandan korps] di [chushul,p3|Chushul]. "[q1|Tenda sudah dibongkar. [china,india|Kami] saling memotret untuk memastikan]," [c1|ujar] [bhandari|Letnan Jenderal Arvind Bhandari] seperti dikutip [@source|PTI].

[kemlu|Kementerian Luar Negeri [china|China]] [e4|menyambut baik] [i4|langkah tersebut], namun [c2,e5|meminta] [q2|[india|New Delhi] tidak lagi membangun [i5|jalan] di [p5|kawasan sengketa]].

[c3|Menurut] [oposisi|pemimpin oposisi [india|India] Madhavan Iyer], [q3|[pemerintah|pemerintah] [e6|melarang] [wartawan|wartawan] [i6|mendatangi [tawang|Tawang]] dan [e7|menyebarkan cerita palsu] bahwa tak ada serdadu yang terluka]. "[q4|Di rumah sakit [oposisi|saya] melihat sendiri perban [patroli|mereka]. [menteri|Menteri] berbohong kepada parlemen]," [c4|tuturnya].

[pemerintah|Pemerintah] [e8|membantah] [i8|tudingan itu].

Sementara itu, [dorje|Menteri Utama Arunachal Pradesh Tenzin Dorje] [e9|dijadwalkan mengunjungi] [p9,tawang|Tawang] [t2|pada Minggu (18/9)] untuk [e10|menyerahkan] [i10|bantuan musim dingin] bagi [warga|warga perbatasan]. [china|Beijing] [e11|mengecam] [i11|rencana kunjungan itu].

[china,india|Kedua negara] pernah berperang di daerah itu [t3|pada 1962], ketika [tentara-china|pasukan China] [e12|menduduki] [tawang|Tawang] selama sebulan.

([@reporter|bac]/[@editor|rds])

\[Gambas:Video CNN\]
---
india | India | country | IND
china | China | country | CHN
tawang | Tawang | place | IND
tentara-china | puluhan serdadu China | group | CHN | MIL
patroli | patroli India | group | IND | MIL
chushul | Chushul | place | IND
bhandari | Arvind Bhandari | person | IND | MIL | Letnan Jenderal
kemlu | Kementerian Luar Negeri China | organization | CHN | GOV
oposisi | Madhavan Iyer | person | IND | OPP | pemimpin oposisi India
pemerintah | pemerintah India | organization | IND | GOV
wartawan | wartawan | group | IND | JRN
dorje | Tenzin Dorje | person | IND | GOV | Menteri Utama Arunachal Pradesh
warga | warga perbatasan | group | IND | CVL
menteri | Menteri | person | IND | GOV | Menteri
---
t1 = 2022-09-12
t2 = 2022-09-18
t3 = 1962
q1 = direct bhandari
q2 = indirect kemlu
q3 = indirect oposisi
q4 = direct oposisi
e1 = RETREAT/withdraw realized actor=india,china time=t1 context=military,territory
e2 = ASSAULT/primitive realized actor=tentara-china recipient=patroli context=military,territory
e3 = CONSULT realized actor=india,china context=military,diplomatic
e4 = SUPPORT realized actor=kemlu recipient=india context=military,territory
e5 = REQUEST/yield realized actor=kemlu recipient=india context=territory
e6 = COERCE/restrict realized actor=pemerintah recipient=wartawan said=q3 context=rights_freedoms
e7 = COERCE/misinformation realized actor=pemerintah said=q3 context=misinformation,military
e8 = REJECT realized actor=pemerintah recipient=oposisi context=misinformation
e9 = AGREE future actor=dorje recipient=warga time=t2 context=executive
e10 = AGREE future actor=dorje recipient=warga time=t2 context=human_security
e11 = ACCUSE/disapprove realized actor=china recipient=india context=diplomatic,territory
e12 = COERCE/seize historical actor=tentara-china recipient=india time=t3 context=military,territory
e13 = AGREE realized actor=india,china context=military,territory
