language: id
published: 2019-02-20
split: train
---
Fraksi Kurdi Boikot Sidang Anggaran, Gaji Pegawai Erbil Masih Ditahan Baghdad

[@agency|Suara.com] - Sebanyak [anggota|43 anggota parlemen dari fraksi Kurdi] [e1|memboikot] [i1|sidang anggaran] di [p1,p3|Baghdad], [t1|Selasa (19/2/2019)]. Rapat yang berlangsung [t2|pada 18-21 Februari] itu pun kosong separuh. Pangkalnya, [irak|pemerintah federal Irak] [e2|menahan [i2|gaji]] [pegawai|pegawai negeri di [p2|wilayah Kurdistan]] [t3|sejak Desember].

"[q1|Ini [i3|anggaran] yang [e3|melaparkan rakyat kami]]," [c1|kata] [barwari|ketua fraksi, Runak Sherzad Barwari], sebelum melangkah keluar ruang sidang.

[c2|Menurut] [saadoun|juru bicara [irak|pemerintah], Haitham al-Saadoun], [q2|[i4|gaji itu] [e4|akan dicairkan] apabila Erbil menyetor hasil penjualan minyak]. [saadoun|Ia] [c3,e5|menuding] [q3|[pemerintah|pemerintah daerah Kurdistan] [i5|menggelapkan pendapatan dari 1,2 juta barel]].

Kepada Rudaw, [pejabat|seorang pejabat Kementerian Sumber Daya Alam Kurdistan yang tak mau disebut namanya] [c4|berkata] bahwa [q4|banyak pegawai kini "berutang beras ke warung tetangga]".

Baca Juga:
[@related|Menyusuri Bazar Qaysari, Pasar Tertua di Erbil]

Ketegangan merembet ke jalan. Di [p6,p7|Kirkuk], [sembilan|sembilan guru] yang [i7|[e6|berunjuk rasa] soal [i6|gaji]] [e7|ditangkap] [polisi|polisi federal]. [amnesty|Amnesty International] [c5|menyebut] [q5|[sembilan|tiga dari mereka] [e8|disiksa] dengan sengatan listrik], [i9|laporan] yang [c6|dijanjikan] [q6|akan [e9|diselidiki] [kementerian|Kementerian Dalam Negeri]].

[marchetti|Helena Marchetti, utusan [pbb|PBB]], [e10|dijadwalkan bertolak] ke [p10,pemerintah|Erbil] [t4|pada Sabtu (23/2/2019)]. Adapun [amerika|Washington], [turki|Ankara], dan [inggris|London] [c7,e11|meminta] [q7|[irak,pemerintah|kedua pihak] [i11|menahan diri]].

Harga roti di pasar-pasar Sulaymaniyah sementara ini belum berubah.

(Sumber: [@source|Reuters], [@source|Rudaw])
---
anggota | anggota parlemen dari fraksi Kurdi | group | IRQ
irak | Irak | country | IRQ
pegawai | pegawai negeri di wilayah Kurdistan | group | IRQ
barwari | Runak Sherzad Barwari | person | IRQ | - | ketua fraksi Kurdi
saadoun | Haitham al-Saadoun | person | IRQ | - | juru bicara pemerintah
pemerintah | pemerintah daerah Kurdistan | organization | IRQ
pejabat | pejabat Kementerian Sumber Daya Alam Kurdistan | person | IRQ | - | pejabat Kementerian Sumber Daya Alam Kurdistan
sembilan | sembilan guru | group | IRQ
polisi | polisi federal | organization | IRQ
amnesty | Amnesty International | organization | NGO
kementerian | Kementerian Dalam Negeri | organization | IRQ
marchetti | Helena Marchetti | person | UNO | - | utusan PBB
pbb | PBB | organization | UNO
amerika | Amerika Serikat | country | USA
turki | Turki | country | TUR
inggris | Inggris | country | GBR
---
t1 = 2019-02-19
t2 = 2019-02-18/2019-02-21
t3 = 2018-12
t4 = 2019-02-23
q1 = direct barwari
q2 = indirect saadoun
q3 = indirect saadoun
q4 = mixed pejabat
q5 = indirect amnesty
q6 = indirect kementerian
q7 = indirect amerika
e1 = PROTEST/boycott realized actor=anggota recipient=irak time=t1 context=legislative,economic
e2 = COERCE/withhold realized actor=irak recipient=pegawai time=t3 context=economic
e3 = ACCUSE/disapprove realized actor=barwari recipient=irak time=t1 said=q1 context=legislative,economic
e4 = CONCEDE hypothetical actor=irak recipient=pegawai said=q2 context=economic,natural_resource
e5 = ACCUSE/allege realized actor=saadoun recipient=pemerintah context=natural_resource,corruption
e6 = PROTEST/demo realized actor=sembilan context=economic
e7 = COERCE/arrest realized actor=polisi recipient=sembilan context=repression,rights_freedoms
e8 = ASSAULT/torture realized actor=polisi recipient=sembilan said=q5 context=human_rights,repression
e9 = ACCUSE/investigate future actor=kementerian recipient=polisi said=q6 context=human_rights
e10 = AGREE future actor=marchetti recipient=pemerintah time=t4 context=diplomatic
e11 = REQUEST/change realized actor=amerika,turki,inggris recipient=irak,pemerintah context=diplomatic
