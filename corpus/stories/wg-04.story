language: en
published: 2017-05-12
split: train
---
Niger rebels declare 60-day truce and free captured soldiers

[t1|12 May 2017]

[azawagh|A rebel group in northern Niger] has [e1|declared [i2|a 60-day ceasefire]] and [e2|asked] [government|the government] to match it before Ramadan begins [t2|on May 27].

[azawagh|The Azawagh Democratic Front (FDA)] [e3|freed] [soldiers|23 soldiers] [t3|on Thursday], handing them to the [red|Red Cross] near the desert town of [p3|Iferouane].

“[q1|[azawagh|We] are silencing [i4|our guns], [e4|not surrendering them],” [mossa|Ibrahim ag Mossa, a spokesman for the group], [c1|told] Al Jazeera by satellite telephone. “If [niger|the army] drives into [azawagh|our] valleys again, [i5|this [e5|truce]] dies within the hour].”

The announcement came after [bouhired|Algerian Foreign Minister Slimane Bouhired] spent nine days [e6|shuttling between] [azawagh,government|the two delegations], who [e7|refused to share a room], in a hotel overlooking the port of [p6,p7|Algiers].

In [p8|Niamey], [government|the government] [e8|ruled out] [i8|an amnesty] for [attaher|the [azawagh|FDA]’s commander, Ghali ag Attaher]. [government|It] [c2|said] only that [q2|[government|it] would “study” a [e9|partial pullback] from [p9|the uranium belt] if the calm held until [t4|mid-June]].

Keep reading

list of 2 items
list 1 of 2
[@related|Niger’s forgotten uranium towns]
list 2 of 2
[@related|[algeria|Algeria], the reluctant mediator]
end of list

[negotiations|A diplomat who followed the negotiations] [c3|told] Al Jazeera that, [q3|[c4|according to] [algeria|the Algerians], [q4|[chad|Chad] [e10|had offered] to send [i10|50 monitors]]].

[world|The World Food Programme] has meanwhile begun [e11|trucking [i11|millet]] to [people|some 40,000 people uprooted by the conflict].

“[q5|[government|The government] [e12|promised] [people|us] [i12|flour] [t5|at Christmas], and [t6|it is May],” [c5|said] [alhousseini|Fatimata walet Alhousseini], who lives with her six children in a camp outside Arlit. “I have stopped listening to the radio].”

Source: [@source|Al Jazeera] and [@source|news agencies]
---
azawagh | Azawagh Democratic Front (FDA) | group | NER
government | Government of Niger | organization | NER
red | Red Cross | organization | NGO
soldiers | 23 soldiers | group | NER
mossa | Ibrahim ag Mossa | person | NER | - | spokesman for the group
niger | Niger army | organization | NER
bouhired | Slimane Bouhired | person | DZA | - | Algerian Foreign Minister
attaher | Ghali ag Attaher | person | NER | - | the FDA’s commander
negotiations | A diplomat who followed the negotiations | person
algeria | Algeria | country | DZA
chad | Chad | country | TCD
world | World Food Programme | organization | UNO
people | people uprooted by the conflict | group | NER
alhousseini | Fatimata walet Alhousseini | person | NER
---
t1 = 2017-05-12
t2 = 2017-05-27
t3 = 2017-05-11
t4 = 2017-06
t5 = 2016-12-25
t6 = 2017-05
q1 = direct mossa
q2 = mixed government
q3 = indirect negotiations
q4 = indirect algeria
q5 = direct alhousseini
e1 = CONCEDE realized actor=azawagh recipient=government context=military
e2 = REQUEST/yield realized actor=azawagh recipient=government context=military,religion_ethnicity
e3 = RETREAT/release realized actor=azawagh recipient=soldiers time=t3 context=military
e4 = RETREAT/disarm negated actor=azawagh said=q1 context=military
e5 = THREATEN/violence realized actor=azawagh recipient=niger said=q1 context=military
e6 = CONSULT/third-party realized actor=bouhired recipient=azawagh,government context=diplomatic,military
e7 = REJECT/meet realized actor=azawagh,government context=diplomatic,military
e8 = REJECT/yield realized actor=government recipient=attaher context=legal,executive
e9 = CONCEDE hypothetical actor=government recipient=azawagh said=q2 context=military,natural_resource
e10 = AGREE future actor=chad said=q4 context=peacekeeping
e11 = AID realized actor=world recipient=people context=human_security,migration
e12 = AGREE historical actor=government recipient=people time=t5 said=q5 context=human_security
