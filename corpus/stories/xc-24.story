language: en
published: 2024-04-18
split: train
---
Guns pause in [libya|Libya]'s south but chlorine claim shakes talks

[@place|TRIPOLI], [libya|Libya] ([@agency|AP]) — A [e1|three-day truce] between [factions|two armed factions] in [p1|[libya|Libya]'s southern desert] held [t1|Thursday] even as [doctors|doctors] [c1,e2|accused] [fezzan|one of them] of [q1|[e3|firing chlorine-filled shells] at [p3|a date market] in [p3|Ubari] [t2|on Sunday]].

[q2|At least 40 [victims|people] were treated for breathing trouble and four died], [c2|according to] [msf|Doctors Without Borders].

"[q3|It was a green smell, like a swimming pool where it should not be," [c3|said] [nurse|Salma Ag Wuran, a nurse], reached by telephone. "[nurse|We] poured vinegar on cloth because [nurse|we] had no masks]."

[fezzan|The Fezzan Protection Force] [c4|denied] [q4|[fezzan|it] [e4|had ever used gas]]. [khamada|[fezzan|Its] commander, Idris Bu Khamada], [c5|said] [q5|[rival|[khamada|his] rivals] [e5|staged the footage]] and [c6|offered] [q6|to [e6|let in] [opcw|inspectors from the chemical weapons watchdog]].

The truce, which [egypt|Egypt] and [algeria|Algeria] [e7|brokered], followed [t3|last week]'s [e8|killing] of [lamine|Tuareg mediator Mohamed Ag Lamine] by [gunman|a gunman] outside [p8|a Sabha hotel]. [un|The United Nations] [e9|condemned] [i9|the assassination].

[nations|Envoys from nine countries] [e10|gathered] in [p10|Tunis] [t4|on Wednesday] to discuss [i10|a monitoring force]. [sorensen|The [un|U.N.] envoy, Birgitte Holm-Sørensen], [c7|told] [nations|them] [q7|[warplanes|unidentified warplanes] [e11|had bombed] [p11|an airstrip near Murzuq] [t5|on Monday]], without saying whose [warplanes|they] were.

[italy|Italy] [e12|did not rule out sending] [i12|a field hospital], though [italy|Rome] [e13|turned down] [libya|Libya]'s request for [i13|gas masks].

___

Associated Press writer [@contributor|Yasmine Trabelsi-Ross] in Tunis contributed to this report.
---
libya | Libya | country | LBY
factions | two armed factions | group | LBY | REB
doctors | doctors | group | LBY | HLH
fezzan | Fezzan Protection Force | organization | LBY | REB
victims | people | group | LBY | CVL
msf | Doctors Without Borders | organization | NGO | NGO
nurse | Salma Ag Wuran | person | LBY | HLH | nurse
khamada | Idris Bu Khamada | person | LBY | REB | commander
rival | his rivals | group | LBY | REB
opcw | inspectors from the chemical weapons watchdog | group | IGO
egypt | Egypt | country | EGY
algeria | Algeria | country | DZA
lamine | Mohamed Ag Lamine | person | LBY | CVL | Tuareg mediator
gunman | a gunman | person | LBY | UAF
un | United Nations | organization | UNO
nations | Envoys from nine countries | group
sorensen | Birgitte Holm-Sørensen | person | UNO | - | U.N. envoy
warplanes | unidentified warplanes | group | - | UAF
italy | Italy | country | ITA
---
t1 = 2024-04-18
t2 = 2024-04-14
t3 = 2024-04-08/2024-04-14
t4 = 2024-04-17
t5 = 2024-04-15
q1 = indirect doctors
q2 = indirect msf
q3 = direct nurse
q4 = indirect fezzan
q5 = indirect khamada
q6 = indirect khamada
q7 = indirect sorensen
e1 = RETREAT/ceasefire realized actor=factions time=t1 context=military
e2 = ACCUSE/allege realized actor=doctors recipient=fezzan context=cbrn,military
e3 = ASSAULT/unconventional realized actor=fezzan recipient=victims time=t2 said=q1 context=cbrn,military
e4 = ASSAULT/unconventional negated actor=fezzan said=q4 context=cbrn,military
e5 = COERCE/misinformation realized actor=rival recipient=fezzan said=q5 context=misinformation,cbrn
e6 = AGREE realized actor=khamada recipient=opcw said=q6 context=cbrn
e7 = CONSULT/third-party realized actor=egypt,algeria recipient=factions context=diplomatic,military
e8 = ASSAULT/targeted realized actor=gunman recipient=lamine time=t3 context=military
e9 = ACCUSE/disapprove realized actor=un recipient=gunman context=diplomatic
e10 = CONSULT/multilateral realized actor=nations time=t4 context=diplomatic,peacekeeping
e11 = ASSAULT/aerial realized actor=warplanes time=t5 said=q7 context=military
e12 = AID hypothetical actor=italy recipient=libya context=health,human_security
e13 = REJECT/assist realized actor=italy recipient=libya context=cbrn,human_security
