language: id
published: 2018-05-31
split: train
---
[ceko|Ceko] Usir Delapan Diplomat [rusia|Rusia] Terkait Racun di [praha|Praha]

Seorang pembelot diracun di apartemennya. [ceko|Praha] menuding [dinas|dinas rahasia asing], [rusia|Moskow] menyebutnya sandiwara.

[q1|[ceko|Republik Ceko] [e1|mengusir] [diplomat|delapan diplomat [rusia|Rusia]] menyusul [e2|serangan zat saraf] oleh [dinas|agen [rusia|Moskow]] terhadap [yelin|Grigory Yelin], [yelin|mantan pegawai dinas sandi] yang hidup dalam pelarian], demikian [c1|diumumkan] [dvorakova|Menteri Dalam Negeri Hana Dvořáková] [t1|hari Rabu (30/05)].

"[q2|[yelin|Dia] diracun di meja makannya sendiri, di ibu kota negara Eropa," [c2|kata] [dvorakova|Dvořáková]. "Jejaknya mengarah ke pabrik negara di Saratov, bukan ke apotek]."

[yelin|Pria 58 tahun itu] masih dirawat. [istri|Istri [yelin|Yelin]] [c3|mengatakan] kepada [dw|DW], [q3|[istri|keluarga] sempat [e3|meminta] [i3|perlindungan] [polisi|polisi] [t2|bulan Januari], tetapi [e4|tidak dikabulkan]].

[rusia|Rusia] [e5|mengancam akan mengusir] [diplomat-uni|diplomat [uni|Uni Eropa]] bila [uni|blok itu] memihak [ceko|Ceko]. [lapin|Juru bicara [kemlu|Kementerian Luar Negeri [rusia|Rusia]] Vadim Lapin] [c4|menyebut] [q4|[ceko|Praha] [e6|menyebar disinformasi] untuk merusak perundingan gas]. "[q5|[rusia|Kami] tidak pernah [e7|meracuni] siapa pun]," [c5|ujarnya]. [ceko|Ceko] juga [c6|melaporkan], [q6|[rusia|Rusia] [e8|menolak membantu] [i8|penyelidikan]].

[t3|Pada 2014], [wartawan|seorang wartawan] [e9|ditembak mati] di [brno,p9|Brno] oleh [pria|pria yang diduga suruhan dinas yang sama].

[organisasi|Organisasi Pelarangan Senjata Kimia (OPCW)] [e10|akan mengirim tim ahli] ke [p10,praha|Praha] [t4|hari Senin (04/06)]. [nato|NATO] [e11|menyatakan dukungan penuh] kepada [ceko|anggotanya itu].

[@reporter|ap]/[@editor|vlz] ([@source|rtr], [@source|dpa])
---
ceko | Republik Ceko | country | CZE
rusia | Rusia | country | RUS
praha | Praha | place | CZE
diplomat | delapan diplomat Rusia | group | RUS | GOV
yelin | Grigory Yelin | person | RUS | CVL | mantan pegawai dinas sandi
dvorakova | Hana Dvořáková | person | CZE | GOV | Menteri Dalam Negeri
dw | DW | organization | DEU | JRN
istri | Istri Yelin | person | RUS | CVL
polisi | polisi Ceko | organization | CZE | COP
dinas | dinas rahasia asing | organization | RUS | SPY
diplomat-uni | diplomat Uni Eropa | group | EUR | GOV
uni | Uni Eropa | bloc | EUR
lapin | Vadim Lapin | person | RUS | GOV | Juru bicara Kementerian Luar Negeri Rusia
kemlu | Kementerian Luar Negeri Rusia | organization | RUS | GOV
wartawan | seorang wartawan | person | - | JRN
brno | Brno | place | CZE
pria | pria yang diduga suruhan dinas yang sama | person | - | SPY
organisasi | Organisasi Pelarangan Senjata Kimia (OPCW) | organization | IGO
nato | NATO | bloc | IGO | MIL
---
t1 = 2018-05-30
t2 = 2018-01
t3 = 2014
t4 = 2018-06-04
q1 = indirect dvorakova
q2 = direct dvorakova
q3 = indirect istri
q4 = indirect lapin
q5 = direct lapin
q6 = indirect ceko
e1 = SANCTION/expel realized actor=ceko recipient=diplomat said=q1 context=diplomatic,cbrn
e2 = ASSAULT/unconventional realized actor=dinas recipient=yelin said=q1 context=cbrn,intelligence
e3 = REQUEST/assist realized actor=istri recipient=polisi time=t2 said=q3 context=human_security
e4 = REJECT/assist realized actor=polisi recipient=istri said=q3 context=human_security
e5 = THREATEN/expel realized actor=rusia recipient=diplomat-uni context=diplomatic
e6 = COERCE/misinformation realized actor=ceko recipient=rusia said=q4 context=misinformation
e7 = ASSAULT/unconventional negated actor=rusia said=q5 context=cbrn
e8 = REJECT/assist realized actor=rusia recipient=ceko said=q6 context=legal,intelligence
e9 = ASSAULT/targeted historical actor=pria recipient=wartawan time=t3 context=intelligence
e10 = AGREE future actor=organisasi recipient=ceko time=t4 context=cbrn
e11 = SUPPORT realized actor=nato recipient=ceko context=diplomatic,military
