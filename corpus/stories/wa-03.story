language: id
published: 2018-11-24
split: train
---
[portugal|Portugal] Bekukan Perjanjian Hukum dengan [brasil|Brasil] karena Ekstradisi Ditolak

[@agency|TEMPO.CO], [@place|Jakarta] - [portugal|Portugal] [e1|menangguhkan] [i1|perjanjian bantuan hukum timbal baliknya dengan [brasil|Brasil]] [t1|pada Jumat, 23 November 2018]. [t2|Sehari sebelumnya], [mahkamah|Mahkamah Agung negeri Samba itu], dengan suara tujuh lawan empat, [e2|menolak mengekstradisi] [falcao,i2|Duarte Sequeira Falcão], bekas bankir yang dicari [portugal|Lisabon] dalam perkara penggelapan 340 juta euro.

[prates|Menteri Kehakiman [portugal|Portugal] Leonor Vilhena Prates] [c1,e3|menyebut] [q1|[i3|putusan itu] "tamparan bagi para penabung"]. [prates|Ia] juga [e4|menarik] [dua,i4|dua jaksa penghubungnya] dari [brasil|Brasilia].

[falcao|Falcão], 61 tahun, [e5|divonis] 11 tahun penjara in absentia oleh [pengadilan|pengadilan Porto] [t3|pada Februari lalu]. [falcao|Ia] terbang ke [brasil,p6|Recife] sebelum putusan dibacakan dan [e6|meminta suaka] dengan dalih dikejar-kejar [lawan|lawan politiknya].

Scroll ke bawah untuk melanjutkan membaca

[c2|Menurut] [prates|Vilhena], [q2|[falcao|Falcão] [e7|akan ditangkap] begitu menginjak [p7|wilayah [uni|Uni Eropa]]]. "[q3|Di mana pun, kapan pun]," [c3|katanya], seperti dilansir [reuters|Reuters].

[brasil|Brasilia] tak tinggal diam. [reis|Kepala Departemen Eropa [kementerian|Kementerian Luar Negeri Brasil], Otávio Bragança Reis], [c4|mengatakan] [q4|[brasil|negaranya] [e8|dapat mencabut] [i8|fasilitas bebas visa bagi [portugal|warga Portugal]] apabila pembekuan itu berlanjut [t4|hingga akhir tahun]]. Dalam konferensi pers [t5|Sabtu pagi], [reis|diplomat karier itu] [e9|menepis] pula [i9|[e10|permintaan] [portugal|Lisabon] agar [i10|[kedua|kedua menteri kehakiman] bertemu di Praia]] [t6|bulan depan].

"[q5|Tidak ada yang perlu dirundingkan. Putusan Mahkamah bukan barang dagangan]," [c5|ujar] [reis|Bragança].

Di [p11|Lisabon], [t7|kemarin], [puluhan|puluhan bekas nasabah] [e11|berunjuk rasa] di depan [brasil|Kedutaan Besar Brasil]. [t8|Tujuh tahun silam] keadaannya terbalik: [portugal|Portugal] yang [e12|menampik] memulangkan [i12,seorang|seorang bekas gubernur] ke [brasil|Brasil].

[@source|REUTERS] | [@source|LUSA] | [@reporter|SUKMA ANDIKA]

Baca juga:
[@related|Buron Kasus Kondensat Terlacak di Siprus]
---
portugal | Portugal | country | PRT
brasil | Brasil | country | BRA
mahkamah | Mahkamah Agung Brasil | organization | BRA
falcao | Duarte Sequeira Falcão | person | PRT | - | bekas bankir
prates | Leonor Vilhena Prates | person | PRT | - | Menteri Kehakiman Portugal
dua | dua jaksa penghubungnya | group | PRT
pengadilan | pengadilan Porto | organization | PRT
lawan | lawan politiknya | group | PRT
uni | Uni Eropa | bloc | EUR
reuters | Reuters | organization | GBR
reis | Otávio Bragança Reis | person | BRA | - | Kepala Departemen Eropa Kementerian Luar Negeri Brasil
kementerian | Kementerian Luar Negeri Brasil | organization | BRA
kedua | kedua menteri kehakiman | group
puluhan | puluhan bekas nasabah | group | PRT
seorang | seorang bekas gubernur | person | BRA
---
t1 = 2018-11-23
t2 = 2018-11-22
t3 = 2018-02
t4 = 2018-12
t5 = 2018-11-24
t6 = 2018-12
t7 = 2018-11-23
t8 = 2011
q1 = mixed prates
q2 = indirect prates
q3 = direct prates
q4 = indirect reis
q5 = direct reis
e1 = SANCTION/discontinue realized actor=portugal recipient=brasil time=t1 context=legal,diplomatic
e2 = REJECT/assist realized actor=mahkamah recipient=portugal time=t2 context=legal,crime
e3 = ACCUSE/disapprove realized actor=prates recipient=mahkamah context=legal,diplomatic
e4 = SANCTION/withdraw realized actor=prates recipient=brasil context=legal,diplomatic
e5 = SANCTION/convict realized actor=pengadilan recipient=falcao time=t3 context=legal,crime,corruption
e6 = REQUEST/assist realized actor=falcao recipient=brasil context=asylum,legal
e7 = THREATEN/arrest realized actor=prates recipient=falcao said=q2 context=legal,crime
e8 = THREATEN/restrict realized actor=brasil recipient=portugal said=q4 context=diplomatic,migration
e9 = REJECT/meet realized actor=reis recipient=portugal time=t5 context=diplomatic,legal
e10 = REQUEST/meet realized actor=portugal recipient=brasil context=diplomatic,legal
e11 = PROTEST/demo realized actor=puluhan recipient=brasil time=t7 context=legal,economic
e12 = REJECT/assist historical actor=portugal recipient=brasil time=t8 context=legal
