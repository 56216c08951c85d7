language: id
published: 2025-03-18
split: train
---
Pesawat Deportasi Keempat Tiba, [honduras|Honduras] Meradang

[@reporter|FERDIAN PRAMUDYA]
ferdian@mediaindonesia.com

PESAWAT keempat [amerika|Amerika Serikat] dalam sepekan mendarat di [p1|San Pedro Sula], [t1|kemarin pagi], membawa 132 [migran|warga [honduras|Honduras]] yang [e1|dideportasi] tanpa proses pengadilan. Beberapa di antara [migran|mereka] mengaku dipukuli dan [e2|direndam kepalanya] oleh [penjaga|penjaga sebuah penjara swasta] di Louisiana.

[fonseca|Menteri Luar Negeri [honduras|Honduras] Xiomara Fonseca Lagos] menyampaikan keberatan itu langsung dalam [e3|kunjungannya] ke [amerika,p3|Washington], [t2|Senin (17/3)] waktu setempat.

[c1|Menurut] [fonseca|Fonseca], [q1|[amerika|AS] tidak bisa menuntut [i4|kerja sama antinarkoba] sambil memperlakukan [migran|warganya] seperti barang retur]. [fonseca|Ia] [e4|mengancam memulangkan] [tentara|600 tentara [amerika|AS]] dari [p4|pangkalan Soto Cano].

"[q2|[honduras|Kami] bukan halaman belakang siapa-siapa," [c2|cetus] [fonseca|diplomat perempuan itu], "dan [tentara|tamu berseragam] bisa diminta berkemas]."

[gedung|Gedung Putih] melunak setengah hati. [haldane|Penasihat Keamanan Nasional Curtis Haldane] [c3|menyatakan] [q3|[amerika|pihaknya] [e5|akan memberi akses] bagi [konsul|para konsul [honduras|Honduras]] ke pusat penahanan [t3|mulai April]]. Namun [amerika|AS] [e6|tidak mengabulkan permohonan dana] sebesar US$40 juta untuk menampung [migran|para deportan].

Di Tegucigalpa, [mahasiswa|ratusan mahasiswa] [e7|menyerbu dan membakar] [p7|gerai makanan cepat saji] [amerika|Amerika]. [polisi|Polisi] [e8|menembakkan gas air mata].

[guatemala|Guatemala] dan [elsalvador|El Salvador] memilih jalan lain. [elsalvador,guatemala|Keduanya] [t4|pekan lalu] [e9|meneken [i9|perjanjian negara ketiga yang aman]] dengan [amerika|Washington].

[t5|Pada Juni 2009], hubungan kedua negara merosot ketika [amerika|AS] [e10|membekukan [i10|bantuan militer]] untuk [honduras|Honduras] setelah kudeta. ([@source|AFP]/[@source|EFE]/[@editor|I-2])
---
amerika | Amerika Serikat | country | USA
honduras | Honduras | country | HND
migran | warga Honduras yang dideportasi | group | HND | CVL
penjaga | penjaga sebuah penjara swasta | group | USA | BUS
fonseca | Xiomara Fonseca Lagos | person | HND | GOV | Menteri Luar Negeri Honduras
tentara | 600 tentara AS | group | USA | MIL
gedung | Gedung Putih | organization | USA | GOV
haldane | Curtis Haldane | person | USA | GOV | Penasihat Keamanan Nasional
konsul | para konsul Honduras | group | HND | GOV
mahasiswa | ratusan mahasiswa | group | HND | EDU
polisi | Polisi | organization | HND | COP
guatemala | Guatemala | country | GTM
elsalvador | El Salvador | country | SLV
---
t1 = 2025-03-17
t2 = 2025-03-17
t3 = 2025-04
t4 = 2025-03-10/2025-03-16
t5 = 2009-06
q1 = indirect fonseca
q2 = direct fonseca
q3 = indirect haldane
e1 = COERCE/deport realized actor=amerika recipient=migran time=t1 context=migration,legal
e2 = ASSAULT/torture realized actor=penjaga recipient=migran context=human_rights,migration
e3 = CONSULT/visit realized actor=fonseca recipient=amerika time=t2 context=diplomatic,migration
e4 = THREATEN/expel realized actor=fonseca recipient=tentara context=military,diplomatic,migration
e5 = AGREE future actor=amerika recipient=konsul time=t3 said=q3 context=migration,diplomatic
e6 = REJECT/assist realized actor=amerika recipient=honduras context=economic,migration
e7 = PROTEST/riot realized actor=mahasiswa recipient=amerika context=migration
e8 = ASSAULT/crowd-control realized actor=polisi recipient=mahasiswa context=repression
e9 = SUPPORT realized actor=guatemala,elsalvador,amerika time=t4 context=migration,asylum
e10 = SANCTION/discontinue historical actor=amerika recipient=honduras time=t5 context=military,pro_democracy
