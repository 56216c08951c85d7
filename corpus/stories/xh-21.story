language: en
published: 2022-08-18
split: train
---
Martial law in eastern [burkina|Burkina Faso] as rift with [ecowas|bloc] widens

By [@reporter|Salif Kinda-Traore]

[@place|OUAGADOUGOU], [t1|Aug 18] ([@agency|Reuters]) - [burkina|Burkina Faso's military government] [e1|imposed martial law] on [p1|three eastern provinces] [t2|on Thursday] and [e2|took two private broadcasters off the air], hours after [bomber|a suicide bomber] [e3|drove a fuel truck] into [p3|the governor's compound] in [fada|Fada N'Gourma].

[q1|[guards|Fourteen guards] were killed], [c1|said] [sawa|Captain Evariste Sawadogo-Lompo, the junta's spokesman]. "[q2|[emirs|The emirs in the bush] will learn what a state is]," [sawa|he] [c2|told] reporters.

The decree lets [army|the army] hold suspects without charge for 30 days. [t3|In October 2019], [old|the previous administration] had [e4|placed the north under military rule].

[mfpl|The Movement for Free Press and Law, a local watchdog], [e5|denounced] [i5|the blackout] as an ambush on citizens. [kabore|Roukiatou Kabore-Nana, director of Radio Telia], [c3|said] [q3|[gend|gendarmes] had [e6|beaten] [tech|a technician] who refused to cut the signal].

Regional ties are fraying too. [burkina|Ouagadougou] [c4|announced] [q4|it was [e7|quitting] [i7|the standby force of [ecowas|ECOWAS]] with immediate effect] and [c5,e8|warned] [q5|it would break with [ivory|Ivory Coast] if [ivory|Abidjan] kept sheltering fugitive officers]. [ouattara|Ivory Coast's president] [e9|telephoned] [togo|his counterpart in Togo] [t4|on Wednesday]; [q6|[togo|the Togolese leader] was [e10|ready to mediate] [t5|before the month is out]], [diplo|two diplomats] [c6|said].

[niger|Niger] [e11|opened] [p11,torodi|the Torodi crossing] [t6|overnight] to [villagers|some 3,000 villagers]. [unhcr|The U.N. refugee agency] [e12|appealed for] [i12|tents and $4 million].

(Reporting by [@reporter|Salif Kinda-Traore]; Editing by [@editor|Moira Penhallow] and [@editor|Tomas Ehrling])
---
burkina | Burkina Faso | country | BFA
ecowas | ECOWAS | bloc | IGO
bomber | a suicide bomber | person | - | UAF
guards | fourteen guards | group | BFA | MIL
sawa | Evariste Sawadogo-Lompo | person | BFA | MIL | spokesman
emirs | emirs in the bush | group | - | REB
army | the army | organization | BFA | MIL
old | the previous administration | organization | BFA | GOV
mfpl | The Movement for Free Press and Law | organization | BFA | NGO
kabore | Roukiatou Kabore-Nana | person | BFA | JRN | director of Radio Telia
gend | gendarmes | group | BFA | COP
tech | a technician | person | BFA | JRN
ivory | Ivory Coast | country | CIV
ouattara | Ivory Coast's president | person | CIV | GOV | president
togo | president of Togo | person | TGO | GOV | president
diplo | two diplomats | group
niger | Niger | country | NER
villagers | some 3,000 villagers | group | BFA | REF
unhcr | The U.N. refugee agency | organization | UNO
fada | Fada N'Gourma | place | BFA
torodi | Torodi | place | NER
---
t1 = 2022-08-18
t2 = 2022-08-18
t3 = 2019-10
t4 = 2022-08-17
t5 = 2022-08
t6 = 2022-08-17/2022-08-18
q1 = indirect sawa
q2 = direct sawa
q3 = indirect kabore
q4 = indirect burkina
q5 = indirect burkina
q6 = indirect diplo
e1 = COERCE/martial-law realized actor=burkina time=t2 context=executive,military,repression
e2 = COERCE/censor realized actor=burkina time=t2 context=repression,rights_freedoms
e3 = ASSAULT/suicide-attack realized actor=bomber recipient=guards time=t2 context=terrorism
e4 = COERCE/martial-law historical actor=old time=t3 context=executive,military
e5 = ACCUSE/disapprove realized actor=mfpl recipient=burkina context=rights_freedoms
e6 = ASSAULT/beat realized actor=gend recipient=tech said=q3 context=repression
e7 = SANCTION/withdraw realized actor=burkina recipient=ecowas said=q4 context=military,diplomatic
e8 = THREATEN/relations realized actor=burkina recipient=ivory context=diplomatic
e9 = CONSULT/phone realized actor=ouattara,togo time=t4 context=diplomatic
e10 = CONSULT/third-party hypothetical actor=togo recipient=burkina,ivory time=t5 said=q6 context=diplomatic
e11 = RETREAT/access realized actor=niger recipient=villagers time=t6 context=migration,human_security
e12 = REQUEST/assist realized actor=unhcr context=human_security,migration
