language: en
published: 2024-10-16
split: test
---
[paraguay|Paraguay]’s interior minister quits after police club pension protesters

[@place|ASUNCION], [paraguay|Paraguay] ([@agency|AP]) — [ocariz|[paraguay|Paraguay]’s interior minister] [e1|resigned] [t1|Wednesday] after [riot|riot police] [e2|fired rubber bullets] [t2|the previous evening] at [retired|retired teachers] [e3|protesting] [i3|a pension overhaul] [p2,p3|outside [congress|Congress]].

Video aired by local television showed [mounted|mounted officers] [e4|clubbing] [year|a 71-year-old woman] who had fallen [p4|near a fountain]. [q1|[teenage|A teenage boy] [e5|may also have been beaten] by [detectives|detectives] [p5|inside a precinct]], [cantero|the country’s ombudsman, Wilfrido Cantero], [c1,c2|said].

“[q2|I answer for what was done],” [ocariz|the outgoing minister, Hernán Ocariz], said, reading from a single sheet of paper. [ocariz|He] [c3,e6|apologized] [q3|to “[every|every grandmother in this country]].”

[q4|[zarratea|President Estela Zarratea] [e7|will post] [i7|2,500 officers and a company of marines] [p7|around the capital’s center] [t3|through Sunday]], [office|her office] [c4|said]. But [zarratea|she] [e8|ruled out [i8|a curfew]] and [e9|will host] [union|union leaders] at [p9|the presidential palace] [t4|Thursday].

It may not be enough. “[q5|If [i10|this bill] reaches the floor, [e10|not one bus will move] and not one classroom will open],” [c5|said] [benitez|Ramona Benítez], who heads the [teachers|teachers federation]. [students|Students] have [e11|occupied] [i11,p11|two public high schools] in solidarity [t5|since Monday].

[ocariz|Ocariz], 58, a rancher and former prosecutor, had been in the job for seven months.

[t6|In 2009], with the treasury already in the red after a drought, [lawmakers|lawmakers] [e12|backed down] and withdrew [i12|a similar bill].

RELATED COVERAGE

[@related|[paraguay|Paraguay]’s Senate opens debate on raising retirement age]

[@related|Drought shrinks the [paraguay|Paraguay] River to a record low]

___

Follow AP’s coverage of Latin America at https://apnews.com/hub/latin-america

Copyright 2024 The Associated Press. All rights reserved.
---
ocariz | Hernán Ocariz | person | PRY | - | interior minister
riot | riot police | organization | PRY
retired | retired teachers | group | PRY
congress | Congress | organization | PRY
mounted | mounted officers | group | PRY
year | 71-year-old woman | person | PRY
detectives | detectives | group | PRY
teenage | teenage boy | person | PRY
cantero | Wilfrido Cantero | person | PRY | - | ombudsman
every | every grandmother in this country | group | PRY
zarratea | Estela Zarratea | person | PRY | - | President
office | office of President Estela Zarratea | organization | PRY
union | union leaders | group | PRY
benitez | Ramona Benítez | person | PRY | - | head of the teachers federation
teachers | teachers federation | organization | PRY
students | students | group | PRY
lawmakers | lawmakers | group | PRY
paraguay | Paraguay | country | PRY
---
t1 = 2024-10-16
t2 = 2024-10-15
t3 = 2024-10-20
t4 = 2024-10-17
t5 = 2024-10-14
t6 = 2009
q1 = indirect cantero
q2 = direct ocariz
q3 = mixed ocariz
q4 = indirect office
q5 = direct benitez
e1 = RETREAT/resign realized actor=ocariz time=t1 context=executive,repression
e2 = ASSAULT/crowd-control realized actor=riot recipient=retired time=t2 context=repression,rights_freedoms
e3 = PROTEST/demo realized actor=retired time=t2 context=economic,legislative
e4 = ASSAULT/beat realized actor=mounted recipient=year context=repression,human_rights
e5 = ASSAULT/beat hypothetical actor=detectives recipient=teenage said=q1 context=repression,human_rights
e6 = CONCEDE realized actor=ocariz recipient=every context=repression,human_rights
e7 = MOBILIZE/police future actor=zarratea time=t3 said=q4 context=executive,repression
e8 = COERCE/curfew negated actor=zarratea context=executive,rights_freedoms
e9 = AGREE future actor=zarratea recipient=union time=t4 context=executive,economic
e10 = THREATEN realized actor=benitez said=q5 context=economic,legislative
e11 = PROTEST/obstruct realized actor=students time=t5 context=economic,rights_freedoms
e12 = CONCEDE historical actor=lawmakers time=t6 context=legislative,economic
