language: id
published: 2018-12-03
split: train
---
[iran|Iran] dan [kuwait|Kuwait] Tinggalkan [recofi|Komisi Perikanan Teluk]

[@place|MANAMA], [@agency|KOMPAS] — [recofi|Organisasi perikanan di kawasan Teluk] terancam bubar. [iran|Iran], [t1|Minggu (2/12)], [e1|menyatakan mundur] dari [recofi|Komisi Regional Perikanan (RECOFI)] setelah kuota tenggirinya dipangkas. [t2|Keesokan harinya], [kuwait|Kuwait] pun [e2|meninggalkan] [recofi|komisi itu] dengan alasan sebaliknya: pemangkasan terlalu kecil.

”[q1|[iran|Kami] tidak dapat duduk di meja yang kakinya digergaji setiap tahun],” [c1|kata] [mokhtari|Wakil Menteri Pertanian [iran|Iran] Behzad Mokhtari-Far]. [mokhtari|Ia] [c2|mengisyaratkan] [q2|[iran|Teheran] akan [e3|menurunkan tingkat hubungan] dengan [bahrain|Bahrain] apabila [nelayan|12 nelayan [iran|Iran]] tidak dipulangkan].

[nelayan|Ke-12 nelayan itu] [e4|ditangkap] [penjaga|Penjaga Pantai [bahrain|Bahrain]] [t3|pada November]. [bahrain|Manama] [e5|menolak [i5|membebaskan [nelayan|mereka]]] dan [c3|memperingatkan] bahwa [q3|[i6|konsulat [iran|Iran]] [e6|bisa ditutup] kapan saja].

[oman|Oman] [e7|meminta] [bahrain,iran,kuwait|ketiga negara] [i7|berunding] di [muskat,p7|Muskat] [t4|pekan ini]. [kuwait|Kuwait] [c4|menyatakan] [e8,q4|bersedia hadir]; [iran|Iran] belum menjawab.

Di [p9,roma|Roma], [fao|Organisasi Pangan dan Pertanian (FAO)], yang menaungi [recofi|komisi], [e9|menyesalkan] [i9|perpecahan itu]. ”[q5|Ikan tidak mengenal bendera,” [c5|ujar] [castellani|juru bicara [fao|FAO] Ornella Castellani], ”dan tak ada yang bisa menjaga stok sendirian].” [c6|Menurut] [castellani|dia], [q6|[norwegia|Norwegia] [e10|akan mendanai] [i10|survei stok] [t5|mulai 2019]].

[uea|Uni Emirat Arab] dan [arab|Arab Saudi] [c7|menepis] [q7|kabar bahwa [arab,uea|keduanya] [e11|bersiap keluar] dari [recofi|RECOFI]]. [arab,uea|Kedua negara] [t6|bulan lalu] [e12|menggelar patroli gabungan] untuk menjaga musim pemijahan.

[t7|Pada 2009], [iran|Iran] [e13|membekukan] [i13|iuran keanggotaannya] selama setahun, tetapi kemudian kembali membayar.

([@source|REUTERS]/[@source|AFP]/[@reporter|MYR])
---
iran | Iran | country | IRN
kuwait | Kuwait | country | KWT
recofi | Komisi Regional Perikanan (RECOFI) | organization | IGO | IGO
bahrain | Bahrain | country | BHR
mokhtari | Behzad Mokhtari-Far | person | IRN | GOV | Wakil Menteri Pertanian Iran
nelayan | 12 nelayan Iran | group | IRN | CVL
penjaga | Penjaga Pantai Bahrain | organization | BHR | MIL
oman | Oman | country | OMN
muskat | Muskat | place | OMN
roma | Roma | place | ITA
fao | Organisasi Pangan dan Pertanian (FAO) | organization | UNO | IGO
castellani | Ornella Castellani | person | UNO | IGO | juru bicara FAO
norwegia | Norwegia | country | NOR
uea | Uni Emirat Arab | country | ARE
arab | Arab Saudi | country | SAU
---
t1 = 2018-12-02
t2 = 2018-12-03
t3 = 2018-11
t4 = 2018-12-03/2018-12-09
t5 = 2019
t6 = 2018-11
t7 = 2009
q1 = direct mokhtari
q2 = indirect mokhtari
q3 = indirect bahrain
q4 = indirect kuwait
q5 = direct castellani
q6 = indirect castellani
q7 = indirect uea
e1 = SANCTION/withdraw realized actor=iran recipient=recofi time=t1 context=natural_resource,diplomatic
e2 = SANCTION/withdraw realized actor=kuwait recipient=recofi time=t2 context=natural_resource,diplomatic
e3 = THREATEN/relations realized actor=mokhtari recipient=bahrain said=q2 context=diplomatic
e4 = COERCE/arrest realized actor=penjaga recipient=nelayan time=t3 context=natural_resource
e5 = REJECT/yield realized actor=bahrain recipient=iran context=diplomatic
e6 = THREATEN/relations realized actor=bahrain recipient=iran said=q3 context=diplomatic
e7 = REQUEST/meet realized actor=oman recipient=iran,bahrain,kuwait time=t4 context=diplomatic
e8 = AGREE future actor=kuwait recipient=oman time=t4 said=q4 context=diplomatic
e9 = ACCUSE/disapprove realized actor=fao recipient=iran,kuwait context=natural_resource
e10 = AGREE future actor=norwegia recipient=fao time=t5 said=q6 context=natural_resource
e11 = SANCTION/withdraw negated actor=uea,arab recipient=recofi said=q7 context=natural_resource
e12 = COOPERATE realized actor=uea,arab time=t6 context=natural_resource
e13 = COERCE/withhold historical actor=iran recipient=recofi time=t7 context=natural_resource
