language: en
published: 2010-12-09
split: train
---
[vietnam|Vietnam] party official wraps up Jakarta trip; six nations agree haze pact text

[@place|JAKARTA], [t1|Dec. 9] ([@agency|Xinhua]) -- [dung|Nguyen Van Hoa Binh, head of the external relations commission of [cpv|the Communist Party of [vietnam|Vietnam]]], [t2|on Thursday] [e1|concluded a four-day goodwill visit] to [indonesia|Indonesia], during which [dung|he] [e2|praised] [i2|[indonesia|Jakarta]'s role in the East Asian community].

[dung|He] [e3|held talks] with [wira|Wirahadi Sosrokusumo, secretary-general of [pkb|the National Awakening Party]], on [i3|exchanges between young cadres]. [cpv,pkb|The two parties] will [e4|set up a joint school] in [p4|Yogyakarta] [t3|next March].

Also in the capital, [ministers|environment ministers of six Southeast Asian countries] [e5|met] [t4|on Wednesday] and settled the wording of a fire-prevention accord. Under it, [singapore|Singapore] and [malaysia|Malaysia] already [e6|share satellite data] with [bmkg|[indonesia|Indonesia]'s meteorology agency].

"[q1|Smoke carries no passport," [c1|said] [lim|[singapore|Singapore]'s delegate Lim Choon Hwee], "so the fight against it cannot stop at immigration counters]."

But [brunei|Brunei] and [thailand|Thailand] [e7|declined to contribute] to [i7|a $40 million fund] sought by [indonesia|the host], and [malaysia|Malaysia] [e8|asked] [indonesia|Indonesia] to [i8|take plantation firms to court]. [harun|Indonesian Deputy Environment Minister Harun Batubara] [c2|countered] that [q2|[indonesia|his country] had [e9|convicted] [owners|nine company owners] [t5|since 2007], and that [singapore|Singapore] [e10|had not handed over] [i10|bank records]].

[timor|Timor-Leste], attending as an observer, [e11|may join] the accord once its parliament sits. Enditem

Editor: [@editor|Xiong Meiling]
---
vietnam | Vietnam | country | VNM
dung | Nguyen Van Hoa Binh | person | VNM | PTY | head of the external relations commission of the Communist Party of Vietnam
cpv | Communist Party of Vietnam | organization | VNM | PTY
indonesia | Indonesia | country | IDN
wira | Wirahadi Sosrokusumo | person | IDN | PTY | secretary-general of the National Awakening Party
pkb | National Awakening Party | organization | IDN | PTY
ministers | environment ministers of six Southeast Asian countries | group | - | GOV
singapore | Singapore | country | SGP
malaysia | Malaysia | country | MYS
bmkg | Indonesia's meteorology agency | organization | IDN | GOV
lim | Lim Choon Hwee | person | SGP | GOV | Singapore's delegate
brunei | Brunei | country | BRN
thailand | Thailand | country | THA
harun | Harun Batubara | person | IDN | GOV | Deputy Environment Minister
owners | nine company owners | group | IDN | BUS
timor | Timor-Leste | country | TLS
---
t1 = 2010-12-09
t2 = 2010-12-09
t3 = 2011-03
t4 = 2010-12-08
t5 = 2007
q1 = direct lim
q2 = indirect harun
e1 = CONSULT/visit realized actor=dung recipient=indonesia time=t2 context=diplomatic
e2 = SUPPORT realized actor=dung recipient=indonesia context=diplomatic
e3 = CONSULT realized actor=dung,wira context=political_institutions,diplomatic
e4 = AGREE future actor=cpv,pkb time=t3 context=political_institutions
e5 = CONSULT/multilateral realized actor=ministers time=t4 context=environment,diplomatic
e6 = COOPERATE realized actor=singapore,malaysia,bmkg context=environment,technology
e7 = REJECT/assist realized actor=brunei,thailand recipient=indonesia context=environment,economic
e8 = REQUEST/change realized actor=malaysia recipient=indonesia context=environment,legal
e9 = SANCTION/convict historical actor=indonesia recipient=owners time=t5 said=q2 context=environment,legal
e10 = COOPERATE negated actor=singapore recipient=indonesia said=q2 context=environment
e11 = SUPPORT hypothetical actor=timor context=environment
