language: en
published: 2015-11-14
split: train
---
Roundup: [south|South Sudan] [militia|militia] surrenders rifles as aid corridor reopens

by [@agency|Xinhua] writer [@reporter|Denis Lado]

[@place|JUBA], [t1|Nov. 14] (Xinhua) -- [militia|[militia|Nearly 900 militiamen] in [p1|[south|South Sudan]'s Jonglei state]] [e1|surrendered [i1|their rifles]] to [army|the army] [t2|on Saturday], after [thon|their commander] [t4|on Friday] [e2|let [i2|food convoys] into [p2|Pochalla]] for the first time in four months.

[united|The United Nations Mission in [south|South Sudan] (UNMISS)] [e3|welcomed] [i3|the move], [c1|describing] [q1|it as "an important step toward calm]."

"[q2|We are tired of burying boys]," [thon|the commander, Gatluak Riek Thon], [c2|told] Xinhua at the ceremony, where [thon|he] [c3,e4|pledged] [q3|to free [abducted,i4|60 abducted children] [t5|before the end of November]]. [thon|He] [c4|denied] [q4|ever having [e5|threatened] [aid|aid workers]].

[q5|Trucks of [world|the World Food Program (WFP)] have since [e6|carried [i6|340 tons of sorghum]] to [hungry|hungry families in [p6|the town]]], [solbakken|its country director Ingrid Solbakken] [c5|said]. [kenya|Neighboring Kenya] [c6,e7|offered] [q6|to send [i7|20 disarmament monitors]].

But violence flared elsewhere in the state. [q7|[unidentified|Unidentified gunmen] [e8|stormed [i8|a cattle camp]] [p8|near Bor] [t6|on Thursday], killing [herders|11 herders]], [mabior|county commissioner Achol Mabior] [c7|said], [c8|adding] that [q8|[government|the government] had [e9|rushed 300 police officers] to [p9|the area]].

[lasuba|Army spokesperson Brigadier General James Lasuba] [c9,e10|warned] that [q9|[those|those who keep [i10|their guns]] "will be hunted down" once an amnesty expires [t7|on Dec. 31]].

[militia|The same militia] [e11|overran] [i11|the garrison town of [p11|Boma]] [t8|in 2012], driving out [army|two army battalions]. Its fighters, many of them in their teens, lined up under mango trees for more than five hours [t3|on Saturday] to have their names written in a school exercise book. Enditem
---
militia | militia | organization | SSD
army | army | organization | SSD
south | South Sudan | country | SSD
thon | Gatluak Riek Thon | person | SSD | - | commander
united | United Nations Mission in South Sudan (UNMISS) | organization | UNO
abducted | 60 abducted children | group | SSD
aid | aid workers | group
world | World Food Program (WFP) | organization | UNO
hungry | hungry families | group | SSD
solbakken | Ingrid Solbakken | person | UNO | - | country director
kenya | Kenya | country | KEN
unidentified | unidentified gunmen | group
herders | 11 herders | group | SSD
mabior | Achol Mabior | person | SSD | - | county commissioner
government | government | organization | SSD
lasuba | James Lasuba | person | SSD | - | Army spokesperson Brigadier General
those | those who keep their guns | group | SSD
---
t1 = 2015-11-14
t2 = 2015-11-14
t3 = 2015-11-14
t4 = 2015-11-13
t5 = 2015-11
t6 = 2015-11-12
t7 = 2015-12-31
t8 = 2012
q1 = mixed united
q2 = direct thon
q3 = indirect thon
q4 = indirect thon
q5 = indirect solbakken
q6 = indirect kenya
q7 = indirect mabior
q8 = indirect mabior
q9 = mixed lasuba
e1 = RETREAT/disarm realized actor=militia recipient=army time=t2 context=military
e2 = RETREAT/access realized actor=thon time=t4 context=human_security
e3 = SUPPORT realized actor=united recipient=militia context=peacekeeping
e4 = CONCEDE future actor=thon recipient=abducted time=t5 context=human_rights,human_security
e5 = THREATEN negated actor=thon recipient=aid said=q4 context=human_security
e6 = AID realized actor=world recipient=hungry said=q5 context=human_security
e7 = AGREE future actor=kenya recipient=south context=peacekeeping,military
e8 = ASSAULT/firearms realized actor=unidentified recipient=herders time=t6 said=q7 context=human_security,crime
e9 = MOBILIZE/police realized actor=government said=q8 context=human_security
e10 = THREATEN/violence realized actor=lasuba recipient=those context=military
e11 = ASSAULT historical actor=militia recipient=army time=t8 context=military,territory
