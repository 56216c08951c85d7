language: en
published: 2018-05-22
---
[kosovo|Kosovo], [serbia|Serbia] edge closer on monasteries as [norway|Norway] steps in

[@place|PRISTINA], May 22 ([@agency|Xinhua]) -- [norway|Norway] [t1|on Tuesday] [e1|brokered] a fresh round of talks between [kosovo|Kosovo] and [serbia|Serbia] on [i1|the protection of Orthodox monasteries], the first since the [eu|European Union]-led dialogue stalled [t2|in November].

"[q1|[kosovo,serbia|The two delegations] sat in separate rooms for the first hour. By noon [kosovo,serbia|they] were in the same one]," [c1|said] [eriksen|Norwegian special envoy Torbjorn Eriksen-Lie], [c2|adding] that [q2|[kosovo,serbia|the parties] will [e2|reconvene] in [p2,bergen|Bergen] [t3|on June 12]].

[kosovo|Pristina] has already made a gesture. [t4|On Sunday], [kosovo|it] [e3|let] [priests|a group of Serbian priests and restorers] inspect [p3|the fire-damaged church in Istok], which had been closed to [priests|them] [t5|since 2004].

[krasnaj|[kosovo|Kosovo]'s Prime Minister Besnik Krasnaj] and [milenov|Serbian President Dragoslav Milenov] [e4|spoke by phone] [t6|late Monday]. [q3|[milenov|Milenov] [e5|thanked] [krasnaj|Krasnaj] for [i5|the visit]], [c3|according to] [presidency|the Serbian presidency].

[serbia|Belgrade], however, [e6|turned down] [i6|a proposal to station [kospolice|Kosovo police] at the gates]. [vuk|Foreign Minister Vuk Markovljev] [c4|said] [q4|[serbia|Serbia] "[e7|will not recognize] [i7|any form of statehood]" in exchange for a lock on a church door].

[t7|In 2012], [switzerland|Switzerland] [e8|mediated] [i8|a similar arrangement] in [p8,mitrovica|Mitrovica] that collapsed within weeks. [q5|Should the current effort fail, [diplomats|diplomats] [c5|warn], [kosovo|Kosovo] may [e9|shut] [i9|the northern crossings]].

[ambassador|[china|China]'s ambassador in Belgrade] [e10|welcomed] [i10|the progress].
---
kosovo | Kosovo | country | XKX
serbia | Serbia | country | SRB
norway | Norway | country | NOR
eu | European Union | organization | EUR
eriksen | Torbjorn Eriksen-Lie | person | NOR | GOV | Norwegian special envoy
bergen | Bergen | place | NOR
priests | a group of Serbian priests and restorers | group | SRB | REL
krasnaj | Besnik Krasnaj | person | XKX | GOV | Kosovo's Prime Minister
milenov | Dragoslav Milenov | person | SRB | GOV | Serbian President
presidency | Serbian presidency | organization | SRB | GOV
kospolice | Kosovo police | organization | XKX | COP
vuk | Vuk Markovljev | person | SRB | GOV | Foreign Minister
switzerland | Switzerland | country | CHE
mitrovica | Mitrovica | place | XKX
diplomats | diplomats | group | - | GOV
china | China | country | CHN
ambassador | China's ambassador in Belgrade | person | CHN | GOV | China's ambassador in Belgrade
---
t1 = 2018-05-22
t2 = 2017-11
t3 = 2018-06-12
t4 = 2018-05-20
t5 = 2004
t6 = 2018-05-21
t7 = 2012
q1 = direct eriksen
q2 = indirect eriksen
q3 = indirect presidency
q4 = mixed vuk
q5 = indirect diplomats
e1 = CONSULT/third-party realized actor=norway recipient=kosovo,serbia time=t1 context=diplomatic,religion_ethnicity
e2 = AGREE future actor=kosovo,serbia time=t3 said=q2 context=diplomatic
e3 = RETREAT/access realized actor=kosovo recipient=priests time=t4 context=religion_ethnicity
e4 = CONSULT/phone realized actor=krasnaj,milenov time=t6 context=diplomatic
e5 = SUPPORT realized actor=milenov recipient=krasnaj said=q3 context=diplomatic
e6 = REJECT realized actor=serbia recipient=kosovo context=diplomatic
e7 = REJECT realized actor=serbia recipient=kosovo said=q4 context=diplomatic,territory
e8 = CONSULT/third-party historical actor=switzerland recipient=kosovo,serbia time=t7 context=diplomatic
e9 = COERCE/restrict hypothetical actor=kosovo recipient=serbia said=q5 context=territory
e10 = SUPPORT realized actor=ambassador recipient=kosovo,serbia context=diplomatic
