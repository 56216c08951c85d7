language: en
published: 2021-02-03
split: dev
---
Tiny wasp wages war on cassava pest in northeastern Thailand

[@place|KHON KAEN], [t1|Feb. 3] ([@agency|Xinhua]) -- [q6|A parasitic wasp smaller than a grain of rice is winning the battle against the mealybug, an insect that has occupied cassava fields across northeastern Thailand [t2|since 2019]], [team|researchers] [c6|reported] [t3|on Wednesday].

[team|The team from Khon Kaen University] deployed an army of 60,000 wasps over three test plots [t4|last August]. [q1|Within five months the invaders had retreated from 92 percent of the plants, [c1|according to] [pensri|entomologist Pensri Chaiwong], while untreated plots surrendered half of their leaves].

"[q2|It is a targeted strike," [c2|said] [pensri|Pensri]. "The wasp attacks one enemy and leaves the bees in peace]."

[pensri|She] [c3|cautioned] that [q3|the mealybug could mount a counteroffensive once temperatures climb [t5|in April]]. An earlier campaign with chemical sprays failed [t6|in 2020] because the insects developed resistance.

[somsak|Farmer Somsak Thongdee], who tills four hectares in Chum Phae district, at first opposed the release. "[q4|[somsak|I] thought they would sting [somsak|my] grandchildren," [somsak|he] [c4|said], "but these soldiers have no stingers]."

[q5|A mobile application that identifies the pest from a photograph will be launched [t7|next month]], [team|the university] [c5|said].
---
team | Khon Kaen University | organization | THA | EDU
pensri | Pensri Chaiwong | person | THA | EDU | entomologist
somsak | Somsak Thongdee | person | THA | AGR | Farmer
---
t1 = 2021-02-03
t2 = 2019
t3 = 2021-02-03
t4 = 2020-08
t5 = 2021-04
t6 = 2020
t7 = 2021-03
q1 = indirect pensri
q2 = direct pensri
q3 = indirect pensri
q4 = direct somsak
q5 = indirect team
q6 = indirect team
