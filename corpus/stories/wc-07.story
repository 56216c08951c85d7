language: id
published: 2021-06-08
split: train
---
Nelayan [simeulue|Simeulue] tolong 87 penumpang perahu Rohingya

[@place|[simeulue|Simeulue], Aceh] ([@agency|ANTARA]) - Sebanyak [warga|87 warga etnis Rohingya] yang perahunya mati mesin [e1|diselamatkan] [nelayan|para nelayan] bersama [tni|prajurit TNI Angkatan Laut] di [p1|barat [pulau|Pulau Siumat], Kabupaten [simeulue|Simeulue]], [t1|Senin malam]. [t2|Sejak subuh] [warga|mereka] [e2|ditampung] [pemerintah|Pemerintah Kabupaten [simeulue|Simeulue]] di [p2|gedung olahraga Sinabang].

"[q1|[pemerintah|Kami] [e3|kasih makan] dulu, urusan surat belakangan]," [c1|kata] [syahputra|Bupati [simeulue|Simeulue] Teuku Amran Syahputra], [t3|Selasa].

[syahputra|Amran] [c2,e4|meminta] [q2|[pemerintah-pusat|pemerintah pusat] lekas mengirim [i4|dokter dan penerjemah]]. [syahputra|Ia] [c3|memastikan] [q3|[pemerintah|pihaknya] [e5|tidak akan mendorong] [warga|para pengungsi itu] kembali ke laut].

Sebelum terombang-ambing ke Aceh, [c4|tutur] [kalima|Nur Kalima (24), salah seorang penumpang], [q4|[warga|perahu kayu itu] dua kali [e6|dihalau] [malaysia|kapal patroli Malaysia] [p6|di dekat Langkawi] [t4|pada akhir Mei]].

[hofstetter|Kepala Perwakilan [unhcr|UNHCR] di Indonesia Annelise Hofstetter] [e7|memuji] [i7|kesigapan] [nelayan|nelayan setempat] dan [e8|menjanjikan] [i8|tim pendataan] yang akan tiba [t5|pada Kamis (10/6)]. [organisasi|Organisasi Internasional untuk Migrasi (IOM)] telah [e9|menyerahkan] [i9|200 kasur lipat].

[kementerian|Kementerian Luar Negeri RI], pada bagian lain, tengah [e10|berkomunikasi] dengan [bangladesh|Dhaka] mengenai [i10|asal-usul rombongan tersebut]. [pejabat|Seorang pejabat kementerian itu] yang meminta namanya dirahasiakan [c5|mengatakan] [q5|[selandia|Selandia Baru] mungkin [e11|memberi tempat] bagi [warga|sebagian dari mereka]].

[t6|Pada Mei 2015], [ribuan|ribuan orang dari perahu-perahu serupa] [e12|diberi penampungan] oleh [warga-aceh|warga [p12|Aceh Timur]].

Baca juga: [@related|Pengungsi di Lhokseumawe mulai belajar bahasa Indonesia]
Baca juga: [@related|Panglima Laot minta aturan tegas soal pertolongan di laut]

Pewarta: [@reporter|[syahputra|Teuku] Zulhelmi]
Editor: [@editor|Ratnaningsih Kusumo]
Copyright © ANTARA 2021
---
warga | 87 warga etnis Rohingya | group | MMR
nelayan | nelayan Simeulue | group | IDN
tni | TNI Angkatan Laut | organization | IDN
pemerintah | Pemerintah Kabupaten Simeulue | organization | IDN
syahputra | Teuku Amran Syahputra | person | IDN | - | Bupati Simeulue
pemerintah-pusat | pemerintah pusat | organization | IDN
kalima | Nur Kalima | person
malaysia | Malaysia | country | MYS
hofstetter | Annelise Hofstetter | person | UNO | - | Kepala Perwakilan UNHCR di Indonesia
unhcr | UNHCR | organization | UNO
organisasi | Organisasi Internasional untuk Migrasi (IOM) | organization | UNO
kementerian | Kementerian Luar Negeri RI | organization | IDN
bangladesh | Bangladesh | country | BGD
pejabat | pejabat Kementerian Luar Negeri RI | person | IDN
selandia | Selandia Baru | country | NZL
warga-aceh | warga Aceh Timur | group | IDN
ribuan | ribuan orang dari perahu-perahu serupa | group
simeulue | Simeulue | place | IDN
pulau | Pulau Siumat | place | IDN
---
t1 = 2021-06-07
t2 = 2021-06-08
t3 = 2021-06-08
t4 = 2021-05
t5 = 2021-06-10
t6 = 2015-05
q1 = direct syahputra
q2 = indirect syahputra
q3 = indirect syahputra
q4 = indirect kalima
q5 = indirect pejabat
e1 = AID realized actor=nelayan,tni recipient=warga time=t1 context=migration,human_security
e2 = AID realized actor=pemerintah recipient=warga time=t2 context=migration,human_security
e3 = AID realized actor=pemerintah recipient=warga time=t3 said=q1 context=migration,human_security
e4 = REQUEST/assist realized actor=syahputra recipient=pemerintah-pusat time=t3 context=migration,health
e5 = COERCE/deport negated actor=pemerintah recipient=warga said=q3 context=migration,asylum
e6 = COERCE/deport realized actor=malaysia recipient=warga time=t4 said=q4 context=migration,asylum
e7 = SUPPORT realized actor=hofstetter recipient=nelayan context=migration,human_security
e8 = AGREE future actor=unhcr time=t5 context=migration,human_security
e9 = AID realized actor=organisasi recipient=warga context=migration,human_security
e10 = CONSULT realized actor=kementerian,bangladesh context=diplomatic,migration
e11 = AID hypothetical actor=selandia recipient=warga said=q5 context=asylum,migration
e12 = AID historical actor=warga-aceh recipient=ribuan time=t6 context=migration,human_security
