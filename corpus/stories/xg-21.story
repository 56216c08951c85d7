language: en
published: 2024-09-13
split: train
---
[canada|Canada] expels [four|four [eritrea|Eritrean] envoys] over killing of [haile|exile]

[@place,p1|OTTAWA], Sept 13 ([@agency|Reuters]) - [canada|Canada] [e1|threw out] [four|four [eritrea|Eritrean] diplomats] [t1|on Friday], [c6|saying] [q6|[four|they] had helped plan the [e2|murder] of [haile|an opposition radio host] in [p2|Edmonton] and spread false stories to cover it up].

[haile|Selam Haile-Berhane, 51], was [e3|poisoned] [t2|in June] but survived. [t3|On Aug 29] [haile|she] was shot outside her studio.

"[q1|There is a chain of command here, and it does not end in Alberta]," [c1|said] [marchbank|Public Safety Minister Colleen Marchbank].

[asmara|[eritrea|Eritrea]'s foreign ministry] called the expulsions "baseless theatre" and [e4|threatened to send home] [canadians|every [canada|Canadian] aid worker] in the country. [c2|According to] [two|two Western officials], [q2|[ministry|its information ministry] has [e5|run a network of fake accounts] portraying [haile|Haile-Berhane] as a gambler in debt].

[canada|Ottawa] also [e6|deported] [student|a former student leader] to [eritrea|Eritrea]'s capital [t4|last month] on fraud grounds, a move [amnesty|Amnesty International] [c3|said] [q3|amounted to handing a man to his jailers]. [marchbank|Marchbank] [c4|denied] [q4|that [canada|the government] had [e7|shared intelligence] with [eritrea|Asmara] in that case].

Foreign ministers of the [g7|Group of Seven] [e8|discussed] the killing [t5|on Thursday] in [p8|Turin]. [italy|Italy], [eritrea|Eritrea]'s former colonial ruler, [c5|said] [q5|[italy|it] [e9|was weighing travel bans]]. [us|The United States] [e10|offered forensic help], which [rcmp|the Royal Canadian Mounted Police] accepted.

[eritrea|Eritrea] and [canada|Canada] have sparred before. [t6|In 2013], [canada|Ottawa] [e11|expelled] [consul|a consul in Toronto] accused of collecting a tax from exiles.

(Reporting by [@reporter|Denise Laframboise]; Additional reporting by [@reporter|Tom Akerele] in Nairobi; Editing by [@editor|Hugh Pascoe])
---
canada | Canada | country | CAN
eritrea | Eritrea | country | ERI
four | four Eritrean diplomats | group | ERI | GOV
haile | Selam Haile-Berhane | person | ERI | JRN | opposition radio host
marchbank | Colleen Marchbank | person | CAN | GOV | Public Safety Minister
asmara | Eritrea's foreign ministry | organization | ERI | GOV
canadians | every Canadian aid worker | group | CAN | NGO
two | two Western officials | group | - | GOV
ministry | Eritrea's information ministry | organization | ERI | GOV
student | a former student leader | person | ERI | EDU
amnesty | Amnesty International | organization | NGO | NGO
g7 | Group of Seven | bloc | IGO
italy | Italy | country | ITA
us | The United States | country | USA
rcmp | Royal Canadian Mounted Police | organization | CAN | COP
consul | a consul in Toronto | person | ERI | GOV | consul in Toronto
---
t1 = 2024-09-13
t2 = 2024-06
t3 = 2024-08-29
t4 = 2024-08
t5 = 2024-09-12
t6 = 2013
q1 = direct marchbank
q2 = indirect two
q3 = indirect amnesty
q4 = indirect marchbank
q5 = indirect italy
q6 = indirect canada
e1 = SANCTION/expel realized actor=canada recipient=four time=t1 context=diplomatic,intelligence
e2 = ASSAULT/targeted realized actor=four recipient=haile time=t3 said=q6 context=intelligence,rights_freedoms
e3 = ASSAULT/unconventional realized actor=four recipient=haile time=t2 context=intelligence,cbrn
e4 = THREATEN/expel realized actor=asmara recipient=canadians context=diplomatic,human_security
e5 = COERCE/misinformation realized actor=ministry recipient=haile said=q2 context=misinformation,cyber
e6 = COERCE/deport realized actor=canada recipient=student time=t4 context=migration,crime
e7 = COOPERATE negated actor=canada,eritrea said=q4 context=intelligence
e8 = CONSULT/multilateral realized actor=g7 time=t5 context=diplomatic
e9 = COERCE/restrict hypothetical actor=italy recipient=eritrea said=q5 context=diplomatic,migration
e10 = AGREE realized actor=us recipient=canada context=crime,intelligence
e11 = SANCTION/expel historical actor=canada recipient=consul time=t6 context=diplomatic
