language: en
published: 2013-04-28
split: dev
---
[us|Last US troops] leave Afghan valley as truce frays

[@place,p1|KABUL] ([@agency|AFP]) – [us|American troops] [t1|on Sunday] [e1|pulled out] of [p2|the Wardak valley of Jalrez], ending a four-year stay, even as a rare [e2|local truce] with [taliban|the Taliban] in the same district showed signs of collapse.

Barely an hour after the final convoy left, a [e3|roadside bomb] planted by [taliban|insurgents] tore through [bus|a minibus] near the bazaar. [q1|[bus|Nine civilians], including a bride, were killed], [c1|said] [spokesman|provincial spokesman Zalmay Farhang].

"[q2|[us|The foreigners] shook hands and drove away. [villagers|We] are the ones who walk on this road]," [c2|said] [villager|Mohammad Anwar Sadiq, a shopkeeper].

[taliban|The Taliban] [c3|denied] [e4,q3|laying the device] and [e13|blamed] [arbaki|a village militia], or arbaki, which [karimi|district governor Habibullah Karimi-Zoi] had [e5|raised] [t2|last winter] with rifles paid for by [cia|the CIA]. [arbaki|Those fighters] have in turn been accused of [e6|hacking to death] [mullah|a mullah and his son] with axes [t3|on Thursday].

[t4|On Friday night] [isaf|a NATO gunship] [e7|strafed] [p7|an orchard] where [taliban|commanders] were believed to be gathering. [isaf|The alliance] [c4|said] [q4|it was reviewing reports that [teachers|two teachers] had died].

[taliban|Militants] meanwhile [e8|seized] [engineers|four [turkey|Turkish] engineers] from a helicopter that made an emergency landing in [p8|Logar]. [turkey|Ankara] [e9|asked] [elders|tribal elders] to mediate, and [elders|the elders] [c5|say] [q5|[engineers|the men] [e10|could be freed] [t5|within days]].

[hamdard|Deputy interior minister Latif Hamdard], who has survived two bombings, was [e11|gunned down] on [p11|his doorstep in the capital] by [taliban|an attacker in police uniform] [t6|late Saturday].

[us|Washington], which [c6|says] [q6|[us|it] [e12|will hand $2 million in vehicles] to [police|the Afghan police] in the district [t7|next month]], first sent soldiers to Jalrez [t8|in 2009].
---
us | American troops | country | USA | MIL
taliban | the Taliban | organization | AFG | REB
bus | Nine civilians | group | AFG | CVL
spokesman | Zalmay Farhang | person | AFG | GOV | provincial spokesman
villagers | villagers | group | AFG | CVL
villager | Mohammad Anwar Sadiq | person | AFG | CVL | shopkeeper
arbaki | a village militia | group | AFG | PRM
karimi | Habibullah Karimi-Zoi | person | AFG | GOV | district governor
cia | the CIA | organization | USA | SPY
mullah | a mullah and his son | group | AFG | REL
isaf | NATO | organization | IGO | MIL
teachers | two teachers | group | AFG | EDU
engineers | four Turkish engineers | group | TUR | BUS
turkey | Turkey | country | TUR
elders | tribal elders | group | AFG | ELI
hamdard | Latif Hamdard | person | AFG | GOV | Deputy interior minister
police | the Afghan police | organization | AFG | COP
---
t1 = 2013-04-28
t2 = 2012-12/2013-02
t3 = 2013-04-25
t4 = 2013-04-26
t5 = 2013-04-28
t6 = 2013-04-27
t7 = 2013-05
t8 = 2009
q1 = indirect spokesman
q2 = direct villager
q3 = indirect taliban
q4 = indirect isaf
q5 = indirect elders
q6 = indirect us
e1 = RETREAT/withdraw realized actor=us recipient=taliban time=t1 context=military
e2 = RETREAT/ceasefire realized actor=us,taliban context=military
e3 = ASSAULT/explosives realized actor=taliban recipient=bus time=t1 context=terrorism,military
e4 = ASSAULT/explosives negated actor=taliban recipient=bus said=q3 context=terrorism,military
e13 = ACCUSE/allege realized actor=taliban recipient=arbaki context=terrorism
e5 = MOBILIZE/militia realized actor=karimi recipient=taliban time=t2 context=military
e6 = ASSAULT/primitive realized actor=arbaki recipient=mullah time=t3 context=religion_ethnicity,military
e7 = ASSAULT/aerial realized actor=isaf recipient=taliban time=t4 context=military
e8 = ASSAULT/abduct realized actor=taliban recipient=engineers context=terrorism
e9 = REQUEST/assist realized actor=turkey recipient=elders context=diplomatic,terrorism
e10 = RETREAT/release hypothetical actor=taliban recipient=engineers time=t5 said=q5 context=terrorism
e11 = ASSAULT/targeted realized actor=taliban recipient=hamdard time=t6 context=terrorism
e12 = AID future actor=us recipient=police time=t7 said=q6 context=military
