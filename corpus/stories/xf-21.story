language: en
published: 2008-09-03
split: train
---
[philippines|Philippines] puts [jolo|Jolo] under martial law after church blast

By [@reporter|Carmelita Dimasupil]

[@place|MANILA], [t1|Sept 3] ([@agency|Reuters]) - [philippines|The Philippine government] [e1|imposed martial law] on the southern island of [jolo,p1|Jolo] [t2|on Wednesday], a day after [bomber|a man dressed as an altar server] [e2|blew himself up] at the doors of [cathedral,p2|its cathedral], killing six [worshippers|worshippers].

"[q1|This is a tourniquet, not an amputation," [c1|said] [roa|Interior Secretary Bernardo Lacsamana-Roa]. "[philippines|We] hope to lift it before Christmas]."

[police|The national police] [e3|sent] [i3|1,500 officers] to [jolo|the island], and [marines|marines] [e4|shot dead] [motorcyclist|a motorcyclist] who failed to stop at [p4|a checkpoint outside Patikul]. [commander|[marines|Their] commander] later [e5|apologised] to [family|the man's family], [c2|calling] [q2|it "a nervous night"].

A local radio station, [radio|DXJS], [e6|was taken off the air] by [council|the island's security council] for broadcasting [i6|an interview with [rebels|rebels]]. [union|The National Union of Journalists] [e7|condemned] [i7|the closure].

[roa|Lacsamana-Roa] [c3|denied] that [q3|[philippines|the government] was [e8|considering emergency rule] in [p8|neighbouring Basilan and Tawi-Tawi]]. But [colonel|an army colonel], who asked not to be named, [c4|said] [q4|[philippines|Manila] [e9|might extend martial law] to [p9|Zamboanga] if [rebels|the guerrillas] crossed the strait].

The blast came as [faction|a faction of the [mnlf|Moro National Liberation Front]] was [e10|handing in] [i10|[faction|its] rifles] under an amnesty. [q5|About 90 of [faction|them] had done so [t3|since Friday]], [colonel|the colonel] [c5|said].

[bishop|Bishop Anselmo Quirante] [e11|urged] [roa|the secretary] to let [aid|aid workers] through. [roa|He] [e12|agreed to meet] [bishop|the prelate] [t4|on Friday].

(Reporting by [@reporter|Carmelita Dimasupil]; Editing by [@editor|Roderick Hale])
---
philippines | Philippines | country | PHL
jolo | Jolo | place | PHL
bomber | a man dressed as an altar server | person | - | REB
cathedral | Jolo cathedral | place | PHL
worshippers | worshippers | group | PHL | CVL
roa | Bernardo Lacsamana-Roa | person | PHL | GOV | Interior Secretary
police | national police | organization | PHL | COP
marines | marines | group | PHL | MIL
motorcyclist | a motorcyclist | person | PHL | CVL
family | the man's family | group | PHL | CVL
radio | DXJS | organization | PHL | JRN
council | the island's security council | organization | PHL | GOV
rebels | rebels | group | PHL | REB
union | National Union of Journalists | organization | PHL | JRN
colonel | an army colonel | person | PHL | MIL
faction | a faction of the Moro National Liberation Front | group | PHL | REB
mnlf | Moro National Liberation Front | organization | PHL | REB
bishop | Anselmo Quirante | person | PHL | REL | Bishop
aid | aid workers | group | - | NGO
commander | commander of the marines | person | PHL | MIL | commander
---
t1 = 2008-09-03
t2 = 2008-09-03
t3 = 2008-08-29
t4 = 2008-09-05
q1 = direct roa
q2 = mixed commander
q3 = indirect roa
q4 = indirect colonel
q5 = indirect colonel
e1 = COERCE/martial-law realized actor=philippines time=t2 context=terrorism,repression
e2 = ASSAULT/suicide-attack realized actor=bomber recipient=worshippers context=terrorism,religion_ethnicity
e3 = MOBILIZE/police realized actor=police context=terrorism
e4 = ASSAULT/firearms realized actor=marines recipient=motorcyclist context=military
e5 = CONCEDE realized actor=commander recipient=family context=military
e6 = COERCE/censor realized actor=council recipient=radio context=rights_freedoms
e7 = ACCUSE/disapprove realized actor=union recipient=council context=rights_freedoms
e8 = COERCE/martial-law negated actor=philippines said=q3 context=terrorism
e9 = COERCE/martial-law hypothetical actor=philippines said=q4 context=terrorism
e10 = RETREAT/disarm realized actor=faction recipient=philippines time=t3 context=military
e11 = REQUEST/yield realized actor=bishop recipient=roa context=human_security
e12 = AGREE future actor=roa recipient=bishop time=t4 context=human_security
