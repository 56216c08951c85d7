language: id
published: 2023-05-17
split: train
---
[mahasiswa|Mahasiswa] Mogok Makan di Depan [dpr|DPR], [kampus|Kampus] Ancam DO

[@place|Jakarta] - [mahasiswa|Tujuh mahasiswa] [e1|melakukan aksi mogok makan] di [p1|depan gedung [dpr|DPR], Senayan], [t1|sejak Senin (15/5/2023)]. [mahasiswa|Mereka] [e2|menuntut] [i2|bertemu langsung dengan [ketua|Ketua Badan Legislasi (Baleg) [dpr|DPR] Yosafat Mandagi]] untuk membahas RUU Ketahanan Pangan.

[anindita|Koordinator aksi Fadhila Anindita] [c1|mengatakan] [q1|[mahasiswa|mahasiswa] juga [e3|meminta] [ketua|Yosafat] [i3|mundur dari jabatannya]]. "[q2|Sudah tiga surat [mahasiswa|kami] layangkan, tak satu pun dibalas. [mahasiswa|Kami] [e4|tidak akan makan] sampai pintu itu dibuka]," [c2|kata] [anindita|Fadhila] di lokasi, [t2|Rabu (17/5)].

SCROLL TO CONTINUE WITH CONTENT

[ketua|Yosafat] [c3|mengaku] [q3|siap [e5|menemui] [mahasiswa|mahasiswa] [t3|besok pagi]]. Namun [ketua|dia] [e6|menolak] [i6|permintaan mundur]. "[q4|Mundur karena apa? Pasalnya saja belum dibaca]," [c4|ucapnya].

[t4|Selasa malam], [massa|sekitar 200 mahasiswa lain] [e7|memblokade] [p7|Tol Dalam Kota arah Semanggi] selama dua jam. [polisi|Polisi] tidak [e8|membubarkan] [massa|massa] dengan gas air mata, tetapi [hutagalung|Kabag Ops [polres|Polres Metro Jakarta Pusat] AKBP Rudolf Hutagalung] [c5,e9|memperingatkan] [q5|[massa|pelaku pemblokiran] [i9|akan ditangkap] jika mengulangi perbuatannya].

[kampus|Universitas Dwiwarna], tempat empat peserta aksi berkuliah, [e10|mengancam mengeluarkan] [mahasiswa|mereka]. [q6|Batas waktu untuk kembali ke kelas ialah [t5|Jumat (19/5)]], [c6|menurut] [kampus|surat edaran [rektor|rektor]] yang diterima detikcom. [ylbhi|YLBHI] [e11|mengecam] [i11|surat itu] dan [e12|menyediakan] [pengacara|enam pengacara].

Baca juga: [@related|Isi Lengkap Pasal 41 RUU Ketahanan Pangan yang Bikin Ribut]

([@reporter|rfk]/[@editor|dnu])
---
mahasiswa | Tujuh mahasiswa | group | IDN | EDU
dpr | DPR | organization | IDN | LEG
ketua | Yosafat Mandagi | person | IDN | LEG | Ketua Badan Legislasi (Baleg) DPR
anindita | Fadhila Anindita | person | IDN | EDU | Koordinator aksi
massa | sekitar 200 mahasiswa lain | group | IDN | EDU
polisi | Polisi | organization | IDN | COP
hutagalung | Rudolf Hutagalung | person | IDN | COP | Kabag Ops Polres Metro Jakarta Pusat
polres | Polres Metro Jakarta Pusat | organization | IDN | COP
kampus | Universitas Dwiwarna | organization | IDN | EDU
rektor | rektor Universitas Dwiwarna | person | IDN | EDU | rektor
ylbhi | YLBHI | organization | IDN | NGO
pengacara | enam pengacara | group | IDN
---
t1 = 2023-05-15
t2 = 2023-05-17
t3 = 2023-05-18
t4 = 2023-05-16
t5 = 2023-05-19
q1 = indirect anindita
q2 = direct anindita
q3 = indirect ketua
q4 = direct ketua
q5 = indirect hutagalung
q6 = indirect kampus
e1 = PROTEST/hunger realized actor=mahasiswa recipient=dpr time=t1 context=legislative
e2 = REQUEST/meet realized actor=mahasiswa recipient=ketua context=legislative
e3 = REQUEST/yield realized actor=mahasiswa recipient=ketua said=q1 context=legislative
e4 = PROTEST/hunger future actor=mahasiswa recipient=dpr said=q2 context=legislative
e5 = AGREE future actor=ketua recipient=mahasiswa time=t3 said=q3 context=legislative
e6 = REJECT/yield realized actor=ketua recipient=mahasiswa context=legislative
e7 = PROTEST/obstruct realized actor=massa time=t4 context=legislative
e8 = ASSAULT/crowd-control negated actor=polisi recipient=massa time=t4 context=repression
e9 = THREATEN/arrest realized actor=hutagalung recipient=massa context=legal,repression
e10 = THREATEN/expel realized actor=kampus recipient=mahasiswa context=rights_freedoms
e11 = ACCUSE/disapprove realized actor=ylbhi recipient=kampus context=rights_freedoms
e12 = AID realized actor=ylbhi recipient=mahasiswa context=legal,rights_freedoms
