language: en
published: 2025-02-23
split: train
---
Drone strike on mediators’ convoy puts Yemen prisoner talks in doubt

[@reporter|Rafiq al-Suwaidan] and [@reporter|Imogen Pardoe]
[t1|Sunday 23 February 2025] 18.10 GMT

A drone [e1|hit] [tribal|a convoy of tribal mediators] outside [p1|Marib] [t2|on Saturday], killing four of them and throwing into doubt [i2|a prisoner exchange] on which [houthi,internationally|Yemen’s warring sides] had spent three days [e2|negotiating] in [p2|Muscat].

[houthi|The Houthi movement], which controls Sana’a, [e3|blamed] [united|the United Arab Emirates] for [i3|the attack]. [qadhi|Its chief delegate, Hamza al-Qadhi], [c1|said] [q1|[minister|Oman’s foreign minister] had been [c2|told] by [emirati|Emirati officials] that [q2|they “would answer for every Yemeni they pay, but not for this]]”.

[internationally|The internationally recognised government in Aden] [e4|called up reservists] in [p4|three southern governorates] [t3|on Sunday]. [q3|Should the exchange collapse, [internationally|it] may [e5|cut [i5|telephone lines]] to [houthi,p5|the capital]], [c3|according to] [internationally|a leaked cabinet minute].

“[q4|We will [i6|break off all contact], and not for a week],” [qadhi|al-Qadhi] [c4,e6|cautioned] on the rebels’ al-Masirah channel.

Still, [houthi,internationally|the two delegations] are to [e7|sit down again] in [p7|the Omani capital] [t4|on Thursday]. “[q5|[houthi,internationally|Nobody] has [e8|walked out]],” [c5|said] [holm|the UN’s special envoy, Ingrid Tveit-Holm].

[us|The US state department], which has a say in the matter through its Gulf allies, [t5|on Friday] [e9|ruled out] [i9|a seat at the table] for [iran|Iran]. [a-houthi|A Houthi court] [t6|the same day] [e10|sentenced] [two|two former embassy guards] to 15 years for [i10|spying].

[q6|[traders|Traders in [p11|Taiz]] have [e11|stopped buying [united|Emirati] goods] in anger at [i11|the killings]], [residents|residents] [c6|said].

A similar effort [t7|in 2017] ended when [a-suicide|a suicide bomber] [e12|blew himself up] at [p12|the airport in Aden], minutes before a planeload of captives was to land.

© 2025 Guardian News & Media Limited
---
tribal | tribal mediators | group | YEM
houthi | Houthi movement | organization | YEM
internationally | internationally recognised government in Aden | organization | YEM
united | United Arab Emirates | country | ARE
qadhi | Hamza al-Qadhi | person | YEM | - | chief delegate
minister | Oman’s foreign minister | person | OMN | - | foreign minister
emirati | Emirati officials | group | ARE
holm | Ingrid Tveit-Holm | person | UNO | - | UN’s special envoy
us | US state department | organization | USA
iran | Iran | country | IRN
a-houthi | A Houthi court | organization | YEM
two | two former embassy guards | group | YEM
traders | Traders in Taiz | group | YEM
residents | residents | group | YEM
a-suicide | a suicide bomber | person
---
t1 = 2025-02-23
t2 = 2025-02-22
t3 = 2025-02-23
t4 = 2025-02-27
t5 = 2025-02-21
t6 = 2025-02-21
t7 = 2017
q1 = mixed qadhi
q2 = mixed emirati
q3 = indirect internationally
q4 = direct qadhi
q5 = direct holm
q6 = indirect residents
e1 = ASSAULT/drone realized recipient=tribal time=t2 context=military
e2 = CONSULT realized actor=houthi,internationally context=diplomatic,military
e3 = ACCUSE/allege realized actor=houthi recipient=united context=military
e4 = MOBILIZE/troops realized actor=internationally recipient=houthi time=t3 context=military
e5 = COERCE/restrict hypothetical actor=internationally recipient=houthi said=q3 context=technology
e6 = THREATEN/relations realized actor=qadhi recipient=internationally said=q4 context=diplomatic
e7 = AGREE future actor=houthi,internationally time=t4 context=diplomatic
e8 = REJECT/meet negated actor=houthi,internationally said=q5 context=diplomatic
e9 = REJECT/change realized actor=us recipient=iran time=t5 context=diplomatic
e10 = SANCTION/convict realized actor=a-houthi recipient=two time=t6 context=legal,intelligence
e11 = PROTEST/boycott realized actor=traders recipient=united said=q6 context=economic
e12 = ASSAULT/suicide-attack historical actor=a-suicide time=t7 context=terrorism
