language: en
published: 2025-06-27
split: test
---
Asean, [china|China] police chiefs back joint force against scam compounds

[@reporter|Nadia Chong]
Senior Correspondent

Published [t1|Jun 27, 2025], 05:00 AM

[@place|SINGAPORE] – Police chiefs from [six|six Asean states] and [china|China] [e1|approved] [i1|a joint [task|task force] against [i2|scam compounds]] at a [e2|closed-door meeting] hosted by [p2,singapore|Singapore] [t2|on June 26].

[t3|Earlier that day], [cambodia|Cambodia] had [e3|handed over] [i3,suspects|41 suspects] wanted by [singapore|the Republic], the largest transfer of its kind between the two countries.

“[q1|[cambodia|Phnom Penh] has shown what it can do when it is given proper evidence],” [c1|said] [seow|Second Minister for Home Affairs Gerald Seow], who [e4|praised] [i4|the raids on three [p5|Poipet] casinos] in which [suspects|the group] was [e5|rounded up].

The evidence was largely [singapore|Singapore]’s. [t4|In April], [singapore|it] [e6|passed] [i6|1,200 phone records] to [cambodia|Cambodian investigators], and [singapore|it] [e7|will now give] $3 million for [i7|forensic laboratories] in [cambodia|Cambodia] and [laos|Laos].

Join ST's Telegram channel and get the latest breaking news delivered to you.

Not every door was opened. [q2|[oo|Myanmar’s delegate, Police Brigadier-General Thein Zaw Oo], [e8|declined] to let [foreign|foreign detectives] into [i8|the border town of Payathonzu]], [two|two people who were in the room] [c2|told] ST, citing what they described as orders from Naypyitaw.

[china|China] [e9|may second] [i9|10 officers] to [task|the task force’s secretariat] in [p9|Changi], [@source|Xinhua] reported.

Victims were less impressed. [jumaat|Ms Farah Jumaat of the [scam|Scam Survivors’ Network]] [c3,e10|accused] [q3|[the|the region’s banks] of “looking away while the money walked out]”, and [e11|asked] [seow|Mr Seow] to see members of her group before [parliament|Parliament] sits [t5|on Aug 5].

[seow|The minister, 52], [e12|leaves for [p12|Vientiane]] [t6|on July 9] to negotiate [i12|an extradition treaty] with [counterpart|his Lao counterpart].

More on this topic
[@related|Scam losses hit record in first quarter: Police]
---
six | six Asean states | bloc | IGO
china | China | country | CHN
singapore | Singapore | country | SGP
cambodia | Cambodia | country | KHM
suspects | 41 suspects | group
seow | Gerald Seow | person | SGP | - | Second Minister for Home Affairs
laos | Laos | country | LAO
oo | Thein Zaw Oo | person | MMR | - | Police Brigadier-General
foreign | foreign detectives | group
two | two people who were in the room | group
task | task force | organization | IGO
jumaat | Farah Jumaat | person | SGP
scam | Scam Survivors’ Network | organization | SGP
the | the region’s banks | group
counterpart | Lao counterpart | person | LAO
parliament | Parliament | organization | SGP
---
t1 = 2025-06-27
t2 = 2025-06-26
t3 = 2025-06-26
t4 = 2025-04
t5 = 2025-08-05
t6 = 2025-07-09
q1 = direct seow
q2 = indirect two
q3 = mixed jumaat
e1 = SUPPORT realized actor=six,china time=t2 context=crime,cyber
e2 = CONSULT/multilateral realized actor=six,china,singapore time=t2 context=crime,cyber
e3 = COOPERATE realized actor=cambodia recipient=singapore time=t3 context=crime,legal,cyber
e4 = SUPPORT realized actor=seow recipient=cambodia context=crime
e5 = COERCE/arrest realized actor=cambodia recipient=suspects context=crime,cyber
e6 = COOPERATE realized actor=singapore recipient=cambodia time=t4 context=crime,intelligence
e7 = AGREE future actor=singapore recipient=cambodia,laos context=crime,technology
e8 = REJECT/yield realized actor=oo recipient=foreign said=q2 context=crime,territory
e9 = COOPERATE hypothetical actor=china recipient=task context=crime
e10 = ACCUSE/allege realized actor=jumaat recipient=the context=crime,economic
e11 = REQUEST/meet realized actor=jumaat recipient=seow context=crime
e12 = AGREE future actor=seow,counterpart time=t6 context=diplomatic,legal
