language: ms
published: 2025-04-16
split: train
---
[rusia|Moscow] tuduh [ukraine|Ukraine] guna klorin, gencatan Paskah dipersoal

[@place|KYIV]: [tentera|Tentera [rusia|Rusia]] [e1|membedil] [p1,sumy|bandar Sumy] dengan artileri 152mm [t1|malam Selasa] dan [e2|menjatuhkan bom berpandu] ke atas [p2|jambatan kereta api], sehari sebelum [rusia,ukraine|kedua-dua pihak] sepatutnya [e3|mematuhi gencatan senjata Paskah].

[jurucakap|Jurucakap kementerian pertahanan [rusia|Rusia], Jeneral Arkady Molchanov], pula [c1,e4|menuduh] [q1|[ukraine|Kyiv] [e5|melepaskan klorin] ke atas parit [rusia|Rusia] di [p5|hutan Serebryanka]].

"[q2|[rusia|We] have the canisters, [rusia|we] have the soldiers with burnt lungs," [jurucakap|he] [c2|said] in Moscow. "[west|The West] should look at them before [west|it] lectures anyone]."

[ukraine|Ukraine] [e6|menyangkal] [i6|dakwaan itu]. "[q3|This is a pretext," [c3|kata] [penasihat|penasihat presiden, Oksana Berezovska], "so that [rusia|they] can use gas on [ukraine|us] first. If [rusia|they] do, [ukraine|we] [e7|will strike] [rusia|their] airfields, all of them]."

Sementara itu, [ketua|ketua polis daerah Kupiansk, Vitaliy Demchuk], [e8|terbunuh] dalam kereta [ketua|beliau] [t2|pagi Selasa] akibat tembakan [ejen|ejen yang disyaki diupah [fsb|Perkhidmatan Keselamatan Persekutuan (FSB)]]. Di [p9|Odesa], [ejen-lain|ejen lain] [e9|meletupkan] [pejabat|pejabat pengambilan tentera]; tiada kemalangan jiwa.

[turkiye|Turkiye], [t3|pada Isnin], [e10|menawarkan] [i10|Istanbul sebagai tempat runding]. [rusia|Rusia] [e11|mengusir] [diplomat|dua diplomat Belanda] [t4|hari ini] kerana [i11|memberi data sasaran kepada [ukraine|Ukraine]].

Walaupun begitu, [e12|pertukaran] [i12|246 tawanan] oleh [rusia,ukraine|kedua-dua pihak] berjalan lancar di [p12|Chernihiv] [t4|hari ini]. "[q4|[anak|[ibu|My] son] weighed 80 kilos when [anak|he] left. [anak|He] weighs 51]," [c4|kata] [ibu|Halyna Kovtun], yang menunggu [anak|anaknya] sejak subuh.

[c5|Menurut] [pemantau|pemantau bebas], [q5|[rusia|Rusia] [e13|menembak meriam] dua jam selepas gencatan Krismas [t5|tahun lalu] bermula]. – [@source|AFP]
---
rusia | Rusia | country | RUS
ukraine | Ukraine | country | UKR
tentera | Tentera Rusia | organization | RUS | MIL
sumy | Sumy | place | UKR
jurucakap | Arkady Molchanov | person | RUS | GOV | Jurucakap kementerian pertahanan Rusia
penasihat | Oksana Berezovska | person | UKR | GOV | penasihat presiden
ketua | Vitaliy Demchuk | person | UKR | COP | ketua polis daerah Kupiansk
west | The West | bloc
fsb | Perkhidmatan Keselamatan Persekutuan (FSB) | organization | RUS | SPY
ejen | ejen yang disyaki diupah FSB | group | RUS | SPY
ejen-lain | ejen lain | group | RUS | SPY
pejabat | pejabat pengambilan tentera | organization | UKR | MIL
turkiye | Turkiye | country | TUR
diplomat | dua diplomat Belanda | group | NLD | GOV
anak | My son | person | UKR | MIL
ibu | Halyna Kovtun | person | UKR | CVL
pemantau | pemantau bebas | group
---
t1 = 2025-04-15
t2 = 2025-04-15
t3 = 2025-04-14
t4 = 2025-04-16
t5 = 2024
q1 = indirect jurucakap
q2 = direct jurucakap
q3 = direct penasihat
q4 = direct ibu
q5 = indirect pemantau
e1 = ASSAULT/heavy-weapons realized actor=tentera recipient=ukraine time=t1 context=military
e2 = ASSAULT/aerial realized actor=tentera recipient=ukraine time=t1 context=military
e3 = CONCEDE future actor=rusia,ukraine context=military,religion_ethnicity
e4 = ACCUSE/allege realized actor=jurucakap recipient=ukraine context=cbrn,military
e5 = ASSAULT/unconventional realized actor=ukraine recipient=rusia said=q1 context=cbrn,military
e6 = REJECT realized actor=ukraine recipient=rusia context=cbrn
e7 = THREATEN/violence realized actor=ukraine recipient=rusia said=q3 context=military
e8 = ASSAULT/targeted realized actor=ejen recipient=ketua time=t2 context=intelligence,military
e9 = ASSAULT/explosives realized actor=ejen-lain recipient=pejabat context=intelligence,military
e10 = AGREE realized actor=turkiye recipient=rusia,ukraine time=t3 context=diplomatic
e11 = SANCTION/expel realized actor=rusia recipient=diplomat time=t4 context=diplomatic,intelligence
e12 = COOPERATE realized actor=rusia,ukraine time=t4 context=military
e13 = ASSAULT/heavy-weapons historical actor=rusia recipient=ukraine time=t5 said=q5 context=military
