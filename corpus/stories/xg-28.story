language: en
published: 2019-08-21
split: train
---
Guadeloupe curfew: [prefect|Prefect] under fire as [montlouis|mayor] quits in pesticide row

[@outlet|BBC News]
[t1|21 August 2019]

[france|France] has [e1|imposed a night-time curfew] on [p1|Pointe-à-Pitre] after a week of unrest over [i1|a banned banana pesticide] that lingers in the Caribbean island's soil.

[montlouis|The city's mayor, Harry Montlouis-Félix], [e2|stood down] [t2|on Tuesday]. [montlouis|He] [c1|said] [q1|[prefect|the prefect] had governed "by decree and by rumour"].

That was a reference to messages, [e3|spread] by [office|the prefecture]'s own social media contractor, claiming falsely that [union|the UGTG union] was stockpiling petrol bombs. [prefect|Prefect Anne-Sophie Delatour-Briand] [e4|apologised] but [c2|insisted] [q2|[office|her office] [e5|had not ordered] the posts].

"[q3|[prefect|I] will not step down," [prefect|she] [c3|told] reporters. "And [union|those] who break the curfew, [union|union] card or no [union|union] card, [e6|will spend the night in a cell]]."

[union|The union] wants [i7|free blood tests] for all [workers|plantation workers]. [t3|Since Friday], [union|eleven of its members] have [e7|gone without food] at [p7|the cathedral]. [t4|In May] [paris|the health ministry in Paris] [e8|refused to pay] for the tests, a position [vauquelin|junior minister Cédric Vauquelin-Roy] [c4|says] [q4|[paris|it] [e9|may revisit] [t5|in the autumn]].

[vauquelin|Mr Vauquelin-Roy] [e10|is due to fly in] [t6|on Friday]. [martinique|Neighbouring Martinique's assembly] has already [e11|voted €4m in relief] for [growers|Guadeloupean growers].

What is chlordecone?

The chemical was used on banana farms [t7|until 1993], years after it was outlawed elsewhere.
---
france | France | country | FRA
montlouis | Harry Montlouis-Félix | person | GLP | GOV | mayor
prefect | Anne-Sophie Delatour-Briand | person | FRA | GOV | Prefect
office | the prefecture | organization | FRA | GOV
union | the UGTG union | organization | GLP | LAB
workers | plantation workers | group | GLP | LAB
paris | the health ministry in Paris | organization | FRA | GOV
vauquelin | Cédric Vauquelin-Roy | person | FRA | GOV | junior minister
martinique | Martinique's assembly | organization | MTQ | LEG
growers | Guadeloupean growers | group | GLP | AGR
---
t1 = 2019-08-21
t2 = 2019-08-20
t3 = 2019-08-16
t4 = 2019-05
t5 = 2019-09/2019-11
t6 = 2019-08-23
t7 = 1993
q1 = mixed montlouis
q2 = indirect prefect
q3 = direct prefect
q4 = indirect vauquelin
e1 = COERCE/curfew realized actor=france recipient=union context=environment,human_security
e2 = RETREAT/resign realized actor=montlouis recipient=prefect time=t2 context=executive,environment
e3 = COERCE/misinformation realized actor=office recipient=union context=misinformation
e4 = CONCEDE realized actor=prefect recipient=union context=misinformation
e5 = COERCE/misinformation negated actor=office recipient=union said=q2 context=misinformation
e6 = THREATEN/arrest realized actor=prefect recipient=union said=q3 context=rights_freedoms,human_security
e7 = PROTEST/hunger realized actor=union recipient=paris time=t3 context=health,environment
e8 = REJECT/assist realized actor=paris recipient=union time=t4 context=health,environment
e9 = CONCEDE hypothetical actor=paris recipient=union time=t5 said=q4 context=health
e10 = AGREE future actor=vauquelin recipient=union time=t6 context=health,environment
e11 = AID realized actor=martinique recipient=growers context=economic,environment
