language: en
published: 2014-05-27
split: train
---
[tanzania|Tanzania], [malawi|Malawi] trade barbs over lake as [sadc|SADC] steps in

[@place|DAR ES SALAAM], [t1|May 27] ([@agency|Xinhua]) -- [tanzania|Tanzania] [t2|on Tuesday] [e1|rejected] [i1|[malawi|Malawi]'s claim to the whole of [lake|Lake Nyasa]], while [panel|a panel of former presidents appointed by [sadc|the Southern African Development Community (SADC)]] [e2|mediated between] [malawi,tanzania|the two neighbors] in [maputo,p2|Maputo].

[mwakyusa|Deputy Foreign Minister Anyelwisye Mwakyoma-Lugome] [c1|told] [parl|parliament] that [q1|[malawi|Lilongwe] had [e3|withdrawn from] [i3|the joint border commission] [t3|last Thursday] without a word of explanation].

"[q2|If a single drilling barge crosses the median line, [tanzania|we] will [e4|take possession] of the northern shore]," [mwakyusa|he] [c2|said].

In Lilongwe, [phiri|[malawi|Malawian] Information Minister Tiyamike Chirwa-Banda] [c3|described] [q3|the remark as "a declaration of appetite"]. [q4|[malawi|Her country], [phiri|she] [c4|stressed], has no quarrel with [tanzania|its neighbor] and is [e5|ready to admit] [i5|[un|United Nations] surveyors] [t4|in June]].

[q5|[malawi-pres|The [malawi|Malawian] president] [e6|held a telephone conversation] with [moz-pres|his Mozambican counterpart] [t5|on Monday night]], [c5|according to] [mana|the Malawi News Agency].

[fishers|Fishermen from Mbamba Bay] [c6|complained] that [q6|[malawi-police|[malawi|Malawian] marine police] had [e7|seized] [i7|their nets] twice [t6|this month]]. Some of [fishers|them] [e8|stayed ashore] [t7|on Tuesday] in protest.

[larsen|The [un|UN] resident coordinator in [tanzania|Tanzania], Ingeborg Larsen-Moe], [e9|urged] [malawi,tanzania|both sides] [i9|to keep talking].

The dispute dates from an [t8|1890] treaty. [t9|In 1967], [tanzania|Tanzania] [e10|threatened to occupy] [i10|Likoma Island]. Enditem
---
tanzania | Tanzania | country | TZA
malawi | Malawi | country | MWI
sadc | Southern African Development Community (SADC) | bloc | IGO
panel | a panel of former presidents | group | IGO
mwakyusa | Anyelwisye Mwakyoma-Lugome | person | TZA | GOV | Deputy Foreign Minister
parl | parliament | organization | TZA | LEG
phiri | Tiyamike Chirwa-Banda | person | MWI | GOV | Malawian Information Minister
malawi-pres | The Malawian president | person | MWI | GOV | president
moz-pres | his Mozambican counterpart | person | MOZ | GOV | president
mana | Malawi News Agency | organization | MWI | JRN
fishers | Fishermen from Mbamba Bay | group | TZA | LAB
malawi-police | Malawian marine police | organization | MWI | COP
larsen | Ingeborg Larsen-Moe | person | UNO | - | UN resident coordinator in Tanzania
un | UN | organization | UNO
lake | Lake Nyasa | place
maputo | Maputo | place | MOZ
---
t1 = 2014-05-27
t2 = 2014-05-27
t3 = 2014-05-22
t4 = 2014-06
t5 = 2014-05-26
t6 = 2014-05
t7 = 2014-05-27
t8 = 1890
t9 = 1967
q1 = indirect mwakyusa
q2 = direct mwakyusa
q3 = mixed phiri
q4 = indirect phiri
q5 = indirect mana
q6 = indirect fishers
e1 = REJECT/yield realized actor=tanzania recipient=malawi time=t2 context=territory,natural_resource
e2 = CONSULT/third-party realized actor=panel recipient=tanzania,malawi time=t2 context=diplomatic,territory
e3 = SANCTION/withdraw realized actor=malawi recipient=tanzania time=t3 said=q1 context=diplomatic,territory
e4 = THREATEN/territory realized actor=mwakyusa recipient=malawi time=t2 said=q2 context=territory,military
e5 = RETREAT/access hypothetical actor=malawi recipient=un time=t4 said=q4 context=territory
e6 = CONSULT/phone realized actor=malawi-pres,moz-pres time=t5 said=q5 context=diplomatic
e7 = COERCE/seize realized actor=malawi-police recipient=fishers time=t6 said=q6 context=territory
e8 = PROTEST/strike realized actor=fishers recipient=malawi-police time=t7 context=territory
e9 = REQUEST/meet realized actor=larsen recipient=tanzania,malawi context=diplomatic
e10 = THREATEN/territory historical actor=tanzania recipient=malawi time=t9 context=territory,military
