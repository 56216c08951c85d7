language: en
published: 2019-11-20
split: test
---
[nicaragua|Nicaragua] quits [sica|regional bloc], takes over [tribuna|newspaper]'s presses

[@place|MANAGUA, Nicaragua] ([@agency|AP]) — [nicaragua|Nicaragua] [e1|pulled out] of [sica|the Central American Integration System] [t1|on Tuesday], hours after [tax|tax agents] backed by [riot|riot police] [e2|seized the printing plant] of [tribuna|La Tribuna del Lago, the last independent daily still on paper].

[nicaragua|The government] said nothing about the presses. But [membreno|Foreign Minister Horacio Membreño] [c1|told] [congress|lawmakers] that [q1|[sica|the eight-nation bloc] had become "a megaphone for gossips"].

"[q2|[nicaragua|We] are not leaving a family," [membreno|he] [c2|said]. "[nicaragua|We] are leaving a waiting room]."

[costa|Costa Rica] [e3|threatened to break off diplomatic ties] if the plant and [tribuna|the newspaper]'s bank accounts were not returned [t2|by Dec. 1]. [honduras|Honduras] and [salvador|El Salvador], more cautiously, [e4|asked] for [i4|a meeting of foreign ministers].

[court|A Managua court] [t3|last week] [e5|convicted] [solis|[tribuna|La Tribuna]'s publisher, Ximena Solís Argüello], of money laundering and sentenced [solis|her] in absentia to nine years. [solis|Solís], who slipped across the border at night, has [e6|applied for asylum] in San José.

"[q3|[solis|I] walked for eleven hours with [solis|my] mother's rosary and a hard drive]," [c3|said] [solis|the 61-year-old].

[ombudsman|Costa Rican immigration officials] [c4|said] [q4|[ombudsman|they] [e7|would give] [solis|her] [i7|a work permit] while the case is studied].

[navarrete|Presidential spokeswoman Iris Navarrete] [c5|denied] that [q5|[police|police] had [e8|beaten] [press|pressmen] during the raid]. [c6|According to] [union|the printers' union], [q6|[nicaragua|the government] is weighing whether to [e9|auction the machines] to a company run by [party|the ruling party]].

[nicaragua|Nicaragua] last fell out with [costa|[nicaragua|its] southern neighbor] [t4|in 2010], when [soldiers|[nicaragua|its] soldiers] [e10|camped] on [p10|a river island] claimed by [costa,nicaragua|both countries].

___

Associated Press writer [@contributor|Marisol Quirós] in San José, [costa|Costa Rica], contributed to this report.
---
nicaragua | Nicaragua | country | NIC
sica | Central American Integration System | bloc | IGO
tax | tax agents | group | NIC | GOV
riot | riot police | group | NIC | COP
tribuna | La Tribuna del Lago | organization | NIC | JRN
membreno | Horacio Membreño | person | NIC | GOV | Foreign Minister
congress | Nicaraguan lawmakers | group | NIC | LEG
costa | Costa Rica | country | CRI
honduras | Honduras | country | HND
salvador | El Salvador | country | SLV
court | a Managua court | organization | NIC | JUD
solis | Ximena Solís Argüello | person | NIC | JRN | publisher of La Tribuna del Lago
ombudsman | Costa Rican immigration officials | group | CRI | GOV
navarrete | Iris Navarrete | person | NIC | GOV | Presidential spokeswoman
police | police | organization | NIC | COP
press | pressmen | group | NIC | LAB
union | printers' union | organization | NIC | LAB
party | ruling party | organization | NIC | PTY
soldiers | Nicaraguan soldiers | group | NIC | MIL
---
t1 = 2019-11-19
t2 = 2019-12-01
t3 = 2019-11-11/2019-11-17
t4 = 2010
q1 = mixed membreno
q2 = direct membreno
q3 = direct solis
q4 = indirect ombudsman
q5 = indirect navarrete
q6 = indirect union
e1 = SANCTION/withdraw realized actor=nicaragua recipient=sica time=t1 context=diplomatic
e2 = COERCE/seize realized actor=tax recipient=tribuna time=t1 context=repression,rights_freedoms
e3 = THREATEN/relations realized actor=costa recipient=nicaragua context=diplomatic,rights_freedoms
e4 = REQUEST/meet realized actor=honduras,salvador recipient=nicaragua context=diplomatic
e5 = SANCTION/convict realized actor=court recipient=solis time=t3 context=legal,repression
e6 = REQUEST/assist realized actor=solis recipient=costa context=asylum,migration
e7 = AGREE future actor=ombudsman recipient=solis said=q4 context=asylum,migration
e8 = ASSAULT/beat negated actor=police recipient=press said=q5 context=repression
e9 = COERCE/seize hypothetical actor=nicaragua recipient=tribuna said=q6 context=repression,corruption
e10 = MOBILIZE/troops historical actor=soldiers recipient=costa time=t4 context=territory,military
