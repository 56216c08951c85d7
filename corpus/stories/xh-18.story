language: id
published: 2023-11-10
split: train
---
[tpnpb|TPNPB] Tembak Pos [kiwirok|Kiwirok], [tni|TNI] Balas Pakai Drone

[@place,jayapura|JAYAPURA] – Kontak senjata kembali pecah di [kiwirok|Distrik Kiwirok], Kabupaten Pegunungan Bintang, [t1|Rabu (8/11)]. [tpnpb|Kelompok TPNPB Kodap Ngalum] [e1|menembaki] [pos|pos Satgas Pamtas] pada pukul 05.40 WIT dan melukai [pos|seorang sersan].

Tiga jam kemudian [tni|TNI] [e2|menjatuhkan granat dari drone] ke [p2|punggung bukit] tempat [tpnpb|kelompok itu] bersembunyi. Dampaknya tidak hanya di bukit. [c1|Menurut] [uropka|Pastor Dekan Andreas Uropdana], [q1|pecahannya ikut menghujani kebun dan membuat [warga|214 warga] mengungsi].

“[q2|[tni|Kami] [e3|tidak mengebom] [warga|warga]. Koordinatnya terekam],” [c2|tegas] [kapen|Kapen Kogabwilhan III Letkol Inf Rio Mandagi-Tular].

Ihwal berita simpang siur, [kominfo|Dinas Kominfo] [e4|menutup] [i4|dua portal berita lokal] [t2|mulai Kamis]. [aji|AJI Jayapura] [e5|mengecam] [i5|langkah itu]. “[q3|[kominfo|Pemerintah] mematikan lampu supaya tak ada yang melihat],” [c3|bunyi] [aji|pernyataannya].

[t3|Kamis siang], [mahasiswa|ratusan mahasiswa] [e6|berunjuk rasa] di [p6|Expo Waena]. [polresta|Polresta Jayapura Kota] [e7|membubarkan] [mahasiswa|mereka] dengan gas air mata, lalu [e8|menembakkan peluru karet] karena [mahasiswa|massa] tak beranjak.

[mrp|Majelis Rakyat Papua] [e9|merencanakan pertemuan] dengan [tni,tpnpb|kedua kubu] [t4|pekan depan] guna membahas [i9|jeda kemanusiaan]. [bupati|Bupati Pegunungan Bintang] sudah [e10|mengirim] [i10|4 ton sembako] kepada [warga|pengungsi], tetapi [tpnpb|TPNPB] [e11|tidak mengizinkan] [p11|lapangan terbang perintis] dipakai.

[t5|Pada Oktober 2021], [tpnpb|kelompok yang sama] [e12|membakar] [i12|puskesmas dan sekolah] di [kiwirok,p12|Kiwirok]. ([@reporter|ana]/[@editor|wen])
---
tpnpb | TPNPB Kodap Ngalum | group | IDN | REB
tni | TNI | organization | IDN | MIL
pos | Satgas Pamtas | group | IDN | MIL
uropka | Andreas Uropdana | person | IDN | REL | Pastor Dekan
warga | warga Kiwirok | group | IDN | CVL
kapen | Rio Mandagi-Tular | person | IDN | MIL | Kapen Kogabwilhan III
kominfo | Dinas Kominfo | organization | IDN | GOV
aji | AJI Jayapura | organization | IDN | JRN
mahasiswa | mahasiswa | group | IDN | EDU
polresta | Polresta Jayapura Kota | organization | IDN | COP
mrp | Majelis Rakyat Papua | organization | IDN | GOV
bupati | Bupati Pegunungan Bintang | person | IDN | GOV | Bupati Pegunungan Bintang
kiwirok | Distrik Kiwirok | place | IDN
jayapura | Jayapura | place | IDN
---
t1 = 2023-11-08
t2 = 2023-11-09
t3 = 2023-11-09
t4 = 2023-11-13/2023-11-19
t5 = 2021-10
q1 = indirect uropka
q2 = direct kapen
q3 = direct aji
e1 = ASSAULT/firearms realized actor=tpnpb recipient=pos time=t1 context=military
e2 = ASSAULT/drone realized actor=tni recipient=tpnpb time=t1 context=military
e3 = ASSAULT/drone negated actor=tni recipient=warga said=q2 context=military,human_rights
e4 = COERCE/censor realized actor=kominfo time=t2 context=rights_freedoms,repression
e5 = ACCUSE/disapprove realized actor=aji recipient=kominfo context=rights_freedoms
e6 = PROTEST/demo realized actor=mahasiswa time=t3 context=human_rights
e7 = ASSAULT/crowd-control realized actor=polresta recipient=mahasiswa time=t3 context=repression
e8 = ASSAULT/crowd-control realized actor=polresta recipient=mahasiswa time=t3 context=repression
e9 = AGREE future actor=mrp recipient=tni,tpnpb time=t4 context=military,human_security
e10 = AID realized actor=bupati recipient=warga context=human_security
e11 = RETREAT/access negated actor=tpnpb recipient=bupati context=human_security
e12 = ASSAULT/destroy historical actor=tpnpb time=t5 context=military
