language: id
published: 2019-03-13
split: train
---
[nakes|Perawat] Mogok, Insentif Ditahan, [bupati|Bupati Tolitoli] Malah Ancam Cabut Izin

[@place|Tolitoli] - [nakes|Sedikitnya 240 perawat dan bidan RSUD Mokopido], [p1|Tolitoli], [e1|mogok kerja] [t1|sejak Senin (11/3)]. Penyebabnya, [i1|insentif [nakes|mereka]] selama tujuh bulan [e2|ditahan] [pemkab|pemerintah kabupaten].

"[q1|UGD tetap [nakes|kami] buka, kasihan pasien. Poli dan rawat jalan tutup sampai uang itu cair]," [c1|kata] [lapasere|koordinator aksi, Nurhayati Lapasera], [t2|Rabu (13/3/2019)].

[bupati|Bupati Muchtar Dg Mapuji] tak tinggal diam. [q2|[nakes|Perawat] yang belum masuk [t3|besok pagi], [c2,e3|ancam] [bupati|dia], [i3|izin praktiknya] akan dicabut lewat dinas kesehatan]. [bupati|Dia] juga belum mau [e4|menyerahkan [i4|SK pengangkatan]] [bidan|38 bidan PTT] yang sudah diteken kementerian.

SCROLL TO CONTINUE WITH CONTENT

[t4|Selasa (12/3) siang], massa bergerak ke [p5|kantor [bupati|bupati]]. [polisi|Polisi] dua kali [e5|menyemprotkan water cannon] saat [nakes|para perawat] mendekati pagar. Tiga orang pingsan. Rapat dengar pendapat di [dprd|DPRD] hari itu pun hambar: [bupati|bupati] dan seluruh kepala dinas [e6|memboikot] [i6|undangan [dprd|dewan]].

"[q3|Ini penghinaan terhadap [dprd|lembaga]]," [c3,e7|kecam] [tahir|Ketua Komisi III [dprd|DPRD] Tolitoli, Abd Tahir Landonu].

Kepada wartawan, [bupati|Muchtar] [c4|berdalih] [q4|kas daerah kosong dan [bupati|dia] sudah [e8|meminta [i8|dana talangan]] Rp 6 miliar kepada [gubernur|Gubernur Sulawesi Tengah]]. [q5|[gubernur|Gubernur] belum [e9|menyanggupi]], [c5|kata] [sekprov|Sekretaris Provinsi, Arifin Lamakarate].

Masalah ini bisa melebar. [pgri|PGRI Tolitoli] [c6|menyebut] [q6|[guru|900 guru honorer] [e10|akan ikut mogok] [t5|mulai Senin pekan depan (18/3)] bila tunjangan [guru|mereka] juga macet]. Di sisi lain, [apoteker|ikatan apoteker] [e11|batal mogok] setelah gaji [t6|Februari] dibayar.

[t7|Pada 2016], [nakes|tenaga kesehatan di rumah sakit yang sama] [e12|berhenti bekerja] empat hari karena perkara serupa.

Baca juga: [@related|Pasien RSUD Mokopido Dirujuk ke Palu]

([@reporter|hmw]/[@editor|idr])
---
nakes | perawat dan bidan RSUD Mokopido | group | IDN | LAB
pemkab | pemerintah kabupaten | organization | IDN | GOV
lapasere | Nurhayati Lapasera | person | IDN | LAB | koordinator aksi
bupati | Muchtar Dg Mapuji | person | IDN | GOV | Bupati Tolitoli
bidan | bidan PTT | group | IDN | LAB
polisi | Polisi | organization | IDN | COP
dprd | DPRD | organization | IDN | LEG
tahir | Abd Tahir Landonu | person | IDN | LEG | Ketua Komisi III DPRD Tolitoli
gubernur | Gubernur Sulawesi Tengah | person | IDN | GOV | Gubernur Sulawesi Tengah
sekprov | Arifin Lamakarate | person | IDN | GOV | Sekretaris Provinsi
pgri | PGRI Tolitoli | organization | IDN | LAB
guru | guru honorer | group | IDN | EDU
apoteker | ikatan apoteker | organization | IDN | LAB
---
t1 = 2019-03-11
t2 = 2019-03-13
t3 = 2019-03-14
t4 = 2019-03-12
t5 = 2019-03-18
t6 = 2019-02
t7 = 2016
q1 = direct lapasere
q2 = indirect bupati
q3 = direct tahir
q4 = indirect bupati
q5 = indirect sekprov
q6 = indirect pgri
e1 = PROTEST/strike realized actor=nakes recipient=pemkab time=t1 context=economic,health
e2 = COERCE/withhold realized actor=pemkab recipient=nakes context=economic,health
e3 = THREATEN/restrict realized actor=bupati recipient=nakes context=health
e4 = COERCE/withhold realized actor=bupati recipient=bidan context=health,executive
e5 = ASSAULT/crowd-control realized actor=polisi recipient=nakes time=t4 context=rights_freedoms
e6 = PROTEST/boycott realized actor=bupati recipient=dprd time=t4 context=legislative,executive
e7 = ACCUSE/disapprove realized actor=tahir recipient=bupati said=q3 context=legislative,executive
e8 = REQUEST/assist realized actor=bupati recipient=gubernur said=q4 context=economic
e9 = AGREE negated actor=gubernur recipient=bupati said=q5 context=economic
e10 = PROTEST/strike hypothetical actor=guru recipient=pemkab time=t5 said=q6 context=economic
e11 = PROTEST/strike negated actor=apoteker context=economic,health
e12 = PROTEST/strike historical actor=nakes recipient=pemkab time=t7 context=economic,health
