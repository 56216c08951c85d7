language: en
published: 2024-03-05
---
[purnomo|Minister] bows out, [lecturers|lecturers] fast as inquiry row deepens

[@reporter|Yohanes Kristanto] ([@outlet|The Jakarta Post])
[@place|Jakarta] ● [t1|Tue, March 5, 2024]

[purnomo|Social Affairs Minister Purnomo Adiwijaya] [e1|tendered his resignation] [t2|on Monday], becoming the first cabinet member to go over the rice handout scandal that has split the ruling coalition.

[purnomo|Purnomo], who [c1,e2|apologized] to [recipients|some 2 million recipients] for "[q1|the mess on [purnomo|my] watch]", [c2|said] [q2|[purnomo|he] would [e3|cooperate] with [ago|the Attorney General's Office] ([ago|AGO])].

[ago|The AGO], which has been [e4|investigating] [officials|officials of [bulog|the State Logistics Agency] ([bulog|Bulog])] [t3|since December], [c3,e5|warned] [t4|on Tuesday] that [q3|[directors|two directors] would be picked up by force if [directors|they] again ignored a summons]. "[q4|A third absence is an escape attempt. Please do not test [ago|us]]," [c4|said] [hartono|spokesman Imanuel Hartono].

In [house|the House of Representatives], [factions|four opposition factions] [e6|signed a motion] for [i6|a right of inquiry]. [golkar|The Golkar Party] [e7|threatened to expel] [three|three of [golkar|its] lawmakers] who added their names. [sinta|One of them, Sinta Rajagukguk], was unmoved. "[q5|Expel [sinta|me], then explain to [farmers|farmers in Simalungun] why [farmers|their] rice is rotting]," [sinta|she] [c5|told] The Jakarta Post.

[speaker|House Speaker Abdul Karim Sangaji] [e8|agreed] to table [i8|the motion] [t5|next week].

At [p9|Gadjah Mada University in Yogyakarta], [lecturers|nine lecturers] [e9|began a hunger strike] [t6|on Sunday] and [e10|invited] [president|the President] to [i10|a meeting]. [palace|The Palace] has yet to respond, though [wisnu|presidential aide Wisnu Barata] [e11|called on] [lecturers|the group] [t7|on Tuesday] morning, [c6|saying] [q6|[wisnu|he] had come "to listen, not to bargain]".

[t8|In 2008], [kpk|the Corruption Eradication Commission] ([kpk|KPK]) [e12|arrested] [director|another [bulog|Bulog] director] in a similar case.

Related: [@related|Who profits from cheap rice?]
---
purnomo | Purnomo Adiwijaya | person | IDN | GOV | Social Affairs Minister
lecturers | nine lecturers | group | IDN | EDU
recipients | some 2 million recipients | group | IDN | CVL
ago | the Attorney General's Office | organization | IDN | JUD
officials | officials of the State Logistics Agency | group | IDN | GOV
bulog | the State Logistics Agency | organization | IDN | GOV
directors | two directors | group | IDN | GOV
hartono | Imanuel Hartono | person | IDN | JUD | spokesman
house | the House of Representatives | organization | IDN | LEG
factions | four opposition factions | group | IDN | OPP
golkar | The Golkar Party | organization | IDN | PTY
three | three of its lawmakers | group | IDN | LEG
sinta | Sinta Rajagukguk | person | IDN | LEG
farmers | farmers in Simalungun | group | IDN | AGR
speaker | Abdul Karim Sangaji | person | IDN | LEG | House Speaker
president | the President | person | IDN | GOV | President
palace | The Palace | organization | IDN | GOV
wisnu | Wisnu Barata | person | IDN | GOV | presidential aide
kpk | the Corruption Eradication Commission | organization | IDN | GOV
director | another Bulog director | person | IDN | GOV
---
t1 = 2024-03-05
t2 = 2024-03-04
t3 = 2023-12
t4 = 2024-03-05
t5 = 2024-03-11/2024-03-17
t6 = 2024-03-03
t7 = 2024-03-05
t8 = 2008
q1 = direct purnomo
q2 = indirect purnomo
q3 = indirect ago
q4 = direct hartono
q5 = direct sinta
q6 = mixed wisnu
e1 = RETREAT/resign realized actor=purnomo time=t2 context=corruption,executive
e2 = CONCEDE realized actor=purnomo recipient=recipients context=corruption,executive
e3 = AGREE future actor=purnomo recipient=ago said=q2 context=legal,corruption
e4 = ACCUSE/investigate realized actor=ago recipient=officials time=t3 context=corruption,legal
e5 = THREATEN/arrest realized actor=ago recipient=directors time=t4 context=corruption,legal
e6 = ACCUSE/investigate realized actor=factions context=legislative,corruption
e7 = THREATEN/expel realized actor=golkar recipient=three context=legislative,political_institutions
e8 = AGREE future actor=speaker recipient=factions time=t5 context=legislative
e9 = PROTEST/hunger realized actor=lecturers time=t6 context=corruption
e10 = REQUEST/meet realized actor=lecturers recipient=president context=executive
e11 = CONSULT/visit realized actor=wisnu recipient=lecturers time=t7 context=executive
e12 = COERCE/arrest historical actor=kpk recipient=director time=t8 context=corruption,legal
