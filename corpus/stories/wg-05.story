language: en
published: 2010-10-20
split: dev
---
[malaysia|Malaysia] Sends Doctors To [tawi|Tawi-Tawi] As Cholera Spreads

[@place|KOTA KINABALU], [t1|Oct 20] ([@agency|Bernama]) -- [q1|[malaysia|Malaysia] [e1|will supply] [tawi|the southern Philippine province of Tawi-Tawi] with [i1|30,000 sachets of oral rehydration salts a month] [t2|until December] to help check [i1|a cholera outbreak] there], [gansau|Deputy Health Minister Datuk Dr Jeffrey Gansau] [c1|said] [t3|Wednesday].

[gansau|He] [c2|said] [q2|[queen|22 doctors and nurses from Queen Elizabeth Hospital] here [e2|had been treating] [patients|patients in [p2|Bongao]], the provincial capital, [t4|since Sunday] at [philippines|Manila's] [e3|request]].

"[q3|Disease carries no passport," [gansau|Dr Jeffrey] [c3|told] reporters after a [e4|visit] by [villaflor|Philippine Health Undersecretary Dr Ramoncito Villaflor]. "Bongao is a night's sail from Sandakan]."

[villaflor|Dr Villaflor], for his part, [e5|appealed] to [sabah|the Sabah government] to halt [sabah|its] [i5|weekly [e6|deportation] of [undocumented|undocumented Filipinos]] to the island, [c4|saying] that [q4|the only hospital there had run out of beds].

[gansau|Dr Jeffrey] [c5|said] [q5|[sabah|the state] [e7|had put off] [i7|the sailings] [t5|until Nov 15] on humanitarian grounds].

[gansau,villaflor|The two officials] [e8|agreed to pool] [i8|laboratory results] every Friday. [universiti|Universiti [malaysia|Malaysia] Sabah (UMS)] is already [e9|testing [i9|water samples] jointly] with [mindanao|Mindanao State University].

[world|The World Health Organisation (WHO)] [e10|has given] [tawi|the province] US$350,000 for [i10|chlorine tablets], while [brunei|Brunei] is reportedly [e11|weighing the dispatch] of [i11|a hospital ship].

[t6|In 2002], a field clinic run by [malaysian|Malaysian army medics] in [p12|Jolo] [e12|treated] [more|more than 4,000 people] during [i12|a typhoid epidemic].

(US$1 = RM3.10)

-- [@outlet|BERNAMA]
---
malaysia | Malaysia | country | MYS
tawi | Tawi-Tawi | place | PHL
gansau | Jeffrey Gansau | person | MYS | - | Deputy Health Minister
queen | Queen Elizabeth Hospital | organization | MYS
patients | patients in Bongao | group | PHL
philippines | Philippines | country | PHL
villaflor | Ramoncito Villaflor | person | PHL | - | Philippine Health Undersecretary
sabah | Sabah government | organization | MYS
undocumented | undocumented Filipinos | group | PHL
universiti | Universiti Malaysia Sabah (UMS) | organization | MYS
mindanao | Mindanao State University | organization | PHL
world | World Health Organisation (WHO) | organization | UNO
brunei | Brunei | country | BRN
malaysian | Malaysian army medics | group | MYS
more | more than 4,000 people | group | PHL
---
t1 = 2010-10-20
t2 = 2010-12
t3 = 2010-10-20
t4 = 2010-10-17
t5 = 2010-11-15
t6 = 2002
q1 = indirect gansau
q2 = indirect gansau
q3 = direct gansau
q4 = indirect villaflor
q5 = indirect gansau
e1 = AGREE future actor=malaysia recipient=tawi time=t2 said=q1 context=health
e2 = AID realized actor=queen recipient=patients time=t4 said=q2 context=health
e3 = REQUEST/assist realized actor=philippines recipient=malaysia said=q2 context=health,diplomatic
e4 = CONSULT/visit realized actor=villaflor recipient=gansau context=health,diplomatic
e5 = REQUEST/yield realized actor=villaflor recipient=sabah context=migration,health
e6 = COERCE/deport realized actor=sabah recipient=undocumented context=migration
e7 = CONCEDE realized actor=sabah recipient=undocumented said=q5 context=migration,human_security
e8 = AGREE realized actor=gansau,villaflor context=health
e9 = COOPERATE realized actor=universiti,mindanao context=health
e10 = AID realized actor=world recipient=tawi context=health
e11 = AID hypothetical actor=brunei recipient=tawi context=health
e12 = AID historical actor=malaysian recipient=more time=t6 context=health,military
