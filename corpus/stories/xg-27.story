language: en
published: 2018-01-16
split: train
---
[moose|Moose Jaw] survives siege, silences [swift|Swift Current] in shootout

[@place|MOOSE JAW, Sask.] — The cannon fired early and often at Mosaic Place [t1|Monday night], but it took a sudden-death duel to settle the war of Highway 1.

[ostrander|Brody Ostrander-Lee] beat two defenders and the goaltender for the winner as [moose|the Moose Jaw Warriors] edged [swift|the Swift Current Broncos] 5-4.

[swift|The Broncos] attacked in waves and outshot their hosts 22-6 in a bruising second period. [koskela|Finnish defenceman Aapo Koskela] was ejected for a hit from behind, and [league|the Western Hockey League] is expected to suspend him [t2|this week].

"[q1|We bent, we bled, we didn't surrender," [c1|said] [halloran|[moose|Warriors] coach Dale Halloran]. "That's a rivalry. Nobody signs a peace treaty in January]."

[pruden|[swift|Swift Current] general manager Kirk Pruden] [c2|accused] the officials of [q2|letting his captain be mugged]. [pruden|He] will protest the result to the league office, though such appeals have been rejected every year [t3|since 2011].

[ostrander|Ostrander-Lee], 19, [c3|said] [q3|he had turned down an offer to defect to a Swedish club]. "[q4|My mom threatened to kick me out if I left]," [ostrander|he] [c4|joked].

[moose|Moose Jaw] marches on to Brandon [t4|Friday]. [swift|The Broncos] return home to lick their wounds.

©2018 [@outlet|The Canadian Press]
---
ostrander | Brody Ostrander-Lee | person | CAN
moose | the Moose Jaw Warriors | organization | CAN
swift | the Swift Current Broncos | organization | CAN
koskela | Aapo Koskela | person | FIN | - | defenceman
league | the Western Hockey League | organization | CAN
halloran | Dale Halloran | person | CAN | - | Warriors coach
pruden | Kirk Pruden | person | CAN | - | general manager
---
t1 = 2018-01-15
t2 = 2018-01-15/2018-01-21
t3 = 2011
t4 = 2018-01-19
q1 = direct halloran
q2 = indirect pruden
q3 = indirect ostrander
q4 = direct ostrander
