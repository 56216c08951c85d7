language: id
published: 2019-04-18
split: test
---
Jihadis Kuasai Jalan ke [mopti|Mopti], [mali|Mali] Umumkan Keadaan Darurat

[@place|BAMAKO], [@agency|KOMPAS.com] - [mali|Pemerintah Mali] [e1|menetapkan keadaan darurat militer] di [mopti,p1|wilayah Mopti] [t1|mulai Rabu (17/4/2019)].

Keputusan itu diambil sehari setelah [pengebom|dua pengebom bunuh diri] [e2|menghantam] [p2|gerbang markas [minusma|pasukan PBB]] di [sevare|Sévaré]. Enam [minusma|penjaga perdamaian] asal Chad dan Bangladesh tewas.

Dilansir [@source|AFP], [katiba|kelompok Katiba Serma] [c1,e3|mengancam] [q1|bakal merebut jembatan dan pasar [mopti|Mopti] sebelum musim hujan].

"[q2|Siapa yang memegang [mopti|Mopti], memegang sungai]," [c2|kata] [kassim|juru bicara kelompok itu, Abu Kassim al-Fulani], lewat aplikasi Telegram.

[kamara|Menteri Keamanan [mali|Mali] Lassine Kamara-Dembélé] [c3|mengungkapkan] [q3|[jam|sebuah kelompok bela diri Dogon] [e4|menembak mati] [gembala|11 gembala] di [p4|Desa Ogoli] [t2|pada Senin]]. [kamara|Ia] [e5|memerintahkan pengerahan] [gendarme|400 gendarme].

Kasus lain yang membuat [minusma|misi PBB] disorot adalah [e6|dugaan pelecehan] oleh [tentara|seorang kapten] terhadap [pekerja|dua pekerja dapur]. [pbb|Sekretariat PBB] [e7|tengah menyelidikinya].

[jerman|Jerman] [c4|mengatakan] [q4|akan [e8|meninggalkan] [minusma|misi itu] [t3|pada 2020] jika drone pengintainya terus dilarang terbang]. [mali|Bamako] [t4|Kamis ini] [e9|melonggarkan] [i9|larangan tersebut]. [jerman|Jerman] dan [perancis|Perancis] [e10|tetap berpatroli bersama] di [p10|Gao].

[mali|Mali] terakhir kali [e11|memberlakukan darurat militer] [t5|pada Januari 2013], menjelang [e12|bantuan pasukan] [perancis|Perancis].

Penulis : [@reporter|Ardito Priambada]
Editor : [@editor|Veronika Silalahi]
---
mali | Pemerintah Mali | country | MLI
pengebom | dua pengebom bunuh diri | group | - | UAF
minusma | pasukan PBB | organization | UNO | MIL
katiba | Katiba Serma | group | MLI | REB
kassim | Abu Kassim al-Fulani | person | MLI | REB | juru bicara Katiba Serma
kamara | Lassine Kamara-Dembélé | person | MLI | GOV | Menteri Keamanan Mali
jam | kelompok bela diri Dogon | group | MLI | PRM
gembala | 11 gembala | group | MLI | CVL
gendarme | 400 gendarme | group | MLI | COP
tentara | seorang kapten | person | - | MIL
pekerja | dua pekerja dapur | group | MLI | CVL
pbb | Sekretariat PBB | organization | UNO
jerman | Jerman | country | DEU
perancis | Perancis | country | FRA
mopti | Mopti | place | MLI
sevare | Sévaré | place | MLI
---
t1 = 2019-04-17
t2 = 2019-04-15
t3 = 2020
t4 = 2019-04-18
t5 = 2013-01
q1 = indirect katiba
q2 = direct kassim
q3 = indirect kamara
q4 = indirect jerman
e1 = COERCE/martial-law realized actor=mali time=t1 context=executive,military
e2 = ASSAULT/suicide-attack realized actor=pengebom recipient=minusma context=terrorism,peacekeeping
e3 = THREATEN/territory realized actor=katiba recipient=mali context=terrorism,territory
e4 = ASSAULT/firearms realized actor=jam recipient=gembala time=t2 said=q3 context=religion_ethnicity
e5 = MOBILIZE/police realized actor=kamara recipient=jam context=military
e6 = ASSAULT/sexual realized actor=tentara recipient=pekerja context=gender,peacekeeping
e7 = ACCUSE/investigate realized actor=pbb recipient=tentara context=peacekeeping,gender
e8 = SANCTION/withdraw hypothetical actor=jerman recipient=minusma time=t3 said=q4 context=peacekeeping
e9 = CONCEDE realized actor=mali recipient=jerman time=t4 context=peacekeeping
e10 = COOPERATE realized actor=jerman,perancis context=military
e11 = COERCE/martial-law historical actor=mali time=t5 context=executive,military
e12 = AID historical actor=perancis recipient=mali time=t5 context=military
