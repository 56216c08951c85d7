language: en
published: 2026-01-30
split: train
---
[detainees|Detainees] end week without food as curfew falls on Boise

By [@reporter|MARLA JENKS] and [@reporter|TED OYLER]
[@outlet|Associated Press]

[@place,p1|BOISE, Idaho] ([@agency|AP]) — [detainees|Sixty-one immigrants] held in a county jail south of here [e1|refused meals] for a seventh day [t1|Friday], hours after [mayor|the mayor] [e2|ordered everyone off downtown streets] from 9 p.m. to 5 a.m.

[mayor|Mayor Colette Ansbach] acted when [crowd|a crowd opposed to the detentions] [e3|smashed windows and overturned a sheriff's van] outside [p3|the federal courthouse] [t2|late Wednesday].

"[q1|[mayor|I] marched in this town [mayor|myself]. What happened [t3|this week] was not a march]," [c1|said] [mayor|Ansbach], a Democrat.

[detainees|The detainees] want hearings before a judge. [attorney|Attorney Paloma Reyes-Whitlock], who represents nine of them, [c2|said] [q2|two had been [e4|locked naked in freezing cells] until they agreed to eat], a practice [attorney|she] called torture. [sheriff|Ada County Sheriff Burl Stoddard] [c3|denied] [q3|that [detainees|anyone] had been [e5|mistreated]].

[sheriff|Stoddard] has other worries. [militia|The Gem State Watch, a self-styled militia], has [e6|called up members] to "[q4|stand with the badge]," [c4|in the words of] [militia|its website], and about 40 men with rifles [e7|stood guard] at [p7|a freeway exit] [t4|Thursday]. "[q5|If [militia|they] stop one car, [e8|[sheriff|I]'ll lock up] every one of [militia|them]," [sheriff|the sheriff] [c5|warned]. "[sheriff|I] didn't deputize anybody]."

In Washington, [gov|the Department of Homeland Security] [e9|rejected] [delegation|Idaho Democrats]' request to [i9|tour the jail]. [marsh|Rep. Naomi Tilden-Marsh] [c6|said] [q6|[delegation|they] [e10|will show up anyway] [t5|on Monday]].

[church|A Catholic charity] has [e11|brought bottled water and legal aid] to [families|families] camped outside.

The state has seen this before: [t6|in 1992], [fbi|federal agents] [e12|shot dead] [weaver|two members of a white separatist family] in a standoff near the Canadian border.
---
detainees | Sixty-one immigrants | group | - | CVL
mayor | Colette Ansbach | person | USA | GOV | Mayor
crowd | a crowd opposed to the detentions | group | USA | CVL
attorney | Paloma Reyes-Whitlock | person | USA | - | Attorney
sheriff | Burl Stoddard | person | USA | COP | Ada County Sheriff
militia | Gem State Watch | organization | USA | PRM
gov | Department of Homeland Security | organization | USA | GOV
delegation | Idaho Democrats | group | USA | PTY
marsh | Naomi Tilden-Marsh | person | USA | LEG | Rep.
church | A Catholic charity | organization | USA | REL
families | families | group | - | CVL
fbi | federal agents | group | USA | COP
weaver | two members of a white separatist family | group | USA | CVL
---
t1 = 2026-01-30
t2 = 2026-01-28
t3 = 2026-01-26/2026-02-01
t4 = 2026-01-29
t5 = 2026-02-02
t6 = 1992
q1 = direct mayor
q2 = indirect attorney
q3 = indirect sheriff
q4 = mixed militia
q5 = direct sheriff
q6 = indirect marsh
e1 = PROTEST/hunger realized actor=detainees recipient=sheriff time=t1 context=migration,legal
e2 = COERCE/curfew realized actor=mayor recipient=crowd time=t1 context=migration,human_security
e3 = PROTEST/riot realized actor=crowd recipient=sheriff time=t2 context=migration
e4 = ASSAULT/torture realized actor=sheriff recipient=detainees said=q2 context=human_rights,migration
e5 = ASSAULT/torture negated actor=sheriff recipient=detainees said=q3 context=human_rights,migration
e6 = MOBILIZE/militia realized actor=militia context=migration
e7 = MOBILIZE/militia realized actor=militia time=t4 context=migration
e8 = THREATEN/arrest realized actor=sheriff recipient=militia said=q5 context=legal
e9 = REJECT/yield realized actor=gov recipient=delegation context=migration,legislative
e10 = CONSULT/visit future actor=delegation recipient=gov time=t5 said=q6 context=migration,legislative
e11 = AID realized actor=church recipient=families context=migration,human_security
e12 = ASSAULT/firearms historical actor=fbi recipient=weaver time=t6 context=legal
