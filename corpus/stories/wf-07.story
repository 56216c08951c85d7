language: en
published: 2010-02-24
split: train
---
[senegal|Senegal] recalls envoy after Mauritanian coastguard kills fisherman

[@place|DAKAR] ([@agency|AFP]) – [senegal|Senegal] [t1|on Wednesday] [e1|recalled its ambassador] from [mauritania|Mauritania] and gave [louis|the neighbouring country's consul in Saint-Louis] [e2|48 hours to leave], after [coastguard|a coastguard patrol] [e3|shot dead] [year|a 19-year-old fisherman].

[youths|Youths] [e4|torched] [i4|[louis|the consul]'s car] when the body was brought ashore [t2|late on Tuesday].

[mauritania|Nouakchott] [c1,e5|accused] [q1|[crew|the crew of the pirogue] of [i5|trying to ram its launch]]. [bneijara|Fisheries Minister Sidi Ould Bneijara] [c2|said] [q2|[other|the 11 other fishermen] aboard [e6|had been let go] [p6|at Rosso] "as a gesture of brotherhood]".

"[q3|[other|They] were [e7|never arrested]. They were guests]," [bneijara|he] [c3|told] state radio.

Senegalese Prime Minister [sarr|Awa Ndoye Sarr] was unmoved. [q4|Unless [i8|the guards] are put on trial, [e8|"not one litre of fuel" will cross] the river], [sarr|she] [c4|told] lawmakers to loud cheers.

[q5|[senegal|Her government] has meanwhile [e9|rushed [i9|the patrol boat]] Popenguine to [p9|the estuary], while [mauritania|Mauritania] has [e10|pulled [i10|its own launches]] 10 kilometres back], [source|a Western naval source] [c5|said] on condition of anonymity.

[person|A person close to the presidency in Dakar] [c6|said] [q6|[mauritanian|Mauritanian officials] had [c7|told] him [t4|on Monday] that [q7|[mauritania-s,state|the two heads of state] [e11|might meet] on the margins of a summit in [p11|Bamako] [t3|in mid-March]]].

[t5|In 2006] [senegal|Senegal] [e12|froze] [i12|a joint fishing accord] for 14 months over a similar death, at a cost of some 3,000 jobs in the canneries of Nouadhibou.

The mackerel season along the coast runs from January to May.

mrb/sst/gd
---
senegal | Senegal | country | SEN
mauritania | Mauritania | country | MRT
louis | Mauritanian consul in Saint-Louis | person | MRT | - | consul in Saint-Louis
coastguard | coastguard patrol | organization | MRT
year | 19-year-old fisherman | person | SEN
youths | youths | group | SEN
crew | crew of the pirogue | group | SEN
bneijara | Sidi Ould Bneijara | person | MRT | - | Fisheries Minister
other | 11 other fishermen | group | SEN
sarr | Awa Ndoye Sarr | person | SEN | - | Prime Minister
source | Western naval source | person
person | person close to the presidency in Dakar | person | SEN
mauritanian | Mauritanian officials | group | MRT
state | Senegal's head of state | person | SEN
mauritania-s | Mauritania's head of state | person | MRT
---
t1 = 2010-02-24
t2 = 2010-02-23
t3 = 2010-03
t4 = 2010-02-22
t5 = 2006
q1 = indirect mauritania
q2 = mixed bneijara
q3 = direct bneijara
q4 = mixed sarr
q5 = indirect source
q6 = indirect person
q7 = indirect mauritanian
e1 = SANCTION/withdraw realized actor=senegal recipient=mauritania time=t1 context=diplomatic
e2 = SANCTION/expel realized actor=senegal recipient=louis time=t1 context=diplomatic
e3 = ASSAULT/firearms realized actor=coastguard recipient=year context=human_security
e4 = PROTEST/riot realized actor=youths recipient=louis time=t2 context=diplomatic
e5 = ACCUSE/allege realized actor=mauritania recipient=crew context=territory,crime
e6 = RETREAT/release realized actor=mauritania recipient=other said=q2 context=diplomatic,legal
e7 = COERCE/arrest negated actor=mauritania recipient=other said=q3 context=legal
e8 = THREATEN/restrict realized actor=sarr recipient=mauritania said=q4 context=economic,diplomatic
e9 = MOBILIZE/weapons realized actor=senegal said=q5 context=military,territory
e10 = RETREAT/withdraw realized actor=mauritania said=q5 context=military,territory
e11 = CONSULT hypothetical actor=state,mauritania-s time=t3 said=q7 context=diplomatic,executive
e12 = SANCTION/discontinue historical actor=senegal recipient=mauritania time=t5 context=economic,natural_resource
