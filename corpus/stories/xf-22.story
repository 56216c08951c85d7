language: en
published: 2006-10-17
split: test
---
[bombers|Three suicide bombers] hit [kirkuk|Kirkuk]; [front|Sunni bloc] shuns oil vote

[@place|BAGHDAD] ([@agency|AP]) — [bombers|Three suicide attackers] struck within an hour in [kirkuk|Kirkuk] [t1|on Tuesday], the deadliest day in the northern oil city [t2|since July].

[first|The first] [e1|drove an explosives-laden ambulance] into [recruits|police recruits] lined up on [field,p1|a soccer field], killing 19. [second|A second man] [e2|detonated [second|his] vest] inside [market,p2|a bird market]; [q1|[third|the third], a woman, [e3|blew herself up] when [guards|guards] approached [third|her] at [council,p3|the provincial council]], [mahdawi|police Brig. Gen. Sarhad Mahdawi] [c1|said].

In [parliament|parliament], where [i4|a law on sharing oil revenue] was up for debate, [front|the Sunni Iraqi Accordance Front] [e4|stayed away] in protest. "[q2|[front|We] won't sit in that hall while [front|our] people are carried out of another]," [c2|said] [rawashid|lawmaker Omar al-Rawashid].

[zand|Deputy speaker Aref Jabouri-Zand] [c3|said] [q3|[zand|he] [e5|had telephoned] [rawashid|al-Rawashid] [t3|on Monday night] to plead with [rawashid|him]]. [rawashid|The lawmaker] [c4|insisted] [q4|[zand|the deputy speaker] [e6|never called] [rawashid|him]].

[us|The U.S. military] [c5|said] [q5|[us|its] surgeons [e7|treated] 40 of [wounded|the wounded]]. [q6|[us|It] was not asked to take over security in [kirkuk|the city]], [c6|according to] [ashby|spokesman Lt. Col. Grant Ashby-Moreno].

[ansar|Ansar al-Sunna], a militant group, [c7,e9|threatened] [q7|"rivers of fire" for anyone who joins [police|the police]]. In a Web posting [ansar|it] also [c8|mocked] [q8|the dead [recruits|recruits] as "clerks with rifles."]

[turkey|Turkey], which backs [kirkuk|Kirkuk]'s Turkmen minority, [e10|offered to fly out] [wounded|the worst burned]. [shiite|Shiite leaders] [c9|said] [q9|[shiite|they] [e11|could postpone] [i11|the vote] [t4|until after Ramadan]].

[t5|In 2005], [front|the Accordance Front] likewise [e8|boycotted] [i8|a provincial election] before returning to talks.
---
bombers | Three suicide attackers | group | IRQ | REB
kirkuk | Kirkuk | place | IRQ
first | The first attacker | person | IRQ | REB
recruits | police recruits | group | IRQ | COP
second | A second man | person | IRQ | REB
market | a bird market | place | IRQ
third | the third attacker | person | IRQ | REB
field | a soccer field | place | IRQ
guards | guards | group | IRQ | COP
council | the provincial council | place | IRQ
mahdawi | Sarhad Mahdawi | person | IRQ | COP | police Brig. Gen.
parliament | parliament | organization | IRQ | LEG
front | Iraqi Accordance Front | organization | IRQ | PTY
rawashid | Omar al-Rawashid | person | IRQ | LEG | lawmaker
zand | Aref Jabouri-Zand | person | IRQ | LEG | Deputy speaker
us | U.S. military | organization | USA | MIL
wounded | the wounded | group | IRQ | CVL
ashby | Grant Ashby-Moreno | person | USA | MIL | spokesman
ansar | Ansar al-Sunna | organization | IRQ | REB
police | the police | organization | IRQ | COP
turkey | Turkey | country | TUR
shiite | Shiite leaders | group | IRQ | PTY
---
t1 = 2006-10-17
t2 = 2006-07
t3 = 2006-10-16
t4 = 2006-10
t5 = 2005
q1 = indirect mahdawi
q2 = direct rawashid
q3 = indirect zand
q4 = indirect rawashid
q5 = indirect us
q6 = indirect ashby
q7 = mixed ansar
q8 = mixed ansar
q9 = indirect shiite
e1 = ASSAULT/suicide-attack realized actor=first recipient=recruits time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=second time=t1 context=terrorism
e3 = ASSAULT/suicide-attack realized actor=third recipient=guards time=t1 said=q1 context=terrorism
e4 = PROTEST/boycott realized actor=front recipient=parliament context=legislative,natural_resource
e5 = CONSULT/phone realized actor=zand,rawashid time=t3 said=q3 context=legislative
e6 = CONSULT/phone negated actor=zand,rawashid said=q4 context=legislative
e7 = AID realized actor=us recipient=wounded said=q5 context=health,terrorism
e9 = THREATEN/violence realized actor=ansar recipient=police said=q7 context=terrorism
e10 = AGREE realized actor=turkey recipient=wounded context=health
e11 = CONCEDE hypothetical actor=shiite recipient=front said=q9 context=legislative
e8 = PROTEST/boycott historical actor=front time=t5 context=election
