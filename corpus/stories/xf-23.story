language: en
published: 2020-12-15
split: train
---
[kuwait|Kuwait] fuel depot hit as [group|[iraq|Iraq]-based group] sends drones

[oman|Oman] quits joint patrol as row over waterway deepens.

By [@reporter|Layan Shakhshir]

[t1|15 Dec 2020]

[group|A little-known armed group in southern [iraq|Iraq]] has [e1|sent five explosives-laden drones] against [depot,p1|a fuel depot at Mina Abdullah] in [kuwait|Kuwait], where two storage tanks burned through [t2|Monday night]. No one was killed.

[group|The group, the Guardians of the Khor,] had already [e2|crashed a drone] into [p2,radar|a coastguard radar on Bubiyan island] [t3|last month].

"[q1|If [kuwait|Kuwait] does not leave [i3,khor|the Khor Abdullah], [group|we] will [e3|take it] buoy by buoy]," [masked|a masked spokesman] [c1|said] in a video [group|the Guardians] posted [t4|on Tuesday].

[otaibi|[kuwait|Kuwait]'s Deputy Foreign Minister, Meshal al-Otaibi-Rashed], [c2,e4|warned] [iraq|Baghdad] that [q2|[kuwait|his country] would close [safwan|the Safwan crossing] to trucks unless the launch sites were dismantled].

[iraq|Iraq] [e5|condemned] [i5|the raid]. [q3|[army|The army] [e6|will deploy two brigades] around [p6,qasr|Umm Qasr] [t5|this week]], [c3|said] [zubaidi|[army|its] spokesman, Major General Yahya Zubaidi]. [zubaidi|He] [c4|denied] [q4|[army|soldiers] had [e7|flown surveillance drones] over [bubiyan,p7|Bubiyan]].

‘Digital fog’

[q5|[unit|An [iran|Iranian] military hacking unit] [e8|blinded the depot's cameras] an hour before the strike], [officials|two Kuwaiti officials] [c5|told] [aj|Al Jazeera]. [q8|[unit|The same unit] was behind [e9|the wiping of customs servers] in [p9,shuwaikh|Shuwaikh port] [t6|in 2018]], [officials|they] [c8|added]. [iran|Tehran] did not respond to questions.

[oman|Oman], citing safety, [e10|pulled out of] [patrol|the five-nation Gulf patrol] [t4|on Tuesday]. [busaidi|A foreign ministry official in Muscat, Thuraya al-Busaidi-Amri], [c6|said] [q6|[oman|her government] [e11|remained ready to host] [iraq,kuwait|both sides]]. “[q7|An empty chair is still a chair],” [busaidi|she] [c7|said].

[@related|Who controls the Khor Abdullah? A visual guide]

Source: [@source|Al Jazeera], [@source|AFP]
---
kuwait | Kuwait | country | KWT
iraq | Iraq | country | IRQ
group | Guardians of the Khor | organization | IRQ | REB
oman | Oman | country | OMN
depot | a fuel depot at Mina Abdullah | place | KWT
radar | a coastguard radar on Bubiyan island | place | KWT
khor | Khor Abdullah | place
masked | a masked spokesman | person | IRQ | REB | spokesman of the Guardians of the Khor
otaibi | Meshal al-Otaibi-Rashed | person | KWT | GOV | Deputy Foreign Minister of Kuwait
safwan | Safwan crossing | place | IRQ
army | Iraqi army | organization | IRQ | MIL
qasr | Umm Qasr | place | IRQ
zubaidi | Yahya Zubaidi | person | IRQ | MIL | army spokesman
bubiyan | Bubiyan | place | KWT
unit | Iranian military hacking unit | organization | IRN | MIL
iran | Iran | country | IRN
officials | two Kuwaiti officials | group | KWT | GOV
aj | Al Jazeera | organization | QAT | JRN
shuwaikh | Shuwaikh port | place | KWT
patrol | five-nation Gulf patrol | organization | IGO | MIL
busaidi | Thuraya al-Busaidi-Amri | person | OMN | GOV | foreign ministry official
---
t1 = 2020-12-15
t2 = 2020-12-14
t3 = 2020-11
t4 = 2020-12-15
t5 = 2020-12-14/2020-12-20
t6 = 2018
q1 = direct masked
q2 = indirect otaibi
q3 = indirect zubaidi
q4 = indirect zubaidi
q5 = indirect officials
q6 = indirect busaidi
q7 = direct busaidi
q8 = indirect officials
e1 = ASSAULT/drone realized actor=group recipient=kuwait time=t2 context=military,terrorism
e2 = ASSAULT/drone realized actor=group recipient=kuwait time=t3 context=military,terrorism
e3 = THREATEN/territory realized actor=group recipient=kuwait time=t4 said=q1 context=territory
e4 = THREATEN/restrict realized actor=otaibi recipient=iraq said=q2 context=territory,economic
e5 = ACCUSE/disapprove realized actor=iraq recipient=group context=terrorism
e6 = MOBILIZE/troops future actor=army time=t5 said=q3 context=military
e7 = MOBILIZE/weapons negated actor=army recipient=kuwait said=q4 context=military
e8 = COERCE/cyber realized actor=unit recipient=kuwait said=q5 context=cyber,military
e9 = COERCE/cyber historical actor=unit recipient=kuwait time=t6 said=q8 context=cyber
e10 = SANCTION/withdraw realized actor=oman recipient=patrol time=t4 context=military,diplomatic
e11 = AGREE realized actor=oman recipient=kuwait,iraq said=q6 context=diplomatic
