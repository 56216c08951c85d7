language: id
published: 2017-08-11
split: train
---
[presiden|Presiden [filipina|Filipina]] Perluas Darurat Militer ke [sulu|Sulu], [senat|Senat] Terbelah

[@place|MANILA] -- [presiden|PRESIDEN [filipina|Filipina]] [e1|memberlakukan] [i1|darurat militer] di [p1,sulu|Kepulauan Sulu] [t1|mulai Kamis (10/8) tengah malam], 12 hari setelah [kelompok|milisi Sayap Hitam] merebut pasar ikan [jolo|Jolo].

Beleid itu membolehkan [afp|tentara] menggeledah tanpa surat. Dalam enam jam pertama, [afp|Angkatan Bersenjata [filipina|Filipina]] [e2|menyita] [i2|31 perahu cepat] milik [nelayan|nelayan Bajau] di [jolo,p2|Jolo] dan [e3|menembaki] [dua|dua pengendara motor] yang tidak berhenti di pos jaga. [dua|Seorang di antaranya] meninggal.

"[q1|Perahu [nelayan|kami] disita seolah-olah [nelayan|kami] pemberontak]," [c1|kata] [sahibun|pemimpin koperasi [nelayan|nelayan], Hadji Sahibun Alpad].

Di [senat|Senat], [oposisi|sembilan senator oposisi] [e4|memboikot] [i4|sidang pengesahan], lalu [e5|menggugat] [presiden|Presiden] ke [ma|Mahkamah Agung] [t2|pada Jumat]. "[q2|Bahkan [t3|pada 1972], [rezim|rezim lama] masih memanggil [kongres|Kongres] sebelum [e6|mengumumkan] [i6|keadaan perang]]," [c2|sindir] [lacsamana|Senator Teofista Lacsamana-Abad].

Pendukung pemerintah tidak kalah keras. [ilagan|Ketua [senat|Senat] Nestor Ilaganor] [c3|bilang] [q3|[senat|majelisnya] [e7|tidak akan mengubah] [i7|satu kata pun] dari proklamasi itu], sekalipun [gereja|Konferensi Waligereja] [e8|memintanya].

[c4|Menurut] [galang|juru bicara militer, Mayor Jenderal Ramil Galang-Torres], [q4|drone [afp|tentara] [e9|membom] [kelompok|tempat persembunyian milisi] di [p9|Gunung Daho] [t4|Kamis pagi]; tak ada korban sipil]. Adapun [malaysia|Malaysia] dan [indonesia|Indonesia] [e10|berpatroli bersama] [filipina|Filipina] di [p10|Laut Sulu] [t5|sejak Juni].

[kelompok|Milisi Sayap Hitam] [c5,e11|mengancam] [q5|mencaplok [p11,zamboanga|Zamboanga] "satu barangay demi satu barangay"]. ([@source|AFP]/[@source|Rappler]/[@reporter|Hym]/[@editor|I-2])
---
presiden | Presiden Filipina | person | PHL | GOV | Presiden Filipina
kelompok | Milisi Sayap Hitam | group | PHL | REB
afp | Angkatan Bersenjata Filipina | organization | PHL | MIL
nelayan | nelayan Bajau | group | PHL | CVL
dua | dua pengendara motor | group | PHL | CVL
sahibun | Hadji Sahibun Alpad | person | PHL | CVL | pemimpin koperasi nelayan
senat | Senat Filipina | organization | PHL | LEG
oposisi | sembilan senator oposisi | group | PHL | LEG
kongres | Kongres Filipina | organization | PHL | LEG
ma | Mahkamah Agung | organization | PHL | JUD
rezim | rezim lama | group | PHL | GOV
lacsamana | Teofista Lacsamana-Abad | person | PHL | LEG | Senator
ilagan | Nestor Ilaganor | person | PHL | LEG | Ketua Senat
gereja | Konferensi Waligereja | organization | PHL | REL
galang | Ramil Galang-Torres | person | PHL | MIL | juru bicara militer
malaysia | Malaysia | country | MYS
indonesia | Indonesia | country | IDN
filipina | Filipina | country | PHL
sulu | Kepulauan Sulu | place | PHL
jolo | Jolo | place | PHL
zamboanga | Zamboanga | place | PHL
---
t1 = 2017-08-10
t2 = 2017-08-11
t3 = 1972
t4 = 2017-08-10
t5 = 2017-06
q1 = direct sahibun
q2 = direct lacsamana
q3 = indirect ilagan
q4 = indirect galang
q5 = mixed kelompok
e1 = COERCE/martial-law realized actor=presiden time=t1 context=executive,military,repression
e2 = COERCE/seize realized actor=afp recipient=nelayan time=t1 context=military,repression
e3 = ASSAULT/firearms realized actor=afp recipient=dua time=t1 context=military
e4 = PROTEST/boycott realized actor=oposisi recipient=senat context=legislative
e5 = ACCUSE/allege realized actor=oposisi recipient=presiden time=t2 context=legal,legislative
e6 = COERCE/martial-law historical actor=rezim time=t3 said=q2 context=executive,repression
e7 = REJECT/change realized actor=ilagan recipient=gereja said=q3 context=legislative
e8 = REQUEST/change realized actor=gereja recipient=ilagan context=religion_ethnicity,legislative
e9 = ASSAULT/drone realized actor=afp recipient=kelompok time=t4 said=q4 context=military,terrorism
e10 = COOPERATE realized actor=malaysia,indonesia,filipina time=t5 context=military
e11 = THREATEN/territory realized actor=kelompok context=terrorism,territory
