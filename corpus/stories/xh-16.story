language: id
published: 2013-08-21
split: train
---
[kontrak|Guru Kontrak] [simeulue|Simeulue] Tutup 40 Sekolah

* [dprk|DPRK] Tolak Bahas Tambahan Anggaran

[@place|SINABANG] - Sebanyak 612 [kontrak|guru kontrak] di [simeulue|Kabupaten Simeulue] [e1|berhenti mengajar] [t1|sejak Senin (19/8)]. Empat puluh sekolah terkunci. Pemicunya, [dinas|Dinas Pendidikan] [e2|menahan] [i2|honor] [kontrak|mereka] [t2|sejak April].

Kemarin, [t3|Selasa (20/8)], [kontrak|para guru] berjalan kaki ke [p3|kantor bupati]. [polres|Polisi] [e3|menghalau] [kontrak|rombongan itu] dengan gas air mata; tiga orang pingsan. “[q1|[kontrak|Kami] cuma membawa kapur tulis],” [c1|kata] [cut|koordinator aksi, Cut Marlinda Rasyidin], kepada [serambi|Serambi].

[bupati|Bupati [simeulue|Simeulue] Teuku Yusnaidi Daud] [c2|berdalih] [q2|[provinsi|Pemerintah Aceh] [e4|belum mencairkan] [i4|dana otonomi khusus]]. [bupati|Ia] juga [c3,e5|mengancam] [q3|akan membekukan izin koperasi milik [pgri|PGRI Simeulue] kalau mogok berlanjut [t4|sampai Jumat]].

Sementara itu, [dprk|Dewan Perwakilan Rakyat Kabupaten] [e6|menolak mengubah] [i6|pagu belanja pegawai]. [pa|Empat anggota Fraksi Partai Aceh] [e7|memboikot] [i7|sidang itu].

“[q4|[pa|Mereka] kecewa. Tapi palu sudah diketuk,” [c4|ujar] [rusdi|Wakil Ketua [dprk|DPRK] Rusdi Amiruddin]. “Tidak ada uang jatuh dari langit].”

[gubernur|Gubernur Aceh] dijadwalkan [e8|mengunjungi] [p8,simeulue|Simeulue] [t5|besok]. [c5|Menurut] [karo|Karo Humas Setda Aceh, Murtalamuddin Yusri], [q5|[gubernur|gubernur] bakal [e9|membantu] [kontrak|guru] dengan dana tak terduga Rp 900 juta].

Di Banda Aceh, [mpu|Majelis Permusyawaratan Ulama] [e10|memuji] [kontrak|para guru] yang tetap mengajar mengaji di balai-balai. Adapun [mantan|bekas kepala dinas] sudah [e11|divonis] 18 bulan oleh [pn|PN Sinabang] [t6|tahun lalu] karena menilap [i11|honor yang sama].([@reporter|c48])
---
kontrak | guru kontrak | group | IDN | LAB
dprk | Dewan Perwakilan Rakyat Kabupaten Simeulue | organization | IDN | LEG
dinas | Dinas Pendidikan | organization | IDN | GOV
polres | Polisi | organization | IDN | COP
cut | Cut Marlinda Rasyidin | person | IDN | LAB | koordinator aksi
serambi | Serambi | organization | IDN | JRN
bupati | Teuku Yusnaidi Daud | person | IDN | GOV | Bupati Simeulue
provinsi | Pemerintah Aceh | organization | IDN | GOV
pgri | PGRI Simeulue | organization | IDN | LAB
pa | empat anggota Fraksi Partai Aceh | group | IDN | LEG
rusdi | Rusdi Amiruddin | person | IDN | LEG | Wakil Ketua DPRK
gubernur | Gubernur Aceh | person | IDN | GOV | Gubernur Aceh
karo | Murtalamuddin Yusri | person | IDN | GOV | Karo Humas Setda Aceh
mpu | Majelis Permusyawaratan Ulama | organization | IDN | REL
mantan | bekas kepala dinas | person | IDN | GOV | bekas kepala dinas
pn | PN Sinabang | organization | IDN | JUD
simeulue | Kabupaten Simeulue | place | IDN
---
t1 = 2013-08-19
t2 = 2013-04
t3 = 2013-08-20
t4 = 2013-08-23
t5 = 2013-08-22
t6 = 2012
q1 = direct cut
q2 = indirect bupati
q3 = indirect bupati
q4 = direct rusdi
q5 = indirect karo
e1 = PROTEST/strike realized actor=kontrak recipient=dinas time=t1 context=economic
e2 = COERCE/withhold realized actor=dinas recipient=kontrak time=t2 context=economic
e3 = ASSAULT/crowd-control realized actor=polres recipient=kontrak time=t3 context=repression
e4 = COERCE/withhold realized actor=provinsi recipient=bupati said=q2 context=economic,executive
e5 = THREATEN/restrict realized actor=bupati recipient=pgri context=economic
e6 = REJECT/change realized actor=dprk recipient=kontrak context=legislative,economic
e7 = PROTEST/boycott realized actor=pa recipient=dprk context=legislative
e8 = AGREE future actor=gubernur recipient=bupati time=t5 context=executive
e9 = AGREE future actor=gubernur recipient=kontrak said=q5 context=economic
e10 = SUPPORT realized actor=mpu recipient=kontrak context=religion_ethnicity
e11 = SANCTION/convict historical actor=pn recipient=mantan time=t6 context=corruption,legal
