language: en
published: 2012-11-12
split: dev
---
Gunmen hand in rifles in [garissa|Garissa] as [kenya|Kenya], [somalia|Somalia] patch up border spat

[@place|NAIROBI], [kenya|Kenya] | [@agency|AFP] | [t1|Monday 11/12/2012]

[militia|A clan militia] accused of cattle raids along the Tana River [e1|handed over] [i1|87 rifles] to [kenya-army|the [kenya|Kenyan] army] [t2|on Sunday], a day after [kenya-pres|[kenya|Kenya]'s president] [e2|spoke by telephone] with [somalia-pres|his [somalia|Somali] counterpart] for the first time [t3|since August].

[q1|[kenya-pres,somalia-pres|The two leaders] [e3|agreed to reopen] [i3|the [liboi|Liboi] post] [t4|by Friday]], [c1|said] [muthoni|[kenya|Kenyan] presidential spokesman Josphat Muthoni-Kariuki]. [q2|[kenya|Nairobi] would also [e4|lift] [i4|its ban on khat flights]], [muthoni|he] [c2|added].

[jubba|A self-styled administration in Jubaland] was less amused. [abdi|Its commander, Abdi Farah Sheikh-Nur], [c3,e5|warned] [q3|[jubba|his men] would take "[kenya|Kenyan] soil as far as the Tana" if [kenya-army|troops] did not leave [kismayo|Kismayo]].

"[q4|[jubba|They] have forty pickups and a radio station," [c4|scoffed] [col|Colonel Cyrus Odhiambo-Were, an army spokesman]. "[kenya-army|We] did not [e6|bomb] [jubba|them] [t5|last week], whatever [jubba|their] radio says]."

[hrw|Human Rights Watch] [c5|said] [q5|it had documented 21 cases in which [police|General Service Unit police] [e7|raped] [women|women] in [eastleigh|Eastleigh] after [bomber|a bomber] [e8|blew himself up] on [p8|a minibus] there [t6|in October]]. [auth|The Independent Policing Oversight Authority] [e9|has begun an inquiry].

[kenya|Kenya] and [ethiopia|Ethiopia] have [e10|shared intelligence] on the frontier [t7|since 2011]. [q6|[ethiopia|Addis Ababa] may yet [e11|mediate] between [kenya|Nairobi] and [jubba|the Jubaland camp]], [diplo|a Western diplomat] [c6|said].

[@reporter|hm-pao]/[@editor|rcb]
---
kenya | Kenya | country | KEN
somalia | Somalia | country | SOM
militia | a clan militia | group | KEN | PRM
kenya-army | Kenyan army | organization | KEN | MIL
kenya-pres | Kenya's president | person | KEN | GOV | president
somalia-pres | his Somali counterpart | person | SOM | GOV | president
muthoni | Josphat Muthoni-Kariuki | person | KEN | GOV | presidential spokesman
jubba | Jubaland | organization | SOM | REB
abdi | Abdi Farah Sheikh-Nur | person | SOM | REB | commander
col | Cyrus Odhiambo-Were | person | KEN | MIL | army spokesman
hrw | Human Rights Watch | organization | NGO
police | General Service Unit police | group | KEN | COP
women | women in Eastleigh | group | KEN | CVL
bomber | a bomber | person | - | UAF
auth | Independent Policing Oversight Authority | organization | KEN | GOV
ethiopia | Ethiopia | country | ETH
diplo | a Western diplomat | person
garissa | Garissa | place | KEN
liboi | Liboi | place | KEN
kismayo | Kismayo | place | SOM
eastleigh | Eastleigh | place | KEN
---
t1 = 2012-11-12
t2 = 2012-11-11
t3 = 2012-08
t4 = 2012-11-16
t5 = 2012-11-05/2012-11-11
t6 = 2012-10
t7 = 2011
q1 = indirect muthoni
q2 = indirect muthoni
q3 = mixed abdi
q4 = direct col
q5 = indirect hrw
q6 = indirect diplo
e1 = RETREAT/disarm realized actor=militia recipient=kenya-army time=t2 context=military
e2 = CONSULT/phone realized actor=kenya-pres,somalia-pres context=diplomatic
e3 = CONCEDE realized actor=kenya-pres,somalia-pres time=t4 said=q1 context=diplomatic,territory
e4 = CONCEDE future actor=kenya recipient=somalia said=q2 context=economic
e5 = THREATEN/territory realized actor=abdi recipient=kenya context=military,territory
e6 = ASSAULT/aerial negated actor=kenya-army recipient=jubba time=t5 said=q4 context=military
e7 = ASSAULT/sexual realized actor=police recipient=women said=q5 context=gender,human_rights
e8 = ASSAULT/suicide-attack realized actor=bomber time=t6 said=q5 context=terrorism
e9 = ACCUSE/investigate realized actor=auth recipient=police context=human_rights
e10 = COOPERATE realized actor=kenya,ethiopia time=t7 context=intelligence
e11 = CONSULT/third-party hypothetical actor=ethiopia recipient=kenya,jubba said=q6 context=diplomatic
