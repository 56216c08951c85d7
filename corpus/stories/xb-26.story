language: en
published: 2016-07-31
split: train
---
[sunrise|Suicide bombers] strike twice in [dagestan|Dagestan], emergency rule widened

[@place|Makhachkala], [russia|Russia], [t1|July 31, 2016] ([@agency|AFP]) - [sunrise|A suicide bomber] [e1|blew himself up] among [recruits|recruits] at [p1|a police academy in Makhachkala] [t2|on Saturday] and [sunrise|a second] [e2|detonated his vest] outside [p2|the city's main clinic] as the wounded were being carried in, killing at least 14 people.

[q1|[sunrise|A third attacker] [e3|failed to set off] [i3|his belt] and was [e4|shot dead] by [guards|clinic guards]], [c1|according to] [committee|the regional investigative committee].

[sunrise|The Caucasus Sunrise, a group loyal to the Islamic State], claimed the attacks online.

[abdul|Regional leader Magomed-Rasul Abdulkhalimov] [t3|the same night] [e5|imposed] [i5|a "counter-terrorist operation regime"] -- in effect, martial law -- on [p5|Makhachkala and three districts]. Troops may search homes, cut phone lines and bar residents from leaving.

[q2|[dagestan|The authorities] [e6|may extend [i6|emergency rule]] to [p6|the whole republic], [abdul|he] [c2|told] state television, if "another drop of blood" is spilled].

Early [t4|on Sunday], [army|army] drones [e7|hit] [i7|a farmhouse] near [p7|Khasavyurt]. [army|The defence ministry] [c3|said] [q3|nine fighters had died]; [memorial|rights group Memorial] [c4|said] [q4|the dead were [shepherds|shepherds]] and [e8|demanded] [i8|an inquiry].

[chechnya|Neighbouring Chechnya] [e9|asked] [russia|Moscow] for [i9|armoured ambulances]. [russia|The federal government] [e10|has flown] [i10|40 surgeons] to [dagestan|the region] and [georgia|Georgia] [e11|voiced its solidarity].

"[q5|Nobody is going to bargain with people who bomb nurses," [kremlin|Kremlin spokesman Arkady Veretennik] [c5|said], "and those who propose it should be ashamed]," a reference to [elders|village elders] whose [i12|call for talks] [kremlin|he] [e12|had dismissed] [t5|last week].

[t6|In 2010], [widows|two young women] from [dagestan|the republic] [e13|carried out twin suicide attacks] on [p13|a bus depot in Kizlyar], killing 12 people.
---
sunrise | Caucasus Sunrise | group | ISM | UAF
dagestan | Dagestan | territory | RUS
russia | Russia | country | RUS
recruits | recruits | group | RUS | COP
guards | clinic guards | group | RUS | COP
committee | regional investigative committee | organization | RUS | JUD
abdul | Magomed-Rasul Abdulkhalimov | person | RUS | GOV | Regional leader
army | defence ministry | organization | RUS | MIL
memorial | Memorial | organization | RUS | NGO
shepherds | shepherds | group | RUS | CVL
chechnya | Chechnya | territory | RUS
georgia | Georgia | country | GEO
kremlin | Arkady Veretennik | person | RUS | GOV | Kremlin spokesman
elders | village elders | group | RUS | CVL
widows | two young women | group | RUS | UAF
---
t1 = 2016-07-31
t2 = 2016-07-30
t3 = 2016-07-30
t4 = 2016-07-31
t5 = 2016-07-18/2016-07-24
t6 = 2010
q1 = indirect committee
q2 = mixed abdul
q3 = indirect army
q4 = indirect memorial
q5 = direct kremlin
e1 = ASSAULT/suicide-attack realized actor=sunrise recipient=recruits time=t2 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=sunrise time=t2 context=terrorism,health
e3 = ASSAULT/suicide-attack negated actor=sunrise time=t2 said=q1 context=terrorism
e4 = ASSAULT/firearms realized actor=guards recipient=sunrise time=t2 said=q1 context=terrorism
e5 = COERCE/martial-law realized actor=abdul recipient=dagestan time=t3 context=terrorism,repression
e6 = COERCE/martial-law hypothetical actor=dagestan said=q2 context=terrorism,repression
e7 = ASSAULT/drone realized actor=army time=t4 context=military,terrorism
e8 = REQUEST/change realized actor=memorial recipient=army context=human_rights
e9 = REQUEST/assist realized actor=chechnya recipient=russia context=terrorism,health
e10 = AID realized actor=russia recipient=dagestan context=health,terrorism
e11 = SUPPORT realized actor=georgia recipient=russia context=diplomatic,terrorism
e12 = REJECT/meet realized actor=kremlin recipient=elders time=t5 context=terrorism
e13 = ASSAULT/suicide-attack historical actor=widows time=t6 context=terrorism
