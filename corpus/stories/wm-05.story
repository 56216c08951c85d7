language: id
published: 2023-12-24
split: train
---
[@place|Lumajang] Kebanjiran Bantuan, Tapi Bupati Tolak Truk Beras Berstiker Caleg

Lumajang - Bantuan untuk [korban|korban banjir lahar Gunung Semeru] terus berdatangan. [pemprov|Pemprov Jawa Timur] [e1|menggelontorkan] [i1|Rp 2,5 miliar] dari pos belanja tak terduga, sementara [kementerian|Kementerian Sosial] [e2|mengirim] [i2|8.000 paket makanan siap saji] lewat [p2|Lanud Abdulrachman Saleh].

[muhammadiyah|Relawan Muhammadiyah] dan [banser|Banser] pun bahu-membahu [e3|mengevakuasi] [warga|212 warga [p3|Desa Jugosari]] yang terisolasi, [t1|Minggu (24/12/2023)].

[laksmono|Menko PMK Suryo Laksmono] [e4|meninjau dapur umum] di [p4|Kecamatan Candipuro] [t2|siang tadi]. Ia disambut [hadiyanto|Bupati Lumajang Cak Imron Hadiyanto].
SCROLL TO CONTINUE WITH CONTENT

"[q1|[laksmono|Saya] [e5|mengapresiasi] [i5|kecepatan [hadiyanto|Pak Bupati]]. Dua jam pertama itu penentu]," [c1|kata] [laksmono|Suryo] di lokasi.

Dalam kesempatan itu, [hadiyanto|Imron] [c2,e6|meminta] [q2|[pemerintah|pemerintah pusat] menambah [i6|alat berat]]. Permintaan itu langsung disanggupi. "[q3|[t3|Besok] [i7|lima ekskavator] [e7|[laksmono|kami] kirim] dari Surabaya]," [c3|janji] [laksmono|Suryo].

Namun tak semua bantuan diterima. [hadiyanto|Imron] [e8|menyuruh putar balik] [i8|tiga truk beras] yang ditempeli stiker caleg dari [perindo|sebuah partai]. "[q4|[i9|Bencana kok buat kampanye], itu [e9|tidak punya malu]]," [c4|sentilnya].

Partai yang dimaksud, [perindo|Perindo], melalui [sumarmi|Ketua DPC Lumajang Lilik Sumarmi] mengucapkan [e10|permohonan maaf]. [sumarmi|Lilik] [c5|berdalih] [q5|[i10|stiker] dipasang sopir tanpa sepengetahuan partai].

Sementara itu, [polres|Polres Lumajang] [e11|melarang] [truk|truk pasir] [i11|melintas] di [p11|Jembatan Gladak Perak] [t4|sampai 31 Desember].

[laksmono|Suryo] [c6|mengimbau] [q6|warga menjauhi aliran sungai dan memperbarui informasi dari pos pengamatan]. [laksmono|Ia] [c7|menegaskan] [q7|stok pangan aman].

"[q8|Insyaallah cukup sampai [t5|tahun baru]. Kami harap warga tetap tenang]," [c8|pungkasnya].

([@reporter|abq]/[@editor|iwd])

Simak Video '[@related|Detik-detik Lahar Semeru Terjang Jugosari]':
---
pemprov | Pemprov Jawa Timur | organization | IDN
kementerian | Kementerian Sosial | organization | IDN
muhammadiyah | Muhammadiyah | organization | IDN
banser | Banser | organization | IDN
warga | warga Desa Jugosari | group | IDN
korban | korban banjir lahar Semeru | group | IDN
laksmono | Suryo Laksmono | person | IDN | - | Menko PMK
hadiyanto | Imron Hadiyanto | person | IDN | - | Bupati Lumajang
pemerintah | Pemerintah Indonesia | organization | IDN
perindo | Perindo | organization | IDN
sumarmi | Lilik Sumarmi | person | IDN | - | Ketua DPC Lumajang
polres | Polres Lumajang | organization | IDN
truk | truk pasir | group | IDN
---
t1 = 2023-12-24
t2 = 2023-12-24
t3 = 2023-12-25
t4 = 2023-12-31
t5 = 2024-01-01
q1 = direct laksmono
q2 = indirect hadiyanto
q3 = direct laksmono
q4 = direct hadiyanto
q5 = indirect sumarmi
q6 = indirect laksmono
q7 = indirect laksmono
q8 = direct laksmono
e1 = AID realized actor=pemprov recipient=korban context=disasters,human_security
e2 = AID realized actor=kementerian recipient=korban context=disasters,human_security
e3 = AID realized actor=muhammadiyah,banser recipient=warga time=t1 context=disasters,human_security
e4 = CONSULT/visit realized actor=laksmono recipient=hadiyanto time=t2 context=disasters,executive
e5 = SUPPORT realized actor=laksmono recipient=hadiyanto said=q1 context=disasters,executive
e6 = REQUEST/assist realized actor=hadiyanto recipient=pemerintah time=t2 said=q2 context=disasters,executive
e7 = AGREE future actor=laksmono recipient=hadiyanto time=t3 said=q3 context=disasters,executive
e8 = REJECT/assist realized actor=hadiyanto recipient=perindo context=disasters,election
e9 = ACCUSE/disapprove realized actor=hadiyanto recipient=perindo said=q4 context=disasters,election
e10 = CONCEDE realized actor=sumarmi,perindo recipient=hadiyanto context=disasters,election
e11 = COERCE/restrict realized actor=polres recipient=truk time=t4 context=disasters
