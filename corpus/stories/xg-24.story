language: en
published: 2010-12-01
split: train
---
Dollar on the defensive as copper bulls storm two-year high

[@place|LONDON], Dec 1 ([@agency|Reuters]) - Copper bulls seized control of the London Metal Exchange [t1|on Wednesday], pushing the red metal within sight of a two-year high as the dollar retreated on every front.

Three-month copper surged 2.8 percent to $8,610 a tonne. Bears who had dug in below $8,300 surrendered early, traders said, and a short squeeze did the rest.

"[q1|It was a rout, not a battle," [c1|said] [fenn|Oliver Fenn-Daintry, a broker at [lowther|Lowther Metals]]. "The sellers had no ammunition left]."

Nickel joined the offensive, while zinc stayed hostage to swollen warehouses. [minera|Chilean miner Minera Los Andes] rejected a third takeover approach from [kestrel|Kestrel Resources], [c2|calling] [q2|the 42-peso bid "an insult with a ribbon on it"]. [kestrel|Kestrel] threatened to go directly to shareholders.

[c3|According to] [okada|Yuriko Okada-Bell, head of research at [harcourt|Harcourt Bank]], [q3|a truce between the two is likely [t2|by spring]]. [okada|She] [c4|warned], however, that [q4|a price war among smelters could break out [t3|next quarter]].

Gold was besieged by profit-takers and gave up $4 to trade at $1,384 an ounce. Tin, the star performer [t4|in 2009], marched in place.

(Reporting by [@reporter|Pippa Garland]; editing by [@editor|James Stroud])
---
lowther | Lowther Metals | organization | GBR | BUS
fenn | Oliver Fenn-Daintry | person | GBR | BUS | broker
minera | Minera Los Andes | organization | CHL | BUS
kestrel | Kestrel Resources | organization | - | BUS
harcourt | Harcourt Bank | organization | GBR | BUS
okada | Yuriko Okada-Bell | person | GBR | BUS | head of research
---
t1 = 2010-12-01
t2 = 2011-03/2011-05
t3 = 2011-01/2011-03
t4 = 2009
q1 = direct fenn
q2 = mixed minera
q3 = indirect okada
q4 = indirect okada
