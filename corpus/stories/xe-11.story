language: id
published: 2018-07-02
split: test
---
Kantor [kpu|KPU] Dibakar, [bupati|Penjabat Bupati] Berlakukan Jam Malam di Namrole

[@outlet|TRIBUN-MALUKU.COM], [@place|NAMROLE] - Penghitungan suara Pilkada Buru Selatan berujung [e1|rusuh], [t1|Sabtu (30/6/2018)]. [massa|Ratusan pendukung pasangan nomor urut 2] membakar kantor [kpu|Komisi Pemilihan Umum (KPU) setempat] dan [e2|menyerang] [polisi|polisi] dengan parang serta batu. Empat [polisi|personel] dilarikan ke Puskesmas Labuang.

[bupati|Penjabat Bupati Hengky Latuperissa] [e3|memberlakukan jam malam] pukul 21.00 sampai 05.00 WIT [t2|selama pekan ini]. [bupati|Dia] juga [e4|melarang] [massa|warga] [i4|berkumpul lebih dari 10 orang].

"[q1|Tong semua basudara. [bupati|Beta] minta parang simpan di rumah]," [c1|kata] [bupati|Hengky] [t3|Minggu malam].

[kapolres|Kapolres Pulau Buru AKBP Fredy Manuputty] [c2|mengungkapkan], [q2|amuk massa dipicu [i5|rekaman suara palsu] yang [e5|disebarkan] [tim|tim sukses pasangan nomor urut 2]]. [c3|Katanya], [q3|rekaman itu menyebut kotak suara dibuang ke laut, padahal tidak ada satu pun yang hilang].

"[q4|Yang bikin hoaks [polisi|kami] [e6|tangkap]. Tidak peduli orangnya calon bupati sekalipun]," [c4|ancam] [kapolres|Fredy]. Hingga [t4|Senin], [polisi|polisi] [e7|menahan] [sembilan|sembilan orang].

[tim|Tim nomor urut 2] [c5|berkilah] [q5|rekaman tersebut bukan buatan [tim|mereka]]. [calon|Calon bupati Said Wamese] sendiri [e8|menyerukan] [massa|pendukungnya] [i8|pulang] dan [c6|menyatakan] [q6|[calon|ia] [e9|akan menggugat] hasil pilkada ke [mk|Mahkamah Konstitusi] [t5|pekan depan]].

[kpu|KPU] [e10|menolak] [i10|usul penghitungan ulang]. [ketua|Ketua [kpu|KPU] Buru Selatan Yopi Lesnussa] [c7|mengatakan] [q7|C1 asli sudah diselamatkan sebelum kantor terbakar]. [t6|Pada Pilkada 2015], kantor yang sama juga [e11|dirusak] [pendukung|pendukung calon yang kalah].

Baca juga: [@related|[calon|Said Wamese] Unggul Tipis Versi Hitung Cepat]

Penulis: [@reporter|Rahmat Tutuarima] | Editor: [@editor|Adjeng H]
---
kpu | KPU Buru Selatan | organization | IDN | GOV
bupati | Hengky Latuperissa | person | IDN | GOV | Penjabat Bupati Buru Selatan
massa | Ratusan pendukung pasangan nomor urut 2 | group | IDN | CVL
polisi | polisi | organization | IDN | COP
kapolres | Fredy Manuputty | person | IDN | COP | Kapolres Pulau Buru
tim | tim sukses pasangan nomor urut 2 | group | IDN | PTY
sembilan | sembilan orang | group | IDN | CVL
calon | Said Wamese | person | IDN | PTY | Calon bupati
mk | Mahkamah Konstitusi | organization | IDN | JUD
ketua | Yopi Lesnussa | person | IDN | GOV | Ketua KPU Buru Selatan
pendukung | pendukung calon yang kalah | group | IDN | CVL
---
t1 = 2018-06-30
t2 = 2018-07-02/2018-07-08
t3 = 2018-07-01
t4 = 2018-07-02
t5 = 2018-07-09/2018-07-15
t6 = 2015
q1 = direct bupati
q2 = indirect kapolres
q3 = indirect kapolres
q4 = direct kapolres
q5 = indirect tim
q6 = indirect calon
q7 = indirect ketua
e1 = PROTEST/riot realized actor=massa recipient=kpu time=t1 context=election
e2 = ASSAULT/primitive realized actor=massa recipient=polisi time=t1 context=election
e3 = COERCE/curfew realized actor=bupati recipient=massa time=t2 context=election,repression
e4 = COERCE/restrict realized actor=bupati recipient=massa context=election,rights_freedoms
e5 = COERCE/misinformation realized actor=tim recipient=kpu said=q2 context=misinformation,election
e6 = THREATEN/arrest realized actor=kapolres recipient=tim said=q4 context=misinformation,election
e7 = COERCE/arrest realized actor=polisi recipient=sembilan time=t4 context=election,legal
e8 = REQUEST/yield realized actor=calon recipient=massa context=election
e9 = ACCUSE/allege future actor=calon recipient=kpu time=t5 said=q6 context=election,legal
e10 = REJECT/change realized actor=kpu recipient=calon context=election
e11 = ASSAULT/destroy historical actor=pendukung recipient=kpu time=t6 context=election
