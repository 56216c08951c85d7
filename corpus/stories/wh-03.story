language: ms
published: 2011-08-16
split: test
---
Darurat di utara [paraguay|Paraguay], petani tolak rundingan

[@place|ASUNCION] [t1|16 Ogos] – [ayala|Presiden [paraguay|Paraguay], Ramiro Benitez Ayala] [t2|semalam] [e1|mengisytiharkan darurat] selama 30 hari di [p1|tiga wilayah utara], susulan [i1|[e2|rusuhan] [petani|petani soya] di [p2|Concepcion]] yang mengorbankan lima nyawa dan memusnahkan [kerajaan|pejabat gabenor].

[e3|Perintah berkurung dikuatkuasakan] di [p3|wilayah-wilayah itu] dari pukul 8 malam hingga 5 pagi.

[villalba|Jurucakap [gabungan|Gabungan Petani Utara], Marta Villalba] [e4|menolak pelawaan] [kerajaan|Palacio de Lopez] [i4|untuk berbincang].

“[q1|Kami tidak akan masuk ke istana,” [c1|katanya] kepada [stesen|stesen radio Nanduti], “hanya untuk minum kopi dan bergambar].”

[t3|Sejak dua minggu lalu], [gabungan|anggota gabungan itu] [e5|menghalang laluan] lori di [p5|Lebuh Raya 5] dengan traktor dan batang pokok. [gabungan|Sebelas lagi] [e6|melancarkan mogok lapar] [p6,p7|di hadapan [kongres|Kongres]] bagi [c2,e7|menuntut] [q2|[kerajaan|kerajaan] [i7|menangguhkan [i6|bayaran hutang baja]]].

[kesatuan|Kesatuan pemandu lori negara itu] pula [c3|mengumumkan] [q3|[e8|mogok 48 jam] [t4|mulai esok]].

[brazil|Brazil], [c4|menurut] [seorang|seorang pegawai di Brasilia], [q4|[e9|menyatakan sokongan] kepada [ayala|Benitez Ayala] tetapi [e10|enggan [i10|menghantar [i11|polis persekutuan]]] seperti [e11|dipohon] [paraguay|Asuncion] [t5|pada Jumaat lalu]].

[seorang-diplomat|Seorang diplomat yang tidak mahu namanya disiarkan] [c5|memberitahu] [afp|AFP], [q5|[argentina|Argentina] [e12|mungkin menutup pintu sempadan] di [p12|Clorinda] jika [i12|keganasan merebak]].

Eksport soya menyumbang hampir separuh pendapatan negara tanpa laut berpenduduk enam juta orang itu, namun harga tanaman berkenaan merosot 18 peratus [t6|sejak awal tahun ini]. – [@source,afp|AFP]
---
ayala | Ramiro Benitez Ayala | person | PRY | - | Presiden Paraguay
paraguay | Paraguay | country | PRY
petani | petani soya | group | PRY
kerajaan | kerajaan Paraguay | organization | PRY
gabungan | Gabungan Petani Utara | organization | PRY
villalba | Marta Villalba | person | PRY | - | Jurucakap Gabungan Petani Utara
kongres | Kongres | organization | PRY
kesatuan | Kesatuan pemandu lori Paraguay | organization | PRY
brazil | Brazil | country | BRA
seorang | seorang pegawai di Brasilia | person | BRA | - | pegawai
seorang-diplomat | seorang diplomat | person | - | - | diplomat
argentina | Argentina | country | ARG
stesen | stesen radio Nanduti | organization | PRY
afp | AFP | organization | FRA
---
t1 = 2011-08-16
t2 = 2011-08-15
t3 = 2011-08-02
t4 = 2011-08-17
t5 = 2011-08-12
t6 = 2011
q1 = direct villalba
q2 = indirect gabungan
q3 = indirect kesatuan
q4 = indirect seorang
q5 = indirect seorang-diplomat
e1 = COERCE/martial-law realized actor=ayala time=t2 context=repression,executive
e2 = PROTEST/riot realized actor=petani recipient=kerajaan context=economic
e3 = COERCE/curfew realized actor=kerajaan context=repression
e4 = REJECT/meet realized actor=villalba recipient=kerajaan context=economic
e5 = PROTEST/obstruct realized actor=gabungan time=t3 context=economic
e6 = PROTEST/hunger realized actor=gabungan recipient=kerajaan context=economic
e7 = REQUEST/change realized actor=gabungan recipient=kerajaan context=economic
e8 = PROTEST/strike future actor=kesatuan time=t4 said=q3 context=economic
e9 = SUPPORT realized actor=brazil recipient=ayala said=q4 context=diplomatic
e10 = REJECT/assist realized actor=brazil recipient=paraguay said=q4 context=diplomatic,human_security
e11 = REQUEST/assist realized actor=paraguay recipient=brazil time=t5 said=q4 context=diplomatic,human_security
e12 = COERCE/restrict hypothetical actor=argentina recipient=paraguay said=q5 context=territory,diplomatic
