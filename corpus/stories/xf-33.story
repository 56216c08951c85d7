language: ms
published: 2024-02-26
split: train
---
Dron serang terminal minyak [sudan|Sudan], pangkalan data bantuan dipadam

[@agency|ASTRO AWANI]
[t1|26 Februari 2024]

[@place|PORT SUDAN]: [rsf|Pasukan Sokongan Pantas (RSF)] [e1|melancarkan serangan dron] ke atas [p1,terminal|terminal minyak Bashayer] [t2|malam Sabtu], manakala [tentera|tentera [sudan|Sudan]] [e2|membedil dengan dron] [konvoi|sebuah konvoi [rsf|kumpulan itu]] di [kassala,p2|Kassala].

“[q1|[bakri|I] counted eleven drones. Nine fell into the sea and two did not],” [c1|kata] [bakri|ketua pelabuhan, Yassin Hashim-Bakri].

[tentera|Angkatan itu] [c2|menafikan] [q2|[tentera|dron miliknya] [e3|menghentam] [p3,pasar|sebuah pasar di New Halfa]].

Dalam pada itu, [wfp|Program Makanan Sedunia (WFP)] [c3|mendakwa] [q3|[unit|sebuah unit siber [rsf|RSF]] [e4|memadam] [i4|pangkalan data 90,000 penerima bantuan] dan [e5|menggodam] [i5|akaun stafnya]]. “[q4|Hungry people were erased twice,” [c4|kata] [keating|jurucakap [wfp|WFP], Aoife Keating-Doyle], “first from their homes and then from [wfp|our] list].”

[keating|Wanita itu] [e6|merayu] [i6|pelayan data sementara] daripada [malaysia|Malaysia], yang [e7|bersetuju menghantar] [i7|tiga pakar keselamatan siber] [t3|minggu depan]. [rsf|RSF] bagaimanapun [e8|membenarkan] [wfp|lori WFP] melalui [jambatan,p8|jambatan Atbara] [t4|pada Ahad].

[fadhlina|Menteri Luar [malaysia|Malaysia], Datuk Fadhlina Marzuki-Tan], [e9|mengutuk] [i9|serangan ke atas kemudahan awam]. “[q5|The sea lane belongs to everyone],” [c5|tegas] [fadhlina|beliau] di Putrajaya.

[q6|[saudi|Arab Saudi] [e10|mungkin menganjurkan] [i10|rundingan baharu] di [jeddah,p10|Jeddah] [t5|pada April]], [c6|menurut] [diplomat|seorang diplomat Arab]. “[q7|[rsf,tentera|They] each said they would come, if the other comes],” [c7|kata] [diplomat|diplomat itu] tentang [rsf,tentera|kedua-dua pihak].

[rsf,tentera|Kedua-duanya] pernah [e11|menandatangani] [i11|pengisytiharan melindungi orang awam] di [jeddah,p11|bandar Saudi itu] [t6|pada 2023].
---
sudan | Sudan | country | SDN
rsf | Pasukan Sokongan Pantas (RSF) | organization | SDN | REB
terminal | terminal minyak Bashayer | place | SDN
tentera | tentera Sudan | organization | SDN | MIL
konvoi | sebuah konvoi RSF | group | SDN | REB
kassala | Kassala | place | SDN
bakri | Yassin Hashim-Bakri | person | SDN | GOV | ketua pelabuhan
pasar | sebuah pasar di New Halfa | place | SDN
wfp | Program Makanan Sedunia (WFP) | organization | UNO | IGO
unit | sebuah unit siber RSF | organization | SDN | REB
keating | Aoife Keating-Doyle | person | UNO | IGO | jurucakap WFP
malaysia | Malaysia | country | MYS
jambatan | jambatan Atbara | place | SDN
fadhlina | Fadhlina Marzuki-Tan | person | MYS | GOV | Menteri Luar Malaysia
saudi | Arab Saudi | country | SAU
jeddah | Jeddah | place | SAU
diplomat | seorang diplomat Arab | person | - | GOV
---
t1 = 2024-02-26
t2 = 2024-02-23
t3 = 2024-03-04/2024-03-10
t4 = 2024-02-25
t5 = 2024-04
t6 = 2023
q1 = direct bakri
q2 = indirect tentera
q3 = indirect wfp
q4 = direct keating
q5 = direct fadhlina
q6 = indirect diplomat
q7 = direct diplomat
e1 = ASSAULT/drone realized actor=rsf time=t2 context=military,natural_resource
e2 = ASSAULT/drone realized actor=tentera recipient=konvoi time=t2 context=military
e3 = ASSAULT/drone negated actor=tentera said=q2 context=military,human_security
e4 = COERCE/cyber realized actor=unit recipient=wfp said=q3 context=cyber,human_security
e5 = COERCE/cyber realized actor=unit recipient=wfp said=q3 context=cyber,human_security
e6 = REQUEST/assist realized actor=keating recipient=malaysia context=cyber,human_security
e7 = AGREE future actor=malaysia recipient=wfp time=t3 context=cyber,human_security
e8 = RETREAT/access realized actor=rsf recipient=wfp time=t4 context=human_security
e9 = ACCUSE/disapprove realized actor=fadhlina context=military,human_security
e10 = AGREE hypothetical actor=saudi recipient=rsf,tentera time=t5 said=q6 context=diplomatic
e11 = SUPPORT historical actor=tentera,rsf time=t6 context=human_rights
