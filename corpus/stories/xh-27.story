language: en
published: 2016-07-25
split: train
---
'[boko|They] send children after me': life after the [camp|Dalori] blast

[@reporter|Zainab Kwari-Bello]
[t1|25 Jul 2016] | [@outlet|Al Jazeera]

[@place,maiduguri|Maiduguri], Nigeria - When [girls|two girls] no older than twelve [e1|detonated their belts] in [camp,p1|Dalori camp] [t2|on Saturday morning], [falmata|Falmata Goni-Kyari] was third in line for water.

"[q1|[boko|The boys from the bush] [e2|took] [falmata|me] [t3|in 2014]. Now [boko|they] send children after me]," [c1|says] [falmata|the 31-year-old tailor].

[boko|The armed group] has lost most of the towns it once held, yet in a video [t4|last week] [boko|it] [e3|vowed to seize] [i3|[maiduguri|Maiduguri] and every road out of it]. "[q2|[boko|They] could not take a bus stop]," [c2|scoffs] [zanna|Major General Bitrus Danlami-Zanna, [army|the army]'s theatre commander].

Hunger is the other siege. [msf|Doctors Without Borders] [c3,e4|accuses] [q3|[sema|the state emergency agency] of [e5|holding back] [i5|therapeutic milk] from [idps|displaced families] who refuse to move to [bama|Bama]]. [sema|The agency] [c4|retorts] that [q4|[army|soldiers] would [e6|not let] [sema|its] trucks [i6|through [bama|Bama]]].

Then there are the guards. [women|Four women] [c5|told] [@outlet|Al Jazeera] that [q5|[cjtf|vigilantes] had [e7|traded food for sex] and [e8|beaten] [women|those] who complained]. [gov|Borno's governor] has [e9|ordered an investigation]; [cjtf-head|the vigilantes' leader, Baba Kura Modu-Sheriffai], [c6|insists] [q6|[cjtf|his men] "[e10|never touched] [women|anyone]"].

Help is arriving in fragments. [chad|Chad] [e11|has sent] [i11|600 tonnes of millet], and [un|the UN] [c7|says] [q7|[t5|from August] [un|it] would [e12|airlift rations] to [bama|Bama]].

[falmata|Falmata] has stopped queuing. "[q8|I drink from the gutter]," [falmata|she] [c8|says].

Source: [@source|Al Jazeera]
---
girls | two girls | group | NGA | UAF
falmata | Falmata Goni-Kyari | person | NGA | REF
boko | The armed group | group | NGA | REB
zanna | Bitrus Danlami-Zanna | person | NGA | MIL | theatre commander
army | the army | organization | NGA | MIL
msf | Doctors Without Borders | organization | NGO
sema | the state emergency agency | organization | NGA | GOV
idps | displaced families | group | NGA | REF
women | four women | group | NGA | REF
cjtf | vigilantes | group | NGA | PRM
gov | Borno's governor | person | NGA | GOV | governor
cjtf-head | Baba Kura Modu-Sheriffai | person | NGA | PRM | vigilantes' leader
chad | Chad | country | TCD
un | the UN | organization | UNO
camp | Dalori camp | place | NGA
maiduguri | Maiduguri | place | NGA
bama | Bama | place | NGA
---
t1 = 2016-07-25
t2 = 2016-07-23
t3 = 2014
t4 = 2016-07-18/2016-07-24
t5 = 2016-08
q1 = direct falmata
q2 = direct zanna
q3 = indirect msf
q4 = indirect sema
q5 = indirect women
q6 = mixed cjtf-head
q7 = indirect un
q8 = direct falmata
e1 = ASSAULT/suicide-attack realized actor=girls recipient=idps time=t2 context=terrorism
e2 = ASSAULT/abduct historical actor=boko recipient=falmata time=t3 said=q1 context=terrorism,gender
e3 = THREATEN/territory realized actor=boko recipient=army time=t4 context=terrorism,territory
e4 = ACCUSE/allege realized actor=msf recipient=sema context=human_security
e5 = COERCE/withhold realized actor=sema recipient=idps said=q3 context=human_security
e6 = REJECT/yield realized actor=army recipient=sema said=q4 context=human_security,military
e7 = ASSAULT/sexual realized actor=cjtf recipient=women said=q5 context=gender,human_rights
e8 = ASSAULT/beat realized actor=cjtf recipient=women said=q5 context=gender,human_rights
e9 = ACCUSE/investigate realized actor=gov recipient=cjtf context=gender,human_rights
e10 = ASSAULT/sexual negated actor=cjtf recipient=women said=q6 context=gender
e11 = AID realized actor=chad recipient=idps context=human_security
e12 = AGREE future actor=un recipient=idps time=t5 said=q7 context=human_security
