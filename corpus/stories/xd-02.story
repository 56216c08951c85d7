language: id
published: 2012-03-15
split: train
---
[komnas|Komnas HAM] Telisik Penggusuran Rumah Petani Sebalo

[@agency|TEMPO.CO], [@place|Pontianak] - [komnas|Komisi Nasional Hak Asasi Manusia] [e1|menyelidiki] [perusahaan|PT Lintang Rimba Sawita] dalam kasus [i1|[e2|perobohan] [i2|63 rumah petani] di [p2|Dusun Sebalo], Kabupaten Bengkayang, Kalimantan Barat], [t1|Sabtu pekan lalu]. [t6|Hari itu] juga [brimob|satu kompi Brigade Mobil] yang mengawal buldoser [e3|menembakkan gas air mata] ke arah [petani|warga]. [c1|Menurut] [saksi|tiga saksi mata], [q1|sedikitnya [sebelas|sebelas petani] [e4|dipukuli] dengan gagang sapu dan popor di dalam truk].

"[q2|[sebelas|Bapak-bapak itu] sudah duduk, tangannya di kepala, masih juga dihantam]," [c2|tutur] [lisu|Lisu Bernadus, 52 tahun, salah seorang pemilik rumah], kepada [tempo|Tempo], [t2|Kamis, 15 Maret 2012].

[petani|Warga] membalas. [t3|Ahad dinihari], [puluhan|puluhan pemuda] [e5|membakar [i5|kantor kebun]] dan dua alat berat milik [perusahaan|perusahaan].

Sengketa ini sudah berumur. [t4|Pada 2008], [perusahaan|Lintang Rimba] [e6|mengambil paksa [i6|410 hektare kebun karet]] [petani|penduduk] dengan berbekal izin lokasi dari [bupati|Bupati]. [perusahaan|Perusahaan] lalu [e7|menjanjikan [i7|kebun plasma]], yang sampai sekarang tak berwujud.

[simbolon|Komisioner [komnas|Komnas HAM] Ruth Simbolon] [c3|mengatakan] [q3|[tim|timnya] sempat [e8|dihadang] [satpam|satpam kebun] selama dua hari]. Baru [t5|Rabu kemarin] [perusahaan|manajemen] [e9|membuka jalan] bagi [tim|tim itu] ke [p9|lokasi gusuran]. "[q4|[komnas|Kami] [e10|minta] [i10|penggusuran] dihentikan dulu sampai alas haknya terang]," [c4|katanya].

[hutapea|Juru bicara [polda|Kepolisian Daerah Kalimantan Barat], Ajun Komisaris Besar Parlin Hutapea], [c5|memastikan] [q5|tak ada [e11|peluru tajam yang dilepaskan]]. Adapun soal pemukulan, [c6|katanya], "[q6|itu masih [e13|didalami] [propam|Propam]]".

[bupati|Bupati Bengkayang Yohanes Ngabang] [c7|menyatakan] [q7|sedang menimbang untuk [e12|mencabut [i12|izin] [perusahaan|perusahaan]]]. [perusahaan|Manajemen Lintang Rimba] belum bisa dimintai konfirmasi. Telepon dan pesan pendek [tempo|Tempo] tak dibalas.

[@reporter|ASWANDI H.] | [@reporter|SITI RUKMANA]

Berita terpopuler lainnya:
[@related|Konflik Lahan, Warisan Izin yang Tumpang-Tindih]
[@related|Plasma Janji, Kebun Sunyi]
---
komnas | Komisi Nasional Hak Asasi Manusia | organization | IDN | GOV
perusahaan | PT Lintang Rimba Sawita | organization | IDN | BUS
brimob | satu kompi Brigade Mobil | group | IDN | COP
petani | warga Dusun Sebalo | group | IDN | CVL
sebelas | sebelas petani | group | IDN | CVL
saksi | tiga saksi mata | group | IDN | CVL
lisu | Lisu Bernadus | person | IDN | CVL | salah seorang pemilik rumah
puluhan | puluhan pemuda | group | IDN | CVL
bupati | Yohanes Ngabang | person | IDN | GOV | Bupati Bengkayang
simbolon | Ruth Simbolon | person | IDN | GOV | Komisioner Komnas HAM
tim | tim Komnas HAM | group | IDN | GOV
satpam | satpam kebun | group | IDN | BUS
hutapea | Parlin Hutapea | person | IDN | COP | Juru bicara Kepolisian Daerah Kalimantan Barat
propam | Propam | organization | IDN | COP
tempo | Tempo | organization | IDN | JRN
polda | Kepolisian Daerah Kalimantan Barat | organization | IDN | COP
---
t1 = 2012-03-10
t2 = 2012-03-15
t3 = 2012-03-11
t4 = 2008
t5 = 2012-03-14
t6 = 2012-03-10
q1 = indirect saksi
q2 = direct lisu
q3 = indirect simbolon
q4 = direct simbolon
q5 = indirect hutapea
q6 = direct hutapea
q7 = indirect bupati
e1 = ACCUSE/investigate realized actor=komnas recipient=perusahaan context=human_rights,legal
e2 = ASSAULT/destroy realized actor=perusahaan recipient=petani time=t1 context=human_rights,natural_resource
e3 = ASSAULT/crowd-control realized actor=brimob recipient=petani time=t6 context=repression,human_rights
e4 = ASSAULT/beat realized actor=brimob recipient=sebelas time=t6 said=q1 context=repression,human_rights
e5 = ASSAULT/destroy realized actor=puluhan recipient=perusahaan time=t3 context=natural_resource
e6 = COERCE/seize historical actor=perusahaan recipient=petani time=t4 context=natural_resource
e7 = AGREE historical actor=perusahaan recipient=petani context=natural_resource,economic
e8 = PROTEST/obstruct realized actor=satpam recipient=tim said=q3 context=human_rights
e9 = RETREAT/access realized actor=perusahaan recipient=tim time=t5 context=human_rights
e10 = REQUEST/yield realized actor=komnas recipient=perusahaan said=q4 context=human_rights,legal
e11 = ASSAULT/firearms negated actor=brimob recipient=petani said=q5 context=repression
e12 = SANCTION/discontinue hypothetical actor=bupati recipient=perusahaan said=q7 context=natural_resource,executive
e13 = ACCUSE/investigate realized actor=propam recipient=brimob said=q6 context=legal,human_rights
