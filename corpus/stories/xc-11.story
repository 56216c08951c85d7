language: id
published: 2024-08-29
split: train
---
Serangan Beruntun di Balochistan, [pemerintah|Islamabad] Larang Pawai

[@place|Islamabad] ([@agency|VOA]) — [pemerintah|Pemerintah Pakistan] [t1|hari Kamis] [e1|melarang] [i1|pawai dan rapat umum] [bsc|Komite Solidaritas Baloch (BSC)] di seluruh Balochistan selama 45 hari. Larangan itu keluar setelah [bla|gerilyawan separatis] [e2|menculik] 11 [penumpang|penumpang bus] dan [e3|meledakkan] [p3|jembatan kereta api] di [bolan,p3|Bolan] [t2|pada Selasa malam].

[kakar|Menteri Dalam Negeri Provinsi Zahoor Kakarzai] [c1|mengatakan] [q1|[jam|pihak berwenang] juga [e4|menerapkan jam malam] di [gwadar,p4|Gwadar] dan empat kota lain].

"[q2|[kakar|Kami] tidak berperang dengan orang Baloch. [kakar|Kami] berperang dengan para penculik," [c2|ujar] [kakar|Kakarzai] dalam jumpa pers di [quetta|Quetta]. "[penumpang|Para sandera] harus pulang hidup-hidup]."

[bla|Para gerilyawan] [e5|menawarkan [i5|pertukaran tahanan]] dan [e6|mengancam membunuh] [penumpang|sandera] jika [tentara|tentara] mendekat. Tawaran itu tidak ditanggapi.

[mehr|Pemimpin [bsc|BSC], Mehrab Gichki-Rind,] [c3|menilai] [q3|larangan pawai itu dirancang untuk membungkam [keluarga|keluarga orang hilang]]. [c4|Katanya], [q4|[akun|ratusan akun] yang diatur dari [p8|Rawalpindi] [e8|menyebarkan video rekaan] yang menggambarkan [keluarga|para ibu] sebagai penyandang dana teror].

[tentara|Militer Pakistan] belum menjawab permintaan VOA untuk berkomentar.

[t3|Rabu dini hari], [helikopter|helikopter tempur] [e9|menembaki] [bla|persembunyian gerilyawan] di [p9|Pegunungan Mach]. [q5|Sepuluh dari [bla|mereka] tewas], [c5|klaim] [tentara|militer].

[iran|Iran] [e10|menyampaikan simpati] dan, [c6|menurut] [kedutaan|kedutaannya], [q6|[e11|siap berbagi informasi intelijen] dengan [pemerintah|Islamabad]]. [china|Beijing], yang [t4|pada Maret] kehilangan tiga [insinyur|insinyur] akibat [e12|bom] [bla|kelompok yang sama] di [p12|Turbat], memulangkan [pekerja|160 pekerjanya] dari [gwadar|Gwadar].

[t5|Tahun 2006], [tentara|tentara] [e14|membunuh] [kepala|seorang kepala suku Baloch terkemuka] di guanya, yang menyulut pemberontakan. \[[@reporter|ns]/[@editor|lt]\]
---
pemerintah | Pemerintah Pakistan | organization | PAK | GOV
bsc | Komite Solidaritas Baloch (BSC) | organization | PAK | CVL
bla | gerilyawan separatis | group | PAK | REB
penumpang | penumpang bus | group | PAK | CVL
bolan | Bolan | place | PAK
kakar | Zahoor Kakarzai | person | PAK | GOV | Menteri Dalam Negeri Provinsi
jam | pihak berwenang | group | PAK | GOV
gwadar | Gwadar | place | PAK
quetta | Quetta | place | PAK
tentara | Militer Pakistan | organization | PAK | MIL
mehr | Mehrab Gichki-Rind | person | PAK | CVL | Pemimpin BSC
keluarga | keluarga orang hilang | group | PAK | CVL
akun | ratusan akun | group
helikopter | helikopter tempur | group | PAK | MIL
iran | Iran | country | IRN
kedutaan | kedutaannya | organization | IRN | GOV
china | China | country | CHN
insinyur | tiga insinyur | group | CHN | BUS
pekerja | 160 pekerjanya | group | CHN | BUS
kepala | seorang kepala suku Baloch terkemuka | person | PAK | ELI | kepala suku
---
t1 = 2024-08-29
t2 = 2024-08-27
t3 = 2024-08-28
t4 = 2024-03
t5 = 2006
q1 = indirect kakar
q2 = direct kakar
q3 = indirect mehr
q4 = indirect mehr
q5 = indirect tentara
q6 = indirect kedutaan
e1 = COERCE/restrict realized actor=pemerintah recipient=bsc time=t1 context=rights_freedoms,repression
e2 = ASSAULT/abduct realized actor=bla recipient=penumpang time=t2 context=terrorism
e3 = ASSAULT/explosives realized actor=bla time=t2 context=terrorism
e4 = COERCE/curfew realized actor=jam said=q1 context=terrorism,rights_freedoms
e5 = AGREE realized actor=bla recipient=pemerintah context=terrorism
e6 = THREATEN/violence realized actor=bla recipient=penumpang context=terrorism
e8 = COERCE/misinformation realized actor=akun recipient=keluarga said=q4 context=misinformation,human_rights
e9 = ASSAULT/aerial realized actor=helikopter recipient=bla time=t3 context=military
e10 = SUPPORT realized actor=iran recipient=pemerintah context=diplomatic
e11 = AGREE future actor=iran recipient=pemerintah said=q6 context=diplomatic,intelligence
e12 = ASSAULT/explosives realized actor=bla recipient=insinyur time=t4 context=terrorism
e14 = ASSAULT/targeted historical actor=tentara recipient=kepala time=t5 context=military,religion_ethnicity
