language: id
published: 2022-09-14
split: train
---
[ethiopia|Ethiopia] dan [sudan|Sudan] capai kata sepakat soal Al-Fashaga

[@place|Khartoum] ([@agency|ANTARA]) - [sudan|Sudan] dan [ethiopia|Ethiopia], setelah dua hari [e1|ditengahi] [turki|Turki], [e2|menyepakati] [i2|penarikan bertahap pasukan dari [i1|wilayah sengketa Al-Fashaga]], [t1|Selasa (13/9)].

[q1|[ethiopia,sudan|Kedua pihak] [e3|akan mulai memundurkan] [i3|tentara mereka] [t2|Senin pekan depan], sedangkan [i4|pos perbatasan [p4|Gallabat]] [e4|segera dibuka kembali] bagi [pedagang|pedagang]], [c1|ujar] [bashari|anggota Dewan Kedaulatan [sudan|Sudan] Letnan Jenderal Osman Abdelgadir Bashari] dalam pernyataan yang disiarkan kantor berita [@source,suna|SUNA].

[bashari|Bashari] [c2|membantah] [q2|kabar bahwa [sudan|Khartoum] [e5|telah meminta maaf] atas [i5|kematian tujuh [petani|petani [ethiopia|Ethiopia]]] [t3|pada Juni lalu]].

Baca juga: [@related|[uni|Uni Afrika] desak [sudan|Sudan] dan [ethiopia|Ethiopia] menahan diri]

[senbet|Juru bicara Kementerian Luar Negeri [ethiopia|Ethiopia] Mulugeta Wolde-Senbet] membenarkan kesepakatan tersebut, tetapi [c3,e6|memperingatkan] bahwa [q3|Addis Ababa akan menghentikan [i6|penarikan] "pada jam itu juga" jika komitmen dilanggar].

[bozdemir|Menteri Luar Negeri [turki|Turki] Tarık Bozdemir] [e7|memuji] [ethiopia,sudan|kedua negara] dan [e8|menawarkan [p8|Istanbul] sebagai tuan rumah] [i8|putaran berikutnya] [t4|pada awal Oktober]. [dua|Dua pejabat [sudan|Sudan] yang enggan disebut namanya] [c4|mengatakan] kepada Anadolu, [q4|[i9|pertemuan puncak [ethiopia,sudan|kedua pemimpin]] juga [e9|tengah dijajaki] meskipun [i10|tanggalnya] [e10|belum disepakati]].

[i11|Kesepakatan itu] [e11|disambut baik] oleh [uni|Uni Afrika], [mesir|Mesir], dan [uni-emirat|Uni Emirat Arab].

[t5|Pada Desember 2020], [e12|baku tembak artileri] antara [ethiopia,sudan|kedua tentara] di [p12|lembah subur itu] menewaskan puluhan orang.

Sumber: [@source|Anadolu]

Baca juga: [@related|[turki|Turki] siap jadi penengah sengketa Tanduk Afrika]

Penerjemah: [@translator|Yosefina Hattu]
Editor: [@editor|Fardah Rachmansyah]
Copyright © ANTARA 2022
---
sudan | Sudan | country | SDN
ethiopia | Ethiopia | country | ETH
turki | Turki | country | TUR
bashari | Osman Abdelgadir Bashari | person | SDN | - | anggota Dewan Kedaulatan Sudan
suna | SUNA | organization | SDN
pedagang | pedagang | group
petani | petani Ethiopia | group | ETH
senbet | Mulugeta Wolde-Senbet | person | ETH | - | Juru bicara Kementerian Luar Negeri Ethiopia
bozdemir | Tarık Bozdemir | person | TUR | - | Menteri Luar Negeri Turki
dua | dua pejabat Sudan | group | SDN
uni | Uni Afrika | organization | IGO
mesir | Mesir | country | EGY
uni-emirat | Uni Emirat Arab | country | ARE
---
t1 = 2022-09-13
t2 = 2022-09-19
t3 = 2022-06
t4 = 2022-10
t5 = 2020-12
q1 = indirect bashari
q2 = indirect bashari
q3 = mixed senbet
q4 = indirect dua
e1 = CONSULT/third-party realized actor=turki recipient=sudan,ethiopia time=t1 context=diplomatic,territory
e2 = AGREE realized actor=sudan,ethiopia time=t1 context=military,territory
e3 = CONCEDE future actor=sudan,ethiopia time=t2 said=q1 context=military,territory
e4 = CONCEDE future actor=sudan,ethiopia recipient=pedagang said=q1 context=economic,territory
e5 = CONCEDE negated actor=sudan recipient=ethiopia said=q2 context=diplomatic
e6 = THREATEN realized actor=senbet recipient=sudan context=military,territory
e7 = SUPPORT realized actor=bozdemir recipient=sudan,ethiopia context=diplomatic
e8 = AGREE future actor=bozdemir recipient=sudan,ethiopia time=t4 context=diplomatic
e9 = AGREE hypothetical actor=sudan,ethiopia said=q4 context=diplomatic
e10 = AGREE negated actor=sudan,ethiopia said=q4 context=diplomatic
e11 = SUPPORT realized actor=uni,mesir,uni-emirat recipient=sudan,ethiopia context=diplomatic
e12 = ASSAULT/heavy-weapons historical actor=sudan,ethiopia time=t5 context=military,territory
