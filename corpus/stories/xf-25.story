language: en
published: 2017-05-24
split: test
---
[nkomo|Nkomo]’s raid ends [border|Border]’s resistance in [@place|East London]

[@reporter|SIPHOKAZI MTYHULU]

[griquas|Griquas] marched into enemy territory and left with a 27-24 win over [border|Border] [t1|on Tuesday night], stealing it in the 81st minute at Buffalo City Stadium.

[border|The home side] had repelled wave after wave. Then [roux|captain Gerhard Roux] was sent to the sin bin for a second illegal tackle, [border|Border]’s defence cracked, and [nkomo|winger Lwazi Nkomo] invaded down the left to touch down.

“[q1|[griquas|We] were under fire for an hour, but nobody surrendered,” [nkomo|he] [c1|said]. “[griquas|The boys] fought for every blade of grass].”

[mali|[border|Border] coach Thando Mali-Jacobs] rejected talk of a crisis, though [border|his team] have lost five in a row [t2|since April]. “[q2|Sack [mali|me] if you like. [mali|I] won’t resign over three points],” [c2|said] [mali|the former lock].

[q3|The union will investigate a water bottle thrown at [referee|referee Pieter Haasbroek]], [union|its chief executive] [c3|confirmed]. [roux|Roux] faces a hearing [t3|on Thursday] and could be banned for four weeks, a sanction that would rule [roux|him] out of the derby against Eastern Province.

[griquas|The visitors], who last conquered the stadium [t4|in 2011], now lead the northern alliance of unfancied clubs chasing a semi-final. [griquas|They] host Boland [t5|on Saturday].

[border|Border], meanwhile, must regroup before the battle of Mthatha [t6|next week].
---
border | Border | organization | ZAF
griquas | Griquas | organization | ZAF
roux | Gerhard Roux | person | ZAF | - | captain
nkomo | Lwazi Nkomo | person | ZAF | - | winger
mali | Thando Mali-Jacobs | person | ZAF | - | coach
referee | Pieter Haasbroek | person | ZAF | - | referee
union | union chief executive | person | ZAF | - | chief executive
---
t1 = 2017-05-23
t2 = 2017-04
t3 = 2017-05-25
t4 = 2011
t5 = 2017-05-27
t6 = 2017-05-29/2017-06-04
q1 = direct nkomo
q2 = direct mali
q3 = indirect union
