language: id
published: 2017-03-08
---
[jalil|Mandor Kebun Sawit] di Tawau Divonis 14 Tahun karena Perkosa [buruh|TKW]

[@place|Jakarta], [@agency|CNN Indonesia] -- [mahkamah|Mahkamah Sesyen Tawau], Sabah, [e1|menjatuhkan hukuman] 14 tahun penjara kepada [jalil|seorang mandor kebun sawit] yang [e2|memperkosa] [buruh|dua buruh migran asal Nusa Tenggara Timur] [t1|pada 2015]. Putusan dibacakan [t2|Selasa (7/3)].

[jalil|Mandor bernama Jalil Marsidi itu] juga terbukti [e3|memukuli] [rekan|seorang rekan [buruh|korban]] dengan selang lantaran hendak melapor ke polisi.

[yustina|Konsul [indonesia|RI] di Tawau Yustina Seran Bria] [c1|mengatakan] [q1|persoalan di [kebun|Teluk Batu Plantation] belum selesai]. [kebun|Perusahaan itu] masih [e4|memegang] [i4|paspor] [pekerja|41 pekerja] dan [e5|belum membayarkan] [i5|gaji [pekerja|mereka]] [t3|sejak Oktober].

"[q2|Tanpa paspor [pekerja|mereka] tidak bisa lari, tanpa gaji [pekerja|mereka] tidak bisa makan. Itu namanya penjara tanpa tembok]," [c2|kata] [yustina|Yustina] kepada CNNIndonesia.com melalui sambungan telepon, [t4|Rabu (8/3)].

[t5|Senin lalu], setelah tiga kali permohonannya [e6|ditolak], [staf|staf konsulat] akhirnya [e7|diizinkan] [imigresen|Jabatan Imigresen [malaysia|Malaysia]] memasuki [p7|barak pekerja]. Di sana, [c3|menurut] [staf|mereka], [q3|[perempuan|sembilan perempuan lain] [c4|mengaku] [q4|[e8|dilecehkan] [mandor|para mandor] sejak masuk kerja]].

[keluarga|Keluarga [buruh|kedua korban]] [e9|memohon] [i9|bantuan biaya pemulangan] kepada [indonesia|pemerintah]. [kemlu|Kementerian Luar Negeri] [e10|berjanji menanggung] [i10|seluruh ongkos] dan [e11|menempatkan] [buruh|keduanya] di [p11|rumah aman].

[polri|Polri] dan [pdrm|Polis Diraja [malaysia|Malaysia]] sudah [e12|bertukar data perekrut] sejak perkara ini mencuat. Namun, [siti|Direktur [care|Migrant CARE] Siti Nur Hidayah] [c5|menilai] [q5|[perekrut|perekrutnya] "tidak pernah sekali pun [e13|ditahan]" [polisi|polisi di kampung asal]].

[jalil|Jalil] belum memutuskan banding. [azman|Pengacaranya, Azman Ghafar], [c6|berkata] [q6|[jalil|kliennya] akan menggunakan seluruh haknya]. ([@reporter|vws]/[@editor|stu])

Lihat juga: [@related|Kisah TKW Pulang Tanpa Nama]
---
jalil | Jalil Marsidi | person | MYS | - | Mandor
buruh | dua buruh migran asal Nusa Tenggara Timur | group | IDN | LAB
mahkamah | Mahkamah Sesyen Tawau | organization | MYS | JUD
rekan | seorang rekan korban | person | - | LAB
yustina | Yustina Seran Bria | person | IDN | GOV | Konsul RI di Tawau
indonesia | RI | country | IDN
malaysia | Malaysia | country | MYS
kebun | Teluk Batu Plantation | organization | MYS | BUS
pekerja | 41 pekerja | group | - | LAB
staf | staf konsulat | group | IDN | GOV
imigresen | Jabatan Imigresen Malaysia | organization | MYS | GOV
perempuan | sembilan perempuan lain | group | - | LAB
mandor | para mandor | group | MYS
keluarga | Keluarga kedua korban | group | IDN | CVL
kemlu | Kementerian Luar Negeri | organization | IDN | GOV
polri | Polri | organization | IDN | COP
pdrm | Polis Diraja Malaysia | organization | MYS | COP
siti | Siti Nur Hidayah | person | IDN | NGO | Direktur Migrant CARE
care | Migrant CARE | organization | IDN | NGO
perekrut | perekrutnya | group | IDN | CRM
polisi | polisi di kampung asal | organization | IDN | COP
azman | Azman Ghafar | person | MYS | - | Pengacara
---
t1 = 2015
t2 = 2017-03-07
t3 = 2016-10
t4 = 2017-03-08
t5 = 2017-03-06
q1 = indirect yustina
q2 = direct yustina
q3 = indirect staf
q4 = indirect perempuan
q5 = mixed siti
q6 = indirect azman
e1 = SANCTION/convict realized actor=mahkamah recipient=jalil time=t2 context=legal,crime
e2 = ASSAULT/sexual historical actor=jalil recipient=buruh time=t1 context=crime,gender
e3 = ASSAULT/beat historical actor=jalil recipient=rekan context=crime
e4 = COERCE/withhold realized actor=kebun recipient=pekerja context=human_rights,migration
e5 = COERCE/withhold realized actor=kebun recipient=pekerja time=t3 context=human_rights,migration
e6 = REJECT realized actor=imigresen recipient=staf context=migration
e7 = RETREAT/access realized actor=imigresen recipient=staf time=t5 context=migration
e8 = ASSAULT/sexual realized actor=mandor recipient=perempuan said=q4 context=gender,human_rights
e9 = REQUEST/assist realized actor=keluarga recipient=indonesia context=migration
e10 = AGREE future actor=kemlu recipient=keluarga context=migration
e11 = AGREE future actor=kemlu recipient=buruh context=migration
e12 = COOPERATE realized actor=polri,pdrm context=crime,trafficking
e13 = COERCE/arrest negated actor=polisi recipient=perekrut said=q5 context=crime,trafficking
