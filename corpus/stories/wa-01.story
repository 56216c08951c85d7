language: id
published: 2010-08-19
split: train
---
[bolivia|Bolivia] Usir Atase Militer [paraguay|Paraguay], Asuncion Siap Membalas

[@place|La Paz] ([@agency|ANTARA News]) - [bolivia|Pemerintah Bolivia], [t1|Rabu], [e1|mengusir] [acosta|atase militer [paraguay|Paraguay], Kolonel Ramiro Ovelar Acosta], dan memberinya waktu 48 jam untuk angkat kaki menyusul [i1|temuan alat sadap di kantor bea cukai Villamontes].

[choque|Menteri Luar Negeri [bolivia|Bolivia] Wilfredo Quispe Choque] [c1,e2|menuduh] [q1|[acosta|perwira itu] "[i2|menyuap [dua|dua pegawai negara]]" demi mendapatkan manifes pengapalan gas]. "[q2|Kami memiliki rekamannya. [bolivia|Kami] [e3|tidak mau lagi mendengar] [i3|penjelasan apa pun dari [paraguay|Asuncion]]]," [c2|katanya] kepada wartawan di [p3|Istana Quemado].

[paraguay|Paraguay] membalas [t2|pada hari yang sama]. [cabrera|Wakil Menteri Luar Negeri Héctor Ayala Cabrera] [c3,e4|memperingatkan] [q3|negaranya akan [i4|memulangkan [tiga|tiga diplomat [bolivia|Bolivia]]] bila keputusan tersebut tidak dicabut [t3|sampai Jumat (20/8)]], lalu [c4,e5|mengancam] [q4|menghentikan [i5|patroli antinarkotika bersama di Chaco]].

[cabrera|Ayala] juga [e6|menampik] [i6|peran [brasil|Brasil] sebagai penengah]. "[q5|Ini urusan dua negara bertetangga, bukan urusan Brasilia]," [c5|ujarnya] seraya [c6|menyebut] [q6|penyadapan itu "dongeng"].

[sumber|Sebuah sumber di [kementerian|Kementerian Luar Negeri Bolivia]], yang menolak disebut namanya, [c7|mengatakan] kepada [afp|AFP] bahwa [q7|[e7|penarikan duta besar] dari [paraguay|Asuncion] "masih dikaji", tetapi [bolivia|La Paz] [e8|tidak akan menutup [i8|kedutaannya]]].

[bolivia,paraguay|Kedua negara] [e9|meneken] [i9|perjanjian pertukaran informasi intelijen] [t4|pada Maret tahun lalu]. Berkat perjanjian itu, [i10,sembilan|sembilan penyelundup] [e10|diserahkan] [paraguay|Paraguay] kepada [polisi|polisi [bolivia|Bolivia]], lalu [e11|dihukum] [pengadilan|pengadilan Tarija].

[oas|Juru bicara [organisasi|Organisasi Negara-Negara Amerika (OAS)]] di [p12|Washington], [t5|Kamis pagi], [c8,e12|meminta] [q8|[bolivia,paraguay|keduanya] [i12|menahan diri]], demikian [@source,afp|AFP]. (*)

Editor: [@editor|Bambang Surya Laksana]
COPYRIGHT © 2010
---
bolivia | Bolivia | country | BOL
paraguay | Paraguay | country | PRY
acosta | Ramiro Ovelar Acosta | person | PRY | - | atase militer Paraguay
choque | Wilfredo Quispe Choque | person | BOL | - | Menteri Luar Negeri Bolivia
dua | dua pegawai negara | group | BOL
cabrera | Héctor Ayala Cabrera | person | PRY | - | Wakil Menteri Luar Negeri
tiga | tiga diplomat Bolivia | group | BOL
brasil | Brasil | country | BRA
sumber | sumber di Kementerian Luar Negeri Bolivia | person | BOL
kementerian | Kementerian Luar Negeri Bolivia | organization | BOL
afp | AFP | organization | FRA
sembilan | sembilan penyelundup | group
polisi | polisi Bolivia | organization | BOL
pengadilan | pengadilan Tarija | organization | BOL
organisasi | Organisasi Negara-Negara Amerika (OAS) | bloc | IGO
oas | Juru bicara Organisasi Negara-Negara Amerika (OAS) | person | IGO | - | Juru bicara Organisasi Negara-Negara Amerika (OAS)
---
t1 = 2010-08-18
t2 = 2010-08-18
t3 = 2010-08-20
t4 = 2009-03
t5 = 2010-08-19
q1 = mixed choque
q2 = direct choque
q3 = indirect cabrera
q4 = indirect cabrera
q5 = direct cabrera
q6 = mixed cabrera
q7 = mixed sumber
q8 = indirect oas
e1 = SANCTION/expel realized actor=bolivia recipient=acosta time=t1 context=diplomatic,intelligence,military
e2 = ACCUSE/allege realized actor=choque recipient=acosta context=diplomatic,intelligence,corruption
e3 = REJECT realized actor=bolivia recipient=paraguay said=q2 context=diplomatic
e4 = THREATEN/expel realized actor=cabrera recipient=tiga time=t2 context=diplomatic
e5 = THREATEN/relations realized actor=cabrera recipient=bolivia time=t2 context=diplomatic,illegal_drugs
e6 = REJECT/meet realized actor=cabrera recipient=brasil context=diplomatic
e7 = SANCTION/withdraw hypothetical actor=bolivia recipient=paraguay said=q7 context=diplomatic
e8 = SANCTION/withdraw negated actor=bolivia recipient=paraguay said=q7 context=diplomatic
e9 = SUPPORT historical actor=bolivia,paraguay time=t4 context=diplomatic,intelligence
e10 = COOPERATE historical actor=paraguay recipient=polisi context=crime,legal
e11 = SANCTION/convict historical actor=pengadilan recipient=sembilan context=crime,legal
e12 = REQUEST/yield realized actor=oas recipient=bolivia,paraguay time=t5 context=diplomatic
