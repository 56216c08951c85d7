language: en
published: 2006-10-17
---
[attackers|Three suicide bombers] hit [kirkuk|Kirkuk]; [front|Sunni bloc] shuns oil vote

[@place|BAGHDAD] ([@agency|AP]) — [attackers|Three suicide attackers] struck within an hour in [kirkuk|Kirkuk] [t1|on Tuesday], the deadliest day in [kirkuk|the northern oil city] [t2|since July].

[first|The first] [e1|drove an explosives-laden ambulance] into [recruits|police recruits lined up on a soccer field], killing 19. [q1|[second|A second man] [e2|detonated his vest] inside [p2|a bird market]; [third|the third, a woman], [e3|blew herself up] when [guards|guards] approached [third|her] at [p3|the provincial council]], [mahdawi|[police|police] Brig. Gen. Sarhad Mahdawi] [c1|said].

In [p4|[parliament|parliament]], where [i4|a law on sharing oil revenue] was up for debate, [front|the Sunni Iraqi Accordance Front] [e4|stayed away in protest]. "[q2|[front|We] won't sit in that hall while [front|our] people are carried out of another]," [c2|said] [rawashid|lawmaker Omar al-Rawashid].

[aref|Deputy speaker Aref Jabouri-Zand] [c3|said] [q3|[aref|he] had [e5|telephoned] [rawashid|al-Rawashid] [t3|on Monday] night to plead with [rawashid|him]]. [rawashid|The lawmaker] [c4|insisted] [q4|[aref|the deputy speaker] [e6|never called] [rawashid|him]].

[usmil|The [us|U.S.] military] [c5|said] [q5|[usmil|its] surgeons [e7|treated] [wounded|40 of the wounded]]. [q6|[usmil|It] was not asked to take over security in [kirkuk|the city]], [c6|according to] [grant|spokesman Lt. Col. Grant Ashby-Moreno].

[ansar|Ansar al-Sunna], a militant group, [c7,e8|threatened] "[q7|rivers of fire]" for [joiners|anyone who joins [police|the police]]. In a Web posting [ansar|it] also [c8,e9|mocked] [recruits|the dead recruits] as "[q8|clerks with rifles]."

[turkey|Turkey], which [e10|backs] [turkmen|[kirkuk|Kirkuk]'s Turkmen minority], [e11|offered] to fly out [wounded|the worst burned]. [shiite|Shiite leaders] [c9|said] [q9|[shiite|they] could [e12|postpone] [i12|the vote] until after Ramadan].

[t4|In 2005], [front|the Accordance Front] likewise [e13|boycotted] [i13|a provincial election] before [e14|returning to talks].
---
attackers | Three suicide attackers | group | IRQ | UAF
kirkuk | Kirkuk | place | IRQ
first | The first | person | IRQ | UAF
recruits | police recruits lined up on a soccer field | group | IRQ | COP
second | A second man | person | IRQ | UAF
third | the third, a woman | person | IRQ | UAF
guards | guards | group | IRQ | COP
police | police | organization | IRQ | COP
mahdawi | Sarhad Mahdawi | person | IRQ | COP | police Brig. Gen.
parliament | parliament | organization | IRQ | LEG
front | the Sunni Iraqi Accordance Front | organization | IRQ | PTY
rawashid | Omar al-Rawashid | person | IRQ | LEG | lawmaker
aref | Aref Jabouri-Zand | person | IRQ | LEG | Deputy speaker
usmil | The U.S. military | organization | USA | MIL
us | U.S. | country | USA
wounded | the wounded | group | IRQ
grant | Grant Ashby-Moreno | person | USA | MIL | spokesman Lt. Col.
ansar | Ansar al-Sunna | organization | IRQ | REB
joiners | anyone who joins the police | group | IRQ | COP
turkey | Turkey | country | TUR
turkmen | Kirkuk's Turkmen minority | group | IRQ | CVL
shiite | Shiite leaders | group | IRQ | PTY
---
t1 = 2006-10-17
t2 = 2006-07
t3 = 2006-10-16
t4 = 2005
q1 = indirect mahdawi
q2 = direct rawashid
q3 = indirect aref
q4 = indirect rawashid
q5 = indirect usmil
q6 = indirect grant
q7 = direct ansar
q8 = direct ansar
q9 = indirect shiite
e1 = ASSAULT/suicide-attack realized actor=first recipient=recruits time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=second time=t1 said=q1 context=terrorism
e3 = ASSAULT/suicide-attack realized actor=third recipient=guards time=t1 said=q1 context=terrorism
e4 = PROTEST/boycott realized actor=front context=legislative,natural_resource
e5 = CONSULT/phone realized actor=aref recipient=rawashid time=t3 said=q3 context=legislative
e6 = CONSULT/phone negated actor=aref recipient=rawashid time=t3 said=q4 context=legislative
e7 = AID realized actor=usmil recipient=wounded said=q5 context=health,military
e8 = THREATEN/violence realized actor=ansar recipient=joiners context=terrorism
e9 = ACCUSE/disapprove realized actor=ansar recipient=recruits context=terrorism
e10 = SUPPORT realized actor=turkey recipient=turkmen context=religion_ethnicity,diplomatic
e11 = AGREE future actor=turkey recipient=wounded context=health
e12 = CONCEDE hypothetical actor=shiite said=q9 context=legislative
e13 = PROTEST/boycott historical actor=front time=t4 context=election
e14 = CONSULT historical actor=front context=legislative
