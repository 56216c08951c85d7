language: ms
published: 2010-09-01
split: train
---
[sprm|SPRM] siasat dana masjid, [wakil|pembangkang] pulau sidang DUN

[@reporter|NORASHIKIN MAT ZAIN]

[@place,kota|KOTA BHARU] - [sprm|Suruhanjaya Pencegahan Rasuah Malaysia (SPRM)] [e1|membuka kertas siasatan] terhadap [exco|Exco Kerajaan Negeri, Datuk Wan Hafizuddin Wan Salleh], [t1|semalam] berhubung [i1|dana masjid] RM3.2 juta.

[pengarah|Pengarah [sprm|SPRM] negeri, Noraini Che Harun], [c1|memaklumkan] [q1|[sprm|pihaknya] [e2|menyita] [i2|11 kotak dokumen] dari pejabat [exco|exco itu] [t2|pada Isnin]].

“[q2|[exco|Beliau] [e3|tidak ditahan]. [sprm|Kami] ikut prosedur],” [c2|ujarnya] kepada [@outlet|Sinar Harian].

[exco|Wan Hafizuddin] dalam ceramah [t3|malam tadi] [c3,e4|menuduh] [q3|[umno|UMNO negeri] mereka-reka [i4|laporan polis]]. [exco|Wakil rakyat dua penggal itu] juga [e5|enggan meminda] [i5|penyata kewangan] seperti yang dituntut [juruaudit|Jabatan Audit Negara].

[wakil|Enam ADUN pembangkang] bertindak balas dengan [e6|memulaukan] [i6|sidang Dewan Undangan Negeri] [t4|pagi ini]. “[q4|Selagi [exco|dia] bercuti gaji penuh, kerusi [wakil|kami] kosong,” [c4|tegas] [hamdi|jurucakap [wakil|mereka], Hamdi Awang Kechik], “dan [pemuda|Pemuda] pula [e7|akan berarak] ke [p7|pejabat [mb|Menteri Besar]] [t5|Jumaat ini]].”

[speaker|Speaker Dewan] [c5,e8|memberi amaran] [q5|akan menarik balik elaun [wakil|wakil rakyat] yang ponteng]. [mb|Menteri Besar] sebaliknya [e9|menyatakan sokongan] kepada [i9|siasatan itu] dan [e10|memohon maaf] kepada [jemaah|jemaah masjid].

[t6|Tahun lalu], [mahkamah|Mahkamah Sesyen [kota|Kota Bharu]] [e11|menghukum penjara] [bekas|seorang bekas ahli majlis daerah] atas [i11|kesalahan hampir serupa].
---
sprm | Suruhanjaya Pencegahan Rasuah Malaysia (SPRM) | organization | MYS | GOV
exco | Wan Hafizuddin Wan Salleh | person | MYS | GOV | Exco Kerajaan Negeri
pengarah | Noraini Che Harun | person | MYS | GOV | Pengarah SPRM negeri
umno | UMNO negeri | organization | MYS | PTY
juruaudit | Jabatan Audit Negara | organization | MYS | GOV
wakil | enam ADUN pembangkang | group | MYS | OPP
hamdi | Hamdi Awang Kechik | person | MYS | OPP | jurucakap
pemuda | Pemuda | organization | MYS | OPP
speaker | Speaker Dewan | person | MYS | LEG | Speaker Dewan
mb | Menteri Besar | person | MYS | GOV | Menteri Besar
jemaah | jemaah masjid | group | MYS | REL
mahkamah | Mahkamah Sesyen Kota Bharu | organization | MYS | JUD
bekas | bekas ahli majlis daerah | person | MYS | GOV | bekas ahli majlis daerah
kota | Kota Bharu | place | MYS
---
t1 = 2010-08-31
t2 = 2010-08-30
t3 = 2010-08-31
t4 = 2010-09-01
t5 = 2010-09-03
t6 = 2009
q1 = indirect pengarah
q2 = direct pengarah
q3 = indirect exco
q4 = direct hamdi
q5 = indirect speaker
e1 = ACCUSE/investigate realized actor=sprm recipient=exco time=t1 context=corruption
e2 = COERCE/seize realized actor=sprm recipient=exco time=t2 said=q1 context=corruption
e3 = COERCE/arrest negated actor=sprm recipient=exco said=q2 context=corruption
e4 = ACCUSE/allege realized actor=exco recipient=umno time=t3 context=corruption
e5 = REJECT/change realized actor=exco recipient=juruaudit context=corruption,executive
e6 = PROTEST/boycott realized actor=wakil recipient=exco time=t4 context=legislative
e7 = PROTEST/demo future actor=pemuda recipient=mb time=t5 said=q4 context=corruption
e8 = THREATEN/restrict realized actor=speaker recipient=wakil context=legislative
e9 = SUPPORT realized actor=mb recipient=sprm context=corruption
e10 = CONCEDE realized actor=mb recipient=jemaah context=corruption
e11 = SANCTION/convict historical actor=mahkamah recipient=bekas time=t6 context=corruption,legal
