language: en
published: 2025-09-02
---
Explosions rock [yerevan|Armenian capital] as [priests|clergy] fast over tax law

By [@reporter|Lusine Harutyan]
Published On [t1|2 Sep 2025]

[@place|Yerevan, Armenia] – Two bombs planted by [network|an unidentified network] [e1|exploded] early [t2|on Tuesday] [p1|outside [court|the Constitutional Court]] and near a tax office, [t3|three days after] [priests|a dozen priests] [e2|stopped eating] in protest at [i2|a law that would tax church land].

No one was killed. [karen|Interior Minister Karen Vardumyan] [e3|blamed] [brotherhood|the Brotherhood of Ani], an armed nationalist group, and [c1|said] [q1|[members|[brotherhood|its] members] would "[e4|be in handcuffs or in exile] [t4|by Sunday]]".

[brotherhood|The group] [e5|denied] [i5|involvement]. In a message seen by Al Jazeera, [brotherhood|it] [c2|claimed] [q2|[brotherhood|it] had [e6|raised 400 volunteers] "to guard monasteries]", a step [armenia|the government] [c3,e7|called] [q3|illegal].

"[q4|[priests|We] pray, [priests|we] [e8|do not plant bombs]," [c4|said] [nerses|Archbishop Nerses Toroyan], who has refused food [t5|since Saturday]. "But when a state taxes the graves of martyrs, somebody will shout]."

[nerses|The prelate] [e9|appealed] to [simonyan|the prime minister] for [i9|a face-to-face meeting]. [simonyan|Prime Minister Vahe Simonyan] [e10|accepted] hours later and [e11|ruled out arresting] [clergymen|clergymen].

[georgia|Georgia] and [russia|Russia] [e12|condemned] [i12|the blasts]. [e13|Talks] between [armenia|Armenia], [azerbaijan|Azerbaijan] and [turkey|Turkey] on [i13|reopening the border] went ahead in [p13,kars|Kars] [t6|on Monday].

[t7|In 2015], [gunmen|gunmen] [e14|occupied] [p14|a police station] in [yerevan|the capital] for nine days. [q5|If [brotherhood|the Brotherhood] is found guilty, [c5|says] [tatev|Tatev Melkonyan], a security analyst at [ysu|Yerevan State University], [parliament|parliament] could [e15|outlaw] [brotherhood|it]].
---
yerevan | Yerevan | place | ARM
network | an unidentified network | group | ARM | UAF
court | the Constitutional Court | organization | ARM | JUD
priests | a dozen priests | group | ARM | REL
karen | Karen Vardumyan | person | ARM | GOV | Interior Minister
brotherhood | the Brotherhood of Ani | organization | ARM | UAF
members | its members | group | ARM | UAF
armenia | Armenia | country | ARM
nerses | Nerses Toroyan | person | ARM | REL | Archbishop
simonyan | Vahe Simonyan | person | ARM | GOV | Prime Minister
clergymen | clergymen | group | ARM | REL
georgia | Georgia | country | GEO
russia | Russia | country | RUS
azerbaijan | Azerbaijan | country | AZE
turkey | Turkey | country | TUR
kars | Kars | place | TUR
gunmen | gunmen | group | ARM | UAF
tatev | Tatev Melkonyan | person | ARM | EDU | security analyst at Yerevan State University
ysu | Yerevan State University | organization | ARM | EDU
parliament | parliament | organization | ARM | LEG
---
t1 = 2025-09-02
t2 = 2025-09-02
t3 = 2025-08-30
t4 = 2025-09-07
t5 = 2025-08-30
t6 = 2025-09-01
t7 = 2015
q1 = mixed karen
q2 = mixed brotherhood
q3 = indirect armenia
q4 = direct nerses
q5 = indirect tatev
e1 = ASSAULT/explosives realized actor=network recipient=court time=t2 context=terrorism
e2 = PROTEST/hunger realized actor=priests time=t3 context=religion_ethnicity,economic
e3 = ACCUSE/allege realized actor=karen recipient=brotherhood context=terrorism
e4 = THREATEN/arrest realized actor=karen recipient=members said=q1 context=terrorism
e5 = REJECT realized actor=brotherhood recipient=karen context=terrorism
e6 = MOBILIZE/militia realized actor=brotherhood said=q2 context=religion_ethnicity
e7 = ACCUSE/disapprove realized actor=armenia recipient=brotherhood context=legal
e8 = ASSAULT/explosives negated actor=priests said=q4 context=terrorism,religion_ethnicity
e9 = REQUEST/meet realized actor=nerses recipient=simonyan context=religion_ethnicity
e10 = AGREE future actor=simonyan recipient=nerses context=religion_ethnicity
e11 = COERCE/arrest negated actor=simonyan recipient=clergymen context=religion_ethnicity
e12 = ACCUSE/disapprove realized actor=georgia,russia context=terrorism,diplomatic
e13 = CONSULT/multilateral realized actor=armenia,azerbaijan,turkey time=t6 context=diplomatic
e14 = COERCE/seize historical actor=gunmen time=t7 context=terrorism
e15 = COERCE/restrict hypothetical actor=parliament recipient=brotherhood said=q5 context=legislative,terrorism
