language: en
published: 2018-05-22
split: test
---
[kosovo|Kosovo], [serbia|Serbia] edge closer on monasteries as [norway|Norway] steps in

[@place|PRISTINA], [t1|May 22] ([@agency|Xinhua]) -- [norway|Norway] [t2|on Tuesday] [e1|brokered a fresh round of talks] between [kosovo|Kosovo] and [serbia|Serbia] on [i1|the protection of Orthodox monasteries], the first since [eu|the European Union]-led dialogue stalled [t3|in November].

"[q1|The two delegations sat in separate rooms for the first hour. By noon [kosovo,serbia|they] were in the same one]," [c1|said] [eriksen|Norwegian special envoy Torbjorn Eriksen-Lie], [c2|adding] that [q2|[kosovo,serbia|the parties] [e2|will reconvene] in [p2|Bergen] [t4|on June 12]].

[kosovo|Pristina] has already made a gesture. [t5|On Sunday], [kosovo|it] [e3|let] [priests|a group of Serbian priests and restorers] inspect [i3|the fire-damaged church] in [p3|Istok], which had been closed to [priests|them] [t6|since 2004].

[kosovo-pm|[kosovo|Kosovo]'s Prime Minister Besnik Krasnaj] and [serb-pres|Serbian President Dragoslav Milenov] [e4|spoke by phone] [t7|late Monday]. [q3|[serb-pres|Milenov] [e5|thanked] [kosovo-pm|Krasnaj] for [i5|the visit]], [c3|according to] [serb-office|the Serbian presidency].

[serbia|Belgrade], however, [e6|turned down] [i6|a proposal] to station [police|[kosovo|Kosovo] police] at the gates. [marko|Foreign Minister Vuk Markovljev] [c4|said] [q4|[serbia|Serbia] "[e7|will not recognize [i7|any form of statehood]]" in exchange for a lock on a church door].

[t8|In 2012], [switzerland|Switzerland] [e8|mediated] a similar arrangement in [p8|Mitrovica] that collapsed within weeks. Should the current effort fail, [diplomats|diplomats] [c5|warn], [q5|[kosovo|Kosovo] [e9|may shut] [p9|the northern crossings]].

[china|China]'s ambassador in [serbia|Belgrade] [e10|welcomed] [i10|the progress].
---
kosovo | Kosovo | country | XKX
serbia | Serbia | country | SRB
norway | Norway | country | NOR
eu | European Union | bloc | EUR
eriksen | Torbjorn Eriksen-Lie | person | NOR | GOV | Norwegian special envoy
priests | a group of Serbian priests and restorers | group | SRB | REL
kosovo-pm | Besnik Krasnaj | person | XKX | GOV | Kosovo's Prime Minister
serb-pres | Dragoslav Milenov | person | SRB | GOV | Serbian President
serb-office | Serbian presidency | organization | SRB | GOV
police | Kosovo police | organization | XKX | COP
marko | Vuk Markovljev | person | SRB | GOV | Foreign Minister
switzerland | Switzerland | country | CHE
diplomats | diplomats | group
china | China | country | CHN
---
t1 = 2018-05-22
t2 = 2018-05-22
t3 = 2017-11
t4 = 2018-06-12
t5 = 2018-05-20
t6 = 2004
t7 = 2018-05-21
t8 = 2012
q1 = direct eriksen
q2 = indirect eriksen
q3 = indirect serb-office
q4 = mixed marko
q5 = indirect diplomats
e1 = CONSULT/third-party realized actor=norway recipient=kosovo,serbia time=t2 context=diplomatic,religion_ethnicity
e2 = AGREE future actor=kosovo,serbia time=t4 said=q2 context=diplomatic
e3 = RETREAT/access realized actor=kosovo recipient=priests time=t5 context=religion_ethnicity
e4 = CONSULT/phone realized actor=kosovo-pm,serb-pres time=t7 context=diplomatic
e5 = SUPPORT realized actor=serb-pres recipient=kosovo-pm time=t7 said=q3 context=diplomatic,religion_ethnicity
e6 = REJECT/change realized actor=serbia recipient=kosovo context=religion_ethnicity,territory
e7 = REJECT/yield realized actor=serbia recipient=kosovo said=q4 context=territory,diplomatic
e8 = CONSULT/third-party historical actor=switzerland recipient=kosovo,serbia time=t8 context=diplomatic
e9 = COERCE/restrict hypothetical actor=kosovo recipient=serbia said=q5 context=territory
e10 = SUPPORT realized actor=china recipient=kosovo,serbia context=diplomatic
