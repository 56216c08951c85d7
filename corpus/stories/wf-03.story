language: en
published: 2014-06-05
split: dev
---
[mozambique|Mozambique] rebels free Brazilian rail engineers, call week-long truce

[@place|Maputo] ([@agency|AFP]) - [renamo|Gunmen loyal to [mozambique|Mozambique]'s former rebel movement Renamo] [t1|on Thursday] [e1|freed] [i1,two|two Brazilian railway engineers] after 23 days in the bush, hours after [e2|declaring [i2|a seven-day truce]] [p2|along the country's main highway].

The pair, gaunt but smiling, stepped off a Red Cross plane in Beira to the applause of port workers.

"[q1|[renamo|We] [e3|have silenced our guns] so that [i3|the harvest] can move," [chissambe|[renamo|the group]'s military chief, [chissambe|Rafael Chissambe]], told AFP by satellite phone. "But if one more [government|government] armoured car crosses the Pungwe river, [e4|[i4|that road] will close again]]."

[nhabanga|Interior Minister Alberto Nhabanga] [e5|refused] to match [i5|the gesture], [c2|saying] [q2|[two-infantry|two infantry battalions] [e6|had been moved up] to [p6|Gorongosa] [t2|on Wednesday]].

"[q3|[soldiers|No soldier of ours] [e7|has left his trench]]," [nhabanga|he] [c1,c3|told] state broadcaster TVM.

[renamo|The gunmen] had [c4,e8|demanded] that [q4|[state|the state railway company] stop [i8|hauling coal through Sofala province]]. [diplomat|A Brazilian diplomat], who asked not to be named, [c5|denied] that [q5|[brazil|his [government|government]] [e9|had paid [i9|a ransom]]].

[renamo|Renamo] [e10|laid down its arms] under [i10|a [t3|1992] peace accord] but kept a residual militia in the central highlands. [renamo|Its fighters] [e11|raked a bus with machine-gun fire] [p11|near Muxungue] [t4|last Friday], killing [six|six passengers].

[mediators|Mediators from Portugal] and [roman|the Roman Catholic Church] [e12|are due to sit down] with [government,renamo|both sides] in [p12|Maputo] [t5|on Monday].

jb-sn/rhw/ach

© 1994-2014 Agence France-Presse
---
renamo | Renamo | organization | MOZ
two | two Brazilian railway engineers | group | BRA
chissambe | Rafael Chissambe | person | MOZ | - | military chief
government | government | organization | MOZ
nhabanga | Alberto Nhabanga | person | MOZ | - | Interior Minister
two-infantry | two infantry battalions | group | MOZ
soldiers | soldiers | group | MOZ
state | state railway company | organization | MOZ
diplomat | Brazilian diplomat | person | BRA
brazil | Brazil | country | BRA
six | six passengers | group | MOZ
mediators | mediators from Portugal | group | PRT
roman | Roman Catholic Church | organization
mozambique | Mozambique | country | MOZ
---
t1 = 2014-06-05
t2 = 2014-06-04
t3 = 1992
t4 = 2014-05-30
t5 = 2014-06-09
q1 = direct chissambe
q2 = indirect nhabanga
q3 = direct nhabanga
q4 = indirect renamo
q5 = indirect diplomat
e1 = RETREAT/release realized actor=renamo recipient=two time=t1 context=human_security
e2 = CONCEDE realized actor=renamo time=t1 context=military
e3 = RETREAT/ceasefire realized actor=renamo said=q1 context=military
e4 = THREATEN/restrict realized actor=chissambe recipient=government said=q1 context=military,territory
e5 = REJECT/yield realized actor=nhabanga recipient=renamo context=military
e6 = MOBILIZE/troops realized actor=two-infantry time=t2 said=q2 context=military
e7 = RETREAT/withdraw negated actor=soldiers said=q3 context=military
e8 = REQUEST/change realized actor=renamo recipient=state context=economic,natural_resource
e9 = RETREAT negated actor=brazil recipient=renamo said=q5 context=crime
e10 = RETREAT/disarm historical actor=renamo time=t3 context=military
e11 = ASSAULT/firearms realized actor=renamo recipient=six time=t4 context=human_security
e12 = AGREE future actor=mediators,roman recipient=renamo,government time=t5 context=diplomatic
