language: id
published: 2026-07-21
split: train
---
[nauru|Nauru] ancam keluar dari otoritas dasar laut jika moratorium disahkan

[@place,p1|Kingston] ([@agency|ANTARA]) - [nauru|Nauru] [c1,e1|mengancam] [q1|hengkang dari [otoritas|Otoritas Dasar Laut Internasional (ISA)] apabila sidang majelis [otoritas|lembaga itu] mengesahkan [i1|moratorium penambangan nikel dan kobalt di laut dalam]].

"[q2|Kami masuk dengan kaki sendiri. Keluar pun begitu]," [c2|ujar] [akubor|Utusan Khusus [nauru|Nauru] untuk Urusan Kelautan Renata Akubor] di Kingston, Jamaika, [t1|Senin (20/7)].

[i2|Jeda sepuluh tahun itu] [e2|diserukan] [chile|Chile], [kosta|Kosta Rika], [palau|Palau], dan [jerman|Jerman] [t2|sejak Maret]. [china|China] [e3|menolak membahasnya] sama sekali. [zhiyuan|Ketua delegasi Beijing, Fang Zhiyuan], [c3,e4|meminta] [q3|[i4|butir tersebut] dikeluarkan dari agenda], tetapi [i5|permohonannya] [e5|ditampik] [umana|Presiden Majelis ISA Marisol Quesada Umaña].

[selandia|Selandia Baru] melangkah lebih jauh. [tautahi|Menteri Perikanan Hinemoa Tautahi] [c4|mengumumkan] bahwa [q4|[t3|mulai 1 Agustus] pelabuhan [selandia|negaranya] [e6|tertutup] bagi [i6|kapal survei berbendera [nauru|Nauru]]].

Baca juga: [@related|RI kaji dampak tambang laut dalam bagi nelayan]

[jepang|Jepang], penyumbang ketiga terbesar [otoritas|ISA], dikabarkan [e7|bakal menolak memperpanjang] [i7|dana pelatihannya]. Seorang [diplomat|diplomat Tokyo] yang dihubungi ANTARA tidak membenarkan dan tidak pula membantah kabar itu.

Adapun [indonesia|Indonesia] [e8|menawarkan diri] menjadi tuan rumah [i8|perundingan lanjutan] di [p8|Manado] [t4|pada November]. "[q5|Kami ingin semua pihak tetap di meja yang sama]," [c5|kata] [prawiranata|Direktur Hukum Laut Kementerian Luar Negeri RI Bagas Prawiranata].

Bila pemungutan suara [t5|pada Kamis (23/7)] meloloskan usul tersebut, [otoritas|ISA] [e9|akan membekukan] [i9|17 kontrak eksplorasi].

[e10|Ancaman] serupa pernah dilontarkan [nauru|Nauru] [t6|pada 2023]. [t7|Tahun lalu] [vanuatu|Vanuatu] [e11|mengakhiri] [i11|perjanjian kerja sama kelautannya] dengan [nauru|negeri fosfat itu].

[p12|Di luar gedung sidang], [puluhan|puluhan aktivis] membentangkan jaring raksasa sebagai bentuk [e12|protes].

Pewarta: [@reporter|Ignatius Pandu Wicaksana]
Editor: [@editor|Siti Maemunah Rahayu]
Copyright © ANTARA 2026

Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.
---
nauru | Nauru | country | NRU
otoritas | Otoritas Dasar Laut Internasional (ISA) | organization | IGO
akubor | Renata Akubor | person | NRU | - | Utusan Khusus Nauru untuk Urusan Kelautan
chile | Chile | country | CHL
kosta | Kosta Rika | country | CRI
palau | Palau | country | PLW
jerman | Jerman | country | DEU
china | China | country | CHN
zhiyuan | Fang Zhiyuan | person | CHN | - | Ketua delegasi Beijing
umana | Marisol Quesada Umaña | person | IGO | - | Presiden Majelis ISA
selandia | Selandia Baru | country | NZL
tautahi | Hinemoa Tautahi | person | NZL | - | Menteri Perikanan
jepang | Jepang | country | JPN
diplomat | diplomat Tokyo | person | JPN
indonesia | Indonesia | country | IDN
prawiranata | Bagas Prawiranata | person | IDN | - | Direktur Hukum Laut Kementerian Luar Negeri RI
vanuatu | Vanuatu | country | VUT
puluhan | puluhan aktivis | group
---
t1 = 2026-07-20
t2 = 2026-03
t3 = 2026-08-01
t4 = 2026-11
t5 = 2026-07-23
t6 = 2023
t7 = 2025
q1 = indirect nauru
q2 = direct akubor
q3 = indirect zhiyuan
q4 = indirect tautahi
q5 = direct prawiranata
e1 = THREATEN/relations realized actor=nauru recipient=otoritas time=t1 context=diplomatic,natural_resource
e2 = REQUEST/change realized actor=chile,kosta,palau,jerman recipient=otoritas time=t2 context=natural_resource,environment
e3 = REJECT/meet realized actor=china recipient=chile,kosta,palau,jerman context=natural_resource,diplomatic
e4 = REQUEST/change realized actor=zhiyuan recipient=umana context=natural_resource,diplomatic
e5 = REJECT/change realized actor=umana recipient=zhiyuan context=natural_resource,diplomatic
e6 = SANCTION/discontinue future actor=selandia recipient=nauru time=t3 said=q4 context=natural_resource,environment,diplomatic
e7 = REJECT/assist hypothetical actor=jepang recipient=otoritas context=economic,diplomatic
e8 = AGREE future actor=indonesia recipient=otoritas time=t4 context=diplomatic,natural_resource
e9 = SANCTION/discontinue hypothetical actor=otoritas time=t5 context=natural_resource,environment
e10 = THREATEN/relations historical actor=nauru recipient=otoritas time=t6 context=diplomatic,natural_resource
e11 = SANCTION/discontinue historical actor=vanuatu recipient=nauru time=t7 context=diplomatic,natural_resource
e12 = PROTEST/demo realized actor=puluhan context=environment
