language: en
published: 2022-09-08
split: train
---
Rival camp in [bougainville|Bougainville] hands in guns; minister warns of unilateral flag day

[@place|Buka], [bougainville|Bougainville] - [fighters|Fighters loyal to the late commander [siroi|Francis Siroi]] [e1|surrendered 212 high-powered rifles] to [observers|New Zealand observers] at [p1|Panguna] [t1|on Tuesday], the largest handover in [bougainville|the autonomous region] since [bougainville|its] [t8|2019] vote for independence from [png|Papua New Guinea].

[second|A second group, from Siwai], had [e2|given up] [i2|[second|its] mortars] [t2|over the weekend].

Both moves grew out of talks [e3|brokered] by [solomon|the Solomon Islands] in [p3|Gizo] [t3|last month]. Under the same deal, [fighters|the Panguna men] [e4|reopened] [i4|the mine access road] to [abg|autonomous government] surveyors, who had not seen the pit in three years.

The mood in [png|Port Moresby] was less festive. [tohiana|[bougainville|Bougainville]'s Minister for Implementation, Bernadine Tohiana-Sipu], [c1|told] [jp|The Jakarta Post] [q1|[bougainville|the region] would [e5|raise [bougainville|its] own flag] over [i5|the Tokunave islets], which [png|the national government] administers, if ratification slipped past [t4|December]].

"[q2|[bougainville|We] have waited with empty hands. Empty hands can also pull down a flagpole]," [tohiana|she] [c2|said].

[kuman|[png|Papua New Guinea]'s Police Minister Jacob Kuman-Wai] [e6|dispatched] [police|90 mobile squad officers] to [p6|Buka] [t5|on Wednesday], [c3|saying] [q3|[police|they] were there "to watch, not to march"]. [kuman|He] [e7|ruled out] [i7|an early ratification vote].

[australia|Canberra] and [indonesia|Jakarta] both [e8|welcomed] [i8|the disarmament]. [q4|[indonesia|Indonesia] [e9|will train] [clerks|[bougainville|Bougainville] customs clerks] in Jayapura [t6|next year]], [c4|said] [yusra|[indonesia|Indonesia]'s ambassador, Andi Yusra Malaranggi].

[q5|[third|A third faction in the Tinputz hills] has [e10|not laid down [third|its] weapons]], [c5|according to] [observer|one of [observers|the observers]].

The crisis that began with the [t7|1988] [e11|sabotage of the mine's power lines] by [landowners|landowners] cost up to 20,000 lives.

[@reporter|Ruth Daniela Manoppo], [@outlet|The Jakarta Post]
---
bougainville | Bougainville | territory | PNG
fighters | fighters loyal to Francis Siroi | group | PNG | REB
siroi | Francis Siroi | person | PNG | REB | commander
observers | New Zealand observers | group | NZL
png | Papua New Guinea | country | PNG
second | a second group from Siwai | group | PNG | REB
solomon | Solomon Islands | country | SLB
clerks | Bougainville customs clerks | group | PNG | GOV
abg | autonomous government | organization | PNG | GOV
tohiana | Bernadine Tohiana-Sipu | person | PNG | GOV | Minister for Implementation
jp | The Jakarta Post | organization | IDN | JRN
kuman | Jacob Kuman-Wai | person | PNG | GOV | Police Minister
police | mobile squad officers | group | PNG | COP
australia | Australia | country | AUS
indonesia | Indonesia | country | IDN
yusra | Andi Yusra Malaranggi | person | IDN | GOV | ambassador
third | a third faction in the Tinputz hills | group | PNG | REB
observer | one of the observers | person | NZL
landowners | landowners | group | PNG | CVL
---
t1 = 2022-09-06
t2 = 2022-09-03/2022-09-04
t3 = 2022-08
t4 = 2022-12
t5 = 2022-09-07
t6 = 2023
t7 = 1988
t8 = 2019
q1 = indirect tohiana
q2 = direct tohiana
q3 = mixed kuman
q4 = indirect yusra
q5 = indirect observer
e1 = RETREAT/disarm realized actor=fighters recipient=observers time=t1 context=military
e2 = RETREAT/disarm realized actor=second time=t2 context=military
e3 = CONSULT/third-party realized actor=solomon recipient=fighters,second time=t3 context=diplomatic
e4 = RETREAT/access realized actor=fighters recipient=abg context=natural_resource
e5 = THREATEN/territory realized actor=tohiana recipient=png said=q1 context=territory
e6 = MOBILIZE/police realized actor=kuman recipient=bougainville time=t5 context=territory
e7 = REJECT/change realized actor=kuman recipient=bougainville context=legislative,territory
e8 = SUPPORT realized actor=australia,indonesia recipient=fighters,second context=diplomatic
e9 = AGREE future actor=indonesia recipient=clerks time=t6 said=q4 context=economic,diplomatic
e10 = RETREAT/disarm negated actor=third said=q5 context=military
e11 = ASSAULT/destroy historical actor=landowners time=t7 context=natural_resource
