language: en
published: 2010-02-08
split: train
---
Cannons fire late as [wolves|Wolves] lay siege to [rangers|Rangers] in overtime thriller

By [@reporter|Todd Brannigan], [@outlet|Duluth Lakeshore Courier]

[@place|DULUTH], Minn. — For two periods the [wolves|Iron Range Wolves] took shot after shot. Then [wolves|they] went to war.

[dahlberg|Cody Dahlberg] fired the winner 3:14 into overtime [t1|Saturday night] as the [wolves|Wolves] rallied to defeat the [rangers|Thunder Bay Rangers], 5-4, and seize first place in the division before 2,906 roaring fans at Mesabi Arena.

"[q1|[rangers|They] had [wolves|us] surrounded. [wolves|We] refused to surrender]," [dahlberg|Dahlberg] [c1|said].

The [rangers|Rangers] stormed out to a 4-1 lead behind two power-play strikes, one while [wolves|Wolves] captain [makela|Jussi Makela] was serving a five-minute sentence for boarding. [officials|Officials] also ejected [thorne|assistant coach Billy Thorne] for protesting the call.

"[q2|[thorne|Billy]'s a hothead, but [thorne|he] was right]," [c2|said] [coach|head coach Pete Aschenbrenner], who [c3|insisted] [q3|[coach|he] would not appeal the suspension [thorne|his deputy] is likely to receive [t2|this week]].

[rangers|Thunder Bay] goalie [pelletier|Marc Pelletier], acquired in a trade [t3|last month], withstood a barrage of 19 shots in the third period before [dahlberg|Dahlberg]'s rocket beat [pelletier|him] on the glove side.

The truce will be short. [rangers,wolves|The rivals] meet again [t4|on Friday], when the [wolves|Wolves] invade Ontario for the first time [t5|since 2007]. Tickets for the rematch sold out [t6|Sunday morning], and [coach|Aschenbrenner] [c4|promised] [q4|"a battle, not a parade"].
---
wolves | Iron Range Wolves | organization | USA
rangers | Thunder Bay Rangers | organization | CAN
dahlberg | Cody Dahlberg | person | USA
makela | Jussi Makela | person | - | - | captain
officials | Officials | group
thorne | Billy Thorne | person | USA | - | assistant coach
coach | Pete Aschenbrenner | person | USA | - | head coach
pelletier | Marc Pelletier | person | CAN
---
t1 = 2010-02-06
t2 = 2010-02-08/2010-02-14
t3 = 2010-01
t4 = 2010-02-12
t5 = 2007
t6 = 2010-02-07
q1 = direct dahlberg
q2 = direct coach
q3 = indirect coach
q4 = mixed coach
