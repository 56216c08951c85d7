language: en
published: 2019-06-11
split: train
---
[mali|Mali] governor quits after machete raid on [peul|herders]' village

[@place|BAMAKO], June 11 ([@agency|Reuters]) - [sangare|The governor of [mali|Mali]'s Mopti region] [e1|stepped down] [t1|on Monday] over a raid [t6|on Saturday] in which [raiders|men on motorbikes] [e2|attacked] [peul|herders] in the village of [p2,sobane|Sarèma] with machetes and hunting knives, killing at least 26.

[sangare|Colonel Adama Sangaré-Koïta] [c1|said in a letter] [q1|[sangare|he] could no longer answer for a region that [army|the army] patrols only by daylight]. [defence|The defence ministry] accepted the resignation.

"[q2|[raiders|They] came as neighbours come, on foot the last hundred metres," [c2|said] [bocoum|Hamidou Bocoum-Dia, a livestock trader who lost two cousins]. "Then [bocoum|we] heard the dogs stop]."

No group has claimed the raid. [tabital|Tabital Pulaaku, a herders' association], [e4|blamed] [dozo|Dogon hunters], whom, [tabital|it] [c3|said], [q3|[prefect|the local prefect] [e5|had armed] [t2|in January]]. [guindo|A spokesman for the hunters, Marcelin Guindo-Yalcouyé], [c4|denied] [q4|any [dozo|hunter] was [e6|involved]] and [c5,e7|urged] [q5|[un|the United Nations] to investigate].

[q6|[t3|Early on Tuesday], [jihadists|suspected Islamist militants] [e8|detonated a roadside bomb] under [convoy|a Malian convoy] heading to [sobane|Sarèma], wounding four soldiers], [c6|according to] [minusma|the [un|U.N.] mission].

[france|France] [c7|said] [q7|[france|it] [e9|would fly] [i9|medical teams] to [p9|Sévaré] [t4|on Wednesday]]. [president|President Idrissa Konaré-Bathily] [c8|told] state television [q8|[militias|self-defence groups] [e10|might be folded] into [army|the army] if [militias|they] handed in [militias|their] rifles].

[dozo|Dogon] and [peul|Fulani] elders [e11|signed] [i11|a truce] [t5|in August 2018], but it was never enforced.

(Reporting by [@reporter|Tiemoko Salifou]; Additional reporting by [@contributor|Aline Morvan] in Dakar; Editing by [@editor|Giles Hartnell])
---
mali | Mali | country | MLI
sangare | Adama Sangaré-Koïta | person | MLI | GOV | governor of Mali's Mopti region
raiders | men on motorbikes | group | MLI | UAF
peul | herders | group | MLI | CVL
sobane | Sarèma | place | MLI
army | the army | organization | MLI | MIL
defence | the defence ministry | organization | MLI | GOV
bocoum | Hamidou Bocoum-Dia | person | MLI | CVL | livestock trader
tabital | Tabital Pulaaku | organization | MLI | CVL
dozo | Dogon hunters | group | MLI | PRM
prefect | the local prefect | person | MLI | GOV | prefect
guindo | Marcelin Guindo-Yalcouyé | person | MLI | PRM | spokesman for the hunters
un | the United Nations | organization | UNO
minusma | U.N. mission | organization | UNO
jihadists | suspected Islamist militants | group | MLI | REB
convoy | a Malian convoy | group | MLI | MIL
france | France | country | FRA
president | Idrissa Konaré-Bathily | person | MLI | GOV | President
militias | self-defence groups | group | MLI | PRM
---
t1 = 2019-06-10
t2 = 2019-01
t3 = 2019-06-11
t4 = 2019-06-12
t5 = 2018-08
t6 = 2019-06-08
q1 = indirect sangare
q2 = direct bocoum
q3 = indirect tabital
q4 = indirect guindo
q5 = indirect guindo
q6 = indirect minusma
q7 = indirect france
q8 = indirect president
e1 = RETREAT/resign realized actor=sangare time=t1 context=executive,human_security
e2 = ASSAULT/primitive realized actor=raiders recipient=peul time=t6 context=religion_ethnicity
e4 = ACCUSE/allege realized actor=tabital recipient=dozo context=religion_ethnicity
e5 = MOBILIZE/militia realized actor=prefect recipient=dozo time=t2 said=q3 context=religion_ethnicity
e6 = ASSAULT/primitive negated actor=dozo recipient=peul said=q4 context=religion_ethnicity
e7 = REQUEST/assist realized actor=guindo recipient=un said=q5 context=human_rights
e8 = ASSAULT/explosives realized actor=jihadists recipient=convoy time=t3 said=q6 context=terrorism,military
e9 = AGREE future actor=france recipient=mali time=t4 said=q7 context=health,human_security
e10 = RETREAT/disarm hypothetical actor=militias said=q8 context=military
e11 = SUPPORT historical actor=dozo,peul time=t5 context=religion_ethnicity
