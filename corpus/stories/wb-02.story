language: id
published: 2019-11-18
split: train
---
[houthi|Houthi] dan Pemerintah Yaman Barter Tawanan di Tengah Blokade Hodeidah

[@place|Jakarta], [@agency|CNN Indonesia] -- [houthi|Kelompok Houthi] [e1|membebaskan] [i1|71 serdadu [pemerintah|pemerintah Yaman]] di [p1|pinggiran Taiz], [t1|Minggu (17/11)]. Sebagai gantinya, [i2|57 petempur [houthi|Houthi]] [e2|dipulangkan] [pemerintah|pemerintah] ke [p2|Sanaa] dengan dua bus sewaan.

"[q1|[mutahhar|Kami] [e3|berterima kasih] kepada [oman|Oman] yang tekun [e4|menengahi]]," [c1|kata] [mutahhar|ketua komite tawanan [houthi|Houthi], Abdulkarim al-Mutahhar], kepada stasiun televisi [al|Al-Masirah].

[solvang|Utusan khusus [pbb|PBB] untuk Yaman, Henrik Solvang], [c2|mengatakan] [q2|[houthi,pemerintah|kedua pihak] pada [t2|Sabtu] juga mulai [e5|memundurkan pasukan] dari [i5,p5|pelabuhan Salif dan Ras Isa]]. Mulai [t3|Kamis pekan ini], [houthi|Houthi] [e6|akan membuka [i6|jalur bantuan]] menuju [p6|Taiz], kota yang terkepung selama empat tahun.

Gubernur Taiz, [shamiri|Nabil al-Shamiri], belum percaya.

"[q3|[shamiri|Saya] [e7|tidak akan berjabat tangan]," [c3|ujarnya] dikutip [reuters|Reuters], "selama [i7|meriam [houthi|mereka] masih mengarah ke pasar kami]]."

\[Gambas:Video CNN\]

Di laut, [q4|[koalisi|koalisi pimpinan [arab|Arab Saudi]] justru [e8|mengirim [i8|dua kapal perang]] tambahan untuk [e9|memblokade] [i9,p8,p9|Hodeidah]], [c4|menurut] [pejabat|seorang pejabat pelabuhan yang enggan disebutkan namanya]. [q5|Sebelas kapal tanker, [c5|lanjut] [pejabat|pejabat itu], tertahan di lepas pantai].

[t4|Jumat lalu], [koalisi|jet-jet koalisi] [e10|membombardir] [p10|Saada] dan menewaskan enam [warga|warga sipil]. [arab|Riyadh] [c6|mengklaim] [q6|yang dibidik adalah [i10|gudang rudal]].

[houthi|Houthi] [c7,e11|mengancam] [q7|kembali menembakkan rudal ke bandara-bandara [arab|Saudi] [i11|jika blokade tidak dicabut]].

[e12|Gencatan senjata] tiga hari sempat dijalankan [houthi|Houthi] dan [pemerintah|pasukan pemerintah] selama Idul Adha, [t5|Agustus lalu].

Pilihan Redaksi
- [@related|Kisah Ibu di Taiz Menanti Anaknya Lima Tahun]
- [@related|[oman|Oman], Juru Damai yang Senyap]

([@source,reuters|Reuters]/dea)
---
houthi | Houthi | organization | YEM
pemerintah | pemerintah Yaman | organization | YEM
mutahhar | Abdulkarim al-Mutahhar | person | YEM | - | ketua komite tawanan Houthi
oman | Oman | country | OMN
pbb | PBB | organization | UNO
solvang | Henrik Solvang | person | UNO | - | Utusan khusus PBB untuk Yaman
shamiri | Nabil al-Shamiri | person | YEM | - | Gubernur Taiz
koalisi | koalisi pimpinan Arab Saudi | bloc | SAU
arab | Arab Saudi | country | SAU
pejabat | pejabat pelabuhan | person | YEM
warga | warga sipil | group | YEM
reuters | Reuters | organization | GBR
al | Al-Masirah | organization | YEM
---
t1 = 2019-11-17
t2 = 2019-11-16
t3 = 2019-11-21
t4 = 2019-11-15
t5 = 2019-08
q1 = direct mutahhar
q2 = indirect solvang
q3 = direct shamiri
q4 = indirect pejabat
q5 = indirect pejabat
q6 = indirect arab
q7 = indirect houthi
e1 = RETREAT/release realized actor=houthi recipient=pemerintah time=t1 context=military
e2 = RETREAT/release realized actor=pemerintah recipient=houthi time=t1 context=military
e3 = SUPPORT realized actor=mutahhar recipient=oman said=q1 context=diplomatic
e4 = CONSULT/third-party realized actor=oman recipient=houthi,pemerintah said=q1 context=diplomatic
e5 = RETREAT/withdraw realized actor=houthi,pemerintah time=t2 said=q2 context=military
e6 = CONCEDE future actor=houthi recipient=pemerintah time=t3 context=human_security,military
e7 = REJECT/meet realized actor=shamiri recipient=houthi said=q3 context=military
e8 = MOBILIZE/weapons realized actor=koalisi said=q4 context=military
e9 = COERCE/restrict realized actor=koalisi recipient=houthi said=q4 context=military,economic
e10 = ASSAULT/aerial realized actor=koalisi recipient=warga time=t4 context=military,human_security
e11 = THREATEN/violence realized actor=houthi recipient=arab said=q7 context=military
e12 = RETREAT/ceasefire realized actor=houthi,pemerintah time=t5 context=military
