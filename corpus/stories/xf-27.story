language: en
published: 2014-10-09
split: train
---
[nurses|Duluth nurses] walk out as [hospital|hospital] sits on back pay

By [@reporter|Kirsten Aaltonen]
[@outlet|Lake Superior Tribune]

[@place|DULUTH] — [nurses|More than 900 nurses] at [hospital|St. Brendan Regional Hospital] [e1|walked off the job] at 7 a.m. [t1|Thursday], the city's first hospital strike [t2|since 1989].

At issue is [i2|$2.3 million in overtime] that an arbitrator awarded [nurses|them] [t3|in March]. [hospital|The hospital] [e2|has yet to pay] a cent of it.

"[q1|Somebody is earning interest on [nurses|our] night shifts," [c1|said] [deb|Debra Kowalczyk, president of [nna|the Northland Nurses Association]], [deb|her] breath steaming under a paper crown. "[nurses|We]'re done waiting]."

[q2|[nurses|The nurses] [e3|will boycott] [i3|the hospital's charity gala] [t4|on Saturday], too], [deb|she] [c2|added].

[hospital|St. Brendan] [c3|says] [q3|the sum is under review and [hospital|it] [e4|is not withholding] anything]. [hospital|Its] chief executive, [lund|Martin Lundquist-Shea], [e5|turned down] [i5|an invitation to meet [nurses|strikers] on the sidewalk]. [lund|He] wrote to [governor|the governor] [t5|on Wednesday] [e6|asking for] [i6|National Guard medics].

[teamsters|Teamsters Local 346] [e7|pledged] [i7|$40,000 for the strike fund], and [drivers|its delivery drivers] [e8|refused to cross the line]. By noon [city|the city council] [e9|had voted to back] [nurses|the nurses], 7-2, over the objections of [hagen|Councilor Roy Hagen], who [c4|called] [q4|the walkout "hostage-taking in scrubs."]

[q5|[nlrb|The National Labor Relations Board] [e10|could open an investigation] [t6|next month]], [c5|said] [aune|Patrice Aune], who teaches labor law in Minneapolis.

[t7|Twenty-five years ago], [hospital|the hospital] [e11|fired] [strikers|31 strikers] and later hired most of [strikers|them] back.
---
nurses | 900 nurses | group | USA | LAB
hospital | St. Brendan Regional Hospital | organization | USA | HLH
deb | Debra Kowalczyk | person | USA | LAB | president of the Northland Nurses Association
nna | Northland Nurses Association | organization | USA | LAB
lund | Martin Lundquist-Shea | person | USA | HLH | chief executive of St. Brendan Regional Hospital
governor | the governor | person | USA | GOV | governor
teamsters | Teamsters Local 346 | organization | USA | LAB
drivers | delivery drivers | group | USA | LAB
city | the city council | organization | USA | LEG
hagen | Roy Hagen | person | USA | LEG | Councilor
nlrb | National Labor Relations Board | organization | USA | GOV
aune | Patrice Aune | person | USA | EDU
strikers | 31 strikers | group | USA | LAB
---
t1 = 2014-10-09
t2 = 1989
t3 = 2014-03
t4 = 2014-10-11
t5 = 2014-10-08
t6 = 2014-11
t7 = 1989
q1 = direct deb
q2 = indirect deb
q3 = indirect hospital
q4 = mixed hagen
q5 = indirect aune
e1 = PROTEST/strike realized actor=nurses recipient=hospital time=t1 context=economic,health
e2 = COERCE/withhold realized actor=hospital recipient=nurses context=economic,legal
e3 = PROTEST/boycott future actor=nurses recipient=hospital time=t4 said=q2 context=economic,health
e4 = COERCE/withhold negated actor=hospital recipient=nurses said=q3 context=economic
e5 = REJECT/meet realized actor=lund recipient=nurses context=economic
e6 = REQUEST/assist realized actor=lund recipient=governor time=t5 context=health
e7 = AGREE future actor=teamsters recipient=nurses context=economic
e8 = PROTEST/strike realized actor=drivers recipient=hospital time=t1 context=economic
e9 = SUPPORT realized actor=city recipient=nurses time=t1 context=legislative,economic
e10 = ACCUSE/investigate hypothetical actor=nlrb recipient=hospital time=t6 said=q5 context=legal,economic
e11 = COERCE/restrict historical actor=hospital recipient=strikers time=t7 context=economic
