language: id
published: 2011-05-16
split: train
---
[nato|NATO] Gempur Zuwara, [libya|Tripoli] Tawarkan Gencatan Senjata

[@place|TRIPOLI], [@agency|KOMPAS.com] — Pesawat tempur [perancis|Perancis] dan [inggris|Inggris] di bawah komando [nato|NATO] [e1|membombardir] [i1|gudang amunisi [pasukan|pasukan pemerintah]] di [p1|Zuwara], [libya|Libya] barat, [t1|Minggu (15/5/2011) dini hari]. Sedikitnya 16 [pasukan|serdadu] tewas.

Sebagai balasan, [pasukan|pasukan pemerintah] [e2|menembakkan roket Grad] ke [p2|pelabuhan Misrata], tempat [pemberontak|kaum pemberontak] membongkar obat-obatan dari sebuah kapal [turki|Turki]. [turki|Turki] [e3|mengirim] 900 ton [i3|bantuan medis] [t2|sejak April].

Jubir [libya|pemerintah Libya] [shakshuki|Nuri Shakshuki] [c1|mengatakan], [q1|[libya|Tripoli] [e4|siap memberlakukan gencatan senjata] di semua front [t3|mulai Rabu]], asalkan [nato|NATO] berhenti mengebom. [dewan|Dewan Transisi Nasional] di Benghazi tak percaya. "[q2|[e11|Gencatan senjata] yang [libya|mereka] mulai [t4|pada 18 Maret] hanya bertahan tiga jam]," [c2|kata] [bukra|Salma Bukraa, anggota [dewan|dewan] itu].

"[q3|[dewan|Kami] [e5|tidak pernah berunding] dengan [libya|mereka] di [p5|Djerba]. Itu isapan jempol]," [c3|lanjutnya] menanggapi laporan sebuah harian Tunisia.

Baca juga: [@related|Harga Minyak Brent Sentuh 115 Dollar AS]

Di [p6|Benghazi], sebuah mobil berisi [e6|bahan peledak] yang diduga dipasang [sel|sel rahasia pendukung rezim] menghancurkan restoran langganan diplomat. [t5|Dua hari sebelumnya], [rajab|Kolonel Faraj Rajab-Zwai], [rajab|perwira yang membelot], [e7|ditembak] di [p7|mobilnya] oleh [sel|kelompok yang sama].

[pasukan|Pasukan pemerintah] juga [e8|menyandera] [relawan|empat relawan [italia|Italia]] di [p8|Zintan]. [italia|Roma] [c4,e9|menuntut] [q4|[relawan|keempatnya] [i9|dilepas tanpa syarat]].

[e10|Pertemuan [kontak|Kelompok Kontak Libya]] berikutnya dijadwalkan di [p10|Abu Dhabi] [t6|pada 9 Juni]. [jerman|Jerman] belum memastikan hadir. [t7|Pada April 1986], [amerika|Amerika Serikat] sendirian [e12|membom] [p12|Tripoli].

([@source|BBC]/[@source|AP])
---
nato | NATO | organization | IGO | MIL
perancis | Perancis | country | FRA
inggris | Inggris | country | GBR
libya | pemerintah Libya | country | LBY
pasukan | pasukan pemerintah | group | LBY | MIL
pemberontak | kaum pemberontak | group | LBY | REB
turki | Turki | country | TUR
shakshuki | Nuri Shakshuki | person | LBY | GOV | Jubir pemerintah Libya
dewan | Dewan Transisi Nasional | organization | LBY | REB
bukra | Salma Bukraa | person | LBY | REB | anggota Dewan Transisi Nasional
sel | sel rahasia pendukung rezim | group | LBY | PRM
rajab | Faraj Rajab-Zwai | person | LBY | REB | Kolonel
relawan | empat relawan Italia | group | ITA | NGO
italia | Italia | country | ITA
kontak | Kelompok Kontak Libya | bloc | IGO
jerman | Jerman | country | DEU
amerika | Amerika Serikat | country | USA
---
t1 = 2011-05-15
t2 = 2011-04
t3 = 2011-05-18
t4 = 2011-03-18
t5 = 2011-05-13
t6 = 2011-06-09
t7 = 1986-04
q1 = indirect shakshuki
q2 = direct bukra
q3 = direct bukra
q4 = indirect italia
e1 = ASSAULT/aerial realized actor=perancis,inggris,nato recipient=pasukan time=t1 context=military
e2 = ASSAULT/heavy-weapons realized actor=pasukan recipient=pemberontak context=military
e3 = AID realized actor=turki recipient=pemberontak time=t2 context=health,human_security
e4 = CONCEDE hypothetical actor=libya recipient=nato,dewan time=t3 said=q1 context=military
e5 = CONSULT negated actor=dewan,libya said=q3 context=military,diplomatic
e6 = ASSAULT/explosives realized actor=sel context=terrorism,military
e7 = ASSAULT/targeted realized actor=sel recipient=rajab time=t5 context=military
e8 = ASSAULT/abduct realized actor=pasukan recipient=relawan context=military,human_security
e9 = REQUEST/yield realized actor=italia recipient=libya said=q4 context=diplomatic,human_security
e10 = CONSULT/multilateral future actor=kontak time=t6 context=diplomatic
e11 = RETREAT/ceasefire historical actor=libya recipient=dewan time=t4 said=q2 context=military
e12 = ASSAULT/aerial historical actor=amerika recipient=libya time=t7 context=military
