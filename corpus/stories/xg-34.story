language: ms
published: 2023-05-13
split: train
---
[rusia|Rusia] bedil Kherson tatkala perintah berkurung dilanjut, [moldova|Moldova] singkir [atase|atase]

[@place|KYIV]: Meriam [rusia|Rusia] [e1|membedil] [p1|pasar utama Kherson] [t1|pagi semalam], beberapa jam selepas [gabenor|Gabenor Oleksandra Prytula-Bondar] [e2|melanjutkan perintah berkurung] 58 jam di [p2|bandar selatan [ukraine|Ukraine] itu].

Sekurang-kurangnya tujuh [penduduk|penduduk] maut. "[q1|[rusia|Mereka] tahu hari apa [penduduk|orang] membeli roti]," [c1|kata] [gabenor|Prytula-Bondar] dalam siaran Telegram.

[kemhan|Kementerian Pertahanan [rusia|Rusia]] [c2|menafikan] [q2|[rusia|tenteranya] [e3|menembak sasaran awam]]. Sebaliknya, [c3|menurut] [kemhan|kementerian itu], [q3|[ukraine|Kyiv]lah yang [e4|membedil] [p4|jambatan Antonivka] [t2|pada Rabu]].

Di Melitopol yang dikuasai [rusia|Rusia], [vlasik|timbalan datuk bandar lantikan [rusia|Moscow], Gennady Vlasik], terkorban apabila kereta yang dinaikinya [e5|diletupkan] [gerila|gerila [ukraine|Ukraine]]. [lantikan|Pentadbiran lantikan [rusia|Moscow] itu] terus [e6|mengenakan larangan keluar malam] di [p6|tujuh daerah].

Kemarahan merebak ke [moldova|Moldova]. [moldova|Chisinau] [e8|mengusir] [atase|dua atase [rusia|Rusia]] [t3|semalam] dan [c4,e9|mengancam] [q4|menghantar balik [staf|seluruh kakitangan kedutaan] jika peluru sesat jatuh lagi di wilayahnya].

[poland|Poland] dan [lithuania|Lithuania] pula [e10|memulakan latihan tentera bersama] di [p10|Koridor Suwalki], manakala [kanada|Kanada] [e11|menghantar] 20 kenderaan perisai ke [ukraine|Ukraine]. [kanada|Ottawa] juga [e12|akan melatih] [askar|800 askar [ukraine|Ukraine]] [t4|mulai Julai].

Gencatan senjata tidak kelihatan. [sandvik|Utusan [pbb|PBB] Marit Sandvik-Eide] [c5,e13|merayu] [q5|[rusia,ukraine|kedua-dua pihak] menghentikan tembakan bagi membolehkan penuaian gandum]. [t5|Pada September 2014], [rusia,ukraine|kedua-dua pihak] pernah [e14|menandatangani protokol] di [p14|Minsk] yang gagal bertahan. – [@source|AFP]
---
rusia | Rusia | country | RUS
gabenor | Oleksandra Prytula-Bondar | person | UKR | GOV | Gabenor
ukraine | Ukraine | country | UKR
penduduk | penduduk | group | UKR | CVL
kemhan | Kementerian Pertahanan Rusia | organization | RUS | MIL
vlasik | Gennady Vlasik | person | RUS | GOV | timbalan datuk bandar
gerila | gerila Ukraine | group | UKR | PRM
lantikan | Pentadbiran lantikan Moscow | organization | RUS | GOV
moldova | Moldova | country | MDA
atase | dua atase Rusia | group | RUS | MIL
staf | seluruh kakitangan kedutaan | group | RUS | GOV
poland | Poland | country | POL
lithuania | Lithuania | country | LTU
kanada | Kanada | country | CAN
askar | 800 askar Ukraine | group | UKR | MIL
sandvik | Marit Sandvik-Eide | person | UNO | GOV | Utusan PBB
pbb | PBB | organization | UNO
---
t1 = 2023-05-12
t2 = 2023-05-10
t3 = 2023-05-12
t4 = 2023-07
t5 = 2014-09
q1 = direct gabenor
q2 = indirect kemhan
q3 = indirect kemhan
q4 = indirect moldova
q5 = indirect sandvik
e1 = ASSAULT/heavy-weapons realized actor=rusia recipient=penduduk time=t1 context=military
e2 = COERCE/curfew realized actor=gabenor recipient=penduduk time=t1 context=military,human_security
e3 = ASSAULT/heavy-weapons negated actor=rusia recipient=penduduk said=q2 context=military
e4 = ASSAULT/heavy-weapons realized actor=ukraine recipient=rusia time=t2 said=q3 context=military
e5 = ASSAULT/targeted realized actor=gerila recipient=vlasik context=military,terrorism
e6 = COERCE/curfew realized actor=lantikan context=military,repression
e8 = SANCTION/expel realized actor=moldova recipient=atase time=t3 context=diplomatic,military
e9 = THREATEN/expel realized actor=moldova recipient=staf said=q4 context=diplomatic
e10 = COOPERATE realized actor=poland,lithuania context=military
e11 = AID realized actor=kanada recipient=ukraine context=military
e12 = AGREE future actor=kanada recipient=askar time=t4 context=military
e13 = REQUEST/yield realized actor=sandvik recipient=rusia,ukraine said=q5 context=military,human_security
e14 = SUPPORT historical actor=rusia,ukraine time=t5 context=military
