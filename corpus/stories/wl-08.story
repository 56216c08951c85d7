language: en
published: 2016-11-09
split: dev
---
Asylum seekers at Serbian-Hungarian border refuse food

Batons at the fence near Horgos, shrugs in Budapest: in Brussels, patience is running out.

[asylum|Around 300 people camped beside the Serbian border town of [p1,p2|Horgos]] [e1|went without food] for a second day [t1|on Wednesday], after [hungarian|Hungarian guards with batons] [e2|beat back] [asylum|a group that had cut through the fence].

[q1|[twelve|Twelve Afghans] found in a maize field were [e3|deported] to [p3,serbia|Serbia] [t2|on Tuesday night]], [police|police in Szeged] [c1|told] DW by email.

[radulj|Vesna Radulj, a nurse with [doctors|Doctors Without Borders]], [c2|said] [q2|[a-boy|a boy of 16] had [c3|told] her that [q3|[a-boy|he] [e4|begged for [i4,i5|asylum]] three times and that [an|an officer] [c4|replied], "[e5,q4|We have no beds for liars]]]."

[bodnar|Gergely Bodnar, a state secretary at [hungary|Hungary]'s Interior Ministry], [c5|said] [q5|he knew of no such exchange]. "[q6|My officers are fathers]," [bodnar|he] [c6|added].

[serbia|Belgrade] [e6|lifted a night-time ban] on [i6|leaving the reception center] in nearby [p6|Subotica], but also [e7|dispatched 150 gendarmes] to [p7|the frontier]. [austria|Austrian] and [slovakia|Slovak officers] have [e8|walked the line] with [serbia|their Serbian colleagues] [t3|since July].

In Berlin, [a-government|a government spokeswoman] [c7|said] [q7|[germany|Germany] had [e9|agreed to admit] [unaccompanied|40 unaccompanied children] [t4|by Christmas]].

[q8|Should [hungary|Hungary] [i10|shut the crossing to trucks], [serbian|Serbian hauliers] could [e10|barricade the motorway]], [hauliers|their association] [c8|hinted].

[european|The European Commission] [e11|opened infringement proceedings] against [hungary|Budapest] over [i11|its border law] [t5|in October].

It was not always so. Back [t6|in 2009], [hungary,serbia|the two neighbors] [e12|traded fingerprint records] every week to break up [i12|a smuggling ring].

DW recommends
- [@related|The last baker of Horgos]
- [@related|Who pays for Europe's fences?]

Date [t7|09.11.2016]
[@editor|vk]/[@editor|tj] ([@source|dpa], [@source|KNA], [@source|Beta])
---
asylum | Asylum seekers at Horgos | group
hungary | Hungary | country | HUN
hungarian | Hungarian guards | group | HUN
police | police in Szeged | organization | HUN
twelve | Twelve Afghans | group | AFG
radulj | Vesna Radulj | person | SRB | - | nurse with Doctors Without Borders
doctors | Doctors Without Borders | organization | NGO
a-boy | a boy of 16 | person
an | an officer | person | HUN
bodnar | Gergely Bodnar | person | HUN | - | state secretary at Hungary's Interior Ministry
serbia | Serbia | country | SRB
austria | Austria | country | AUT
slovakia | Slovakia | country | SVK
a-government | a government spokeswoman | person | DEU | - | government spokeswoman
germany | Germany | country | DEU
unaccompanied | 40 unaccompanied children | group
serbian | Serbian hauliers | group | SRB
hauliers | hauliers' association | organization | SRB
european | European Commission | organization | EUR
---
t1 = 2016-11-09
t2 = 2016-11-08
t3 = 2016-07
t4 = 2016-12-25
t5 = 2016-10
t6 = 2009
t7 = 2016-11-09
q1 = indirect police
q2 = mixed radulj
q3 = mixed a-boy
q4 = direct an
q5 = indirect bodnar
q6 = direct bodnar
q7 = indirect a-government
q8 = indirect hauliers
e1 = PROTEST/hunger realized actor=asylum recipient=hungary time=t1 context=asylum,migration
e2 = ASSAULT/beat realized actor=hungarian recipient=asylum context=migration,human_rights
e3 = COERCE/deport realized actor=police recipient=twelve time=t2 said=q1 context=migration,asylum
e4 = REQUEST/assist realized actor=a-boy recipient=an said=q3 context=asylum
e5 = REJECT/assist realized actor=an recipient=a-boy said=q3 context=asylum
e6 = CONCEDE realized actor=serbia recipient=asylum context=migration
e7 = MOBILIZE/police realized actor=serbia context=migration
e8 = COOPERATE realized actor=austria,slovakia,serbia time=t3 context=migration
e9 = AGREE future actor=germany recipient=unaccompanied time=t4 said=q7 context=asylum,migration
e10 = PROTEST/obstruct hypothetical actor=serbian recipient=hungary said=q8 context=economic
e11 = ACCUSE/investigate realized actor=european recipient=hungary time=t5 context=legal,migration
e12 = COOPERATE historical actor=hungary,serbia time=t6 context=trafficking,intelligence,crime
