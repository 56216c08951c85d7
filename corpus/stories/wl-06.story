language: en
published: 2024-09-12
split: train
---
KPK arrests island regent over nickel permits

[@reporter|Nadia Paramitha Siregar]
[@agency|The [@place|Jakarta] Post]
PREMIUM
Jakarta
[t1|Thu, September 12, 2024]

[q1|[corruption|Antigraft investigators] [e1|detained] [sabora|the regent of Konawe Islands in Southeast Sulawesi, La Ode Mansyur Sabora], at a hotel in [p1,p2|Kendari] [t2|on Wednesday evening] and [e2|charged [sabora|him]] with [i2|taking Rp 11.4 billion (US$738,000) in bribes for [i1|nickel permits]]], [wulansari|[corruption|Corruption Eradication Commission (KPK)] deputy chair Retno Wulansari] [c1|said].

[wulansari|Retno] [c2|insisted] [q2|the operation had nothing to do with the regional elections [t3|on Nov. 27]]. [q3|[corruption|The commission] has not [e3|questioned] [tamburaka|the governor of Southeast Sulawesi, Abdul Hafid Tamburaka], whose initials appear in a ledger recovered from the hotel safe], [wulansari|she] [c3|added].

[five|Five mining executives] were slapped with a six-month [e4|travel ban] by [immigration|the Immigration Directorate General].

Through a lawyer, [sabora|Mansyur] [c4,e5|apologized] [q4|to [his|his constituents] for “[i5|one untidy signature]]” but [e6|declined to [i6|step down]]. [golkar|The Golkar Party], which [e7|endorsed] [sabora|him] [t4|in [i7|the 2018 race]], had no comment.

[eight|Eight students] entered the third day of a [e8|hunger strike] outside the regency council in [p8|Langara] [t5|on Thursday]. [nursina|Their coordinator, Wa Ode Nursina], [c5|claimed] [q5|[a-village|a village head] had [c6|passed on] a message to her: [q6|[wife|The regent’s wife] [c7|wanted it known] that [q7|[e9|[i9|scholarships] would be cut off] for [eight|anyone who stayed in the tents]]]].

[suara|The local portal Suara Wawonii], which broke the permit story, [e10|went dark] [t6|on Tuesday] on the orders of [communications|the Communications and Information Ministry]. [alliance|The Alliance of Independent Journalists (AJI)] [c8,e11|pressed] [q8|[communications|the ministry] to [i11|restore the site]].

[bolu|[sabora|Mansyur]’s predecessor, Amiruddin Bolu], was [e12|granted clemency] by [the|the president] [t7|in 2021], two years into a prison term.

YOUR OPINION COUNTS
Share your experiences, suggestions, and any issues you've encountered on [@outlet|The Jakarta Post]. We're here to listen.
---
corruption | Corruption Eradication Commission (KPK) | organization | IDN
sabora | La Ode Mansyur Sabora | person | IDN | - | regent of Konawe Islands
wulansari | Retno Wulansari | person | IDN | - | Corruption Eradication Commission (KPK) deputy chair
tamburaka | Abdul Hafid Tamburaka | person | IDN | - | governor of Southeast Sulawesi
five | Five mining executives | group | IDN
immigration | Immigration Directorate General | organization | IDN
his | his constituents | group | IDN
golkar | Golkar Party | organization | IDN
eight | Eight students | group | IDN
nursina | Wa Ode Nursina | person | IDN | - | coordinator
a-village | a village head | person | IDN | - | village head
wife | The regent’s wife | person | IDN
suara | Suara Wawonii | organization | IDN
communications | Communications and Information Ministry | organization | IDN
alliance | Alliance of Independent Journalists (AJI) | organization | IDN
the | the president | person | IDN | - | president
bolu | Amiruddin Bolu | person | IDN
---
t1 = 2024-09-12
t2 = 2024-09-11
t3 = 2024-11-27
t4 = 2018
t5 = 2024-09-12
t6 = 2024-09-10
t7 = 2021
q1 = indirect wulansari
q2 = indirect wulansari
q3 = indirect wulansari
q4 = mixed sabora
q5 = indirect nursina
q6 = indirect a-village
q7 = indirect wife
q8 = indirect alliance
e1 = COERCE/arrest realized actor=corruption recipient=sabora time=t2 said=q1 context=corruption,legal
e2 = ACCUSE/allege realized actor=corruption recipient=sabora time=t2 said=q1 context=corruption,legal,natural_resource
e3 = ACCUSE/investigate negated actor=corruption recipient=tamburaka said=q3 context=corruption,legal
e4 = COERCE/restrict realized actor=immigration recipient=five context=corruption,legal
e5 = CONCEDE realized actor=sabora recipient=his context=corruption
e6 = REJECT/yield realized actor=sabora context=corruption,executive
e7 = SUPPORT historical actor=golkar recipient=sabora time=t4 context=election
e8 = PROTEST/hunger realized actor=eight time=t5 context=corruption
e9 = THREATEN/restrict realized actor=wife recipient=eight said=q6 context=rights_freedoms
e10 = COERCE/censor realized actor=communications recipient=suara time=t6 context=rights_freedoms,repression
e11 = REQUEST/change realized actor=alliance recipient=communications context=rights_freedoms
e12 = CONCEDE historical actor=the recipient=bolu time=t7 context=legal,executive
