language: en
published: 2010-08-15
split: train
---
Barge captain [mulvihill|Mulvihill] repels Dutch raid to keep All-Ireland tug-of-war crown at home

By [@reporter|Fergal Heneghan]

[@place|BALLINASLOE] - They came with reputation, muscle and a drummer, but the invaders from Groningen were sent home empty-handed. [corrib|Corrib Rovers] survived a ferocious late assault from [oranje|Oranje Zwolle] to win the 640kg final 2-1 at the international tug-of-war meeting [t1|on Saturday evening], defending the title [corrib|they] first seized [t2|in 2007].

"[q1|[corrib|We] were under siege for ten minutes, and then somebody's boots gave way," [c1|said] [mulvihill|captain Declan Mulvihill], a barge skipper by trade. "It was a war of attrition and [corrib|we] had the deeper trench]."

The third pull went to the judges after [oranje|the Dutch] lodged a protest over a slipped anchor. [judge|Chief judge Norah Tiernan-Walsh] dismissed it in thirty seconds and sanctioned one of their pullers with a caution for sitting down.

[kuipers|[oranje|Zwolle] coach Harm Kuipersma] refused to surrender the argument. "[q2|[oranje|We] attacked, [corrib|they] resisted, and a whistle decided it]," [kuipers|he] [c2|said], though [kuipers|he] [c3|conceded] [q3|the Irish anchor man was the strongest on the field].

Bronze went to the Basque side [bizkai|Bizkaiko Indarra], who ended a brave rebellion by students from Galway. A women's title fight [t3|next spring] is being negotiated; [corrib|Rovers] have rejected overtures to host it in Dublin.
---
mulvihill | Declan Mulvihill | person | IRL | - | captain
corrib | Corrib Rovers | organization | IRL
oranje | Oranje Zwolle | organization | NLD
judge | Norah Tiernan-Walsh | person | IRL | - | Chief judge
kuipers | Harm Kuipersma | person | NLD | - | coach
bizkai | Bizkaiko Indarra | organization | ESP
---
t1 = 2010-08-14
t2 = 2007
t3 = 2011-03/2011-05
q1 = direct mulvihill
q2 = direct kuipers
q3 = indirect kuipers
