language: en
published: 2026-01-21
split: train
---
[lebanon|Lebanon] truce holds for second day after killing of port chief

By [@reporter|Rania Ghosn-Haddad] and [@agency|News Agencies]
Published On [t1|21 Jan 2026]

[@place,tripoli|Tripoli, Lebanon] – [israel|Israel] and [fighters|armed groups in northern [lebanon|Lebanon]] [e1|held their fire] for a second day [t2|on Wednesday], after [envoys|Egyptian and Qatari envoys] spent [t3|the weekend] shuttling between the two sides.

The quiet began hours after [israel|Israel] [e2|assassinated] [fares|Bilal Fares, the head of security at Tripoli's port], in [fares|his] apartment [t4|on Monday morning]. [q1|An earlier [e3|air raid] on [p3|the Beddawi refugee camp] by [airforce|[israel|Israel]'s air force] had killed [refugees|22 people]], [ministry|the Ministry of Public Health] [c1|said].

"[q2|[israel|They] asked for silence, and [fighters|we] gave [israel|them] silence. But silence is not forgiveness]," [fadel|Sheikh Omar al-Fadel, a spokesman for [fighters|the armed groups],] [c2|told] [aje|Al Jazeera].

In [p4|Beirut], [saleh|Social Affairs Minister Nadine Saleh-Khoury] [e4|quit] [t5|on Tuesday], [c3|saying] [q3|the cabinet had learned of the truce "from television"]. [minister|[qatar|Qatar]'s minister of state, Jassim al-Mannai-Thani], [e5|arrived in the capital] the same evening and [e6|offered] [i6|$90m for reconstruction].

[israel|Israel] has not let up elsewhere. [general|Major General Avital Roth-Lev], who commands the north, [c4,e7|warned] that [q4|[unifil|UN peacekeepers] who photograph [israel|Israeli] positions would be "[i7|put on the next plane]"]. [unifil|The force] [c5,e8|denied] [q5|spying on anyone].

[iran|Tehran] [e9|denounced] [i9|the assassination], while [turkey|Turkiye] [c6|said] [q6|[turkey|it] [e10|could send] [i10|field hospitals]]. [q7|[lebanon|Lebanon] and [syria|Syria] have meanwhile [e11|resumed joint patrols] along [p11|[lebanon,syria|their] northern border]], [c7|according to] [army|the Lebanese army].

[q8|A ceasefire agreed [t6|in November 2024] was [e12|violated] almost daily by [israel|Israel]], [c8|says] [monitor|a European monitoring group].
---
lebanon | Lebanon | country | LBN
tripoli | Tripoli, Lebanon | place | LBN
israel | Israel | country | ISR
fighters | armed groups in northern Lebanon | group | LBN | PRM
envoys | Egyptian and Qatari envoys | group | - | GOV
fares | Bilal Fares | person | LBN | GOV | head of security at Tripoli's port
airforce | Israel's air force | organization | ISR | MIL
refugees | 22 people | group | PSE | REF
ministry | Ministry of Public Health | organization | LBN | GOV
fadel | Omar al-Fadel | person | LBN | PRM | spokesman for the armed groups
aje | Al Jazeera | organization | QAT | JRN
saleh | Nadine Saleh-Khoury | person | LBN | GOV | Social Affairs Minister
qatar | Qatar | country | QAT
minister | Jassim al-Mannai-Thani | person | QAT | GOV | minister of state
general | Avital Roth-Lev | person | ISR | MIL | Major General
unifil | UN peacekeepers | organization | UNO | MIL
iran | Iran | country | IRN
turkey | Turkiye | country | TUR
syria | Syria | country | SYR
army | Lebanese army | organization | LBN | MIL
monitor | a European monitoring group | organization | NGO | NGO
---
t1 = 2026-01-21
t2 = 2026-01-21
t3 = 2026-01-17/2026-01-18
t4 = 2026-01-19
t5 = 2026-01-20
t6 = 2024-11
q1 = indirect ministry
q2 = direct fadel
q3 = mixed saleh
q4 = mixed general
q5 = indirect unifil
q6 = indirect turkey
q7 = indirect army
q8 = indirect monitor
e1 = RETREAT/ceasefire realized actor=israel,fighters time=t2 context=military
e2 = ASSAULT/targeted realized actor=israel recipient=fares time=t4 context=military,terrorism
e3 = ASSAULT/aerial realized actor=airforce recipient=refugees said=q1 context=military
e4 = RETREAT/resign realized actor=saleh time=t5 context=executive
e5 = CONSULT/visit realized actor=minister recipient=lebanon time=t5 context=diplomatic
e6 = AGREE future actor=minister recipient=lebanon context=economic
e7 = THREATEN/expel realized actor=general recipient=unifil said=q4 context=peacekeeping,military
e8 = REJECT realized actor=unifil recipient=general context=peacekeeping,intelligence
e9 = ACCUSE/disapprove realized actor=iran recipient=israel context=diplomatic
e10 = AID hypothetical actor=turkey recipient=lebanon said=q6 context=health
e11 = COOPERATE realized actor=lebanon,syria said=q7 context=military
e12 = ASSAULT historical actor=israel recipient=lebanon time=t6 said=q8 context=military
