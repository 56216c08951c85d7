language: en
published: 2024-02-14
split: train
---
Cocoa bulls storm record high as shorts surrender

[@place|LONDON]/[@place|ACCRA] (By [@reporter|Efua Brew-Mensah]) - Cocoa futures blew through $5,800 a ton [t1|on Tuesday], routing short sellers who had dug in against a rally that has now more than doubled prices in a year.

"[q1|It was a massacre of the bears," [c1|said] [lindqvist|Oskar Lindqvist-Thorne, a broker at [harbour|Harbour & Vane]]. "Anyone holding a short position was marched out of it by lunchtime]."

Disease and heavy rain have attacked pods across the West African belt. [ofori|Analyst Nana Ofori-Ansah of [sunyani|Sunyani Research]] [c2|expects] [q2|the [t2|2023/24] deficit to reach 420,000 tons]. [q3|[farmers|Farmers] are in no mood for peace at the current farmgate price], [ofori|she] [c3|added].

[brabant|Belgian grinder Brabantine NV] [c4|warned] [t3|last week] that [q4|[brabant|it] would cut shifts at two plants], but dismissed talk of a takeover battle with a Swiss rival. [brabant|Its] shares fell 4.1 percent, the worst casualty in the mid-cap index.

Sugar retreated 1.2 percent, arabica coffee held its ground at $1.87 a pound and the pound sterling defended the $1.25 level ahead of inflation data due [t4|on Wednesday].

Fund managers are divided over when hostilities will end. Some target $6,000; others see a ceasefire once the mid-crop arrives [t5|in May]. For chocolate lovers the occupation of supermarket shelves by smaller bars is already under way, and there is no sign of a withdrawal.

(Editing by [@editor|Rowan Tetteh])
---
lindqvist | Oskar Lindqvist-Thorne | person | - | BUS | broker at Harbour & Vane
ofori | Nana Ofori-Ansah | person | GHA | BUS | Analyst
farmers | Farmers | group | - | AGR
sunyani | Sunyani Research | organization | GHA | BUS
harbour | Harbour & Vane | organization | - | BUS
brabant | Brabantine NV | organization | BEL | BUS
---
t1 = 2024-02-13
t2 = 2023/2024
t3 = 2024-02-05/2024-02-11
t4 = 2024-02-14
t5 = 2024-05
q1 = direct lindqvist
q2 = indirect ofori
q3 = indirect ofori
q4 = indirect brabant
