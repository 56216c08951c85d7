language: id
published: 2019-04-18
---
[katiba|Jihadis] Kuasai Jalan ke [mopti|Mopti], [mali|Mali] Umumkan Keadaan Darurat

[@place|BAMAKO], [@agency|KOMPAS.com] - [mali|Pemerintah Mali] [e1|menetapkan keadaan darurat militer] di [p1,mopti|wilayah Mopti] [t1|mulai Rabu (17/4/2019)].

Keputusan itu diambil sehari setelah [pengebom|dua pengebom bunuh diri] [e2|menghantam] gerbang markas [minusma|pasukan [pbb|PBB]] di [p2,sevare|Sévaré]. [penjaga|Enam penjaga perdamaian asal [chad|Chad] dan [bangladesh|Bangladesh]] tewas.

Dilansir [@source|AFP], [katiba|kelompok Katiba Serma] [e3|mengancam bakal merebut] [p3|jembatan dan pasar [mopti|Mopti]] sebelum musim hujan.

"[q1|Siapa yang memegang [mopti|Mopti], memegang sungai]," [c1|kata] [abu|juru bicara [katiba|kelompok itu], Abu Kassim al-Fulani], lewat aplikasi Telegram.

[lassine|Menteri Keamanan [mali|Mali] Lassine Kamara-Dembélé] [c2|mengungkapkan] [q2|[dogon|sebuah kelompok bela diri Dogon] [e4|menembak mati] [gembala|11 gembala] di [p4,ogoli|Desa Ogoli] [t2|pada Senin]]. [lassine|Ia] [e5|memerintahkan pengerahan] [gendarme|400 gendarme].

Kasus lain yang membuat [minusma|misi [pbb|PBB]] disorot adalah dugaan [e6|pelecehan] oleh [kapten|seorang kapten] terhadap [dapur|dua pekerja dapur]. [sekretariat|Sekretariat [pbb|PBB]] tengah [e7|menyelidikinya].

[jerman|Jerman] [c3|mengatakan] [q3|[e8|akan meninggalkan] [minusma|misi itu] [t3|pada 2020] jika [i9|drone pengintainya] terus [e9|dilarang terbang]]. [mali|Bamako] [t4|Kamis ini] [e10|melonggarkan] [i10|larangan tersebut]. [jerman|Jerman] dan [perancis|Perancis] tetap [e11|berpatroli bersama] di [p11,gao|Gao].

[mali|Mali] terakhir kali [e12|memberlakukan darurat militer] [t5|pada Januari 2013], menjelang [e13|bantuan pasukan] [perancis|Perancis].

Penulis : [@reporter|Ardito Priambada]
Editor : [@editor|Veronika Silalahi]
---
katiba | kelompok Katiba Serma | organization | MLI | REB
mopti | Mopti | place | MLI
mali | Mali | country | MLI
pengebom | dua pengebom bunuh diri | group | - | UAF
minusma | pasukan PBB | organization | UNO | MIL
pbb | PBB | organization | UNO
sevare | Sévaré | place | MLI
penjaga | Enam penjaga perdamaian | group | UNO | MIL
chad | Chad | country | TCD
bangladesh | Bangladesh | country | BGD
abu | Abu Kassim al-Fulani | person | MLI | REB | juru bicara kelompok Katiba Serma
lassine | Lassine Kamara-Dembélé | person | MLI | GOV | Menteri Keamanan Mali
dogon | kelompok bela diri Dogon | organization | MLI | PRM
gembala | 11 gembala | group | MLI | CVL
ogoli | Desa Ogoli | place | MLI
gendarme | 400 gendarme | group | MLI | COP
kapten | seorang kapten | person | UNO | MIL
dapur | dua pekerja dapur | group | MLI | LAB
sekretariat | Sekretariat PBB | organization | UNO
jerman | Jerman | country | DEU
perancis | Perancis | country | FRA
gao | Gao | place | MLI
---
t1 = 2019-04-17
t2 = 2019-04-15
t3 = 2020
t4 = 2019-04-18
t5 = 2013-01
q1 = direct abu
q2 = indirect lassine
q3 = indirect jerman
e1 = COERCE/martial-law realized actor=mali time=t1 context=military,terrorism
e2 = ASSAULT/suicide-attack realized actor=pengebom recipient=minusma context=terrorism,peacekeeping
e3 = THREATEN/territory realized actor=katiba recipient=mali context=territory,terrorism
e4 = ASSAULT/firearms realized actor=dogon recipient=gembala time=t2 said=q2 context=religion_ethnicity
e5 = MOBILIZE/police realized actor=lassine context=military
e6 = ASSAULT/sexual realized actor=kapten recipient=dapur context=peacekeeping,gender
e7 = ACCUSE/investigate realized actor=sekretariat recipient=kapten context=peacekeeping,gender
e8 = THREATEN/relations realized actor=jerman recipient=mali said=q3 context=peacekeeping
e9 = COERCE/restrict realized actor=mali recipient=jerman said=q3 context=peacekeeping
e10 = RETREAT/access realized actor=mali recipient=jerman time=t4 context=peacekeeping
e11 = COOPERATE realized actor=jerman,perancis context=military,peacekeeping
e12 = COERCE/martial-law historical actor=mali time=t5 context=military
e13 = AID historical actor=perancis recipient=mali context=military
