language: id
published: 2022-01-18
split: train
---
[myanmar|Myanmar]: Pesawat nirawak junta hantam kamp pengungsi, dua kota kecil dibumihanguskan

[@reporter|Htet Aung Lin]
[@outlet|BBC News Burma], [@place|Bangkok]

[t1|18 Januari 2022]

[tatmadaw|Militer Myanmar] [e1|menjatuhkan granat dari pesawat nirawak] ke [kamp,p1|kamp pengungsi Nam Hpak] di [karenni|Negara Bagian Kayah], [t2|Senin pagi], [c1|menurut] [relawan|relawan yang mengevakuasi korban]. [q1|Sedikitnya sembilan [pengungsi|pengungsi] tewas].

[t3|Hari Minggu], [pdf|gerilyawan Pasukan Pertahanan Rakyat (PDF)] lebih dulu [e2|menyerang] pos [polisi|polisi] di [demoso,p2|Demoso], juga dengan drone rakitan. "[q2|[pdf|Kami] belajar dari YouTube]," [c2|kata] [kyaw|seorang komandan PDF yang minta dipanggil Kyaw].

[warga|Warga] [c3|menuturkan] [q3|[tatmadaw|tentara] kemudian [e3|membakar] [i3|lebih dari 200 rumah] di [hpruso,p3|Hpruso] dan [e4|merusak] [i4|gereja Katolik berusia seabad]]. [tatmadaw|Junta] [c4|menyangkal] [q4|[tatmadaw|pasukannya] [e5|membakar] [i5|rumah ibadah]]. "[q5|Itu api dari bom teroris]," [c5|ujar] [thura|juru bicara militer, Brigadir Jenderal Thura Zaw Min], kepada [mrtv|stasiun televisi MRTV].

[tatmadaw|Dewan militer] [e6|menetapkan hukum darurat perang] di [demoso,p6|Demoso] dan [hpruso,p6|Hpruso] [t4|sejak tengah malam], dan [c6|menurut] [diplomat|seorang diplomat Asia], [q6|sedang [e7|mempertimbangkan [i7|langkah serupa]] di [loikaw,p7|Loikaw]].

Sebaliknya di [shan|Shan] utara, [milisi|sekitar 80 anggota milisi Pansay] [e8|meletakkan senjata] [t5|pekan lalu] setelah [e9|bertemu] [tatmadaw|komandan militer setempat].

[karenni-org|Organisasi perempuan Karenni] [e10|meminta] [i10|obat dan terpal] dari [thailand|Thailand]. "[q7|Sungai Salween hanya tiga jam berjalan kaki," [c7|kata] [paw|ketuanya, Naw Paw Eh], "tetapi [pengungsi|anak-anak] tidak punya alas kaki]." [thailand|Bangkok] [e11|menjanjikan] [i11|dua truk bantuan] [t6|pada Kamis].

Anda mungkin tertarik:
[@related|Hidup di gua: Cerita keluarga yang lari dari serangan udara]

[t7|Pada 2012], [tatmadaw|tentara] dan [knpp|Partai Progresif Nasional Karenni] [e12|menandatangani [i12|gencatan senjata]]. Sejak kudeta, tidak ada lagi yang menyebut kertas itu.
---
myanmar | Myanmar | country | MMR
tatmadaw | Militer Myanmar | organization | MMR | MIL
kamp | kamp pengungsi Nam Hpak | place | MMR
karenni | Negara Bagian Kayah | place | MMR
relawan | relawan yang mengevakuasi korban | group | MMR | NGO
pengungsi | pengungsi | group | MMR | REF
pdf | Pasukan Pertahanan Rakyat (PDF) | organization | MMR | REB
polisi | polisi | organization | MMR | COP
demoso | Demoso | place | MMR
kyaw | Kyaw | person | MMR | REB | komandan PDF
warga | Warga | group | MMR | CVL
hpruso | Hpruso | place | MMR
thura | Thura Zaw Min | person | MMR | MIL | juru bicara militer
mrtv | MRTV | organization | MMR | JRN
diplomat | seorang diplomat Asia | person | - | GOV
loikaw | Loikaw | place | MMR
shan | Shan | place | MMR
milisi | milisi Pansay | organization | MMR | PRM
karenni-org | Organisasi perempuan Karenni | organization | MMR | NGO
thailand | Thailand | country | THA
paw | Naw Paw Eh | person | MMR | NGO | ketua Organisasi perempuan Karenni
knpp | Partai Progresif Nasional Karenni | organization | MMR | REB
---
t1 = 2022-01-18
t2 = 2022-01-17
t3 = 2022-01-16
t4 = 2022-01-18
t5 = 2022-01-10/2022-01-16
t6 = 2022-01-20
t7 = 2012
q1 = indirect relawan
q2 = direct kyaw
q3 = indirect warga
q4 = indirect tatmadaw
q5 = direct thura
q6 = indirect diplomat
q7 = direct paw
e1 = ASSAULT/drone realized actor=tatmadaw recipient=pengungsi time=t2 context=military,human_security
e2 = ASSAULT/drone realized actor=pdf recipient=polisi time=t3 context=military
e3 = ASSAULT/destroy realized actor=tatmadaw recipient=warga said=q3 context=military,human_security
e4 = ASSAULT/destroy realized actor=tatmadaw said=q3 context=military,religion_ethnicity
e5 = ASSAULT/destroy negated actor=tatmadaw said=q4 context=religion_ethnicity,military
e6 = COERCE/martial-law realized actor=tatmadaw time=t4 context=military,repression
e7 = COERCE/martial-law hypothetical actor=tatmadaw said=q6 context=military,repression
e8 = RETREAT/disarm realized actor=milisi recipient=tatmadaw time=t5 context=military
e9 = CONSULT realized actor=milisi,tatmadaw time=t5 context=military
e10 = REQUEST/assist realized actor=karenni-org recipient=thailand context=human_security,migration
e11 = AGREE future actor=thailand recipient=pengungsi time=t6 context=human_security,migration
e12 = SUPPORT historical actor=tatmadaw,knpp time=t7 context=military
