language: en
published: 2025-03-13
split: train
---
UPDATE 2-U.S. blacklists Serbian arms broker over Libya flights, Belgrade vows response

(Adds Serbian reaction, paragraphs 4-5)

By Colleen Marsh and Dusan Petrak

[@place|WASHINGTON/BELGRADE], [t1|March 13] ([@agency|Reuters]) - [united|The United States] [t2|on Thursday] [e1|imposed sanctions] on [balkan|a Serbian arms broker] and [two|two banks] [united|it] [c1,e2|accuses] of [i2,q1|bankrolling [i1,i3|weapons flights to [eastern|eastern Libya]]], and [canada|Canada] [c2|said] [q2|it [e3|would follow suit] [t3|next week]].

The [treasury|Treasury] named the broker as [balkan|Balkan Meridian Trade], owned by [staletovic|Goran Staletovic], and one of the lenders as [podunavska|Podunavska Banka].

"[q3|[anyone|Anyone who feeds [i4|this war]] [e4|will be cut off from the dollar]]," [c3|said] [ostrowski|Helen Ostrowski], the acting under secretary for terrorism and financial intelligence.

[serbia|Belgrade] [e5|rejected] [i5|the measures]. [vukadin|Deputy Prime Minister Nenad Vukadin] [c4|told] reporters that [q4|[serbia|Serbia] [e6|would recall its military attache] from [united|Washington] unless [i6|the designations] were reversed [t4|by Monday]], and [c5,e7|warned] that [q5|[i7|a pact letting U.S. inspectors into its ammunition plants] could be torn up].

"[q6|[serbia|We] [e8|did not ship] [i8|a single bullet] to [eastern|Benghazi]]," [vukadin|he] [c6|said].

[two-people|Two people familiar with the matter] [c7|said] [q7|[united|the White House] was also [e9|weighing a suspension] of [i9|$40 million in aid to [serbia|Serbia]'s power grid]]. The [state|State Department] declined to comment.

[q8|[european|The European Union], which [t5|in 2021] [e10|cut off [i10|credit lines]] to [sister|a sister company of [balkan|the broker]], [e11|has so far not joined] [i11|the measures]], [diplomat|a Brussels-based diplomat] [c8|said] on condition of anonymity.

[court|A court in [p12|Malta]] [e12|convicted] [staletovic|Staletovic] in absentia [t6|last November] of [i12|forging end-user certificates].

(Reporting by [@reporter|Colleen Marsh] in Washington and [@reporter|Dusan Petrak] in Belgrade; Additional reporting by [@reporter|Ines Vandamme] in Brussels; Editing by [@editor|Hugh Tranter] and [@editor|Lucy Ashgrove])

Our Standards: The Thomson Reuters Trust Principles.
---
united | United States | country | USA
balkan | Balkan Meridian Trade | organization | SRB
two | two banks | group
canada | Canada | country | CAN
treasury | Treasury | organization | USA
staletovic | Goran Staletovic | person | SRB
podunavska | Podunavska Banka | organization
ostrowski | Helen Ostrowski | person | USA | - | acting under secretary for terrorism and financial intelligence
serbia | Serbia | country | SRB
anyone | anyone who feeds this war | group
vukadin | Nenad Vukadin | person | SRB | - | Deputy Prime Minister
eastern | eastern Libya | territory | LBY
two-people | two people familiar with the matter | group
state | State Department | organization | USA
european | European Union | bloc | EUR
sister | sister company of the broker | organization
diplomat | Brussels-based diplomat | person
court | court in Malta | organization | MLT
---
t1 = 2025-03-13
t2 = 2025-03-13
t3 = 2025-03-17/2025-03-23
t4 = 2025-03-17
t5 = 2021
t6 = 2024-11
q1 = indirect united
q2 = indirect canada
q3 = direct ostrowski
q4 = indirect vukadin
q5 = indirect vukadin
q6 = direct vukadin
q7 = indirect two-people
q8 = indirect diplomat
e1 = SANCTION/discontinue realized actor=united recipient=balkan,two time=t2 context=economic,military
e2 = ACCUSE/allege realized actor=united recipient=balkan,two context=economic,military
e3 = SANCTION/discontinue future actor=canada recipient=balkan,two time=t3 said=q2 context=economic,military
e4 = THREATEN/restrict realized actor=ostrowski recipient=anyone said=q3 context=economic
e5 = REJECT realized actor=serbia recipient=united context=diplomatic,economic
e6 = THREATEN/relations realized actor=serbia recipient=united said=q4 context=diplomatic,military
e7 = THREATEN/relations realized actor=vukadin recipient=united context=diplomatic,military
e8 = AID negated actor=serbia recipient=eastern said=q6 context=military
e9 = SANCTION/discontinue hypothetical actor=united recipient=serbia said=q7 context=economic
e10 = SANCTION/discontinue historical actor=european recipient=sister time=t5 context=economic
e11 = SANCTION/discontinue negated actor=european recipient=balkan said=q8 context=economic,diplomatic
e12 = SANCTION/convict historical actor=court recipient=staletovic time=t6 context=legal,crime
