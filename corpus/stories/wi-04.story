language: id
published: 2017-08-18
split: train
---
[maladewa|Maladewa] Putus Pakta Patroli, Penjaga Pantai [sri|Sri Lanka] Tinggalkan Addu

[@place|MALE], [@agency|KOMPAS.com] - [parlemen|Parlemen [maladewa|Maladewa]] [e1|mengakhiri [i1|perjanjian]] patroli maritim dengan [sri|Sri Lanka] melalui pemungutan suara yang berlangsung alot, [t1|Kamis (17/8/2017)].

Sebanyak [penjaga|30 dari 84 penjaga pantai [sri|Sri Lanka]] sudah [e2|angkat kaki] dari [i2,p2|Atol Addu] [t2|pada Jumat pagi].

"[q1|[didi|Kami] [e3|tidak bersedia lagi menampung] [i3,serdadu|serdadu asing], siapa pun namanya]," [c1|kata] [didi|Ketua Parlemen Ibrahim Shaheem Didi], sebagaimana diberitakan harian [mihaaru|Mihaaru].

Baca juga: [@related|Pulau Terapung Male, Antara Janji dan Ombak]

[t3|Dua hari sebelum pemungutan suara], [wijeratne|Menteri Luar Negeri [sri|Sri Lanka] Priyantha Wijeratne] [e4|terbang ke [maladewa,p4,p5|Male]]. Di hadapan [keluarga|keluarga korban], [wijeratne|pria berusia 61 tahun itu] [e5|meminta maaf] atas [i5|tenggelamnya perahu seorang pemancing tuna [maladewa|Maladewa]] [t4|pada Juni lalu].

Permintaan maaf itu rupanya tidak cukup. [sri|Kolombo] kini [e6|membekukan] [i6|400 beasiswa kedokteran] bagi pelajar [maladewa|negeri atol tersebut].

Kantor berita [xinhua|Xinhua], [c2|mengutip] [pejabat|seorang pejabat [kementerian|Kementerian Pertahanan [maladewa|Maladewa]]], melaporkan bahwa [q2|[india|India] telah [e7|menawarkan] [i7|dua kapal cepat] sebagai pengganti]. New Delhi belum berkomentar.

Adapun [aktivis|enam aktivis oposisi] meneruskan [e8|mogok makan] mereka di depan [mahkamah,p8|Mahkamah Agung]. [aktivis|Mereka] [c3,e9|menuduh] [q3|[pemerintah|pemerintah] diam-diam [i9|menggadaikan atol itu kepada pengusaha Teluk]].

[presiden|Presiden [maladewa|Maladewa]] dijadwalkan [e10|meneken] [i10|keputusan [parlemen|parlemen] tersebut] [t5|pada Minggu (20/8/2017)].

Hubungan kedua negara kepulauan itu pernah hangat. [t6|Pada 2011] [angkatan,angkatan-laut|angkatan laut [maladewa|mereka]] [e11|berlatih bersama] di [p11|Laut Lakadewa], dan [t7|dua tahun kemudian] [sri|Sri Lanka] [e12|menyumbangkan] [i12|tiga mesin desalinasi].

Penulis: [@reporter|Galuh Prameswari]
Editor: [@editor|Ervan Hardiyanto]
Sumber: [@source,mihaaru|Mihaaru], [@source,xinhua|Xinhua]
---
parlemen | Parlemen Maladewa | organization | MDV
maladewa | Maladewa | country | MDV
sri | Sri Lanka | country | LKA
penjaga | penjaga pantai Sri Lanka | group | LKA
didi | Ibrahim Shaheem Didi | person | MDV | - | Ketua Parlemen
serdadu | serdadu asing | group
mihaaru | Mihaaru | organization | MDV
wijeratne | Priyantha Wijeratne | person | LKA | - | Menteri Luar Negeri Sri Lanka
keluarga | keluarga korban | group | MDV
xinhua | Xinhua | organization | CHN
pejabat | pejabat Kementerian Pertahanan Maladewa | person | MDV
kementerian | Kementerian Pertahanan Maladewa | organization | MDV
india | India | country | IND
aktivis | aktivis oposisi | group | MDV
pemerintah | pemerintah Maladewa | organization | MDV
mahkamah | Mahkamah Agung | organization | MDV
presiden | Presiden Maladewa | person | MDV
angkatan | angkatan laut Maladewa | organization | MDV
angkatan-laut | angkatan laut Sri Lanka | organization | LKA
---
t1 = 2017-08-17
t2 = 2017-08-18
t3 = 2017-08-15
t4 = 2017-06
t5 = 2017-08-20
t6 = 2011
t7 = 2013
q1 = direct didi
q2 = indirect pejabat
q3 = indirect aktivis
e1 = SANCTION/discontinue realized actor=parlemen recipient=sri time=t1 context=legislative,military,diplomatic
e2 = RETREAT/withdraw realized actor=penjaga recipient=maladewa time=t2 context=military
e3 = REJECT/yield realized actor=didi recipient=serdadu said=q1 context=military,legislative
e4 = CONSULT/visit realized actor=wijeratne recipient=maladewa time=t3 context=diplomatic
e5 = CONCEDE realized actor=wijeratne recipient=keluarga time=t3 context=diplomatic
e6 = SANCTION/discontinue realized actor=sri recipient=maladewa context=diplomatic
e7 = AGREE future actor=india recipient=maladewa said=q2 context=military
e8 = PROTEST/hunger realized actor=aktivis recipient=pemerintah context=corruption,territory
e9 = ACCUSE/allege realized actor=aktivis recipient=pemerintah context=corruption,territory
e10 = SUPPORT future actor=presiden recipient=parlemen time=t5 context=executive,legislative
e11 = COOPERATE historical actor=angkatan,angkatan-laut time=t6 context=military
e12 = AID historical actor=sri recipient=maladewa time=t7 context=natural_resource
