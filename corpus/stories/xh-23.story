language: en
published: 2007-05-15
split: dev
---
[pakistan|Pakistan]'s [lawyers|black coats] empty the courts

By [@reporter|HASSAN MURTAZA QIZILBASH], Associated Press Writer

[@place,karachi|KARACHI], [pakistan|Pakistan] ([@agency|AP]) — [lawyers|Lawyers] across [pakistan|Pakistan] [e1|boycotted] court hearings [t1|on Tuesday] while [traders|shopkeepers] in four cities [e2|went on strike], tightening the pressure on [gov|a military-led government] that [e3|will not change] [i3|its order suspending [judge|a provincial chief judge]].

[q1|[rangers|Paramilitary Rangers] [e4|shot dead] [mourners|three people] in a funeral procession in [orangi,p4|Orangi] [t2|on Monday]], [c1|said] [edhi|Sarwat Baloch-Jamali, a doctor at the Civil Hospital]. [gov|The government] rejects that account.

"[q3|The [rangers|Rangers] were never there," [c3|insisted] [interior|Interior Minister Chaudhry Nisar Tiwana]. "If [lawyers|these gentlemen] keep marching, [e5|[gov|we] will ban every assembly]]."

[cable|Cable operators] were [e6|ordered] [t3|late Monday] by [pemra|the Pakistan Electronic Media Regulatory Authority] to drop [i6|two news channels]. [asma|The Karachi Press Club] [e7|filed suit] against [pemra|the regulator].

Not all in uniform agree. [khalid|Retired Lieutenant General Iftikhar Zaman Janjua] [c4|recalled] [q4|how [zia|an earlier junta] [e8|declared martial law] [t4|in July 1977] "with a promise of ninety days. It lasted eight years]."

[ppp|Opposition parties] [c5|said] [q5|[ppp|they] would [e9|march on Islamabad] [t5|on Friday] unless [judge|the judge] is back on the bench]. Talks between [ppp|the parties] and [gov|the government] have [e10|not taken place], [q6|though [saudi|a Saudi envoy] could yet [e11|act as go-between]], [c6|according to] [dawn|the newspaper [@source|Dawn]].

[t6|In March], [court|an anti-terrorism court] in [karachi|Karachi] [e12|sentenced] [activist|an opposition organizer] to three years for sedition.

___

[@source|Associated Press] writer [@contributor|Bushra Lodhi] contributed to this report from Islamabad.
---
pakistan | Pakistan | country | PAK
lawyers | lawyers | group | PAK | JUD
traders | shopkeepers | group | PAK | BUS
gov | a military-led government | organization | PAK | GOV
judge | a provincial chief judge | person | PAK | JUD | provincial chief judge
rangers | Paramilitary Rangers | organization | PAK | COP
mourners | three people in a funeral procession | group | PAK | CVL
edhi | Sarwat Baloch-Jamali | person | PAK | HLH | doctor at the Civil Hospital
interior | Chaudhry Nisar Tiwana | person | PAK | GOV | Interior Minister
pemra | Pakistan Electronic Media Regulatory Authority | organization | PAK | GOV
cable | Cable operators | group | PAK | BUS
asma | Karachi Press Club | organization | PAK | JRN
khalid | Iftikhar Zaman Janjua | person | PAK | MIL | Retired Lieutenant General
zia | an earlier junta | group | PAK | MIL
ppp | Opposition parties | group | PAK | OPP
saudi | a Saudi envoy | person | SAU | GOV | envoy
dawn | Dawn | organization | PAK | JRN
court | an anti-terrorism court | organization | PAK | JUD
activist | an opposition organizer | person | PAK | OPP
orangi | Orangi | place | PAK
karachi | Karachi | place | PAK
---
t1 = 2007-05-15
t2 = 2007-05-14
t3 = 2007-05-14
t4 = 1977-07
t5 = 2007-05-18
t6 = 2007-03
q1 = indirect edhi
q3 = direct interior
q4 = mixed khalid
q5 = indirect ppp
q6 = indirect dawn
e1 = PROTEST/boycott realized actor=lawyers recipient=gov time=t1 context=legal,pro_democracy
e2 = PROTEST/strike realized actor=traders recipient=gov time=t1 context=economic,pro_democracy
e3 = REJECT/change realized actor=gov recipient=lawyers context=legal,executive
e4 = ASSAULT/firearms realized actor=rangers recipient=mourners time=t2 said=q1 context=repression
e5 = THREATEN/restrict realized actor=interior recipient=lawyers said=q3 context=repression,rights_freedoms
e6 = COERCE/censor realized actor=pemra recipient=cable time=t3 context=repression,rights_freedoms
e7 = ACCUSE/allege realized actor=asma recipient=pemra context=legal,rights_freedoms
e8 = COERCE/martial-law historical actor=zia time=t4 said=q4 context=military,pro_autocracy
e9 = PROTEST/demo future actor=ppp recipient=gov time=t5 said=q5 context=pro_democracy
e10 = CONSULT negated actor=ppp,gov context=political_institutions
e11 = CONSULT/third-party hypothetical actor=saudi recipient=ppp,gov said=q6 context=diplomatic
e12 = SANCTION/convict realized actor=court recipient=activist time=t6 context=legal,repression
