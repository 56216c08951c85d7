language: en
published: 2020-07-02
split: test
---
[villagers|Dayak villagers] lift Kapuas barricade after [guards|[herlina|activist]'s killers] named

[@outlet|The Jakarta Post] / [@place|Palangka Raya] / [t1|Thu, July 2 2020]

[villagers|Indigenous villagers] in Kapuas regency, Central Kalimantan, ended a 19-day [e1|blockade] of [i1|a state-backed rice estate] [t2|on Tuesday] after [police|police] [e2|arrested] [guards|three plantation guards] for the [e3|fatal shooting] of [herlina|community organizer Herlina Sangen] [t3|in May].

[herlina|Herlina], 34, had led opposition to the estate since [ministry|the Agriculture Ministry] began clearing peatland there [t4|in 2018]. [herlina|She] was ambushed on her motorcycle, a pattern [pasaribu|Rukmini Pasaribu] of the [aman|Indigenous Peoples Alliance of the Archipelago (AMAN)] [c1|said] "[q1|leaves no room for coincidence]."

[ministry|The ministry] is accused of more than indifference. Documents seen by the [@source|Post] show that [contractor|a consultancy it hired] [e4|paid 30 buzzers] to label [villagers|the villagers] communists. "[q2|[ministry|We] [e5|never ordered] any such campaign]," [c2|said] [spokes|ministry spokesperson Kuntoro Wibisana]. "[q3|[ministry|We] have [e6|asked] [ago|the Attorney General's Office] to examine [contractor|the vendor]]," [spokes|he] [c3|added].

[villagers|The villagers] had also sought [i7|emergency rice], but [regent|acting regent Yohanes Djaling] [e7|turned them down], [c4|arguing] that [q4|public aid could not go to people who close public roads].

[puspa|Environment deputy minister Sarwendah Puspa] [e8|apologized] to [family|[herlina|Herlina]'s family] [t5|on Wednesday]. "[q5|[puspa|I] came to listen, not to bring an envelope," [puspa|she] [c5|said], "and [puspa|I] [e9|will propose a moratorium] [t6|before Independence Day]]."

[norway|Norway], which [t7|in 2010] [e10|pledged US$1 billion] for [i10|forest protection] in [indonesia|Indonesia], [e11|welcomed] the arrests. [villagers|Villagers] are less sanguine: [c6|according to] [lodong|elder Dius Lodong], [q6|[villagers|they] [e12|may return to the road] if the excavators do].
---
villagers | Indigenous villagers | group | IDN | CVL
police | police | organization | IDN | COP
guards | three plantation guards | group | IDN | BUS
herlina | Herlina Sangen | person | IDN | ENV | community organizer
ministry | Agriculture Ministry | organization | IDN | GOV
pasaribu | Rukmini Pasaribu | person | IDN | NGO
aman | Indigenous Peoples Alliance of the Archipelago (AMAN) | organization | IDN | NGO
ago | Attorney General's Office | organization | IDN | JUD
family | Herlina's family | group | IDN | CVL
contractor | a consultancy | organization | IDN | BUS
spokes | Kuntoro Wibisana | person | IDN | GOV | ministry spokesperson
regent | Yohanes Djaling | person | IDN | GOV | acting regent
puspa | Sarwendah Puspa | person | IDN | GOV | Environment deputy minister
norway | Norway | country | NOR
indonesia | Indonesia | country | IDN
lodong | Dius Lodong | person | IDN | ELI | elder
---
t1 = 2020-07-02
t2 = 2020-06-30
t3 = 2020-05
t4 = 2018
t5 = 2020-07-01
t6 = 2020-08-17
t7 = 2010
q1 = direct pasaribu
q2 = direct spokes
q3 = direct spokes
q4 = indirect regent
q5 = direct puspa
q6 = indirect lodong
e1 = PROTEST/obstruct realized actor=villagers recipient=ministry time=t2 context=environment,natural_resource
e2 = COERCE/arrest realized actor=police recipient=guards context=crime,environment
e3 = ASSAULT/targeted realized actor=guards recipient=herlina time=t3 context=environment,human_rights
e4 = COERCE/misinformation realized actor=contractor recipient=villagers context=misinformation,environment
e5 = COERCE/misinformation negated actor=ministry recipient=villagers said=q2 context=misinformation
e6 = REQUEST/change realized actor=ministry recipient=ago said=q3 context=legal,misinformation
e7 = REJECT/assist realized actor=regent recipient=villagers said=q4 context=human_security
e8 = CONCEDE realized actor=puspa recipient=family time=t5 context=human_rights,environment
e9 = REQUEST/change future actor=puspa time=t6 said=q5 context=environment
e10 = AGREE historical actor=norway recipient=indonesia time=t7 context=environment
e11 = SUPPORT realized actor=norway recipient=police context=environment,human_rights
e12 = PROTEST/obstruct hypothetical actor=villagers said=q6 context=environment
