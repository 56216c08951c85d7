language: id
published: 2023-05-22
split: dev
---
Perempuan Sudan Laporkan Kekerasan Seksual, Mediator Kembali ke [jeddah|Jeddah]

[t1|22 Mei 2023]
[@reporter|Nabila Hidayanti]

[@place,jeddah|JEDDAH] ([@outlet|VOA]) — [saudi|Arab Saudi] dan [as|Amerika Serikat] [e1|kembali menengahi] [saf|militer Sudan] dan [rsf|Pasukan Dukungan Cepat (RSF)] di [jeddah,p1|Jeddah] [t2|pada Minggu (21/5)], sementara [komnas|Unit Pemberantasan Kekerasan terhadap Perempuan] mencatat 49 [penyintas|perempuan] [e2|diperkosa] [rsf|anggota RSF] di [khartoum|Khartoum] [t3|sejak pertengahan April].

“[q1|Ada gadis empat belas tahun. [rsf|Para pria berseragam itu] tinggal di rumahnya dua hari],” [c1|kata] [osman|ketua unit itu, Hanadi Osman-Idris], kepada [voa|VOA] lewat telepon.

[rsf|RSF] [c2|membantah]: [q2|tak ada [rsf|anggotanya] yang [e3|melakukan pemerkosaan]]. [rsf|Kelompok pimpinan jenderal pembelot itu] malah [c3,e4|menuduh] [q3|[saf|militer] [e5|mengebom] [p5|rumah bersalin di [omdurman|Omdurman]] dengan drone Turki [t4|pada Jumat]].

[saf|Militer] [e6|belum mengizinkan] [icrc|Palang Merah Internasional] [i6|masuk ke [omdurman|Omdurman]]. [rsf|RSF], sebaliknya, [t5|pada Senin pagi] [e7|membuka] [i7|satu koridor] bagi [ambulans|ambulans].

Jika perundingan gagal, [washington|Departemen Luar Negeri [as|AS]] [c4,e8|mengancam] [q4|akan memutus kerja sama dengan [rsf,saf|kedua pihak]]. [menlu|Menteri luar negerinya] [e9|menelepon] [ketua|Ketua Komisi [au|Uni Afrika]] [t6|semalam].

[mesir|Mesir] [e10|menyatakan dukungan] terhadap [i10|proses [jeddah|Jeddah]]. [burhan|Seorang penasihat panglima militer], [c5|menurut] [analis|analis International Crisis Group Elsadig Mirghani-Tom], [q5|bahkan [c6|mengatakan] [q6|[rsf|RSF] boleh saja [e11|menyerahkan senjata] dengan imbalan amnesti]].

[rsf|RSF] berakar dari [janjaweed|milisi Janjaweed], yang [t7|pada 2004] [e12|memperkosa] dan mengusir [warga|warga Darfur]. \[[@reporter|nh]/[@editor|uh]\]
---
saudi | Arab Saudi | country | SAU
as | Amerika Serikat | country | USA
saf | militer Sudan | organization | SDN | MIL
rsf | Pasukan Dukungan Cepat (RSF) | organization | SDN | PRM
komnas | Unit Pemberantasan Kekerasan terhadap Perempuan | organization | SDN | GOV
penyintas | perempuan penyintas | group | SDN | CVL
osman | Hanadi Osman-Idris | person | SDN | GOV | ketua unit
voa | VOA | organization | USA | JRN
icrc | Palang Merah Internasional | organization | NGO
ambulans | ambulans | group | SDN | HLH
washington | Departemen Luar Negeri AS | organization | USA | GOV
menlu | Menteri Luar Negeri AS | person | USA | GOV | Menteri luar negeri
ketua | Ketua Komisi Uni Afrika | person | IGO | IGO | Ketua Komisi Uni Afrika
au | Uni Afrika | bloc | IGO
mesir | Mesir | country | EGY
burhan | penasihat panglima militer | person | SDN | MIL | penasihat panglima militer
analis | Elsadig Mirghani-Tom | person | NGO | NGO | analis International Crisis Group
janjaweed | milisi Janjaweed | group | SDN | PRM
warga | warga Darfur | group | SDN | CVL
jeddah | Jeddah | place | SAU
khartoum | Khartoum | place | SDN
omdurman | Omdurman | place | SDN
---
t1 = 2023-05-22
t2 = 2023-05-21
t3 = 2023-04
t4 = 2023-05-19
t5 = 2023-05-22
t6 = 2023-05-21
t7 = 2004
q1 = direct osman
q2 = indirect rsf
q3 = indirect rsf
q4 = indirect washington
q5 = indirect analis
q6 = indirect burhan
e1 = CONSULT/third-party realized actor=saudi,as recipient=saf,rsf time=t2 context=diplomatic,military
e2 = ASSAULT/sexual realized actor=rsf recipient=penyintas time=t3 context=gender,human_rights,military
e3 = ASSAULT/sexual negated actor=rsf said=q2 context=gender,human_rights
e4 = ACCUSE/allege realized actor=rsf recipient=saf context=military,human_rights
e5 = ASSAULT/drone realized actor=saf time=t4 said=q3 context=military,health
e6 = RETREAT/access negated actor=saf recipient=icrc context=human_security
e7 = RETREAT/access realized actor=rsf recipient=ambulans time=t5 context=human_security
e8 = THREATEN/relations realized actor=washington recipient=saf,rsf context=diplomatic
e9 = CONSULT/phone realized actor=menlu,ketua time=t6 context=diplomatic
e10 = SUPPORT realized actor=mesir recipient=saudi,as context=diplomatic
e11 = RETREAT/disarm hypothetical actor=rsf recipient=saf said=q6 context=military
e12 = ASSAULT/sexual historical actor=janjaweed recipient=warga time=t7 context=gender,human_rights
