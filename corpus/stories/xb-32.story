language: ms
published: 2012-06-13
split: train
---
[penan|Penduduk Penan] pulau mesyuarat empangan, portal berita disekat

[@agency|Malaysiakini] - [penan|Penduduk 14 kampung Penan] di [p1|hulu Baram] [e1|memulaukan [i1|mesyuarat taklimat]] [majlis|jawatankuasa penempatan semula] [t1|semalam], membawa pulang kerusi plastik yang disediakan sebagai tanda protes.

Kerusi itu bukan cerita sebenarnya. Ceritanya ialah [e2|perobohan] [i2|lapan rumah] di [p2|Long Tepen] oleh [kontraktor|pekerja kontraktor empangan] [t2|pada 6 Jun], ketika lelakinya berada di hutan. [anak|Seorang pemuda, 19], yang cuba merakam kejadian itu, [e3|dipukul] [kontraktor|mereka].

“[q1|[kontraktor|Mereka] kata rumah [anak|saya] tak ada surat,” [c1|kata] [anak|Jengoi Tama], “pada hal datuk [anak|saya] dikubur di belakang dapur].”

[polis|Polis Miri] [e4|merampas [i4|telefon bimbit]] [anak|Jengoi]. [inche|Ketua Polis Daerah, Superintenden Lawai Sagan], [c2|memberitahu] [q2|[polis|pihaknya] [e5|menyiasat] [kontraktor|tiga pekerja] tetapi [e6|tidak menahan] [kontraktor|sesiapa]].

[skmm|Suruhanjaya Komunikasi dan Multimedia (SKMM)] pula [e7|menyekat [i7|capaian]] ke [hornbill|portal Sarawak Hornbill], satu-satunya media yang menyiarkan rakaman asal. [c3|Menurut] [editor|pengarangnya, Melissa Ngau], [q3|sekatan dibuat tanpa notis].

[ketua|Ketua Menteri Sarawak, Datuk Patinggi Alwi Salleh Jarau], [c4,e8|memberi amaran] [q4|[penan|kampung yang enggan berpindah] akan kehilangan bekalan elektrik dan klinik]. Sebaliknya, [suram|Suruhanjaya Hak Asasi Manusia (Suhakam)] [e9|mengkritik] [i9|kenyataan itu] dan [e10|meminta] [kerajaan|kerajaan negeri] menghentikan [i10|kerja-kerja tanah].

[t3|Lusa], [jaringan|Jaringan Orang Asal] [e11|akan menyerahkan] memorandum kepada [istana|Yang di-Pertuan Agong]. [t4|Pada 2004], [kerajaan|kerajaan negeri] [e12|menjanjikan [i12|tanah ganti]] yang sehingga kini belum diukur.
---
penan | Penduduk 14 kampung Penan | group | MYS | CVL
majlis | jawatankuasa penempatan semula | organization | MYS | GOV
kontraktor | pekerja kontraktor empangan | group | MYS | BUS
anak | Jengoi Tama | person | MYS | CVL
polis | Polis Miri | organization | MYS | COP
inche | Lawai Sagan | person | MYS | COP | Ketua Polis Daerah
skmm | Suruhanjaya Komunikasi dan Multimedia | organization | MYS | GOV
hornbill | Sarawak Hornbill | organization | MYS | MED
editor | Melissa Ngau | person | MYS | MED | pengarang
ketua | Alwi Salleh Jarau | person | MYS | GOV | Ketua Menteri Sarawak
suram | Suruhanjaya Hak Asasi Manusia (Suhakam) | organization | MYS | NGO
jaringan | Jaringan Orang Asal | organization | MYS | NGO
istana | Yang di-Pertuan Agong | person | MYS | GOV | Yang di-Pertuan Agong
kerajaan | kerajaan negeri | organization | MYS | GOV
---
t1 = 2012-06-12
t2 = 2012-06-06
t3 = 2012-06-15
t4 = 2004
q1 = direct anak
q2 = indirect inche
q3 = indirect editor
q4 = indirect ketua
e1 = PROTEST/boycott realized actor=penan recipient=majlis time=t1 context=natural_resource,rights_freedoms
e2 = ASSAULT/destroy realized actor=kontraktor recipient=penan time=t2 context=natural_resource
e3 = ASSAULT/beat realized actor=kontraktor recipient=anak time=t2 context=natural_resource,human_rights
e4 = COERCE/seize realized actor=polis recipient=anak context=rights_freedoms
e5 = ACCUSE/investigate realized actor=polis recipient=kontraktor said=q2 context=legal
e6 = COERCE/arrest negated actor=polis recipient=kontraktor said=q2 context=legal
e7 = COERCE/censor realized actor=skmm recipient=hornbill context=rights_freedoms
e8 = THREATEN/restrict realized actor=ketua recipient=penan context=natural_resource
e9 = ACCUSE/disapprove realized actor=suram recipient=ketua context=human_rights
e10 = REQUEST/yield realized actor=suram recipient=kerajaan context=human_rights
e11 = REQUEST future actor=jaringan recipient=istana time=t3 context=human_rights
e12 = AGREE historical actor=kerajaan recipient=penan time=t4 context=natural_resource
