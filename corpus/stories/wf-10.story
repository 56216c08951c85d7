language: en
published: 2023-02-12
split: train
---
Dutch teen [wijnholt|Wijnholt] attacks early, holds off [brekkhus|Brekkhus] to win 1,500 at Hamar

By [@reporter|ANDREA STOKSTAD]
[@agency|AP] Sports Writer

[@place|HAMAR], Norway (AP) — [wijnholt|Fenna Wijnholt] went out like a sprinter and finished on fumes [t1|Sunday], surrendering most of a two-second lead before beating Norway’s [brekkhus|Silje Brekkhus] by 0.04 seconds in the women’s 1,500 meters at a speedskating World Cup.

The 18-year-old from Heerenveen clocked 1 minute, 53.61 seconds for her first victory on the senior circuit.

“[q1|I attacked because I don’t know how to defend,” [wijnholt|Wijnholt] [c1|said]. “On the last lap my legs filed a protest].”

[brekkhus|Brekkhus], who beat her in Calgary [t2|in December], had the home crowd on its feet with a closing lap of 29.8. Japan’s [asakura|Mio Asakura] was third, her second bronze of the weekend.

“[q2|She stole it, and I will want it back,” [brekkhus|Brekkhus] [c2|told] broadcaster TV2. “But what a skate].”

[hoekstra|Dutch coach Marten Hoekstra] [c3,c4|said] [q3|the teenager would skip the 3,000 [t3|next week] to rest a sore hip].

“[q4|She begged me. I said no,” [hoekstra|he] said. “There is no negotiating with a hip].”

Snow that fell all night [t4|Saturday] delayed buses from Oslo, and [organizers|organizers] [c5|estimated] [q5|the attendance at 4,200, well short of the Viking Ship record set [t5|in 2019]].

No Dutch woman had won the distance in Hamar [t6|since 2016], when the ice hall’s freezing plant broke down and the last six pairs skated under dripping pipes.

The season ends [t7|March 3-5] in Heerenveen.

___

More AP sports: https://apnews.com/hub/sports and https://twitter.com/AP_Sports
---
wijnholt | Fenna Wijnholt | person | NLD
brekkhus | Silje Brekkhus | person | NOR
asakura | Mio Asakura | person | JPN
hoekstra | Marten Hoekstra | person | NLD | - | coach
organizers | organizers | group
---
t1 = 2023-02-12
t2 = 2022-12
t3 = 2023-02-13/2023-02-19
t4 = 2023-02-11
t5 = 2019
t6 = 2016
t7 = 2023-03-03/2023-03-05
q1 = direct wijnholt
q2 = direct brekkhus
q3 = indirect hoekstra
q4 = direct hoekstra
q5 = indirect organizers
