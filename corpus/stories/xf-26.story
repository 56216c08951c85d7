language: en
published: 2019-01-28
split: train
---
First aid reaches [sokna|besieged Libyan oasis] as [qadhi|commander] vows to seize [jufra|airfield]

[@place|Tripoli], [t1|Jan 28, 2019] ([@agency|AFP]) - [q1|[brigade|The militia encircling [sokna|the Libyan oasis of Sokna]] [e1|let in] [un|a UN food convoy] [t2|on Sunday], the first in 40 days], [un|the United Nations] [c1|said].

Fourteen trucks passed [brigade|the Red Dune Brigade]'s last checkpoint at noon, though not before [q2|[brigade|fighters] [e2|beat] [drivers|two drivers] with rifle butts], [c2|according to] [brandvold|the [un|UN] humanitarian coordinator, Signe Brandvold]. "[q3|[drivers|They] were bleeding and still [drivers|they] drove]," [brandvold|she] [c3|said].

[brigade|The brigade] had [e3|burned] [i3|some 30 date farms] belonging to [awlad|the rival Awlad Suleiman tribe] around [p3,sokna|the town] [t3|in December].

[government|The Tripoli government], for [government|its] part, [e4|opened] [misrata,p4|Misrata airport] to [monitors|African Union monitors] [t4|on Monday]. [monitors|They] [e5|are to visit] [sokna|the oasis] [t5|on Thursday].

But [qadhi|brigade leader Idris al-Qadhi] [c4|told] [ahrar|Libya al-Ahrar television] that [q4|[qadhi|he] would [e6|seize] [i6,jufra|the Jufra airfield] "with or without anyone's blessing"]. [qadhi|He] [c5|denied] that [q5|[mercenaries|Chadian mercenaries] had [e7|joined] [qadhi|his] ranks].

[ghariani|Interior Minister Mustafa Abdel-Hadi Ghariani] [e8|accused] [qadhi|al-Qadhi] of "[i8|using bread as artillery]". [italy|Rome], the former colonial power, [c6|said] [q6|[italy|it] [e9|could fly out] [wounded|the most seriously wounded] if a truce held]. [algeria|Algeria] [e10|renewed a call] for [i10|talks] between [brigade,government|the two sides].

[brigade|The brigade] [e11|fought alongside] [government|the government] against [is|the Islamic State group] [t6|in 2016] before the two fell out over fuel revenues.

[@reporter|hkb]/[@editor|dcs]
---
brigade | Red Dune Brigade | organization | LBY | PRM
sokna | Sokna | place | LBY
un | United Nations | organization | UNO | IGO
drivers | two drivers | group | - | NGO
brandvold | Signe Brandvold | person | UNO | IGO | UN humanitarian coordinator
awlad | Awlad Suleiman tribe | group | LBY | CVL
government | The Tripoli government | organization | LBY | GOV
misrata | Misrata airport | place | LBY
monitors | African Union monitors | group | IGO | IGO
qadhi | Idris al-Qadhi | person | LBY | PRM | brigade leader
ahrar | Libya al-Ahrar television | organization | LBY | JRN
jufra | Jufra airfield | place | LBY
mercenaries | Chadian mercenaries | group | TCD | PRM
ghariani | Mustafa Abdel-Hadi Ghariani | person | LBY | GOV | Interior Minister
italy | Italy | country | ITA
wounded | the most seriously wounded | group | LBY | CVL
algeria | Algeria | country | DZA
is | Islamic State group | organization | ISM | REB
---
t1 = 2019-01-28
t2 = 2019-01-27
t3 = 2018-12
t4 = 2019-01-28
t5 = 2019-01-31
t6 = 2016
q1 = indirect un
q2 = indirect brandvold
q3 = direct brandvold
q4 = mixed qadhi
q5 = indirect qadhi
q6 = indirect italy
e1 = RETREAT/access realized actor=brigade recipient=un time=t2 said=q1 context=human_security
e2 = ASSAULT/beat realized actor=brigade recipient=drivers time=t2 said=q2 context=human_security
e3 = ASSAULT/destroy realized actor=brigade recipient=awlad time=t3 context=human_security
e4 = RETREAT/access realized actor=government recipient=monitors time=t4 context=peacekeeping
e5 = AGREE future actor=monitors recipient=government time=t5 context=peacekeeping
e6 = THREATEN/territory realized actor=qadhi recipient=government said=q4 context=territory,military
e7 = COOPERATE negated actor=mercenaries recipient=brigade said=q5 context=military
e8 = ACCUSE/disapprove realized actor=ghariani recipient=qadhi context=human_security
e9 = AID hypothetical actor=italy recipient=wounded said=q6 context=health
e10 = REQUEST/meet realized actor=algeria recipient=government,brigade context=diplomatic
e11 = COOPERATE historical actor=brigade,government recipient=is time=t6 context=military,terrorism
