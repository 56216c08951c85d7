language: en
published: 2019-02-12
split: train
---
[singapore|Singapore] names [unit|North Korean unit] behind polyclinic data theft

[@place|SINGAPORE]: [singapore|Singapore] [t1|on Tuesday] [e1|accused] [unit|a North Korean military hacking unit] of being behind a breach that exposed the records of [patients|320,000 polyclinic patients], the first time [singapore|the Republic] has publicly attributed such an attack.

[lim|Senior Minister of State for Communications Adrian Lim Wei Sheng] [c1|told] [parliament|Parliament] that [q1|[unit|Lab 77, a cell under [bureau|Pyongyang's Reconnaissance General Bureau],] had [e2|slipped into] [i2|the appointment system] [t2|in November] through a printer supplier's account].

[q2|[unit|The same unit] [e3|crippled] [brunei|[brunei2|Brunei]'s land registry] for two days [t3|last month]], [lim|he] [c2|added].

"[q3|[patients|Patients] trusted [polyclinics|us] with [patients|their] most private hours," [c3|said] [heng|Dr Cynthia Heng, chief executive of [polyclinics|Northern Polyclinics]], who [e4|apologised] to [patients|those affected]. "[polyclinics|We] let [patients|them] down]."

[police|The police] and [csa|the Cyber Security Agency (CSA)] have [e5|opened an investigation] into [supplier|the supplier, Tembusu Print Services]. [q4|[polyclinics|The polyclinics] had [e6|not paid any ransom] despite two demands], [c4|according to] [csa|the agency].

[faizal|[wp|Workers' Party] MP Faizal Rahim] [e7|called] for [i7|an independent commission of inquiry], a request [lim|Mr Lim] [e8|turned down].

[singapore|Singapore] has [e9|exchanged malware samples] with [malaysia|Malaysia] and [australia|Australia] [t4|since December]. [asean|ASEAN ministers] [e10|will discuss] a joint response in [p10|Bangkok] [t5|on Mar 4].

[dprk|The North Korean embassy], which did not return calls, has in the past [e11|rejected] [i11|similar claims]. [bureau|The bureau]'s hackers were [c5|said] by [tan|researcher Tan Boon Kiat of [ntu|Nanyang Technological University]] to [q5|have [e12|raided] [bank|an Ecuadorian bank] [t6|in 2016]].

[singapore|The government] has not ruled out [e13|summoning] [ambassador|the ambassador].

Source: [@outlet|CNA]/[@reporter|jy]([@editor|hs])
---
singapore | Singapore | country | SGP
unit | Lab 77 | organization | PRK | MIL
bureau | Reconnaissance General Bureau | organization | PRK | SPY
lim | Adrian Lim Wei Sheng | person | SGP | GOV | Senior Minister of State for Communications
parliament | Parliament | organization | SGP | LEG
brunei | Brunei's land registry | organization | BRN | GOV
brunei2 | Brunei | country | BRN
patients | polyclinic patients | group | SGP | CVL
polyclinics | Northern Polyclinics | organization | SGP | HLH
heng | Cynthia Heng | person | SGP | HLH | chief executive of Northern Polyclinics
police | the police | organization | SGP | COP
csa | Cyber Security Agency (CSA) | organization | SGP | GOV
supplier | Tembusu Print Services | organization | SGP | BUS
faizal | Faizal Rahim | person | SGP | OPP | Workers' Party MP
wp | Workers' Party | organization | SGP | OPP
malaysia | Malaysia | country | MYS
australia | Australia | country | AUS
asean | ASEAN ministers | group | IGO | GOV
dprk | North Korean embassy | organization | PRK | GOV
tan | Tan Boon Kiat | person | SGP | EDU | researcher
ntu | Nanyang Technological University | organization | SGP | EDU
bank | an Ecuadorian bank | organization | ECU | BUS
ambassador | North Korean ambassador | person | PRK | GOV | ambassador
---
t1 = 2019-02-12
t2 = 2018-11
t3 = 2019-01
t4 = 2018-12
t5 = 2019-03-04
t6 = 2016
q1 = indirect lim
q2 = indirect lim
q3 = direct heng
q4 = indirect csa
q5 = indirect tan
e1 = ACCUSE/allege realized actor=singapore recipient=unit time=t1 context=cyber,diplomatic
e2 = COERCE/cyber realized actor=unit recipient=polyclinics time=t2 said=q1 context=cyber,intelligence
e3 = COERCE/cyber realized actor=unit recipient=brunei time=t3 said=q2 context=cyber
e4 = CONCEDE realized actor=heng recipient=patients context=health,cyber
e5 = ACCUSE/investigate realized actor=police,csa recipient=supplier context=cyber,legal
e6 = CONCEDE negated actor=polyclinics recipient=unit said=q4 context=cyber
e7 = REQUEST/change realized actor=faizal recipient=lim context=legislative,cyber
e8 = REJECT/change realized actor=lim recipient=faizal context=legislative,cyber
e9 = COOPERATE realized actor=singapore,malaysia,australia time=t4 context=cyber,intelligence
e10 = AGREE future actor=asean time=t5 context=cyber,diplomatic
e11 = REJECT historical actor=dprk context=cyber,diplomatic
e12 = COERCE/cyber historical actor=bureau recipient=bank time=t6 said=q5 context=cyber,crime
e13 = REQUEST/meet hypothetical actor=singapore recipient=ambassador context=diplomatic
