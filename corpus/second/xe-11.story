language: id
published: 2018-07-02
---
Kantor [kpu|KPU] Dibakar, [hengky|Penjabat Bupati] Berlakukan Jam Malam di [namrole|Namrole]

[@agency|TRIBUN-MALUKU.COM], [@place|NAMROLE] - Penghitungan suara Pilkada Buru Selatan berujung rusuh, [t1|Sabtu (30/6/2018)]. [pendukung|Ratusan pendukung pasangan nomor urut 2] [e1|membakar] [i1|kantor [kpu|Komisi Pemilihan Umum (KPU) setempat]] dan [e2|menyerang] [polisi|polisi] dengan parang serta batu. [personel|Empat personel] dilarikan ke Puskesmas Labuang.

[hengky|Penjabat Bupati Hengky Latuperissa] [e3|memberlakukan jam malam] pukul 21.00 sampai 05.00 WIT selama [t2|pekan ini]. [hengky|Dia] juga [e4|melarang] [warga|warga] berkumpul lebih dari 10 orang.

"[q1|Tong semua basudara. [hengky|Beta] [e5|minta] [i5|parang] simpan di rumah]," [c1|kata] [hengky|Hengky] [t3|Minggu] malam.

[fredy|Kapolres Pulau Buru AKBP Fredy Manuputty] [c2|mengungkapkan], [q2|amuk massa dipicu [i6|rekaman suara palsu] yang [e6|disebarkan] [tim|tim sukses pasangan nomor urut 2]]. [c3|Katanya], [q3|rekaman itu [c4|menyebut] [q4|kotak suara dibuang ke laut], padahal tidak ada satu pun yang hilang].

"[q5|[pembuat|Yang bikin hoaks] [polisi|kami] tangkap. Tidak peduli orangnya calon bupati sekalipun]," [c5,e7|ancam] [fredy|Fredy]. [t4|Hingga Senin], [polisi|polisi] [e8|menahan] [sembilan|sembilan orang].

[tim|Tim nomor urut 2] [c6|berkilah] [q6|[i9|rekaman tersebut] [e9|bukan buatan] [tim|mereka]]. [said|Calon bupati Said Wamese] sendiri [e10|menyerukan] [pendukung|pendukungnya] pulang dan [c7|menyatakan] [q7|[said|ia] [e11|akan menggugat] [i11|hasil pilkada] ke [mk|Mahkamah Konstitusi] [t5|pekan depan]].

[kpu|KPU] [e12|menolak] [i12|usul penghitungan ulang]. [yopi|Ketua [kpu|KPU Buru Selatan] Yopi Lesnussa] [c8|mengatakan] [q8|C1 asli sudah diselamatkan sebelum kantor terbakar]. Pada Pilkada [t6|2015], [i13|kantor yang sama] juga [e13|dirusak] [kalah|pendukung calon yang kalah].

Baca juga: [@related|[said|Said Wamese] Unggul Tipis Versi Hitung Cepat]

Penulis: [@reporter|Rahmat Tutuarima] | Editor: [@editor|Adjeng H]
---
kpu | Komisi Pemilihan Umum | organization | IDN | GOV
hengky | Hengky Latuperissa | person | IDN | GOV | Penjabat Bupati
namrole | Namrole | place | IDN
pendukung | pendukung pasangan nomor urut 2 | group | IDN | PTY
polisi | polisi | organization | IDN | COP
personel | Empat personel | group | IDN | COP
warga | warga | group | IDN | CVL
fredy | Fredy Manuputty | person | IDN | COP | Kapolres Pulau Buru
tim | tim sukses pasangan nomor urut 2 | organization | IDN | PTY
pembuat | Yang bikin hoaks | group | IDN | UNK
sembilan | sembilan orang | group | IDN | CVL
said | Said Wamese | person | IDN | PTY | Calon bupati
mk | Mahkamah Konstitusi | organization | IDN | JUD
yopi | Yopi Lesnussa | person | IDN | GOV | Ketua KPU Buru Selatan
kalah | pendukung calon yang kalah | group | IDN | PTY
---
t1 = 2018-06-30
t2 = 2018-07-02/2018-07-08
t3 = 2018-07-01
t4 = 2018-07-02
t5 = 2018-07-09/2018-07-15
t6 = 2015
q1 = direct hengky
q2 = indirect fredy
q3 = indirect fredy
q4 = indirect tim
q5 = direct fredy
q6 = indirect tim
q7 = indirect said
q8 = indirect yopi
e1 = PROTEST/riot realized actor=pendukung recipient=kpu time=t1 context=election
e2 = ASSAULT/primitive realized actor=pendukung recipient=polisi time=t1 context=election
e3 = COERCE/curfew realized actor=hengky time=t2 context=election
e4 = COERCE/restrict realized actor=hengky recipient=warga context=election,rights_freedoms
e5 = REQUEST realized actor=hengky recipient=warga said=q1 context=election
e6 = COERCE/misinformation realized actor=tim said=q2 context=misinformation,election
e7 = THREATEN/arrest realized actor=fredy recipient=pembuat context=misinformation,legal
e8 = COERCE/arrest realized actor=polisi recipient=sembilan time=t4 context=election,legal
e9 = COERCE/misinformation negated actor=tim said=q6 context=misinformation,election
e10 = REQUEST/yield realized actor=said recipient=pendukung context=election
e11 = ACCUSE/allege future actor=said recipient=kpu time=t5 said=q7 context=election,legal
e12 = REJECT/change realized actor=kpu context=election
e13 = PROTEST/riot historical actor=kalah recipient=kpu time=t6 context=election
