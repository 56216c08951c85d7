language: en
published: 2021-01-21
split: train
---
[yakimovich|[belarus|Belarus] factory leader] held for a week, [wife|wife] says

[q1|[yakimovich|A Belarusian strike leader] was [e1|abducted] by [kgb|plain-clothes officers] on [yakimovich|his] way to work and [e2|kept awake for five nights]], [wife|[yakimovich|his] wife] [c1|says].

[q2|[yakimovich|Mikhas Yakimovich], 39, a welder at a tractor plant in [minsk|Minsk], was bundled into a minibus [t1|last Thursday]], [wife|Darya Yakimovich] [c2|told] [bbc|the BBC]. "[q3|[yakimovich|He] came home with no shoelaces and no sleep," [wife|she] [c3|said]. "[yakimovich|He] jumps when the kettle boils]."

[kgb|[belarus|Belarus]'s security service] [c4|said] [q4|[yakimovich|the 39-year-old] had been [e3|"invited for a talk"] and [e4|was never harmed]].

[prisoners|Sixteen women] in [p5|Homel prison], who had [e5|refused food] for three weeks, relented [t2|on Wednesday] when [authorities|the authorities] [e6|let in] [i6|a Red Cross doctor]. [lawyer|[prisoners|Their] lawyer, Hanna Dubrouskaya], [c5|said] [q5|two of [prisoners|them] had [e7|begun fasting] again [t3|the next morning]].

In separate moves, [belarus|Minsk] [e8|expelled] [ambassador|[lithuania|Lithuania]'s ambassador], and [lithuania|Vilnius] [e9|sent home] [military|a Belarusian military attaché] within hours. [e10|Threats to throw out] [consuls|Polish consuls] followed from [belarus|Minsk].

[krauklis|Foreign Minister Agnis Krauklis of [latvia|Latvia]] [c6,e11|urged] [eu|the EU] [q6|to "shut the sky" to [airline|the state airline]]. [eu|The bloc] [t4|last October] [e14|froze the assets] of [judges|14 judges].

[ministry|The Belarusian foreign ministry] [e13|accused] [media|Western media] of [e12|manufacturing torture stories], [c7|saying] [q7|[yakimovich|Mr Yakimovich] had been drunk].
---
belarus | Belarus | country | BLR
yakimovich | Mikhas Yakimovich | person | BLR | LAB | strike leader
kgb | Belarus's security service | organization | BLR | SPY
wife | Darya Yakimovich | person | BLR | CVL
minsk | Minsk | place | BLR
bbc | the BBC | organization | GBR | JRN
prisoners | Sixteen women | group | BLR | OPP
authorities | the authorities | group | BLR | GOV
lawyer | Hanna Dubrouskaya | person | BLR | CVL | lawyer
ambassador | Lithuania's ambassador | person | LTU | GOV | ambassador
lithuania | Lithuania | country | LTU
military | a Belarusian military attaché | person | BLR | MIL | military attaché
consuls | Polish consuls | group | POL | GOV
krauklis | Agnis Krauklis | person | LVA | GOV | Foreign Minister
latvia | Latvia | country | LVA
eu | the EU | bloc | EUR
airline | the state airline | organization | BLR | BUS
judges | 14 judges | group | BLR | JUD
ministry | The Belarusian foreign ministry | organization | BLR | GOV
media | Western media | group | - | JRN
---
t1 = 2021-01-14
t2 = 2021-01-20
t3 = 2021-01-21
t4 = 2020-10
q1 = indirect wife
q2 = indirect wife
q3 = direct wife
q4 = mixed kgb
q5 = indirect lawyer
q6 = mixed krauklis
q7 = indirect ministry
e1 = ASSAULT/abduct realized actor=kgb recipient=yakimovich time=t1 said=q1 context=repression,human_rights
e2 = ASSAULT/torture realized actor=kgb recipient=yakimovich said=q1 context=repression,human_rights
e3 = CONSULT realized actor=kgb,yakimovich said=q4 context=repression
e4 = ASSAULT/torture negated actor=kgb recipient=yakimovich said=q4 context=human_rights
e5 = PROTEST/hunger realized actor=prisoners recipient=authorities context=human_rights
e6 = RETREAT/access realized actor=authorities recipient=prisoners time=t2 context=human_rights
e7 = PROTEST/hunger realized actor=prisoners time=t3 said=q5 context=human_rights
e8 = SANCTION/expel realized actor=belarus recipient=ambassador context=diplomatic
e9 = SANCTION/expel realized actor=lithuania recipient=military context=diplomatic
e10 = THREATEN/expel realized actor=belarus recipient=consuls context=diplomatic
e11 = REQUEST/change realized actor=krauklis recipient=eu context=diplomatic
e12 = COERCE/misinformation realized actor=media recipient=belarus context=misinformation
e13 = ACCUSE/allege realized actor=ministry recipient=media context=misinformation
e14 = SANCTION/discontinue historical actor=eu recipient=judges time=t4 context=human_rights,legal
