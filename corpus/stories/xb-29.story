language: en
published: 2019-10-21
split: train
---
[macedonia|North Macedonia] newsrooms go dark after [police|police] break up media-law rally

[@place|Skopje], [macedonia|North Macedonia] - [police|Police] [e1|fired tear gas] and later [e2|turned water cannon] on [protesters|some 4,000 demonstrators] [t1|on Sunday night] outside [parliament|parliament], where [coalition|the governing coalition] had hours earlier [e3|passed] [i3|a law] allowing [regulator|a state regulator] to fine editors for "offensive" reporting.

[q1|[protesters|Two young men] were [e4|beaten] by [police|plain-clothes officers] near [p4|the Stone Bridge]], [c1|according to] [ajm|the Association of Journalists]. "[q2|[police|They] never said who [police|they] were," [c2|recalled] [stojan|Kiril Stojmenovski], a photographer with his arm in a sling, "and [stojan|I] kept shouting the name of my agency]."

[t2|By Monday morning], [staff|employees of nine broadcasters and six newspapers] [e5|had stopped work]. Screens were black; kiosks sold lottery tickets.

[t3|Last week], [regulator|the regulator] [e6|took] [tv|the private channel Kanal Vardar] [i6|off the air] over leaked minutes of a cabinet meeting.

[minister|Interior Minister Goran Petkovski-Sela] [c3|denied] that [q3|force had been excessive] and [c4,e7|warned] that [q4|[unions|unions] joining "illegal stoppages" would lose [i7|their licences]]. [minister|He] [e8|sent [police|600 riot police]] to [p8|Tetovo and Kumanovo].

[students|University students] [e9|marched] through [p9|Bitola] carrying umbrellas. [ohrid|The mayor of Ohrid, Blagica Nikolovska], [c5|said] [q5|[ohrid|she] [e10|would not lend] [i10|her municipal officers] to [minister|the ministry]].

The row has drawn in the neighbours. [albania|Albania] [c6,e11|urged] [q6|[macedonia|Skopje] to drop the law], and [osce|the Organization for Security and Co-operation in Europe] [c7|said] [q7|[osce|it] [e12|had offered] [i12|legal advice] [t4|in August]]. An earlier draft was [e13|withdrawn] by [macedonia|the government] [t5|in 2009] after [e14|protests] by [reporters|reporters].
---
macedonia | North Macedonia | country | MKD
police | Police | organization | MKD | COP
protesters | demonstrators | group | MKD | CVL
parliament | parliament | organization | MKD | LEG
coalition | governing coalition | organization | MKD | PTY
regulator | state regulator | organization | MKD | GOV
ajm | Association of Journalists | organization | MKD | NGO
stojan | Kiril Stojmenovski | person | MKD | JRN | photographer
staff | employees of nine broadcasters and six newspapers | group | MKD | LAB
unions | unions | group | MKD | LAB
tv | Kanal Vardar | organization | MKD | MED
minister | Goran Petkovski-Sela | person | MKD | GOV | Interior Minister
students | University students | group | MKD | EDU
ohrid | Blagica Nikolovska | person | MKD | GOV | mayor of Ohrid
albania | Albania | country | ALB
osce | Organization for Security and Co-operation in Europe | organization | IGO
reporters | reporters | group | MKD | JRN
---
t1 = 2019-10-20
t2 = 2019-10-21
t3 = 2019-10-14/2019-10-20
t4 = 2019-08
t5 = 2009
q1 = indirect ajm
q2 = direct stojan
q3 = indirect minister
q4 = mixed minister
q5 = indirect ohrid
q6 = indirect albania
q7 = indirect osce
e1 = ASSAULT/crowd-control realized actor=police recipient=protesters time=t1 context=rights_freedoms
e2 = ASSAULT/crowd-control realized actor=police recipient=protesters time=t1 context=rights_freedoms
e3 = SUPPORT realized actor=coalition recipient=regulator time=t1 context=legislative,rights_freedoms
e4 = ASSAULT/beat realized actor=police recipient=protesters time=t1 said=q1 context=rights_freedoms
e5 = PROTEST/strike realized actor=staff recipient=coalition time=t2 context=rights_freedoms
e6 = COERCE/censor realized actor=regulator recipient=tv time=t3 context=rights_freedoms
e7 = THREATEN/restrict realized actor=minister recipient=unions context=rights_freedoms
e8 = MOBILIZE/police realized actor=minister context=rights_freedoms
e9 = PROTEST/demo realized actor=students recipient=coalition context=rights_freedoms
e10 = REJECT/assist realized actor=ohrid recipient=minister said=q5 context=rights_freedoms
e11 = REQUEST/change realized actor=albania recipient=macedonia context=diplomatic,rights_freedoms
e12 = AGREE realized actor=osce recipient=macedonia time=t4 said=q7 context=rights_freedoms
e13 = CONCEDE historical actor=macedonia recipient=reporters time=t5 context=rights_freedoms
e14 = PROTEST/demo historical actor=reporters recipient=macedonia time=t5 context=rights_freedoms
