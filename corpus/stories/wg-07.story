language: en
published: 2026-02-12
split: train
---
[indonesia|Indonesia], [philippines|Philippines], [japan|Japan] coast guards drill together off Bitung

[@place|Manado, North Sulawesi] ([@agency|ANTARA]) - Coast guard crews from [indonesia|Indonesia], [philippines|the Philippines] and [japan|Japan] [e1|practiced [i1|boarding]] suspect vessels and containing oil spills in [p1|the Sulawesi Sea] [t1|on Wednesday], their first such exercise north of Bitung.

"[q1|[japan|Japan] [e2|lent] [maritime|us] [i2|the skimmers] and [e3|trained] 30 of [maritime|our crew] free of charge. That is friendship measured in liters]," [tumbelaka|Vice Admiral Hendra Tumbelaka, chief of the [maritime|Maritime Security Agency (Bakamla)]], [c1|remarked] on board the patrol ship Pulau Lembeh. [tumbelaka|He] [c2|stressed] that [q2|[maritime|Bakamla] had never [e4|asked] [japan|Tokyo] for [i4|warships]].

His Philippine counterpart, [abueva|Admiral Rogelio Abueva], [e5|called on] [indonesia,japan|both partners] to share [i5,i6|radar data] around the clock, [c3|arguing] that [q3|smugglers "sail through the gap between our screens]."

[abueva|Abueva] [c4|said] [q4|[japanese|Japanese officials] had [c5|told] [abueva|him] that [q5|[japan|Tokyo] [e6|agreed in principle]]]. [q6|[indonesia|Jakarta] is [e7|still weighing] [i7|the proposal]], [tumbelaka|Tumbelaka] [c6|stated].

[philippines|Manila] and [indonesia|Jakarta] [e8|have exchanged] [i8|the crew lists of suspicious ships] [t2|since 2022]. One such list helped [maritime|Bakamla] [t3|last year] to [e9|seize] [i9|a Panama-flagged tanker] laden with 3,000 tons of [i9|stolen crude].

[tumbelaka|Tumbelaka] [c7|denied] [q7|having [e10|met] [chinese|Chinese embassy officials] about [i10|the drill]], [c8|dismissing] [q8|the rumor as "noise from people who were not at sea]."

On the sidelines, [wirabuana|Deputy Foreign Minister Laksmi Wirabuana] [e11|discussed] [i11|a hotline] with [japan,philippines|the two visiting delegations]. [indonesia,japan,philippines|The three countries] [e12|are to meet again] in [p12|Davao] [t4|in November].

Related news: [@related|Bakamla recruits 400 new sailors]

Reporter: [@reporter|Jorry Palandeng]
Translator: [@translator|M. Hafizh Ramdani], [@translator|Kenzia Aulia]
Editor: [@editor|Anggit Prawira]
Copyright © ANTARA 2026
---
indonesia | Indonesia | country | IDN
philippines | Philippines | country | PHL
japan | Japan | country | JPN
maritime | Maritime Security Agency (Bakamla) | organization | IDN
tumbelaka | Hendra Tumbelaka | person | IDN | - | chief of the Maritime Security Agency (Bakamla)
abueva | Rogelio Abueva | person | PHL
japanese | Japanese officials | group | JPN
chinese | Chinese embassy officials | group | CHN
wirabuana | Laksmi Wirabuana | person | IDN | - | Deputy Foreign Minister
---
t1 = 2026-02-11
t2 = 2022
t3 = 2025
t4 = 2026-11
q1 = direct tumbelaka
q2 = indirect tumbelaka
q3 = mixed abueva
q4 = indirect abueva
q5 = indirect japanese
q6 = indirect tumbelaka
q7 = indirect tumbelaka
q8 = mixed tumbelaka
e1 = COOPERATE realized actor=indonesia,philippines,japan time=t1 context=military,environment
e2 = AID realized actor=japan recipient=maritime said=q1 context=environment,technology
e3 = AID realized actor=japan recipient=maritime said=q1 context=military
e4 = REQUEST/assist negated actor=maritime recipient=japan said=q2 context=military
e5 = REQUEST/assist realized actor=abueva recipient=indonesia,japan context=intelligence,crime
e6 = AGREE realized actor=japan recipient=abueva said=q5 context=intelligence
e7 = AGREE hypothetical actor=indonesia recipient=abueva said=q6 context=intelligence
e8 = COOPERATE realized actor=philippines,indonesia time=t2 context=intelligence,crime
e9 = COERCE/seize historical actor=maritime time=t3 context=crime,natural_resource
e10 = CONSULT negated actor=tumbelaka,chinese said=q7 context=diplomatic
e11 = CONSULT/multilateral realized actor=wirabuana,philippines,japan context=diplomatic
e12 = AGREE future actor=indonesia,philippines,japan time=t4 context=diplomatic
