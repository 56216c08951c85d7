language: en
published: 2009-11-24
split: train
---
[egypt|Egypt] rattled by assaults on Alexandria seafront

By [@reporter|Imogen Farrant]
[@outlet|BBC News], [@place|Alexandria]

[police|Egyptian police] have [e1|fired tear gas] at [women|several hundred women] who [e2|marched] to [directorate,p1,p2|the security directorate in Alexandria] [t1|on Monday], days after a wave of assaults on the city's Corniche.

[q1|[gangs|Gangs of youths] [e3|groped and stripped] [victims|at least 15 women] near [bridge,p3|the Stanley Bridge] [t2|on Friday night]], [witnesses|witnesses] [c1|say]. [victims|Some] were trapped against the sea wall for half an hour.

[centre|The Nadia Centre for Women's Rights] [c2|says] [q2|[conscripts|two conscripts] also [e4|raped] [vendor|a street vendor] inside [p4,van|a police van]]. [ministry|The interior ministry] [c3|insists] [q3|[police|no officer] [e5|molested] anyone]. "[q4|Such stories are made in coffee houses]," [c4|said] [shanawany|[ministry|its] spokesman, Brig Tarek el-Shanawany].

But [mansour|Alexandria's governor, Hany Sabry Mansour], has broken ranks. [mansour|He] [e6|apologised] to [victims|the women] on television and [e7|called on] [ministry|the ministry] to hand over [i7|[ministry|its] camera footage].

[q5|[conscripts|The conscripts] [e8|have been detained] by [prosecutors|military prosecutors]], [c5|according to] [fakhry|[vendor|the vendor]'s lawyer, Dalia Fakhry]. [fakhry|Ms Fakhry] [c6|told] [bbc|the BBC] [q6|[fakhry|she] [e9|would sue] [ministry|the ministry] [t3|next week]].

[q7|[parliament|Parliament] [e10|may set up an inquiry] after the Eid break], [nagy|an MP from the governing party, Samia Nagy], [c7|suggested]. "[q8|[nagy|I] have daughters]," [nagy|she] [c8|said].

[t4|In 2006], [police|police] [e11|refused to register] [i11|complaints] from [complainants|women attacked outside a Cairo cinema]. [centre|The Nadia Centre], which [e12|sheltered] [complainants|several of them], [c9|says] [q9|little has changed].
---
egypt | Egypt | country | EGY
police | Egyptian police | organization | EGY | COP
women | several hundred women | group | EGY | CVL
directorate | security directorate in Alexandria | place | EGY
gangs | Gangs of youths | group | EGY | CRM
victims | at least 15 women | group | EGY | CVL
bridge | Stanley Bridge | place | EGY
witnesses | witnesses | group | EGY | CVL
centre | Nadia Centre for Women's Rights | organization | EGY | NGO
conscripts | two conscripts | group | EGY | MIL
vendor | a street vendor | person | EGY | CVL
van | a police van | place | EGY
ministry | interior ministry | organization | EGY | GOV
shanawany | Tarek el-Shanawany | person | EGY | GOV | interior ministry spokesman
mansour | Hany Sabry Mansour | person | EGY | GOV | governor of Alexandria
prosecutors | military prosecutors | organization | EGY | JUD
fakhry | Dalia Fakhry | person | EGY | CVL | lawyer
bbc | the BBC | organization | GBR | JRN
parliament | Parliament | organization | EGY | LEG
nagy | Samia Nagy | person | EGY | LEG | MP
complainants | women attacked outside a Cairo cinema | group | EGY | CVL
---
t1 = 2009-11-23
t2 = 2009-11-20
t3 = 2009-11-30/2009-12-06
t4 = 2006
q1 = indirect witnesses
q2 = indirect centre
q3 = indirect ministry
q4 = direct shanawany
q5 = indirect fakhry
q6 = indirect fakhry
q7 = indirect nagy
q8 = direct nagy
q9 = indirect centre
e1 = ASSAULT/crowd-control realized actor=police recipient=women time=t1 context=gender,repression
e2 = PROTEST/demo realized actor=women time=t1 context=gender
e3 = ASSAULT/sexual realized actor=gangs recipient=victims time=t2 said=q1 context=gender,crime
e4 = ASSAULT/sexual realized actor=conscripts recipient=vendor said=q2 context=gender,human_rights
e5 = ASSAULT/sexual negated actor=police said=q3 context=gender
e6 = CONCEDE realized actor=mansour recipient=victims context=gender
e7 = REQUEST/yield realized actor=mansour recipient=ministry context=gender,legal
e8 = COERCE/arrest realized actor=prosecutors recipient=conscripts said=q5 context=legal,gender
e9 = ACCUSE/allege future actor=fakhry recipient=ministry time=t3 said=q6 context=legal,gender
e10 = ACCUSE/investigate hypothetical actor=parliament recipient=police said=q7 context=legislative,gender
e11 = REJECT/assist historical actor=police recipient=complainants time=t4 context=gender,legal
e12 = AID historical actor=centre recipient=complainants time=t4 context=gender
