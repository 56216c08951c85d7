language: en
published: 2013-04-05
split: train
---
Dawn-to-dusk hartal bites; [mill|mill] sits on wages

[@reporter|Staff Correspondent], [@place,savar|Savar]

[alliance|A nine-party opposition alliance] [e1|enforced a countrywide hartal] [t1|yesterday] over [e2|the conviction] of [leader|its secretary, Barkatullah Mridha], whom [tribunal|a special tribunal] sent to prison for ten years [t2|on Tuesday].

In [savar|Savar], the shutdown ran into another grievance. [workers|Some 5,000 garment workers] marched on [mill|Rupsha Knitwear], which has [e3|held back] [i3|wages for February and March]. [police|Industrial police] [e4|lobbed tear-gas shells] at [workers|them]; [youth|ruling-party youths] then [e5|set upon] [workers|the marchers] with sticks.

"[q1|My supervisor keeps my identity papers in his drawer]," [c1|said] [rehana|Rehana Khatun-Mollah, a sewing operator]. [q2|[girls|Two girls on the night shift] had been [e6|raped] by [guards|the owner's guards] [t3|in January], [rehana|she] [c2|alleged], and [police|police] [e7|declined to open] [i7|a case]].

[bgmea|The garment manufacturers' association] [c3|said] [q3|it [e8|would pay] [workers|the workers] from an emergency fund [t4|by Sunday]]. [ilo|The International Labour Organization] [e9|welcomed] [i9|the pledge].

[home|Home Minister Kazi Shamsul Bari-Talukdar] [c4|said] [q4|[leader|Mridha] had had a fair trial]. "[q5|No one has [e10|detained] [leader|him] for politics," [home|he] [c5|added], "and [alliance|those] who burn buses [e11|will not be allowed] within a mile of the secretariat]."

[t5|In 2006], a similar blockade ended only when [army|the army-backed caretakers] [e12|proclaimed a state of emergency].
---
alliance | a nine-party opposition alliance | group | BGD | OPP
leader | Barkatullah Mridha | person | BGD | OPP | secretary
tribunal | a special tribunal | organization | BGD | JUD
workers | garment workers | group | BGD | LAB
mill | Rupsha Knitwear | organization | BGD | BUS
police | Industrial police | organization | BGD | COP
youth | ruling-party youths | group | BGD | PTY
rehana | Rehana Khatun-Mollah | person | BGD | LAB | sewing operator
girls | two girls on the night shift | group | BGD | LAB
guards | the owner's guards | group | BGD | BUS
bgmea | The garment manufacturers' association | organization | BGD | BUS
ilo | International Labour Organization | organization | UNO
home | Kazi Shamsul Bari-Talukdar | person | BGD | GOV | Home Minister
army | the army-backed caretakers | group | BGD | MIL
savar | Savar | place | BGD
---
t1 = 2013-04-04
t2 = 2013-04-02
t3 = 2013-01
t4 = 2013-04-07
t5 = 2006
q1 = direct rehana
q2 = indirect rehana
q3 = indirect bgmea
q4 = indirect home
q5 = direct home
e1 = PROTEST/strike realized actor=alliance recipient=tribunal time=t1 context=legal
e2 = SANCTION/convict realized actor=tribunal recipient=leader time=t2 context=legal
e3 = COERCE/withhold realized actor=mill recipient=workers context=economic
e4 = ASSAULT/crowd-control realized actor=police recipient=workers time=t1 context=repression,economic
e5 = ASSAULT/beat realized actor=youth recipient=workers time=t1 context=repression
e6 = ASSAULT/sexual realized actor=guards recipient=girls time=t3 said=q2 context=gender,crime
e7 = REJECT/assist realized actor=police recipient=girls said=q2 context=gender,legal
e8 = AGREE future actor=bgmea recipient=workers time=t4 said=q3 context=economic
e9 = SUPPORT realized actor=ilo recipient=bgmea context=economic
e10 = COERCE/arrest negated actor=home recipient=leader said=q5 context=legal
e11 = THREATEN/restrict realized actor=home recipient=alliance said=q5 context=repression
e12 = COERCE/martial-law historical actor=army time=t5 context=executive,military
