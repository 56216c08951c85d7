language: en
published: 2020-11-30
split: train
---
[pratomo|Detained activist]'s [wife|wife] joins fast as [police|police] seek [buzzers|buzzers]

[@reporter|Amalia Rusdianto]
[@agency|The Jakarta Post]
[@place|Jakarta] ● Mon, November 30, 2020

[q1|[pratomo|Anti-graft campaigner Bagas Pratomo] and [wife|[pratomo|his] wife, Yuniarti Sulastri], [e1|have been on hunger strike] [t1|since Thursday] over [i1|[pratomo|his] detention] at the [p1|Jakarta Police headquarters]], [hakim|[pratomo|his] lawyer] [c1|said] [t2|on Sunday].

[police|City police] [e2|arrested] [pratomo|Bagas] [t3|on Nov. 19] for [c2|tweeting] that [q2|[regent|the regent of Sampang] had bribed [kpk|Corruption Eradication Commission (KPK)] investigators]. [kpk|The KPK] [e4|declined] to offer [pratomo|him] [i4|witness protection].

"[q3|A man quotes a court file and ends up sleeping on tiles," [c3|said] [hakim|the lawyer, Nurul Hakimah]. "Meanwhile [buzzers|the people] who doctored [pratomo|his] chats are still posting]."

[hakim|She] was referring to [buzzers|a ring of so-called buzzers] that [e6|circulated fabricated screenshots] [t4|last week] linking [pratomo|Bagas] to a separatist group. [ratna|National Police spokeswoman Brig. Gen. Ratna Siagawati] [c4|said] [q4|[natpol|cyber detectives] had [e7|opened an inquiry] into [buzzers|the ring]].

[regent|Regent Fathur Imawan] [e8|has filed a defamation suit] against [pratomo|Bagas], but [q5|[regent|he] [e9|might drop it] if [pratomo|the activist] apologized], [c5|according to] [aide|an aide]. [pratomo|Bagas] [e10|refused]. "[q6|[pratomo|I] apologize to the people of Sampang for being late]," [pratomo|he] [c6|wrote] from [p10|[pratomo|his] cell].

[komnas|The National Commission on Human Rights (Komnas HAM)] [e11|urged] [police|police] to free [pratomo|him]. [komnas|It] [c8|called] "[q8|unproven]" [c7|a claim] by [supporters|[pratomo|his] supporters] that [q7|[guards|guards] had [e12|poisoned] [pratomo|his] [i12|drinking water] [t5|on Friday]].

[t6|In 2008], [dealer|a sand dealer] on Madura [e13|put rat poison] in the coffee of [farmer|a farmer who had testified against [dealer|him]], a case that still haunts campaigners there.

([@editor|nvn])
---
pratomo | Bagas Pratomo | person | IDN | NGO | Anti-graft campaigner
wife | Yuniarti Sulastri | person | IDN | CVL
hakim | Nurul Hakimah | person | IDN | - | lawyer
police | City police | organization | IDN | COP
regent | Fathur Imawan | person | IDN | GOV | regent of Sampang
kpk | Corruption Eradication Commission (KPK) | organization | IDN | GOV
buzzers | a ring of so-called buzzers | group | IDN
ratna | Ratna Siagawati | person | IDN | COP | National Police spokeswoman
natpol | cyber detectives | group | IDN | COP
aide | an aide | person | IDN | GOV
komnas | National Commission on Human Rights (Komnas HAM) | organization | IDN | GOV
supporters | supporters | group | IDN | CVL
dealer | a sand dealer | person | IDN | CRM
farmer | a farmer who had testified against him | person | IDN | CVL
guards | guards | group | IDN | COP
---
t1 = 2020-11-26
t2 = 2020-11-29
t3 = 2020-11-19
t4 = 2020-11-23/2020-11-29
t5 = 2020-11-27
t6 = 2008
q1 = indirect hakim
q2 = indirect pratomo
q3 = direct hakim
q4 = indirect ratna
q5 = indirect aide
q6 = direct pratomo
q7 = indirect supporters
q8 = mixed komnas
e1 = PROTEST/hunger realized actor=pratomo,wife recipient=police time=t1 said=q1 context=corruption,rights_freedoms
e2 = COERCE/arrest realized actor=police recipient=pratomo time=t3 context=rights_freedoms,corruption
e4 = REJECT/assist realized actor=kpk recipient=pratomo context=corruption,legal
e6 = COERCE/misinformation realized actor=buzzers recipient=pratomo time=t4 context=misinformation,corruption
e7 = ACCUSE/investigate realized actor=natpol recipient=buzzers said=q4 context=misinformation,cyber
e8 = ACCUSE/allege realized actor=regent recipient=pratomo context=legal,corruption
e9 = CONCEDE hypothetical actor=regent recipient=pratomo said=q5 context=legal,corruption
e10 = REJECT/yield realized actor=pratomo recipient=regent context=legal
e11 = REQUEST/yield realized actor=komnas recipient=police context=human_rights
e12 = ASSAULT/unconventional realized actor=guards recipient=pratomo time=t5 said=q7 context=human_rights,repression
e13 = ASSAULT/unconventional historical actor=dealer recipient=farmer time=t6 context=corruption,crime
