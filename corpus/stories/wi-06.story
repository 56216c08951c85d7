language: id
published: 2013-05-21
split: test
---
Dokter [nigeria|Nigeria] Mogok, Tiga Rekan Mereka Masih di Tangan Penculik

[@place|ABUJA], SENIN — [dokter|Ribuan dokter rumah sakit [pemerintah|pemerintah]] di [nigeria,p1|Nigeria] serentak [e1|meletakkan stetoskop], [t1|Senin (20/5)], sepekan setelah [i1,tiga|tiga sejawat mereka] [e2|diculik] [gerombolan|gerombolan bersenjata] dari sebuah klinik di [p2,zamfara|Zamfara].

[adebowale|Ketua [asosiasi|Asosiasi Medis [nigeria|Nigeria]] Folake Adebowale] [e3|menuntut] [pemerintah|pemerintah federal] [i3|mencopot kepala polisi negara bagian itu]. ”[q1|[dokter|Kami] [e4|tidak akan masuk ke bangsal] [i4|sebelum ketiganya pulang],” [c1|ujarnya] di [p4|Abuja]. ”Titik].”

[zamfara|Gubernur Zamfara] [t2|sejak Sabtu malam] [e5|memberlakukan jam malam] di [p5,warga|empat distrik]. [radio|Sebuah radio swasta] yang menyiarkan [i6|rekaman suara para sandera] [e6|disegel] [komisi|komisi penyiaran], sementara [polisi|900 polisi antihuru-hara] [e7|digerakkan] dari Kaduna ke [p7|Gusau].

[i8|Krisis itu] memakan korban politik. [okonjobi|Menteri Kesehatan Tunde Okonjobi] [e8|meletakkan jabatan], [t3|Minggu petang], hanya lewat sepucuk surat.

[the|Harian The Punch], seperti dikutip [reuters|Reuters], [c2|memberitakan] bahwa [q2|[gerombolan|kawanan penculik] [e9|menawarkan [i9|pelepasan]] seorang dokter perempuan dengan imbalan [i9|obat malaria]]. Sumber harian itu, [tetua|seorang tetua kampung], [c3|mengaku] [q3|mendengarnya langsung dari pemimpin gerombolan].

[q4|[e10|Pengampunan] bagi [gerombolan|anggota kawanan yang [i10|menyerahkan bedil]] ”bukan hal yang mustahil]”, [c4|kata] [umeh|Ngozi Umeh], juru bicara [presiden|presiden], kepada [afp|AFP].

[inggris|London], penyandang dana terbesar program imunisasi di utara, [c5,e11|memperingatkan] bahwa [q5|[i11|kiriman vaksinnya] bisa terhenti apabila [i11|tenaga kesehatan tidak dijaga]].

[t4|Tahun lalu], [pengadilan|pengadilan di [p12|Kano]] [e12|menjatuhkan hukuman mati] kepada [penculik|dua penculik perawat].

([@source|REUTERS]/[@source,afp|AFP]/[@reporter|RAZ])
---
dokter | dokter rumah sakit pemerintah | group | NGA
nigeria | Nigeria | country | NGA
gerombolan | gerombolan bersenjata | group | NGA
tiga | tiga dokter | group | NGA
asosiasi | Asosiasi Medis Nigeria | organization | NGA
adebowale | Folake Adebowale | person | NGA | - | Ketua Asosiasi Medis Nigeria
pemerintah | pemerintah federal | organization | NGA
zamfara | Gubernur Zamfara | person | NGA
warga | warga empat distrik | group | NGA
komisi | komisi penyiaran | organization | NGA
radio | radio swasta | organization | NGA
polisi | polisi antihuru-hara | group | NGA
okonjobi | Tunde Okonjobi | person | NGA | - | Menteri Kesehatan
the | The Punch | organization | NGA
reuters | Reuters | organization | GBR
afp | AFP | organization | FRA
tetua | tetua kampung | person | NGA
presiden | Presiden Nigeria | person | NGA
umeh | Ngozi Umeh | person | NGA | - | juru bicara presiden
inggris | Inggris | country | GBR
pengadilan | pengadilan di Kano | organization | NGA
penculik | penculik perawat | group | NGA
---
t1 = 2013-05-20
t2 = 2013-05-18
t3 = 2013-05-19
t4 = 2012
q1 = direct adebowale
q2 = indirect the
q3 = indirect tetua
q4 = mixed umeh
q5 = indirect inggris
e1 = PROTEST/strike realized actor=dokter recipient=pemerintah time=t1 context=health,human_security
e2 = ASSAULT/abduct realized actor=gerombolan recipient=tiga context=crime,health
e3 = REQUEST/change realized actor=adebowale recipient=pemerintah context=human_security,political_institutions
e4 = REJECT/yield realized actor=dokter recipient=pemerintah said=q1 context=health,human_security
e5 = COERCE/curfew realized actor=zamfara recipient=warga time=t2 context=human_security,repression
e6 = COERCE/censor realized actor=komisi recipient=radio context=rights_freedoms,repression
e7 = MOBILIZE/police realized actor=polisi context=human_security
e8 = RETREAT/resign realized actor=okonjobi time=t3 context=executive,health
e9 = AGREE future actor=gerombolan recipient=pemerintah said=q2 context=crime,health
e10 = CONCEDE hypothetical actor=presiden recipient=gerombolan said=q4 context=executive,legal,crime
e11 = THREATEN/relations realized actor=inggris recipient=nigeria context=health,economic
e12 = SANCTION/convict historical actor=pengadilan recipient=penculik time=t4 context=legal,crime
