language: en
published: 2014-05-19
split: train
---
[abkhazia|Abkhazia] vows to take over dam as [georgia|Georgia] threatens to quit talks

[@place|TBILISI], [t1|May 19] ([@agency|Reuters]) - [abkhazia|Abkhazia]'s self-declared government [c1,e1|threatened] [t2|on Monday] [q1|to seize [i1|the Georgian half of the Enguri hydropower dam]] unless [georgia|Tbilisi] removes [i1|two police posts] built near [p1|the boundary line] [t3|last month].

"[q2|[abkhazia|We] [e2|will occupy] [i2|the control room and the road beneath it], and nobody will move [abkhazia|us] from there]," [c2|said] [ardzinov|Beslan Ardzinov, [abkhazia|Abkhazia]'s security council chief], at a rally in [p2|Gali].

[georgia|Georgia], which regards the breakaway region as its own territory, [c3|said] [q3|[georgia|it] [e3|would suspend] [i3|its part in the Geneva security talks] if a single turbine were touched]. [georgia|It] [e4|asked] [eu|the European Union] for [i4|an extra 30 monitors] along [p4|the river].

Tension has grown [t4|since May 8], when [militia|Abkhaz militiamen] [e5|tore down] [i5|eleven houses] belonging to [families|ethnic Georgian families] in [p5|the village of Saberio]. [families|The families] had [e6|refused to accept [i6|Abkhaz passports]].

[vanhoof|The [eu|EU] mission's head, Lieven Vanhoof], [c4|told] reporters [q4|[eu|his patrols] [e7|had been allowed] into [p7|Saberio] [t5|on Sunday] for the first time in 14 months]. "[q5|That is welcome, but it is one village," [c5|said] [vanhoof|Vanhoof], "and [eu|we] were shown around in an hour]."

[russia|Moscow], [abkhazia|Abkhazia]'s main backer, [e8|rejected [i8|Georgian complaints]] about the posts, while [turkey|Turkey]'s foreign ministry [c6,e9|urged] [q6|[abkhazia,georgia|both sides] to keep the dam running].

[georgian-pm|Georgian Prime Minister Levan Chkhartishvili] [c7|said] [t6|late on Saturday] that [q7|[georgian-pm|he] [e10|would not use force] over the dam].

A war between [georgia|Georgian] forces and separatists [t7|in 1993] ended with [abkhazia|Abkhaz] fighters [e11|driving] [families|some 200,000 Georgians] from their homes. (Reporting by [@reporter|Nino Tsereteladze]; Editing by [@editor|Ralph Hollins])
---
abkhazia | Abkhazia | territory | GEO
georgia | Georgia | country | GEO
ardzinov | Beslan Ardzinov | person | GEO | GOV | security council chief
eu | European Union | bloc | EUR
militia | Abkhaz militiamen | group | GEO | REB
families | ethnic Georgian families | group | GEO | CVL
vanhoof | Lieven Vanhoof | person | EUR | - | head of the EU mission
russia | Russia | country | RUS
turkey | Turkey | country | TUR
georgian-pm | Levan Chkhartishvili | person | GEO | GOV | Georgian Prime Minister
---
t1 = 2014-05-19
t2 = 2014-05-19
t3 = 2014-04
t4 = 2014-05-08
t5 = 2014-05-18
t6 = 2014-05-17
t7 = 1993
q1 = indirect abkhazia
q2 = direct ardzinov
q3 = indirect georgia
q4 = indirect vanhoof
q5 = direct vanhoof
q6 = indirect turkey
q7 = indirect georgian-pm
e1 = THREATEN/territory realized actor=abkhazia recipient=georgia time=t2 context=territory,natural_resource
e2 = THREATEN/territory realized actor=ardzinov recipient=georgia time=t2 said=q2 context=territory,military
e3 = THREATEN/relations realized actor=georgia recipient=abkhazia said=q3 context=diplomatic,territory
e4 = REQUEST/assist realized actor=georgia recipient=eu context=peacekeeping
e5 = ASSAULT/destroy realized actor=militia recipient=families time=t4 context=religion_ethnicity,territory
e6 = REJECT/yield realized actor=families recipient=abkhazia context=territory,religion_ethnicity
e7 = RETREAT/access realized actor=abkhazia recipient=eu time=t5 said=q4 context=peacekeeping
e8 = REJECT/change realized actor=russia recipient=georgia context=diplomatic,territory
e9 = REQUEST/yield realized actor=turkey recipient=georgia,abkhazia context=natural_resource
e10 = ASSAULT negated actor=georgian-pm recipient=abkhazia time=t6 said=q7 context=military
e11 = COERCE/deport historical actor=abkhazia recipient=families time=t7 context=territory,religion_ethnicity
