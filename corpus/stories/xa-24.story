language: en
published: 2018-05-13
split: train
---
[gor|Gor Plains] survive second-half siege to dethrone champions

[@place|KISUMU], [t1|May 13] ([@agency|Xinhua]) -- Ten-man [gor|Gor Plains] withstood a barrage of 27 shots [t2|on Sunday] to end the seven-month reign of champions [ulinzi|Ulinzi Stars] with a 1-0 victory at Moi Stadium.

Captain [okoth|Felix Okoth-Were] fired the decisive missile from 25 yards in the 14th minute. His side then dug trenches, and defended, after [juma|midfielder Juma Wesonga] was sent off for an assault on the ankle of the league's top scorer.

"[q1|[ulinzi|They] bombarded [gor|us] from everywhere, but [coach|my] soldiers refused to surrender]," [c1|said] [coach|[gor|Gor] coach Marcel Vandenhoute], who [c2|denied] [q2|reports that [coach|he] would resign [t3|next week] to take over a South African club].

[ulinzi|The visitors] protested against two penalty decisions, and [kibet|their coach Amos Kibet-Langat] boycotted the post-match handshake. "[q3|[ulinzi|We] came with an army and were robbed by one man with a whistle," [kibet|he] [c3|complained]. "[kibet|I] will not apologize for saying so]."

Police escorted the referee off the pitch.

The league's disciplinary panel has promised sanctions against fans who invaded the field [t4|last month]. [gor|Gor], who withdrew from the regional cup [t5|in 2016] for lack of funds, now lead the table by four points and can seize the title with a win over relegation-threatened Nakuru.
---
okoth | Felix Okoth-Were | person | KEN
coach | Marcel Vandenhoute | person | BEL | - | Gor coach
gor | Gor Plains | organization | KEN
ulinzi | Ulinzi Stars | organization | KEN
juma | Juma Wesonga | person | KEN
kibet | Amos Kibet-Langat | person | KEN | - | coach
---
t1 = 2018-05-13
t2 = 2018-05-13
t3 = 2018-05-14/2018-05-20
t4 = 2018-04
t5 = 2016
q1 = direct coach
q2 = indirect coach
q3 = direct kibet
