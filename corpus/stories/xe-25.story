language: en
published: 2012-11-08
split: train
---
[uzbekistan|Uzbekistan] imposes curfew after cotton riot

[@place|TASHKENT], [t1|Nov 8, 2012] ([@agency|AFP]) - [authorities|Authorities in eastern Uzbekistan] [e1|imposed a night-time curfew] [t2|Thursday] after [pickers|hundreds of cotton pickers] [e2|went on the rampage] over [i2|unpaid wages].

[q1|[pickers|The crowd] [e3|attacked] [police|police] with hoes and stones in [namangan,p3|the Namangan region] [t3|on Wednesday], injuring 11 officers], [c1|according to] [interior|the interior ministry].

"[q2|[pickers|They] had not been paid [t4|since August]. First [pickers|they] shouted, then someone threw a hoe]," [c2|said] [activist|Gulnora Tursunalieva of the Ezgu Yul rights group], [c3|adding] that [q3|[leaders|three men] seized by [service|the security service] had been [e4|hung by [leaders|their] wrists] during questioning].

[interior|The ministry] did not comment on the torture claim. [interior|It] [c4,e5|accused] [activist|Tursunalieva] of [q4|[e6|spreading rumours] on behalf of [foreign|unnamed foreign foundations]].

[governor|Regional governor Bahodir Qosimov] ordered all bazaars closed and [e7|barred] [journalists|reporters] from entering two districts. [governor|He] [e9|pledged to pay] [i9|the arrears] [t5|by November 20].

[kazakhstan|Kazakhstan] [e10|evacuated] [kazakh|32 of [kazakhstan|its] citizens] [t6|overnight]. [uzbekistan|Tashkent] [e11|declined] [i11|an offer of medical help] from [usa|Washington], which [e12|called for] [i12|an independent inquiry].

[uzbekistan|The former Soviet republic], the world's fifth-largest cotton producer, has long [e8|drafted] [students|students] into the harvest. [t7|In 2009], [retailers|dozens of Western retailers] [e13|boycotted] [uzbekistan|its] cotton.

[diplomats|Diplomats] [c5|said] [q5|[president|the president] might [e14|visit] [namangan|Namangan] [t8|at the weekend] but nothing had been confirmed].

[@reporter|bk]/[@reporter|as]/[@editor|mfp]
---
uzbekistan | Uzbekistan | country | UZB
authorities | Authorities in eastern Uzbekistan | group | UZB | GOV
pickers | hundreds of cotton pickers | group | UZB | LAB
police | police | organization | UZB | COP
namangan | the Namangan region | place | UZB
interior | interior ministry | organization | UZB | GOV
activist | Gulnora Tursunalieva | person | UZB | NGO | rights activist, Ezgu Yul
leaders | three men | group | UZB | LAB
service | the security service | organization | UZB | SPY
foreign | unnamed foreign foundations | group | NGO
governor | Bahodir Qosimov | person | UZB | GOV | Regional governor
journalists | reporters | group | - | JRN
kazakhstan | Kazakhstan | country | KAZ
kazakh | 32 Kazakh citizens | group | KAZ | CVL
students | students | group | UZB | EDU
usa | Washington | country | USA
retailers | dozens of Western retailers | group | MNC | BUS
diplomats | Diplomats | group | - | GOV
president | the president | person | UZB | GOV | president
---
t1 = 2012-11-08
t2 = 2012-11-08
t3 = 2012-11-07
t4 = 2012-08
t5 = 2012-11-20
t6 = 2012-11-07/2012-11-08
t7 = 2009
t8 = 2012-11-10/2012-11-11
q1 = indirect interior
q2 = direct activist
q3 = indirect activist
q4 = indirect interior
q5 = indirect diplomats
e1 = COERCE/curfew realized actor=authorities recipient=pickers time=t2 context=repression,economic
e2 = PROTEST/riot realized actor=pickers recipient=authorities time=t3 context=economic
e3 = ASSAULT/primitive realized actor=pickers recipient=police time=t3 said=q1 context=economic
e4 = ASSAULT/torture realized actor=service recipient=leaders said=q3 context=human_rights,repression
e5 = ACCUSE/allege realized actor=interior recipient=activist context=misinformation,rights_freedoms
e6 = COERCE/misinformation realized actor=activist said=q4 context=misinformation
e7 = COERCE/restrict realized actor=governor recipient=journalists context=rights_freedoms,repression
e8 = COERCE historical actor=uzbekistan recipient=students context=economic,human_rights
e9 = AGREE future actor=governor recipient=pickers time=t5 context=economic
e10 = AID realized actor=kazakhstan recipient=kazakh time=t6 context=human_security
e11 = REJECT/assist realized actor=uzbekistan recipient=usa context=diplomatic,health
e12 = REQUEST/change realized actor=usa recipient=uzbekistan context=human_rights
e13 = PROTEST/boycott historical actor=retailers recipient=uzbekistan time=t7 context=human_rights,economic
e14 = CONSULT/visit hypothetical actor=president time=t8 said=q5 context=executive
