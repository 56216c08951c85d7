language: en
published: 2007-09-25
---
Guns fall silent in [lamitan|Lamitan] as [faction|rebels] free [teachers|teachers], but curfew stays

[@place|LAMITAN, Philippines] ([@agency|Reuters]) - [troops|Philippine troops] and [faction|a breakaway Muslim rebel faction] [e1|stopped firing] [t1|on Monday] night in [p1,lamitan|this southern port town], [e2|allowing] [redcross|Red Cross volunteers] to carry out [wounded|the wounded] for the first time in 11 days.

The lull was the work of [imam|Abdulkarim Salih-Pangandaman], an elderly imam who [e3|walked between the lines] with a loudhailer. "[q1|[troops,faction|Neither side] wanted to be the one that shot [imam|an old man]]," [imam|he] [c1|said].

[faction|The faction], which [e4|snatched] [teachers|14 schoolteachers] from [p4|a ferry] [t2|on Sept. 13], [e5|let go] of [teachers|nine of them] at dawn [t3|on Tuesday]. [q2|[teachers|The nine] walked out after [faction|the gunmen] received a letter in which [governor|Governor Rosalinda Hataman-Reyes] [e6|pledged not to prosecute] [soldiers|foot soldiers]], [c2|according to] [aide|an aide to [governor|the governor]].

Not everyone in Manila approves. [senator|Senator Eduardo Villafuente-Lim], who chairs [committee|the defense committee], [e7|criticized] [i7|the offer] as a surrender. "[q3|[governor|She] has no such power. [doj|The Justice Department] should remind [governor|her]]," [senator|he] [c3|told] reporters.

[troops|The military] [e8|lobbed 105mm howitzer rounds] into [p8|two coastal villages] [t4|last week], emptying them. [q4|The shelling, [c4|said] [abayon|[army|army] spokesman Colonel Nestor Abayon], was a response to [e9|a roadside bomb] that killed [marines|three marines]].

[lamitan|Lamitan] remains under a dusk-to-dawn [e10|curfew imposed] by [mayor|the mayor's office]. [mayor|City hall] [c5|said] [q5|it might be [e11|shortened] [t5|this weekend] if the quiet holds].

[q6|[advisers|U.S. special forces advisers] are [e12|sharing drone imagery] with [army|the army]], [c6|said] [official|a Western official], [c7|adding] that [q7|[advisers|they] had [e13|taken no part in the fighting]].

[philippines|The government] [e14|initialed] [i14|a peace pact] with [mainrebel|the main rebel group] [t6|in June 2001].

(Reporting by [@reporter|Lito Manansala]; Editing by [@editor|Fiona Craddock])
---
lamitan | Lamitan | place | PHL
troops | Philippine troops | organization | PHL | MIL
faction | a breakaway Muslim rebel faction | organization | PHL | REB
teachers | 14 schoolteachers | group | PHL | EDU
redcross | Red Cross volunteers | group | NGO | NGO
wounded | the wounded | group | PHL
imam | Abdulkarim Salih-Pangandaman | person | PHL | REL | imam
governor | Rosalinda Hataman-Reyes | person | PHL | GOV | Governor
soldiers | foot soldiers | group | PHL | REB
aide | an aide to the governor | person | PHL | GOV
senator | Eduardo Villafuente-Lim | person | PHL | LEG | Senator
committee | the defense committee | organization | PHL | LEG
doj | The Justice Department | organization | PHL | GOV
army | the army | organization | PHL | MIL
abayon | Nestor Abayon | person | PHL | MIL | army spokesman Colonel
marines | three marines | group | PHL | MIL
mayor | the mayor's office | organization | PHL | GOV
advisers | U.S. special forces advisers | group | USA | MIL
official | a Western official | person | - | GOV
philippines | The government | country | PHL
mainrebel | the main rebel group | organization | PHL | REB
---
t1 = 2007-09-24
t2 = 2007-09-13
t3 = 2007-09-25
t4 = 2007-09-17/2007-09-23
t5 = 2007-09-29/2007-09-30
t6 = 2001-06
q1 = direct imam
q2 = indirect aide
q3 = direct senator
q4 = indirect abayon
q5 = indirect mayor
q6 = indirect official
q7 = indirect official
e1 = RETREAT/ceasefire realized actor=troops,faction time=t1 context=military
e2 = RETREAT/access realized actor=troops,faction recipient=redcross time=t1 context=military,human_security
e3 = CONSULT/third-party realized actor=imam recipient=troops,faction context=military
e4 = ASSAULT/abduct realized actor=faction recipient=teachers time=t2 context=terrorism
e5 = RETREAT/release realized actor=faction recipient=teachers time=t3 context=military
e6 = CONCEDE future actor=governor recipient=soldiers said=q2 context=legal,military
e7 = ACCUSE/disapprove realized actor=senator recipient=governor context=legal
e8 = ASSAULT/heavy-weapons realized actor=troops time=t4 context=military
e9 = ASSAULT/explosives realized actor=faction recipient=marines said=q4 context=military
e10 = COERCE/curfew realized actor=mayor context=military,rights_freedoms
e11 = CONCEDE hypothetical actor=mayor time=t5 said=q5 context=rights_freedoms
e12 = COOPERATE realized actor=advisers recipient=army said=q6 context=intelligence,military
e13 = ASSAULT negated actor=advisers said=q7 context=military
e14 = SUPPORT historical actor=philippines,mainrebel time=t6 context=military
