language: en
published: 2016-08-30
split: test
---
[china|China], [mongolia|Mongolia], [russia|Russia] agree on joint rail corridor; [mongolia|Ulan Bator] expels two diplomats of third country

Source: [@source|Xinhua] [t1|2016-08-30] 19:42:11 Editor: [@editor|Lin Yue]

[@place|ULAN BATOR], [t2|Aug. 30] ([@agency|Xinhua]) -- [china,mongolia,russia|Transport ministers of [china|China], [mongolia|Mongolia] and [russia|Russia]] [e1|met] [t3|on Tuesday] in [p1,ulan|the Mongolian capital] and [e2|pledged] to build [i2|a 990-km freight corridor] [t4|before 2021].

[zhai|Chinese Vice Minister of Transport Zhai Boyuan], who [e3|paid a three-day visit] to [mongolia|Mongolia], [c1|said] [q1|[china|China] and [mongolia|Mongolia] would [e4|continue to exchange] coal and livestock through [p4|the Zamyn-Uud port] "regardless of the weather or the wind"].

"[q2|[china,mongolia,russia|We] are three neighbors sharing one yard. Fences are for dogs]," [c2|said] [batsukh|[mongolia|Mongolia]'s Minister of Road and Transport Development, Sodnomyn Batsukh].

[troops|Troops from the three countries] also [e5|conducted counter-terrorism drills] near [p5|Choibalsan] [t5|last week].

Meanwhile, [mongolia|Mongolia] [e6|ordered] [diplomats|two diplomats of [korea|the Democratic People's Republic of Korea]] to leave, [c3|citing] [q3|"activities that have nothing to do with diplomacy"]. [korea|Pyongyang] [e7|protested] against [i7|the move] and [e8|ordered out] [envoy|a Mongolian trade attaché] in return.

Commenting on [t6|Monday]'s reports that [firms|Chinese firms] had poisoned a river, [kang|Chinese Foreign Ministry spokesperson Xue Kangming] [c4|said] [q4|false information was being [e9|"deliberately spread"] by [outlets|certain overseas outlets]]. [zhai|Zhai] [c5|said] [q5|[china|China] [e10|welcomes] [i10|a joint survey of the river]].

A second ministerial session [e11|is scheduled] in [p11|Irkutsk] [t7|in the spring of 2017]. Enditem
---
china | China | country | CHN
mongolia | Mongolia | country | MNG
russia | Russia | country | RUS
ulan | Ulan Bator | place | MNG
zhai | Zhai Boyuan | person | CHN | GOV | Chinese Vice Minister of Transport
batsukh | Sodnomyn Batsukh | person | MNG | GOV | Mongolia's Minister of Road and Transport Development
troops | Troops from the three countries | group | - | MIL
diplomats | two DPRK diplomats | group | PRK | GOV
korea | Democratic People's Republic of Korea | country | PRK
envoy | a Mongolian trade attaché | person | MNG | GOV | trade attaché
kang | Xue Kangming | person | CHN | GOV | Foreign Ministry spokesperson
firms | Chinese firms | group | CHN | BUS
outlets | certain overseas outlets | group | - | JRN
---
t1 = 2016-08-30
t2 = 2016-08-30
t3 = 2016-08-30
t4 = 2021
t5 = 2016-08-22/2016-08-28
t6 = 2016-08-29
t7 = 2017
q1 = mixed zhai
q2 = direct batsukh
q3 = mixed mongolia
q4 = mixed kang
q5 = indirect zhai
e1 = CONSULT/multilateral realized actor=china,mongolia,russia time=t3 context=diplomatic,economic
e2 = AGREE future actor=china,mongolia,russia time=t4 context=economic
e3 = CONSULT/visit realized actor=zhai recipient=mongolia context=diplomatic,economic
e4 = COOPERATE future actor=china,mongolia said=q1 context=economic
e5 = COOPERATE realized actor=troops time=t5 context=military,terrorism
e6 = SANCTION/expel realized actor=mongolia recipient=diplomats context=diplomatic,intelligence
e7 = ACCUSE/disapprove realized actor=korea recipient=mongolia context=diplomatic
e8 = SANCTION/expel realized actor=korea recipient=envoy context=diplomatic
e9 = COERCE/misinformation realized actor=outlets recipient=china said=q4 context=misinformation
e10 = SUPPORT realized actor=china said=q5 context=environment
e11 = AGREE future actor=china,mongolia,russia time=t7 context=diplomatic,economic
