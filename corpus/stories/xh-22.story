language: en
published: 2018-03-14
split: train
---
[union|Mine union] walks out, [dpr|House] snubs [minister|minister]

[@reporter|Theresia Kambuaya]
[@outlet|The Jakarta Post]
[@place|Timika/Jakarta]

More than 8,000 [union|workers] [e1|went on strike] [t1|on Monday] at [p1|a copper mine] in [mimika|Mimika regency], Papua, after [operator|PT Nemang Tambang Raya] [e2|withheld] [i2|two months of leave allowance] from [union|them].

"[q1|[union|We] go back down the shaft when [operator|management] sits down with us," [c1|said] [magai|Septinus Magai-Ronsumbre, chairman of [union|the All-Papua Miners Union]], "and not one hour before]."

[operator|The company] [c2,e3|threatened] [q2|to bar strikers from company clinics and schools starting [t2|next Monday]]. [brimob|Mobile Brigade officers] [e4|fired rubber bullets] when [union|a crowd] pushed toward the depot [t3|on Tuesday afternoon]; [papua-police|the Papua Police] [c3|denied] [q3|that live rounds had been [e5|used] against [union|the miners]].

The quarrel has reached the capital. [factions|Four factions of [dpr|the House of Representatives]] [e6|boycotted] [i6|a hearing with [minister|Manpower Minister Ardiansyah Walukow]] [t4|on Wednesday] because [minister|he] had declined to bring [i7|the company's permit].

"[q4|[minister|The minister] thinks [dpr|the House] is a waiting room]," [c4|quipped] [tjan|lawmaker Melani Tjandradewi of the NasDem Party]. [q5|[tjan|Her] faction, she [c5|said], would [e7|summon] [operator|the company's directors] [t5|next week]].

[komnas|The National Commission on Human Rights] is [e8|looking into] [i8|reports] that [guards|two site guards] [e9|sexually assaulted] [woman|a striker's wife] [t6|in February]. [operator|The company] has [e10|suspended] [guards|the pair].

[gov|The Papua governor] [e11|praised] [union|the union] for keeping the pumps running. A [t7|2011] stoppage, the longest in the mine's history, ended after [mediator|the then bishop of Timika] [e12|brokered] [i12|a 39 percent raise].
---
union | All-Papua Miners Union | organization | IDN | LAB
operator | PT Nemang Tambang Raya | organization | IDN | BUS
magai | Septinus Magai-Ronsumbre | person | IDN | LAB | chairman of the All-Papua Miners Union
brimob | Mobile Brigade officers | group | IDN | COP
papua-police | Papua Police | organization | IDN | COP
factions | four factions of the House of Representatives | group | IDN | LEG
dpr | House of Representatives | organization | IDN | LEG
minister | Ardiansyah Walukow | person | IDN | GOV | Manpower Minister
tjan | Melani Tjandradewi | person | IDN | LEG | lawmaker
komnas | National Commission on Human Rights | organization | IDN | GOV
guards | two site guards | group | IDN | BUS
woman | a striker's wife | person | IDN | CVL
gov | Papua governor | person | IDN | GOV | Papua governor
mediator | the then bishop of Timika | person | IDN | REL | bishop of Timika
mimika | Mimika regency | place | IDN
---
t1 = 2018-03-12
t2 = 2018-03-19
t3 = 2018-03-13
t4 = 2018-03-14
t5 = 2018-03-19/2018-03-25
t6 = 2018-02
t7 = 2011
q1 = direct magai
q2 = indirect operator
q3 = indirect papua-police
q4 = direct tjan
q5 = indirect tjan
e1 = PROTEST/strike realized actor=union recipient=operator time=t1 context=economic
e2 = COERCE/withhold realized actor=operator recipient=union context=economic
e3 = THREATEN/restrict realized actor=operator recipient=union context=economic
e4 = ASSAULT/crowd-control realized actor=brimob recipient=union time=t3 context=repression
e5 = ASSAULT/firearms negated actor=brimob recipient=union said=q3 context=repression
e6 = PROTEST/boycott realized actor=factions recipient=minister time=t4 context=legislative
e7 = REQUEST/meet future actor=factions recipient=operator time=t5 said=q5 context=legislative
e8 = ACCUSE/investigate realized actor=komnas recipient=guards context=human_rights,gender
e9 = ASSAULT/sexual realized actor=guards recipient=woman time=t6 context=gender
e10 = COERCE/restrict realized actor=operator recipient=guards context=gender
e11 = SUPPORT realized actor=gov recipient=union context=economic
e12 = CONSULT/third-party historical actor=mediator recipient=operator,union time=t7 context=economic
