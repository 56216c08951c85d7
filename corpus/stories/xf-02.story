language: id
published: 2019-09-16
split: train
---
Honor [guru|1.100 Guru Sumba Barat] Tertahan, [ombudsman|Ombudsman] Turun Tangan

[@place|Kupang] - [ombudsman|Ombudsman RI Perwakilan Nusa Tenggara Timur (NTT)] mulai [e1|menyelidiki] [dinas|Dinas Pendidikan Kabupaten Sumba Barat]. Sudah lima bulan [dinas|dinas itu] [e2|tidak membayarkan] [i1,i2|honor [guru|1.100 guru tidak tetap]], padahal uangnya ditransfer [kemendikbud|Kementerian Pendidikan dan Kebudayaan] [t1|sejak April].

"[q1|[ombudsman|Kami] sudah ke [p3,waikabubak|Waikabubak]. [kepala|Kepala dinas] akhirnya [e3|membukakan] [i3|buku kas] untuk [ombudsman|tim kami]]," [c1|kata] [beatriks|Kepala [ombudsman|Ombudsman NTT] Beatriks Lodo Ama] kepada wartawan, [t2|Senin (16/9/2019)].

SCROLL TO CONTINUE WITH CONTENT

[guru|Para guru] [e4|mogok mengajar] [t3|sejak Kamis (12/9)]. Aksi [guru|mereka] disusul [nakes|tenaga kesehatan di sembilan puskesmas] yang [e5|berhenti bekerja sehari], [t4|Jumat (13/9)], sebagai tanda setia kawan. [t5|Pada 2016], [guru|guru-guru yang sama] pernah dua pekan [e6|menolak masuk kelas].

Baca juga: [@related|Jalan Kaki 7 Kilometer, Guru di Lamboya Digaji Rp 300 Ribu]

[pgri|PGRI NTT] [e7|memohon [i7|dana talangan]] kepada [gubernur|Gubernur NTT]. "[q2|Banyak [guru|anggota kami] yang berutang beras," [c2|ucap] [wadu|Ketua [pgri|PGRI NTT] Simon Rihi Wadu]. "Ada pula yang menjual kuda]."

[praing|Bupati Sumba Barat Umbu Lede Praing] [c3|membantah] [q3|[pemkab|pemerintahannya] sengaja [e8|menahan] [i8|uang itu]]. [praing|Dia] beralasan data [guru|guru] belum cocok dengan data pusat, lalu [e9|berjanji melunasi] [i9|semua honor] [t6|pada 30 September]. Akan tetapi, [praing|ia] juga mengultimatum: [guru|guru] yang belum kembali ke kelas [t7|hingga Jumat mendatang] [e10|terancam diputus kontraknya].

Ultimatum itu [e11|disesalkan] [bolen|anggota [komisi|Komisi X DPR] Ferdinandus Bolen Keraf]. [c4|Menurutnya], [q4|[kemendikbud|kementerian] [e12|bisa saja memotong] [i12|dana alokasi] [pemkab|Sumba Barat] [t8|tahun depan]].

([@reporter|fnd]/[@editor|rhs])
---
ombudsman | Ombudsman RI Perwakilan Nusa Tenggara Timur (NTT) | organization | IDN | GOV
dinas | Dinas Pendidikan Kabupaten Sumba Barat | organization | IDN | GOV
guru | 1.100 guru tidak tetap | group | IDN | EDU
kemendikbud | Kementerian Pendidikan dan Kebudayaan | organization | IDN | GOV
beatriks | Beatriks Lodo Ama | person | IDN | GOV | Kepala Ombudsman NTT
nakes | tenaga kesehatan di sembilan puskesmas | group | IDN | HLH
waikabubak | Waikabubak | place | IDN
kepala | Kepala dinas | person | IDN | GOV | Kepala Dinas Pendidikan Kabupaten Sumba Barat
pgri | PGRI NTT | organization | IDN | LAB
gubernur | Gubernur NTT | person | IDN | GOV | Gubernur NTT
wadu | Simon Rihi Wadu | person | IDN | LAB | Ketua PGRI NTT
praing | Umbu Lede Praing | person | IDN | GOV | Bupati Sumba Barat
pemkab | pemerintahan Sumba Barat | organization | IDN | GOV
bolen | Ferdinandus Bolen Keraf | person | IDN | LEG | anggota Komisi X DPR
komisi | Komisi X DPR | organization | IDN | LEG
---
t1 = 2019-04
t2 = 2019-09-16
t3 = 2019-09-12
t4 = 2019-09-13
t5 = 2016
t6 = 2019-09-30
t7 = 2019-09-20
t8 = 2020
q1 = direct beatriks
q2 = direct wadu
q3 = indirect praing
q4 = indirect bolen
e1 = ACCUSE/investigate realized actor=ombudsman recipient=dinas context=legal,economic
e2 = COERCE/withhold realized actor=dinas recipient=guru context=economic
e3 = RETREAT/access realized actor=dinas recipient=ombudsman said=q1 context=legal
e4 = PROTEST/strike realized actor=guru recipient=dinas time=t3 context=economic
e5 = PROTEST/strike realized actor=nakes recipient=dinas time=t4 context=economic,health
e6 = PROTEST/strike historical actor=guru time=t5 context=economic
e7 = REQUEST/assist realized actor=pgri recipient=gubernur context=economic
e8 = COERCE/withhold negated actor=pemkab recipient=guru said=q3 context=economic
e9 = AGREE future actor=praing recipient=guru time=t6 context=economic
e10 = THREATEN/restrict realized actor=praing recipient=guru context=economic
e11 = ACCUSE/disapprove realized actor=bolen recipient=praing context=legislative,economic
e12 = SANCTION/discontinue hypothetical actor=kemendikbud recipient=pemkab time=t8 said=q4 context=economic
