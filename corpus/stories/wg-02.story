language: en
published: 2013-08-15
split: test
---
[malaysia|Malaysia] hands over drug suspect to [new|New Zealand]

[@place|KUALA LUMPUR], [t1|Aug 15] ([@agency|Bernama]) -- [q1|[i1|An alleged methamphetamine ringleader] [e1|was extradited] to [new|New Zealand] [t2|early today] after losing a four-year court battle in [malaysia|Malaysia]], [narcotics|the Narcotics Crime Investigation Department (NCID)] [c1|announced].

[idris|Its director, Datuk Rosman Haji Idris], [c2|said] [q2|[hohepa|Terrence Hohepa], a 41-year-old New Zealander, was flown out of the KL International Airport in Sepang at 2.15 am, [federal|the Federal Court] having [e2|thrown out] [i2|[hohepa|his] final appeal] [t3|on Aug 7]].

[hohepa|The suspect] had been [e3|picked up] in [p3|Johor Bahru] [t4|in 2009] by [malaysian|Malaysian officers] acting on [i4|intelligence] [e4|shared] by [new|Wellington].

"[q3|Without the intercepts, there would have been no case," [idris|Rosman] [c3|told] a press conference at Bukit Aman here. "These days [narcotics|we] [e5|trade [i5|such material]] with [foreign|11 foreign agencies], and we are not shy about it]."

[idris|He] [c4|denied] that [q4,q5|[narcotics|his men] [e6|had [i7|beaten]] [hohepa|Hohepa] in [p6|the Sungai Buloh lock-up]], as [muthusamy|defence counsel Chandran Muthusamy] [c5,e7|alleged] [t5|last week].

[fairweather|[new|New Zealand] High Commissioner Margaret Fairweather] [c6,e8|thanked] [q6|[malaysia|Putrajaya] for its "patience and professionalism"] and [c7|said] [q7|[new|her country] [e9|would return the favour] by [i9|surrendering two Malaysians] wanted for cheque fraud].

Meanwhile, [kassim|Home Ministry secretary-general Datuk Seri Aminah Kassim] [c8|said] [q8|[malaysia,new|both sides] had [e10|agreed to station] [i10|liaison officers] in each other's capitals [t6|from January]].

[q9|[interpol|Interpol] [e11|has been asked] by [malaysia|Putrajaya] to issue [i11|red notices for three other members of the ring]], [kassim|she] [c9|added].

[kassim|Aminah] [e12|will sit down with] [auckland|Auckland police chiefs] [t7|on Sept 3].

-- [@outlet|BERNAMA]
---
malaysia | Malaysia | country | MYS
new | New Zealand | country | NZL
narcotics | Narcotics Crime Investigation Department (NCID) | organization | MYS
idris | Rosman Haji Idris | person | MYS | - | director
hohepa | Terrence Hohepa | person | NZL
federal | Federal Court | organization | MYS
malaysian | Malaysian officers | group | MYS
foreign | 11 foreign agencies | group
muthusamy | Chandran Muthusamy | person | MYS | - | defence counsel
fairweather | Margaret Fairweather | person | NZL | - | New Zealand High Commissioner
kassim | Aminah Kassim | person | MYS | - | Home Ministry secretary-general
interpol | Interpol | organization | IGO
auckland | Auckland police chiefs | group | NZL
---
t1 = 2013-08-15
t2 = 2013-08-15
t3 = 2013-08-07
t4 = 2009
t5 = 2013-08-05/2013-08-11
t6 = 2014-01
t7 = 2013-09-03
q1 = indirect narcotics
q2 = indirect idris
q3 = direct idris
q4 = indirect idris
q5 = indirect muthusamy
q6 = mixed fairweather
q7 = indirect fairweather
q8 = indirect kassim
q9 = indirect kassim
e1 = COOPERATE realized actor=malaysia recipient=new time=t2 said=q1 context=legal,crime,illegal_drugs
e2 = REJECT realized actor=federal recipient=hohepa time=t3 said=q2 context=legal
e3 = COERCE/arrest historical actor=malaysian recipient=hohepa time=t4 context=crime,illegal_drugs
e4 = COOPERATE historical actor=new recipient=malaysian time=t4 context=intelligence,illegal_drugs
e5 = COOPERATE realized actor=narcotics,foreign said=q3 context=intelligence,illegal_drugs
e6 = ASSAULT/beat negated actor=narcotics recipient=hohepa said=q4 context=human_rights,crime
e7 = ACCUSE/allege realized actor=muthusamy recipient=narcotics time=t5 context=legal,human_rights
e8 = SUPPORT realized actor=fairweather recipient=malaysia context=diplomatic,crime
e9 = AGREE future actor=new recipient=malaysia said=q7 context=legal,crime
e10 = AGREE future actor=malaysia,new time=t6 said=q8 context=crime,illegal_drugs
e11 = REQUEST/assist realized actor=malaysia recipient=interpol said=q9 context=crime,illegal_drugs
e12 = AGREE future actor=kassim,auckland time=t7 context=crime
