language: en
published: 2021-06-17
split: train
---
Drones strike Tigray market town as [un|UN] presses for aid convoys

[@place|Nairobi], [t1|June 17, 2021] ([@agency|AFP]) - [q1|Drones flown by [ethiopia|Ethiopia]'s air force [e1|struck] [p1|the market town of Yechila] in the war-hit Tigray region for a second day [t2|Thursday]], [medics|two medics] [c1|said].

[tplf|The Tigray People's Liberation Front (TPLF)] [c2|claimed] [q2|[tplf|its] own fighters had [e2|hit a radar station] near [p2|Maychew] with a small unmanned aircraft [t3|on Wednesday]].

[ehrc|The Ethiopian Human Rights Commission] [c3|reported] that [q3|at least [women|68 women] were [e3|raped] by [eritreans|Eritrean troops] around [p3|Adigrat] [t4|between January and March], and that [eritreans|the same units] [e4|burned [i4|four churches]]].

"[q4|[women|They] came in twos and threes, never alone," [c4|said] [nurse|a nurse at the town's hospital], who asked not to be named. "[women|Some] could not tell [nurse|me] what day it was]."

[girl|A 15-year-old girl] who fled to [sudan|Sudan] [c5|told] [afp|AFP] that [q5|[militia|a militiaman in federal uniform] had [e5|sexually assaulted] [girl|her] at [p5|a checkpoint] [t5|last month]].

[eritrea|Asmara] [c6|called] [q6|the findings "fiction with footnotes"]. [ethiopia|Addis Ababa] [e6|pledged] to [i6|try any soldier named in the report] but [e7|rejected] [i7|an international inquiry].

[ethiopia|The federal government] has [e8|let] [un|UN] trucks through [p8|Alamata] [t6|since Sunday], the first opening in nine weeks. Even so, [un|the United Nations] [c7|complained] that [q7|[authorities|the interim authorities] are [e9|refusing to release] [i9|fuel and cash] meant for [workers|health workers]].

"[q8|A door that opens onto an empty pump is not a door]," [c8|said] [okello|[un|UN] relief coordinator Grace Okello-Lindqvist], who [e10|appealed] to [ethiopia,tplf|both sides] for [i10|a truce].

[q9|[kenya|Kenya] could [e11|host talks] if [ethiopia,tplf|the two] agree], [diplomat|a regional diplomat] [c9|said].

[eritrea|Eritrea] and [ethiopia|Ethiopia] [e12|made peace] [t7|in 2018] after two decades of hostility.

[@reporter|nmk]-[@reporter|dho]/[@editor|pvh]
---
un | United Nations | organization | UNO | IGO
ethiopia | Ethiopia | country | ETH
medics | two medics | group | ETH | HLH
tplf | Tigray People's Liberation Front (TPLF) | group | ETH | REB
ehrc | Ethiopian Human Rights Commission | organization | ETH | GOV
women | 68 women | group | ETH | CVL
eritreans | Eritrean troops | group | ERI | MIL
nurse | a nurse at the town's hospital | person | ETH | HLH
girl | 15-year-old girl | person | ETH | REF
sudan | Sudan | country | SDN
afp | AFP | organization | FRA | JRN
militia | a militiaman in federal uniform | person | ETH | PRM
eritrea | Eritrea | country | ERI
authorities | interim authorities | organization | ETH | GOV
workers | health workers | group | ETH | HLH
okello | Grace Okello-Lindqvist | person | UNO | IGO | UN relief coordinator
kenya | Kenya | country | KEN
diplomat | a regional diplomat | person
---
t1 = 2021-06-17
t2 = 2021-06-17
t3 = 2021-06-16
t4 = 2021-01/2021-03
t5 = 2021-05
t6 = 2021-06-13
t7 = 2018
q1 = indirect medics
q2 = indirect tplf
q3 = indirect ehrc
q4 = direct nurse
q5 = indirect girl
q6 = mixed eritrea
q7 = indirect un
q8 = direct okello
q9 = indirect diplomat
e1 = ASSAULT/drone realized actor=ethiopia time=t2 said=q1 context=military
e2 = ASSAULT/drone realized actor=tplf recipient=ethiopia time=t3 said=q2 context=military
e3 = ASSAULT/sexual realized actor=eritreans recipient=women time=t4 said=q3 context=gender,human_rights,military
e4 = ASSAULT/destroy realized actor=eritreans time=t4 said=q3 context=religion_ethnicity,human_rights
e5 = ASSAULT/sexual realized actor=militia recipient=girl time=t5 said=q5 context=gender,human_rights,military
e6 = AGREE future actor=ethiopia context=legal,human_rights
e7 = REJECT realized actor=ethiopia context=human_rights,legal
e8 = RETREAT/access realized actor=ethiopia recipient=un time=t6 context=human_security
e9 = COERCE/withhold realized actor=authorities recipient=workers said=q7 context=human_security,health
e10 = REQUEST/yield realized actor=okello recipient=ethiopia,tplf context=military,human_security
e11 = AGREE hypothetical actor=kenya recipient=ethiopia,tplf said=q9 context=diplomatic
e12 = SUPPORT historical actor=eritrea,ethiopia time=t7 context=diplomatic
