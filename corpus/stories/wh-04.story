language: ms
published: 2024-10-09
split: dev
---
Larangan Eksport Nadir Bumi Mentah Kekal

[@place|KUALA LUMPUR], [t1|9 Okt] ([@agency|Bernama]) -- [q1|[kerajaan|Kerajaan] [e1|tidak akan menarik balik] [i1,i3|[e2|larangan eksport] [i2|unsur nadir bumi (REE) mentah]] yang berkuat kuasa [t2|sejak Januari lepas], meskipun [e3|dirayu] [jepun|Jepun] dan [korea|Korea Selatan]], [c1|kata] [tahir|Timbalan Menteri Sumber Asli dan Kelestarian Alam Zahrin Mohd Tahir].

"[q2|Soal menjual murah hasil bumi tidak timbul]," [c2|katanya] ketika menjawab soalan tambahan Dr [ting|Lim Siew Ting] (PH-Bukit Selasih) pada sesi pertanyaan lisan di [dewan,p1|Dewan Rakyat], [t3|hari ini].

[tahir|Beliau] [c3|berkata] [q3|[e4|pengecualian hanya akan dipertimbangkan] sekiranya [syarikat|syarikat asing] [i4|membina kilang pemprosesan di negara ini]].

Di [p5,p6|luar pagar Parlimen], [penduduk|lebih 200 penduduk dari Sik, Kedah] [e5|berhimpun membantah] [i5|perlombongan in-situ di Hutan Simpan Rimba Teloi], dan [salleh|wakil mereka, Mat Nayan Salleh], [c4,e6|menggesa] [i6,q4|lesen tiga syarikat dibatalkan].

[kongres|Kongres Kesatuan Sekerja [malaysia|Malaysia] (MTUC)], sebaliknya, [e7|menyambut baik] [i7|ketegasan [kerajaan|Putrajaya]].

Di [p8|Tokyo] [t4|bulan lepas], [tamanaga|Menteri Ekonomi, Perdagangan dan Industri [jepun|Jepun] Hiroki Tamanaga] [c5,e8|memberi amaran] bahawa [q5|negaranya akan [i8|membawa pertikaian itu ke [pertubuhan|Pertubuhan Perdagangan Dunia (WTO)]]].

Akhbar [@source,nikkei|Nikkei] [t5|kelmarin] memetik [pegawai|pegawai kanan [korea|Korea Selatan]] sebagai [c6|berkata] [q6|[korea|Seoul] [e9|bercadang menggantung rundingan] [i9|perjanjian perdagangan bebas] dengan [malaysia|Malaysia]].

[tahir|Zahrin] bagaimanapun [c7|berkata] [q7|pihaknya belum menerima sebarang notis rasmi].

Terdahulu, [dewan-negara|Dewan Negara] [e10|meluluskan] [i10|Rang Undang-Undang Mineral Kritikal 2024] [t6|pada Isnin lepas].

[malaysia|Malaysia] dan [kesatuan|Kesatuan Eropah (EU)] [e11|dijangka memeterai memorandum persefahaman] mengenai [i11|teknologi pemprosesan REE] di [p11|Brussels] [t7|pada 18 November].

[t8|Pada 2019], permohonan [sebuah|sebuah syarikat dari Perth] untuk [i12|mengeksport konsentrat dari lombong di Baling] [e12|ditolak] [kerajaan-negeri|Kerajaan Negeri Kedah].

REE ialah kumpulan 17 logam yang digunakan dalam pembuatan magnet kekal, turbin angin dan bateri kenderaan elektrik. Rizab negara dianggarkan 16.1 juta tan metrik, kebanyakannya jenis tanah liat penjerapan ion.

-- [@outlet|BERNAMA]
---
kerajaan | kerajaan Malaysia | organization | MYS
jepun | Jepun | country | JPN
korea | Korea Selatan | country | KOR
tahir | Zahrin Mohd Tahir | person | MYS | - | Timbalan Menteri Sumber Asli dan Kelestarian Alam
ting | Lim Siew Ting | person | MYS | - | PH-Bukit Selasih
dewan | Dewan Rakyat | organization | MYS
syarikat | syarikat asing | group
penduduk | penduduk Sik | group | MYS
salleh | Mat Nayan Salleh | person | MYS
kongres | Kongres Kesatuan Sekerja Malaysia (MTUC) | organization | MYS
tamanaga | Hiroki Tamanaga | person | JPN | - | Menteri Ekonomi, Perdagangan dan Industri Jepun
pertubuhan | Pertubuhan Perdagangan Dunia (WTO) | organization | IGO
nikkei | Nikkei | organization | JPN
pegawai | pegawai kanan Korea Selatan | person | KOR | - | pegawai kanan
malaysia | Malaysia | country | MYS
dewan-negara | Dewan Negara | organization | MYS
kesatuan | Kesatuan Eropah (EU) | bloc | EUR
sebuah | sebuah syarikat dari Perth | organization | AUS
kerajaan-negeri | Kerajaan Negeri Kedah | organization | MYS
---
t1 = 2024-10-09
t2 = 2024-01
t3 = 2024-10-09
t4 = 2024-09
t5 = 2024-10-07
t6 = 2024-10-07
t7 = 2024-11-18
t8 = 2019
q1 = indirect tahir
q2 = direct tahir
q3 = indirect tahir
q4 = indirect salleh
q5 = indirect tamanaga
q6 = indirect pegawai
q7 = indirect tahir
e1 = REJECT/change realized actor=kerajaan recipient=jepun,korea time=t3 said=q1 context=economic,natural_resource
e2 = SANCTION/discontinue realized actor=kerajaan time=t2 said=q1 context=economic,natural_resource
e3 = REQUEST/change realized actor=jepun,korea recipient=kerajaan said=q1 context=economic,natural_resource,diplomatic
e4 = CONCEDE hypothetical actor=kerajaan recipient=syarikat said=q3 context=economic,natural_resource
e5 = PROTEST/demo realized actor=penduduk time=t3 context=environment,natural_resource
e6 = REQUEST/change realized actor=salleh time=t3 context=environment,natural_resource
e7 = SUPPORT realized actor=kongres recipient=kerajaan context=economic,natural_resource
e8 = THREATEN realized actor=tamanaga recipient=kerajaan time=t4 context=economic,legal
e9 = SANCTION/discontinue hypothetical actor=korea recipient=malaysia said=q6 context=economic,diplomatic
e10 = SUPPORT realized actor=dewan-negara time=t6 context=legislative,natural_resource
e11 = AGREE future actor=malaysia,kesatuan time=t7 context=economic,technology,natural_resource
e12 = REJECT/change historical actor=kerajaan-negeri recipient=sebuah time=t8 context=economic,natural_resource
