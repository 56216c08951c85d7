language: en
published: 2014-12-10
split: train
---
Twin suicide blasts hit Quetta customs post as clans give up guns

[@place|QUETTA, Pakistan], [t8|Dec 10] ([@agency|Reuters]) - [bomber|A suicide bomber] [e1|rammed a rickshaw packed with explosives] into [customs,p1|a customs post] on the edge of the Pakistani city of Quetta [t1|on Wednesday], and [second|a second attacker] [e2|blew himself up] among [rescuers|the rescuers] twenty minutes later. [c1|According to] [police|provincial police], [q1|nine people were killed].

[jaish|A little-known group, Jaish-ul-Shumal], [c2|claimed] [q2|[jaish|it] had sent [bomber,second|both men]]. [kasi|Balochistan Home Minister Akbar Jan Kasi] [e3|blamed] [nds|[afghanistan|Afghanistan]'s intelligence service].

"[q3|The map was drawn here, but the money came from across the line," [c3|said] [kasi|Kasi], "and [pakistan|we] know the bank]."

[afghanistan|Kabul] [e4|condemned] [i4|the bombings]. [qaderi|A spokesman for [ministry|its Foreign Ministry], Najib Qaderi], [c4|said] [q4|[afghanistan|Afghanistan] had "[e5|never armed] [jaish|a single man] against [pakistan|a neighbour]"].

The attack overshadowed a rare piece of good news. In the hills of [p6|Dera Bugti], [clans|three clans of a separatist militia] [e6|turned in 340 rifles] and two mortars [t2|on Monday] under an amnesty that [pakistan|the government] [e7|offered] [clans|them] [t3|in September]. [army|The army], which had sealed off [i8|Mastung district] [t4|since June], [e8|let in] [icrc|the International Committee of the Red Cross] [t5|the same day].

[q5|[japan|Japan] [e9|will fund] [i9|vocational training] for [clans|the former fighters] [t6|from January]], [c5|according to] [embassy|[japan|its] embassy in Islamabad].

Not everyone is convinced. [marri|Zarina Marri, a lawyer for families of the missing], [c6|said] [q6|[mothers|mothers] asking about [mothers|their] sons had been [c7|told] by [kasi|the minister]'s office that [q7|[army|the army] [e10|might free] [detainees|some detainees] if the surrender went smoothly]].

[e11|Suicide bombers] from [taliban|the Pakistani Taliban] killed 19 people at [p11|a bus stand in Zhob] [t7|in 2011].

(Reporting by [@reporter|Gul Rahim Achakzai]; Writing by [@reporter|Fiona Hartley]; Editing by [@editor|Tom Osgood])
---
bomber | a suicide bomber | person | PAK | UAF
second | a second attacker | person | PAK | UAF
customs | a customs post | organization | PAK | GOV
rescuers | the rescuers | group | PAK | CVL
police | provincial police | organization | PAK | COP
jaish | Jaish-ul-Shumal | group | PAK | REB
kasi | Akbar Jan Kasi | person | PAK | GOV | Balochistan Home Minister
nds | Afghanistan's intelligence service | organization | AFG | SPY
afghanistan | Afghanistan | country | AFG
pakistan | Pakistan | country | PAK
qaderi | Najib Qaderi | person | AFG | GOV | spokesman for the Foreign Ministry
ministry | Foreign Ministry | organization | AFG | GOV
clans | three clans of a separatist militia | group | PAK | REB
army | the army | organization | PAK | MIL
icrc | International Committee of the Red Cross | organization | NGO | NGO
japan | Japan | country | JPN
detainees | some detainees | group | PAK | CVL
embassy | Japanese embassy in Islamabad | organization | JPN | GOV
marri | Zarina Marri | person | PAK | CVL | lawyer for families of the missing
mothers | mothers | group | PAK | CVL
taliban | Pakistani Taliban | group | PAK | REB
---
t1 = 2014-12-10
t2 = 2014-12-08
t3 = 2014-09
t4 = 2014-06
t5 = 2014-12-08
t6 = 2015-01
t7 = 2011
t8 = 2014-12-10
q1 = indirect police
q2 = indirect jaish
q3 = direct kasi
q4 = mixed qaderi
q5 = indirect embassy
q6 = indirect marri
q7 = indirect kasi
e1 = ASSAULT/suicide-attack realized actor=bomber recipient=customs time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=second recipient=rescuers time=t1 context=terrorism
e3 = ACCUSE/allege realized actor=kasi recipient=nds context=terrorism,intelligence
e4 = ACCUSE/disapprove realized actor=afghanistan recipient=jaish context=terrorism,diplomatic
e5 = AID negated actor=afghanistan recipient=jaish said=q4 context=terrorism,military
e6 = RETREAT/disarm realized actor=clans recipient=pakistan time=t2 context=military
e7 = CONCEDE realized actor=pakistan recipient=clans time=t3 context=legal
e8 = RETREAT/access realized actor=army recipient=icrc time=t5 context=human_security
e9 = AGREE future actor=japan recipient=clans time=t6 said=q5 context=economic
e10 = RETREAT/release hypothetical actor=army recipient=detainees said=q7 context=human_rights
e11 = ASSAULT/suicide-attack historical actor=taliban time=t7 context=terrorism
