language: en
published: 2021-02-08
split: train
---
[au|AU] summit ends with vaccine appeal, backing for [libya|Libya] truce

[@place|ADDIS ABABA], Feb. 8 ([@agency|Xinhua]) -- [leaders|Leaders from 41 African countries] [e1|wound up a two-day virtual summit] [t1|on Sunday] and [e2|called on] [makers|drug manufacturers] to [i2|share COVID-19 vaccine formulas].

[commission|The [au|African Union (AU)] Commission] [c1|announced] that [q1|[commission|it] [e3|will deliver] 7 million [i3|doses] to [members|low-income member states] [t2|in March]].

[q2|[china|China] and [commission|the Commission] [e4|ran a joint cold-chain hub] at [p4|Bole airport] [t3|throughout January]], [c2|according to] [zhao|Zhao Mengqi, head of the [china|Chinese] mission to the [au|AU]]. "[q3|Friendship is sometimes measured at minus seventy degrees]," [zhao|he] [c3|said].

On security, [leaders|participants] [e5|hailed] [i5|the truce in [libya|Libya]], where [factions|rival armies] [e14|have held [factions|their] fire] [t4|since October], and [e6|demanded] [i6|the departure] of [fighters|foreign fighters].

[ghana|Ghana] and [ivory|Cote d'Ivoire] [e7|signed] [i7|a cocoa pricing accord] on the sidelines. [q4|[cameroon|Cameroon] [e8|could join] [t5|next year]], [c4|said] [mbarga|[cameroon|its] trade minister, Clotilde Mbarga-Eyenga], who [e9|visited] [accra,p9|Accra] [t6|last week].

[q5|[rwanda|Rwanda] and [uganda|Uganda] [e10|discussed] [i10|reopening the Gatuna border post] through [rwanda,uganda|their] delegations], [c5|said] [diplomat|an East African diplomat], [c6|adding] that [q6|no date had been agreed].

[leaders|The summit] also [e12|paid tribute] to [medics|health workers], and observed a minute of silence for victims of a locust plague and the pandemic.

[commission|The Commission] was founded [t7|in 2002], and [t8|in 2017] [morocco|Morocco] [e13|was readmitted] to [au|the bloc] after 33 years.
---
au | African Union (AU) | bloc | IGO
leaders | Leaders from 41 African countries | group | IGO | GOV
makers | drug manufacturers | group | MNC | BUS
commission | African Union (AU) Commission | organization | IGO
members | low-income member states | group
china | China | country | CHN
zhao | Zhao Mengqi | person | CHN | GOV | head of the Chinese mission to the AU
libya | Libya | country | LBY
factions | rival armies | group | LBY | MIL
fighters | foreign fighters | group | - | UAF
ghana | Ghana | country | GHA
ivory | Cote d'Ivoire | country | CIV
cameroon | Cameroon | country | CMR
mbarga | Clotilde Mbarga-Eyenga | person | CMR | GOV | trade minister
accra | Accra | place | GHA
rwanda | Rwanda | country | RWA
uganda | Uganda | country | UGA
diplomat | an East African diplomat | person
medics | health workers | group | - | HLH
morocco | Morocco | country | MAR
---
t1 = 2021-02-07
t2 = 2021-03
t3 = 2021-01
t4 = 2020-10
t5 = 2022
t6 = 2021-02-01/2021-02-07
t7 = 2002
t8 = 2017
q1 = indirect commission
q2 = indirect zhao
q3 = direct zhao
q4 = indirect mbarga
q5 = indirect diplomat
q6 = indirect diplomat
e1 = CONSULT/multilateral realized actor=leaders time=t1 context=diplomatic,health
e2 = REQUEST/change realized actor=leaders recipient=makers time=t1 context=health
e3 = AGREE future actor=commission recipient=members time=t2 said=q1 context=health
e4 = COOPERATE realized actor=china,commission time=t3 said=q2 context=health,diplomatic
e5 = SUPPORT realized actor=leaders recipient=factions context=diplomatic,military
e6 = REQUEST/yield realized actor=leaders recipient=fighters context=military,diplomatic
e7 = SUPPORT realized actor=ghana,ivory context=economic
e8 = AGREE hypothetical actor=cameroon recipient=ghana,ivory time=t5 said=q4 context=economic
e9 = CONSULT/visit realized actor=mbarga recipient=ghana time=t6 context=economic,diplomatic
e10 = CONSULT realized actor=rwanda,uganda said=q5 context=diplomatic,economic
e12 = SUPPORT realized actor=leaders recipient=medics context=health
e13 = SUPPORT historical actor=au recipient=morocco time=t8 context=diplomatic
e14 = RETREAT/ceasefire realized actor=factions time=t4 context=military
