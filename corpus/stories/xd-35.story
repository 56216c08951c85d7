language: ms
published: 2008-11-25
split: train
---
[prs|Parti Rakyat Bersatu] keluar gabungan, [kdn|KDN] gantung akhbar

Oleh [@reporter|ZAINUDDIN OTHMAN]

[@place|KOTA KINABALU] [t1|25 Nov.] – [prs|Parti Rakyat Bersatu Sabah (PRBS)] [e1|keluar daripada] [gabungan|gabungan pemerintah negeri] selepas [majlis|majlis tertingginya] bermesyuarat selama tujuh jam [t2|malam tadi].

[prs|Parti itu] [e2|menuduh] [ketua|Ketua Menteri] [i2|mungkir janji] tentang pembahagian royalti minyak. [c1|Kata] [linggi|presidennya, Datuk Joseph Mojingol], [q1|[enam|enam wakil rakyatnya] [e3|akan menyokong] [i3|usul undi tidak percaya] [t3|pada 2 Disember]].

“[q2|[prs|Kami] tidak membelot sesiapa. Yang membelot ialah janji],” [c2|tegas] [linggi|Mojingol].

[t5|Pagi ini] [enam|keenam-enam mereka] [e4|memboikot] [i4|sidang Dewan Undangan Negeri]. Di luar bangunan, [penyokong|lebih 1,000 penyokong] [e5|berarak] sambil menjunjung tong minyak kosong.

[kdn|Kementerian Dalam Negeri (KDN)] pula [e6|menggantung permit] [harian|akhbar Suara Pantai], yang menyiarkan minit mesyuarat tersebut. [omar|Menterinya, Datuk Seri Halim Omar-Shah], [c3|menafikan] [q3|[kdn|kementerian] [e7|mengarahkan tangkapan] terhadap [editor|ketua pengarang akhbar itu]].

[q4|[ketua|Ketua Menteri, Datuk Seri Pairin Alwi Tambunan,] [e8|tidak akan meletak jawatan] tetapi mungkin [e9|menimbang semula] [i9|kadar royalti]], [c4|menurut] [setiausaha|setiausaha akhbarnya].

Di Kuala Lumpur, [umno|UMNO] [e10|menyeru] [prs|PRBS] [i10|kembali berunding], manakala [pas|PAS] [e11|mengalu-alukan] [i11|keputusan itu].

Krisis seumpama ini pernah meletus [t4|pada 1994], apabila [wakil|sekumpulan wakil rakyat] [e12|meninggalkan] [pbs|Parti Bersatu Sabah] dan kerajaan negeri tumbang dalam masa dua minggu. – [@outlet|UTUSAN]
---
prs | Parti Rakyat Bersatu Sabah (PRBS) | organization | MYS | PTY
gabungan | gabungan pemerintah negeri | organization | MYS | PTY
majlis | majlis tertinggi PRBS | organization | MYS | PTY
ketua | Pairin Alwi Tambunan | person | MYS | GOV | Ketua Menteri
linggi | Joseph Mojingol | person | MYS | PTY | presiden PRBS
enam | enam wakil rakyat PRBS | group | MYS | LEG
penyokong | lebih 1,000 penyokong | group | MYS | CVL
kdn | Kementerian Dalam Negeri (KDN) | organization | MYS | GOV
harian | akhbar Suara Pantai | organization | MYS | JRN
omar | Halim Omar-Shah | person | MYS | GOV | Menteri Dalam Negeri
editor | ketua pengarang Suara Pantai | person | MYS | JRN | ketua pengarang
setiausaha | setiausaha akhbar Ketua Menteri | person | MYS | GOV
umno | UMNO | organization | MYS | PTY
pas | PAS | organization | MYS | OPP
wakil | sekumpulan wakil rakyat | group | MYS | LEG
pbs | Parti Bersatu Sabah | organization | MYS | PTY
---
t1 = 2008-11-25
t2 = 2008-11-24
t3 = 2008-12-02
t4 = 1994
t5 = 2008-11-25
q1 = indirect linggi
q2 = direct linggi
q3 = indirect omar
q4 = indirect setiausaha
e1 = SANCTION/withdraw realized actor=prs recipient=gabungan time=t2 context=political_institutions,executive
e2 = ACCUSE/allege realized actor=prs recipient=ketua context=executive,natural_resource
e3 = SUPPORT future actor=enam time=t3 said=q1 context=legislative,political_institutions
e4 = PROTEST/boycott realized actor=enam recipient=gabungan time=t5 context=legislative
e5 = PROTEST/demo realized actor=penyokong recipient=ketua time=t5 context=natural_resource,political_institutions
e6 = COERCE/censor realized actor=kdn recipient=harian context=rights_freedoms,repression
e7 = COERCE/arrest negated actor=kdn recipient=editor said=q3 context=rights_freedoms
e8 = REJECT/yield realized actor=ketua recipient=prs said=q4 context=executive
e9 = CONCEDE hypothetical actor=ketua recipient=prs said=q4 context=natural_resource
e10 = REQUEST/meet realized actor=umno recipient=prs context=political_institutions
e11 = SUPPORT realized actor=pas recipient=prs context=political_institutions
e12 = SANCTION/withdraw historical actor=wakil recipient=pbs time=t4 context=political_institutions
