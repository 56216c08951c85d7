language: id
published: 2006-09-20
split: train
---
Buruh Rokok Mogok Makan, [kapolres|Kapolres] Dicopot

[@place|KEDIRI] - Tubuh [suparmi|Suparmi], 41, sudah lemas. Tetapi, [suparmi|buruh linting itu] tetap menolak disuapi. Bersama [buruh|23 rekannya], [suparmi|dia] [e1|melakukan mogok makan] di [p1|depan Mapolwil Kediri] [t1|sejak Sabtu lalu]. Tuntutan [buruh|mereka] satu: [i1|pengusutan kasus [e2|penyiksaan]] [aktivis|tiga aktivis [spsi|Serikat Pekerja Rokok Brantas (SPRB)]] di [p2|sel [polres|Polres Kediri]].

[q1|[aktivis|Ketiganya] dipukuli selang dan dipaksa menelan puntung rokok agar mengaku membakar gudang tembakau], [c1|kata] [pengacara|kuasa hukum [aktivis|mereka], Herman Sastrowijoyo]. "[q2|Visum ada, foto ada. [pengacara|Kami] [t2|kemarin] [e3|sudah menggugat] [polres|polres] ke pengadilan]," [c2|ungkap] [pengacara|pria berkacamata itu].

Gudang itu memang ludes [t3|Rabu (13/9)]. Ketika itu, [massa|ratusan buruh yang di-PHK] [e4|mengamuk], merobohkan pagar, dan menyulut dua truk milik [pabrik|PT Brantas Kretek Jaya]. [satpam|Satpam dan preman bayaran pabrik] [e5|membalas dengan pentungan dan parang]. Seorang [massa|buruh] tewas.

[kapolda|Kapolda Jatim Irjen Pol Bambang Setyo Utoro] bergerak cepat. [t4|Selasa (19/9)], [kapolda|dia] [e6|menonaktifkan] [kapolres|Kapolres Kediri AKBP Dedi Raksawardana]. "[q3|Kalau ada anak buah yang terbukti memukul tahanan, [e7|[kapolda|saya] borgol sendiri]]," [c3|ancam] [kapolda|jenderal asal Tulungagung tersebut].

Di tempat terpisah, [dirut|Direktur Utama [pabrik|PT Brantas Kretek Jaya] Tan Giok Lian] [e8|menyampaikan permintaan maaf] kepada [keluarga|keluarga korban]. [dirut|Dia] [c4|mengaku] [q4|tidak tahu-menahu soal preman] dan [e9|siap mundur] bila diminta pemegang saham.

Sementara itu, [disnaker|Dinas Tenaga Kerja] [e10|bakal mempertemukan] [pabrik,spsi|kedua belah pihak] [t5|besok]. [spsi|SPRB] [c5,e11|berharap] [q5|[pabrik|pabrik] mempekerjakan kembali 312 orang]. [q6|Rencana [e12|aksi tutup jalan provinsi dibatalkan] untuk menghormati perundingan], [c6|imbuh] [pengacara|Herman].

([@reporter|dea]/[@reporter|ris]/[@editor|jpnn])
---
suparmi | Suparmi | person | IDN | LAB
buruh | 23 buruh rokok | group | IDN | LAB
aktivis | tiga aktivis SPRB | group | IDN | LAB
spsi | Serikat Pekerja Rokok Brantas (SPRB) | organization | IDN | LAB
pengacara | Herman Sastrowijoyo | person | IDN | JUD | kuasa hukum
polres | Polres Kediri | organization | IDN | COP
massa | ratusan buruh yang di-PHK | group | IDN | LAB
pabrik | PT Brantas Kretek Jaya | organization | IDN | BUS
satpam | Satpam dan preman bayaran pabrik | group | IDN | BUS
kapolda | Bambang Setyo Utoro | person | IDN | COP | Kapolda Jatim
kapolres | Dedi Raksawardana | person | IDN | COP | Kapolres Kediri
dirut | Tan Giok Lian | person | IDN | BUS | Direktur Utama PT Brantas Kretek Jaya
keluarga | keluarga korban | group | IDN | CVL
disnaker | Dinas Tenaga Kerja | organization | IDN | GOV
---
t1 = 2006-09-16
t2 = 2006-09-19
t3 = 2006-09-13
t4 = 2006-09-19
t5 = 2006-09-21
q1 = indirect pengacara
q2 = direct pengacara
q3 = direct kapolda
q4 = indirect dirut
q5 = indirect spsi
q6 = indirect pengacara
e1 = PROTEST/hunger realized actor=suparmi,buruh recipient=polres time=t1 context=human_rights
e2 = ASSAULT/torture realized actor=polres recipient=aktivis context=human_rights
e3 = ACCUSE/allege realized actor=pengacara recipient=polres time=t2 said=q2 context=legal,human_rights
e4 = PROTEST/riot realized actor=massa recipient=pabrik time=t3 context=economic
e5 = ASSAULT/primitive realized actor=satpam recipient=massa time=t3 context=economic
e6 = COERCE/restrict realized actor=kapolda recipient=kapolres time=t4 context=human_rights
e7 = THREATEN/arrest realized actor=kapolda said=q3 context=human_rights
e8 = CONCEDE realized actor=dirut recipient=keluarga context=economic
e9 = RETREAT/resign hypothetical actor=dirut context=economic
e10 = AGREE future actor=pabrik,spsi time=t5 context=economic
e11 = REQUEST/change realized actor=spsi recipient=pabrik context=economic
e12 = PROTEST/obstruct negated actor=buruh said=q6 context=economic
