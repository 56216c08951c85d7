language: en
published: 2015-09-23
split: train
---
[nepal|Nepal] plains town locked down after [crowd|crowd] burns land office

[@place|KATHMANDU]: [thapa|Authorities in Rautahat] [e1|clamped an indefinite curfew] on [gaur,p1|Gaur] [t1|Tuesday] as [crowd|protesters] opposed to [i2|[nepal|Nepal]'s new constitution] [e2|ransacked and set alight] [p2|the land revenue office].

[front|The Joint Madhesi Front] has [e3|blocked] [p3|the Birgunj crossing] [t2|since Sunday], leaving 900 fuel tankers on [india|the Indian] side. "[q1|[front|We] are sitting on a bridge, not on anyone's throat]," [c1|said] [yadav|[front|its] coordinator, Ram Bilas Yadavendra].

[nepal|Kathmandu] saw it otherwise. [khadka|Deputy Prime Minister Durga Khadka-Rayamajhi] [c2,e4|alleged] [q2|[india|New Delhi] was withholding [i4|cooking gas] by stealth]. "[q3|[india|The neighbour] says there is no blockade," [khadka|she] [c3|told] [agency2|AFP], "and then counts [nepal|our] trucks]."

[india|India] [c4|denied] [q4|[india|it] had [e6|restricted] [i6|any consignment]]. [joshi|[india|Its] ambassador, Mahesh Joshipura], [e7|called on] [oli|the prime minister] at [p7|Baluwatar] [t3|on Wednesday morning] and [e8|offered] [i8|an air bridge for medicines].

Two weeks of unrest in the plains have claimed 31 lives. [t4|On September 9], [mob|a mob armed with spears and axes] [e9|killed] [asi|an assistant sub-inspector] inside [p9|an ambulance] in Mahottari. [q5|[police|Officers] had [e10|tortured] [boys|two schoolboys] there [t5|the night before]], [c5|according to] [hrw|the Terai Rights Forum].

[cabinet|The cabinet] [e11|has barred] [reporters|foreign reporters] from travelling south of the highway and [c6|says] [q6|[cabinet|it] [e12|may amend] [i12|the provincial boundaries] if talks resume]. [front|The Front] and [an|an earlier government] [e13|observed a truce] [t6|in 2008], after 16 days of road closures.

[@source|AFP]
---
nepal | Nepal | country | NPL
thapa | Authorities in Rautahat | organization | NPL | GOV
gaur | Gaur | place | NPL
crowd | protesters | group | NPL | CVL
front | Joint Madhesi Front | organization | NPL | OPP
india | India | country | IND
yadav | Ram Bilas Yadavendra | person | NPL | OPP | coordinator
khadka | Durga Khadka-Rayamajhi | person | NPL | GOV | Deputy Prime Minister
agency2 | AFP | organization | FRA | JRN
joshi | Mahesh Joshipura | person | IND | GOV | ambassador
oli | the prime minister | person | NPL | GOV | prime minister
mob | a mob armed with spears and axes | group | NPL | UAF
asi | an assistant sub-inspector | person | NPL | COP | assistant sub-inspector
police | Officers | group | NPL | COP
boys | two schoolboys | group | NPL | CVL
hrw | Terai Rights Forum | organization | NPL | NGO
cabinet | The cabinet | organization | NPL | GOV
reporters | foreign reporters | group | - | JRN
an | an earlier government | organization | NPL | GOV
---
t1 = 2015-09-22
t2 = 2015-09-20
t3 = 2015-09-23
t4 = 2015-09-09
t5 = 2015-09-08
t6 = 2008
q1 = direct yadav
q2 = indirect khadka
q3 = direct khadka
q4 = indirect india
q5 = indirect hrw
q6 = indirect cabinet
e1 = COERCE/curfew realized actor=thapa time=t1 context=political_institutions,rights_freedoms
e2 = PROTEST/riot realized actor=crowd time=t1 context=political_institutions
e3 = PROTEST/obstruct realized actor=front recipient=nepal time=t2 context=political_institutions,economic
e4 = ACCUSE/allege realized actor=khadka recipient=india context=diplomatic,economic
e6 = SANCTION/discontinue negated actor=india recipient=nepal said=q4 context=diplomatic,economic
e7 = CONSULT/visit realized actor=joshi recipient=oli time=t3 context=diplomatic
e8 = AGREE realized actor=joshi recipient=nepal time=t3 context=health,diplomatic
e9 = ASSAULT/primitive realized actor=mob recipient=asi time=t4 context=political_institutions
e10 = ASSAULT/torture realized actor=police recipient=boys time=t5 said=q5 context=human_rights
e11 = COERCE/restrict realized actor=cabinet recipient=reporters context=rights_freedoms
e12 = CONCEDE hypothetical actor=cabinet recipient=front said=q6 context=political_institutions,territory
e13 = RETREAT/ceasefire historical actor=front,an time=t6 context=political_institutions
