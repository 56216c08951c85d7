language: en
published: 2019-07-23
split: train
---
Rain cannot silence Tugu’s 80-year-old keroncong queen

[@reporter|Dimas Prawirasentana]
[@agency,@outlet|The [@place|Jakarta] Post]
Jakarta ● [t1|Tue, July 23, 2019]

For 20 minutes [t2|on Sunday evening] the sky over Taman Ismail Marzuki waged war on the strings, and lost. Oma [abrahams|Lientje Michiels-Abrahams], 80, wiped the drops from her ukulele, sat down under a borrowed umbrella and attacked the first bars of “Kembang Kacang” as if nothing had happened.

“[q1|I have surrendered to knees, to stairs and to my doctor,” [abrahams|the singer] told the crowd of about 900. “I will never surrender to water].”

The concert, the last of a series that began [t3|on June 29], marked six decades since she first sang in public, at a cousin’s wedding in Kampung Tugu, North Jakarta. [husband|Her late husband] used to [c2|say] that [q2|his own grandfather had been [c1,c3|told] by [fishermen|fishermen] that [q3|the music came ashore with the cooking pots]].

[wirjosoemarto|Critic Bagas Wirjosoemarto] [c4|called] [q4|the evening “a strike of lightning, and I don’t mean the weather]”. He was less kind about the amplifiers, which gave out twice.

[arend|Her grandson Arend, who plays the cello], [c5|said] [q5|she had threatened more than once to retire [t4|in 2015] but was never heard to say so on a dry day]. “[q6|She negotiates with the clouds],” [arend|he] [c6|joked].

[q7|Ticket sales were up 12 percent from [t5|last year]], [c7|according to] [maharani|organizer Citra Maharani]. [q8|A live album may follow [t6|in November] if the recordings prove usable], [maharani|she] [c8|said].

Showers are forecast to return to the capital [t7|this weekend].

READ ALSO: [@related|Five places to hear live keroncong in Greater Jakarta]
---
abrahams | Lientje Michiels-Abrahams | person | IDN
husband | Her late husband | person | IDN
fishermen | fishermen | group
wirjosoemarto | Bagas Wirjosoemarto | person | IDN | - | Critic
arend | Arend | person | IDN
maharani | Citra Maharani | person | IDN | - | organizer
---
t1 = 2019-07-23
t2 = 2019-07-21
t3 = 2019-06-29
t4 = 2015
t5 = 2018
t6 = 2019-11
t7 = 2019-07-27/2019-07-28
q1 = direct abrahams
q2 = indirect husband
q3 = indirect fishermen
q4 = mixed wirjosoemarto
q5 = indirect arend
q6 = direct arend
q7 = indirect maharani
q8 = indirect maharani
