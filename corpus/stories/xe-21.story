language: en
published: 2024-12-11
split: train
---
[mayor|Georgian mayor] quits as protesters block border road, hunger strike spreads

By [@reporter|Nino Abashvili] and [@reporter|Felix Ostrander]

[@place|TBILISI], [t1|Dec 11] ([@agency|Reuters]) - [mayor|The mayor of [georgia|Georgia]'s second city, Zurab Kiknavelidze], [e1|resigned] [t2|on Wednesday] after [residents|residents] [e2|set fire to] [hall|the town hall], while [truckers|truck drivers] [e3|blocked] [i3|the main highway to [turkey|Turkey]] for a third day.

"[q1|[mayor|I] cannot govern a city that [police|the police] treat as a battlefield]," [c1|said] [mayor|Kiknavelidze], [mayor|a founding member of [dream|the ruling Unity Bloc]], in a televised address.

[ombudsman|The country's ombudsman, Salome Javakhidze], [c2|said] [t3|on Tuesday] that [q2|at least [detainees|14 detainees] had been [e4|beaten and shocked with electricity] by [police|masked officers] in [p4|a police van in Kutaisi]]. [ministry|The Interior Ministry] [e5|rejected] [i5|[ombudsman|her] findings] but [e6|suspended] [officers|two officers].

[jailed|Eleven jailed activists] [e7|have refused food] [t4|since Dec 2] and [doctors|four doctors] [e8|joined] [jailed|them] [t5|on Monday]. [lawyer|[jailed|Their] lawyer, Tornike Maisuradze], [c3|said] [q3|[jailed|they] would end [jailed|their] fast only if [judge|a judge] [e9|released] [jailed|them] on bail].

[premier|Prime Minister Archil Gvritishvili] [e10|threatened to arrest] [organisers|the organisers] of what [premier|he] called "a coup in instalments". [premier|He] also [c4,e11|warned] [ambassadors|European ambassadors] that [q4|[ambassadors|they] could be sent home if [ambassadors|they] kept visiting the protest camp].

[eu|The European Union] [c5|said] [q5|[eu|it] was [e12|weighing] [i12|visa bans] on [officials|senior officials]]. [opposition|Opposition parties] [e13|plan a march] to [p13|parliament] [t6|on Saturday].

Asked whether [premier|Gvritishvili] would [e14|step down], [spokesman|[premier|his] spokesman] [c6|said]: "[q6|There is no such plan, there was no such plan, there will be no such plan]."

(Reporting by [@reporter|Nino Abashvili] in Tbilisi and [@reporter|Felix Ostrander] in Istanbul; Editing by [@editor|Mark Hollinsworth])
---
georgia | Georgia | country | GEO
mayor | Zurab Kiknavelidze | person | GEO | GOV | mayor of Georgia's second city
residents | residents | group | GEO | CVL
hall | the town hall | place | GEO
truckers | truck drivers | group | GEO | LAB
turkey | Turkey | country | TUR
dream | Unity Bloc | organization | GEO | PTY
police | the police | organization | GEO | COP
ombudsman | Salome Javakhidze | person | GEO | GOV | ombudsman
detainees | 14 detainees | group | GEO | CVL
ministry | Interior Ministry | organization | GEO | GOV
officers | two officers | group | GEO | COP
jailed | Eleven jailed activists | group | GEO | OPP
doctors | four doctors | group | GEO | MED
judge | a judge | person | GEO | JUD | judge
lawyer | Tornike Maisuradze | person | GEO | CVL | lawyer
premier | Archil Gvritishvili | person | GEO | GOV | Prime Minister
organisers | the organisers | group | GEO | OPP
ambassadors | European ambassadors | group | EUR | GOV
eu | European Union | bloc | EUR
officials | senior officials | group | GEO | GOV
opposition | Opposition parties | group | GEO | OPP
spokesman | Gvritishvili's spokesman | person | GEO | GOV | spokesman
---
t1 = 2024-12-11
t2 = 2024-12-11
t3 = 2024-12-10
t4 = 2024-12-02
t5 = 2024-12-09
t6 = 2024-12-14
q1 = direct mayor
q2 = indirect ombudsman
q3 = indirect lawyer
q4 = indirect premier
q5 = indirect eu
q6 = direct spokesman
e1 = RETREAT/resign realized actor=mayor time=t2 context=executive,repression
e2 = PROTEST/riot realized actor=residents recipient=mayor context=executive
e3 = PROTEST/obstruct realized actor=truckers context=pro_democracy
e4 = ASSAULT/torture realized actor=police recipient=detainees said=q2 context=human_rights,repression
e5 = REJECT realized actor=ministry recipient=ombudsman context=human_rights
e6 = SANCTION/discontinue realized actor=ministry recipient=officers context=human_rights
e7 = PROTEST/hunger realized actor=jailed time=t4 context=pro_democracy
e8 = PROTEST/hunger realized actor=doctors time=t5 context=pro_democracy
e9 = RETREAT/release hypothetical actor=judge recipient=jailed said=q3 context=legal
e10 = THREATEN/arrest realized actor=premier recipient=organisers context=repression
e11 = THREATEN/expel realized actor=premier recipient=ambassadors context=diplomatic
e12 = COERCE/restrict hypothetical actor=eu recipient=officials said=q5 context=diplomatic
e13 = PROTEST/demo future actor=opposition time=t6 context=pro_democracy
e14 = RETREAT/resign negated actor=premier context=executive
