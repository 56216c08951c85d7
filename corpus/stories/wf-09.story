language: en
published: 2012-04-26
split: train
---
[nepal|Nepal] court jails ex-minister over road kickbacks, donors hold back funds

* Special Court hands [thapaliya|Thapaliya] nine-year term
* Party vows capital shutdown
* [world|World Bank] weighs contractor blacklist

By [@reporter|Suman Regmi]

[@place|KATHMANDU], [t1|April 26] ([@agency|Reuters]) - [nepali|A Nepali court] [t2|on Thursday] [e1|sentenced] [thapaliya|a former works minister] to nine years in prison for [i1|taking kickbacks on mountain road contracts], in a scandal that has stalled the country's largest aid program.

[denmark|[denmark|Denmark] and [finland|Finland]] [c1|said] [q1|a $62 million [e2|freeze on [i2|road funds]] they imposed [t3|last month] would stay until the money was paid back].

"[q2|The verdict is one thing, the refund is another]," [lindegaard|Danish Ambassador Mette Lindegaard] [c2|told] Reuters. [norway|Norway] [c3,c4|said] [q3|it [e3|would not cut] [i3|its own aid]].

[q4|[riot|About 3,000 [riot|riot police]] [e4|ringed [p4|the courthouse]] and [soldiers|soldiers] [e5|were placed on standby] in [p5|two districts]], [karki|Home Secretary Lok Bahadur Karki] said. [q5|[e6|No one was arrested] despite [i6|scuffles [p6|at the gate]]], [karki|he] [c5|added].

[thapaliya|Dhruba Thapaliya], 61, who served [t4|from 2007 to 2010], showed no emotion. [bhusal|His lawyer, Sarita Bhusal], [c6|said] [q6|[nepal-janajagaran|his [nepal|Nepal] Janajagaran Party] [e7|would shut down [p7|the capital]] [t5|from Sunday] if he was refused [i7|bail]].

The affair has spread beyond him. [q7|[gurung|Finance Minister Ramesh Gurung] [e8|will step down] [t6|on May 1]], [aide|an aide to the minister] [c7|said], and [cabinet|the cabinet] [t7|last week] [e9|dismissed] [malla|roads chief Bina Malla].

[q8|[world|The World Bank], which [e10|pulled out of [i10|a bridge project]] in [nepal,p10|Nepal] [t8|in 2009], is [e11|considering blacklisting] [three|three contractors]], [official|an official at the lender] [c8|said].

($1 = 81.5 Nepali rupees)

(Additional reporting by [@reporter|Kaarina Ahola] in Helsinki; Editing by [@editor|Alistair Crewe] and [@editor|Joy Mathers])
---
nepali | Nepali court | organization | NPL
thapaliya | Dhruba Thapaliya | person | NPL | - | former works minister
denmark | Denmark | country | DNK
finland | Finland | country | FIN
nepal | Nepal | country | NPL
lindegaard | Mette Lindegaard | person | DNK | - | Danish Ambassador
norway | Norway | country | NOR
riot | riot police | organization | NPL
soldiers | soldiers | group | NPL
karki | Lok Bahadur Karki | person | NPL | - | Home Secretary
bhusal | Sarita Bhusal | person | NPL | - | lawyer
nepal-janajagaran | Nepal Janajagaran Party | organization | NPL
gurung | Ramesh Gurung | person | NPL | - | Finance Minister
aide | aide to Ramesh Gurung | person | NPL
cabinet | cabinet | organization | NPL
malla | Bina Malla | person | NPL | - | roads chief
world | World Bank | organization | IGO
official | World Bank official | person | IGO
three | three contractors | group
---
t1 = 2012-04-26
t2 = 2012-04-26
t3 = 2012-03
t4 = 2007/2010
t5 = 2012-04-29
t6 = 2012-05-01
t7 = 2012-04-16/2012-04-22
t8 = 2009
q1 = indirect denmark
q2 = direct lindegaard
q3 = indirect norway
q4 = indirect karki
q5 = indirect karki
q6 = indirect bhusal
q7 = indirect aide
q8 = indirect official
e1 = SANCTION/convict realized actor=nepali recipient=thapaliya time=t2 context=legal,corruption
e2 = SANCTION/discontinue realized actor=denmark,finland recipient=nepal time=t3 said=q1 context=economic,corruption
e3 = SANCTION/discontinue negated actor=norway recipient=nepal said=q3 context=economic,corruption
e4 = MOBILIZE/police realized actor=riot said=q4 context=legal,repression
e5 = MOBILIZE/troops realized actor=soldiers said=q4 context=military,legal
e6 = COERCE/arrest negated actor=riot said=q5 context=legal
e7 = THREATEN realized actor=nepal-janajagaran time=t5 said=q6 context=legal,corruption
e8 = RETREAT/resign future actor=gurung time=t6 said=q7 context=executive,corruption
e9 = SANCTION/expel realized actor=cabinet recipient=malla time=t7 context=executive,corruption
e10 = SANCTION/withdraw historical actor=world recipient=nepal time=t8 said=q8 context=economic
e11 = SANCTION/discontinue hypothetical actor=world recipient=three said=q8 context=economic,corruption
