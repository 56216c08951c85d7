language: id
published: 2020-06-25
split: test
---
Dari Tenda ke Kapal: Nasib Pengungsi [rohingya|Rohingya] di [cox|Cox's Bazar]

[@agency|REPUBLIKA.CO.ID], [@place|DHAKA] -- [bangladesh|Pemerintah [bangladesh2|Bangladesh]] [e1|memulangkan] [rohingya2|39 warga [rohingya|Rohingya]] ke [myanmar|Myanmar] [t1|pada Rabu (24/6)] lewat [p1|pos Tumbru]. Itu deportasi pertama sejak pandemi. [hasan|Komisaris Bantuan Pengungsi, Mahbub Hasan,] [c1|menyatakan] [q1|[rohingya2|mereka] masuk tanpa dokumen dan terlibat perdagangan sabu].

Keterangan itu disangkal [dildar|seorang tetua kamp, Dildar Begum]. "[q2|[anak|Anak saya] tidak pernah memegang sabu. [polisi|Polisi] [e2|memukuli telapak kakinya] tiga malam supaya mengaku]," [c2|kata] [dildar|perempuan itu] sambil terisak.

[menteri|Menteri Dalam Negeri [bangladesh2|Bangladesh] Rafiqul Alam] [e3|mengancam mendepak] [kelompok|enam lembaga bantuan asing] dari [cox,p3|Cox's Bazar] jika [kelompok|mereka] terus membiayai radio kamp. [c3|Menurut] [menteri|sang menteri], [q3|[kelompok|lembaga-lembaga itu] [e4|menyebarkan cerita palsu] tentang [i4|pemindahan ke Pulau Bhasan Char]]. [jaringan|Jaringan NGO Kamp] membantah tuduhan itu.

[t2|Sejak Ahad], [pemuda|belasan pemuda kamp] [e6|menolak makan]. [pemuda|Mereka] [e7|ingin bertemu] [utusan|utusan khusus [pbb|PBB]] yang [e8|berkunjung] ke [kutupalong,p8|Kutupalong] [t3|pada Kamis ini]. "[q4|[utusan|Kami] datang untuk mendengar, bukan memberi janji]," [c4|ujar] [utusan|sang utusan, diplomat Norwegia Ingrid Solbakken], dalam kunjungan singkat yang dijaga ketat.

[malaysia,thailand|Dua negara lain di kawasan itu] juga menutup pintu. [malaysia|Malaysia] [e9|menolak menampung] [kapal|kapal berisi 260 pengungsi], sedangkan [thailand|Thailand] [e10|tak bersedia memberi bahan bakar]. Hanya [aceh|nelayan Aceh Utara] yang [e11|menarik kapal itu] ke pantai [t4|pada Kamis dini hari] dan membagikan nasi bungkus.

[alam|Duta Besar [bangladesh2|Bangladesh] untuk [indonesia|Indonesia], Shamsul Arefin], [e12|berterima kasih] kepada [aceh|para nelayan]. [t5|Pada 2015], [indonesia|Indonesia] [e13|memberi suaka sementara] kepada [rohingya3|hampir seribu orang [rohingya|Rohingya]].

[@reporter|rep: Lintar Anggraini] / Red: [@editor|Teguh Firdaus]
---
rohingya | Rohingya | group | MMR | REF
cox | Cox's Bazar | place | BGD
bangladesh | Pemerintah Bangladesh | organization | BGD | GOV
rohingya2 | 39 warga Rohingya | group | MMR | REF
bangladesh2 | Bangladesh | country | BGD
myanmar | Myanmar | country | MMR
hasan | Mahbub Hasan | person | BGD | GOV | Komisaris Bantuan Pengungsi
dildar | Dildar Begum | person | MMR | REF | tetua kamp
anak | anak Dildar Begum | person | MMR | REF
polisi | Polisi | organization | BGD | COP
menteri | Rafiqul Alam | person | BGD | GOV | Menteri Dalam Negeri Bangladesh
kelompok | enam lembaga bantuan asing | group | NGO | NGO
jaringan | Jaringan NGO Kamp | organization | NGO | NGO
pemuda | belasan pemuda kamp | group | MMR | REF
utusan | Ingrid Solbakken | person | UNO | - | utusan khusus PBB
pbb | PBB | organization | UNO
kutupalong | Kutupalong | place | BGD
malaysia | Malaysia | country | MYS
kapal | kapal berisi 260 pengungsi | group | - | REF
thailand | Thailand | country | THA
aceh | nelayan Aceh Utara | group | IDN | CVL
alam | Shamsul Arefin | person | BGD | GOV | Duta Besar Bangladesh untuk Indonesia
indonesia | Indonesia | country | IDN
rohingya3 | hampir seribu orang Rohingya | group | MMR | REF
---
t1 = 2020-06-24
t2 = 2020-06-21
t3 = 2020-06-25
t4 = 2020-06-25
t5 = 2015
q1 = indirect hasan
q2 = direct dildar
q3 = indirect menteri
q4 = direct utusan
e1 = COERCE/deport realized actor=bangladesh recipient=rohingya2 time=t1 context=migration,illegal_drugs
e2 = ASSAULT/torture realized actor=polisi recipient=anak said=q2 context=human_rights,illegal_drugs
e3 = THREATEN/expel realized actor=menteri recipient=kelompok context=migration,human_security
e4 = COERCE/misinformation realized actor=kelompok recipient=bangladesh said=q3 context=misinformation,migration
e6 = PROTEST/hunger realized actor=pemuda time=t2 context=migration,human_rights
e7 = REQUEST/meet realized actor=pemuda recipient=utusan context=migration,human_rights
e8 = CONSULT/visit realized actor=utusan recipient=bangladesh time=t3 context=migration,diplomatic
e9 = REJECT/assist realized actor=malaysia recipient=kapal context=migration,asylum
e10 = REJECT/assist realized actor=thailand recipient=kapal context=migration,asylum
e11 = AID realized actor=aceh recipient=kapal time=t4 context=migration,human_security
e12 = SUPPORT realized actor=alam recipient=aceh context=migration,diplomatic
e13 = AID historical actor=indonesia recipient=rohingya3 time=t5 context=asylum,migration
