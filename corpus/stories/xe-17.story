language: id
published: 2013-05-21
split: train
---
Sengketa Pintu Air Membara, [warga-kirgiz,warga-tajik|Penduduk Dua Negara] Saling Serang

ADA keran besi tua di tepi Sungai Isfara yang nyaris tak terlihat dari jalan. Gara-gara keran itulah [warga-kirgiz|penduduk Desa [ak|Ak-Dobo] di [kirgizstan|Kirgizstan]] dan [warga-tajik|penduduk Somoniyon di [tajikistan|Tajikistan]] [e1|saling melempar batu] [t1|Sabtu (18/5)], lalu [t2|Minggu pagi] [tentara-k,tentara-t|tentara kedua negara] [e14|baku tembak].

[kirgizstan|Bishkek] [c1,e15|menuding] [q1|[tajikistan|Dushanbe] [e2|menembakkan mortir] ke [ak,p2|Ak-Dobo] dan [e3|menyandera] [penjaga|dua penjaga perbatasan]]. [tajikistan|Dushanbe] [c2|bilang] [q2|yang terjadi sebaliknya: [kirgizstan|tetangganya] [e4|menempatkan tank] di [p4|bukit di atas Somoniyon] dan [e5|membakar] tiga rumah].

"[q3|Kakek [salimov|saya] dan kakek [warga-kirgiz|mereka] menggali saluran ini bersama-sama," [c3|kata] [salimov|Davron Salimov], 66, petani aprikot. "Sekarang anak-anak bertukar peluru]."

[kirgizstan,tajikistan|Kedua pihak] [e6|menghentikan tembakan] [t3|Senin pukul 18.00] setelah [rahmonali|gubernur Sughd Nizom Rahmonali] dan [gubernur|gubernur Batken] [e7|berbicara lewat telepon]. [rahmonali|Rahmonali] [e8|meminta] [gubernur|rekannya itu] [i8|bertemu di pintu air] [t4|hari ini], tetapi [gubernur|gubernur Batken] [e9|tidak menyanggupi] karena [c4|katanya] [q4|[penjaga|dua penjaga] belum [e10|dibebaskan]].

[uzbekistan|Uzbekistan], yang ikut memakai air Isfara, [c5,e11|menyerukan] [i11,q5|perundingan tiga negara]. [c6|Kata] [diplomat|seorang diplomatnya], [q6|[uzbekistan|Tashkent] bisa saja [e12|menutup jalan] ke [kirgizstan|Kirgizstan] bila [t5|pekan ini] tidak ada kesepakatan].

Bentrok terakhir terjadi [t6|tahun 2008], ketika [warga-tajik|petani dari Somoniyon] [e13|merebut pintu air itu] selama tiga hari. ([@source|AP]/[@source|Reuters]/[@editor|N-3])
---
warga-kirgiz | penduduk Desa Ak-Dobo | group | KGZ | CVL
kirgizstan | Kirgizstan | country | KGZ
warga-tajik | penduduk Somoniyon | group | TJK | CVL
tajikistan | Tajikistan | country | TJK
tentara-k | tentara Kirgizstan | organization | KGZ | MIL
tentara-t | tentara Tajikistan | organization | TJK | MIL
ak | Ak-Dobo | place | KGZ
penjaga | dua penjaga perbatasan | group | KGZ | MIL
salimov | Davron Salimov | person | TJK | AGR
rahmonali | Nizom Rahmonali | person | TJK | GOV | gubernur Sughd
gubernur | gubernur Batken | person | KGZ | GOV | gubernur Batken
uzbekistan | Uzbekistan | country | UZB
diplomat | seorang diplomat Uzbekistan | person | UZB | GOV | diplomat
---
t1 = 2013-05-18
t2 = 2013-05-19
t3 = 2013-05-20
t4 = 2013-05-21
t5 = 2013-05-20/2013-05-26
t6 = 2008
q1 = indirect kirgizstan
q2 = indirect tajikistan
q3 = direct salimov
q4 = indirect gubernur
q5 = indirect uzbekistan
q6 = indirect diplomat
e1 = ASSAULT/primitive realized actor=warga-kirgiz,warga-tajik time=t1 context=territory,natural_resource
e2 = ASSAULT/heavy-weapons realized actor=tajikistan recipient=kirgizstan said=q1 context=territory,military
e3 = ASSAULT/abduct realized actor=tajikistan recipient=penjaga said=q1 context=territory,military
e4 = MOBILIZE/weapons realized actor=kirgizstan recipient=tajikistan said=q2 context=territory,military
e5 = ASSAULT/destroy realized actor=kirgizstan recipient=warga-tajik said=q2 context=territory
e6 = RETREAT/ceasefire realized actor=tajikistan,kirgizstan time=t3 context=territory,military
e7 = CONSULT/phone realized actor=rahmonali,gubernur time=t3 context=territory
e8 = REQUEST/meet realized actor=rahmonali recipient=gubernur time=t4 context=territory
e9 = REJECT/meet realized actor=gubernur recipient=rahmonali context=territory
e10 = RETREAT/release negated actor=tajikistan recipient=penjaga said=q4 context=territory
e11 = REQUEST/meet realized actor=uzbekistan recipient=tajikistan,kirgizstan context=diplomatic,natural_resource
e12 = COERCE/restrict hypothetical actor=uzbekistan recipient=kirgizstan time=t5 said=q6 context=territory,economic
e13 = COERCE/seize historical actor=warga-tajik time=t6 context=natural_resource
e14 = ASSAULT/firearms realized actor=tentara-k,tentara-t time=t2 context=territory,military
e15 = ACCUSE/allege realized actor=kirgizstan recipient=tajikistan context=territory,military
