language: id
published: 2014-11-05
split: train
---
[ham|Kelompok HAM] Kecam Pemulangan Paksa Warga Uighur dari [kazakhstan|Kazakhstan]

[ham|Kelompok hak asasi yang berbasis di Munich] [t1|hari Selasa] [e1|mengecam] [kazakhstan|Kazakhstan] karena [e2|mendeportasi] [uighur|12 warga Uighur] ke [tiongkok|Tiongkok] [t2|pekan lalu], dan [c1|mengatakan] [q1|[uighur|dua di antara mereka] telah [e3|disiksa] [aparat|aparat keamanan] di [p3,urumqi|Urumqi]].

"[q2|[uighur|Mereka] naik pesawat dengan kaki sendiri. Tiga hari kemudian [keluarga|keluarga] menerima foto orang yang tidak bisa berdiri]," [c2|kata] [turdi|direktur kelompok itu, Alim Turdi], kepada [voa|VOA].

[almaty|Kementerian Luar Negeri [kazakhstan|Kazakhstan]] [c3|mengatakan] [q3|pemulangan tersebut sesuai perjanjian ekstradisi yang [e4|ditandatangani] [kazakhstan,tiongkok|kedua negara] [t3|tahun 2011]]. [tiongkok|Beijing] [e5|memuji] [i5|kerja sama [kazakhstan|Astana]] dan [c4|menyebut] [q4|[uighur|ke-12 orang itu] teroris].

[tiongkok|Tiongkok] [e13|menuduh] [uighur|mereka] berperan dalam [e6|pemboman] sebuah [p6,pasar|pasar di [kashgar|Kashgar]] [t4|bulan September], yang menewaskan sembilan orang. Dua pekan setelah ledakan, [kader|seorang kepala desa] [e7|dibunuh] di rumahnya oleh [penyerang|sekelompok penyerang].

[pemda|Pemerintah daerah Kashgar] [t5|sejak Oktober] [e8|memberlakukan jam malam] dan [e9|melarang] [warga|warga Uighur] [i9|bepergian ke luar prefektur] tanpa izin. [c5|Menurut] [radio|radio setempat], [q5|[pemda|pemerintah] [e10|tidak akan mencabut] [i10|aturan itu] sebelum [t6|Tahun Baru]].

[jerman|Jerman], tempat [turdi|Turdi] menetap, [e11|menawarkan suaka] bagi [keluarga|keluarga para deportan]. [deplu|Departemen Luar Negeri [amerika|Amerika]] [c6,e12|mendesak] [q6|[kazakhstan|Kazakhstan] menghentikan [i12|pemulangan serupa]]. \[[@reporter|ka]/[@editor|jm]\]
---
ham | Kelompok hak asasi yang berbasis di Munich | organization | NGO | HRI
kazakhstan | Kazakhstan | country | KAZ
uighur | 12 warga Uighur | group | CHN | CVL
tiongkok | Tiongkok | country | CHN
aparat | aparat keamanan | group | CHN | COP
urumqi | Urumqi | place | CHN
turdi | Alim Turdi | person | DEU | NGO | direktur kelompok hak asasi
voa | VOA | organization | USA | JRN
almaty | Kementerian Luar Negeri Kazakhstan | organization | KAZ | GOV
pasar | pasar di Kashgar | place | CHN
kashgar | Kashgar | place | CHN
kader | seorang kepala desa | person | CHN | GOV | kepala desa
penyerang | sekelompok penyerang | group | CHN | UAF
pemda | Pemerintah daerah Kashgar | organization | CHN | GOV
warga | warga Uighur | group | CHN | CVL
radio | radio setempat | organization | CHN | JRN
jerman | Jerman | country | DEU
keluarga | keluarga para deportan | group | CHN | CVL
amerika | Amerika | country | USA
deplu | Departemen Luar Negeri Amerika | organization | USA | GOV
---
t1 = 2014-11-04
t2 = 2014-10-27/2014-11-02
t3 = 2011
t4 = 2014-09
t5 = 2014-10
t6 = 2015-01-01
q1 = indirect ham
q2 = direct turdi
q3 = indirect almaty
q4 = indirect tiongkok
q5 = indirect radio
q6 = indirect deplu
e1 = ACCUSE/disapprove realized actor=ham recipient=kazakhstan time=t1 context=human_rights,asylum
e2 = COERCE/deport realized actor=kazakhstan recipient=uighur time=t2 context=asylum,human_rights
e3 = ASSAULT/torture realized actor=aparat recipient=uighur said=q1 context=human_rights,repression
e4 = SUPPORT historical actor=kazakhstan,tiongkok time=t3 said=q3 context=legal,diplomatic
e5 = SUPPORT realized actor=tiongkok recipient=kazakhstan context=diplomatic
e6 = ASSAULT/explosives realized actor=uighur time=t4 context=terrorism,religion_ethnicity
e13 = ACCUSE/allege realized actor=tiongkok recipient=uighur context=terrorism
e7 = ASSAULT/targeted realized actor=penyerang recipient=kader context=terrorism,religion_ethnicity
e8 = COERCE/curfew realized actor=pemda recipient=warga time=t5 context=repression,religion_ethnicity
e9 = COERCE/restrict realized actor=pemda recipient=warga time=t5 context=repression,religion_ethnicity
e10 = REJECT/yield realized actor=pemda recipient=warga said=q5 context=repression
e11 = AGREE realized actor=jerman recipient=keluarga context=asylum
e12 = REQUEST/change realized actor=deplu recipient=kazakhstan context=human_rights,asylum
