language: id
published: 2014-06-10
split: train
---
[tentara|Tentara] Kuasai Lembah Tambang [peru|Peru]

[presiden|PRESIDEN [peru|Peru]] [e1|memberlakukan keadaan darurat] di [p1|tiga distrik Provinsi Cotabambas], [t1|Minggu (8/6)], menyusul bentrokan berdarah di sekitar tambang tembaga milik [konsorsium|konsorsium Kanada-Tiongkok]. Dekret itu mengizinkan [tentara|tentara] menggeledah rumah tanpa surat hakim.

[t2|Sehari sebelumnya], [polisi|polisi] [e2|menembakkan gas air mata] untuk membuyarkan [petani|petani] yang [e3|menutup jembatan] di [p3|Challhuahuacho]. Ketika [petani|massa] kembali, [polisi|aparat] [e4|melepaskan tembakan]. [tiga|Tiga petani] tewas.

"[q1|[petani|Kami] membawa ketapel, [polisi|mereka] membawa senapan. Hitung sendiri siapa yang takut]," [c1|kata] [huaman|Saturnina Huamán, pemimpin [front|Front Pertahanan Cotabambas]].

[buruh|Sekitar 2.800 buruh tambang] [e5|mogok] [t3|sejak 26 Mei] sebagai tanda setia kawan. [federasi|Federasi Pekerja Pertambangan] bahkan [e6|mengultimatum akan memperluasnya] ke seluruh negeri.

[paredes|Menteri Dalam Negeri Óscar Paredes Luna] [c2|menegaskan] [q2|[polisi|anak buahnya] hanya membela diri]. [paredes|Dia] [e7|tidak bersedia membentuk] [i7|komisi penyelidik], seperti yang [e8|diminta] [ombudsman|kantor ombudsman] [t4|kemarin].

Namun, pintu belum tertutup. "[q3|Jika jembatan dibuka, [peru|pemerintah] siap [e9|duduk bersama] di [p9|Cusco] [t6|besok] juga]," [c3|ucap] [rivas|Wakil Menteri Pertambangan Julia Rivas Ochoa]. [uskup|Uskup Abancay] sudah [e10|menawarkan diri] menjadi penengah.

[konsorsium|Pihak konsorsium], melalui pernyataan pers, [c4|mengatakan] [q4|tidak pernah [e11|merampas [i11|lahan]] [keluarga|satu keluarga pun]].

Ini bukan dekret yang pertama. [t5|Pada 2010], [peru|Lima] [e12|menetapkan status serupa] di [p12|Huancabamba] selama hampir lima bulan gara-gara sengketa tambang emas. ([@source|Reuters]/[@source|AFP]/[@reporter|Ire]/[@editor|I-2])
---
peru | Peru | country | PER
konsorsium | konsorsium Kanada-Tiongkok | organization | MNC | BUS
tentara | tentara Peru | organization | PER | MIL
polisi | polisi Peru | organization | PER | COP
petani | petani Cotabambas | group | PER | CVL
tiga | tiga petani | group | PER | CVL
huaman | Saturnina Huamán | person | PER | CVL | pemimpin Front Pertahanan Cotabambas
front | Front Pertahanan Cotabambas | organization | PER | CVL
buruh | sekitar 2.800 buruh tambang | group | PER | LAB
federasi | Federasi Pekerja Pertambangan | organization | PER | LAB
paredes | Óscar Paredes Luna | person | PER | GOV | Menteri Dalam Negeri
ombudsman | kantor ombudsman | organization | PER | GOV
rivas | Julia Rivas Ochoa | person | PER | GOV | Wakil Menteri Pertambangan
uskup | Uskup Abancay | person | PER | REL | Uskup Abancay
keluarga | satu keluarga | group | PER | CVL
presiden | Presiden Peru | person | PER | GOV | Presiden Peru
---
t1 = 2014-06-08
t2 = 2014-06-07
t3 = 2014-05-26
t4 = 2014-06-09
t5 = 2010
t6 = 2014-06-11
q1 = direct huaman
q2 = indirect paredes
q3 = direct rivas
q4 = indirect konsorsium
e1 = COERCE/martial-law realized actor=presiden time=t1 context=repression,natural_resource,military
e2 = ASSAULT/crowd-control realized actor=polisi recipient=petani time=t2 context=repression
e3 = PROTEST/obstruct realized actor=petani time=t2 context=natural_resource
e4 = ASSAULT/firearms realized actor=polisi recipient=tiga time=t2 context=repression,human_rights
e5 = PROTEST/strike realized actor=buruh time=t3 context=natural_resource
e6 = THREATEN realized actor=federasi recipient=peru context=natural_resource
e7 = REJECT/change realized actor=paredes recipient=ombudsman context=human_rights
e8 = REQUEST/change realized actor=ombudsman recipient=paredes time=t4 context=human_rights
e9 = AGREE hypothetical actor=peru recipient=petani said=q3 context=natural_resource
e10 = AGREE realized actor=uskup recipient=peru,petani context=natural_resource
e11 = COERCE/seize negated actor=konsorsium recipient=keluarga said=q4 context=natural_resource
e12 = COERCE/martial-law historical actor=peru time=t5 context=natural_resource,repression
