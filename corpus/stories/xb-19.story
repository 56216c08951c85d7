language: id
published: 2018-07-11
split: train
---
[taiwan|Taiwan] Buka Arsip Era Teror Putih, Keluarga [korban|Korban] Baca Surat yang Tak Pernah Sampai

[@place|Taipei] ([@agency|BBC Indonesia]) - Empat puluh ribu lembar berkas yang disimpan polisi rahasia kini dapat dibaca siapa saja. [komisi|Komisi Keadilan Transisi [taiwan|Taiwan]] [e1|membuka [i1|arsip itu]] bagi [korban|keluarga korban] dan [peneliti|para peneliti] [t1|mulai Selasa (10/7)].

Di antara berkas itu ada surat [huang|Huang Shih-mei], guru SD yang [e2|ditembak mati] [regu|regu tembak] [t2|pada 1952], sesudah [pengadilan|pengadilan militer] [e3|menghukumnya] sebagai mata-mata. [cucu|Cucunya, Huang Yi-chen], membacanya sambil berlutut di lantai.

"[q1|Suratnya cuma minta agar sepatunya dikirim pulang]," [c1|kata] [cucu|perempuan 34 tahun itu].

[kmt|Pemerintah Kuomintang] [e4|memberlakukan [i4|darurat militer]] di [p4|pulau utama] [t3|pada 1949] dan baru [e5|mencabutnya] [t4|pada 1987]; di [p6|Kepulauan Matsu] [i6|darurat militer] masih [e6|ditegakkan] [tentara|tentara] [t5|hingga 1992]. Pada tahun-tahun itu, [kmt|pemerintah] [e7|melarang [i7|ribuan judul buku]] dan [e8|menahan] [korban|sekitar 140 ribu orang].

Pembukaan arsip tidak berlangsung mulus. [partai|Partai oposisi Kuomintang] [c2,e9|menuding] [q2|[komisi|komisi] memilih-milih dokumen] dan [e10|menyeret] [komisi|lembaga itu] ke [i10|Mahkamah Konstitusi]. [ketua|Ketua komisi Tsai Pei-lin] [c3|menepis]: "[q3|[komisi|kami] tidak sedang berkampanye]."

[t6|Tahun 1995] [presiden|presiden saat itu] [e11|meminta maaf] kepada [korban|para keluarga]. [c4|Menurut] [ketua|Tsai], [q4|[komisi|lembaganya] [t7|Oktober nanti] [e12|akan mencabut [i12|vonis]] terhadap [korban|1.270 orang]].

[china|Beijing] belum berkomentar. [sejarawan|Sejarawan Universitas Nasional Chengchi, Lo Kuang-hsi], [c5|menduga] [q5|[china|pemerintah Cina] [e13|bisa saja membatasi [peneliti|peneliti]] yang menulis tentang arsip tersebut].
---
taiwan | Taiwan | country | TWN
korban | korban | group | TWN | CVL
komisi | Komisi Keadilan Transisi Taiwan | organization | TWN | GOV
huang | Huang Shih-mei | person | TWN
regu | regu tembak | group | TWN | MIL
pengadilan | pengadilan militer | organization | TWN | JUD
cucu | Huang Yi-chen | person | TWN | CVL
kmt | Pemerintah Kuomintang | organization | TWN | GOV
tentara | tentara | organization | TWN | MIL
partai | Kuomintang | organization | TWN | PTY
ketua | Tsai Pei-lin | person | TWN | GOV | Ketua komisi
presiden | presiden saat itu | person | TWN | GOV | presiden
peneliti | para peneliti | group | - | EDU
china | China | country | CHN
sejarawan | Lo Kuang-hsi | person | TWN | EDU | Sejarawan Universitas Nasional Chengchi
---
t1 = 2018-07-10
t2 = 1952
t3 = 1949
t4 = 1987
t5 = 1992
t6 = 1995
t7 = 2018-10
q1 = direct cucu
q2 = indirect partai
q3 = direct ketua
q4 = indirect ketua
q5 = indirect sejarawan
e1 = RETREAT/access realized actor=komisi recipient=korban time=t1 context=human_rights
e2 = ASSAULT/firearms historical actor=regu recipient=huang time=t2 context=repression,human_rights
e3 = SANCTION/convict historical actor=pengadilan recipient=huang time=t2 context=repression,legal
e4 = COERCE/martial-law historical actor=kmt time=t3 context=repression,pro_autocracy
e5 = CONCEDE historical actor=kmt time=t4 context=pro_democracy
e6 = COERCE/martial-law historical actor=tentara time=t5 context=repression,military
e7 = COERCE/censor historical actor=kmt context=repression,rights_freedoms
e8 = COERCE/arrest historical actor=kmt recipient=korban context=repression,human_rights
e9 = ACCUSE/allege realized actor=partai recipient=komisi context=political_institutions
e10 = ACCUSE/allege realized actor=partai recipient=komisi context=legal,political_institutions
e11 = CONCEDE historical actor=presiden recipient=korban time=t6 context=human_rights,reparations
e12 = CONCEDE future actor=komisi recipient=korban time=t7 said=q4 context=legal,reparations
e13 = COERCE/restrict hypothetical actor=china recipient=peneliti said=q5 context=rights_freedoms
