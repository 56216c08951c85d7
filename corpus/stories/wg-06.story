language: en
published: 2019-11-18
split: train
---
[madagascar2|Madagascar] scraps vanilla levy after growers’ revolt

[@place|Antananarivo, [madagascar2|Madagascar]] – [andriamihaja|Prime Minister Solo Andriamihaja] [e1|has withdrawn] [i1|a 12 percent levy on vanilla exports] and [e2|apologised] to [vanilla|the growers] whose [sava|leaders] [government|his government] [e3|jailed] [t1|in September].

The retreat followed a violent weekend in the northern port of [p4,p5|Antalaha], where [vanilla|thousands] [e4|marched] [t2|on Saturday] and [q1|[police|police] [e5|fired tear gas] into [vanilla|the crowd], wounding at least nine people], [c1|according to] [hospital|hospital staff].

“[q2|We came to count our losses and they answered with canisters,” [razafimanana|[razafimanana|Lalao Razafimanana], who leads the [sava|Sava Growers’ Union]], told Al Jazeera. “[finance|The finance minister] [e6|must go], and he must go before the harvest].”

In a televised speech [t3|late on Sunday], [andriamihaja|Andriamihaja] [c3,e7|promised] [q3|to release [sava|the union’s [i7|14 jailed members]] “within days”] and [e8|invited] [razafimanana|Razafimanana] to [p8|his office] for [i8,i9|talks] [t4|on Thursday].

[razafimanana|She] has [e9|not accepted]. [razafimanana|She] [c4|said] [q4|relatives of [sava|the detainees] had been [c2,c5|told] by [prison|prison guards] that [q5,q6|[madagascar|the army] [e10|would take over] [p10|the jail] [t5|this week]]], which [defence|the defence ministry] [c6|denied].

Advertisement

[france|France] and [european|the European Union], the crop’s main markets, had [e11|pressed] [madagascar2|Antananarivo] [t6|since October] to [i11|drop the charge]. [t7|On Monday], [france|Paris] [e12|paid out] 8 million euros ($8.8m) in [i12|rural aid] to [sava-region|the Sava region].

“[q7|A cheque is a cheque,” [razafimanana|the union leader] [c7|said] with a shrug, “but vanilla does not grow on apologies].”

Source: [@source|Al Jazeera]
---
andriamihaja | Solo Andriamihaja | person | MDG | - | Prime Minister
vanilla | vanilla growers | group | MDG
government | Government of Madagascar | organization | MDG
sava | Sava Growers’ Union | organization | MDG
police | police | organization | MDG
hospital | hospital staff | group | MDG
razafimanana | Lalao Razafimanana | person | MDG | - | leads the Sava Growers’ Union
finance | finance minister | person | MDG | - | finance minister
prison | prison guards | group | MDG
madagascar | Madagascar army | organization | MDG
defence | defence ministry | organization | MDG
madagascar2 | Madagascar | country | MDG
france | France | country | FRA
european | European Union | bloc | EUR
sava-region | Sava region | place | MDG
---
t1 = 2019-09
t2 = 2019-11-16
t3 = 2019-11-17
t4 = 2019-11-21
t5 = 2019-11-18/2019-11-24
t6 = 2019-10
t7 = 2019-11-18
q1 = indirect hospital
q2 = direct razafimanana
q3 = mixed andriamihaja
q4 = indirect razafimanana
q5 = indirect prison
q6 = indirect defence
q7 = direct razafimanana
e1 = CONCEDE realized actor=andriamihaja recipient=vanilla context=economic,executive
e2 = CONCEDE realized actor=andriamihaja recipient=vanilla context=executive,repression
e3 = COERCE/arrest realized actor=government recipient=sava time=t1 context=repression,rights_freedoms
e4 = PROTEST/demo realized actor=vanilla recipient=government time=t2 context=economic
e5 = ASSAULT/crowd-control realized actor=police recipient=vanilla time=t2 said=q1 context=repression,rights_freedoms
e6 = REQUEST/yield realized actor=razafimanana recipient=finance said=q2 context=executive,economic
e7 = CONCEDE future actor=andriamihaja recipient=sava context=executive,rights_freedoms
e8 = AGREE future actor=andriamihaja recipient=razafimanana time=t4 context=executive,economic
e9 = AGREE negated actor=razafimanana recipient=andriamihaja context=economic
e10 = MOBILIZE/troops negated actor=madagascar recipient=sava time=t5 said=q6 context=military,repression
e11 = REQUEST/change realized actor=france,european recipient=madagascar2 time=t6 context=economic,diplomatic
e12 = AID realized actor=france recipient=sava-region time=t7 context=economic
