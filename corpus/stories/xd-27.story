language: en
published: 2015-10-15
split: train
---
[ecuador|Ecuador] puts Amazon provinces under emergency rule as oil strike spreads

Decree lets [army|army] take over policing in Orellana and Sucumbios after [workers|striking workers] cut output by a third.

[ecuador|Ecuador] has [e1|declared a state of exception] in [p1|two Amazon provinces], suspending freedom of assembly for 45 days and handing control of the streets to [army|the army].

The order came [t1|on Wednesday], nine days after [workers|some 6,000 oil workers] [e2|walked off the job] over unpaid bonuses. [t2|On Tuesday], in [p3|the town of Coca], [police|riot police] [e3|fired tear gas] and water cannon at [crowd|a crowd of [workers|workers] and Kichwa villagers]. [few|Protesters] later [e4|torched two pumping stations].

"[q1|[police|They] chased [crowd|us] into the market and [crowd|the old people] fell first," [c1|said] [grefa|Norma Grefa-Tapuy, who sells plantains there]. "[grefa|I] saw [police|four of them] [e5|beating] [boy|a boy] with batons until [boy|he] stopped shouting]."

[ministry|The interior ministry] [c2|told] [aj|Al Jazeera] [q2|[ministry|it] was [e6|looking into] "[i6|isolated excesses]"] and [c3|denied] [q3|[e7|detaining] [leaders|union leaders]].

But [conaie|CONAIE, the country's largest Indigenous federation], [c4|says] [q4|[leaders|eleven organisers] have been [e8|held] at [p8|a naval base] [t3|since Sunday]].

[viteri|[conaie|Its] vice president, Rosa Viteri-Mashumar], [e9|demanded] [i9|the decree be repealed]. "[q5|If [ecuador|Quito] wants to talk, [conaie|we] will [e10|open the roads] the same hour]," [viteri|she] [c5|said].

[cardozo|Energy Minister Fabián Cardozo] [e11|offered] [t4|late on Wednesday] to [i11|pay half of the bonuses] [t5|by Christmas].

Emergency decrees have a long history here. [t6|In 2005], [previous|a previous government] [e12|placed the same provinces under martial law] when [residents|residents] [e13|shut down the pipelines].

Source: [@source|Al Jazeera and agencies]
---
ecuador | Ecuador | country | ECU
army | the army | organization | ECU | MIL
workers | some 6,000 oil workers | group | ECU | LAB
police | riot police | organization | ECU | COP
crowd | a crowd of workers and Kichwa villagers | group | ECU | CVL
few | protesters | group | ECU | CVL
grefa | Norma Grefa-Tapuy | person | ECU | CVL
boy | a boy | person | ECU | CVL
ministry | interior ministry | organization | ECU | GOV
aj | Al Jazeera | organization | QAT | JRN
leaders | union leaders | group | ECU | LAB
conaie | CONAIE | organization | ECU | CVL
viteri | Rosa Viteri-Mashumar | person | ECU | CVL | vice president of CONAIE
cardozo | Fabián Cardozo | person | ECU | GOV | Energy Minister
previous | a previous government | organization | ECU | GOV
residents | residents | group | ECU | CVL
---
t1 = 2015-10-14
t2 = 2015-10-13
t3 = 2015-10-11
t4 = 2015-10-14
t5 = 2015-12-25
t6 = 2005
q1 = direct grefa
q2 = mixed ministry
q3 = indirect ministry
q4 = indirect conaie
q5 = direct viteri
e1 = COERCE/martial-law realized actor=ecuador time=t1 context=repression,military,rights_freedoms
e2 = PROTEST/strike realized actor=workers recipient=ecuador context=economic,natural_resource
e3 = ASSAULT/crowd-control realized actor=police recipient=crowd time=t2 context=repression
e4 = ASSAULT/destroy realized actor=few time=t2 context=natural_resource
e5 = ASSAULT/beat realized actor=police recipient=boy time=t2 said=q1 context=repression,human_rights
e6 = ACCUSE/investigate realized actor=ministry recipient=police said=q2 context=legal,human_rights
e7 = COERCE/arrest negated actor=ministry recipient=leaders said=q3 context=repression
e8 = COERCE/arrest realized actor=ecuador recipient=leaders time=t3 said=q4 context=repression
e9 = REQUEST/yield realized actor=viteri recipient=ecuador context=rights_freedoms
e10 = CONCEDE hypothetical actor=conaie recipient=ecuador said=q5 context=economic
e11 = AGREE future actor=cardozo recipient=workers time=t5 context=economic
e12 = COERCE/martial-law historical actor=previous time=t6 context=repression,military
e13 = PROTEST/obstruct historical actor=residents time=t6 context=natural_resource
