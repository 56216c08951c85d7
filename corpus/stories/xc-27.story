language: en
published: 2022-12-07
split: train
---
[ethiopia|Ethiopia] warns aid staff as [eritrea|Eritrea] rolls tanks past frontier town

By [@reporter|Gethin Prosser-Hale]
[@outlet|BBC] News, Nairobi

[deressa|[ethiopia|Ethiopia]'s state minister for peace, Tolera Deressa-Gobana], [e1|has threatened to expel] [agencies|three aid agencies] [deressa|he] [c1,e13|accuses] of "[q1|running a taxi service for rebels]" in western Oromia.

[agencies|They] have [t1|until Friday] to hand over [agencies|their] fuel records. [q2|[agencies|The agencies] [e2|would comply] "under protest]", [c2|said] [coordinator|a senior [un|UN] official].

[t2|On Monday] [eritrea|Eritrea] [e3|paraded tanks and rocket launchers] at [p3|Zalambessa], in full view of [ethiopian|Ethiopian troops].

What do the neighbours want?

[barasa|[kenya|Kenya]'s foreign minister, Wycliffe Barasa-Muli], [e4|flew] to [addis,p4|Addis Ababa] [t3|on Tuesday]. [barasa|He] [c3|told] [bbc|the BBC] that [q3|[eritrea,ethiopia|the two governments] had [e5|begun exchanging] [i5|maps of minefields]].

[barasa|He] also [c4|relayed] a message from [eritrea|Asmara]: [q4|[eritrea|it] [e6|will pull back] [i6|[eritrea|its] heavy guns] [t4|before Christmas]]. [ethiopia|Addis Ababa] [c5|says] [q5|[ethiopia|it] has heard such promises before].

[eritrea|Eritrea], meanwhile, [e7|sent home] [attache|an Ethiopian military attaché] [t5|at the weekend]. [q6|[attache|He] had been "measuring bridges]", [c6|claimed] [info|the information minister], whose tweet was later deleted. In [addis|the Ethiopian capital], [foreign|the foreign ministry] [c7|said] [q7|[foreign|it] was [e8|not considering a reply in kind]].

[sudan|Sudan] has troubles of its own: [sudan|it] [e9|refused] [i9|transit] to [convoy|a grain convoy] bound for [p9|Humera].

A long shadow

[t6|Between 1998 and 2000] [eritrea,ethiopia|the two countries] [e10|shelled each other's trenches] around [badme,p10|Badme]. An estimated 80,000 people died. [envoy|A European envoy] [c8|put] it this way: "[q8|Nobody wins there. They only rotate the graves]."

[au|The African Union] [e11|pleaded] for [i11|restraint] and [e12|apologised] to [families|families of four peacekeepers] whose bodies [au|it] had misidentified.
---
ethiopia | Ethiopia | country | ETH
eritrea | Eritrea | country | ERI
deressa | Tolera Deressa-Gobana | person | ETH | GOV | state minister for peace
agencies | three aid agencies | group | NGO | NGO
coordinator | a senior UN official | person | UNO
un | UN | organization | UNO
ethiopian | Ethiopian troops | group | ETH | MIL
kenya | Kenya | country | KEN
barasa | Wycliffe Barasa-Muli | person | KEN | GOV | foreign minister
addis | Addis Ababa | place | ETH
bbc | BBC | organization | GBR | JRN
attache | an Ethiopian military attaché | person | ETH | MIL | military attaché
info | the information minister | person | ERI | GOV | information minister
foreign | foreign ministry | organization | ETH | GOV
sudan | Sudan | country | SDN
convoy | a grain convoy | group
badme | Badme | place
envoy | A European envoy | person | EUR
au | African Union | bloc | IGO
families | families of four peacekeepers | group
---
t1 = 2022-12-09
t2 = 2022-12-05
t3 = 2022-12-06
t4 = 2022-12-07/2022-12-25
t5 = 2022-12-03/2022-12-04
t6 = 1998/2000
q1 = direct deressa
q2 = mixed coordinator
q3 = indirect barasa
q4 = indirect eritrea
q5 = indirect ethiopia
q6 = mixed info
q7 = indirect foreign
q8 = direct envoy
e1 = THREATEN/expel realized actor=deressa recipient=agencies context=human_security
e2 = AGREE future actor=agencies recipient=ethiopia time=t1 said=q2 context=human_security
e3 = MOBILIZE/weapons realized actor=eritrea recipient=ethiopia time=t2 context=military,territory
e4 = CONSULT/visit realized actor=barasa recipient=ethiopia time=t3 context=diplomatic
e5 = COOPERATE realized actor=ethiopia,eritrea said=q3 context=military
e6 = CONCEDE future actor=eritrea recipient=ethiopia time=t4 said=q4 context=military,territory
e7 = SANCTION/expel realized actor=eritrea recipient=attache time=t5 context=diplomatic,intelligence
e8 = SANCTION/expel negated actor=ethiopia recipient=eritrea said=q7 context=diplomatic
e9 = REJECT/yield realized actor=sudan recipient=convoy context=human_security
e10 = ASSAULT/heavy-weapons historical actor=ethiopia,eritrea time=t6 context=military,territory
e11 = REQUEST/yield realized actor=au recipient=ethiopia,eritrea context=diplomatic,military
e13 = ACCUSE/allege realized actor=deressa recipient=agencies said=q1 context=military
e12 = CONCEDE realized actor=au recipient=families context=peacekeeping
