language: id
published: 2017-03-08
split: test
---
[jalil|Mandor Kebun Sawit di Tawau] Divonis 14 Tahun karena Perkosa [dua|TKW]

[@place|Jakarta], [@agency|CNN Indonesia] -- [mahkamah|Mahkamah Sesyen Tawau], Sabah, [e1|menjatuhkan hukuman 14 tahun penjara] kepada [jalil|seorang mandor kebun sawit] yang [e2|memperkosa] [dua|dua buruh migran asal Nusa Tenggara Timur] [t1|pada 2015]. Putusan dibacakan [t2|Selasa (7/3)].

[jalil|Mandor bernama Jalil Marsidi itu] juga terbukti [e3|memukuli] [rekan|seorang rekan korban] dengan selang lantaran hendak melapor ke [pdrm|polisi].

[seran|Konsul [indonesia|RI] di Tawau Yustina Seran Bria] [c1|mengatakan] [q1|persoalan di [kebun|Teluk Batu Plantation] belum selesai. [kebun|Perusahaan itu] masih [e4|memegang [i4|paspor]] [pekerja|41 pekerja] dan [e5|belum membayarkan [i5|gaji]] [pekerja|mereka] [t3|sejak Oktober]].

"[q2|Tanpa paspor [pekerja|mereka] tidak bisa lari, tanpa gaji [pekerja|mereka] tidak bisa makan. Itu namanya penjara tanpa tembok]," [c2|kata] [seran|Yustina] kepada [cnn|CNNIndonesia.com] melalui sambungan telepon, [t4|Rabu (8/3)].

[t5|Senin lalu], setelah tiga kali permohonannya ditolak, [konsulat|staf konsulat] akhirnya [e6|diizinkan] [imigresen|Jabatan Imigresen Malaysia] memasuki [p6|barak pekerja]. Di sana, [c3|menurut] [konsulat|mereka], [q3|[sembilan|sembilan perempuan lain] mengaku [e7|dilecehkan] [mandor|para mandor] sejak masuk kerja].

[keluarga|Keluarga [dua|kedua korban]] [e8|memohon bantuan [i8|biaya pemulangan]] kepada [indonesia|pemerintah]. [kemlu|Kementerian Luar Negeri] [c4|berjanji] [e9,q4|menanggung seluruh ongkos] dan menempatkan [dua|keduanya] di rumah aman.

[polri|Polri] dan [pdrm|Polis Diraja Malaysia] sudah [e10|bertukar data] perekrut sejak perkara ini mencuat. Namun, [hidayah|Direktur [migrant|Migrant CARE] Siti Nur Hidayah] [c5|menilai] [q5|perekrutnya "tidak pernah sekali pun [e11|ditahan]" [polri|polisi] di kampung asal].

[jalil|Jalil] belum memutuskan banding. [pengacara|Pengacaranya, Azman Ghafar], [c6|berkata] [q6|[jalil|kliennya] akan menggunakan seluruh haknya]. ([@reporter|vws]/[@editor|stu])

Lihat juga: [@related|Kisah TKW Pulang Tanpa Nama]
---
mahkamah | Mahkamah Sesyen Tawau | organization | MYS | JUD
jalil | Jalil Marsidi | person | MYS | - | mandor kebun sawit
dua | dua buruh migran asal Nusa Tenggara Timur | group | IDN | LAB
rekan | seorang rekan korban | person | - | LAB
indonesia | Indonesia | country | IDN
seran | Yustina Seran Bria | person | IDN | GOV | Konsul RI di Tawau
kebun | Teluk Batu Plantation | organization | MYS | BUS
pekerja | 41 pekerja | group | - | LAB
cnn | CNNIndonesia.com | organization | IDN | JRN
konsulat | staf konsulat | group | IDN | GOV
imigresen | Jabatan Imigresen Malaysia | organization | MYS | GOV
sembilan | sembilan perempuan lain | group | - | LAB
mandor | para mandor | group | MYS | BUS
keluarga | keluarga kedua korban | group | IDN | CVL
kemlu | Kementerian Luar Negeri | organization | IDN | GOV
polri | Polri | organization | IDN | COP
pdrm | Polis Diraja Malaysia | organization | MYS | COP
hidayah | Siti Nur Hidayah | person | IDN | NGO | Direktur Migrant CARE
migrant | Migrant CARE | organization | IDN | NGO
pengacara | Azman Ghafar | person | MYS | - | pengacara Jalil Marsidi
---
t1 = 2015
t2 = 2017-03-07
t3 = 2016-10
t4 = 2017-03-08
t5 = 2017-03-06
q1 = indirect seran
q2 = direct seran
q3 = indirect konsulat
q4 = indirect kemlu
q5 = mixed hidayah
q6 = indirect pengacara
e1 = SANCTION/convict realized actor=mahkamah recipient=jalil time=t2 context=legal,gender,crime
e2 = ASSAULT/sexual historical actor=jalil recipient=dua time=t1 context=gender,migration,crime
e3 = ASSAULT/beat historical actor=jalil recipient=rekan context=crime,migration
e4 = COERCE/withhold realized actor=kebun recipient=pekerja said=q1 context=migration,human_rights
e5 = COERCE/withhold realized actor=kebun recipient=pekerja time=t3 said=q1 context=migration,human_rights,economic
e6 = RETREAT/access realized actor=imigresen recipient=konsulat time=t5 context=migration,diplomatic
e7 = ASSAULT/sexual realized actor=mandor recipient=sembilan said=q3 context=gender,migration
e8 = REQUEST/assist realized actor=keluarga recipient=indonesia context=migration
e9 = AGREE future actor=kemlu recipient=keluarga said=q4 context=migration
e10 = COOPERATE realized actor=polri,pdrm context=crime,trafficking
e11 = COERCE/arrest negated actor=polri said=q5 context=trafficking,legal
