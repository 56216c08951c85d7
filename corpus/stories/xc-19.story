language: id
published: 2026-02-16
split: train
---
Iring-iringan [pengungsi|pengungsi [afghanistan|Afghanistan]] mengular di [torkham|Torkham]

[@place|Islamabad] ([@agency|ANTARA/Anadolu]) - [pakistan|Pakistan] [e1|mendeportasi] lebih dari 4.200 [pengungsi|warga [afghanistan|Afghanistan]] melalui [p1,torkham|perlintasan Torkham] [t1|sepanjang akhir pekan], kendati [iom|Organisasi Internasional untuk Migrasi (IOM)] [e2|meminta] [i2|penundaan] sampai salju mencair.

[bhatti|Menteri Negara Urusan Dalam Negeri [pakistan|Pakistan] Saleem Bhattani] [c1,e3|mengancam] [q1|[pemegang|pemegang kartu bukti pendaftaran] pun akan diusir [t2|setelah 31 Maret]]. "[q2|Kesabaran sebuah bangsa bukan sumur tanpa dasar]," [c2|katanya], [t3|Ahad].

[noorzai|Juru bicara [afghanistan|pemerintah di Kabul], Hamdullah Noorzad], [c3,e4|menuding] [q3|[pakistan|Islamabad] menukar manusia dengan posisi tawar]. [q4|[tukhari|Menteri Pengungsi Abdul Wali Tukhari] [e5|akan bertolak] ke [pakistan|Islamabad] [t4|pada Kamis (19/2)]], [noorzai|ia] [c4|menambahkan].

Hubungan [afghanistan,pakistan|kedua tetangga] memburuk sejak [jet|jet tempur [pakistan|Pakistan]] [e6|membombardir] [p6|Distrik Barmal] [t5|pada 9 Februari]. [q5|[penggembala|Dua belas penggembala] tewas], [c5|menurut] [provinsi|kepala Provinsi Paktika], yang [c6|menyebut] [q6|[penjaga|penjaga perbatasan [afghanistan|Afghanistan]] [e7|membalas dengan meriam]].

Baku tembak [e8|berhenti] [t6|dua hari kemudian] berkat penengahan [qatar|Qatar]. [qatar|Doha], [ankara|Turki], dan [saudi|Arab Saudi] [e9|bertemu] dengan [afghanistan,pakistan|wakil kedua negara] di [p9|Istanbul] [t7|Sabtu pekan lalu] untuk membahas [i9|pemantauan gencatan senjata].

[delegasi|Delegasi parlemen [indonesia|Indonesia]] [e10|mengunjungi] [p10|kamp transit di Landi Kotal] atas undangan [senat|Senat [pakistan|Pakistan]]. "[q7|[indonesia|Indonesia] [e11|siap mengirim] selimut dan dokter, [t8|pekan ini] juga," [c7|ucap] [marpaung|ketua delegasi, Ruslan Marpaungan], "kalau izin terbang keluar]."

[delegasi|Rombongan itu] semula hendak masuk ke Jalalabad, tetapi batal karena alasan keamanan.

Pewarta: [@reporter|Ganet Prawira]
Editor: [@editor|Atin Rumekso]
COPYRIGHT © [@outlet|ANTARA] 2026

Baca juga: [@related|[iom|IOM]: musim dingin terburuk bagi [pengungsi|pengungsi [afghanistan|Afghanistan]]]
---
pengungsi | warga Afghanistan | group | AFG | REF
torkham | Torkham | place | PAK
pakistan | Pakistan | country | PAK
iom | Organisasi Internasional untuk Migrasi (IOM) | organization | UNO
bhatti | Saleem Bhattani | person | PAK | GOV | Menteri Negara Urusan Dalam Negeri Pakistan
pemegang | pemegang kartu bukti pendaftaran | group | AFG | REF
noorzai | Hamdullah Noorzad | person | AFG | GOV | Juru bicara pemerintah di Kabul
tukhari | Abdul Wali Tukhari | person | AFG | GOV | Menteri Pengungsi
afghanistan | Afghanistan | country | AFG
jet | jet tempur Pakistan | group | PAK | MIL
penggembala | Dua belas penggembala | group | AFG | CVL
provinsi | kepala Provinsi Paktika | person | AFG | GOV | kepala Provinsi Paktika
penjaga | penjaga perbatasan Afghanistan | group | AFG | MIL
qatar | Qatar | country | QAT
ankara | Turki | country | TUR
saudi | Arab Saudi | country | SAU
delegasi | Delegasi parlemen Indonesia | group | IDN | LEG
senat | Senat Pakistan | organization | PAK | LEG
indonesia | Indonesia | country | IDN
marpaung | Ruslan Marpaungan | person | IDN | LEG | ketua delegasi
---
t1 = 2026-02-14/2026-02-15
t2 = 2026-04-01
t3 = 2026-02-15
t4 = 2026-02-19
t5 = 2026-02-09
t6 = 2026-02-11
t7 = 2026-02-14
t8 = 2026-02-16/2026-02-22
q1 = indirect bhatti
q2 = direct bhatti
q3 = indirect noorzai
q4 = indirect noorzai
q5 = indirect provinsi
q6 = indirect provinsi
q7 = direct marpaung
e1 = COERCE/deport realized actor=pakistan recipient=pengungsi time=t1 context=migration
e2 = REQUEST/yield realized actor=iom recipient=pakistan context=migration,human_security
e3 = THREATEN/expel realized actor=bhatti recipient=pemegang said=q1 context=migration
e4 = ACCUSE/allege realized actor=noorzai recipient=pakistan context=migration,diplomatic
e5 = AGREE future actor=tukhari recipient=pakistan time=t4 said=q4 context=diplomatic,migration
e6 = ASSAULT/aerial realized actor=jet recipient=penggembala time=t5 context=military,territory
e7 = ASSAULT/heavy-weapons realized actor=penjaga recipient=pakistan said=q6 context=military,territory
e8 = RETREAT/ceasefire realized actor=pakistan,afghanistan time=t6 context=military,diplomatic
e9 = CONSULT/multilateral realized actor=qatar,ankara,saudi,pakistan,afghanistan time=t7 context=diplomatic,military
e10 = CONSULT/visit realized actor=delegasi recipient=senat context=diplomatic,migration
e11 = AGREE future actor=indonesia recipient=pengungsi time=t8 said=q7 context=human_security,migration
