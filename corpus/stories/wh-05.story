language: ms
published: 2023-02-22
split: train
---
SUHAKAM mahu 9 tahanan SOSMA mogok lapar dibebaskan

Oleh [@reporter|Nurul Izzati Kamarul]
bhnews@bh.com.my

[@place|KUALA LUMPUR]: [sembilan|Sembilan tahanan di [p1,p2,penjara|Penjara Sungai Buloh]] [e1|melancarkan mogok lapar] [t1|sejak Ahad lalu], membantah [i1|[e2|penahanan] lebih dua bulan tanpa bicara] mengikut [i2|Akta Kesalahan Keselamatan (Langkah-Langkah Khas) 2012 (SOSMA)].

[suruhanjaya|Suruhanjaya Hak Asasi Manusia Malaysia (SUHAKAM)] [c1,e3|menggesa] [q1|[kementerian|Kementerian Dalam Negeri (KDN)] [i3|membebaskan [sembilan|mereka] dengan kadar segera]].

[ramalingam|Pesuruhjayanya, Datuk Vanitha Ramalingam], [c2|berkata] [q2|[i4|permohonan [suruhanjaya|pasukannya] untuk melawat [p4,p5,penjara|penjara itu]] [e4|ditolak] dua kali [t2|minggu lalu], malah [i5|ubat yang dikirim keluarga] [e5|ditahan] [pegawai|pegawai bertugas]].

“[q3|Ini bukan soal politik. Ini soal nyawa],” [c3|katanya] pada sidang media [t3|semalam].

[kementerian|KDN] dalam kenyataan [t4|malam tadi] [e6|enggan tunduk] kepada [i6|desakan itu], sebaliknya [c4,e7|menuduh] [q4|[sembilan|kumpulan berkenaan] [i7|menyalurkan dana kepada [militan|militan di selatan Filipina]]].

Dalam perkembangan berkaitan, [suara|laman berita Suara Semasa] [e8|disekat] [suruhanjaya-komunikasi|Suruhanjaya Komunikasi dan Multimedia Malaysia (MCMC)] selepas menyiarkan [i8|surat seorang tahanan]. [ramli|Ketua editornya, Hafiz Ramli], [e9|dihalang menaiki pesawat] ke Jakarta di [p9|KLIA] [t5|pagi semalam].

[badan|Badan Peguam Malaysia] [e10|menyatakan solidariti] dengan [suara|portal itu], manakala [gabungan|gabungan 22 pertubuhan sivil] [e11|akan mengadakan himpunan menyalakan lilin] di [p11|Dataran Merdeka] [t6|petang Sabtu ini].

[latif|Ketua [polis|Polis Daerah Dang Wangi], Asisten Komisioner Zamri Abdul Latif], [c5|memberi jaminan] [q5|[polis|pihaknya] [e12|tidak akan menghalang] [i12|perhimpunan berkenaan]].

BACA: [@related|Bapa tahanan SOSMA rayu anak dirawat di hospital]
---
sembilan | Sembilan tahanan SOSMA | group | MYS
penjara | Penjara Sungai Buloh | organization | MYS
suruhanjaya | Suruhanjaya Hak Asasi Manusia Malaysia (SUHAKAM) | organization | MYS
kementerian | Kementerian Dalam Negeri (KDN) | organization | MYS
ramalingam | Vanitha Ramalingam | person | MYS | - | Pesuruhjaya SUHAKAM
pegawai | pegawai bertugas | group | MYS
militan | militan di selatan Filipina | group | PHL
suara | Suara Semasa | organization | MYS
suruhanjaya-komunikasi | Suruhanjaya Komunikasi dan Multimedia Malaysia (MCMC) | organization | MYS
ramli | Hafiz Ramli | person | MYS | - | Ketua editor Suara Semasa
badan | Badan Peguam Malaysia | organization | MYS
gabungan | gabungan 22 pertubuhan sivil | group | MYS
latif | Zamri Abdul Latif | person | MYS | - | Ketua Polis Daerah Dang Wangi
polis | Polis Daerah Dang Wangi | organization | MYS
---
t1 = 2023-02-19
t2 = 2023-02-13/2023-02-19
t3 = 2023-02-21
t4 = 2023-02-21
t5 = 2023-02-21
t6 = 2023-02-25
q1 = indirect suruhanjaya
q2 = indirect ramalingam
q3 = direct ramalingam
q4 = indirect kementerian
q5 = indirect latif
e1 = PROTEST/hunger realized actor=sembilan time=t1 context=rights_freedoms,legal
e2 = COERCE/arrest realized actor=kementerian recipient=sembilan context=rights_freedoms,legal,terrorism
e3 = REQUEST/yield realized actor=suruhanjaya recipient=kementerian time=t3 context=human_rights,rights_freedoms
e4 = REJECT/meet realized actor=penjara recipient=suruhanjaya time=t2 said=q2 context=human_rights
e5 = COERCE/withhold realized actor=pegawai recipient=sembilan time=t2 said=q2 context=human_rights,health
e6 = REJECT/yield realized actor=kementerian recipient=suruhanjaya time=t4 context=human_rights,rights_freedoms
e7 = ACCUSE/allege realized actor=kementerian recipient=sembilan time=t4 context=terrorism
e8 = COERCE/censor realized actor=suruhanjaya-komunikasi recipient=suara context=rights_freedoms,repression
e9 = COERCE/restrict realized recipient=ramli time=t5 context=rights_freedoms,repression
e10 = SUPPORT realized actor=badan recipient=suara context=rights_freedoms
e11 = PROTEST/demo future actor=gabungan time=t6 context=rights_freedoms,human_rights
e12 = COERCE/restrict negated actor=polis recipient=gabungan said=q5 context=rights_freedoms
