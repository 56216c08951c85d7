language: en
published: 2016-03-04
split: train
---
Fighters sent to Natuna as [malaysia|Malaysia] holds Riau fishing crew

[@reporter|Ratna Wulandari] and [@reporter|Yosef Tamba] ([@agency|The Jakarta Post])
[@place|Jakarta/Batam] ● [t1|Fri, March 4, 2016]

[q1|[indonesia|Indonesia] has [e1|moved two F-16 fighters] to Ranai Air Base in [p1|Natuna]], [air|the Air Force] [c1|said] [t2|on Thursday], [t3|a day after] [malaysia|a Malaysian patrol ship] [e2|seized] [i2|the trawler KM Sinar Bahari] and [crew|its 14 crew members] in waters off [p2|Tanjung Datuk] that both countries claim.

[q2|[foreign|The Foreign Ministry] handed [malaysia|the Malaysian chargé d’affaires] a note [c3,e3|deploring] “[i3,q3|a careless act between neighbors]]”, [pattiwael|ministry spokesman Adrianus Pattiwael] [c2|said].

[q4|[i4|Ambassador to [malaysia|Kuala Lumpur] [lubis|Maemunah Lubis]] might be [e4|called home] should the crew still be behind bars [t4|on March 11]], [a-lawmaker|a lawmaker briefed on the matter] [c4|told] The Jakarta Post on condition of anonymity. “[q5|[indonesia|We] are not [e5|recalling] anybody],” [pattiwael|Adrianus] [c5|said] when asked about the possibility.

[four|Four of the men], all teenagers, were [e6|set free] by [malaysian|the Malaysian Maritime Enforcement Agency] [t5|on Thursday night]. [hasibuan|Ridwan Hasibuan, who chairs the [riau|Riau Islands Fishermen’s Union]], [c6|said] [q6|[four|the four] had [c7|told] their mothers on the phone that [q7|[guards|guards] [e7|slapped] [four|them] during questioning]].

[riau|About 200 of his members] are to [e8|rally] outside [malaysia|the Malaysian Consulate] in [p8|Pekanbaru] [t6|next Monday].

In [p9|Putrajaya], [rani|Defense Minister Hafiz Rani] [e9|turned down] the idea of [i9|a joint inquiry] with [indonesia|Jakarta]. “[q8|Nobody else is going to read our logbook],” [@source|Bernama] quoted [rani|the minister] as [c8|saying].

[indonesia,malaysia|The two governments] are nonetheless [e10|due to resume [i10|boundary] talks] in [p10|Johor Bahru] [t7|on March 21 and 22].

[malaysias|[malaysia|Malaysia]’s parliament] has not [e11|ratified] [i11,i12|a [t8|2013] pact on how fishermen who stray across the line should be treated], while [house|the House of Representatives in [p12|Jakarta]] [e12|approved] it [t9|in 2014] with only one faction dissenting. ([@editor|mtq])
---
indonesia | Indonesia | country | IDN
air | Air Force | organization | IDN
malaysia | Malaysia | country | MYS
crew | crew of the KM Sinar Bahari | group | IDN
foreign | Foreign Ministry | organization | IDN
pattiwael | Adrianus Pattiwael | person | IDN | - | ministry spokesman
lubis | Maemunah Lubis | person | IDN | - | Ambassador to Kuala Lumpur
a-lawmaker | a lawmaker briefed on the matter | person | IDN | - | lawmaker
four | Four of the men | group | IDN
malaysian | Malaysian Maritime Enforcement Agency | organization | MYS
hasibuan | Ridwan Hasibuan | person | IDN
riau | Riau Islands Fishermen’s Union | organization | IDN
guards | guards | group | MYS
rani | Hafiz Rani | person | MYS | - | Defense Minister
malaysias | Malaysia’s parliament | organization | MYS
house | House of Representatives | organization | IDN
---
t1 = 2016-03-04
t2 = 2016-03-03
t3 = 2016-03-02
t4 = 2016-03-11
t5 = 2016-03-03
t6 = 2016-03-07
t7 = 2016-03-21/2016-03-22
t8 = 2013
t9 = 2014
q1 = indirect air
q2 = mixed pattiwael
q3 = direct foreign
q4 = indirect a-lawmaker
q5 = direct pattiwael
q6 = indirect hasibuan
q7 = indirect four
q8 = direct rani
e1 = MOBILIZE/weapons realized actor=indonesia said=q1 context=military,territory
e2 = COERCE/seize realized actor=malaysia recipient=crew time=t3 context=territory,natural_resource
e3 = ACCUSE/disapprove realized actor=foreign recipient=malaysia said=q2 context=diplomatic,territory
e4 = SANCTION/withdraw hypothetical actor=indonesia recipient=malaysia time=t4 said=q4 context=diplomatic
e5 = SANCTION/withdraw negated actor=indonesia recipient=malaysia said=q5 context=diplomatic
e6 = RETREAT/release realized actor=malaysian recipient=four time=t5 context=territory
e7 = ASSAULT/beat realized actor=guards recipient=four said=q7 context=human_rights
e8 = PROTEST/demo future actor=riau recipient=malaysia time=t6 context=territory
e9 = REJECT/change realized actor=rani recipient=indonesia context=diplomatic,territory
e10 = AGREE future actor=indonesia,malaysia time=t7 context=diplomatic,territory
e11 = SUPPORT negated actor=malaysias recipient=indonesia context=legislative,territory
e12 = SUPPORT historical actor=house recipient=malaysia time=t9 context=legislative,territory
