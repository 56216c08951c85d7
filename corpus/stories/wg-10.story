language: en
published: 2015-09-20
split: train
---
[kuwait2|Kuwait]'s [kuwait|Emir] pardons Indonesian maid on death row

[@place|[kuwait2|Kuwait] City] ([@agency|ANTARA News]) - [q1|[kuwait|The Emir of [kuwait2|Kuwait]] [e1|has pardoned] [karsad|an Indonesian housemaid] whom [kuwaiti|a court in the Gulf state] [e2|condemned to death] [t1|in 2009]], [wirahadi|Indonesian Ambassador Tatang Wirahadi] [c1|said] [t2|on Saturday].

[kuwaiti-authorities|Kuwaiti authorities] [e3|released] [karsad|Rumini binti Karsad], 34, a native of Indramayu, West Java, from [p3|Sulaibiya women's prison] at dawn [t3|the same day].

"[q2|Eleven letters and a great deal of coffee," [wirahadi|the envoy] [c2|replied] when ANTARA News asked him how it was done. "The palace never once closed the door]."

[t4|In July], [hadikusumo|Umar Hadikusumo], the presidential special representative for migrant workers, [e4|flew to [kuwait2,p4,p5|the emirate]] and [e5|pleaded for [i5|clemency]].

[suhartini|Manpower Minister Ening Suhartini] [e6|thanked] [kuwait2|Kuwait] on behalf of the government. [suhartini|She] [c3|hinted] in Jakarta that [q3|[i7,i8|the moratorium on sending domestic workers] [kuwait2|there], which [indonesia|Indonesia] [e7|imposed] [t5|in 2011], [e8|could be lifted] once employers stopped holding passports].

"[q4|No passport, no maid. It is that simple]," [suhartini|Suhartini] [c4|remarked].

[q5|Labor officials of [indonesia,kuwait2|both countries] [e9|will resume negotiations] in [p9|Yogyakarta] [t6|on October 5-6]], [suhartini|she] [c5|added]. [t7|Last month], [kuwait2|Kuwait] [e10|announced an amnesty] for [overstayers|overstayers], for which 52 Indonesians have registered.

[buruh|Buruh Migran Watch, a Jakarta-based group], [e11|urged] [manpower|the ministry] not to relax. [q6|Sixteen other Indonesians still await execution in the region and [indonesian|the government] [e12|has not provided lawyers] for [indonesians|five of them]], [c6|according to] [situmeang|its director, Anton Situmeang].

Reported by [@reporter|Yudha Saptadi]
(Uu.R017/INE/KR-BSR/F001)
Editor: [@editor|Hesti Marlina]
COPYRIGHT © ANTARA 2015
---
kuwait | Emir of Kuwait | person | KWT | - | Emir of Kuwait
kuwait2 | Kuwait | country | KWT
kuwaiti | Kuwaiti court | organization | KWT
karsad | Rumini binti Karsad | person | IDN
kuwaiti-authorities | Kuwaiti authorities | organization | KWT
wirahadi | Tatang Wirahadi | person | IDN | - | Indonesian Ambassador
hadikusumo | Umar Hadikusumo | person | IDN | - | presidential special representative for migrant workers
suhartini | Ening Suhartini | person | IDN | - | Manpower Minister
indonesia | Indonesia | country | IDN
overstayers | overstayers | group
buruh | Buruh Migran Watch | organization | IDN
manpower | Manpower Ministry | organization | IDN
indonesian | Indonesian government | organization | IDN
indonesians | Indonesians awaiting execution | group | IDN
situmeang | Anton Situmeang | person | IDN | - | its director
---
t1 = 2009
t2 = 2015-09-19
t3 = 2015-09-19
t4 = 2015-07
t5 = 2011
t6 = 2015-10-05/2015-10-06
t7 = 2015-08
q1 = indirect wirahadi
q2 = direct wirahadi
q3 = indirect suhartini
q4 = direct suhartini
q5 = indirect suhartini
q6 = indirect situmeang
e1 = CONCEDE realized actor=kuwait recipient=karsad said=q1 context=legal,executive,migration
e2 = SANCTION/convict historical actor=kuwaiti recipient=karsad time=t1 said=q1 context=legal,migration
e3 = RETREAT/release realized actor=kuwaiti-authorities recipient=karsad time=t3 context=legal,migration
e4 = CONSULT/visit realized actor=hadikusumo recipient=kuwait2 time=t4 context=diplomatic,migration
e5 = REQUEST/yield realized actor=hadikusumo recipient=kuwait2 time=t4 context=legal,migration,diplomatic
e6 = SUPPORT realized actor=suhartini recipient=kuwait2 context=diplomatic,migration
e7 = SANCTION/discontinue historical actor=indonesia recipient=kuwait2 time=t5 said=q3 context=migration,economic
e8 = CONCEDE hypothetical actor=indonesia recipient=kuwait2 said=q3 context=migration,economic
e9 = AGREE future actor=indonesia,kuwait2 time=t6 said=q5 context=diplomatic,migration
e10 = CONCEDE realized actor=kuwait2 recipient=overstayers time=t7 context=migration,legal
e11 = REQUEST/change realized actor=buruh recipient=manpower context=migration,human_rights
e12 = AID negated actor=indonesian recipient=indonesians said=q6 context=legal,migration,human_rights
