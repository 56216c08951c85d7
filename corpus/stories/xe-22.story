language: en
published: 2023-02-28
split: train
---
[deputy|[kharkiv|Kharkiv] official] killed by bomb at bus stop as shelling resumes

By [@reporter|OLHA SEREDA] [t1|February 28, 2023]

[@place|KHARKIV, Ukraine] ([@agency|AP]) — [deputy|A deputy regional governor who ran evacuations from the front line] was [e1|assassinated] [t2|Tuesday] in what [prosecutors|Ukrainian prosecutors] [c1|said] was [q1|an operation by [gru|[russia|Russia]'s military intelligence]], hours after [artillery|Russian guns] [e2|pounded] [kupiansk,p2|Kupiansk] and [planes|warplanes] [e3|struck] [p3|a rail depot] east of [kharkiv|the city].

[deputy|Ihor Malyshko], 44, died when a trash can blew up beside [deputy|his] stop. A second device, which [prosecutors|prosecutors] also traced to [gru|the agency], [e4|exploded under] [police|a police van] in [p4|the nearby town of Chuhuiv], wounding two officers.

"[q2|[deputy|He] got 9,000 people out. [russia|They] could not forgive that]," [c2|said] [governor|the regional governor, Andriy Holub], [governor|who] [c3|added] that [q3|[deputy|Malyshko] had [e5|received death threats] from [callers|callers with Russian numbers] [t3|in January]].

[kremlin|The Kremlin] [e6|denied] [i6|any role]. In Moscow, [security|the Federal Security Service] [c4|claimed] that [q4|[ukraine|Ukraine] was preparing to [e7|release ammonia] from [p7|a chemical plant near Lyman] and [e8|blame] [russia|Russia] for it]. [western|Western officials] have [e9|dismissed] [i9|similar warnings] as a pretext.

Despite the violence, [russia,ukraine|the two sides] [e10|exchanged] [i10|101 prisoners] [t4|on Monday] in [p10|the Zaporizhzhia region]. [freed|Several of the freed soldiers] [c5|told] [ap|The Associated Press] [q5|[freed|they] were [e11|tortured with electric current] by [guards|guards] in [p11|Taganrog]]. "[q6|[guards|They] asked nothing," [c6|said] [medic|one, a combat medic who gave only [medic|her] first name, Yana]. "[guards|They] just turned the handle]."

[poland|Poland] [e12|promised] [i12|40 armored ambulances] [t5|by mid-March]. [governor|Holub] [e13|asked] [poland|Warsaw] for [i13|bomb-detection robots] as well. Before the war, [kharkiv|the city] had 1.4 million residents.
---
kharkiv | Kharkiv | place | UKR
deputy | Ihor Malyshko | person | UKR | GOV | deputy regional governor
prosecutors | Ukrainian prosecutors | group | UKR | JUD
russia | Russia | country | RUS
gru | Russia's military intelligence | organization | RUS | SPY
artillery | Russian guns | group | RUS | MIL
kupiansk | Kupiansk | place | UKR
planes | warplanes | group | RUS | MIL
police | a police van's crew | group | UKR | COP
governor | Andriy Holub | person | UKR | GOV | regional governor
callers | callers with Russian numbers | group | RUS | UNK
kremlin | The Kremlin | organization | RUS | GOV
security | Federal Security Service | organization | RUS | SPY
ukraine | Ukraine | country | UKR
western | Western officials | group | - | GOV
freed | freed soldiers | group | UKR | MIL
ap | The Associated Press | organization | USA | JRN
guards | guards | group | RUS | MIL
medic | Yana | person | UKR | MIL | combat medic
poland | Poland | country | POL
---
t1 = 2023-02-28
t2 = 2023-02-28
t3 = 2023-01
t4 = 2023-02-27
t5 = 2023-03
q1 = indirect prosecutors
q2 = direct governor
q3 = indirect governor
q4 = indirect security
q5 = indirect freed
q6 = direct medic
e1 = ASSAULT/targeted realized actor=gru recipient=deputy time=t2 context=intelligence,military
e2 = ASSAULT/heavy-weapons realized actor=artillery recipient=ukraine time=t2 context=military
e3 = ASSAULT/aerial realized actor=planes recipient=ukraine time=t2 context=military
e4 = ASSAULT/explosives realized actor=gru recipient=police time=t2 context=intelligence,military
e5 = THREATEN/violence realized actor=callers recipient=deputy time=t3 said=q3 context=intelligence
e6 = REJECT realized actor=kremlin recipient=prosecutors context=diplomatic
e7 = ASSAULT/unconventional hypothetical actor=ukraine recipient=russia said=q4 context=cbrn,military
e8 = ACCUSE/allege hypothetical actor=ukraine recipient=russia said=q4 context=cbrn
e9 = REJECT realized actor=western recipient=security context=misinformation
e10 = COOPERATE realized actor=russia,ukraine time=t4 context=military
e11 = ASSAULT/torture realized actor=guards recipient=freed said=q5 context=human_rights,military
e12 = AGREE future actor=poland recipient=ukraine time=t5 context=military,health
e13 = REQUEST/assist realized actor=governor recipient=poland context=military
