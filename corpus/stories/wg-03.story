language: en
published: 2018-11-20
split: test
---
[thailand|Thailand] eases checks on Lao farm trucks after bridge blockade

PUBLISHED [t1|NOV 20, 2018], 5:00 AM SGT

[@reporter|Tan Hui Min]
Indochina Bureau Chief

[@place|BANGKOK] - [thailand|Thailand] [e1|has scrapped] [i1,i2|a 72-hour quarantine on farm produce] from [laos|Laos] after [lao|hundreds of Lao truckers] [e2|blocked] [p2|the First Thai-Lao Friendship Bridge] for most of [t2|last week].

[wongrat|Deputy Commerce Minister Kittisak Wongrat] announced the climbdown in [p3,p4|Nong Khai] [t3|on Monday (Nov 19)], emerging from three hours of [e3|talks] with [sengdara|his counterpart from Vientiane, Mr Bounmy Sengdara].

[wongrat|He] also [e4|apologised] for what [wongrat|he] [c1|called] [q1|the "unacceptable" [i4|treatment of [eight|eight drivers]] at the Thai checkpoint].

In return, [laos|Laos] [e5|will let] [thailand|Thai inspectors] into [i5|packing houses] in [p5|Champasak province] [t4|from January].

"[q2|[laos|We] [e6|asked for] [i6|fair treatment], nothing more," [sengdara|Mr Bounmy] [c2|told] reporters, "and [t5|today] [thailand|our friends] have listened]."

[i7|Trade] between [laos,thailand|the neighbours] [e7|resumed] within hours, with the first 60 lorries rolling across the Mekong before midnight.

The row began [t6|in October], when [thailand|Bangkok] [e8|imposed the quarantine] over [i8|a cassava virus]. [laos|Vientiane] [e9|threatened] at the time to cut [i10,i9|electricity supplies] to [thailand|Thailand]'s north-east, but [e10|never did so].

[importers|Importers] [c3|say] [q3|they have lost 90 million baht (S$3.8 million)]. [malaikul|Ms Pensri Malaikul], who heads the [nong|Nong Khai Chamber of Commerce], [e11|urged] [government|the government] to [i11,i12|make good the damage]; [wongrat|Mr Kittisak] would [c4|say] only that [q4|[the|the Cabinet] "[e12|might look at it]" [t7|next month]].

A version of this article appeared in the print edition of [@outlet|The Straits Times] [t8|on November 20, 2018], with the headline '[thailand|Thailand] eases checks on Lao trucks'.
---
thailand | Thailand | country | THA
laos | Laos | country | LAO
lao | Lao truckers | group | LAO
wongrat | Kittisak Wongrat | person | THA | - | Deputy Commerce Minister
sengdara | Bounmy Sengdara | person | LAO
eight | eight drivers | group | LAO
importers | Importers | group | THA
malaikul | Pensri Malaikul | person | THA | - | heads the Nong Khai Chamber of Commerce
nong | Nong Khai Chamber of Commerce | organization | THA
government | Government of Thailand | organization | THA
the | the Cabinet | organization | THA
---
t1 = 2018-11-20
t2 = 2018-11-12/2018-11-18
t3 = 2018-11-19
t4 = 2019-01
t5 = 2018-11-19
t6 = 2018-10
t7 = 2018-12
t8 = 2018-11-20
q1 = mixed wongrat
q2 = direct sengdara
q3 = indirect importers
q4 = mixed wongrat
e1 = CONCEDE realized actor=thailand recipient=laos time=t3 context=economic
e2 = PROTEST/obstruct realized actor=lao recipient=thailand time=t2 context=economic
e3 = CONSULT realized actor=wongrat,sengdara time=t3 context=diplomatic,economic
e4 = CONCEDE realized actor=wongrat recipient=eight time=t3 context=diplomatic,economic
e5 = AGREE future actor=laos recipient=thailand time=t4 context=economic
e6 = REQUEST/change realized actor=laos recipient=thailand said=q2 context=diplomatic,economic
e7 = COOPERATE realized actor=laos,thailand context=economic
e8 = SANCTION/discontinue realized actor=thailand recipient=laos time=t6 context=economic
e9 = THREATEN/relations realized actor=laos recipient=thailand time=t6 context=economic,natural_resource
e10 = SANCTION/discontinue negated actor=laos recipient=thailand context=economic,natural_resource
e11 = REQUEST/assist realized actor=malaikul recipient=government context=economic,reparations
e12 = AGREE hypothetical actor=the recipient=importers time=t7 said=q4 context=economic,executive,reparations
