language: id
published: 2018-12-05
split: train
---
[india|India] ancam duduki celah Haji Pir setelah bom bunuh diri di [baramulla|Baramulla]

[@place|Islamabad/New Delhi] ([@agency|ANTARA]/[@source|Reuters]) - [rathore|Menteri Pertahanan [india|India] Vikramaditya Rathore-Singh] [t1|pada Selasa] [e1|mengancam akan merebut] [i1|celah Haji Pir] dari [pakistan|Pakistan], sehari setelah [pengebom|seorang remaja] [e2|meledakkan rompi bomnya] di samping [crpf|bus polisi cadangan] di [baramulla,p2|Baramulla] dan menewaskan 11 orang.

"[q1|Tentara [india|kami] tahu jalan ke sana. [i3|Puncak itu] pernah [e3|[india|kami] duduki] [t2|pada 1965]]," [c1|katanya] di hadapan [parlemen|parlemen].

[lashkar|Kelompok Jaish-ul-Wadi] mengaku bertanggung jawab. Tetapi [kepolisian|kepolisian Kashmir], [c2|kata] [anonim|seorang perwira yang menolak disebut namanya], [q2|masih [e4|menyelidiki] [i4|apakah [pengebom|pelaku] dilatih di [muzaffarabad,p4|Muzaffarabad]]].

[pakistan|Islamabad] [c6|menyangkal] [q6|terlibat]. [bugti|Juru bicara Kementerian Luar Negeri [pakistan|Pakistan] Zarghuna Bugti-Mengal] [c3|mengatakan] [q3|[pakistan|negaranya] [e6|akan keluar] dari [i6|SAARC] dan memulangkan [komisaris|komisaris tinggi]nya bila "[india|tetangga] menyentuh satu jengkal saja]".

Ketegangan belum memutus semua saluran. [q4|[dgmo|Kedua kepala operasi militer] [e7|berbicara melalui telepon] selama 20 menit [t3|pada Rabu pagi], [c4|ungkap] [bugti|Bugti-Mengal], dan [dgmo|keduanya] [e8|setuju] [i8|tidak menambah pasukan] sampai [t4|akhir pekan]].

Media setempat juga melaporkan [nirawak|pesawat nirawak [india|India]] [e9|menembaki] [p9|pos gardu di sektor Uri] [t5|pada Senin malam]; [tentara-india|tentara [india|India]] [c5|membantah] [q5|pernah [e10|menembak dari drone] ke seberang Garis Kendali].

[t6|Februari tahun lalu], [lashkar|kelompok yang sama] [e11|melancarkan serangan bunuh diri] di [p11|pasar Sopore].

Penerjemah: [@translator|Ratih Anggraini]
Editor: [@editor|Boyke Tanjung]
COPYRIGHT © ANTARA 2018
---
rathore | Vikramaditya Rathore-Singh | person | IND | GOV | Menteri Pertahanan India
india | India | country | IND
pakistan | Pakistan | country | PAK
pengebom | remaja pengebom bunuh diri | person | - | UAF
crpf | polisi cadangan | group | IND | COP
parlemen | parlemen India | organization | IND | LEG
lashkar | Jaish-ul-Wadi | group | PAK | UAF
kepolisian | kepolisian Kashmir | organization | IND | COP
anonim | seorang perwira kepolisian | person | IND | COP
bugti | Zarghuna Bugti-Mengal | person | PAK | GOV | Juru bicara Kementerian Luar Negeri Pakistan
komisaris | komisaris tinggi Pakistan | person | PAK | GOV | komisaris tinggi
dgmo | kedua kepala operasi militer | group | - | MIL
nirawak | pesawat nirawak India | group | IND | MIL
tentara-india | tentara India | organization | IND | MIL
baramulla | Baramulla | place | IND
muzaffarabad | Muzaffarabad | place | PAK
---
t1 = 2018-12-04
t2 = 1965
t3 = 2018-12-05
t4 = 2018-12-08/2018-12-09
t5 = 2018-12-03
t6 = 2017-02
q1 = direct rathore
q2 = indirect anonim
q3 = mixed bugti
q4 = indirect bugti
q5 = indirect tentara-india
q6 = indirect pakistan
e1 = THREATEN/territory realized actor=rathore recipient=pakistan time=t1 context=military,territory
e2 = ASSAULT/suicide-attack realized actor=pengebom recipient=crpf time=t5 context=terrorism
e3 = COERCE/seize historical actor=india recipient=pakistan time=t2 said=q1 context=military,territory
e4 = ACCUSE/investigate realized actor=kepolisian recipient=pengebom said=q2 context=terrorism
e6 = THREATEN/relations realized actor=bugti recipient=india said=q3 context=diplomatic
e7 = CONSULT/phone realized actor=dgmo time=t3 said=q4 context=military,diplomatic
e8 = AGREE realized actor=dgmo said=q4 context=military
e9 = ASSAULT/drone realized actor=nirawak recipient=pakistan time=t5 context=military,territory
e10 = ASSAULT/drone negated actor=tentara-india recipient=pakistan said=q5 context=military
e11 = ASSAULT/suicide-attack historical actor=lashkar time=t6 context=terrorism
