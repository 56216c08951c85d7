language: ms
published: 2025-03-18
split: train
---
[tee|Majikan] sembunyi pasport [pekerja|60 pekerja Nepal] didenda, [kilang|kilang] disita

Oleh [@reporter|ADILA SHARINNI]

[@place|JOHOR BAHRU] - [mahkamah|Mahkamah Sesyen di sini] [t1|semalam] [e1|menjatuhkan hukuman] denda RM120,000 dan dua bulan penjara ke atas [tee|pengarah [kilang|kilang sarung tangan], Tee Boon Keat], kerana [e2|menyimpan] [i2|pasport [pekerja|60 pekerja [nepal|Nepal]]] [t2|sejak 2023].

[hakim|Hakim Rosmawati Idrus] turut mendengar bahawa [penyelia|dua penyelia [kilang|kilang]] [e3|membelasah] [gurung|seorang pekerja, Dil Bahadur Gurung], selepas [gurung|dia] mengadu kepada [kedutaan|kedutaan [nepal|Nepal]]. [q1|[kilang|Kilang sarung tangan itu] juga [e4|menahan] [i4|gaji lima bulan]], [c1|menurut] [pendakwa|Timbalan Pendakwa Raya Haniff Shukor].

[jtk|Jabatan Tenaga Kerja] [e5|menyita] [i5|premis dan 14 mesin] milik [tee|Tee] [t3|pada Februari].

"[q2|Pasport bukan cagaran]," [c2|kata] [thapa|Duta [nepal|Nepal], Sunita Thapa-Rana], yang [e6|mengucapkan terima kasih] kepada [malaysia|kerajaan Malaysia].

[tee|Tertuduh] [c3|menafikan] [q3|pernah [e7|mengurung] [pekerja|pekerja] di asrama]. [peguam|Peguamnya] [e8|akan memfailkan rayuan] [t4|minggu ini].

[q4|[kesuma|Kementerian Sumber Manusia] [e9|sedang menimbang untuk menyenarai hitam] [empat|empat kilang lain]], [c4|ujar] [ketua|ketua pengarahnya, Datuk Kamarul Hisyam Jusoh]. [nepal|Kathmandu] [t5|pada 2018] pernah [e10|membekukan] [i10|penghantaran pekerja] ke [malaysia|negara ini].

[setara|NGO Setara Buruh] [e11|menggesa] [kesuma|kementerian] membayar [i11|pampasan] segera dan [e12|menyediakan] [i12|makanan serta penginapan] buat [pekerja|60 pekerja itu].
---
mahkamah | Mahkamah Sesyen | organization | MYS | JUD
tee | Tee Boon Keat | person | MYS | BUS | pengarah kilang sarung tangan
pekerja | 60 pekerja Nepal | group | NPL | LAB
nepal | Nepal | country | NPL
hakim | Rosmawati Idrus | person | MYS | JUD | Hakim
penyelia | dua penyelia kilang | group | MYS | BUS
gurung | Dil Bahadur Gurung | person | NPL | LAB
kedutaan | kedutaan Nepal | organization | NPL | GOV
kilang | kilang sarung tangan | organization | MYS | BUS
pendakwa | Haniff Shukor | person | MYS | JUD | Timbalan Pendakwa Raya
jtk | Jabatan Tenaga Kerja | organization | MYS | GOV
thapa | Sunita Thapa-Rana | person | NPL | GOV | Duta Nepal
malaysia | Malaysia | country | MYS
peguam | Peguamnya | person | MYS | BUS
kesuma | Kementerian Sumber Manusia | organization | MYS | GOV
ketua | Kamarul Hisyam Jusoh | person | MYS | GOV | ketua pengarah
empat | empat kilang lain | group | MYS | BUS
setara | Setara Buruh | organization | MYS | NGO
---
t1 = 2025-03-17
t2 = 2023
t3 = 2025-02
t4 = 2025-03-17/2025-03-23
t5 = 2018
q1 = indirect pendakwa
q2 = direct thapa
q3 = indirect tee
q4 = indirect ketua
e1 = SANCTION/convict realized actor=mahkamah recipient=tee time=t1 context=legal,migration
e2 = COERCE/withhold realized actor=tee recipient=pekerja time=t2 context=migration,trafficking
e3 = ASSAULT/beat realized actor=penyelia recipient=gurung context=migration,crime
e4 = COERCE/withhold realized actor=kilang recipient=pekerja said=q1 context=migration,economic
e5 = COERCE/seize realized actor=jtk recipient=tee time=t3 context=legal,migration
e6 = SUPPORT realized actor=thapa recipient=malaysia context=diplomatic,migration
e7 = COERCE/restrict negated actor=tee recipient=pekerja said=q3 context=migration
e8 = REJECT/yield future actor=peguam recipient=mahkamah time=t4 context=legal
e9 = SANCTION/discontinue hypothetical actor=kesuma recipient=empat said=q4 context=migration,economic
e10 = SANCTION/discontinue historical actor=nepal recipient=malaysia time=t5 context=migration
e11 = REQUEST/change realized actor=setara recipient=kesuma context=migration
e12 = AID realized actor=setara recipient=pekerja context=migration,human_security
