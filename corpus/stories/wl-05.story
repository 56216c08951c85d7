language: en
published: 2014-04-07
split: train
---
[casamance|Casamance rebels] free deminers as truce begins in southern [senegal|Senegal]

Villages are to be rebuilt in exchange but breakaway fighters keep up shelling

[@reporter|Aïssatou Keita] in [@place|Ziguinchor] and [@source|agencies]
[t1|Mon 7 Apr 2014] 09.15 BST

[casamance|Rebels in [senegal|Senegal]’s Casamance region] [e1|handed] [nine|nine mine-clearance workers] to the [red|Red Cross] [t2|on Sunday], hours after [i2,i3|a truce] that [sagna|their commander, Lamine Sagna], had [e2|proclaimed] by radio [t3|the night before] [e3|came into force].

[nine|The nine, employed by a South African company], had been [e4|kidnapped] [t4|in February] on a forest track near [p4|Kafountine].

Their release caps weeks of discreet work by the [community|Community of Sant’Egidio] in Rome, whose envoy, [ferrante|Don Paolo Ferrante], [e5|shuttled] between [senegal|Dakar] and [casamance|the rebel camps] [t5|in March]. [q1|[senegal|Senegal] had [e6|pledged] in writing to [i6|rebuild 30 burned villages]], [ferrante|Ferrante] [c1|said]. [ferrante|He] [c2|added] that [q2|[thiandoum|Ousmane Thiandoum, the interior minister], had [c3|told] him that [q3|[france|Paris] was [e7|offering] [i7|€8m towards the cost]]].

[bignona|An army captain in Bignona], who asked not to be named, [c4|said] [q4|he [c5|understood from] [his|his general] that [q5|[troops|troops] could be [e8|pulled out] of [i8,p8|two forward posts] if the quiet lasted [t6|until Easter]]].

Not everyone has laid down the gun. [breakaway|A breakaway faction under [badji|Alioune Badji]] [c6,e9|dismissed] [q6|[i9|the truce] as “a priest’s dream]” and [e10|fired mortars] at [troops|the garrison in [p10|Sindian]] [t7|before dawn on Monday], wounding two conscripts.

Thousands have died in Casamance since the conflict began more than three decades ago. [guinea|Guinea-Bissau] [e11|took in [the|7,000 of the displaced]] [t8|in 2009], and [t9|three years later] [one|one wing of the movement] [e12|surrendered some 200 rifles] in a ceremony at a football pitch.

Related: [@related|‘We walk where the goats walk’: life among Casamance’s landmines]
---
casamance | Casamance rebels | group | SEN
red | Red Cross | organization | NGO
sagna | Lamine Sagna | person | SEN | - | commander
senegal | Senegal | country | SEN
nine | nine mine-clearance workers | group
community | Community of Sant’Egidio | organization | NGO
ferrante | Paolo Ferrante | person | ITA | - | envoy
thiandoum | Ousmane Thiandoum | person | SEN | - | interior minister
france | France | country | FRA
bignona | An army captain in Bignona | person | SEN | - | army captain
his | his general | person | SEN | - | general
troops | troops | group | SEN
breakaway | breakaway faction | group | SEN
badji | Alioune Badji | person | SEN
guinea | Guinea-Bissau | country | GNB
the | the displaced | group | SEN
one | one wing of the movement | group | SEN
---
t1 = 2014-04-07
t2 = 2014-04-06
t3 = 2014-04-05
t4 = 2014-02
t5 = 2014-03
t6 = 2014-04-20
t7 = 2014-04-07
t8 = 2009
t9 = 2012
q1 = indirect ferrante
q2 = indirect ferrante
q3 = indirect thiandoum
q4 = indirect bignona
q5 = indirect his
q6 = mixed breakaway
e1 = RETREAT/release realized actor=casamance recipient=nine time=t2 context=human_rights
e2 = CONCEDE realized actor=sagna recipient=senegal time=t3 context=military
e3 = RETREAT/ceasefire realized actor=casamance recipient=senegal time=t2 context=military
e4 = ASSAULT/abduct realized actor=casamance recipient=nine time=t4 context=crime,human_rights
e5 = CONSULT/third-party realized actor=ferrante recipient=senegal,casamance time=t5 context=diplomatic
e6 = AGREE future actor=senegal recipient=casamance said=q1 context=reparations
e7 = AGREE future actor=france recipient=senegal said=q3 context=economic,reparations
e8 = RETREAT/withdraw hypothetical actor=troops recipient=casamance time=t6 said=q5 context=military
e9 = REJECT/yield realized actor=breakaway recipient=sagna said=q6 context=military
e10 = ASSAULT/heavy-weapons realized actor=breakaway recipient=troops time=t7 context=military
e11 = AID historical actor=guinea recipient=the time=t8 context=asylum,migration
e12 = RETREAT/disarm historical actor=one recipient=senegal time=t9 context=military
