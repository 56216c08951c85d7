language: en
published: 2023-09-07
split: train
---
[judge|Court] halts eviction as [governor|governor] warns '[hawkers|troublemakers]' of cells

[t1|Thursday, September 07, 2023]

By [@reporter|Otieno Wandera]
[@outlet|Nation Media Group]

[governor|Mombasa Governor Salim Mwadzoya] has [c1,e1|threatened] to [q1|lock up [hawkers|hawkers] who return to [p1|the Likoni waterfront]], a day after [youths|gangs of youths armed with machetes and slings] [e2|attacked] [askaris|county inspectorate officers] there [t8|on Tuesday]. Three [askaris|officers] lost fingers.

"[q2|If [hawkers|you] sleep on that pavement [t2|on Friday], [hawkers|you] will wake up in Shimo la Tewa]," [governor|the county boss] [c2|thundered] [t3|on Wednesday].

[judge|Environment and Land Court judge Lucy Nyaboke-Ongeri] [e3|stopped] [i3|the eviction] [t4|the same day], granting an application by [haki|Haki Pwani], a lobby. [zawadi|[haki|Its] director, Zawadi Chengo], [c3,e4|accused] [county|the county] of [q3|[e5|running a WhatsApp disinformation campaign] that painted [hawkers|traders] as terrorism sympathisers].

[police|Police] [t5|last week] [e6|bundled] [tanzanians|23 Tanzanian traders] across [p6|the Lunga Lunga border]. [tanzania|Dodoma] [c4|described] [q4|the move as unfriendly] and [e7|declined to host] [county|a county trade delegation].

[governor|Mwadzoya], serving [governor|his] first term, [c5|denies] [q5|that [county|his office] [e8|spreads lies] about anyone]. [senator|Senator Hassan Dzengo-Kombo] is not convinced. [senator|He] [e9|wants] [ethics|the Ethics and Anti-Corruption Commission] to [i9|probe the publicity budget].

[church|Church leaders] [e10|are to meet] [governor|the governor] [t6|on Sunday] to broker peace. [nairobi|Nairobi], which [e11|paid] [i11|Sh40 million in compensation] to [hawkers|displaced traders] [t7|in 2018], [c6|said] [q6|[nairobi|it] [e12|would not do so again]].
---
governor | Salim Mwadzoya | person | KEN | GOV | Mombasa Governor
hawkers | hawkers | group | KEN | CVL
youths | gangs of youths | group | KEN | CRM
askaris | county inspectorate officers | group | KEN | COP
judge | Lucy Nyaboke-Ongeri | person | KEN | JUD | Environment and Land Court judge
haki | Haki Pwani | organization | KEN | NGO
zawadi | Zawadi Chengo | person | KEN | NGO | director of Haki Pwani
county | Mombasa County | organization | KEN | GOV
police | Police | organization | KEN | COP
tanzanians | 23 Tanzanian traders | group | TZA | BUS
tanzania | Tanzania | country | TZA
senator | Hassan Dzengo-Kombo | person | KEN | LEG | Senator
ethics | Ethics and Anti-Corruption Commission | organization | KEN | GOV
church | Church leaders | group | KEN | REL
nairobi | Kenya | country | KEN
---
t1 = 2023-09-07
t2 = 2023-09-08
t3 = 2023-09-06
t4 = 2023-09-06
t5 = 2023-08-28/2023-09-03
t6 = 2023-09-10
t7 = 2018
t8 = 2023-09-05
q1 = indirect governor
q2 = direct governor
q3 = indirect zawadi
q4 = indirect tanzania
q5 = indirect governor
q6 = indirect nairobi
e1 = THREATEN/arrest realized actor=governor recipient=hawkers time=t3 said=q1 context=economic
e2 = ASSAULT/primitive realized actor=youths recipient=askaris time=t8 context=crime
e3 = REJECT realized actor=judge recipient=county time=t4 context=legal
e4 = ACCUSE/allege realized actor=zawadi recipient=county context=misinformation
e5 = COERCE/misinformation realized actor=county recipient=hawkers said=q3 context=misinformation
e6 = COERCE/deport realized actor=police recipient=tanzanians time=t5 context=migration
e7 = REJECT/meet realized actor=tanzania recipient=county context=diplomatic
e8 = COERCE/misinformation negated actor=county said=q5 context=misinformation
e9 = REQUEST/change realized actor=senator recipient=ethics context=corruption
e10 = AGREE future actor=church,governor time=t6 context=religion_ethnicity
e11 = AID historical actor=nairobi recipient=hawkers time=t7 context=reparations
e12 = REJECT/assist realized actor=nairobi recipient=hawkers said=q6 context=reparations
