language: ms
published: 2012-03-28
split: train
---
Perarakan [guru|guru tadika] disuraikan, [akhbar|akhbar pekerja] digantung

[@reporter|Nurhidayah Sabri]
[t1|28 Mac 2012]

[polis|Polis] [e1|melepaskan gas pemedih mata] ke arah [guru|kira-kira 2,000 guru tadika] yang [e2|berarak] ke [p1,p2,suk|bangunan Setiausaha Kerajaan Negeri Selangor] [t2|pagi tadi].

[guru|Mereka] [e3|menuntut] [i3|kontrak tetap] selepas [kementerian|Kementerian Pelajaran] [e4|enggan membayar] [i4|elaun khas] yang dijanjikan [t3|sejak 2010].

“[q1|[guru|Kami] bawa krayon, bukan batu],” [c1|kata] [maznah|Presiden [kesatuan|Kesatuan Guru Tadika Kebangsaan], Maznah Daud]. [maznah|Beliau] [c2|memberitahu] [malaysiakini|Malaysiakini] [q2|[kesatuan|kesatuan] [e5|akan melancarkan mogok] di empat negeri [t4|mulai Isnin]].

[azmi|Timbalan Ketua Polis Selangor, Azmi Baharin], [c3|menafikan] [q3|[polis|anggotanya] [e6|memukul] [guru|peserta]]. “[q4|Tujuh trak [polis|polis] [e7|digerakkan] sebagai langkah berjaga-jaga sahaja],” [c4|katanya].

Dalam perkembangan berkaitan, [kdn|Kementerian Dalam Negeri] [e8|menggantung permit] [akhbar|akhbar mingguan Suara Pekerja] selama tiga bulan kerana menyiarkan gambar guru pengsan. [segaran|Ketua pengarangnya, R Segaran], [e9|enggan akur] dengan [i9|perintah itu]. [akhbar|Akhbar itu], [c5|kata] [segaran|beliau], [q5|sudah biasa miskin, tetapi belum biasa bisu].

[pakatan|Ahli parlimen Pakatan Rakyat] pula [e10|memboikot] [i10|sesi soal jawab] di [p10,rakyat|Dewan Rakyat]. [faizah|Seorang daripada [pakatan|mereka], Faizah Abdul Mutalib], [c6|berkata] [q6|[pakatan|pembangkang] hanya akan kembali jika [kdn|kementerian] [e11|memulihkan] [i11|permit itu]].

[suhakam|Suruhanjaya Hak Asasi Manusia (Suhakam)] [e12|meminta] [polis|polis] [i12|memberi penjelasan] dan [c7|tidak menolak kemungkinan] [q7|[e13|siasatan awam] diadakan].

Permit [akhbar|Suara Pekerja] turut [e14|dibatalkan] [kdn|kementerian sama] [t5|pada 1998], sebelum [mahkamah|Mahkamah Tinggi] memulihkannya dua tahun kemudian.
---
guru | guru tadika | group | MYS | EDU
polis | Polis | organization | MYS | COP
suk | bangunan Setiausaha Kerajaan Negeri Selangor | place | MYS
kementerian | Kementerian Pelajaran | organization | MYS | GOV
maznah | Maznah Daud | person | MYS | LAB | Presiden Kesatuan Guru Tadika Kebangsaan
kesatuan | Kesatuan Guru Tadika Kebangsaan | organization | MYS | LAB
malaysiakini | Malaysiakini | organization | MYS | JRN
azmi | Azmi Baharin | person | MYS | COP | Timbalan Ketua Polis Selangor
kdn | Kementerian Dalam Negeri | organization | MYS | GOV
akhbar | Suara Pekerja | organization | MYS | JRN
segaran | R Segaran | person | MYS | JRN | Ketua pengarang Suara Pekerja
pakatan | Pakatan Rakyat | organization | MYS | OPP
rakyat | Dewan Rakyat | place | MYS
faizah | Faizah Abdul Mutalib | person | MYS | LEG | Ahli parlimen
suhakam | Suruhanjaya Hak Asasi Manusia (Suhakam) | organization | MYS | GOV
mahkamah | Mahkamah Tinggi | organization | MYS | JUD
---
t1 = 2012-03-28
t2 = 2012-03-28
t3 = 2010
t4 = 2012-04-02
t5 = 1998
q1 = direct maznah
q2 = indirect maznah
q3 = indirect azmi
q4 = direct azmi
q5 = indirect segaran
q6 = indirect faizah
q7 = indirect suhakam
e1 = ASSAULT/crowd-control realized actor=polis recipient=guru time=t2 context=repression
e2 = PROTEST/demo realized actor=guru time=t2 context=economic
e3 = REQUEST/change realized actor=guru recipient=kementerian time=t2 context=economic
e4 = COERCE/withhold realized actor=kementerian recipient=guru context=economic
e5 = PROTEST/strike future actor=kesatuan time=t4 said=q2 context=economic
e6 = ASSAULT/beat negated actor=polis recipient=guru said=q3 context=repression
e7 = MOBILIZE/police realized actor=polis time=t2 said=q4 context=repression
e8 = COERCE/censor realized actor=kdn recipient=akhbar context=rights_freedoms,repression
e9 = REJECT/yield realized actor=segaran recipient=kdn context=rights_freedoms
e10 = PROTEST/boycott realized actor=pakatan recipient=kdn context=legislative,rights_freedoms
e11 = CONCEDE hypothetical actor=kdn recipient=akhbar said=q6 context=rights_freedoms
e12 = REQUEST/change realized actor=suhakam recipient=polis context=human_rights
e13 = ACCUSE/investigate hypothetical actor=suhakam recipient=polis said=q7 context=human_rights
e14 = COERCE/censor historical actor=kdn recipient=akhbar time=t5 context=rights_freedoms
