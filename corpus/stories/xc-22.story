language: en
published: 2017-10-25
split: dev
---
[kisumu|Kisumu] under curfew on eve of repeat poll

By [@reporter|ROSE ACHIENG ODINDO]
and [@reporter|PATRICK MUTAI]

[matiangi|Interior Cabinet Secretary Josphat Kirorei] [t1|yesterday] [e1|imposed a dusk-to-dawn curfew] on [kisumu,p1|Kisumu], [p1|Siaya] and [p1|Homa Bay] counties after [youths|youths] [e2|torched a polling store] and looted a supermarket in [p2|Kondele].

[boda|Boda boda riders] [e3|blocked] the [p3|Kisumu-Busia highway] with boulders from 6am, stranding lorries bound for [uganda|Uganda].

[matiangi|Mr Kirorei] [c1,e4|warned] that [q1|[any|anyone found preventing voters from reaching a station [t2|tomorrow]] would be picked up "before the milk boils]". [ipoa|The Independent Policing Oversight Authority] is already [e5|looking into] [i5|the death of a 14-year-old girl] during [police|police] operations [t3|on Sunday].

"[q2|Let [matiangi|him] arrest all of Nyanza," [c2|retorted] [ochola|Siaya Senator Vincent Ochola-Were], an ally of [nasa|the National Super Alliance (Nasa)], "and see who will run the cells]."

[q3|[nasa|The coalition], [ochola|he] [c3|said], [e6|will not take part] in [i6|a sham]]. [iebc|The electoral commission] [c4|insisted] [q4|ballot papers had reached all 47 counties].

[njeri|A senior [iebc|commission] manager, Ms Lucy Njeri Kabaiku], however [c5|told] [nation|the Nation] [q5|[bloggers|a network of paid bloggers] had been [e7|spreading fake results forms] [t4|since last week]]. [q6|[directorate|The Directorate of Criminal Investigations] [e8|had asked] [facebook|Facebook] to [i8|take down] 32 pages], [njeri|she] [c6|added]. [facebook|Facebook] could not be reached.

[bishops|Catholic bishops] [e9|met] [uhuru|the President] [t5|on Monday] and, through [bishops|their] chairman, [e10|appealed] for [i10|a postponement]. [uhuru|State House] has not replied; [q7|[uhuru|he] [e11|could still agree]], [c7|said] [aide|an aide].

[t6|In 2007], [ethnic|rival gangs] [e12|fought with machetes and bows] in the [p12|Rift Valley] after a disputed count.
---
kisumu | Kisumu | place | KEN
matiangi | Josphat Kirorei | person | KEN | GOV | Interior Cabinet Secretary
youths | youths | group | KEN | CVL
boda | Boda boda riders | group | KEN | LAB
uganda | Uganda | country | UGA
any | anyone found preventing voters | group | KEN | CVL
ipoa | Independent Policing Oversight Authority | organization | KEN | GOV
police | police | organization | KEN | COP
ochola | Vincent Ochola-Were | person | KEN | LEG | Siaya Senator
nasa | National Super Alliance (Nasa) | organization | KEN | OPP
iebc | electoral commission | organization | KEN | GOV
njeri | Lucy Njeri Kabaiku | person | KEN | GOV | commission manager
bloggers | a network of paid bloggers | group | KEN
directorate | Directorate of Criminal Investigations | organization | KEN | COP
facebook | Facebook | organization | USA | BUS
bishops | Catholic bishops | group | KEN | REL
uhuru | the President | person | KEN | GOV | President
nation | the Nation | organization | KEN | JRN
aide | an aide | person | KEN | GOV
ethnic | rival gangs | group | KEN | UAF
---
t1 = 2017-10-24
t2 = 2017-10-26
t3 = 2017-10-22
t4 = 2017-10-16/2017-10-22
t5 = 2017-10-23
t6 = 2007
q1 = mixed matiangi
q2 = direct ochola
q3 = indirect ochola
q4 = indirect iebc
q5 = indirect njeri
q6 = indirect njeri
q7 = indirect aide
e1 = COERCE/curfew realized actor=matiangi time=t1 context=election,rights_freedoms
e2 = PROTEST/riot realized actor=youths context=election
e3 = PROTEST/obstruct realized actor=boda time=t1 context=election
e4 = THREATEN/arrest realized actor=matiangi recipient=any context=election,legal
e5 = ACCUSE/investigate realized actor=ipoa recipient=police context=human_rights,election
e6 = PROTEST/boycott future actor=nasa recipient=iebc said=q3 context=election
e7 = COERCE/misinformation realized actor=bloggers recipient=iebc time=t4 said=q5 context=misinformation,election
e8 = REQUEST/yield realized actor=directorate recipient=facebook said=q6 context=misinformation,election
e9 = CONSULT realized actor=bishops,uhuru time=t5 context=election,religion_ethnicity
e10 = REQUEST/change realized actor=bishops recipient=uhuru context=election
e11 = AGREE hypothetical actor=uhuru recipient=bishops said=q7 context=election
e12 = ASSAULT/primitive historical actor=ethnic time=t6 context=election,religion_ethnicity
