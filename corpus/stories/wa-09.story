language: id
published: 2021-09-24
split: test
---
[kamboja|Kamboja] Bekukan Izin Arkeolog [belgia|Belgia] Gara-gara Arca Koh Ker

[@agency|TEMPO.CO], [@place|Phnom Penh] - [kamboja|Kamboja] [e1|akan membekukan] [i1|izin penggalian [tiga|tiga universitas [belgia|Belgia]] di [p1|Koh Ker dan Sambor Prei Kuk]] [t1|mulai Senin pekan depan]. Langkah itu buntut [e2|keengganan] [museum|Museum Seni dan Sejarah Brussel] [i2|mengembalikan arca Dewi Durga dari abad ke-10] yang raib [t2|pada 1974].

"[q1|Enam kali [kamboja|kami] [e3|memintanya pulang], dan enam kali pula surat kami dibalas dengan basa-basi]," [c1|kata] [chanmony|Direktur Jenderal Warisan Budaya [kamboja|Kamboja] Sok Chanmony] dalam wawancara lewat Zoom, [t3|Kamis, 23 September 2021].

[museum|Museum] [c2|berdalih] [q2|membeli benda tersebut secara sah di Bangkok]. [vandermeersch|Direkturnya, [vandermeersch|Griet Vandermeersch]], [c3|tidak menutup kemungkinan] [q3|[i4|arca itu] [e4|dipinjamkan] selama dua tahun]. [kamboja|Phnom Penh] mentah-mentah [e5|menolak] [i5|tawaran itu].

Baca: [@related|Jejak Arca yang Hilang dari Angkor]

[sovannarith|Wakil Perdana Menteri [kamboja|Kamboja] Keo Sovannarith] bahkan [c4,e6|mengancam] [i6,q4|menyeret [belgia|Belgia] ke [mahkamah|Mahkamah Internasional]]. [i7|Penandatanganan perjanjian penerbangan langsung], yang sedianya berlangsung di [belgia|Brussel] [t4|bulan depan], [e7|[sovannarith|ia] batalkan].

Dari [p8|Brussel], [delacourt|Sekretaris Negara untuk Kebijakan Ilmu Pengetahuan [belgia|Belgia], Wouter Delacourt], [e8|[c5|menyebut] [q5|[i8|pembekuan izin itu] "tidak proporsional"]]. [delacourt|Ia] [c6,e9|mengimbau] [q6|[kamboja|Kamboja] [i9|kembali berunding]]. "[q7|Pintu kami tidak pernah kami kunci]," [c7|ujarnya]. [c8|Menurut] [delacourt|dia], [q8|[belgia|Belgia] tetap [e10|akan mengucurkan] 4 juta euro untuk [i10|konservasi candi] [t5|tahun ini]].

Sementara itu, [kejaksaan|kejaksaan Antwerpen] [t6|sejak Rabu lalu] [e11|menyelidiki] [pedagang|pedagang yang menjual Durga itu].

Langkah lebih lunak pernah diambil [thailand|Thailand], yang [t7|pada Juli 2019] [e12|memulangkan] [i12|14 keping relief Khmer] ke [kamboja|Phnom Penh].

Simak juga: [@related|Museum-museum Eropa Dikepung Tuntutan Pengembalian]

[@reporter|FRANSISKA ANINDITA] | [@source|PHNOM PENH POST] | [@source|BELGA]
---
kamboja | Kamboja | country | KHM
belgia | Belgia | country | BEL
tiga | tiga universitas Belgia | group | BEL
museum | Museum Seni dan Sejarah Brussel | organization | BEL
chanmony | Sok Chanmony | person | KHM | - | Direktur Jenderal Warisan Budaya Kamboja
vandermeersch | Griet Vandermeersch | person | BEL | - | Direktur
sovannarith | Keo Sovannarith | person | KHM | - | Wakil Perdana Menteri Kamboja
mahkamah | Mahkamah Internasional | organization | UNO
delacourt | Wouter Delacourt | person | BEL | - | Sekretaris Negara untuk Kebijakan Ilmu Pengetahuan Belgia
kejaksaan | kejaksaan Antwerpen | organization | BEL
pedagang | pedagang yang menjual Durga itu | person
thailand | Thailand | country | THA
---
t1 = 2021-09-27
t2 = 1974
t3 = 2021-09-23
t4 = 2021-10
t5 = 2021
t6 = 2021-09-22
t7 = 2019-07
q1 = direct chanmony
q2 = indirect museum
q3 = indirect vandermeersch
q4 = indirect sovannarith
q5 = mixed delacourt
q6 = indirect delacourt
q7 = direct delacourt
q8 = indirect delacourt
e1 = SANCTION/discontinue future actor=kamboja recipient=tiga time=t1 context=diplomatic
e2 = REJECT/yield realized actor=museum recipient=kamboja context=diplomatic
e3 = REQUEST/yield realized actor=kamboja recipient=museum said=q1 context=diplomatic
e4 = AGREE hypothetical actor=vandermeersch recipient=kamboja said=q3 context=diplomatic
e5 = REJECT realized actor=kamboja recipient=vandermeersch context=diplomatic
e6 = THREATEN realized actor=sovannarith recipient=belgia context=legal,diplomatic
e7 = REJECT/meet realized actor=sovannarith recipient=belgia context=diplomatic,economic
e8 = ACCUSE/disapprove realized actor=delacourt recipient=kamboja context=diplomatic
e9 = REQUEST/meet realized actor=delacourt recipient=kamboja context=diplomatic
e10 = AGREE future actor=belgia recipient=kamboja time=t5 said=q8 context=economic,diplomatic
e11 = ACCUSE/investigate realized actor=kejaksaan recipient=pedagang time=t6 context=legal,crime
e12 = RETREAT/release historical actor=thailand recipient=kamboja time=t7 context=diplomatic
