language: id
published: 2018-05-11
split: train
---
Digusur Menjelang Puasa: [warga|Warga Kampung Tambak Lorok] Mengungsi ke Musala

[@outlet|tirto.id] - [yatimah|Yatimah], 52 tahun, masih menyimpan kunci rumahnya. Pintunya sudah tidak ada. [t1|Rabu pagi (9/5/2018)], ekskavator [dinas|Dinas Tata [semarang|Kota]] [e1|merobohkan] [i1|63 bangunan] di [p1,p2|tepi Kali Banger, [semarang|Semarang]], di bawah penjagaan [satpol|350 anggota Satpol PP].

Ketika [warga|warga] bertahan di gang, [satpol|aparat] [e2|menyemprotkan gas air mata]. [warga|Sebelas orang] [e3|digelandang] ke [p3|kantor kelurahan], termasuk [handoko|Yulius Handoko], koordinator [forum|Forum Warga Pesisir]. [handoko|Handoko] baru [e4|dipulangkan] menjelang magrib.

"[q1|[handoko|Saya] [e5|dipukul pakai pentungan] karena [i5|merekam]]," [c1|kata] [handoko|Handoko] kepada reporter Tirto. [handoko|Ia] juga [c2|mengaku] [q2|[i6|ponselnya] [e6|dirampas] dan [i6|videonya] dihapus].

[sudarsono|Kepala [satpol|Satpol PP Kota Semarang] Bambang Sudarsono] [e7|menampik] ada [i7|kekerasan]. [q3|Warga, [c3|klaim] [sudarsono|Bambang], sudah tiga kali disurati]. "[q4|Penertiban berjalan humanis. Kami tegaskan, tanah itu aset [pemerintah|pemkot]]," [c4|ujarnya].

Lembaga Bantuan Hukum (LBH) [semarang|Semarang] tak percaya. [lbh|Mereka] [e8|berencana menggugat] [semarang|wali kota] ke pengadilan [t2|pekan depan]. [iswandari|Direktur LBH, Rahma Iswandari], [c5|menuturkan] [q5|[komnas|Komnas HAM] sudah [e9|meminta] [i9|penggusuran] dihentikan [t3|sejak April], "tetapi suratnya dianggap angin lalu]".

Untuk sementara, 140 jiwa menumpang di [p10,p11|musala]. [palang|Palang Merah Indonesia] [e10|membuka [i10|dapur umum]], sedangkan [keuskupan|Keuskupan Agung [semarang|Semarang]] [e11|menyumbang] [i11|selimut dan susu bayi].

[semarang|Wali kota] sendiri [e12|belum pernah menjenguk] [warga|pengungsi]. [c6|Menurut] [kuncoro|Sekretaris Daerah Adi Kuncoro], [q6|unit rusunawa yang kosong hanya ada di Kudu, 9 kilometer dari laut]. "[q7|Semoga warga bisa legawa]," [c7|harap] [kuncoro|Adi].

"[q8|Kami ini nelayan. Jauh dari laut, mau makan apa?]" [c8|kata] [yatimah|Yatimah].

Reporter: [@reporter|Dyah Larasati]
Penulis: [@reporter|Mahesa Kurniawan]
Editor: [@editor|Zulfan Lubis]
---
yatimah | Yatimah | person | IDN
dinas | Dinas Tata Kota Semarang | organization | IDN
satpol | Satpol PP Kota Semarang | organization | IDN
warga | Warga Kampung Tambak Lorok | group | IDN
handoko | Yulius Handoko | person | IDN | - | koordinator Forum Warga Pesisir
forum | Forum Warga Pesisir | organization | IDN
sudarsono | Bambang Sudarsono | person | IDN | - | Kepala Satpol PP Kota Semarang
lbh | Mereka | organization | IDN
semarang | Wali Kota Semarang | person | IDN | - | wali kota
iswandari | Rahma Iswandari | person | IDN | - | Direktur LBH
komnas | Komnas HAM | organization | IDN
pemerintah | pemkot | organization | IDN
palang | Palang Merah Indonesia | organization | IDN
keuskupan | Keuskupan Agung Semarang | organization | IDN
kuncoro | Adi Kuncoro | person | IDN | - | Sekretaris Daerah
---
t1 = 2018-05-09
t2 = 2018-05-14/2018-05-20
t3 = 2018-04
q1 = direct handoko
q2 = indirect handoko
q3 = indirect sudarsono
q4 = direct sudarsono
q5 = mixed iswandari
q6 = indirect kuncoro
q7 = direct kuncoro
q8 = direct yatimah
e1 = COERCE/seize realized actor=dinas,satpol recipient=warga time=t1 context=human_rights,repression
e2 = ASSAULT/crowd-control realized actor=satpol recipient=warga time=t1 context=human_rights,repression
e3 = COERCE/arrest realized actor=satpol recipient=warga,handoko time=t1 context=human_rights,repression
e4 = RETREAT/release realized actor=satpol recipient=handoko context=human_rights
e5 = ASSAULT/beat realized actor=satpol recipient=handoko said=q1 context=human_rights,repression
e6 = COERCE/seize realized actor=satpol recipient=handoko said=q2 context=human_rights,rights_freedoms
e7 = REJECT realized actor=sudarsono recipient=handoko context=human_rights
e8 = ACCUSE/allege future actor=lbh recipient=semarang time=t2 context=human_rights,legal
e9 = REQUEST/change realized actor=komnas recipient=pemerintah time=t3 said=q5 context=human_rights
e10 = AID realized actor=palang recipient=warga context=human_security
e11 = AID realized actor=keuskupan recipient=warga context=human_security,religion_ethnicity
e12 = CONSULT/visit negated actor=semarang recipient=warga context=human_security,executive
