language: id
published: 2020-11-25
split: train
---
Perang Grafit Pecah, Pabrik Baterai [selatan|Korea] Terancam Padam

[@place|Jakarta], [@agency|CNBC Indonesia] - Perang dagang baru pecah di Asia Timur. [i1|Ekspor grafit] ke [korea|[selatan|Korea] [selatan|Selatan] (Korsel)] [e1|resmi ditangguhkan] [kementerian|Kementerian Perdagangan [china|China]] [t1|mulai Senin (23/11/2020)], buntut sengketa hak paten sel baterai.

"[q1|Penangguhan ini sah menurut hukum kami, dan [e2|akan diperluas ke [i2|mangan]] bila [korea|Seoul] terus menutup mata]," [c1|tegas] [zhenhai|Direktur Pengendalian Ekspor kementerian itu, Luo Zhenhai], dikutip [@source|Yonhap], [t2|Rabu (25/11/2020)].

[korea|Blue House] tidak tinggal diam. [t4|Senin malam] itu juga, [i3|Duta Besar Korsel untuk [china|China]], [hyeok|Noh Sang-hyeok], [e3|dipanggil pulang]. Sebanyak [teknisi|14 teknisi [china|China]] menyusul [e4|diusir] dari [p4|kawasan industri Ochang] [t5|pada Selasa pagi].

[tae|Penasihat ekonomi presiden, Bae Kyung-tae], [c2|mengatakan] [q2|[korea|pemerintah] [e5|menolak tunduk]]. "[q3|Kalau [i6|grafit] tak mengalir lagi [t3|sebelum Natal]," [c3|imbuhnya], "[e6|[tae|kami] bawa perkara ini ke [wto|WTO]]]."

Untuk meredam dampak, [korea|Seoul] [e7|menggelontorkan [i7|dana darurat]] 1,9 triliun won (Rp 24 triliun) bagi [pemasok|310 pemasok baterai].

[jepang|Jepang] mencoba menengahi. [china,korea|Delegasi kedua negara] [e8|dipertemukan] di [p8|Fukuoka] [t6|pada Selasa malam], namun pembicaraan tiga jam itu buntu.

"[q4|[jepang|Kami] sempat [e9|meminta] [china|mereka] [i9|membuka keran ekspor] setidaknya untuk dua pekan]," [c4|ungkap] [pejabat|seorang pejabat Tokyo] kepada [@source|Nikkei].

Ini bukan yang pertama. [t7|Pada 2012], [china|Beijing] [e10|memangkas kuota ekspor] [i10,i11|tanah jarang] bagi [korea|Korsel], lalu [e11|mencabut pembatasan] itu [t8|setahun kemudian].

[menteri,selatan|Menteri perdagangan kedua negara] [e12|dijadwalkan bertatap muka] di [p12|Jeju], [t9|Kamis pekan depan].

\[Gambas:Video CNBC\]

([@reporter|dar]/[@editor|wia])

Saksikan video di bawah ini:
[@related|Video: Harga Nikel Meroket, RI Ketiban Untung?]
---
china | China | country | CHN
korea | Korea Selatan | country | KOR
kementerian | Kementerian Perdagangan China | organization | CHN
zhenhai | Luo Zhenhai | person | CHN | - | Direktur Pengendalian Ekspor Kementerian Perdagangan China
hyeok | Noh Sang-hyeok | person | KOR | - | Duta Besar Korsel untuk China
teknisi | teknisi China | group | CHN
tae | Bae Kyung-tae | person | KOR | - | Penasihat ekonomi presiden
pemasok | pemasok baterai | group | KOR
wto | WTO | organization | IGO
jepang | Jepang | country | JPN
pejabat | pejabat Tokyo | person | JPN
menteri | Menteri Perdagangan China | person | CHN | - | Menteri perdagangan
selatan | Menteri Perdagangan Korea Selatan | person | KOR | - | Menteri perdagangan
---
t1 = 2020-11-23
t2 = 2020-11-25
t3 = 2020-12-25
t4 = 2020-11-23
t5 = 2020-11-24
t6 = 2020-11-24
t7 = 2012
t8 = 2013
t9 = 2020-12-03
q1 = direct zhenhai
q2 = indirect tae
q3 = direct tae
q4 = direct pejabat
e1 = SANCTION/discontinue realized actor=kementerian recipient=korea time=t1 context=economic,natural_resource,technology
e2 = THREATEN/relations realized actor=zhenhai recipient=korea time=t2 said=q1 context=economic,natural_resource
e3 = SANCTION/withdraw realized actor=korea recipient=china time=t4 context=diplomatic
e4 = COERCE/deport realized actor=korea recipient=teknisi time=t5 context=economic,technology
e5 = REJECT/yield realized actor=korea recipient=china said=q2 context=economic
e6 = THREATEN realized actor=tae recipient=china said=q3 context=economic,legal
e7 = AID realized actor=korea recipient=pemasok context=economic
e8 = CONSULT/third-party realized actor=jepang,china,korea time=t6 context=economic,diplomatic
e9 = REQUEST/yield realized actor=jepang recipient=china said=q4 context=economic
e10 = SANCTION/discontinue historical actor=china recipient=korea time=t7 context=economic,natural_resource
e11 = CONCEDE historical actor=china recipient=korea time=t8 context=economic,natural_resource
e12 = AGREE future actor=menteri,selatan time=t9 context=economic
