language: en
published: 2018-06-24
split: train
---
Ruthless [fiji|Fiji] invade Samoan half to claim Oceania crown

[@place|SUVA] – [fiji|Fiji] laid siege to [samoa|Samoa]'s tryline for eighty minutes [t1|yesterday] and came away with a 38-16 victory that ended a three-year drought at ANZ Stadium.

[vunisa|Captain Ratu Semi Vunisa] led the assault. [vunisa|The Nadroga flanker] bulldozed through three tackles in the ninth minute, and [nabou|winger Aporosi Nabou] fired the second missile from halfway.

"[q1|[fiji|We] declared war on [fiji|our] own mistakes," [c1|said] [vunisa|Vunisa], [vunisa|his] eye swollen shut. "No surrender in the rucks, that was the treaty [fiji|we] all signed]."

[samoa|The visitors] were reduced to fourteen when [referee|referee Hamish Dunleavy] sent off [leota|prop Fa'afetai Leota-Ma'u] for a dangerous charge. [leota|Leota-Ma'u] faces a three-week ban. [q2|[samoa|Samoa] will appeal against the sanction [t2|on Tuesday]], [coach|coach Pita Mulipola] [c2|said].

[coach|Mulipola] refused to blame the officials, though [coach|he] [c3|complained] that [q3|[samoa|his side] had been "held hostage by the whistle"].

The crowd of 11,200, many of whom had boycotted [t3|last month]'s trial because of ticket prices, staged a noisy march down Laucala Bay Road afterwards.

[fiji|Fiji] now travel to [tonga|Tonga], who crushed [cook|the Cook Islands] 51-3. [coach2|[fiji|Fiji] coach Alipate Rokotuiloma] [c4|warned] [q4|[tonga|the Tongans] would strike early].

"[q5|[tonga|They] will bomb [fiji|us] with high balls]," [coach2|he] [c5|said].

[@reporter|MEREONI KURUYAWA]
---
fiji | Fiji | group | FJI
samoa | Samoa | group | WSM
vunisa | Semi Vunisa | person | FJI | - | Captain
nabou | Aporosi Nabou | person | FJI | - | winger
referee | Hamish Dunleavy | person | - | - | referee
leota | Fa'afetai Leota-Ma'u | person | WSM | - | prop
coach | Pita Mulipola | person | WSM | - | coach
tonga | Tonga | group | TON
cook | Cook Islands | group | COK
coach2 | Alipate Rokotuiloma | person | FJI | - | Fiji coach
---
t1 = 2018-06-23
t2 = 2018-06-26
t3 = 2018-05
q1 = direct vunisa
q2 = indirect coach
q3 = mixed coach
q4 = indirect coach2
q5 = direct coach2
