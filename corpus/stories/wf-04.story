language: en
published: 2026-02-10
split: train
---
[china|China] takes countermeasures against Czech firms over [taiwan|Taiwan] radar sale

Source: [@agency|Xinhua]
Editor: [@editor|huaxia]

[@place|BEIJING], [t1|Feb. 10] ([@source|Xinhua]) -- [china|China] [t2|on Tuesday] [e1|placed] [four|four Czech defense companies] on its unreliable entity list and [e2|suspended imports] of [i2|[czech|Czech] beer and glassware] in response to [i1|their [e3|sale of [i3|mobile radar systems]] to [taiwan|[china|China]'s Taiwan region]].

[q1|[senior|Senior executives of the companies], which include [moravia|Moravia Sensor Works], [e4|will be denied entry] into [china,p4|China]], [ministry|the Ministry of Commerce] [c1,c3|said] in a statement.

[ruolan|Foreign Ministry spokesperson [ruolan|Shen] Ruolan] [c2|told] a regular news briefing that [q2|[china|Beijing] "[e5|strongly condemns]" [i5,i6|the deal] and has [e6|lodged stern representations] with [czech|Prague]].

"[q3|[czech|The Czech side] [e7|must immediately cancel] [i7|the contract] and stop sending wrong signals to separatist forces," [ruolan|Shen] said. "If it goes further down [i8|the wrong path], [china|China] [e8|will take more resolute measures], and [czech|the Czech side] will bear all the consequences]."

Also [t3|on Tuesday], [eastern|the Eastern Theater Command of the Chinese People's Liberation Army (PLA)] [e9|sent two destroyer flotillas] and anti-submarine aircraft for [i9|combat-readiness drills] in [p9|waters east of the [taiwan|Taiwan] Island].

[q4|The drills, which will last [t4|until Friday], are [e10|a stern warning] to [those|those who seek [i10|independence] by relying on external support]], [c4|said] [weijun|Senior Colonel Tian Weijun], a spokesperson for [eastern|the command].

[china|China] and [czech|the Czech Republic] [e11|held consultations] in [p11|Ostrava] [t5|last November] on [i11|resuming direct flights]. [q5|[i12|A visit to [czech|Prague] by [china|a Chinese trade delegation]], originally slated [t6|for March], has been [e12|called off]], [c5|according to] [ministry|the Commerce Ministry]. Enditem
---
china | China | country | CHN
four | four Czech defense companies | group | CZE
czech | Czech Republic | country | CZE
taiwan | Taiwan | territory | TWN
moravia | Moravia Sensor Works | organization | CZE
senior | senior executives of the companies | group | CZE
ministry | Ministry of Commerce | organization | CHN
ruolan | Shen Ruolan | person | CHN | - | Foreign Ministry spokesperson
eastern | Eastern Theater Command | organization | CHN
those | those who seek independence | group | TWN
weijun | Tian Weijun | person | CHN | - | spokesperson for the command
---
t1 = 2026-02-10
t2 = 2026-02-10
t3 = 2026-02-10
t4 = 2026-02-13
t5 = 2025-11
t6 = 2026-03
q1 = indirect ministry
q2 = mixed ruolan
q3 = direct ruolan
q4 = indirect weijun
q5 = indirect ministry
e1 = SANCTION/discontinue realized actor=china recipient=four time=t2 context=economic,military
e2 = SANCTION/discontinue realized actor=china recipient=czech time=t2 context=economic
e3 = COOPERATE realized actor=four recipient=taiwan context=military,technology
e4 = COERCE/restrict future actor=china recipient=senior said=q1 context=economic,military
e5 = ACCUSE/disapprove realized actor=china recipient=czech said=q2 context=diplomatic,military
e6 = ACCUSE/disapprove realized actor=china recipient=czech said=q2 context=diplomatic
e7 = REQUEST/change realized actor=ruolan recipient=czech said=q3 context=diplomatic,military
e8 = THREATEN/relations realized actor=china recipient=czech said=q3 context=diplomatic
e9 = MOBILIZE/weapons realized actor=eastern time=t3 context=military,territory
e10 = THREATEN/violence realized actor=eastern recipient=those said=q4 context=military,territory
e11 = CONSULT historical actor=china,czech time=t5 context=diplomatic,economic
e12 = REJECT/meet realized actor=china recipient=czech said=q5 context=diplomatic,economic
