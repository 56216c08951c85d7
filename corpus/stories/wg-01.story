language: en
published: 2019-03-07
split: train
---
[indonesia|Indonesia] flies relief to cyclone-hit [vanuatu|Vanuatu]

[@place|Jakarta] ([@agency|ANTARA]) - [q1|[indonesia|Indonesia] [e1|has delivered] [i1|14 tons of rice, tarpaulins and water purifiers] to [vanuatu|Vanuatu], where [i1|Cyclone Osea] flattened whole villages on the islands of Epi and Tongoa [t1|last weekend]], [foreign|the Foreign Ministry] [c1|said] [t2|on Thursday].

"[q2|The crew began unloading the moment the propellers stopped," [kusumadewi|Ratna Kusumadewi, the ministry's director for the Pacific], [c2|told] reporters here. "We did not wait for paperwork because the islanders could not wait]."

[q3|[tarimas|Caretaker Prime Minister Joel Tarimas] [e2|telephoned] [harimurti|Foreign Minister Bagus Harimurti] [t3|on Tuesday night] and [e3|asked for] [i3|another 2,000 family tents and a field clinic]], [kusumadewi|she] [c3|said].

[harimurti|Harimurti] [c4,e4|promised] that [q4|[i4|the tents] would leave Makassar [t4|on Monday (March 11)]]. [harimurti|He] [c5|cautioned], however, that [q5|[i5|the clinic] [e5|would follow only if] the [defense|Defense Ministry] could spare the doctors].

[australia|Australia] and [new|New Zealand] have [e6|airlifted] [i6|engineers and satellite phones] to [vanuatu|Port Vila], while [france|Paris] [e7|has offered] [i7|a patrol ship based in New Caledonia].

[kusumadewi|Kusumadewi] [c6|denied] [q6|[suva|a Suva radio] [c7|report] that [q7|[indonesia|Jakarta] [e8|had sent marines] along with the cargo]]. "[q8|Not one soldier stayed behind]," [kusumadewi|she] [c8|said].

Ties between the two countries, long strained over [i9|Papua], have warmed since [vanuatu|Port Vila] [e9|withdrew [i9|a draft resolution]] on the issue at the [t5|2017] Pacific Islands Forum and [indonesia,vanuatu|their foreign ministries] [e10|held talks] in [p10|Bali] [t6|the following year]. [t7|In 2010], [indonesia|Indonesia] [e11|donated] [i11|a rice mill] to [vanuatu|Santo, the archipelago's largest island].

Related news: [@related|Pacific envoys learn batik in Solo]
Related news: [@related|[indonesia|Indonesia] to open visa office in Suva]

Translator: [@translator|Wira Sandyakala], [@translator|Nabila P]
Editor: [@editor|Teguh Lesmana]
Copyright © ANTARA 2019
---
indonesia | Indonesia | country | IDN
vanuatu | Vanuatu | country | VUT
foreign | Foreign Ministry | organization | IDN
kusumadewi | Ratna Kusumadewi | person | IDN | - | the ministry's director for the Pacific
tarimas | Joel Tarimas | person | VUT | - | Caretaker Prime Minister
harimurti | Bagus Harimurti | person | IDN | - | Foreign Minister
defense | Defense Ministry | organization | IDN
australia | Australia | country | AUS
new | New Zealand | country | NZL
france | France | country | FRA
suva | Suva radio | organization | FJI
---
t1 = 2019-03-02/2019-03-03
t2 = 2019-03-07
t3 = 2019-03-05
t4 = 2019-03-11
t5 = 2017
t6 = 2018
t7 = 2010
q1 = indirect foreign
q2 = direct kusumadewi
q3 = indirect kusumadewi
q4 = indirect harimurti
q5 = indirect harimurti
q6 = indirect kusumadewi
q7 = indirect suva
q8 = direct kusumadewi
e1 = AID realized actor=indonesia recipient=vanuatu said=q1 context=disasters,human_security
e2 = CONSULT/phone realized actor=tarimas,harimurti time=t3 said=q3 context=diplomatic,disasters
e3 = REQUEST/assist realized actor=tarimas recipient=harimurti time=t3 said=q3 context=diplomatic,disasters,health
e4 = AGREE future actor=harimurti recipient=tarimas time=t4 context=disasters
e5 = AGREE hypothetical actor=harimurti recipient=tarimas said=q5 context=disasters,health
e6 = AID realized actor=australia,new recipient=vanuatu context=disasters
e7 = AGREE future actor=france recipient=vanuatu context=disasters
e8 = MOBILIZE/troops negated actor=indonesia said=q6 context=military,disasters
e9 = CONCEDE historical actor=vanuatu recipient=indonesia time=t5 context=diplomatic,territory
e10 = CONSULT historical actor=indonesia,vanuatu time=t6 context=diplomatic
e11 = AID historical actor=indonesia recipient=vanuatu time=t7 context=economic
