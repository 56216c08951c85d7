language: ms
published: 2010-11-03
split: train
---
[britain|London] tarik diri daripada [pakatan|pakatan kabel Laut Utara] selepas pelabuhan digodam

[@place|LONDON] - [britain|Britain] [t1|semalam] [e1|menarik diri] daripada [pakatan|Pakatan Kabel Laut Utara], tiga minggu selepas [penggodam|penggodam] yang didakwa bekerja untuk [rusia|Rusia] [e2|melumpuhkan [i2|sistem kren]] di [p2|pelabuhan Felixstowe].

“[q1|[britain|We] cannot share a control room with people whose cousins break into it,” [c1|kata] [ashcombe|Menteri Keselamatan Dame Philippa Ashcombe] kepada [parlimen|Parlimen]. “So [britain|we] will rebuild [britain|our] own].”

[c2|Menurut] [ashcombe|beliau], [q2|[norway|Norway] turut menjadi mangsa apabila [penggodam|kumpulan yang sama] [e3|mencuri [i3|pelan telaga gas]] dari komputer [norway|negara itu] [t2|pada Ogos]].

[rusia|Moscow] menafikannya. “[q3|This is theatre,” [c3|ujar] [gorsk|jurucakap kedutaan [rusia|Rusia], Kirill Gorskin], “and poor theatre. [rusia|Russia] [e4|has never touched] a British crane].”

[norway|Norway] dan [belanda|Belanda], dua lagi anggota pakatan, [e5|bertukar data pencerobohan] setiap hari sejak kejadian itu. [ashcombe|Ashcombe] [e6|menelefon] [terpstra|rakan sejawatnya di [p6|The Hague], Joost Terpstra], [t3|malam tadi], dan [pejabat|pejabatnya] kemudian [c4|memaklumkan] bahawa [q4|[ashcombe,terpstra|mereka] “[e7|agreed to keep] [i7|the emergency line] open”].

[hale|Jurucakap pembangkang Gareth Hale-Morton] [e8|menyelar [i8|pengunduran] itu]. “[q5|The government is unplugging the alarm because it rang],” [c5|katanya].

[eu|Kesatuan Eropah] [c6,e9|menggesa] [q6|[britain|London] mempertimbangkan semula], sedangkan [ireland|Ireland] [e10|menyokong [i10|tindakan [britain|jirannya]]]. [q7|[britain|Britain] [e11|mungkin kembali] ke dalam [pakatan|pakatan] sekiranya piagamnya dipinda], [c7|kata] [pegawai|seorang pegawai yang enggan dinamakan].

[t4|Pada 2007], [penggodam-lama|penggodam] [e12|melumpuhkan] bank dan akhbar [estonia|Estonia] selepas sebuah patung perang dialihkan. – [@source|Agensi]
---
britain | Britain | country | GBR
pakatan | Pakatan Kabel Laut Utara | organization | IGO
penggodam | penggodam | group | RUS
rusia | Rusia | country | RUS
ashcombe | Philippa Ashcombe | person | GBR | GOV | Menteri Keselamatan
parlimen | Parlimen | organization | GBR | LEG
norway | Norway | country | NOR
gorsk | Kirill Gorskin | person | RUS | GOV | jurucakap kedutaan Rusia
belanda | Belanda | country | NLD
terpstra | Joost Terpstra | person | NLD | GOV
pejabat | pejabatnya | organization | GBR | GOV
hale | Gareth Hale-Morton | person | GBR | OPP | Jurucakap pembangkang
eu | Kesatuan Eropah | bloc | EUR
ireland | Ireland | country | IRL
pegawai | seorang pegawai yang enggan dinamakan | person | GBR | GOV
penggodam-lama | penggodam | group
estonia | Estonia | country | EST
---
t1 = 2010-11-02
t2 = 2010-08
t3 = 2010-11-02
t4 = 2007
q1 = direct ashcombe
q2 = indirect ashcombe
q3 = direct gorsk
q4 = mixed pejabat
q5 = direct hale
q6 = indirect eu
q7 = indirect pegawai
e1 = SANCTION/withdraw realized actor=britain recipient=pakatan time=t1 context=diplomatic,cyber
e2 = COERCE/cyber realized actor=penggodam recipient=britain context=cyber,economic
e3 = COERCE/cyber realized actor=penggodam recipient=norway time=t2 said=q2 context=cyber,natural_resource
e4 = COERCE/cyber negated actor=rusia recipient=britain said=q3 context=cyber
e5 = COOPERATE realized actor=norway,belanda context=cyber,intelligence
e6 = CONSULT/phone realized actor=ashcombe,terpstra time=t3 context=diplomatic,cyber
e7 = AGREE realized actor=ashcombe,terpstra time=t3 said=q4 context=diplomatic
e8 = ACCUSE/disapprove realized actor=hale recipient=britain context=cyber,legislative
e9 = REQUEST/change realized actor=eu recipient=britain context=diplomatic,cyber
e10 = SUPPORT realized actor=ireland recipient=britain context=diplomatic
e11 = COOPERATE hypothetical actor=britain recipient=pakatan said=q7 context=cyber
e12 = COERCE/cyber historical actor=penggodam-lama recipient=estonia time=t4 context=cyber
