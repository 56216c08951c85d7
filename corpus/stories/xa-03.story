language: id
published: 2025-08-13
split: dev
---
[bareskrim|Bareskrim] Bongkar Pabrik Hoax Pilkada Ulang, 3 WN Asing Diusir

[@place|Jakarta] - [bareskrim|Bareskrim Polri] [e1|menangkap] [pengelola|sembilan pengelola 'pabrik hoax'] di [p1|kawasan Kelapa Gading, Jakarta Utara]. [pengelola|Jaringan itu] diduga [e2|menyebarkan ribuan video palsu] tentang [i2|pemungutan suara ulang di [p2|Kabupaten Serang]] atas pesanan [timses|tim sukses salah satu calon].

"[q1|Satu video menampilkan suara tiruan [gubernur|gubernur] yang menyuruh warga tidak datang ke TPS. Itu bikinan AI]," [c1|kata] [dirsiber|Direktur Tindak Pidana Siber Brigjen Yohanes Tumbelaka] dalam jumpa pers di Mabes Polri, [t1|Rabu (13/8/2025)].

[tiga|Tiga warga negara asing yang menjadi operator] [e3|telah dideportasi] [imigrasi|Ditjen Imigrasi] [t2|tadi malam]. [tiga|Mereka] terbang dengan pengawalan dari [p3|Bandara Soekarno-Hatta].

Baca juga: [@related|Deretan Modus Pabrik Hoax, dari Nomor Sekali Pakai hingga Klona Suara]

SCROLL TO CONTINUE WITH CONTENT

[nurdin|Plt Dirjen [imigrasi|Imigrasi] Nurdin Palaguna] [c2,e4|mewanti-wanti]: [q2|[asing|orang asing lain] yang ikut bermain di pilkada bakal bernasib sama]. "[q3|Pintu keluar [imigrasi|kami] lebar]," [c3|tegasnya].

Tak hanya itu, [imigrasi|Imigrasi] juga [e5|mencegah] [ketua|Ketua tim sukses Rendra Kusumadinata] ke luar negeri selama 6 bulan. [ketua|Rendra], lewat pengacaranya, [c4|mengklaim] [q4|[timses|timnya] [e6|tidak pernah menyebar kabar bohong]]. [ketua|Dia] malah balik [e7|melaporkan] [dirsiber|Brigjen Yohanes] ke [propam|Divisi Propam].

Sementara itu, [pemkab|Pemkab Serang] [e8|memberlakukan jam malam] di [p8|empat kecamatan] [t3|mulai Kamis (14/8)] untuk meredam gesekan. [bupati|Penjabat Bupati Serang Euis Komariah Winata] [c5|menyebut] [q5|aturan itu [e9|akan dicabut] begitu penghitungan suara rampung].

[dirsiber|Tumbelaka] [c6|mengatakan] [q6|kemungkinan [polda|Polda Banten] [e10|menetapkan tersangka baru] terbuka]. "[q7|Yang masih menyebarkan ulang video itu, [e11|[bareskrim|kami] jemput]. Titik]," [c7|ucap] [dirsiber|jenderal bintang satu itu].

([@reporter|riz]/[@editor|dnu])
---
bareskrim | Bareskrim Polri | organization | IDN | COP
pengelola | pengelola 'pabrik hoax' | group | IDN | CRM
timses | tim sukses | group | IDN | PTY
gubernur | gubernur | person | IDN | GOV | gubernur
dirsiber | Yohanes Tumbelaka | person | IDN | COP | Direktur Tindak Pidana Siber
tiga | tiga warga negara asing | group
imigrasi | Ditjen Imigrasi | organization | IDN | GOV
nurdin | Nurdin Palaguna | person | IDN | GOV | Plt Dirjen Imigrasi
asing | orang asing lain | group
ketua | Rendra Kusumadinata | person | IDN | PTY | Ketua tim sukses
propam | Divisi Propam | organization | IDN | COP
pemkab | Pemkab Serang | organization | IDN | GOV
bupati | Euis Komariah Winata | person | IDN | GOV | Penjabat Bupati Serang
polda | Polda Banten | organization | IDN | COP
---
t1 = 2025-08-13
t2 = 2025-08-12
t3 = 2025-08-14
q1 = direct dirsiber
q2 = indirect nurdin
q3 = direct nurdin
q4 = indirect ketua
q5 = indirect bupati
q6 = indirect dirsiber
q7 = direct dirsiber
e1 = COERCE/arrest realized actor=bareskrim recipient=pengelola context=election,misinformation,cyber
e2 = COERCE/misinformation realized actor=pengelola context=election,misinformation
e3 = COERCE/deport realized actor=imigrasi recipient=tiga time=t2 context=migration,misinformation
e4 = THREATEN/expel realized actor=nurdin recipient=asing said=q2 context=migration,election
e5 = COERCE/restrict realized actor=imigrasi recipient=ketua context=legal,election
e6 = COERCE/misinformation negated actor=timses said=q4 context=election,misinformation
e7 = ACCUSE/allege realized actor=ketua recipient=dirsiber context=legal
e8 = COERCE/curfew future actor=pemkab time=t3 context=election
e9 = CONCEDE future actor=pemkab said=q5 context=election
e10 = ACCUSE/allege hypothetical actor=polda said=q6 context=legal,misinformation
e11 = THREATEN/arrest realized actor=dirsiber said=q7 context=misinformation,legal
