language: en
published: 2025-09-02
split: test
---
Explosions rock [yerevan|Armenian capital] as [clergy|clergy] fast over tax law

By [@reporter|Lusine Harutyan]
Published On [t1|2 Sep 2025]

[@place|Yerevan, Armenia] – Two bombs planted by [network|an unidentified network] [e1|exploded] [t2|early on Tuesday] outside [court|the Constitutional Court] and near [p1|a tax office], three days after [clergy|a dozen priests] [e2|stopped eating] in protest at [i2|a law that would tax church land].

No one was killed. [minister|Interior Minister Karen Vardumyan] [e3|blamed] [brotherhood|the Brotherhood of Ani], [brotherhood|an armed nationalist group], and [c1|said] [q1|[brotherhood|its members] would "[e15|be in handcuffs] or in exile by [t3|Sunday]"].

[brotherhood|The group] [e4|denied] [i4|involvement]. In a message seen by [aj|Al Jazeera], [brotherhood|it] [c2|claimed] [q2|[brotherhood|it] had [e5|raised 400 volunteers] "to guard monasteries"], a step [government|the government] [e6|called] [i6|illegal].

"[q3|[clergy|We] pray, [clergy|we] do not plant bombs," [c3|said] [bishop|Archbishop Nerses Toroyan], [bishop|who] has [e7|refused food] [t4|since Saturday]. "But when a state taxes the graves of martyrs, somebody will shout]."

[bishop|The prelate] [e8|appealed] to [premier|the prime minister] for [i8|a face-to-face meeting]. [premier|Prime Minister Vahe Simonyan] [e9|accepted] hours later and [e10|ruled out] [i10|arresting clergymen].

[georgia|Georgia] and [russia|Russia] [e11|condemned] [i11|the blasts]. [e12|Talks] between [armenia|Armenia], [azerbaijan|Azerbaijan] and [turkey|Turkey] on [i12|reopening the border] went ahead in [p12|Kars] [t6|on Monday].

[t7|In 2015], [gunmen|gunmen] [e13|occupied] [station|a police station] in [yerevan|the capital] for nine days. [q4|If [brotherhood|the Brotherhood] is found guilty, [c4|says] [analyst|Tatev Melkonyan, a security analyst at Yerevan State University], [parliament|parliament] could [e14|outlaw] [brotherhood|it]].
---
armenia | Armenia | country | ARM
network | an unidentified network | group | ARM | UNK
court | Constitutional Court | organization | ARM | JUD
clergy | a dozen priests | group | ARM | REL
minister | Karen Vardumyan | person | ARM | GOV | Interior Minister
brotherhood | Brotherhood of Ani | organization | ARM | UAF
aj | Al Jazeera | organization | QAT | JRN
premier | Vahe Simonyan | person | ARM | GOV | Prime Minister
bishop | Nerses Toroyan | person | ARM | REL | Archbishop
georgia | Georgia | country | GEO
russia | Russia | country | RUS
azerbaijan | Azerbaijan | country | AZE
turkey | Turkey | country | TUR
gunmen | gunmen | group | ARM | UAF
station | a police station | place | ARM
yerevan | Yerevan | place | ARM
analyst | Tatev Melkonyan | person | ARM | EDU | security analyst at Yerevan State University
parliament | parliament | organization | ARM | LEG
government | the government | organization | ARM | GOV
---
t1 = 2025-09-02
t2 = 2025-09-02
t3 = 2025-09-07
t4 = 2025-08-30
t6 = 2025-09-01
t7 = 2015
q1 = mixed minister
q2 = mixed brotherhood
q3 = direct bishop
q4 = indirect analyst
e1 = ASSAULT/explosives realized actor=network recipient=court time=t2 context=terrorism
e2 = PROTEST/hunger realized actor=clergy context=religion_ethnicity,economic
e3 = ACCUSE/allege realized actor=minister recipient=brotherhood context=terrorism
e4 = REJECT realized actor=brotherhood recipient=minister context=terrorism
e5 = MOBILIZE/militia realized actor=brotherhood said=q2 context=religion_ethnicity
e6 = ACCUSE/disapprove realized actor=government recipient=brotherhood context=legal
e7 = PROTEST/hunger realized actor=bishop time=t4 context=religion_ethnicity
e8 = REQUEST/meet realized actor=bishop recipient=premier context=religion_ethnicity
e9 = AGREE future actor=premier recipient=bishop context=religion_ethnicity
e10 = COERCE/arrest negated actor=premier recipient=clergy context=religion_ethnicity,legal
e11 = ACCUSE/disapprove realized actor=georgia,russia recipient=network context=diplomatic,terrorism
e12 = CONSULT/multilateral realized actor=armenia,azerbaijan,turkey time=t6 context=diplomatic,territory
e13 = COERCE/seize historical actor=gunmen time=t7 context=terrorism
e14 = COERCE/restrict hypothetical actor=parliament recipient=brotherhood said=q4 context=legal,terrorism
e15 = THREATEN/arrest realized actor=minister recipient=brotherhood said=q1 context=terrorism
