language: id
published: 2021-09-24
---
[kamboja|Kamboja] Bekukan Izin [univ|Arkeolog Belgia] Gara-gara Arca [kohker|Koh Ker]

[@agency|TEMPO.CO], [@place|Phnom Penh] - [kamboja|Kamboja] [e1|akan membekukan] [i1|izin penggalian] [univ|tiga universitas Belgia] di [p1,kohker|Koh Ker] dan [p1,sambor|Sambor Prei Kuk] [t1|mulai Senin pekan depan]. Langkah itu buntut [e2|keengganan] [museum|Museum Seni dan Sejarah Brussel] mengembalikan [i2|arca Dewi Durga dari abad ke-10] yang raib [t2|pada 1974].

"[q1|Enam kali [kamboja|kami] [e3|memintanya pulang], dan enam kali pula surat [kamboja|kami] dibalas dengan basa-basi]," [c1|kata] [sok|Direktur Jenderal Warisan Budaya [kamboja|Kamboja] Sok Chanmony] dalam wawancara lewat Zoom, [t3|Kamis, 23 September 2021].

[museum|Museum] [c2|berdalih] [q2|membeli benda tersebut secara sah di Bangkok]. [griet|Direkturnya, Griet Vandermeersch], [c3|tidak menutup kemungkinan] [q3|[i4|arca itu] [e4|dipinjamkan] selama dua tahun]. [kamboja|Phnom Penh] mentah-mentah [e5|menolak] [i5|tawaran itu].

Baca: [@related|Jejak Arca yang Hilang dari Angkor]

[keo|Wakil Perdana Menteri [kamboja|Kamboja] Keo Sovannarith] bahkan [e6|mengancam menyeret] [belgia|Belgia] ke [icj|Mahkamah Internasional]. [i7|Penandatanganan perjanjian penerbangan langsung], yang sedianya berlangsung di [p7,brussel|Brussel] [t4|bulan depan], [keo|ia] [e7|batalkan].

Dari [brussel|Brussel], [wouter|Sekretaris Negara untuk Kebijakan Ilmu Pengetahuan [belgia|Belgia], Wouter Delacourt], [c4,e8|menyebut] [q4|[i8|pembekuan izin itu] "tidak proporsional]". [wouter|Ia] [e9|mengimbau] [kamboja|Kamboja] kembali berunding. "[q5|Pintu [belgia|kami] tidak pernah [belgia|kami] kunci]," [c5|ujarnya]. [c6|Menurut] [wouter|dia], [q6|[belgia|Belgia] tetap [e10|akan mengucurkan] [i10|4 juta euro untuk konservasi candi] [t5|tahun ini]].

Sementara itu, [kejaksaan|kejaksaan Antwerpen] [t6|sejak Rabu lalu] [e11|menyelidiki] [pedagang|pedagang yang menjual Durga itu].

Langkah lebih lunak pernah diambil [thailand|Thailand], yang [t7|pada Juli 2019] [e12|memulangkan] [i12|14 keping relief Khmer] ke [kamboja|Phnom Penh].

Simak juga: [@related|Museum-museum Eropa Dikepung Tuntutan Pengembalian]

[@reporter|FRANSISKA ANINDITA] | [@source|PHNOM PENH POST] | [@source|BELGA]
---
kamboja | Kamboja | country | KHM
univ | tiga universitas Belgia | group | BEL | EDU
kohker | Koh Ker | place | KHM
sambor | Sambor Prei Kuk | place | KHM
museum | Museum Seni dan Sejarah Brussel | organization | BEL | EDU
sok | Sok Chanmony | person | KHM | GOV | Direktur Jenderal Warisan Budaya Kamboja
griet | Griet Vandermeersch | person | BEL | EDU | Direktur Museum Seni dan Sejarah Brussel
keo | Keo Sovannarith | person | KHM | GOV | Wakil Perdana Menteri Kamboja
belgia | Belgia | country | BEL
icj | Mahkamah Internasional | organization | UNO | JUD
brussel | Brussel | place | BEL
wouter | Wouter Delacourt | person | BEL | GOV | Sekretaris Negara untuk Kebijakan Ilmu Pengetahuan Belgia
kejaksaan | kejaksaan Antwerpen | organization | BEL | JUD
pedagang | pedagang yang menjual Durga itu | person | - | BUS
thailand | Thailand | country | THA
---
t1 = 2021-09-27
t2 = 1974
t3 = 2021-09-23
t4 = 2021-10
t5 = 2021
t6 = 2021-09-22
t7 = 2019-07
q1 = direct sok
q2 = indirect museum
q3 = indirect griet
q4 = mixed wouter
q5 = direct wouter
q6 = indirect wouter
e1 = SANCTION/discontinue future actor=kamboja recipient=univ time=t1 context=diplomatic
e2 = REJECT/yield realized actor=museum recipient=kamboja context=reparations
e3 = REQUEST/yield realized actor=kamboja recipient=museum said=q1 context=reparations
e4 = AGREE hypothetical actor=museum recipient=kamboja said=q3 context=reparations
e5 = REJECT realized actor=kamboja recipient=museum context=reparations
e6 = THREATEN realized actor=keo recipient=belgia context=legal,diplomatic
e7 = REJECT/meet realized actor=keo recipient=belgia context=diplomatic,economic
e8 = ACCUSE/disapprove realized actor=wouter recipient=kamboja context=diplomatic
e9 = REQUEST/meet realized actor=wouter recipient=kamboja context=diplomatic
e10 = AGREE future actor=belgia recipient=kamboja time=t5 said=q6 context=economic
e11 = ACCUSE/investigate realized actor=kejaksaan recipient=pedagang time=t6 context=legal,crime
e12 = RETREAT/release historical actor=thailand recipient=kamboja time=t7 context=reparations,diplomatic
