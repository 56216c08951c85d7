language: en
published: 2017-06-14
split: train
---
[japan|Japan] gives [vanuatu|Vanuatu] patrol boats to fend off tuna poachers

KYODO NEWS - [t1|Jun 14, 2017] - 17:55 | World, All

[@place|PORT VILA], [t2|June 14], [@agency|Kyodo] - [japan|Japan] [e1|handed over] [i1,i3|two patrol boats] worth 1.9 billion yen to [vanuatu|Vanuatu] [t3|on Wednesday], the first day of a [e2|visit] to [p2,vanuatu|the South Pacific nation] by [hamasaka|Foreign Minister Tetsuro Hamasaka].

[tarileo|Vanuatuan Prime Minister Moses Tarileo] [e3|thanked] [japan|Tokyo] at a ceremony on the wharf in [p3|Port Vila]. [spokesman|His spokesman] [c1|said] [q1|[the|the Chinese ambassador] had [c2|informed] the premier [t4|last week] that [q2|[china|Beijing] had [e4|decided against sending] [i4|vessels of its own]]].

The island country has struggled to keep foreign longliners out of [i5|its tuna grounds]. [police|Police] [e5|impounded] [longliner|one such ship] [t5|in May] off [p5|Espiritu Santo], and [i6|its captain, a Taiwanese national], was [e6|extradited] to [fiji,p6|Fiji] [t6|on Monday].

[q3|[fiji|Fijian] and [vanuatu|Vanuatuan officers] "already [e7|go on board together], one from each side]," [bule|[hamasaka|Hamasaka]'s host, Foreign Minister Kalo Bule], [c3|told] reporters.

[q4|[t7|From September], [vanuatu|Vanuatu], [fiji|Fiji] and [tonga|Tonga] are to [e8|patrol one another's waters] under [i9|an accord] [fiji,tonga,vanuatu|their police chiefs] [e9|signed] in [p9|Suva] [t8|on March 9]], [bule|he] [c4|added].

[q5|[hamasaka|Hamasaka] [e10|sought] [vanuatu|Vanuatu]'s vote for [japan|Japan]'s bid for [i10|a nonpermanent seat on the [u-n|U.N. Security Council]]], [a-japanese|a Japanese Foreign Ministry official] [c5|said].

[naupa|[vanuatu|Vanuatu] opposition leader Ruth Naupa], however, [c6,e11|warned] that [q6|she would take [government|the government] to court unless it [i11|made public the terms attached to the boats]]. "[q7|A gift that nobody is allowed to read is a debt]," [naupa|she] [c7|said].

[t9|In 2011], after a volcano erupted on the island of [p12|Gaua], [japan|Tokyo] [e12|flew in [i12|tents and water purifiers]] for [villagers|displaced villagers].

==[@outlet|Kyodo]
---
japan | Japan | country | JPN
vanuatu | Vanuatu | country | VUT
hamasaka | Tetsuro Hamasaka | person | JPN | - | Foreign Minister
tarileo | Moses Tarileo | person | VUT | - | Prime Minister
spokesman | Moses Tarileo's spokesman | person | VUT | - | spokesman
the | the Chinese ambassador | person | CHN | - | ambassador
china | China | country | CHN
police | Police | organization | VUT
longliner | longliner | group
fiji | Fiji | country | FJI
bule | Kalo Bule | person | VUT | - | Foreign Minister
tonga | Tonga | country | TON
a-japanese | a Japanese Foreign Ministry official | person | JPN
naupa | Ruth Naupa | person | VUT | - | opposition leader
government | government of Vanuatu | organization | VUT
villagers | villagers | group | VUT
u-n | U.N. Security Council | organization | UNO
---
t1 = 2017-06-14
t2 = 2017-06-14
t3 = 2017-06-14
t4 = 2017-06-05/2017-06-11
t5 = 2017-05
t6 = 2017-06-12
t7 = 2017-09
t8 = 2017-03-09
t9 = 2011
q1 = indirect spokesman
q2 = indirect the
q3 = mixed bule
q4 = indirect bule
q5 = indirect a-japanese
q6 = indirect naupa
q7 = direct naupa
e1 = AID realized actor=japan recipient=vanuatu time=t3 context=crime,natural_resource
e2 = CONSULT/visit realized actor=hamasaka recipient=vanuatu time=t3 context=diplomatic
e3 = SUPPORT realized actor=tarileo recipient=japan time=t3 context=diplomatic
e4 = AID negated actor=china recipient=vanuatu said=q2 context=natural_resource
e5 = COERCE/seize realized actor=police recipient=longliner time=t5 context=crime,natural_resource
e6 = COOPERATE realized actor=vanuatu recipient=fiji time=t6 context=crime,legal
e7 = COOPERATE realized actor=fiji,vanuatu said=q3 context=crime,natural_resource
e8 = AGREE future actor=vanuatu,fiji,tonga time=t7 said=q4 context=crime,natural_resource
e9 = SUPPORT realized actor=vanuatu,fiji,tonga time=t8 said=q4 context=crime,natural_resource
e10 = REQUEST/assist realized actor=hamasaka recipient=vanuatu said=q5 context=diplomatic,political_institutions
e11 = THREATEN realized actor=naupa recipient=government said=q6 context=legal
e12 = AID historical actor=japan recipient=villagers time=t9 context=disasters
