language: en
published: 2021-10-12
split: train
---
[japan|Japan] lodges protest as [russia|Russia] sets up missile battery on disputed isle

KYODO NEWS - [t1|Oct 12, 2021] - 20:31 | World, [japan|Japan], All

[@place|TOKYO], [t2|Oct. 12], [@agency|Kyodo] - [q1|[russia|Russia] has [e1|installed [i2|a coastal missile battery]] on [p1|Shikotan], one of four islands off Hokkaido claimed by [japan|Japan]], [defense|the Defense Ministry in Tokyo] [c1|said] [t3|Tuesday], drawing a [e2|protest] from [foreign|the Foreign Ministry].

[kusanagi|Chief Cabinet Secretary Hiroshi Kusanagi] [c2|told] a news conference that [q2|[tonoshiro|Vice Foreign Minister Akira Tonoshiro] had [e3|telephoned] [malakhov|Russian Ambassador Yury Malakhov] to [e4|demand [i4|an explanation]]]. [kusanagi|The top government spokesman] [c3|did not rule out] [q3|[e5|freezing] [i5|a 6 billion yen fund for joint projects on the islands]].

[c4|According to] [a-japanese|a Japanese official who listened in], [q4|[malakhov|Malakhov] [c5|replied] that [q5|he had been instructed by [russia|Moscow] to [c6|say] [q6|[i6|any boat nearing the isle during live fire] would be "[e6|turned back by force]]]]."

[russia|Some 3,000 Russian troops] will go ashore on [p7|Etorofu], another of the four, for [e7|maneuvers] starting [t4|Monday], [@source|Interfax] reported.

[q7|[japan|Tokyo], meanwhile, has begun [e8|passing radar tracks] of [i8|Russian aircraft] to [u-s|U.S. forces] at [p8|Misawa] in real time], [government|government sources] [c7|said]. [maritime|Maritime Self-Defense Force destroyers] also [e9|drilled] with [canada|two Canadian frigates] off [p9|Aomori Prefecture] [t5|on Sunday].

In [p10|Washington], [ellsworth|State Department spokeswoman Dana Ellsworth] [c8|said] [q8|[united|the United States] "[e10|stands with] [japan|Japan] on this, period]."

Relations have frayed [t6|since spring]. [t7|In August], [russia|Moscow] [e11|scrapped [i11|a trip]] to family graves on [p11|the islands] by [former|former residents], citing the coronavirus pandemic.

The mood was warmer [t8|in 2010], when [japan|Japan] [e12|supplied] [the|the islanders] with [i12|influenza vaccine] free of charge.

About 13,000 Russians live on the four islands, which Moscow calls the Southern Kurils.

==[@outlet|Kyodo]
---
russia | Russia | country | RUS
japan | Japan | country | JPN
defense | Defense Ministry | organization | JPN
foreign | Foreign Ministry | organization | JPN
kusanagi | Hiroshi Kusanagi | person | JPN | - | Chief Cabinet Secretary
tonoshiro | Akira Tonoshiro | person | JPN | - | Vice Foreign Minister
malakhov | Yury Malakhov | person | RUS | - | Russian Ambassador
a-japanese | a Japanese official who listened in | person | JPN
u-s | U.S. forces | organization | USA
government | government sources | group | JPN
maritime | Maritime Self-Defense Force | organization | JPN
canada | Canada | country | CAN
ellsworth | Dana Ellsworth | person | USA | - | State Department spokeswoman
united | United States | country | USA
former | former residents | group | JPN
the | the islanders | group | RUS
---
t1 = 2021-10-12
t2 = 2021-10-12
t3 = 2021-10-12
t4 = 2021-10-18
t5 = 2021-10-10
t6 = 2021
t7 = 2021-08
t8 = 2010
q1 = indirect defense
q2 = indirect kusanagi
q3 = indirect kusanagi
q4 = mixed a-japanese
q5 = mixed malakhov
q6 = mixed russia
q7 = indirect government
q8 = mixed ellsworth
e1 = MOBILIZE/weapons realized actor=russia recipient=japan said=q1 context=military,territory
e2 = ACCUSE/disapprove realized actor=foreign recipient=russia time=t3 context=diplomatic,territory,military
e3 = CONSULT/phone realized actor=tonoshiro,malakhov said=q2 context=diplomatic,territory
e4 = REQUEST realized actor=tonoshiro recipient=malakhov said=q2 context=diplomatic,territory
e5 = SANCTION/discontinue hypothetical actor=japan recipient=russia said=q3 context=economic,territory
e6 = THREATEN/violence realized actor=russia recipient=japan said=q5 context=military,territory
e7 = MOBILIZE/troops future actor=russia time=t4 context=military,territory
e8 = COOPERATE realized actor=japan recipient=u-s said=q7 context=military,intelligence
e9 = COOPERATE realized actor=maritime,canada time=t5 context=military
e10 = SUPPORT realized actor=united recipient=japan said=q8 context=diplomatic,territory
e11 = REJECT/meet realized actor=russia recipient=former time=t7 context=diplomatic,territory,health
e12 = AID historical actor=japan recipient=the time=t8 context=health
