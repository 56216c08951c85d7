language: en
published: 2019-11-20
---
[nicaragua|Nicaragua] quits [sica|regional bloc], takes over [tribuna|newspaper]'s presses

[@place|MANAGUA, Nicaragua] ([@agency|AP]) — [nicaragua|Nicaragua] [e1|pulled out] of the [sica|Central American Integration System] [t1|on Tuesday], hours after [tax|tax agents] backed by [police|riot police] [e2|seized] [i2|the printing plant] of [tribuna|La Tribuna del Lago, the last independent daily still on paper].

[nicaragua|The government] said nothing about the presses. But [membreno|Foreign Minister Horacio Membreño] [c1|told] [lawmakers|lawmakers] that [q1|[sica|the eight-nation bloc] had become "a [e3|megaphone for gossips]]".

"[q2|[nicaragua|We] are not leaving a family," [membreno|he] [c2|said]. "[nicaragua|We] are leaving a waiting room]."

[costarica|Costa Rica] [e4|threatened to break off] [i4|diplomatic ties] if the plant and [tribuna|the newspaper]'s bank accounts were not returned [t2|by Dec. 1]. [honduras|Honduras] and [salvador|El Salvador], more cautiously, [e5|asked for] [i5|a meeting of foreign ministers].

[court|A Managua court] [t3|last week] [e6|convicted] [solis|[tribuna|La Tribuna]'s publisher, Ximena Solís Argüello], of [i6|money laundering] and sentenced [solis|her] in absentia to nine years. [solis|Solís], who slipped across the border at night, has [e7|applied for asylum] in [p7,sanjose|San José].

"[q3|[solis|I] walked for eleven hours with [solis|my] mother's rosary and a hard drive]," [c3|said] [solis|the 61-year-old].

[immigration|Costa Rican immigration officials] [c4|said] [q4|[immigration|they] [e8|would give] [solis|her] [i8|a work permit] while the case is studied].

[navarrete|Presidential spokeswoman Iris Navarrete] [c5|denied] that [q5|[police|police] had [e9|beaten] [pressmen|pressmen] during the raid]. [c6|According to] [union|the printers' union], [q6|[nicaragua|the government] is weighing whether to [e10|auction] [i10|the machines] to [company|a company run by the ruling party]].

[nicaragua|Nicaragua] last fell out with [costarica|[nicaragua|its] southern neighbor] [t4|in 2010], when [soldiers|[nicaragua|its] soldiers] [e11|camped] on [p11|a river island claimed by [nicaragua,costarica|both countries]].

___

Associated Press writer [@contributor|Marisol Quirós] in San José, Costa Rica, contributed to this report.
---
nicaragua | Nicaragua | country | NIC
sica | Central American Integration System | organization | IGO
tribuna | La Tribuna del Lago | organization | NIC | JRN
tax | tax agents | group | NIC | GOV
police | riot police | group | NIC | COP
membreno | Horacio Membreño | person | NIC | GOV | Foreign Minister
lawmakers | lawmakers | group | NIC | LEG
costarica | Costa Rica | country | CRI
honduras | Honduras | country | HND
salvador | El Salvador | country | SLV
court | A Managua court | organization | NIC | JUD
solis | Ximena Solís Argüello | person | NIC | JRN | La Tribuna's publisher
sanjose | San José | place | CRI
immigration | Costa Rican immigration officials | group | CRI | GOV
navarrete | Iris Navarrete | person | NIC | GOV | Presidential spokeswoman
pressmen | pressmen | group | NIC | LAB
union | the printers' union | organization | NIC | LAB
company | a company run by the ruling party | organization | NIC | BUS
soldiers | its soldiers | group | NIC | MIL
---
t1 = 2019-11-19
t2 = 2019-12-01
t3 = 2019-11-11/2019-11-17
t4 = 2010
q1 = mixed membreno
q2 = direct membreno
q3 = direct solis
q4 = indirect immigration
q5 = indirect navarrete
q6 = indirect union
e1 = SANCTION/withdraw realized actor=nicaragua recipient=sica time=t1 context=diplomatic
e2 = COERCE/seize realized actor=tax,police recipient=tribuna time=t1 context=repression,rights_freedoms
e3 = ACCUSE/disapprove realized actor=membreno recipient=sica said=q1 context=diplomatic
e4 = THREATEN/relations realized actor=costarica recipient=nicaragua context=diplomatic,rights_freedoms
e5 = REQUEST/meet realized actor=honduras,salvador recipient=nicaragua context=diplomatic
e6 = SANCTION/convict realized actor=court recipient=solis time=t3 context=legal,repression
e7 = REQUEST/assist realized actor=solis recipient=costarica context=asylum
e8 = AGREE future actor=immigration recipient=solis said=q4 context=asylum,migration
e9 = ASSAULT/beat negated actor=police recipient=pressmen said=q5 context=repression
e10 = COERCE/seize hypothetical actor=nicaragua recipient=tribuna said=q6 context=repression
e11 = COERCE/seize historical actor=soldiers recipient=costarica time=t4 context=territory,military
