language: ms
published: 2019-03-15
split: train
---
[sabah|Sabah] Tangguh Rundingan Royalti, [persatuan|Persatuan Petani] Ugut Mogok

[@place|KOTA KINABALU], [t1|14 Mac] ([@agency|Bernama]) - [kerajaan|Kerajaan negeri Sabah] [e1|menangguhkan rundingan] [i1|royalti kelapa sawit] dengan [kementerian|Kementerian Perusahaan Utama] yang sepatutnya bermula [t2|hari ini], selepas [kementerian|kementerian itu] [e2|menolak] [i2|dua daripada lima tuntutan negeri].

"[q1|[kerajaan|Kami] tidak menutup pintu, tetapi [kementerian|Putrajaya] mesti datang dengan angka," [c1|kata] [jaafar|Menteri Pertanian Sabah, Jaafar Limbang], "bukan dengan ucapan]."

[jaafar|Beliau] turut [e3|menuduh] [kementerian|kementerian itu] [i3|menahan data pengeluaran sejak [t3|tahun lalu]]. [ketua|Ketua Setiausaha [kementerian|kementerian], Norhayati Selamat], [e4|menafikan] [i4|dakwaan itu].

Di [keningau,p5|Keningau], [persatuan|Persatuan Pekebun Kecil Pedalaman] [e5|mengancam akan berhenti menghantar buah] ke kilang milik [felda|agensi persekutuan] jika rundingan tidak disambung [t4|minggu depan]. [pekebun|Kira-kira 200 pekebun] [e6|berhimpun] di hadapan [p6|pejabat daerah] [t5|pada Rabu], dan [polis|polis] [e7|mengarahkan mereka bersurai] tanpa membuat [e8|sebarang tangkapan].

[jaafar|Jaafar] [c2|berkata] [q2|[kerajaan|kerajaan negeri] [e9|akan menyalurkan bantuan baja] kepada [pekebun|pekebun itu] mulai [t6|April]].
---
sabah | Sabah | place | MYS
persatuan | Persatuan Pekebun Kecil Pedalaman | organization | MYS | AGR
kerajaan | Kerajaan negeri Sabah | organization | MYS | GOV
kementerian | Kementerian Perusahaan Utama | organization | MYS | GOV
jaafar | Jaafar Limbang | person | MYS | GOV | Menteri Pertanian Sabah
ketua | Norhayati Selamat | person | MYS | GOV | Ketua Setiausaha
keningau | Keningau | place | MYS
felda | agensi persekutuan | organization | MYS | GOV
pekebun | Kira-kira 200 pekebun | group | MYS | AGR
polis | polis | organization | MYS | COP
---
t1 = 2019-03-14
t2 = 2019-03-14
t3 = 2018
t4 = 2019-03-18/2019-03-24
t5 = 2019-03-13
t6 = 2019-04
q1 = direct jaafar
q2 = indirect jaafar
e1 = REJECT/meet realized actor=kerajaan recipient=kementerian time=t2 context=economic,natural_resource
e2 = REJECT/change realized actor=kementerian recipient=kerajaan context=economic,natural_resource
e3 = ACCUSE/allege realized actor=jaafar recipient=kementerian context=economic
e4 = REJECT realized actor=ketua recipient=jaafar context=economic
e5 = THREATEN/restrict realized actor=persatuan recipient=felda time=t4 context=economic
e6 = PROTEST/demo realized actor=pekebun recipient=kementerian time=t5 context=economic
e7 = REQUEST/yield realized actor=polis recipient=pekebun time=t5
e8 = COERCE/arrest negated actor=polis recipient=pekebun time=t5
e9 = AGREE future actor=kerajaan recipient=pekebun time=t6 said=q2 context=economic,natural_resource
