language: en
published: 2020-01-16
split: train
---
Jakarta stocks repel early assault to close flat; palm oil retreats

By [@reporter|Stefanie Louise Tan]

[@place|JAKARTA], [t1|Jan 16] ([@agency|Reuters]) - Indonesian shares fought off a wave of selling [t2|on Thursday] to end little changed, while palm oil futures surrendered gains won earlier in the week.

Lenders bore the brunt of the attack. [bank|PT Bank Nusa Sejahtera] fell 2.3% after [bank|it] refused to disclose bad loans, and warned shareholders that [bank|it] could not rule out a rights issue. Consumer names mounted the defence, with noodle maker [mie|PT Mi Merdeka] up 3%.

"[q1|Foreign funds have declared a truce, not peace," [c1|said] [analyst|Rosalina Tampubolon, an analyst at Merpati Securities in Jakarta]. "They will be back to test the 6,250 line]."

The rupiah strengthened to 13,640 a dollar. [analyst|Tampubolon] [c2|denied] [q2|there was any sign of panic], and [c3|predicted] [q3|the price war among ride-hailing apps would claim its first victim [t3|this quarter]].

In Kuala Lumpur, the benchmark palm contract slid 1.8%. [trader|A trader there] [c4|blamed] [q4|hedge funds, which [trader|he] accused of an ambush in the final ten minutes].

Oil steadied near $64 a barrel after [t4|Wednesday]'s rout. Gold, the traditional refuge, was stable.

(Editing by [@editor|Gaurang Pillai])
---
bank | PT Bank Nusa Sejahtera | organization | IDN | BUS
mie | PT Mi Merdeka | organization | IDN | BUS
analyst | Rosalina Tampubolon | person | IDN | BUS | analyst at Merpati Securities
trader | a trader | person | MYS | BUS
---
t1 = 2020-01-16
t2 = 2020-01-16
t3 = 2020-01/2020-03
t4 = 2020-01-15
q1 = direct analyst
q2 = indirect analyst
q3 = indirect analyst
q4 = indirect trader
