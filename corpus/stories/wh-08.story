language: id
published: 2017-03-16
split: train
---
Buntut Serangan Siber, [latvia|Latvia] Usir Dua Diplomat [rusia|Rusia]

[@place|RIGA], [latvia|Latvia] ([@agency|[@source|AP]/Waspada]): [dua|Dua diplomat [rusia|Rusia]] [e1|diusir] dari [latvia,p1|Latvia], [t1|Rabu (15/3)], dua pekan setelah [i1,i3|[e2|serangan siber] [zarya|kelompok Zarya]] melumpuhkan [i2|sistem pembayaran pensiun] [latvia|negara Baltik itu].

[strautniece|Menteri Luar Negeri Ilze Strautniece] [c1,e3|mengatakan] [q1|[zarya|Zarya] dikendalikan [gru|badan intelijen militer [rusia|Rusia], GRU]]. [strautniece|Dia] juga [c2,e4|meminta] [q2|[rusia|Moskow] [i4|menyerahkan [sarychev|Oleg Sarychev]], 34, tersangka utama dalam kasus tersebut].

[rusia|Kremlin] [e5|menampik] [i5|permintaan itu]. "[q3|Konstitusi kami tidak mengenal ekstradisi warga negara]," [c3|kata] [tikhonova|juru bicara [kementerian|Kementerian Luar Negeri Rusia] Vera Tikhonova], yang [c4,e6|memperingatkan] bahwa [i6,q4|staf [kedutaan|Kedutaan Besar [latvia|Latvia]] di Moskow bakal dipulangkan].

Di [latvia,p7|Riga], [dewan|dewan pengawas media] [e7|memblokir] [baltnovosti|Baltnovosti] dan [rubezh|Rubezh], dua situs berbahasa [rusia|Rusia], menyusul [e8|penyebaran [i7|kabar bohong]] oleh [baltnovosti,rubezh|keduanya] mengenai [i8|bangkrutnya bank sentral].

[amerika|Washington] dan [estonia|Tallinn] menyatakan [e9|berdiri di belakang] [latvia|Latvia]. Sebaliknya, [q5|[hungaria|Budapest] [e10|tak mau ikut] dalam [i10|pernyataan bersama [uni|Uni Eropa]]], [c5|demikian keterangan] [seorang|seorang diplomat di Brussels yang minta tidak disebut namanya].

[c6|Menurut] [kejaksaan|berkas kejaksaan [latvia|Latvia]], [q6|[sarychev|Sarychev] pernah [e11|ditahan] di [p11|Bandara Riga] [t2|pada 2011], namun [sarychev|pria kelahiran Pskov itu] [e12|dibebaskan] [t3|sepekan kemudian] karena [i12|kurang bukti]].

Layanan pensiun baru pulih sepenuhnya [t4|pekan lalu]. Lebih 410 ribu warga lanjut usia sempat tidak bisa menarik uang mereka dari kantor pos dan anjungan tunai.

"[q7|Saya antre dari subuh, pulang dengan tangan kosong]," [c7|tutur] [ozola|Marta Ozola], 78, pensiunan guru di Daugavpils. Ia terpaksa meminjam 40 euro dari tetangganya untuk membeli obat jantung.

Perbaikan sistem itu menelan biaya 2,3 juta euro, dua kali lipat anggaran teknologi kantor pensiun [t5|sepanjang 2016]. (ap/[@reporter|m10])
---
latvia | Latvia | country | LVA
dua | dua diplomat Rusia | group | RUS
rusia | Rusia | country | RUS
zarya | Zarya | group
strautniece | Ilze Strautniece | person | LVA | - | Menteri Luar Negeri
gru | GRU | organization | RUS
sarychev | Oleg Sarychev | person | RUS
tikhonova | Vera Tikhonova | person | RUS | - | juru bicara Kementerian Luar Negeri Rusia
kementerian | Kementerian Luar Negeri Rusia | organization | RUS
kedutaan | Kedutaan Besar Latvia | organization | LVA
dewan | dewan pengawas media Latvia | organization | LVA
baltnovosti | Baltnovosti | organization
rubezh | Rubezh | organization
amerika | Amerika Serikat | country | USA
estonia | Estonia | country | EST
hungaria | Hungaria | country | HUN
uni | Uni Eropa | bloc | EUR
seorang | seorang diplomat di Brussels | person | - | - | diplomat
kejaksaan | kejaksaan Latvia | organization | LVA
ozola | Marta Ozola | person | LVA
---
t1 = 2017-03-15
t2 = 2011
t3 = 2011
t4 = 2017-03-06/2017-03-12
t5 = 2016
q1 = indirect strautniece
q2 = indirect strautniece
q3 = direct tikhonova
q4 = indirect tikhonova
q5 = indirect seorang
q6 = indirect kejaksaan
q7 = direct ozola
e1 = SANCTION/expel realized actor=latvia recipient=dua time=t1 context=diplomatic,cyber
e2 = COERCE/cyber realized actor=zarya recipient=latvia context=cyber
e3 = ACCUSE/allege realized actor=strautniece recipient=gru,zarya context=cyber,intelligence
e4 = REQUEST/yield realized actor=strautniece recipient=rusia context=cyber,legal,diplomatic
e5 = REJECT/yield realized actor=rusia recipient=strautniece context=cyber,legal,diplomatic
e6 = THREATEN/expel realized actor=tikhonova recipient=latvia context=diplomatic
e7 = COERCE/censor realized actor=dewan recipient=baltnovosti,rubezh context=misinformation,rights_freedoms
e8 = COERCE/misinformation realized actor=baltnovosti,rubezh recipient=latvia context=misinformation,economic
e9 = SUPPORT realized actor=amerika,estonia recipient=latvia context=diplomatic,cyber
e10 = REJECT/assist realized actor=hungaria recipient=uni said=q5 context=diplomatic
e11 = COERCE/arrest historical actor=latvia recipient=sarychev time=t2 said=q6 context=legal,cyber
e12 = RETREAT/release historical actor=latvia recipient=sarychev time=t3 said=q6 context=legal
