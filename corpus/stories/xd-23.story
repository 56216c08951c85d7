language: en
published: 2014-08-06
split: train
---
[nauru|Nauru] walks away from [ffa|fisheries agency] over unpaid licence money

[nauru|Nauru] [c7|says] [q7|[nauru|it] [e1|has left] [ffa|the Pacific Islands Forum Fisheries Agency]], [e4|accusing] [larger|larger members] of [i4|sitting on [nauru|its] share of the tuna revenue].

[deiye|[nauru|Nauru]'s Fisheries Minister, Milton Deiye-Adam], [c1|told] [rnz|RNZ International] [q1|a letter went to [ffa|the agency]'s headquarters in Honiara [t1|on Monday]].

[deiye|He] [c2|says] [q2|[ffa|the agency] is [e2|withholding 1.8 million US dollars] in [i2|licence fees] that fell due [t2|in March]].

"[q3|[nauru|We] are twenty-one square kilometres. That money is [nauru|our] hospital," [c3|says] [deiye|Mr Deiye-Adam]. "Until it comes, [members|any member] that backs [ffa|the secretariat] can [e3|expect [nauru|us] to close] [nauru|our] [i3|consulate] there]."

[pirika|[ffa|The agency]'s director, Sione Pirika-Latu], [c4|insists] [q4|the accounts were held up by auditors].

[pirika|He] [e5|spoke by telephone] with [deiye|the minister] [t3|on Tuesday] and [c5|says] [q5|[ffa|the agency] is [e6|ready to open] [i6|[ffa|its] books] to [nauru|Nauru]'s treasury "any day [nauru|they] like"].

[tuvalu|Tuvalu] and [kiribati|Kiribati] [e7|stayed away] from [t4|this week]'s [i7|licensing round] in [p7|Suva] in sympathy. [palau|Palau's president] [e8|refused to join] [kiribati,tuvalu|them].

[australia|Australia] and [nz|New Zealand], which together [e9|pay] for [i9|a third of [ffa|the agency]'s budget], [e10|urged] [nauru|Nauru] [i10|to reconsider]. [spokes|A spokesperson for [mfat|[nz|New Zealand]'s foreign ministry]] [c6|says] [q6|[nz|Wellington] [e11|may send] [i11|a forensic accountant]].

[nauru|Nauru] did something similar [t5|in 2005], [e12|suspending] [i12|[nauru|its] seat] on [forum|the Forum's shipping committee] for eight months.

[@reporter|Koroseta Malielegaoi-Tupou]
[@outlet|RNZ International]
---
nauru | Nauru | country | NRU
ffa | Pacific Islands Forum Fisheries Agency | organization | IGO | IGO
deiye | Milton Deiye-Adam | person | NRU | GOV | Fisheries Minister
rnz | RNZ International | organization | NZL | JRN
pirika | Sione Pirika-Latu | person | IGO | IGO | director of the Forum Fisheries Agency
kiribati | Kiribati | country | KIR
tuvalu | Tuvalu | country | TUV
palau | Palau's president | person | PLW | GOV | president of Palau
australia | Australia | country | AUS
nz | New Zealand | country | NZL
larger | larger members of the agency | group
members | any member that backs the secretariat | group
forum | Forum's shipping committee | organization | IGO
spokes | spokesperson for New Zealand's foreign ministry | person | NZL | GOV
mfat | New Zealand's foreign ministry | organization | NZL | GOV
---
t1 = 2014-08-04
t2 = 2014-03
t3 = 2014-08-05
t4 = 2014-08-04/2014-08-10
t5 = 2005
q1 = indirect deiye
q2 = indirect deiye
q3 = direct deiye
q4 = indirect pirika
q5 = mixed pirika
q6 = indirect spokes
q7 = indirect nauru
e1 = SANCTION/withdraw realized actor=nauru recipient=ffa time=t1 said=q7 context=diplomatic,economic
e2 = COERCE/withhold realized actor=ffa recipient=nauru said=q2 context=economic,natural_resource
e3 = THREATEN/relations realized actor=deiye recipient=members said=q3 context=diplomatic
e4 = ACCUSE/allege realized actor=nauru recipient=larger context=economic
e5 = CONSULT/phone realized actor=pirika,deiye time=t3 context=diplomatic,economic
e6 = CONCEDE hypothetical actor=ffa recipient=nauru said=q5 context=economic
e7 = PROTEST/boycott realized actor=tuvalu,kiribati recipient=ffa time=t4 context=economic,diplomatic
e8 = REJECT realized actor=palau recipient=tuvalu,kiribati context=diplomatic
e9 = AID realized actor=australia,nz recipient=ffa context=economic
e10 = REQUEST/change realized actor=australia,nz recipient=nauru context=diplomatic
e11 = AID hypothetical actor=nz recipient=ffa said=q6 context=economic
e12 = SANCTION/withdraw historical actor=nauru recipient=forum time=t5 context=diplomatic
