language: en
published: 2017-05-22
split: train
---
Kyrgyz, Tajik guards exchange mortar fire in canal dispute

[@place|BISHKEK], [t1|May 22] ([@agency|Reuters]) - [q1|[kyrgyz|Kyrgyz and [tajik|Tajik border guards]] [e1|shelled] each other's posts with mortars for a second day [t2|on Monday] before a midday [e2|ceasefire took hold]], [officials|officials in both Central Asian states] [c1|said].

[q2|The fighting broke out [t3|on Sunday] when [tajik-villagers|Tajik villagers] [e3|hurled petrol bombs] at [kyrgyz-workers|Kyrgyz workers] who were repairing [i3|an irrigation canal] [p3|near Kok-Tash]], [c2|said] [toktomushev|Ulan Toktomushev], deputy head of the Kyrgyz border service.

"[q3|Thirty farms were waiting for that water]," [toktomushev|he] [c3|told] a news conference. [q4|No [e4|extra troops had been sent] to [p4|the area] by [kyrgyzstan|Kyrgyzstan]], [toktomushev|he] [c4|added].

[tajikistan|Dushanbe] gave the opposite account. [q5|[kyrgyz|[kyrgyzstan|Kyrgyz] guards] [e5|burned down] [i5|a [tajikistan|Tajik] customs shed] and [e6|took [two|two teenagers] captive]], [nazarzoda|Foreign Ministry spokesman Farrukh Nazarzoda] [c5|said], [c6|adding] that [q6|a [e7|"full reply" would come] if [i7|the boys] were not home [t4|by Wednesday]].

[q7|By evening [kyrgyzstan|Kyrgyz crews] had [e8|hauled [i8|four howitzers] away] from [p8|the Ak-Sai heights]], [witness|a Reuters witness] [c7|said]. [tajikistan|Tajikistan] was still [e9|massing [i9|armored vehicles]] at [p9|Vorukh], its exclave inside Kyrgyz territory.

[q8|[minister,tajik-prime|The countries' prime ministers] [e10|spoke by telephone] for 20 minutes], [@source,interfax|Interfax] news agency reported, [c8|citing] [press|the press office of the Kyrgyz government].

[q9|[kyrgyzstan|Kyrgyzstan] [e11|could call up [i11|reservists]] if the shooting resumes], [mambetova|lawmaker Aizada Mambetova] [c9|told] a parliamentary channel.

[kyrgyzstan|Bishkek] [c10,e12|threatened] [t5|in 2014] [q10|to wall off [i12|the disputed stretch of frontier]], but nothing was built.

(Reporting by [@reporter|Nurlan Abykeyev] in Bishkek and [@reporter|Zafar Rahimov] in Dushanbe; Writing by [@reporter|Olga Penrose]; Editing by [@editor|Martin Keough])
---
kyrgyz | Kyrgyz border guards | group | KGZ
tajik | Tajik border guards | group | TJK
officials | officials in both Central Asian states | group
tajik-villagers | Tajik villagers | group | TJK
kyrgyz-workers | Kyrgyz workers | group | KGZ
toktomushev | Ulan Toktomushev | person | KGZ | - | deputy head of the Kyrgyz border service
kyrgyzstan | Kyrgyzstan | country | KGZ
tajikistan | Tajikistan | country | TJK
two | two teenagers | group | TJK
nazarzoda | Farrukh Nazarzoda | person | TJK | - | Foreign Ministry spokesman
witness | Reuters witness | person
minister | Kyrgyz prime minister | person | KGZ | - | prime minister
tajik-prime | Tajik prime minister | person | TJK | - | prime minister
interfax | Interfax | organization | RUS
press | press office of the Kyrgyz government | organization | KGZ
mambetova | Aizada Mambetova | person | KGZ | - | lawmaker
---
t1 = 2017-05-22
t2 = 2017-05-22
t3 = 2017-05-21
t4 = 2017-05-24
t5 = 2014
q1 = indirect officials
q2 = indirect toktomushev
q3 = direct toktomushev
q4 = indirect toktomushev
q5 = indirect nazarzoda
q6 = mixed nazarzoda
q7 = indirect witness
q8 = indirect press
q9 = indirect mambetova
q10 = indirect kyrgyzstan
e1 = ASSAULT/heavy-weapons realized actor=kyrgyz,tajik time=t2 said=q1 context=military,territory
e2 = RETREAT/ceasefire realized actor=kyrgyz,tajik time=t2 said=q1 context=military,territory
e3 = ASSAULT/primitive realized actor=tajik-villagers recipient=kyrgyz-workers time=t3 said=q2 context=territory,natural_resource
e4 = MOBILIZE/troops negated actor=kyrgyzstan said=q4 context=military,territory
e5 = ASSAULT/destroy realized actor=kyrgyz recipient=tajikistan said=q5 context=territory
e6 = ASSAULT/abduct realized actor=kyrgyz recipient=two said=q5 context=human_security,territory
e7 = THREATEN/violence realized actor=tajikistan recipient=kyrgyzstan said=q6 context=military,territory
e8 = RETREAT/withdraw realized actor=kyrgyzstan said=q7 context=military,territory
e9 = MOBILIZE/weapons realized actor=tajikistan context=military,territory
e10 = CONSULT/phone realized actor=minister,tajik-prime said=q8 context=diplomatic,executive
e11 = MOBILIZE/troops hypothetical actor=kyrgyzstan said=q9 context=military
e12 = THREATEN/territory historical actor=kyrgyzstan recipient=tajikistan time=t5 context=territory
