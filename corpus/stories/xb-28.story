language: en
published: 2015-04-10
split: dev
---
GLOBAL MARKETS-Wheat bulls retreat as rain breaks siege of Black Sea ports

[@place|HAMBURG], [t1|April 10] ([@agency|Dow Jones]) - Wheat futures beat a retreat [t2|on Friday], surrendering half of the week's gains after rain broke a three-week siege of drought on the Black Sea steppe and a strike by the bears pushed the [t3|May] contract in Paris below 190 euros a ton.

Analysts described a price war between French and Romanian sellers for the North African market. "[q1|Each side is attacking the other's flank by two euros at a time. Nobody wants to blink first]," [c1|said] [vogel|Katrin Vogelsang], who trades grain at [hansa|Hansa Kontor]. [c2|In her view], [q2|Romanian offers will win the next round because of freight].

The dollar, under fire [t4|since Thursday]'s data, ceded ground to the euro and the yen. [c3|According to] [tanabe|Shinji Tanabe-Okada of [osaka|Osaka Cereals]], [q3|Asian millers are on the defensive and have boycotted nothing but high prices].

[lovas|Levente Lovas], a Hungarian farmer with 1,200 hectares, is not surrendering yet. [lovas|He] has vowed to hold his crop [t5|until July]. "[q4|My silo is a fortress]," [lovas|he] [c4|said].

Maize was little changed, rapeseed was battered, and oats resisted, up 1.1 percent. Volume was thin ahead of a holiday in much of eastern Europe.

Write to [@reporter|Oskar Lindemann]
---
vogel | Katrin Vogelsang | person | DEU | BUS
hansa | Hansa Kontor | organization | DEU | BUS
tanabe | Shinji Tanabe-Okada | person | JPN | BUS
osaka | Osaka Cereals | organization | JPN | BUS
lovas | Levente Lovas | person | HUN | AGR
---
t1 = 2015-04-10
t2 = 2015-04-10
t3 = 2015-05
t4 = 2015-04-09
t5 = 2015-07
q1 = direct vogel
q2 = indirect vogel
q3 = indirect tanabe
q4 = direct lovas
