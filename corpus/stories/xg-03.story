language: id
published: 2013-09-09
split: train
---
Sengketa Kebun di Pelalawan, [zulfan|Seorang Pegiat] Tewas Dibacok

[@agency|TEMPO.CO], [@place|Pekanbaru] - [organisasi|Wahana Lingkungan Hidup Indonesia (Walhi) Riau] [e1|menuntut] [i1|pengusutan] atas [e2|pembunuhan] [zulfan|Zulfan Marbun], [zulfan|pegiat tani] yang ditemukan tak bernyawa di [p2|tepi kanal Desa Teluk Binjai], Kabupaten Pelalawan, [t1|Jumat pekan lalu].

[zulfan|Lelaki 38 tahun itu] selama ini memimpin [warga|warga] menolak [i2|perluasan kebun sawit] [pt|PT Rimba Sejahtera Lestari]. [c1|Menurut] [organisasi|Walhi], [q1|[zulfan|ia] dihabisi [orang|orang suruhan] setelah tiga kali mendapat pesan ancaman]. “[q2|[zulfan|Dia] saksi kunci pembakaran lahan gambut],” [c2|ujar] [tiurma|Direktur [organisasi|Walhi Riau] Tiurma Simbolon], Senin, [t2|9 September 2013].

Dua hari sebelum kejadian, [warga|warga] [e3|memblokade jalan] kebun dengan batang kelapa. [satpam|Petugas keamanan perusahaan] menyerbu, dan enam [warga|petani] [e4|kena sabetan parang]. [pt|Perusahaan] [c3|menyangkal] [q3|[satpam|petugasnya] [e5|membawa senjata tajam]]. “[q4|[satpam|Mereka] cuma pegang pentungan],” [c4|kata] [hendrawan|manajer humas [pt|PT Rimba], Hendrawan Tjoa].

[polda|Kepolisian Daerah Riau] belum menetapkan tersangka pembunuhan. Tapi [polda|polisi] malah [e6|melarang] [warga|warga] [i6|berkumpul lebih dari sepuluh orang] di [p6|sekitar kebun] [t3|sampai akhir bulan]. “[q5|Yang masih menutup jalan [e7|akan [polda|kami] tangkap], siapa pun dia],” [c5|kata] [kapolres|Kepala Kepolisian Resor Pelalawan Ajun Komisaris Besar Darma Sembiring].

[komnas|Komisi Nasional Hak Asasi Manusia] [c6|berjanji] [q6|[e8|menerjunkan tim] [t4|Rabu lusa]]. [bupati|Wakil Bupati Pelalawan Rosnah Effendy] [e9|memuji] [komnas|Komisi] dan [c7|mengatakan] [q7|[bupati|dirinya] mungkin [e10|mencabut] [i10|izin kebun itu] bila terbukti ada pelanggaran].

[t5|Pada 2009], dua [dusun|petani dusun tetangga] [e11|divonis] sembilan bulan penjara oleh [pn|Pengadilan Negeri Bangkinang] karena menduduki areal yang sama.

[@reporter|JUPERMAN LUBIS]

Terpopuler: [@related|Asap Riau Masuk Malaka] | [@related|Enam Alasan Gambut Sulit Padam]
---
organisasi | Wahana Lingkungan Hidup Indonesia (Walhi) Riau | organization | IDN | NGO
zulfan | Zulfan Marbun | person | IDN | AGR | pegiat tani
warga | warga | group | IDN | CVL
pt | PT Rimba Sejahtera Lestari | organization | IDN | BUS
orang | orang suruhan | group | IDN | UAF
tiurma | Tiurma Simbolon | person | IDN | NGO | Direktur Walhi Riau
satpam | Petugas keamanan perusahaan | group | IDN | BUS
hendrawan | Hendrawan Tjoa | person | IDN | BUS | manajer humas PT Rimba
polda | Kepolisian Daerah Riau | organization | IDN | COP
kapolres | Darma Sembiring | person | IDN | COP | Kepala Kepolisian Resor Pelalawan
komnas | Komisi Nasional Hak Asasi Manusia | organization | IDN | GOV
bupati | Rosnah Effendy | person | IDN | GOV | Wakil Bupati Pelalawan
dusun | petani dusun tetangga | group | IDN | AGR
pn | Pengadilan Negeri Bangkinang | organization | IDN | JUD
---
t1 = 2013-09-06
t2 = 2013-09-09
t3 = 2013-09-30
t4 = 2013-09-11
t5 = 2009
q1 = indirect organisasi
q2 = direct tiurma
q3 = indirect pt
q4 = direct hendrawan
q5 = direct kapolres
q6 = indirect komnas
q7 = indirect bupati
e1 = REQUEST/change realized actor=organisasi recipient=polda context=human_rights,environment
e2 = ASSAULT/targeted realized actor=orang recipient=zulfan time=t1 context=environment,human_rights,crime
e3 = PROTEST/obstruct realized actor=warga recipient=pt context=natural_resource,environment
e4 = ASSAULT/primitive realized actor=satpam recipient=warga context=natural_resource
e5 = ASSAULT/primitive negated actor=satpam recipient=warga said=q3 context=natural_resource
e6 = COERCE/restrict realized actor=polda recipient=warga time=t3 context=rights_freedoms
e7 = THREATEN/arrest realized actor=kapolres recipient=warga said=q5 context=rights_freedoms,natural_resource
e8 = ACCUSE/investigate future actor=komnas time=t4 said=q6 context=human_rights
e9 = SUPPORT realized actor=bupati recipient=komnas context=human_rights
e10 = SANCTION/discontinue hypothetical actor=bupati recipient=pt said=q7 context=natural_resource,environment,legal
e11 = SANCTION/convict historical actor=pn recipient=dusun time=t5 context=legal,natural_resource
