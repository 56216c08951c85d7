language: en
published: 2018-11-08
split: train
---
[nigerian|Nigerian unions] keep strike going despite fuel levy climbdown

[@reporter|Tobi Akinsanya] in [@place|Lagos]
[t1|Thu 8 Nov 2018] 17.42 GMT

[nigerias|Nigeria’s government] [e1|scrapped] [i1,i2|a fuel levy] [t2|on Thursday] in the face of a [e2|general strike] that has shut ports, banks and schools [t3|since Monday], but [nigerian|union leaders] [e3|refused to call off] [i3|the walkout] and [e4|accused] [police|police] of [i4|killing three pickets] in [kano|Kano].

[sodeinde|The finance minister, Halimat Sodeinde], [c1|told] reporters in Abuja [q1|the charge was “withdrawn, fully and for good]”.

[police|Officers] had [e5|fired teargas] at [marchers|marchers] near the Ojota roundabout in [p5|Lagos] [t4|on Wednesday]. [dutse|The governor of [kano|[p6|Kano] state], Sani Garba-Dutse], [e6|imposed a dusk-to-dawn curfew] [t5|the same night].

“[q2|[nigerian|We] [e7|have met nobody] from [the|the presidency], whatever the radio claims],” [c2|said] [pam|Bulus Pam, the president of the [united|United Workers’ Front]]. “[q3|If a single comrade is detained,” [pam|he] [c3,e8|warned], “we will [i8|close the oil terminals] too].”

[iheanacho|A [police|police] spokesperson, Ngozi Iheanacho], [c4|denied] [q4|that [e9|live rounds had been used]]. [iheanacho|She] [c5|said] [q5|[commanders|commanders in [kano,p10|Kano]] had [c6|told] [the-inspector|the inspector general] that [q6|[a-mob|a mob] [e10|torched] [police|a patrol post] before any officer moved]].

[amnesty|Amnesty International] [c7,e11|urged] [q7|[nigerias|Abuja] to [i11|let independent pathologists examine the bodies]].

The levy, 9 naira on each litre of petrol, was announced [t6|in September] to plug a hole in the budget. [economists|Economists] had [c8|predicted] [q8|it would add a tenth to the price of a bus ticket].

Organised labour has a long memory here. [t7|In 2009], when [a-previous|a previous administration] raised [i12|the price of kerosene], [dockworkers|dockworkers] [e12|blockaded] the port of [p12|Apapa] for 11 days.

Additional reporting by [@reporter|Zainab Lawal] in [kano|Kano]
© 2018 Guardian News & Media Limited
---
nigerias | Nigeria’s government | organization | NGA
nigerian | Nigerian unions | group | NGA
police | police | organization | NGA
sodeinde | Halimat Sodeinde | person | NGA | - | finance minister
marchers | marchers | group | NGA
dutse | Sani Garba-Dutse | person | NGA | - | governor of Kano state
kano | Kano | place | NGA
the | the presidency | organization | NGA
pam | Bulus Pam | person | NGA | - | president of the United Workers’ Front
united | United Workers’ Front | organization | NGA
iheanacho | Ngozi Iheanacho | person | NGA | - | police spokesperson
commanders | commanders in Kano | group | NGA
the-inspector | the inspector general | person | NGA | - | inspector general
a-mob | a mob | group | NGA
amnesty | Amnesty International | organization | NGO
economists | Economists | group | NGA
dockworkers | dockworkers | group | NGA
a-previous | a previous administration | organization | NGA
---
t1 = 2018-11-08
t2 = 2018-11-08
t3 = 2018-11-05
t4 = 2018-11-07
t5 = 2018-11-07
t6 = 2018-09
t7 = 2009
q1 = mixed sodeinde
q2 = direct pam
q3 = direct pam
q4 = indirect iheanacho
q5 = indirect iheanacho
q6 = indirect commanders
q7 = indirect amnesty
q8 = indirect economists
e1 = CONCEDE realized actor=nigerias recipient=nigerian time=t2 context=economic,executive
e2 = PROTEST/strike realized actor=nigerian recipient=nigerias time=t3 context=economic
e3 = REJECT/yield realized actor=nigerian recipient=nigerias time=t2 context=economic
e4 = ACCUSE/allege realized actor=nigerian recipient=police time=t2 context=human_rights,repression
e5 = ASSAULT/crowd-control realized actor=police recipient=marchers time=t4 context=repression
e6 = COERCE/curfew realized actor=dutse recipient=kano time=t5 context=repression
e7 = CONSULT negated actor=nigerian,the said=q2 context=economic
e8 = THREATEN/restrict realized actor=pam recipient=nigerias said=q3 context=economic,natural_resource
e9 = ASSAULT/firearms negated actor=police recipient=marchers said=q4 context=repression,human_rights
e10 = ASSAULT/destroy realized actor=a-mob recipient=police said=q6 context=crime
e11 = REQUEST/change realized actor=amnesty recipient=nigerias context=human_rights,legal
e12 = PROTEST/obstruct historical actor=dockworkers recipient=a-previous time=t7 context=economic
