language: en
published: 2014-08-21
split: train
---
[mayor|Iraqi mayor] and [judge|a judge] gunned down as villages raise own guard

[@reporter|Leïla Haddouche]

[@place|Baquba] (Iraq) ([@agency|AFP]) - [q7|[gunmen|Gunmen in army uniform] [e1|shot dead] [mayor|the mayor of Muqdadiyah] at a checkpoint [t1|on Wednesday], hours after [judge|a counter-terrorism judge] was [e2|killed by a bomb] stuck to [judge|his] car in [p2|Baquba]], [police|police] and medics [c7|said].

[jihadists|The Islamic State jihadist group] claimed only the second attack. [mayor|The mayor, Sheikh Adnan al-Zubaidi-Karkhi], a Sunni who had [e4|refused to pay] [jihadists|the group], survived two earlier attempts.

Fearing more, [elders|elders of the Shammar-Jarba clan] have [e5|raised a force of 600] in [p5|the villages along the Diyala river], with rifles [e6|donated] by [iran|Tehran].

"[q1|[elders|We] do not wait for [baghdad|Baghdad]. [baghdad|Baghdad] waits for [elders|us]]," [c1|said] [clan|Hatem Faris al-Shammari, a farmer turned commander].

Further north, [peshmerga|Kurdish peshmerga forces] [c2,e7|accused] [jihadists|the jihadists] of [q2|[e8|firing shells filled with chlorine] at [p8|a position near Jalawla] [t2|last Friday], leaving [fighters|17 fighters] choking]. [opcw|The global chemical weapons watchdog] [c3|said] [q3|[opcw|it] [e9|had not yet begun] [i9|an inquiry]].

Under pressure, [ministry|the interior ministry] [c4|warned] that [q4|[clan2|any tribal fighter seen with a heavy weapon inside Baquba] would be [e10|detained on the spot]]. [governor|Diyala's governor], who has [e11|pulled the plug] on [i11|talks with [sunni|Sunni parties]], [e12|will meet] [elders|the elders] [t3|on Sunday].

[q5|[jets|[us|US] jets] [e13|struck] [convoy|a jihadist convoy] north of the city [t4|on Tuesday]], [c5|according to] [command|Central Command]. [q6|[us|Washington] and [baghdad|Baghdad], [c6|said] [diplomat|a diplomat in the Iraqi capital], have been [e14|exchanging intelligence] daily [t5|since June]].

[t6|In 2006], [alqaeda|an Al-Qaeda cell] in the same province [e15|blew up a Shiite shrine], unleashing sectarian war.

[@editor|srm]/[@editor|hc]
---
gunmen | Gunmen in army uniform | group | IRQ | UAF
mayor | Adnan al-Zubaidi-Karkhi | person | IRQ | GOV | mayor of Muqdadiyah
judge | counter-terrorism judge | person | IRQ | JUD | judge
police | police | organization | IRQ | COP
jihadists | Islamic State | organization | ISM | REB
elders | elders of the Shammar-Jarba clan | group | IRQ | CVL
iran | Iran | country | IRN
baghdad | Iraq | country | IRQ
clan | Hatem Faris al-Shammari | person | IRQ | PRM | commander
peshmerga | Kurdish peshmerga forces | organization | IRQ | MIL
fighters | 17 fighters | group | IRQ | MIL
opcw | global chemical weapons watchdog | organization | IGO | IGO
ministry | interior ministry | organization | IRQ | GOV
clan2 | any tribal fighter | group | IRQ | PRM
governor | Diyala's governor | person | IRQ | GOV | governor of Diyala
sunni | Sunni parties | group | IRQ | PTY
us | United States | country | USA
jets | US jets | group | USA | MIL
convoy | a jihadist convoy | group | ISM | REB
command | Central Command | organization | USA | MIL
diplomat | a diplomat in the Iraqi capital | person | - | GOV
alqaeda | Al-Qaeda cell | group | ISM | REB
---
t1 = 2014-08-20
t2 = 2014-08-15
t3 = 2014-08-24
t4 = 2014-08-19
t5 = 2014-06
t6 = 2006
q1 = direct clan
q2 = indirect peshmerga
q3 = indirect opcw
q4 = indirect ministry
q5 = indirect command
q6 = indirect diplomat
q7 = indirect police
e1 = ASSAULT/targeted realized actor=gunmen recipient=mayor time=t1 said=q7 context=terrorism
e2 = ASSAULT/targeted realized actor=jihadists recipient=judge time=t1 said=q7 context=terrorism
e4 = REJECT/yield historical actor=mayor recipient=jihadists context=terrorism
e5 = MOBILIZE/militia realized actor=elders context=military
e6 = AID realized actor=iran recipient=elders context=military
e7 = ACCUSE/allege realized actor=peshmerga recipient=jihadists context=cbrn
e8 = ASSAULT/unconventional realized actor=jihadists recipient=fighters time=t2 said=q2 context=cbrn,military
e9 = ACCUSE/investigate negated actor=opcw recipient=jihadists said=q3 context=cbrn
e10 = THREATEN/arrest realized actor=ministry recipient=clan2 said=q4 context=military
e11 = REJECT/meet realized actor=governor recipient=sunni context=political_institutions
e12 = AGREE future actor=governor,elders time=t3 context=political_institutions
e13 = ASSAULT/aerial realized actor=jets recipient=convoy time=t4 said=q5 context=military
e14 = COOPERATE realized actor=us,baghdad time=t5 said=q6 context=intelligence
e15 = ASSAULT/explosives historical actor=alqaeda time=t6 context=terrorism,religion_ethnicity
