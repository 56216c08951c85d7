language: en
published: 2011-11-24
split: train
---
[court|Bosnian court] jails [kovac|ex-commander] 18 years over wartime rapes

By [@reporter|AMRA HADZIOSMAN]

[@place|SARAJEVO], [bosnia|Bosnia-Herzegovina] ([@agency|AP]) — [court|A Bosnian war crimes court] [t1|on Thursday] [e1|sentenced] [kovac|Slobodan Tomovac, a former Bosnian Serb police commander], to 18 years in prison for [i1|crimes against [women|women and girls]] during the 1992-95 war.

[judge|Judge Emina Palavrić] [c1|said] [q1|[men|men under his command] had [e2|raped] [women|at least 24 women] held in [p2|a school gymnasium in Foča] [t2|in the summer of 1992], and that [kovac|Tomovac] himself had [e3|raped] [witness|a teenager known as Witness D]].

"[q2|[kovac|He] knew, [kovac|he] took part, and [kovac|he] laughed]," [c2|said] [judge|Palavrić].

[court|The court] [c6|found] that [q6|the same [men|unit] had [e4|shot] [men-victims|16 unarmed men] near [p4|the Drina bridge] and [e5|burned down] [i5|four hamlets]]. [kovac|He] was [e6|acquitted] of [i6|ordering torture at a police station].

[kovac|Tomovac], 61, who [e7|surrendered] to [police|police] in [p7|Belgrade] [t3|in 2009], shook his head. [lawyer|His lawyer, Neven Budimirović], [c3|said] [q3|[kovac|they] [e8|will appeal] [i8|the verdict] [t4|next month]].

Outside, [mothers|members of a survivors' association] [e9|unfurled a banner] with the names of the dead. [bakira|[mothers|Their] president, Senada Hrustanović], [e10|thanked] [prosecutor|prosecutors] but [e11|called on] [serbia|Serbia] to [i11|hand over [suspects|two other suspects]]. "[q4|[serbia|Belgrade] protects [suspects|them] still]," [bakira|she] [c4|said].

[minister|[serbia|Serbia]'s justice minister] [c5|said] [q5|[serbia|his government] was [e12|ready to extradite] [suspects|both men] once a treaty is in force].
---
court | Bosnian war crimes court | organization | BIH | JUD
kovac | Slobodan Tomovac | person | BIH | COP | former Bosnian Serb police commander
women | women and girls | group | BIH | CVL
judge | Emina Palavrić | person | BIH | JUD | Judge
men | men under his command | group | BIH | COP
witness | Witness D | person | BIH | CVL
men-victims | 16 unarmed men | group | BIH | CVL
police | police | organization | SRB | COP
lawyer | Neven Budimirović | person | BIH | JUD
mothers | a survivors' association | group | BIH | NGO
bakira | Senada Hrustanović | person | BIH | NGO | president
prosecutor | prosecutors | group | BIH | JUD
bosnia | Bosnia-Herzegovina | country | BIH
serbia | Serbia | country | SRB
suspects | suspects | group | BIH
minister | Serbia's justice minister | person | SRB | GOV | justice minister
---
t1 = 2011-11-24
t2 = 1992-06/1992-08
t3 = 2009
t4 = 2011-12
q1 = indirect judge
q2 = direct judge
q3 = indirect lawyer
q4 = direct bakira
q5 = indirect minister
q6 = indirect court
e1 = SANCTION/convict realized actor=court recipient=kovac time=t1 context=legal,human_rights
e2 = ASSAULT/sexual historical actor=men recipient=women time=t2 said=q1 context=gender,human_rights
e3 = ASSAULT/sexual historical actor=kovac recipient=witness time=t2 said=q1 context=gender,human_rights
e4 = ASSAULT/firearms historical actor=men recipient=men-victims time=t2 said=q6 context=human_rights
e5 = ASSAULT/destroy historical actor=men time=t2 said=q6 context=human_rights,religion_ethnicity
e6 = REJECT realized actor=court recipient=kovac time=t1 context=legal
e7 = RETREAT historical actor=kovac recipient=police time=t3 context=legal
e8 = REJECT future actor=kovac recipient=court time=t4 said=q3 context=legal
e9 = PROTEST/demo realized actor=mothers recipient=kovac time=t1 context=human_rights
e10 = SUPPORT realized actor=bakira recipient=prosecutor context=legal
e11 = REQUEST/yield realized actor=bakira recipient=serbia context=legal
e12 = AGREE hypothetical actor=serbia recipient=bosnia said=q5 context=legal
