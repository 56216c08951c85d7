language: id
published: 2013-01-23
split: train
---
Petani Penolak Bendungan Dihalau, Darurat Militer di Selatan [thailand|Thailand]

[@place|BANGKOK], [@agency|KOMPAS] — [pemerintah|Pemerintah Thailand], [t1|Rabu (23/1)], [e1|menyatakan [i1|darurat militer]] di [p1,phatthalung|Provinsi Phatthalung] dan [p1,trang|Trang]. Semalam sebelumnya, [polisi|polisi antihuru-hara] [e2|menembakkan gas air mata] ke arah [petani|6.000 petani] yang menduduki [p2|calon tapak Bendungan Khlong Lat].

Ketika [petani|massa] berlari ke perkebunan karet, [tentara|satu regu tentara] [e3|melepaskan tembakan]. [dua|Dua petani] tewas dan 31 orang terluka. Juru bicara militer semula [c1|menyangkal] [q1|[tentara|pasukannya] memakai [e4|peluru tajam]], tetapi rekaman telepon genggam yang beredar memperlihatkan selongsong berserakan.

”[q2|Bendungan tetap dibangun. [pemerintah|Kami] [e5|tidak akan mengubah] [i5|rencana] hanya karena jalan diblokir],” [c2|tegas] [prasong|Menteri Dalam Negeri Prasong Wattanakul] di [p5|Bangkok]. Sebanyak [tiga|tiga ribu polisi dari wilayah tengah] [e6|dikirim] [prasong|menteri itu] ke [p6|selatan].

[demokrat|Partai Demokrat], oposisi terbesar, membalas dengan [e7|memboikot] [i7|sidang anggaran] di parlemen. [c3|Menurut] [chaiyot|anggota parlemen dari [trang|Trang], Chaiyot Srisuwan], [q3|[demokrat|partainya] baru akan kembali ke ruang sidang jika [pemerintah|pemerintah] [e8|mencabut [i8|keadaan darurat]]].

[komisi|Komisi Nasional Hak Asasi Manusia Thailand] mencoba menengahi. Ketuanya, [sumalee|Sumalee Boonprasert], [e9|mempertemukan] [wakil|lima wakil petani] dan [gubernur|Gubernur [phatthalung|Phatthalung]] selama tiga jam di [p9|sebuah biara]. ”[q4|[gubernur,wakil|Mereka] saling menatap lantai],” [c4|tutur] [sumalee|perempuan itu]. [q5|[gubernur,wakil|Kedua pihak] [e10|sepakat bertemu lagi] [t2|pada Jumat]], [sumalee|dia] [c5|menambahkan].

Rencana bendungan itu sudah ditentang [t3|sejak 1996]. [t4|Pada 2004], [petani|petani] pernah [e11|memblokade] [p11|jalan raya menuju Hat Yai] sampai [bank|Bank Pembangunan Asia] [e12|menghentikan] [i12|pinjamannya].

([@source|AP]/[@source|REUTERS]/[@reporter|DHM])
---
thailand | Thailand | country | THA
pemerintah | Pemerintah Thailand | organization | THA | GOV
phatthalung | Phatthalung | place | THA
trang | Trang | place | THA
polisi | polisi antihuru-hara | group | THA | COP
petani | 6.000 petani | group | THA | AGR
tentara | satu regu tentara | group | THA | MIL
dua | Dua petani | group | THA | AGR
prasong | Prasong Wattanakul | person | THA | GOV | Menteri Dalam Negeri
tiga | tiga ribu polisi dari wilayah tengah | group | THA | COP
demokrat | Partai Demokrat | organization | THA | OPP
chaiyot | Chaiyot Srisuwan | person | THA | LEG | anggota parlemen
komisi | Komisi Nasional Hak Asasi Manusia Thailand | organization | THA | GOV
sumalee | Sumalee Boonprasert | person | THA | GOV | Ketua Komisi Nasional Hak Asasi Manusia Thailand
wakil | lima wakil petani | group | THA | AGR
gubernur | Gubernur Phatthalung | person | THA | GOV | Gubernur Phatthalung
bank | Bank Pembangunan Asia | organization | IGO | BUS
---
t1 = 2013-01-23
t2 = 2013-01-25
t3 = 1996
t4 = 2004
q1 = indirect -
q2 = direct prasong
q3 = indirect chaiyot
q4 = direct sumalee
q5 = indirect sumalee
e1 = COERCE/martial-law realized actor=pemerintah time=t1 context=repression,environment
e2 = ASSAULT/crowd-control realized actor=polisi recipient=petani context=repression,environment
e3 = ASSAULT/firearms realized actor=tentara recipient=dua context=repression,human_rights
e4 = ASSAULT/firearms negated actor=tentara recipient=petani said=q1 context=repression,human_rights
e5 = REJECT/change realized actor=prasong recipient=petani time=t1 said=q2 context=environment
e6 = MOBILIZE/police realized actor=prasong context=repression
e7 = PROTEST/boycott realized actor=demokrat recipient=pemerintah context=legislative,repression
e8 = CONCEDE hypothetical actor=pemerintah recipient=demokrat said=q3 context=repression
e9 = CONSULT/third-party realized actor=sumalee recipient=wakil,gubernur context=environment,human_rights
e10 = AGREE future actor=wakil,gubernur time=t2 said=q5 context=environment
e11 = PROTEST/obstruct historical actor=petani time=t4 context=environment
e12 = SANCTION/discontinue historical actor=bank recipient=pemerintah time=t4 context=environment,economic
