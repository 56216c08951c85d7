language: en
published: 2009-02-16
---
[yemen|Yemen] deports [men|12 freed from secret jail]; inmates recount beatings

By [@reporter|DONALD KESSELRING], Associated Press Writer

[@place|SAN'A, Yemen] ([@agency|AP]) — [yemen|Yemen] [e1|deported] [men|12 Somali and Ethiopian men] [t1|on Sunday], a day after [lawyers|a lawyers' group] [c1,e2|alleged] [q1|[men|they] had been hung by the wrists for weeks in an unmarked villa run by the [pso|Political Security Organization]].

[abdi|One of the men, Abdi Hassan Warsame], [c2|told] [ibtisam|lawyer Ibtisam al-Jaradi-Sabri] that [q2|[guards|guards] [e3|drilled into [abdi|his] kneecap]]. "[q3|What [guards|the guards] did not break, hunger broke]," [ibtisam|al-Jaradi-Sabri] [c3|told] The Associated Press. [q4|[detainees|Four detainees still inside] have [e4|refused food] [t2|since Feb. 9]], [ibtisam|she] [c4|said].

[pso|The agency] [c5|denies] [q5|[e5|mistreating] any inmate]. In [p6,aden|Aden], however, [judge|a judge] [e6|ordered] [pso|it] to open [i6|the villa] to inspectors, a demand [embassy|the French Embassy] [e7|repeated] [t3|Monday].

In a separate case, [q6|[tribesmen|two senior tribesmen] were [e8|poisoned] with thallium-laced tea by [ring|a smuggling ring] at a wedding in [p8,marib|Marib]], [police|police] [c6|said]. [q7|The motive, [police|they] [c7|added], was [tribesmen|the pair]'s [e9|help] to [us|U.S. investigators]].

[amnesty|Amnesty International] [e10|plans to press] for [i10|a [un|U.N.] inquiry] [t4|next month]. [q8|[un|The United Nations] could [e11|dispatch] [expert|a torture expert] to [yemen|the country]], [c8|said] [official|a [un|U.N.] official in Geneva], speaking on condition of anonymity.

[t5|In 2004], [yemen|Yemen] [e12|let] [rapporteur|a [un|U.N.] rapporteur] into [p12|one prison] for 40 minutes.

(This version corrects the spelling of the judge's office.)
---
yemen | Yemen | country | YEM
men | 12 Somali and Ethiopian men | group | - | CVL
lawyers | a lawyers' group | organization | YEM | NGO
pso | Political Security Organization | organization | YEM | SPY
abdi | Abdi Hassan Warsame | person | - | CVL
ibtisam | Ibtisam al-Jaradi-Sabri | person | YEM | NGO | lawyer
guards | guards | group | YEM | SPY
detainees | Four detainees still inside | group | - | CVL
aden | Aden | place | YEM
judge | a judge | person | YEM | JUD
embassy | French Embassy | organization | FRA | GOV
tribesmen | two senior tribesmen | group | YEM | CVL
ring | a smuggling ring | organization | - | CRM
marib | Marib | place | YEM
police | police | organization | YEM | COP
us | U.S. investigators | group | USA | COP
amnesty | Amnesty International | organization | NGO | NGO
un | United Nations | organization | UNO
expert | a torture expert | person | UNO
official | a U.N. official in Geneva | person | UNO
rapporteur | a U.N. rapporteur | person | UNO
---
t1 = 2009-02-15
t2 = 2009-02-09
t3 = 2009-02-16
t4 = 2009-03
t5 = 2004
q1 = indirect lawyers
q2 = indirect abdi
q3 = direct ibtisam
q4 = indirect ibtisam
q5 = indirect pso
q6 = indirect police
q7 = indirect police
q8 = indirect official
e1 = COERCE/deport realized actor=yemen recipient=men time=t1 context=migration,human_rights
e2 = ACCUSE/allege realized actor=lawyers recipient=pso context=human_rights
e3 = ASSAULT/torture realized actor=guards recipient=abdi said=q2 context=human_rights,repression
e4 = PROTEST/hunger realized actor=detainees recipient=pso time=t2 said=q4 context=human_rights
e5 = ASSAULT/torture negated actor=pso said=q5 context=human_rights
e6 = REQUEST/yield realized actor=judge recipient=pso context=legal,human_rights
e7 = REQUEST/yield realized actor=embassy recipient=pso time=t3 context=diplomatic,human_rights
e8 = ASSAULT/unconventional realized actor=ring recipient=tribesmen said=q6 context=crime,trafficking
e9 = COOPERATE realized actor=tribesmen recipient=us said=q7 context=intelligence,crime
e10 = REQUEST future actor=amnesty recipient=un time=t4 context=human_rights
e11 = ACCUSE/investigate hypothetical actor=un recipient=yemen said=q8 context=human_rights
e12 = RETREAT/access historical actor=yemen recipient=rapporteur time=t5 context=human_rights
