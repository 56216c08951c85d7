language: en
published: 2023-08-21
split: train
---
Extremists kill 17 in attack on [army|army] convoy in Burkina Faso, [officials|officials] say

By [@reporter|ADAMA OUBDA]
Associated Press

[@place|OUAGADOUGOU], Burkina Faso ([@agency|AP]) — [q1|[islamic|Islamic extremists] [e1|blew up] [i1|the lead truck of [army|an army supply convoy]] in [p1,p2|northern Burkina Faso] [t1|on Saturday] and [e2|gunned down] [soldiers|soldiers who tried to flee], killing at least 17 people], [officials|officials] [c1|said] [t2|Monday].

[q2|[soldiers|Survivors] [e3|pulled out of] [i3,p3|the nearby Gorgadji outpost] before dawn [t3|Sunday], leaving behind two armored vehicles], [c2|according to] [internal|an internal security report seen by The Associated Press]. [q3|[army|Army helicopters] later [e4|strafed] [islamic|the extremists]' [i4|suspected hideouts]], [internal|the report] [c3|said].

"[q4|We [e5|have not given up] [i5|an inch of ground]," [tiendrebeogo|Col. Issouf Tiendrébéogo], a spokesman for [military|the military government], told state television. "[e6|[army|Reinforcements] are on the road], and [i7|3,000 [civilian|civilian volunteers]] [e7|will be armed] [t4|by the end of the month]]."

Residents reached by phone [c4|told] a different story. [dicko|Fatimata Dicko], who sells millet in Dori, [c5|said] [q5|[men|men on motorbikes] [e8|dragged away] [brother|her brother] and [four|four other traders] [p8|at a checkpoint] [t5|Friday] and have since [c6,e9|warned] [q6|[families|families] not to [i9|speak to the [army|army]]]].

"[q7|[men|They] [c8|said] [q8|the next ones would come back in sacks]]," [dicko|she] [c7|said].

There was no immediate claim of responsibility. [group|The al-Qaida-linked Group to Support Islam and Muslims], known as JNIM, [c9|denied] in an audio message that [q9|[group|its fighters] [e10|had taken [civilians|any civilians]]].

[q10|[niger|Neighboring Niger], which [e11|sent 200 gendarmes] to [p11,p12|the frontier] [t6|last year], [e12|may station [i12|drones]] there as well], [illo|its defense minister, Mahamadou Illo], [c10|said] in Niamey.

___

Associated Press writer [@reporter|Claire Henning] in Dakar, Senegal, contributed to this report.
---
islamic | Islamic extremists | group
army | army | organization | BFA
soldiers | soldiers | group | BFA
officials | officials | group | BFA
internal | internal security report | organization | BFA
tiendrebeogo | Issouf Tiendrébéogo | person | BFA | - | spokesman for the military government
military | military government | organization | BFA
civilian | civilian volunteers | group | BFA
dicko | Fatimata Dicko | person | BFA
men | men on motorbikes | group
brother | Fatimata Dicko's brother | person | BFA
four | four other traders | group | BFA
families | families | group | BFA
group | Group to Support Islam and Muslims | organization
civilians | civilians | group | BFA
niger | Niger | country | NER
illo | Mahamadou Illo | person | NER | - | defense minister
---
t1 = 2023-08-19
t2 = 2023-08-21
t3 = 2023-08-20
t4 = 2023-08
t5 = 2023-08-18
t6 = 2022
q1 = indirect officials
q2 = indirect internal
q3 = indirect internal
q4 = direct tiendrebeogo
q5 = indirect dicko
q6 = indirect men
q7 = direct dicko
q8 = indirect men
q9 = indirect group
q10 = indirect illo
e1 = ASSAULT/explosives realized actor=islamic recipient=army time=t1 said=q1 context=military,terrorism
e2 = ASSAULT/firearms realized actor=islamic recipient=soldiers time=t1 said=q1 context=military,terrorism
e3 = RETREAT/withdraw realized actor=soldiers time=t3 said=q2 context=military
e4 = ASSAULT/aerial realized actor=army recipient=islamic said=q3 context=military,terrorism
e5 = RETREAT/withdraw negated actor=military said=q4 context=military,territory
e6 = MOBILIZE/troops realized actor=army said=q4 context=military
e7 = MOBILIZE/militia future actor=military time=t4 said=q4 context=military
e8 = ASSAULT/abduct realized actor=men recipient=brother,four time=t5 said=q5 context=terrorism,human_security
e9 = THREATEN/violence realized actor=men recipient=families said=q5 context=terrorism,human_security
e10 = ASSAULT/abduct negated actor=group recipient=civilians said=q9 context=terrorism
e11 = MOBILIZE/police historical actor=niger time=t6 said=q10 context=military,territory
e12 = MOBILIZE/weapons hypothetical actor=niger said=q10 context=military,territory
