language: id
published: 2011-08-18
split: train
---
[qatar|Qatar] Tinggalkan Komite [liga|Liga Arab], [mauritania|Mauritania] Berlakukan Darurat Militer

Setelah sepekan demonstrasi berdarah, [mauritania|Nouakchott] kian terkucil. [qatar|Qatar] dan [kuwait|Kuwait] memprotes kelambanan [liga|organisasi negara-negara Arab].

[presiden|Presiden Mauritania], [t1|Rabu (17/08)], [e1|mengumumkan [i1|darurat militer]] di seluruh negeri, hanya sehari setelah [polisi|polisi] [e2|menembakkan gas air mata] ke arah [pemuda|puluhan ribu pemuda] di [nouakchott,p2|Nouakchott].

Di kota pelabuhan [nouadhibou,p3|Nouadhibou] keadaannya lebih buruk. [q1|[garda|Garda Nasional] [e3|melepaskan tembakan] dari atap kantor pos dan sebelas [pemuda|demonstran] tewas], [c1|lapor] [asosiasi|Asosiasi HAM Mauritania]. [ami|Kantor berita pemerintah AMI] [c2|menyatakan] [q2|[garda|para prajurit] [e4|tidak menembak] siapa pun]. "[q3|Yang membunuh adalah penyusup asing]," begitu [c3|bunyi] siarannya.

[sahra|Stasiun radio Sahra FM] dan [harian|harian Le Rénovateur du Nord] [e5|dibredel] [kementerian|Kementerian Komunikasi], [t2|Selasa]. [kementerian|Kementerian] juga [e6|melarang] [koresponden|koresponden asing] meliput di luar ibu kota.

Sikap diam [liga|Liga Arab] membuat [qatar|Doha] gusar. [qatar|Qatar] [e7|keluar dari] [komite|komite pemantau liga itu] [t3|pada Kamis], dan [q4|[kuwait|Kuwait] [e8|akan menarik] [i8|duta besarnya]], [c4|kata] [diplomat|seorang diplomat di Kairo]. [ue|Uni Eropa] [e9|mengancam] [i9|embargo ikan] bila [mauritania|Mauritania] tidak mengakhiri penembakan [t4|sebelum September].

[hoffstetter|Menteri Luar Negeri [jerman|Jerman] Ulrike Hoffstetter] [e10|mendukung] [i10|rencana [ue|Brussel] itu]. "[q5|Siapa menembaki anak-anaknya sendiri," [c5|ujar] [hoffstetter|dia] kepada [dw|DW], "tidak bisa berdagang seperti biasa dengan [ue|kita]]." [jerman|Berlin] [t5|pada 2008] [e11|membekukan [i11|bantuan pembangunan]] bagi [mauritania|Mauritania] sesudah kudeta.

[maroko|Maroko] [e12|mengirim] [i12|dua pesawat berisi obat] ke [nouadhibou,p12|Nouadhibou], [t6|Kamis].

[@editor|AS]/[@editor|HP] ([@source|dpa], [@source|afp], [@source|rtr])
---
qatar | Qatar | country | QAT
liga | Liga Arab | bloc | IGO
mauritania | Mauritania | country | MRT
kuwait | Kuwait | country | KWT
presiden | Presiden Mauritania | person | MRT | GOV | Presiden Mauritania
polisi | polisi | organization | MRT | COP
pemuda | puluhan ribu pemuda | group | MRT | CVL
nouakchott | Nouakchott | place | MRT
nouadhibou | Nouadhibou | place | MRT
garda | Garda Nasional | organization | MRT | MIL
asosiasi | Asosiasi HAM Mauritania | organization | MRT | NGO
ami | AMI | organization | MRT | JRN
sahra | Sahra FM | organization | MRT | JRN
harian | Le Rénovateur du Nord | organization | MRT | JRN
kementerian | Kementerian Komunikasi | organization | MRT | GOV
koresponden | koresponden asing | group | - | JRN
komite | komite pemantau Liga Arab | organization | IGO
diplomat | seorang diplomat di Kairo | person | - | GOV
ue | Uni Eropa | bloc | EUR
jerman | Jerman | country | DEU
hoffstetter | Ulrike Hoffstetter | person | DEU | GOV | Menteri Luar Negeri Jerman
dw | DW | organization | DEU | JRN
maroko | Maroko | country | MAR
---
t1 = 2011-08-17
t2 = 2011-08-16
t3 = 2011-08-18
t4 = 2011-08
t5 = 2008
t6 = 2011-08-18
q1 = indirect asosiasi
q2 = indirect ami
q3 = direct ami
q4 = indirect diplomat
q5 = direct hoffstetter
e1 = COERCE/martial-law realized actor=presiden time=t1 context=repression
e2 = ASSAULT/crowd-control realized actor=polisi recipient=pemuda context=repression
e3 = ASSAULT/firearms realized actor=garda recipient=pemuda said=q1 context=repression,human_rights
e4 = ASSAULT/firearms negated actor=garda said=q2 context=repression,human_rights
e5 = COERCE/censor realized actor=kementerian recipient=sahra,harian time=t2 context=repression,rights_freedoms
e6 = COERCE/censor realized actor=kementerian recipient=koresponden context=repression,rights_freedoms
e7 = SANCTION/withdraw realized actor=qatar recipient=komite time=t3 context=diplomatic,human_rights
e8 = SANCTION/discontinue future actor=kuwait recipient=mauritania said=q4 context=diplomatic,human_rights
e9 = THREATEN/restrict realized actor=ue recipient=mauritania context=economic,human_rights
e10 = SUPPORT realized actor=hoffstetter recipient=ue context=economic,human_rights
e11 = SANCTION/discontinue historical actor=jerman recipient=mauritania time=t5 context=economic
e12 = AID realized actor=maroko recipient=mauritania time=t6 context=health
