language: id
published: 2025-11-05
split: train
---
[pakistan|Pakistan] gempur Kunar usai bom bunuh diri di Mardan, Torkham ditutup total

[@place|Islamabad] ([@agency|ANTARA]) - [militer|Jet-jet tempur [pakistan|Pakistan]] [t1|pada Selasa dini hari] [e1|menggempur] [i1|dua lembah di [p1|Provinsi Kunar]], [afghanistan|Afghanistan] timur, sehari setelah [pengebom|seorang pengebom bunuh diri] [e2|meledakkan diri] di [i2|gerbang [p2|akademi polisi Mardan]] dan menewaskan [taruna|17 taruna].

[pejabat|Dua pejabat keamanan di Peshawar] [c1|mengatakan] kepada [reuters|Reuters] bahwa [q1|[militer|brigade lapis baja ke-9] [e3|digeser] ke [p3|Landi Kotal], tidak jauh dari [i3|perbatasan]].

[q2|Perlintasan [p4|Torkham] [e4|ditutup] bagi [i4|semua truk dagang] [t2|mulai Selasa] pukul 06.00], [c2|kata] [bea,pakistan|Bea Cukai Pakistan].

"[q3|Kalau [afghanistan|Kabul] terus [i5|menyembunyikan para dalangnya], [e5|gempuran berikutnya tidak akan berhenti di Kunar]]," [c3|ujar] [khattak|Menteri Penerangan [pakistan|Pakistan] Sardar Nadeem Khattak].

[afghanistan|Emirat Islam] membalas dengan [e6|kecaman]. [shinwari|Wakil juru bicaranya, Maulawi Rahmatullah Shinwari], [c4|menyebut] [q4|[i6|gempuran itu] "pelanggaran telanjang]" serta [e7|membatalkan [i7|perundingan dagang]] yang sedianya berlangsung [t3|pekan depan] di [p7|Doha].

[kementerian|China], melalui [kementerian|kementerian luar negerinya], [c5,e8|mendesak] [q5|[afghanistan,pakistan|kedua tetangganya] [i8|menahan diri]]. Menurut surat kabar [dawn|Dawn], yang [c6|mengutip] [diplomat|seorang diplomat Teluk], [q6|[qatar|Qatar] bisa saja [e9|memanggil [afghanistan,pakistan|kedua pihak] ke meja runding] [t4|sebelum akhir November]].

Sementara itu [warga|1.340 warga [afghanistan|Afghanistan] tanpa dokumen] [e10|dideportasi] lewat [p10|Chaman] [t5|pada Senin]. Di [p11|Jalalabad], [warga-jalalabad|warga] [e11|membakar ban dan melempari] [i11,pakistan|konsulat [pakistan|Pakistan]] dengan batu.

[t6|Pada 2021], [pakistan|Islamabad] sempat [e12|menghadiahkan] [i12|50.000 ton gandum] kepada [afghanistan|Afghanistan].

Sumber: [@source,reuters|Reuters]

Penerjemah: [@translator|Dewi Anjarsari]
Editor: [@editor|Hendra Kusnadi]
Copyright © ANTARA 2025

Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.

Baca juga: [@related|Kebun delima Kandahar gagal panen, petani beralih ke saffron]
---
pakistan | Pakistan | country | PAK
militer | militer Pakistan | organization | PAK
afghanistan | Afghanistan | country | AFG
pengebom | pengebom bunuh diri | person
taruna | taruna akademi polisi | group | PAK
pejabat | pejabat keamanan di Peshawar | group | PAK
reuters | Reuters | organization | GBR
bea | Bea Cukai Pakistan | organization | PAK
khattak | Sardar Nadeem Khattak | person | PAK | - | Menteri Penerangan Pakistan
shinwari | Rahmatullah Shinwari | person | AFG | - | Wakil juru bicara Emirat Islam
kementerian | Kementerian Luar Negeri China | organization | CHN
dawn | Dawn | organization | PAK
diplomat | diplomat Teluk | person
qatar | Qatar | country | QAT
warga | warga Afghanistan tanpa dokumen | group | AFG
warga-jalalabad | warga Jalalabad | group | AFG
---
t1 = 2025-11-04
t2 = 2025-11-04
t3 = 2025-11-10/2025-11-16
t4 = 2025-11
t5 = 2025-11-03
t6 = 2021
q1 = indirect pejabat
q2 = indirect bea
q3 = direct khattak
q4 = mixed shinwari
q5 = indirect kementerian
q6 = indirect diplomat
e1 = ASSAULT/aerial realized actor=militer recipient=afghanistan time=t1 context=military,terrorism
e2 = ASSAULT/suicide-attack realized actor=pengebom recipient=taruna time=t5 context=terrorism
e3 = MOBILIZE/troops realized actor=militer recipient=afghanistan said=q1 context=military,territory
e4 = SANCTION/discontinue realized actor=pakistan recipient=afghanistan time=t2 said=q2 context=economic,territory
e5 = THREATEN/violence realized actor=khattak recipient=afghanistan said=q3 context=military,terrorism
e6 = ACCUSE/disapprove realized actor=afghanistan recipient=pakistan context=diplomatic,military
e7 = REJECT/meet realized actor=shinwari recipient=pakistan time=t3 context=diplomatic,economic
e8 = REQUEST/yield realized actor=kementerian recipient=pakistan,afghanistan context=diplomatic,military
e9 = CONSULT/third-party hypothetical actor=qatar recipient=pakistan,afghanistan time=t4 said=q6 context=diplomatic
e10 = COERCE/deport realized actor=pakistan recipient=warga time=t5 context=migration
e11 = PROTEST/riot realized actor=warga-jalalabad recipient=pakistan context=diplomatic
e12 = AID historical actor=pakistan recipient=afghanistan time=t6 context=human_security
