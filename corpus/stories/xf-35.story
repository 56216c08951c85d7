language: ms
published: 2010-05-14
split: test
---
[kumpulan|Kumpulan bersenjata Sulu] ugut duduki pulau di Sabah, [filipina|Manila] dan [malaysia|Putrajaya] berbalah

[@place|SEMPORNA] - [kumpulan|Sebuah kumpulan bersenjata dari Sulu] [c1,e1|mengugut] [q1|akan menduduki [mantabuan|Pulau Mantabuan] [t1|sebelum bulan Jun] jika tuntutan warisnya tidak dilayan]. “[q2|[kumpulan|We] are not visitors. [kumpulan|We] will [e2|raise our flag] on [mantabuan|that beach] and stay],” [c2|kata] [jamil|ketuanya, Datu Jamil Askali], dalam rakaman yang diterima [akhbar|sebuah akhbar Sabah] [t2|pada Rabu].

[marin|Polis Marin] [t3|awal pagi semalam] [e3|melepaskan tembakan] ke arah [bot|dua bot laju] yang menghampiri [mantabuan|pulau itu]; seorang penumpang cedera.

[filipina|Manila] melahirkan rasa kesal. “[q3|If [bot|our fishermen] are shot at again, [filipina|we] will [e4|recall our ambassador]],” [c3|kata] [evangelista|Setiausaha Luar [filipina|Filipina], Corazon Evangelista-Lim]. [wisma|Kementerian Luar [malaysia|Malaysia]] [e5|menolak] [i5|bantahan itu] dan [c4|berkata] [q4|[bot|kedua-dua bot] membawa senapang, bukan jala].

Ketegangan reda sedikit [t4|malam tadi] apabila [evangelista|Evangelista-Lim] [e6|menghubungi] [rahmat|rakan sejawatnya, Datuk Seri Rahmat Bujang Ali], melalui telefon. “[q5|It was a good call. Nobody shouted],” [c5|kata] [evangelista|beliau]. [q6|[evangelista,rahmat|Mereka] [e7|akan berjumpa] di [bsb,p7|Bandar Seri Begawan] [t5|pada 20 Mei]], [c6|menurut] [wisma|Wisma Putra].

[atm|Tentera Darat] [c7|menafikan] [q7|[atm|satu batalion] [e8|telah dikerahkan] ke [p8,semporna|Semporna]]. [q8|[sabah|Kerajaan Negeri Sabah] [e9|mungkin mengenakan perintah berkurung] di perairan timur], [c8|kata] [ketua|Ketua Menteri].

[penduduk|Penduduk kampung air] [e10|menderma] [i10|beras dan air minuman] kepada [marin|anggota polis].

Kali terakhir pulau di daerah itu diceroboh ialah [t6|pada 2003], apabila [penceroboh|lelaki bersenjata] [e11|menculik] [tebusan|pekerja pusat peranginan].
---
kumpulan | kumpulan bersenjata dari Sulu | group | PHL | REB
malaysia | Malaysia | country | MYS
filipina | Filipina | country | PHL
mantabuan | Pulau Mantabuan | place | MYS
jamil | Jamil Askali | person | PHL | REB | ketua kumpulan bersenjata Sulu
akhbar | sebuah akhbar Sabah | organization | MYS | JRN
marin | Polis Marin | organization | MYS | COP
bot | dua bot laju | group | PHL
evangelista | Corazon Evangelista-Lim | person | PHL | GOV | Setiausaha Luar Filipina
wisma | Kementerian Luar Malaysia | organization | MYS | GOV
rahmat | Rahmat Bujang Ali | person | MYS | GOV | Menteri Luar Malaysia
bsb | Bandar Seri Begawan | place | BRN
atm | Tentera Darat | organization | MYS | MIL
semporna | Semporna | place | MYS
sabah | Kerajaan Negeri Sabah | organization | MYS | GOV
ketua | Ketua Menteri | person | MYS | GOV | Ketua Menteri Sabah
penduduk | Penduduk kampung air | group | MYS | CVL
penceroboh | lelaki bersenjata | group | - | REB
tebusan | pekerja pusat peranginan | group | MYS | CVL
---
t1 = 2010-05
t2 = 2010-05-12
t3 = 2010-05-13
t4 = 2010-05-13
t5 = 2010-05-20
t6 = 2003
q1 = indirect kumpulan
q2 = direct jamil
q3 = direct evangelista
q4 = indirect wisma
q5 = direct evangelista
q6 = indirect wisma
q7 = indirect atm
q8 = indirect ketua
e1 = THREATEN/territory realized actor=kumpulan recipient=malaysia said=q1 context=territory
e2 = THREATEN/territory realized actor=jamil recipient=malaysia time=t2 said=q2 context=territory
e3 = ASSAULT/firearms realized actor=marin recipient=bot time=t3 context=territory
e4 = THREATEN/relations realized actor=evangelista recipient=malaysia said=q3 context=diplomatic,territory
e5 = REJECT realized actor=wisma recipient=filipina context=diplomatic,territory
e6 = CONSULT/phone realized actor=evangelista,rahmat time=t4 context=diplomatic,territory
e7 = AGREE future actor=evangelista,rahmat time=t5 said=q6 context=diplomatic
e8 = MOBILIZE/troops negated actor=atm said=q7 context=military
e9 = COERCE/curfew hypothetical actor=sabah said=q8 context=territory
e10 = AID realized actor=penduduk recipient=marin context=human_security
e11 = ASSAULT/abduct historical actor=penceroboh recipient=tebusan time=t6 context=crime,terrorism
