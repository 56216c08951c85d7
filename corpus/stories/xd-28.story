language: en
published: 2008-10-23
split: train
---
Sugar retreats as traders brace for price war; soy holds the line

[@place|SAO PAULO], [t1|Oct 23] ([@agency|Agencia Mercado]) - Raw sugar futures beat a hasty retreat [t2|on Thursday], surrendering 3.1 percent as [funds|hedge funds] stormed the exits and [mills|Brazilian mills] threatened nobody more than themselves with a fresh wave of supply.

The front-month contract fell to 11.38 U.S. cents a pound after breaching what [prado|analyst Marcelo Prado Linhares of [paulista|Corretora Vale Paulista]] [c1|called] "[q1|the last trench at 11.50]".

"[q2|There is no ceasefire in sight. Every rally gets shot down," [c2|said] [prado|Prado Linhares]. "The weak hands have already capitulated]."

Soybeans were the lone resistance, defending [t3|Wednesday]'s gains on [c3|talk] that [q3|Chinese crushers would return from a two-week buyers' boycott].

In [malaysia|Malaysia], palm oil tumbled under a bombardment of selling. [tay|Tay Kok Seng, head of trading at [kilang|Selat Oils] in Penang], [c4|said] [q4|[refiners|refiners] were "fighting for survival" with margins under siege].

The real lost ground against the dollar for a fourth session. [banco|The central bank] held its monthly auction of swaps, which [dealers|dealers] [c5|described] as [q5|a warning shot rather than an intervention].

Ethanol groups in the Centre-South are meanwhile locked in a tug-of-war with fuel stations over discounts. [unica|Usina São Benedito], the largest of [mills|them], rejected a takeover approach from [kilang|Selat Oils] [t4|last week].

Markets to watch [t5|on Friday]: U.S. home sales, Brazil inflation.

([@reporter|L. Quadros]; editing by [@editor|Jane Whitcombe])
---
funds | hedge funds | group | - | BUS
mills | Brazilian mills | group | BRA | BUS
prado | Marcelo Prado Linhares | person | BRA | BUS | analyst
paulista | Corretora Vale Paulista | organization | BRA | BUS
malaysia | Malaysia | country | MYS
tay | Tay Kok Seng | person | MYS | BUS | head of trading at Selat Oils
kilang | Selat Oils | organization | MYS | BUS
refiners | refiners | group | MYS | BUS
dealers | dealers | group | BRA | BUS
banco | The central bank | organization | BRA | GOV
unica | Usina São Benedito | organization | BRA | BUS
---
t1 = 2008-10-23
t2 = 2008-10-23
t3 = 2008-10-22
t4 = 2008-10-13/2008-10-19
t5 = 2008-10-24
q1 = direct prado
q2 = direct prado
q3 = indirect -
q4 = mixed tay
q5 = indirect dealers
