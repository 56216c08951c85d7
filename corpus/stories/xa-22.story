language: en
published: 2024-10-02
split: train
---
[students|Students] dig in at [house|House] gates as [police|police] warn of arrests

[@reporter|Dian Septriani] ([@agency|The Jakarta Post])
[@place|Jakarta] ● [t1|Wed, October 2, 2024]

[students|Eleven university students] camped outside [house,p1|the House of Representatives complex] in Senayan, Central Jakarta, entered the sixth day of a [e1|hunger strike] [t2|on Tuesday], as [alliance|the Student Executive Bodies Alliance] [e2|urged] [speaker|[house|House] Speaker Hartini Widjojokusumo] to [i2|meet [alliance|them] face to face] over [i1|the revision of the Broadcasting Law].

The standoff follows [t3|Friday's] rally, when [crowd|masked protesters] [e3|torched a police post] and tore down the fence on Jl. Gerbang Pemuda. [police|Jakarta Police] [e4|rounded up] [detainees|89 people] that night. [q1|[seven|Seven of them] were [e5|burned with cigarettes] and made to crawl in the Palmerah lockup], [c1|according to] [kontras|rights group Kontras].

[police|Police] [e6|rejected] [i6|the allegation]. "[q2|No detainee [e7|was tortured]. Full stop," [c2|said] [spokes|spokesman Sr. Comr. Ade Sunarya]. "Those who set up tents after midnight [t4|on Wednesday] [e8|will be picked up] too]."

[q3|[speaker|Hartini] has [e9|agreed to receive] [students|the strikers] [t5|on Thursday]], [nasdem|NasDem Party lawmaker Sulaiman Ginting] [c3|claimed], although [office|[speaker|her] office] [c4|said] [q4|no date had been fixed]. [nasdem|Sulaiman], who [e10|backs] [students|the students], is one of three coalition members to have [e11|signed a petition] against [i11|the bill].

In [p12|Surabaya], [protesters|demonstrators] [e12|blocked the Suramadu Bridge] for two hours. [union|The Confederation of Indonesian Labor Unions] [c5|said] [q5|[union|it] [e13|was weighing] a national strike].

[minister|Communications and Informatics Minister Dedi Achdiat] [e14|apologized] for comparing [students|protesters] to "rowdy toddlers". [t6|In 2019], [mass|mass protests] against a criminal code bill ended with five deaths when [police19|police] [e15|fired live rounds]. ([@editor|ipa])
---
students | Eleven university students | group | IDN | EDU
house | House of Representatives | organization | IDN | LEG
police | Jakarta Police | organization | IDN | COP
alliance | Student Executive Bodies Alliance | organization | IDN | EDU
speaker | Hartini Widjojokusumo | person | IDN | LEG | House Speaker
crowd | masked protesters | group | IDN | CVL
detainees | 89 people | group | IDN | CVL
seven | Seven detainees | group | IDN | CVL
kontras | Kontras | organization | IDN | NGO
spokes | Ade Sunarya | person | IDN | COP | Jakarta Police spokesman
nasdem | Sulaiman Ginting | person | IDN | LEG | NasDem Party lawmaker
office | House Speaker's office | organization | IDN | LEG
protesters | demonstrators | group | IDN | CVL
union | Confederation of Indonesian Labor Unions | organization | IDN | LAB
minister | Dedi Achdiat | person | IDN | GOV | Communications and Informatics Minister
mass | mass protests | group | IDN | CVL
police19 | police | organization | IDN | COP
---
t1 = 2024-10-02
t2 = 2024-10-01
t3 = 2024-09-27
t4 = 2024-10-02
t5 = 2024-10-03
t6 = 2019
q1 = indirect kontras
q2 = direct spokes
q3 = indirect nasdem
q4 = indirect office
q5 = indirect union
e1 = PROTEST/hunger realized actor=students recipient=house time=t2 context=rights_freedoms,legislative
e2 = REQUEST/meet realized actor=alliance recipient=speaker time=t2 context=rights_freedoms,legislative
e3 = PROTEST/riot realized actor=crowd time=t3 context=rights_freedoms
e4 = COERCE/arrest realized actor=police recipient=detainees time=t3 context=repression
e5 = ASSAULT/torture realized actor=police recipient=seven said=q1 context=human_rights,repression
e6 = REJECT realized actor=police recipient=kontras context=human_rights
e7 = ASSAULT/torture negated actor=police said=q2 context=human_rights
e8 = THREATEN/arrest realized actor=spokes recipient=students time=t4 said=q2 context=repression
e9 = AGREE future actor=speaker recipient=students time=t5 said=q3 context=legislative
e10 = SUPPORT realized actor=nasdem recipient=students context=rights_freedoms
e11 = REJECT realized actor=nasdem recipient=house context=legislative
e12 = PROTEST/obstruct realized actor=protesters context=rights_freedoms
e13 = PROTEST/strike hypothetical actor=union said=q5 context=rights_freedoms
e14 = CONCEDE realized actor=minister recipient=students context=rights_freedoms
e15 = ASSAULT/firearms historical actor=police19 recipient=mass time=t6 context=repression
