language: en
published: 2021-02-09
split: train
---
[guy|Police minister] quits over forest bans as [loggers|Tarkine convoy] blocks highway

[@reporter|JACK PENHALLOW], [@outlet|Mercury]
[t1|February 9, 2021] 5:40pm

[guy|POLICE Minister Rohan Guy-Strachan] [e1|resigned] [t2|this afternoon], [c6|saying] [q6|[guy|he] could no longer defend [tas|the state government]'s decision to [e2|bar] [campaigners|forest campaigners] from 38 coupes in [p2|the Tarkine]].

[guy|The Braddon MP] walked out of Cabinet as a convoy of [loggers|log truck drivers], who want the ban made tougher, [e3|choked the Murchison Highway] for a second day.

"[q1|[guy|I] joined the Liberal Party to keep government off people's backs," [guy|Mr Guy-Strachan] [c1|said], "not to decide who may stand under a tree]."

[premier|Acting Premier Fiona Beswick-Hale] [e4|thanked] [guy|him] for six years' service. [premier|She] [e5|has refused] [loggers|the truckies]' call for [i5|on-the-spot jail terms], but [c2|warned] [q2|[campaigners|campaigners] who crossed the line again [e6|would be arrested] "at the gate, that day"].

[campaigners|Two protesters], [c3|according to] [foundation|the Wilderness Society], [q3|were [e7|set upon with fence palings] by [loggers|men in high-vis] near Waratah [t3|on Sunday]]. [police|Tasmania Police] [c4|confirmed] [q4|[police|it] was [e8|investigating]].

Also gone by nightfall was [duthoit|forestry board chairman Clem Duthoit], who [e9|stepped down] after [party|Labor] [e10|tabled emails] showing [duthoit|he] had dined with a sawmiller.

[whiteway|Opposition leader Pru Whiteway] [c5|said] [q5|[party|[whiteway|her] party] [e11|would move no confidence] [t4|next Tuesday]]. [greens|The Greens] [e12|have not ruled out backing] the motion.

The quarrel is an old one: [t5|in 1982] [hundreds|hundreds] were [e13|arrested] at [p13|the Franklin River].
---
guy | Rohan Guy-Strachan | person | AUS | GOV | Police Minister
tas | the state government | organization | AUS | GOV
campaigners | forest campaigners | group | AUS | ENV
loggers | log truck drivers | group | AUS | LAB
premier | Fiona Beswick-Hale | person | AUS | GOV | Acting Premier
foundation | the Wilderness Society | organization | AUS | NGO
police | Tasmania Police | organization | AUS | COP
duthoit | Clem Duthoit | person | AUS | BUS | forestry board chairman
party | Labor | organization | AUS | PTY
hundreds | hundreds | group | AUS | ENV
whiteway | Pru Whiteway | person | AUS | OPP | Opposition leader
greens | The Greens | organization | AUS | PTY
---
t1 = 2021-02-09
t2 = 2021-02-09
t3 = 2021-02-07
t4 = 2021-02-16
t5 = 1982
q1 = direct guy
q2 = mixed premier
q3 = indirect foundation
q4 = indirect police
q5 = indirect whiteway
q6 = indirect guy
e1 = RETREAT/resign realized actor=guy recipient=tas time=t2 context=executive,environment
e2 = COERCE/restrict realized actor=tas recipient=campaigners context=environment,rights_freedoms
e3 = PROTEST/obstruct realized actor=loggers recipient=tas context=environment,natural_resource
e4 = SUPPORT realized actor=premier recipient=guy context=executive
e5 = REJECT/change realized actor=premier recipient=loggers context=environment,legal
e6 = THREATEN/arrest realized actor=premier recipient=campaigners said=q2 context=environment,rights_freedoms
e7 = ASSAULT/primitive realized actor=loggers recipient=campaigners time=t3 said=q3 context=environment
e8 = ACCUSE/investigate realized actor=police recipient=loggers said=q4 context=crime
e9 = RETREAT/resign realized actor=duthoit context=corruption,natural_resource
e10 = ACCUSE/allege realized actor=party recipient=duthoit context=corruption,legislative
e11 = REJECT/change future actor=party recipient=tas time=t4 said=q5 context=legislative,executive
e12 = SUPPORT hypothetical actor=greens recipient=party context=legislative
e13 = COERCE/arrest historical actor=police recipient=hundreds time=t5 context=environment
