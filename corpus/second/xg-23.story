language: en
published: 2020-07-02
---
[villagers|Dayak villagers] lift Kapuas barricade after [guards|[herlina|activist]'s killers] named

[@agency|The Jakarta Post] / [@place|Palangka Raya] / Thu, July 2 2020

[villagers|Indigenous villagers in [p1,kapuas|Kapuas regency, Central Kalimantan]], [e1|ended] a 19-day blockade of [i1|a state-backed rice estate] [t1|on Tuesday] after [police|police] [e2|arrested] [guards|three plantation guards] for the [e3|fatal shooting] of [herlina|community organizer Herlina Sangen] [t2|in May].

[herlina|Herlina], 34, had led opposition to the estate since [agri|the Agriculture Ministry] began clearing peatland there [t3|in 2018]. [herlina|She] was ambushed on [herlina|her] motorcycle, a pattern [rukmini|Rukmini Pasaribu of the [aman|Indigenous Peoples Alliance of the Archipelago (AMAN)]] [c1|said] "[q1|leaves no room for coincidence]."

[agri|The ministry] is accused of more than indifference. Documents seen by the Post [c2|show] that [q2|[vendor|a consultancy [agri|it] hired] [e4|paid [buzzers|30 buzzers]] to label [villagers|the villagers] communists]. "[q3|[agri|We] [e5|never ordered] [i5|any such campaign]]," [c3|said] [kuntoro|[agri|ministry] spokesperson Kuntoro Wibisana]. "[q4|[agri|We] have [e6|asked] [ago|the Attorney General's Office] to examine [vendor|the vendor]]," [kuntoro|he] [c4|added].

[villagers|The villagers] had also [e7|sought] [i7|emergency rice], but [yohanes|acting regent Yohanes Djaling] [e8|turned [villagers|them] down], [c5|arguing] that [q5|public aid could not go to people who close public roads].

[sarwendah|Environment deputy minister Sarwendah Puspa] [e9|apologized] to [family|[herlina|Herlina]'s family] [t4|on Wednesday]. "[q6|[sarwendah|I] came to listen, not to bring an envelope," [sarwendah|she] [c6|said], "and [sarwendah|I] [e10|will propose] [i10|a moratorium] [t5|before Independence Day]]."

[norway|Norway], which [t6|in 2010] [e11|pledged] [i11|US$1 billion for forest protection] in [indonesia|Indonesia], [e12|welcomed] [i12|the arrests]. [villagers|Villagers] are less sanguine: [c7|according to] [dius|elder Dius Lodong], [q7|[villagers|they] may [e13|return to the road] if the excavators do].
---
villagers | Indigenous villagers in Kapuas regency | group | IDN | CVL
guards | three plantation guards | group | IDN | BUS
herlina | Herlina Sangen | person | IDN | CVL | community organizer
kapuas | Kapuas regency | place | IDN
police | police | organization | IDN | COP
agri | Agriculture Ministry | organization | IDN | GOV
rukmini | Rukmini Pasaribu | person | IDN | NGO
aman | Indigenous Peoples Alliance of the Archipelago | organization | IDN | NGO
vendor | a consultancy it hired | organization | IDN | BUS
buzzers | 30 buzzers | group | IDN | UNK
kuntoro | Kuntoro Wibisana | person | IDN | GOV | ministry spokesperson
ago | Attorney General's Office | organization | IDN | JUD
yohanes | Yohanes Djaling | person | IDN | GOV | acting regent
sarwendah | Sarwendah Puspa | person | IDN | GOV | Environment deputy minister
family | Herlina's family | group | IDN | CVL
norway | Norway | country | NOR
indonesia | Indonesia | country | IDN
dius | Dius Lodong | person | IDN | CVL | elder
---
t1 = 2020-06-30
t2 = 2020-05
t3 = 2018
t4 = 2020-07-01
t5 = 2020-08-17
t6 = 2010
q1 = direct rukmini
q2 = indirect
q3 = direct kuntoro
q4 = direct kuntoro
q5 = indirect yohanes
q6 = direct sarwendah
q7 = indirect dius
e1 = RETREAT/access realized actor=villagers time=t1 context=natural_resource,environment
e2 = COERCE/arrest realized actor=police recipient=guards context=crime,legal
e3 = ASSAULT/targeted realized actor=guards recipient=herlina time=t2 context=human_rights,environment
e4 = COERCE/misinformation realized actor=vendor recipient=villagers said=q2 context=misinformation
e5 = COERCE/misinformation negated actor=agri recipient=villagers said=q3 context=misinformation
e6 = REQUEST realized actor=agri recipient=ago said=q4 context=legal
e7 = REQUEST/assist realized actor=villagers recipient=yohanes context=human_security
e8 = REJECT/assist realized actor=yohanes recipient=villagers context=human_security
e9 = CONCEDE realized actor=sarwendah recipient=family time=t4 context=human_rights
e10 = AGREE future actor=sarwendah time=t5 said=q6 context=environment
e11 = AGREE historical actor=norway recipient=indonesia time=t6 context=environment
e12 = SUPPORT realized actor=norway recipient=police context=human_rights,diplomatic
e13 = PROTEST/obstruct hypothetical actor=villagers said=q7 context=environment,natural_resource
