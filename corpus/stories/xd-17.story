language: id
published: 2013-05-23
split: train
---
[paraguay|Paraguay] Tuding [side|Mata-mata [argentina|Argentina]] Bobol Jaringan Bendungan

[@place|Asunción] — [paraguay|Paraguay] [e1|menuduh] [side|dinas intelijen [argentina|Argentina], SIDE,] sebagai dalang kelumpuhan listrik yang melanda ibu kotanya [t1|akhir pekan lalu]. [c1|Menurut] [kementerian|Kementerian Pertambangan dan Energi], [q1|[side|agen-agen SIDE] [e2|meretas] [i2|server pengendali turbin] bendungan Yacyretá [t2|pada Sabtu malam]].

"[q2|Ini bukan lelucon remaja di warnet. Ini tindakan negara," [c2|kata] [insfran|Wakil Menteri Energi Gustavo Insfrán Rolón] kepada wartawan, [t3|Rabu]. "[paraguay|Kami] akan [e3|memutus hubungan] dengan [argentina|Buenos Aires] jika itu terulang sekali saja]."

Balasannya tidak menunggu lama. [t4|Rabu pagi], laman [bea-cukai|bea cukai [argentina|Argentina]] [e4|dilumpuhkan] [resimen|resimen komunikasi angkatan darat [paraguay|Paraguay]], demikian [c3|pengakuan] [perwira|seorang perwira] yang meminta namanya dirahasiakan: "[q3|[resimen|Kami] hanya mengetuk pintu dengan cara yang sama]."

[bea-cukai|Kantor itu] masih memakai formulir kertas [t5|hingga Kamis].

[paraguay|Asunción] juga [e5|mengusir] [atase|atase kepolisian [argentina|Argentina]]. Di pihak lain, [argentina|Argentina] [c4|membantah] [q4|seluruh tuduhan], bahkan [e6|melonggarkan [i6|pemeriksaan truk [paraguay|Paraguay]]] di [p6|Clorinda] [t6|mulai Jumat] sebagai isyarat damai.

[menlu-b|Menteri Luar Negeri [brasil|Brasil] Luciana Tavares Prado], [t7|Rabu malam], [e7|menelepon] [menlu-a,menlu-p|menteri luar negeri kedua negara] dan [e8|mendesak] [menlu-a,menlu-p|mereka] [i8|menahan diri]. [q5|[mercosur|Mercosur] [e9|akan menggelar sidang darurat] [t8|pada Senin] di [p9|Montevideo]], [c5|ujar] [jubir|seorang juru bicara [mercosur|blok itu]].

[taiwan|Taiwan], satu-satunya sekutu Asia [paraguay|negara itu] yang memiliki kedutaan besar di sana, kabarnya [e10|mempertimbangkan mengirim] [i10|pakar keamanan siber].

Tuduhan terhadap [side|SIDE] bukan yang pertama. [t9|Pada 2009], [uruguay|Uruguay] [c6|melaporkan] [q6|[side|badan tersebut] [e11|menyusup ke] [i11|surat elektronik] [delegasi|delegasi pabrik bubur kertas [uruguay|Uruguay]] di [p11|Den Haag]]. ([@reporter|rh]/[@reporter|ab])

[@related|[side|SIDE], Intel Tanpa Seragam]
---
paraguay | Paraguay | country | PRY
argentina | Argentina | country | ARG
side | dinas intelijen Argentina, SIDE | organization | ARG | SPY
kementerian | Kementerian Pertambangan dan Energi | organization | PRY | GOV
insfran | Gustavo Insfrán Rolón | person | PRY | GOV | Wakil Menteri Energi
bea-cukai | bea cukai Argentina | organization | ARG | GOV
resimen | resimen komunikasi angkatan darat Paraguay | organization | PRY | MIL
perwira | seorang perwira | person | PRY | MIL
atase | atase kepolisian Argentina | person | ARG | COP | atase kepolisian Argentina
menlu-b | Luciana Tavares Prado | person | BRA | GOV | Menteri Luar Negeri Brasil
brasil | Brasil | country | BRA
menlu-p | menteri luar negeri Paraguay | person | PRY | GOV
menlu-a | menteri luar negeri Argentina | person | ARG | GOV
mercosur | Mercosur | bloc | IGO
jubir | juru bicara Mercosur | person | IGO
taiwan | Taiwan | country | TWN
uruguay | Uruguay | country | URY
delegasi | delegasi pabrik bubur kertas Uruguay | group | URY
---
t1 = 2013-05-18/2013-05-19
t2 = 2013-05-18
t3 = 2013-05-22
t4 = 2013-05-22
t5 = 2013-05-23
t6 = 2013-05-24
t7 = 2013-05-22
t8 = 2013-05-27
t9 = 2009
q1 = indirect kementerian
q2 = direct insfran
q3 = direct perwira
q4 = indirect argentina
q5 = indirect jubir
q6 = indirect uruguay
e1 = ACCUSE/allege realized actor=paraguay recipient=side context=cyber,diplomatic,intelligence
e2 = COERCE/cyber realized actor=side recipient=paraguay time=t2 said=q1 context=cyber,intelligence
e3 = THREATEN/relations realized actor=paraguay recipient=argentina time=t3 said=q2 context=diplomatic,cyber
e4 = COERCE/cyber realized actor=resimen recipient=bea-cukai time=t4 context=cyber,military
e5 = SANCTION/expel realized actor=paraguay recipient=atase context=diplomatic
e6 = CONCEDE realized actor=argentina recipient=paraguay time=t6 context=economic,diplomatic
e7 = CONSULT/phone realized actor=menlu-b recipient=menlu-p,menlu-a time=t7 context=diplomatic
e8 = REQUEST/yield realized actor=menlu-b recipient=menlu-p,menlu-a time=t7 context=diplomatic
e9 = AGREE future actor=mercosur time=t8 said=q5 context=diplomatic
e10 = AID hypothetical actor=taiwan recipient=paraguay context=cyber,technology
e11 = COERCE/cyber historical actor=side recipient=delegasi time=t9 said=q6 context=cyber,intelligence
