language: en
published: 2022-05-14
split: dev
---
[niger2|Niger]: [ecowas|ECOWAS] threatens embargo as Berlin announces pullout

The West African bloc has given the officers in Niamey [t2|until the end of the month]. [germany|Germany]'s training mission is drawing to a close.

Date [t1|14.05.2022]
Author [@reporter|Miriam Oltmanns] (with AFP, dpa)

[west|West African leaders] [t3|on Saturday] gave [niger|[niger2|Niger]'s ruling officers] [t4|until May 31] to [i1|hand power to civilians] or [e1|face a full trade embargo].

[i2|The ultimatum] was agreed in [p2|Accra] at an [e2|emergency summit] of [ecowas|ECOWAS, the 15-member regional bloc]. "[q1|We will not bury another constitution]," [c1|said] [mensah|its commission president, Kwabena Asiedu-Mensah], [c2|adding] that [q2|[i3|[niger2|Niger]'s seat in all decision-making bodies] had been [e3|suspended] with immediate effect].

In Berlin, [vollrath|Defense Minister Katrin Vollrath] [c3|announced] that [q3|[germany|Germany] would [e4|bring home] [i4|the last 120 of its military instructors] from [p4,p5|Tillia] [t5|by July]]. [q4|[germany|A first group of 45] had already [e5|left the desert base] [t6|on Friday]], [vollrath|she] [c4|told] the broadcaster [ard|ARD].

The junta has not responded in public. But [hamani|Seydou Hamani, a former foreign minister in exile in Benin], [c5|told] [dw|DW] that [q5|[two|two officers] had [c6|assured] him [q6|[maiga|the country's ruler, Colonel Issaka Maiga], "would rather [e6|arm the villages] than [e7|resign]]]." [q7|[young|Around 2,000 young men] [e8|were given rifles] in [p8|Tillaberi] [t7|on Wednesday] and sworn in as a self-defense brigade], [state|state radio] [c7|reported].

[france|France's ambassador] was [e9|declared persona non grata] [t8|on Thursday].

[mensah|Asiedu-Mensah] also [c9,e10|appealed] [q9|to [lenders|lenders] to [i10|spare food imports]]. [q8|[european|The European Union] is considering an [e11|airlift of grain] should the borders close], [european|a spokeswoman in Brussels] [c8|said].

The regional bloc took similar steps [t9|in 2009], when [ecowas|it] [e12|cut off loans] to [the|the government in Niamey] over [i12|a disputed referendum].

[@editor|mol]/[@editor|rs] ([@source|AFP], [@source|dpa])
---
west | West African leaders | group
niger | Niger's ruling officers | group | NER
ecowas | ECOWAS | bloc | IGO
mensah | Kwabena Asiedu-Mensah | person | GHA | - | commission president
niger2 | Niger | country | NER
vollrath | Katrin Vollrath | person | DEU | - | Defense Minister
germany | Germany | country | DEU
hamani | Seydou Hamani | person | NER | - | former foreign minister
two | two officers | group | NER
maiga | Issaka Maiga | person | NER | - | Colonel
state | State radio | organization | NER
young | young men | group | NER
france | France | country | FRA
lenders | lenders | group
european | European Union | bloc | EUR
the | the government in Niamey | organization | NER
dw | DW | organization | DEU
ard | ARD | organization | DEU
---
t1 = 2022-05-14
t2 = 2022-05-31
t3 = 2022-05-14
t4 = 2022-05-31
t5 = 2022-07
t6 = 2022-05-13
t7 = 2022-05-11
t8 = 2022-05-12
t9 = 2009
q1 = direct mensah
q2 = indirect mensah
q3 = indirect vollrath
q4 = indirect vollrath
q5 = mixed hamani
q6 = mixed two
q7 = indirect state
q8 = indirect european
q9 = indirect mensah
e1 = THREATEN/restrict realized actor=west recipient=niger time=t3 context=diplomatic,pro_democracy,economic
e2 = CONSULT/multilateral realized actor=ecowas time=t3 context=diplomatic,pro_democracy
e3 = SANCTION/discontinue realized actor=ecowas recipient=niger2 time=t1 said=q2 context=diplomatic,pro_democracy
e4 = CONCEDE future actor=germany recipient=niger2 time=t5 said=q3 context=military
e5 = RETREAT/withdraw realized actor=germany recipient=niger2 time=t6 said=q4 context=military
e6 = MOBILIZE/militia hypothetical actor=maiga said=q6 context=military,pro_autocracy
e7 = RETREAT/resign negated actor=maiga said=q6 context=pro_autocracy,executive
e8 = MOBILIZE/militia realized actor=niger recipient=young time=t7 said=q7 context=military
e9 = SANCTION/expel realized actor=niger recipient=france time=t8 context=diplomatic
e10 = REQUEST/change realized actor=mensah recipient=lenders context=economic,human_security
e11 = AID hypothetical actor=european recipient=niger2 said=q8 context=human_security
e12 = SANCTION/discontinue historical actor=ecowas recipient=the time=t9 context=economic,pro_democracy
