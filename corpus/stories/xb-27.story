language: en
published: 2019-02-07
split: train
---
[women|Women] at Greek island camp were assaulted by [guards|guards], [watchdog|watchdog] finds

[@reporter|Stelios Karamitsos] in [@place|Mytilene]

[watchdog|Europe's anti-torture watchdog] has [c6|concluded] that [q6|[guards|private guards] at [p1|a migrant holding centre on the island of Leros] [e1|sexually assaulted] [women|at least nine Afghan and Congolese women] [t1|between March and October last year]], in a report published [t2|on Wednesday].

The 71-page document [c1|says] [q1|[women|the women] were threatened with losing their asylum interviews]. "[q2|[women|They] were told that a file can always be lost]," [c2|said] [lefevre|Hermine Lefebvre-Aubert], who led the inspection for [watchdog|the committee].

[greece|Athens] [e2|has opened a criminal inquiry] into [guards|six guards] and [t3|on Tuesday] [e3|cancelled [i3|the contract]] of [aspis|their employer, Aspis Security]. [minister|Migration Minister Lydia Papantoniou] [e4|apologised] to [women|the women] in parliament. [minister|She] [c3|insisted], however, that [q3|no [police-gr|police officer] [e5|had raped] or [e6|beaten] [women|any resident]], as [refugees|a refugee collective] [e7|has alleged].

[t4|In 2016], [guard-old|a guard at a camp on Chios] [e8|raped] [boy|a 16-year-old boy]; [court|a court in Piraeus] [e9|jailed] [guard-old|him] for ten years.

[commission|The European Commission] [e10|is considering freezing] [i10|part of the camp's EU funding]. [q4|[germany|Germany] has gone further and [e11|offered] [i11|refuge] to [women|the nine women]], [germany-min|Interior Minister Torsten Ahlrichs] [c4|told] a Berlin radio station. [hungary|Hungary], by contrast, [e12|refused to take] [women|any of them].

[women|Some of the women] [e13|began a hunger strike] [t5|on Monday], [c5|asking] [q5|to be moved to [p13|the mainland]].
---
greece | Greece | country | GRC
watchdog | Europe's anti-torture watchdog | organization | IGO
guards | private guards | group | GRC | BUS
women | Afghan and Congolese women | group | - | REF
lefevre | Hermine Lefebvre-Aubert | person | IGO
aspis | Aspis Security | organization | GRC | BUS
minister | Lydia Papantoniou | person | GRC | GOV | Migration Minister
police-gr | police officer | group | GRC | COP
refugees | a refugee collective | group | GRC | NGO
guard-old | a guard at a camp on Chios | person | GRC
boy | a 16-year-old boy | person | - | REF
court | a court in Piraeus | organization | GRC | JUD
commission | European Commission | organization | EUR
germany | Germany | country | DEU
germany-min | Torsten Ahlrichs | person | DEU | GOV | Interior Minister
hungary | Hungary | country | HUN
---
t1 = 2018-03/2018-10
t2 = 2019-02-06
t3 = 2019-02-05
t4 = 2016
t5 = 2019-02-04
q1 = indirect watchdog
q2 = direct lefevre
q3 = indirect minister
q4 = indirect germany-min
q5 = indirect women
q6 = indirect watchdog
e1 = ASSAULT/sexual realized actor=guards recipient=women time=t1 said=q6 context=gender,migration,human_rights
e2 = ACCUSE/investigate realized actor=greece recipient=guards context=legal,gender
e3 = SANCTION/discontinue realized actor=greece recipient=aspis time=t3 context=economic,migration
e4 = CONCEDE realized actor=minister recipient=women context=gender,migration
e5 = ASSAULT/sexual negated actor=police-gr recipient=women said=q3 context=gender,human_rights
e6 = ASSAULT/beat negated actor=police-gr recipient=women said=q3 context=human_rights
e7 = ACCUSE/allege realized actor=refugees recipient=police-gr context=human_rights
e8 = ASSAULT/sexual historical actor=guard-old recipient=boy time=t4 context=migration
e9 = SANCTION/convict historical actor=court recipient=guard-old time=t4 context=legal
e10 = SANCTION/discontinue hypothetical actor=commission recipient=greece context=migration,economic
e11 = AGREE realized actor=germany recipient=women said=q4 context=asylum
e12 = REJECT/assist realized actor=hungary recipient=women context=asylum
e13 = PROTEST/hunger realized actor=women recipient=greece time=t5 context=migration
