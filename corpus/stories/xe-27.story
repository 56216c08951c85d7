language: en
published: 2023-07-06
split: train
---
Ferry strikes jetty as monsoon batters [cebu|Cebu]; 31 hurt

[@place|CEBU CITY], Philippines — A passenger ferry carrying 212 people rammed a concrete jetty at the mouth of the Mactan Channel [t1|on Wednesday night] after its engines surrendered to waves of up to four meters, injuring 31 people, most of them slightly.

[guard|The Philippine Coast Guard] [c1|said] [q1|the M/V Santa Rosalia had left Tagbilaran two hours late because of the storm warnings]. [villamor|Its spokesman, Ensign Rommel Villamor], [c2|blamed] [q2|a failed fuel pump, not the crew].

"[q3|The captain fought the sea for forty minutes. In the end the sea won]," [villamor|Villamor] [c3|told] reporters.

[abella|Passenger Liza Abella, 34], [c4|recalled] [q4|an explosion-like bang and people throwing bags to reach the exits]. "[q5|[abella|I] held on to a stranger's belt. We never even exchanged names]," [abella|she] [c5|said] from a hospital bed.

The southwest monsoon has been pounding the central islands [t2|since Sunday]. [pagasa|The state weather bureau PAGASA] [c6|forecast] [q6|another assault of heavy rain [t3|through Saturday]], with gusts of 75 kilometers per hour. Classes were suspended in seven towns and 18 domestic flights were canceled.

Rescue crews recovered the ship's anchor [t4|on Thursday]. Operator [operator|Lite-Visayan Lines] [c7|promised] [q7|to refund all tickets and pay hospital bills].

The same vessel was involved in a minor collision [t5|in 2017], when no one was hurt.
---
cebu | Cebu | place | PHL
guard | Philippine Coast Guard | organization | PHL | GOV
villamor | Rommel Villamor | person | PHL | GOV | spokesman
abella | Liza Abella | person | PHL | CVL
pagasa | PAGASA | organization | PHL | GOV
operator | Lite-Visayan Lines | organization | PHL | BUS
---
t1 = 2023-07-05
t2 = 2023-07-02
t3 = 2023-07-08
t4 = 2023-07-06
t5 = 2017
q1 = indirect guard
q2 = indirect villamor
q3 = direct villamor
q4 = indirect abella
q5 = direct abella
q6 = indirect pagasa
q7 = indirect operator
