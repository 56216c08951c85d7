language: en
published: 2024-09-13
split: train
---
[court|Court] jails [mahfudz|boarding school head]; [komnas|watchdog] turns to [foundation|foundation]

[@reporter|Prita Andalusia] ([@agency|The Jakarta Post])
[@place|Surabaya], East Java [t1|Fri, September 13, 2024]

[court|The Jember District Court] [e1|sentenced] [mahfudz|Ahmad Mahfudz Syairozi, the head of a boarding school], to 14 years in prison [t2|on Thursday] for [e2|raping] [students|two teenage students] [t3|last year].

[court|The judges] also found that [lukman|[mahfudz|his] nephew, Lukman Fathoni], had [e3|molested] [student|a third student] [t4|in January]. [lukman|He] has not been found.

"[q1|[mahfudz|The defendant] used scripture as a key to a locked room]," [c1|said] [laksmita|presiding judge Retno Laksmita].

[komnas|The National Commission on Violence Against Women] [e4|hailed] [i4|the verdict]. [q2|[komnas|It] [e5|has opened an inquiry] into [foundation|the Nurul Iman Sejati Foundation], which runs the school], [c2|said] [hera|commissioner Hera Widiastuti]. [foundation|The foundation] [c3|denied] [q3|[foundation|it] [e6|had withheld] [i6|[students|the girls]' school records] to keep families quiet].

Two days before the verdict, [site|a local news site, Jemberkini.id,] [e7|was blocked] by [regency|the Jember regency administration] after [site|it] ran a series on the case. [aji|The Alliance of Independent Journalists (AJI)] [e8|has demanded] that [regency|the regency] restore [i8|access]. "[q4|[regency|They] blocked the messenger and left the message standing]," [c4|said] [aji-head|AJI Jember chair Yulian Prabowo], [c5|adding] that [q5|[aji|the alliance] [e9|would sue] [t5|next week]].

[regent|Regent Fauzan Adikara] [e10|apologized] to [students|the victims] "[i10|on behalf of every parent who looked away]." [q6|[ministry|The Religious Affairs Ministry] [e11|may revoke] [i11|[foundation|the foundation]'s license]], [c6|according to] [ministry|a ministry statement].

[t6|In 2019], [court|the same court] [e12|acquitted] [mahfudz|Mahfudz] of [i12|a similar charge] for lack of witnesses.
---
foundation | Nurul Iman Sejati Foundation | organization | IDN | EDU
court | Jember District Court | organization | IDN | JUD
mahfudz | Ahmad Mahfudz Syairozi | person | IDN | REL | head of a boarding school
students | two teenage students | group | IDN | EDU
lukman | Lukman Fathoni | person | IDN
student | a third student | person | IDN | EDU
laksmita | Retno Laksmita | person | IDN | JUD | presiding judge
komnas | National Commission on Violence Against Women | organization | IDN | GOV
hera | Hera Widiastuti | person | IDN | GOV | commissioner
site | Jemberkini.id | organization | IDN | JRN
regency | Jember regency administration | organization | IDN | GOV
aji | Alliance of Independent Journalists (AJI) | organization | IDN | JRN
aji-head | Yulian Prabowo | person | IDN | JRN | AJI Jember chair
regent | Fauzan Adikara | person | IDN | GOV | Regent
ministry | Religious Affairs Ministry | organization | IDN | GOV
---
t1 = 2024-09-13
t2 = 2024-09-12
t3 = 2023
t4 = 2024-01
t5 = 2024-09-16/2024-09-22
t6 = 2019
q1 = direct laksmita
q2 = indirect hera
q3 = indirect foundation
q4 = direct aji-head
q5 = indirect aji-head
q6 = indirect ministry
e1 = SANCTION/convict realized actor=court recipient=mahfudz time=t2 context=legal,gender
e2 = ASSAULT/sexual realized actor=mahfudz recipient=students time=t3 context=gender,crime
e3 = ASSAULT/sexual realized actor=lukman recipient=student time=t4 context=gender,crime
e4 = SUPPORT realized actor=komnas recipient=court context=legal,gender
e5 = ACCUSE/investigate realized actor=komnas recipient=foundation said=q2 context=gender,legal
e6 = COERCE/withhold negated actor=foundation recipient=students said=q3 context=gender
e7 = COERCE/censor realized actor=regency recipient=site context=rights_freedoms
e8 = REQUEST/yield realized actor=aji recipient=regency context=rights_freedoms
e9 = ACCUSE/allege future actor=aji recipient=regency time=t5 said=q5 context=legal,rights_freedoms
e10 = CONCEDE realized actor=regent recipient=students context=gender
e11 = COERCE/restrict hypothetical actor=ministry recipient=foundation said=q6 context=gender,legal
e12 = REJECT historical actor=court recipient=mahfudz time=t6 context=legal
