language: id
published: 2017-03-09
split: train
---
[dk|DK PBB] Bersidang, Serangan Gas di [hama|Hama] Jadi Pangkal Debat

[@place|NEW YORK], ([@agency|PR]).- [dk|Dewan Keamanan [perserikatan|PBB]] [e1|menggelar sidang darurat], [t1|Rabu (8/3/2017)], setelah gas klorin [e2|dijatuhkan] [suriah|tentara [suriah-negara|Suriah]] di [desa,p2|Desa Latmin, [hama|Hama]]. [white|Tim penyelamat sipil] [c1|menghitung] [q1|58 orang sesak napas, sembilan di antaranya anak-anak].

[inggris|Inggris] dan [perancis|Prancis] [e3|mengutuk] [i3|serangan itu]. [rusia|Rusia] tidak tinggal diam. "[q2|[pemberontak|Kelompok pemberontak] sendiri yang [e4|menyembur gas] lalu memanggil kamera]," [c2|tutur] [abramov|Wakil Tetap [rusia|Rusia] Leonid Abramov].

[abramov|Dia] [c3|menegaskan], [q3|pesawat [rusia|negaranya] [e5|tidak membom] [desa|Latmin] [t2|pekan ini]]. [pengamat|Pengamat di [turki|Turki]] [c7|mencatat] sebaliknya: [q7|[jet|dua jet [rusia|Rusia]] [e6|menghantam] [p6|rumah sakit di utara desa] [t3|Selasa sore]].

[pbb|Utusan [perserikatan|PBB] Elin Bergqvist] [c4,e7|mengajak] [q4|[pemberontak,suriah-negara|pihak-pihak yang bertikai] [i7|memperpanjang [i8|jeda tembak]]], yang [e8|dipatuhi] [pemberontak,suriah|keduanya] [t4|sejak Januari], namun retak berkali-kali. "[q5|Tanpa jeda, tak ada truk makanan. Tanpa truk, tak ada yang bisa dirundingkan]," [c5|ujar] [pbb|Bergqvist].

[amerika|Amerika Serikat] [c6|menyatakan] [q6|[e9|sedang mempertimbangkan] [i9|sanksi] baru atas [pabrik|pabrik klorin di Homs]]. Rancangan resolusi yang menuntut penyelidikan bersama [e10|diveto] [rusia|Moskow]; [china|Tiongkok] abstain.

[t5|Pada Agustus 2013], [p11|pinggiran Damaskus] [e11|diserang dengan sarin] oleh [suriah|tentara] dan [suriah-negara|Suriah] [e12|menyerahkan] [i12|stok senjata kimianya] [t6|setahun kemudian]. [perserikatan|PBB] [e13|akan kembali bertemu] [rusia|Moskow] dan [amerika|Washington] di [p13|Jenewa], [t7|Selasa (14/3)].- ([@source|AFP]/[@reporter|dhn])***
---
dk | Dewan Keamanan PBB | organization | UNO
hama | Hama | place | SYR
suriah | tentara Suriah | organization | SYR | MIL
suriah-negara | Suriah | country | SYR
desa | Desa Latmin | place | SYR
white | Tim penyelamat sipil | organization | SYR | NGO
inggris | Inggris | country | GBR
perancis | Prancis | country | FRA
rusia | Rusia | country | RUS
pemberontak | Kelompok pemberontak | group | SYR | REB
abramov | Leonid Abramov | person | RUS | GOV | Wakil Tetap Rusia
turki | Turki | country | TUR
pengamat | Pengamat di Turki | group | TUR
jet | dua jet | group | RUS | MIL
pbb | Elin Bergqvist | person | UNO | - | Utusan PBB
perserikatan | PBB | organization | UNO
amerika | Amerika Serikat | country | USA
pabrik | pabrik klorin di Homs | organization | SYR | BUS
china | Tiongkok | country | CHN
---
t1 = 2017-03-08
t2 = 2017-03-06/2017-03-12
t3 = 2017-03-07
t4 = 2017-01
t5 = 2013-08
t6 = 2014
t7 = 2017-03-14
q1 = indirect white
q2 = direct abramov
q3 = indirect abramov
q4 = indirect pbb
q5 = direct pbb
q6 = indirect amerika
q7 = indirect pengamat
e1 = CONSULT/multilateral realized actor=dk time=t1 context=diplomatic,cbrn
e2 = ASSAULT/unconventional realized actor=suriah recipient=pemberontak context=cbrn,military
e3 = ACCUSE/disapprove realized actor=inggris,perancis recipient=suriah-negara context=cbrn,diplomatic
e4 = ASSAULT/unconventional realized actor=pemberontak said=q2 context=cbrn
e5 = ASSAULT/aerial negated actor=rusia time=t2 said=q3 context=military
e6 = ASSAULT/aerial realized actor=jet time=t3 said=q7 context=military
e7 = REQUEST/yield realized actor=pbb recipient=suriah-negara,pemberontak context=peacekeeping,military
e8 = RETREAT/ceasefire realized actor=pemberontak,suriah time=t4 context=military
e9 = SANCTION/discontinue hypothetical actor=amerika recipient=pabrik said=q6 context=economic,cbrn
e10 = REJECT realized actor=rusia context=diplomatic,cbrn
e11 = ASSAULT/unconventional historical actor=suriah time=t5 context=cbrn
e12 = RETREAT/disarm historical actor=suriah-negara time=t6 context=cbrn
e13 = AGREE future actor=perserikatan,rusia,amerika time=t7 context=diplomatic
