language: en
published: 2007-09-25
split: test
---
Guns fall silent in [lamitan|Lamitan] as [rebels|rebels] free [teachers|teachers], but curfew stays

[@place|LAMITAN, Philippines] ([@agency|Reuters]) - [army|Philippine troops] and [rebels|a breakaway Muslim rebel faction] [e1|stopped firing] [t1|on Monday night] in [lamitan,p1|this southern port town], allowing [icrc|Red Cross] volunteers to [e2|carry out the wounded] for the first time in 11 days.

The lull was the work of [imam|Abdulkarim Salih-Pangandaman, an elderly imam] who walked between the lines with a loudhailer. "[q1|Neither side wanted to be the one that shot an old man]," [imam|he] [c1|said].

[rebels|The faction], which [e3|snatched] [teachers14|14 schoolteachers] from a ferry [t2|on Sept. 13], [e4|let go] of [teachers|nine of them] [t3|at dawn on Tuesday]. [q2|[teachers|The nine] walked out after [rebels|the gunmen] received a letter in which [governor|Governor Rosalinda Hataman-Reyes] [e5|pledged] [i5|not to prosecute] foot soldiers], [c2|according to] [aide|an aide to the governor].

Not everyone in [manila|Manila] approves. [senator|Senator Eduardo Villafuente-Lim], who chairs the defense committee, [e6|criticized] [i6|the offer] as a surrender. "[q3|[governor|She] has no such power. [justice|The Justice Department] should remind [governor|her]]," [senator|he] [c3|told] reporters.

[army|The military] [e7|lobbed 105mm howitzer rounds] into [p7|two coastal villages] [t4|last week], emptying them. [q4|The shelling, [c4|said] [spokesman|army spokesman Colonel Nestor Abayon], was a response to [e8|a roadside bomb] that killed three [marines|marines]].

[lamitan,p9|Lamitan] remains [e9|under a dusk-to-dawn curfew] imposed by [mayor|the mayor's office]. [mayor|City hall] [c5|said] [q5|it [e10|might be shortened] [t5|this weekend] if the quiet holds].

[q6|[advisers|[us|U.S.] special forces advisers] are [e11|sharing drone imagery] with [army|the army]], [c6|said] [official|a Western official], [c7|adding] that [q7|[advisers|they] [e12|had taken no part] in [i12|the fighting]].

[manila|The government] [e13|initialed] a peace pact with [milf|the main rebel group] [t6|in June 2001].

(Reporting by [@reporter|Lito Manansala]; Editing by [@editor|Fiona Craddock])
---
army | Philippine troops | organization | PHL | MIL
rebels | breakaway Muslim rebel faction | group | PHL | REB
lamitan | Lamitan | place | PHL
icrc | Red Cross | organization | NGO | NGO
imam | Abdulkarim Salih-Pangandaman | person | PHL | REL | imam
teachers | nine schoolteachers | group | PHL | EDU
teachers14 | 14 schoolteachers | group | PHL | EDU
governor | Rosalinda Hataman-Reyes | person | PHL | GOV | Governor
aide | an aide to the governor | person | PHL | GOV
manila | Philippines | country | PHL
senator | Eduardo Villafuente-Lim | person | PHL | LEG | Senator
justice | Justice Department | organization | PHL | GOV
spokesman | Nestor Abayon | person | PHL | MIL | army spokesman
marines | marines | group | PHL | MIL
mayor | mayor's office | organization | PHL | GOV
us | United States | country | USA
advisers | U.S. special forces advisers | group | USA | MIL
official | a Western official | person | - | GOV
milf | main rebel group | group | PHL | REB
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
q4 = indirect spokesman
q5 = indirect mayor
q6 = indirect official
q7 = indirect official
e1 = RETREAT/ceasefire realized actor=army,rebels time=t1 context=military
e2 = AID realized actor=icrc time=t1 context=human_security
e3 = ASSAULT/abduct realized actor=rebels recipient=teachers14 time=t2 context=military,terrorism
e4 = RETREAT/release realized actor=rebels recipient=teachers time=t3 context=military
e5 = CONCEDE realized actor=governor recipient=rebels said=q2 context=legal
e6 = ACCUSE/disapprove realized actor=senator recipient=governor context=legal
e7 = ASSAULT/heavy-weapons realized actor=army time=t4 context=military
e8 = ASSAULT/explosives realized actor=rebels recipient=marines said=q4 context=military,terrorism
e9 = COERCE/curfew realized actor=mayor context=military
e10 = CONCEDE hypothetical actor=mayor time=t5 said=q5 context=military
e11 = COOPERATE realized actor=advisers,army said=q6 context=military,intelligence
e12 = ASSAULT negated actor=advisers said=q7 context=military
e13 = SUPPORT historical actor=manila recipient=milf time=t6 context=military
