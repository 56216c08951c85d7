language: ms
published: 2010-05-14
---
[sulu|Kumpulan bersenjata Sulu] ugut duduki pulau di Sabah, [filipina|Manila] dan [malaysia|Putrajaya] berbalah

[@place|SEMPORNA] - [sulu|Sebuah kumpulan bersenjata dari Sulu] [e1|mengugut akan menduduki] [p1,mantabuan|Pulau Mantabuan] [t1|sebelum bulan Jun] jika tuntutan warisnya tidak dilayan. “[q1|[sulu|We] are not visitors. [sulu|We] will raise [sulu|our] flag on that beach and stay],” [c1|kata] [datu|ketuanya, Datu Jamil Askali], dalam rakaman yang diterima sebuah akhbar Sabah [t2|pada Rabu].

[marin|Polis Marin] awal pagi [t3|semalam] [e2|melepaskan tembakan] ke arah [bot|dua bot laju] yang menghampiri [p2,mantabuan|pulau itu]; [penumpang|seorang penumpang] cedera.

[filipina|Manila] [e3|melahirkan rasa kesal]. “[q2|If [nelayan|[filipina|our] fishermen] are shot at again, [filipina|we] [e4|will recall] [i4,duta|[filipina|our] ambassador]],” [c2|kata] [corazon|Setiausaha Luar [filipina|Filipina], Corazon Evangelista-Lim]. [wisma|Kementerian Luar Malaysia] [e5|menolak] [i5|bantahan itu] dan [c3|berkata] [q3|[bot|kedua-dua bot] membawa senapang, bukan jala].

Ketegangan reda sedikit [t4|malam tadi] apabila [corazon|Evangelista-Lim] [e6|menghubungi] [rahmat|rakan sejawatnya, Datuk Seri Rahmat Bujang Ali], melalui telefon. “[q4|It was a good call. Nobody shouted],” [c4|kata] [corazon|beliau]. [q5|[corazon,rahmat|Mereka] akan [e7|berjumpa] di [p7,bsb|Bandar Seri Begawan] [t5|pada 20 Mei]], [c5|menurut] [wisma|Wisma Putra].

[tentera|Tentera Darat] [c6|menafikan] [q6|[batalion|satu batalion] telah [e8|dikerahkan] ke [p8,semporna|Semporna]]. [q7|[sabah|Kerajaan Negeri Sabah] mungkin [e9|mengenakan perintah berkurung] di [p9|perairan timur]], [c7|kata] [ketua|Ketua Menteri].

[penduduk|Penduduk kampung air] [e10|menderma] [i10|beras dan air minuman] kepada [anggota|anggota polis].

Kali terakhir pulau di daerah itu diceroboh ialah [t6|pada 2003], apabila [lelaki|lelaki bersenjata] [e11|menculik] [pekerja|pekerja pusat peranginan].
---
sulu | kumpulan bersenjata dari Sulu | group | PHL | UAF
filipina | Filipina | country | PHL
malaysia | Malaysia | country | MYS
mantabuan | Pulau Mantabuan | place | MYS
datu | Datu Jamil Askali | person | PHL | UAF | ketua kumpulan bersenjata
marin | Polis Marin | organization | MYS | COP
bot | dua bot laju | group | PHL | CVL
penumpang | seorang penumpang | person | PHL | CVL
nelayan | our fishermen | group | PHL | CVL
duta | our ambassador | person | PHL | GOV
corazon | Corazon Evangelista-Lim | person | PHL | GOV | Setiausaha Luar Filipina
wisma | Kementerian Luar Malaysia | organization | MYS | GOV
rahmat | Rahmat Bujang Ali | person | MYS | GOV
bsb | Bandar Seri Begawan | place | BRN
tentera | Tentera Darat | organization | MYS | MIL
batalion | satu batalion | group | MYS | MIL
semporna | Semporna | place | MYS
sabah | Kerajaan Negeri Sabah | organization | MYS | GOV
ketua | Ketua Menteri | person | MYS | GOV | Ketua Menteri
penduduk | Penduduk kampung air | group | MYS | CVL
anggota | anggota polis | group | MYS | COP
lelaki | lelaki bersenjata | group | - | UAF
pekerja | pekerja pusat peranginan | group | - | LAB
---
t1 = 2010-06
t2 = 2010-05-12
t3 = 2010-05-13
t4 = 2010-05-13
t5 = 2010-05-20
t6 = 2003
q1 = direct datu
q2 = direct corazon
q3 = indirect wisma
q4 = direct corazon
q5 = indirect wisma
q6 = indirect tentera
q7 = indirect ketua
e1 = THREATEN/territory realized actor=sulu recipient=malaysia context=territory,military
e2 = ASSAULT/firearms realized actor=marin recipient=bot time=t3 context=territory
e3 = ACCUSE/disapprove realized actor=filipina recipient=malaysia context=diplomatic
e4 = THREATEN/relations realized actor=filipina recipient=malaysia said=q2 context=diplomatic
e5 = REJECT realized actor=wisma recipient=filipina context=diplomatic
e6 = CONSULT/phone realized actor=corazon,rahmat time=t4 context=diplomatic
e7 = AGREE future actor=corazon,rahmat time=t5 said=q5 context=diplomatic
e8 = MOBILIZE/troops negated actor=tentera said=q6 context=military
e9 = COERCE/curfew hypothetical actor=sabah said=q7 context=territory
e10 = AID realized actor=penduduk recipient=anggota context=human_security
e11 = ASSAULT/abduct historical actor=lelaki recipient=pekerja time=t6 context=terrorism
