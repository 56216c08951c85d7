language: en
published: 2024-03-05
split: test
---
[minister|Minister] bows out, [lecturers|lecturers] fast as inquiry row deepens

[@reporter|Yohanes Kristanto] ([@outlet|The Jakarta Post])
[@place|Jakarta] ● [t1|Tue, March 5, 2024]

[minister|Social Affairs Minister Purnomo Adiwijaya] [e1|tendered [minister|his] resignation] [t2|on Monday], becoming the first cabinet member to go over the [i1|rice handout scandal] that has split [coalition|the ruling coalition].

[minister|Purnomo], who [e2|apologized] to [recipients|some 2 million recipients] for [i2|"the mess on [minister|my] watch"], [c1|said] [q1|[minister|he] would [e12|cooperate] with [ago|the Attorney General's Office (AGO)]].

[ago|The AGO], which has been [e3|investigating] [logistics|officials of the State Logistics Agency (Bulog)] [t3|since December], [c2,e4|warned] [t4|on Tuesday] that [q2|[logistics|two directors] would be picked up by force if [logistics|they] again ignored a summons]. "[q3|A third absence is an escape attempt. Please do not test [ago|us]]," [c3|said] [hartono|spokesman Imanuel Hartono].

In [house|the House of Representatives], [factions|four opposition factions] [e5|signed] [i5|a motion for a right of inquiry]. [golkar|The Golkar Party] [e6|threatened to expel] [lawmakers|three of [golkar|its] lawmakers] who added [lawmakers|their] names. [lawmakers|One of them], [sinta|Sinta Rajagukguk], was unmoved. "[q4|Expel [sinta|me], then explain to farmers in Simalungun why their rice is rotting]," [sinta|she] [c4|told] [post|The Jakarta Post].

[speaker|House Speaker Abdul Karim Sangaji] [e7|agreed to table] [i7|the motion] [t5|next week].

At Gadjah Mada University in Yogyakarta, [lecturers|nine lecturers] [e8|began a hunger strike] [t6|on Sunday] and [e9|invited] [president|the President] [i9|to a meeting]. [president|The Palace] has yet to respond, though [aide|presidential aide Wisnu Barata] [e10|called on] [lecturers|the group] [t7|on Tuesday morning], [c5|saying] [q5|[aide|he] had come "to listen, not to bargain"].

[t8|In 2008], [kpk|the Corruption Eradication Commission (KPK)] [e11|arrested] [former|another Bulog director] in a similar case.

Related: [@related|Who profits from cheap rice?]
---
minister | Purnomo Adiwijaya | person | IDN | GOV | Social Affairs Minister
coalition | the ruling coalition | group | IDN | PTY
recipients | some 2 million recipients | group | IDN | CVL
ago | Attorney General's Office (AGO) | organization | IDN | JUD
logistics | officials of the State Logistics Agency (Bulog) | group | IDN | GOV
hartono | Imanuel Hartono | person | IDN | JUD | spokesman
house | House of Representatives | organization | IDN | LEG
factions | four opposition factions | group | IDN | OPP
golkar | Golkar Party | organization | IDN | PTY
lawmakers | three Golkar lawmakers | group | IDN | LEG
sinta | Sinta Rajagukguk | person | IDN | LEG
post | The Jakarta Post | organization | IDN | JRN
speaker | Abdul Karim Sangaji | person | IDN | LEG | House Speaker
lecturers | nine lecturers | group | IDN | EDU
president | the President | person | IDN | GOV | President
aide | Wisnu Barata | person | IDN | GOV | presidential aide
kpk | Corruption Eradication Commission (KPK) | organization | IDN | GOV
former | another Bulog director | person | IDN | GOV | Bulog director
---
t1 = 2024-03-05
t2 = 2024-03-04
t3 = 2023-12
t4 = 2024-03-05
t5 = 2024-03-11/2024-03-17
t6 = 2024-03-03
t7 = 2024-03-05
t8 = 2008
q1 = indirect minister
q2 = indirect ago
q3 = direct hartono
q4 = direct sinta
q5 = mixed aide
e1 = RETREAT/resign realized actor=minister time=t2 context=executive,corruption
e2 = CONCEDE realized actor=minister recipient=recipients context=corruption
e3 = ACCUSE/investigate realized actor=ago recipient=logistics time=t3 context=corruption
e4 = THREATEN/arrest realized actor=ago recipient=logistics time=t4 context=corruption,legal
e5 = SUPPORT realized actor=factions context=legislative,corruption
e6 = THREATEN/expel realized actor=golkar recipient=lawmakers context=legislative
e7 = AGREE future actor=speaker recipient=factions time=t5 context=legislative
e8 = PROTEST/hunger realized actor=lecturers time=t6 context=corruption
e9 = REQUEST/meet realized actor=lecturers recipient=president context=corruption
e10 = CONSULT/visit realized actor=aide recipient=lecturers time=t7 context=corruption
e11 = COERCE/arrest historical actor=kpk recipient=former time=t8 context=corruption
e12 = AGREE future actor=minister recipient=ago said=q1 context=corruption,legal
