language: en
published: 2016-08-30
---
[china|China], [mongolia|Mongolia], [russia|Russia] agree on joint rail corridor; [mongolia|Ulan Bator] expels [diplomats|two diplomats of third country]

Source: [@source|Xinhua] 2016-08-30 19:42:11 Editor: [@editor|Lin Yue]

[@place|ULAN BATOR], Aug. 30 ([@agency|Xinhua]) -- [ministers|Transport ministers of [china|China], [mongolia|Mongolia] and [russia|Russia]] [e1|met] [t1|on Tuesday] in [p1|the Mongolian capital] and [e2|pledged to build] [i2|a 990-km freight corridor] [t2|before 2021].

[zhai|Chinese Vice Minister of Transport Zhai Boyuan], who [e3|paid a three-day visit] to [mongolia|Mongolia], [c1|said] [q1|[china|China] and [mongolia|Mongolia] would continue to [e4|exchange] [i4|coal and livestock] through [p4|the Zamyn-Uud port] "regardless of the weather or the wind]".

"[q2|[china,mongolia,russia|We] are three neighbors sharing one yard. Fences are for dogs]," [c2|said] [batsukh|[mongolia|Mongolia]'s Minister of Road and Transport Development, Sodnomyn Batsukh].

[troops|Troops from [china,mongolia,russia|the three countries]] also [e5|conducted] [i5|counter-terrorism drills] near [p5,choibalsan|Choibalsan] [t3|last week].

Meanwhile, [mongolia|Mongolia] [e6|ordered] [diplomats|two diplomats of the [dprk|Democratic People's Republic of Korea]] to leave, [c3|citing] "[q3|activities that have nothing to do with diplomacy]". [dprk|Pyongyang] [e7|protested against] [i7|the move] and [e8|ordered out] [attache|a Mongolian trade attaché] in return.

Commenting on [t4|Monday]'s [c4|reports] that [q4|[firms|Chinese firms] had poisoned a river], [xue|Chinese Foreign Ministry spokesperson Xue Kangming] [c5|said] [q5|[i9|false information] was being "[e9|deliberately spread]" by [outlets|certain overseas outlets]]. [zhai|Zhai] [c6|said] [q6|[china|China] [e10|welcomes] [i10|a joint survey of the river]].

[i11|A second ministerial session] [e11|is scheduled] in [p11,irkutsk|Irkutsk] [t5|in the spring of 2017]. Enditem
---
china | China | country | CHN
mongolia | Mongolia | country | MNG
russia | Russia | country | RUS
ministers | Transport ministers of China, Mongolia and Russia | group | - | GOV
zhai | Zhai Boyuan | person | CHN | GOV | Chinese Vice Minister of Transport
batsukh | Sodnomyn Batsukh | person | MNG | GOV | Mongolia's Minister of Road and Transport Development
troops | Troops from the three countries | group | - | MIL
choibalsan | Choibalsan | place | MNG
diplomats | two diplomats of the Democratic People's Republic of Korea | group | PRK | GOV
dprk | Democratic People's Republic of Korea | country | PRK
attache | a Mongolian trade attaché | person | MNG | GOV | trade attaché
firms | Chinese firms | group | CHN | BUS
xue | Xue Kangming | person | CHN | GOV | Chinese Foreign Ministry spokesperson
outlets | certain overseas outlets | group | - | JRN
irkutsk | Irkutsk | place | RUS
---
t1 = 2016-08-30
t2 = 2021
t3 = 2016-08-22/2016-08-28
t4 = 2016-08-29
t5 = 2017-03/2017-05
q1 = mixed zhai
q2 = direct batsukh
q3 = direct mongolia
q4 = indirect outlets
q5 = mixed xue
q6 = indirect zhai
e1 = CONSULT/multilateral realized actor=ministers time=t1 context=economic,diplomatic
e2 = AGREE future actor=ministers time=t2 context=economic
e3 = CONSULT/visit realized actor=zhai recipient=mongolia context=economic,diplomatic
e4 = AGREE future actor=china,mongolia said=q1 context=economic
e5 = COOPERATE realized actor=troops time=t3 context=military,terrorism
e6 = SANCTION/expel realized actor=mongolia recipient=diplomats context=diplomatic
e7 = ACCUSE/disapprove realized actor=dprk recipient=mongolia context=diplomatic
e8 = SANCTION/expel realized actor=dprk recipient=attache context=diplomatic
e9 = ACCUSE/allege realized actor=xue recipient=outlets said=q5 context=misinformation
e10 = SUPPORT realized actor=china said=q6 context=environment
e11 = AGREE future actor=ministers time=t5 context=economic,diplomatic
