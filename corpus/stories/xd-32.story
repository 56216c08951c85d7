language: ms
published: 2009-12-10
split: dev
---
Isu sempadan [limbang|Limbang]: [brunei|Brunei] beri kata dua, [sarawak|Sarawak] berkeras

[@place|BANDAR SERI BEGAWAN]: [brunei|Brunei] [e1|memberi amaran akan menuntut semula] [i1|wilayah [limbang|Limbang]] sekiranya [sarawak|Sarawak] meneruskan pembinaan jambatan di [p1|Sungai Pandaruan] tanpa persetujuannya.

“[q1|[brunei|We] have been patient for a hundred and nineteen years. Patience is not a signature],” [c1|kata] [damit|Timbalan Menteri Hal Ehwal Luar dan Perdagangan Dato Haji Yusof Damit] dalam bahasa Inggeris kepada pemberita asing, [t1|petang semalam].

[damit|Beliau] turut [e2|mengugut menyekat] [i2|kemasukan [lori|lori balak Sarawak]] di [p2|Kuala Lurah] [t2|mulai Isnin].

Di Kuching, [entri|Ahli Dewan Undangan Negeri Bukit Kota, Datuk Jugah Entri,] membalas dengan nada serupa. [entri|Beliau] [e3|mengugut menduduki] [i3|sebuah pulau kecil] di [p3|muara Temburong] bersama penduduk kampung. “[q2|If [brunei|they] want [limbang|Limbang], [limbang|Limbang] wants the river mouth],” [c2|ujarnya].

[kapit|Menteri Kerja Raya [sarawak|Sarawak] Tan Sri Linus Kapit] [e4|menolak permintaan] [i4|memindahkan tapak jambatan]. “[q3|The piles are already in the mud,” [c3|katanya], “and [sarawak|we] do not move mud for anybody].”

Sementara itu, [dewan|Dewan Perniagaan [limbang|Limbang]] [e5|memboikot] [i5|Pelabuhan Muara] [t3|sejak awal bulan ini]. [salim|Presidennya, Salim Bujang,] [c4|mendakwa] [q4|[kastam|pegawai kastam [brunei|Brunei]] [e6|menahan tanpa sebab] [i6|barangan beku] [dewan|ahlinya]].

[asing|Kementerian Luar [malaysia|Malaysia]] [c5|menegaskan] [q5|tiada [e7|pasukan tentera dihantar] ke [p7|sempadan]]. [malaysia|Kuala Lumpur] dan [brunei|Bandar Seri Begawan] [e8|bersetuju menubuhkan] [i8|jawatankuasa teknikal bersama] yang akan bersidang [t4|pada Januari].

[penganalisis|Seorang penganalisis di [singapura|Singapura], Dr Melvin Oei-Strand,] [c6|berpendapat] “[q6|a joint toll is the likeliest way out]”, manakala [singapura|republik itu] dijangka [e9|menawarkan] [i9|khidmat ukur].

[t5|Pada 1998], [brunei,malaysia|kedua-dua kerajaan] [e10|memeterai] [i10|memorandum perikanan sempadan].

– [@reporter|Dayang Marlina Awang Tuah] dan agensi
---
limbang | Limbang | place | MYS
brunei | Brunei | country | BRN
sarawak | Sarawak | territory | MYS
damit | Yusof Damit | person | BRN | GOV | Timbalan Menteri Hal Ehwal Luar dan Perdagangan
lori | lori balak Sarawak | group | MYS | BUS
entri | Jugah Entri | person | MYS | LEG | Ahli Dewan Undangan Negeri Bukit Kota
kapit | Linus Kapit | person | MYS | GOV | Menteri Kerja Raya Sarawak
dewan | Dewan Perniagaan Limbang | organization | MYS | BUS
salim | Salim Bujang | person | MYS | BUS | Presiden Dewan Perniagaan Limbang
kastam | pegawai kastam Brunei | group | BRN | GOV
asing | Kementerian Luar Malaysia | organization | MYS | GOV
malaysia | Malaysia | country | MYS
penganalisis | Melvin Oei-Strand | person | SGP | EDU | penganalisis
singapura | Singapura | country | SGP
---
t1 = 2009-12-09
t2 = 2009-12-14
t3 = 2009-12
t4 = 2010-01
t5 = 1998
q1 = direct damit
q2 = direct entri
q3 = direct kapit
q4 = indirect salim
q5 = indirect asing
q6 = direct penganalisis
e1 = THREATEN/territory realized actor=brunei recipient=sarawak time=t1 context=territory,diplomatic
e2 = THREATEN/restrict realized actor=damit recipient=lori time=t1 context=economic,territory
e3 = THREATEN/territory realized actor=entri recipient=brunei context=territory
e4 = REJECT/change realized actor=kapit recipient=brunei context=territory,economic
e5 = PROTEST/boycott realized actor=dewan recipient=brunei time=t3 context=economic
e6 = COERCE/withhold realized actor=kastam recipient=dewan said=q4 context=economic
e7 = MOBILIZE/troops negated actor=malaysia said=q5 context=military,territory
e8 = AGREE realized actor=malaysia,brunei context=diplomatic,territory
e9 = AID hypothetical actor=singapura recipient=malaysia,brunei context=territory,technology
e10 = SUPPORT historical actor=malaysia,brunei time=t5 context=diplomatic,territory
