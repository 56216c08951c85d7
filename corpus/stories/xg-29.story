language: en
published: 2025-10-09
split: train
---
[moldova|Moldova], [trans|Transnistria] trade fire after ceasefire lasts one night

By [@reporter|Ludmila Harwood-Ciobanu]
[@outlet|Al Jazeera]

Published On [t1|9 Oct 2025]

[@place,p1|Chisinau, Moldova] – The [e1|ceasefire] that [moldova|Moldova] and [trans|the breakaway authorities of Transnistria] began [t2|on Tuesday evening] was dead by breakfast.

[t7|At dawn on Wednesday], howitzers on the east bank of the Dniester [e2|pounded] [p2|Bender], and [moldova|Moldova]'s two remaining MiG-29s [e3|struck] [p3|an ammunition depot outside Ribnita]. At least 30 people have died in nine days.

"[q1|[residents|We] had one quiet night. [residents|I] did the laundry]," [c1|said] [galina|Galina Postolachi, 61], a resident of Bender whom [@source|Al Jazeera] reached by phone.

[moldova|Chisinau] [c2|says] [q2|[trans|the separatists] [e4|packed chlorine into rockets] fired at [p4|Varnita] [t3|on Monday]]. [starikov|[trans|Transnistria]'s de facto security chief, Gleb Starikov-Manole], [c3|called] that [q3|a fairytale] and [c4|insisted], "[q4|[trans|we] have [e5|never used] poison]".

[trans|Tiraspol] has [e6|called up] some [cossacks|3,000 Cossack volunteers]. [cossacks|Their patrols] [e7|dragged] [monitors|two [osce|OSCE] monitors] from a car [t4|on Wednesday] and have not returned them.

[romania|Romania], [ukraine|Ukraine] and [poland|Poland] [e8|are holding emergency talks] in [p8|Iasi] [t5|today]. [romania|Bucharest] has [e9|opened its border] to [refugees|12,000 refugees], while [germany|Germany] [e10|promised €50m] in [i10|winter aid]. [vasilache|[romania|Romanian] Foreign Minister Ion Vasilache-Dumitru] [c5|said] [q5|[russia|Moscow] [e11|could still "call off] its dogs"].

[russia|Russia] denies any role. [russia|It] keeps about 1,500 soldiers in the region despite [e12|having promised] [t6|at a 1999 summit in Istanbul] to take them home.

A mine [e13|laid by] [trans|retreating militiamen] killed [sappers|two [moldova|Moldovan] sappers] near [p13|Cosnita].
---
moldova | Moldova | country | MDA
trans | the breakaway authorities of Transnistria | organization | MDA | REB
residents | residents | group | MDA | CVL
galina | Galina Postolachi | person | MDA | CVL
starikov | Gleb Starikov-Manole | person | MDA | REB | Transnistria's de facto security chief
cossacks | 3,000 Cossack volunteers | group | MDA | PRM
monitors | two OSCE monitors | group | IGO
osce | OSCE | organization | IGO
romania | Romania | country | ROU
ukraine | Ukraine | country | UKR
poland | Poland | country | POL
refugees | 12,000 refugees | group | MDA | REF
germany | Germany | country | DEU
vasilache | Ion Vasilache-Dumitru | person | ROU | GOV | Romanian Foreign Minister
russia | Russia | country | RUS
sappers | two Moldovan sappers | group | MDA | MIL
---
t1 = 2025-10-09
t2 = 2025-10-07
t3 = 2025-10-06
t4 = 2025-10-08
t5 = 2025-10-09
t6 = 1999
t7 = 2025-10-08
q1 = direct galina
q2 = indirect moldova
q3 = indirect starikov
q4 = direct starikov
q5 = mixed vasilache
e1 = RETREAT/ceasefire realized actor=moldova,trans time=t2 context=military,territory
e2 = ASSAULT/heavy-weapons realized actor=trans recipient=moldova time=t7 context=military,territory
e3 = ASSAULT/aerial realized actor=moldova recipient=trans time=t7 context=military,territory
e4 = ASSAULT/unconventional realized actor=trans recipient=moldova time=t3 said=q2 context=cbrn,military
e5 = ASSAULT/unconventional negated actor=trans recipient=moldova said=q4 context=cbrn,military
e6 = MOBILIZE/militia realized actor=trans recipient=moldova context=military
e7 = ASSAULT/abduct realized actor=cossacks recipient=monitors time=t4 context=peacekeeping
e8 = CONSULT/multilateral realized actor=romania,ukraine,poland time=t5 context=diplomatic,military
e9 = AID realized actor=romania recipient=refugees context=asylum,human_security
e10 = AGREE realized actor=germany recipient=moldova context=human_security
e11 = RETREAT/withdraw hypothetical actor=russia recipient=moldova said=q5 context=military
e12 = CONCEDE historical actor=russia recipient=moldova time=t6 context=military,territory
e13 = ASSAULT/explosives realized actor=trans recipient=sappers context=military
