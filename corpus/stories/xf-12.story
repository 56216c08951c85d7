language: id
published: 2014-05-22
split: train
---
[baghdad|Baghdad] Tahan Anggaran, [krg|Kurdistan] Ancam Rebut Ladang Minyak

[@place|ERBIL], [@agency|KOMPAS.com] - Perselisihan antara [baghdad|pemerintah pusat Irak] dan [krg|Pemerintah Regional Kurdistan] meruncing. [baghdad|Baghdad] sudah empat bulan [e1|tidak mencairkan] [i1|jatah anggaran [krg|Kurdistan]], sehingga [peshmerga|prajurit Peshmerga] terpaksa hidup dari pinjaman.

[zebari|Wakil Perdana Menteri Kurdistan Dilshad Zebari-Amin] membalas [t1|pada Rabu (21/5/2014)]. "[q1|Kalau uang itu tak datang, [peshmerga|Peshmerga] [e2|akan memasuki] [bai,i2|Bai Hassan] dan [krg|kami] akan memompa minyaknya sendiri]," [c1|kata] [zebari|dia] dalam jumpa pers di [erbil,p2|Erbil].

[bai|Bai Hassan] adalah ladang minyak di [kirkuk|Kirkuk] yang kini dijaga [tentara|tentara federal]. [t2|Jumat pekan lalu], [tentara|para penjaganya] [e3|menembak] [pengemudi|seorang pengemudi truk tangki Kurdi] hingga tewas di [bai,p3|pos masuk ladang itu].

[turki|Turki], pembeli utama minyak [krg|Kurdistan], ikut gelisah. [turki|Ankara] [c2,e4|memperingatkan] [q2|[i4|pipa ke Ceyhan] dapat ditutup jika perang pecah]. Adapun [q3|[amerika|Amerika Serikat] [e5|menawarkan diri menjadi penengah]], [c3|kata] [diplomat|seorang diplomat Barat]. [q4|Tawaran itu, [c4|menurut] [diplomat|diplomat tersebut], belum dijawab [baghdad|Baghdad]].

[t3|Dua hari sebelumnya], [krg|Erbil] melunak dalam satu hal: [auditor|auditor [bpk|Badan Pemeriksa Keuangan Irak]] [e6|diizinkan memeriksa] [i6|rekening penjualan minyak]. [khafaji|Ketua tim audit, Sabah al-Khafaji], [e7|berterima kasih] atas [i7|keterbukaan tersebut].

[baghdad,krg|Kedua pihak] pernah [e8|menandatangani [i8|kesepakatan bagi hasil]] [t4|pada 2009]. [q5|[baghdad|Baghdad] [e9|tidak pernah melaksanakan] [i9|kesepakatan itu]], [c5|menurut] [zebari|Zebari-Amin].

[krg|Kurdistan] [c6|mengatakan] [q6|[e10|tidak akan menarik] [i10|para menterinya] dari kabinet federal]. [krg|Delegasi Erbil] [e11|dijadwalkan berunding] dengan [baghdad|Baghdad] [t5|pada 1 Juni].

Editor: [@editor|Egidius Wibisana]
Sumber: [@source|AFP], [@source|Rudaw]
---
baghdad | pemerintah pusat Irak | organization | IRQ | GOV
krg | Pemerintah Regional Kurdistan | organization | IRQ | GOV
peshmerga | Peshmerga | organization | IRQ | MIL
zebari | Dilshad Zebari-Amin | person | IRQ | GOV | Wakil Perdana Menteri Kurdistan
bai | Bai Hassan | place | IRQ
erbil | Erbil | place | IRQ
kirkuk | Kirkuk | place | IRQ
tentara | tentara federal | organization | IRQ | MIL
pengemudi | seorang pengemudi truk tangki Kurdi | person | IRQ | CVL
turki | Turki | country | TUR
amerika | Amerika Serikat | country | USA
diplomat | seorang diplomat Barat | person | - | GOV
auditor | auditor | group | IRQ | GOV
bpk | Badan Pemeriksa Keuangan Irak | organization | IRQ | GOV
khafaji | Sabah al-Khafaji | person | IRQ | GOV | Ketua tim audit
---
t1 = 2014-05-21
t2 = 2014-05-16
t3 = 2014-05-19
t4 = 2009
t5 = 2014-06-01
q1 = direct zebari
q2 = indirect turki
q3 = indirect diplomat
q4 = indirect diplomat
q5 = indirect zebari
q6 = indirect krg
e1 = COERCE/withhold realized actor=baghdad recipient=krg context=economic
e2 = THREATEN/territory realized actor=zebari recipient=baghdad time=t1 said=q1 context=territory,natural_resource
e3 = ASSAULT/firearms realized actor=tentara recipient=pengemudi time=t2 context=natural_resource
e4 = THREATEN/restrict realized actor=turki recipient=krg,baghdad said=q2 context=natural_resource,economic
e5 = AGREE realized actor=amerika recipient=baghdad,krg said=q3 context=diplomatic
e6 = RETREAT/access realized actor=krg recipient=auditor time=t3 context=economic,natural_resource
e7 = SUPPORT realized actor=khafaji recipient=krg context=economic
e8 = SUPPORT historical actor=baghdad,krg time=t4 context=natural_resource,economic
e9 = COOPERATE negated actor=baghdad recipient=krg said=q5 context=natural_resource
e10 = SANCTION/withdraw negated actor=krg recipient=baghdad said=q6 context=political_institutions
e11 = AGREE future actor=krg,baghdad time=t5 context=economic
