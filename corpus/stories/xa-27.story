language: en
published: 2009-02-16
split: test
---
[yemen|Yemen] deports 12 freed from secret jail; inmates recount beatings

By [@reporter|DONALD KESSELRING], Associated Press Writer

[@place|SAN'A, Yemen] ([@agency|AP]) — [yemen|Yemen] [e1|deported] [twelve|12 Somali and Ethiopian men] [t1|on Sunday], a day after [hood|a lawyers' group] [c1|alleged] [q1|[twelve|they] had been [e2|hung by the wrists] for weeks in [p2|an unmarked villa] run by [pso|the Political Security Organization]].

One of [twelve|the men], [abdi|Abdi Hassan Warsame], [c2|told] [lawyer|lawyer Ibtisam al-Jaradi-Sabri] that [q2|[guards|guards] [e3|drilled into [abdi|his] kneecap]]. "[q3|What [guards|the guards] did not break, hunger broke]," [lawyer|al-Jaradi-Sabri] [c3|told] [ap|The Associated Press]. [q4|[remain|Four detainees still inside] [e4|have refused food] [t2|since Feb. 9]], [lawyer|she] [c4|said].

[pso|The agency] [c5|denies] [q5|[e5|mistreating] [inmates|any inmate]]. In Aden, however, [judge|a judge] [e6|ordered] [pso|it] to [i6|open the villa to inspectors], a demand [embassy|the French Embassy] [e7|repeated] [t3|Monday].

In a separate case, [q6|[tribesmen|two senior tribesmen] were [e8|poisoned with thallium-laced tea] by [ring|a smuggling ring] at [p8|a wedding in Marib]], [police|police] [c6|said]. [q7|The motive, [police|they] [c7|added], was [tribesmen|the pair]'s [e9|help] to [invest|[us|U.S.] investigators]].

[amnesty|Amnesty International] plans to [e10|press] for [i10|a [un|U.N.] inquiry] [t4|next month]. [q8|[un|The United Nations] [e11|could dispatch] [i11|a torture expert] to [yemen|the country]], [c8|said] [un2|a [un|U.N.] official in Geneva, speaking on condition of anonymity].

[t5|In 2004], [yemen|Yemen] [e12|let] [rapporteur|a [un|U.N.] rapporteur] into one prison for 40 minutes.

(This version corrects the spelling of the judge's office.)
---
yemen | Yemen | country | YEM
twelve | 12 Somali and Ethiopian men | group
hood | a lawyers' group | organization | YEM | NGO
pso | Political Security Organization | organization | YEM | SPY
abdi | Abdi Hassan Warsame | person | SOM
lawyer | Ibtisam al-Jaradi-Sabri | person | YEM | JUD | lawyer
guards | guards | group | YEM | SPY
ap | The Associated Press | organization | USA | JRN
remain | Four detainees | group
inmates | any inmate | group
judge | a judge | person | YEM | JUD
embassy | French Embassy | organization | FRA | GOV
tribesmen | two senior tribesmen | group | YEM | CVL
ring | a smuggling ring | group | YEM | CRM
police | police | organization | YEM | COP
us | United States | country | USA
invest | U.S. investigators | group | USA | COP
amnesty | Amnesty International | organization | NGO | NGO
un | United Nations | organization | UNO | IGO
un2 | a U.N. official in Geneva | person | UNO | IGO
rapporteur | a U.N. rapporteur | person | UNO | IGO
---
t1 = 2009-02-15
t2 = 2009-02-09
t3 = 2009-02-16
t4 = 2009-03
t5 = 2004
q1 = indirect hood
q2 = indirect abdi
q3 = direct lawyer
q4 = indirect lawyer
q5 = indirect pso
q6 = indirect police
q7 = indirect police
q8 = indirect un2
e1 = COERCE/deport realized actor=yemen recipient=twelve time=t1 context=migration,human_rights
e2 = ASSAULT/torture realized actor=pso recipient=twelve said=q1 context=human_rights,repression
e3 = ASSAULT/torture realized actor=guards recipient=abdi said=q2 context=human_rights,repression
e4 = PROTEST/hunger realized actor=remain recipient=pso time=t2 said=q4 context=human_rights
e5 = ASSAULT/torture negated actor=pso recipient=inmates said=q5 context=human_rights
e6 = REQUEST/change realized actor=judge recipient=pso context=legal,human_rights
e7 = REQUEST/change realized actor=embassy recipient=pso time=t3 context=diplomatic,human_rights
e8 = ASSAULT/unconventional realized actor=ring recipient=tribesmen said=q6 context=crime
e9 = COOPERATE realized actor=tribesmen recipient=invest said=q7 context=crime,intelligence
e10 = REQUEST future actor=amnesty recipient=un time=t4 context=human_rights
e11 = ACCUSE/investigate hypothetical actor=un recipient=yemen said=q8 context=human_rights
e12 = RETREAT/access historical actor=yemen recipient=rapporteur time=t5 context=human_rights
