language: ms
published: 2016-06-08
split: train
---
[australia|Australia] usir pulang 43 [pelajar|rakyat [malaysia|Malaysia]], dua negara pergiat rondaan

Oleh [@reporter|Zulkifli Hamdan]

[@place|CANBERRA], 8 Jun ([@agency|Bernama]) -- [australia|Australia] [e1|menghantar pulang] [pelajar|43 rakyat [malaysia|Malaysia]] yang disyaki menyalahgunakan visa pelajar [t1|semalam], ketika [azman|Timbalan Perdana Menteri [malaysia|Malaysia] Datuk Seri Azman Shahrol] berada di [p2|ibu negara itu] bagi [e2|lawatan rasmi] tiga hari.

[corrigan|Menteri Imigresen [australia|Australia], Bronwyn Corrigan-Tate], [c1|berkata] [q1|siasatan bersama [jim|Jabatan Imigresen Malaysia] yang bermula [t2|Februari lepas] [e3|membawa kepada [i3|pertukaran maklumat] tentang tiga sindiket]].

"[q2|[australia|Kami] hargai kerjasama [malaysia|Kuala Lumpur], tetapi [ejen|mana-mana ejen] yang masih beroperasi di sini [e4|akan [australia|kami] halau]," [c2|katanya] pada sidang media, "tanpa mengira pasport apa yang [ejen|mereka] pegang]."

[azman|Azman] pula [e5|menolak permohonan] [persatuan|Persatuan Pelajar [malaysia|Malaysia] Melbourne] supaya [malaysia|kerajaan] membiayai guaman [pelajar|mereka yang terlibat]. [c3|Menurut] [azman|beliau], [q3|[pelajar|mereka] sudah dewasa dan tahu undang-undang].

Dalam perkembangan lain, [tldm|Tentera Laut Diraja Malaysia] dan [adf|Angkatan Pertahanan Australia] [e6|mengadakan rondaan bersama] di [p6|Laut Sulu] [t3|sejak Isnin]. [c4|Menurut] [shafiq|panglima armadanya, Laksamana Madya Shafiq Burhan], [q4|[filipina|Filipina] [e7|mungkin menyertai] [i7|rondaan itu] [t4|bulan hadapan]].

Rondaan itu menyusul insiden [t5|pada 27 Mei] apabila [penculik|kumpulan bersenjata dari [p8|Jolo]] [e8|melepaskan tembakan mortar] ke arah [peronda|bot peronda [esscom|ESSCOM]] di perairan Lahad Datu. Tiada korban dilaporkan. [esscom|ESSCOM] [c5|menafikan] [q5|[malaysia|kerajaan] [e9|membayar wang tebusan] kepada [penculik|kumpulan itu]].

[t6|Pada 2011], [australia|Canberra] dan [malaysia|Putrajaya] [e10|menandatangani [i10|perjanjian pertukaran pelarian]], yang kemudiannya [e11|dibatalkan] oleh [mahkamah|Mahkamah Tinggi Australia].

-- [@outlet|BERNAMA]
---
australia | Australia | country | AUS
malaysia | Malaysia | country | MYS
pelajar | 43 rakyat Malaysia | group | MYS | CVL
azman | Azman Shahrol | person | MYS | GOV | Timbalan Perdana Menteri Malaysia
corrigan | Bronwyn Corrigan-Tate | person | AUS | GOV | Menteri Imigresen Australia
jim | Jabatan Imigresen Malaysia | organization | MYS | GOV
ejen | ejen | group | - | CRM
persatuan | Persatuan Pelajar Malaysia Melbourne | organization | MYS | EDU
tldm | Tentera Laut Diraja Malaysia | organization | MYS | MIL
adf | Angkatan Pertahanan Australia | organization | AUS | MIL
shafiq | Shafiq Burhan | person | MYS | MIL | panglima armada
filipina | Filipina | country | PHL
penculik | kumpulan bersenjata dari Jolo | group | PHL | UAF
peronda | bot peronda ESSCOM | group | MYS | MIL
esscom | ESSCOM | organization | MYS | MIL
mahkamah | Mahkamah Tinggi Australia | organization | AUS | JUD
---
t1 = 2016-06-07
t2 = 2016-02
t3 = 2016-06-06
t4 = 2016-07
t5 = 2016-05-27
t6 = 2011
q1 = indirect corrigan
q2 = direct corrigan
q3 = indirect azman
q4 = indirect shafiq
q5 = indirect esscom
e1 = COERCE/deport realized actor=australia recipient=pelajar time=t1 context=migration,crime
e2 = CONSULT/visit realized actor=azman recipient=australia context=diplomatic
e3 = COOPERATE realized actor=australia,jim time=t2 said=q1 context=migration,intelligence
e4 = THREATEN/expel realized actor=corrigan recipient=ejen said=q2 context=migration,crime
e5 = REJECT/assist realized actor=azman recipient=persatuan context=legal,migration
e6 = COOPERATE realized actor=tldm,adf time=t3 context=military,terrorism
e7 = COOPERATE hypothetical actor=filipina recipient=tldm,adf time=t4 said=q4 context=military,terrorism
e8 = ASSAULT/heavy-weapons realized actor=penculik recipient=peronda time=t5 context=military,crime
e9 = AID negated actor=malaysia recipient=penculik said=q5 context=crime,terrorism
e10 = SUPPORT historical actor=australia,malaysia time=t6 context=asylum,migration
e11 = REJECT/change historical actor=mahkamah recipient=australia,malaysia context=asylum,legal
