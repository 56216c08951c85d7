language: id
published: 2015-09-03
split: train
---
[amerika|AS] tuding [suriah|Damaskus] pakai gas klorin, [rusia|Rusia] sebut rekayasa

[@place|Washington] ([@agency|ANTARA/Xinhua]) - [amerika|Amerika Serikat], [t1|Rabu], [e1|menuduh] [suriah|pemerintah Suriah] [e2|menjatuhkan gas klorin] di [p2|kota Jisr al-Shughur], [t2|dua hari sebelumnya], ketika [e3|gencatan senjata lokal] antara [tentara|tentara] dan [pemberontak|pemberontak] seharusnya masih berlaku.

"[q1|Sampel tanah dan rambut tidak bisa berbohong," [c1|kata] [hathaway|Wakil Juru Bicara [deplu|Departemen Luar Negeri], Simone Hathaway-Price], "dan semua jejaknya mengarah ke [suriah|satu alamat]]."

[hathaway|Hathaway-Price] [c2|menolak menjawab] ketika ditanya apakah [q2|[amerika|Washington] akan [e4|menyerang pangkalan helikopter] [suriah|Suriah]], tetapi [hathaway|dia] [c3|memastikan] [q3|[kuasa|kuasa usaha [suriah|Suriah]] [e5|sudah disuruh pulang]].

[suriah|Damaskus] membalas. [c4|Menurut] [sana|kantor berita pemerintah SANA], [q4|[pemberontak|kelompok bersenjata] justru yang [e6|menembakkan roket berisi zat beracun] ke [p6|pos tentara] [t3|Senin malam]]. [rusia|Moskow] berdiri di belakang [suriah|sekutunya]. [maltsev|Wakil Menteri Luar Negeri [rusia|Rusia] Pavel Maltsev-Dronov] [c5|mengatakan] kepada [@source|Interfax] bahwa [q5|[rusia|pihaknya] sudah memperoleh rekaman yang menunjukkan [helm|relawan medis] memerankan korban], sebuah klaim yang [c6|menurut] [inggris|London] adalah [q6|"[e7|kampanye disinformasi] yang dimasak di [rusia|Moskow]"].

Di Idlib, [tentara|tentara] [e8|menembakkan meriam] ke [p8|pinggiran Ariha] [t4|sepanjang Rabu]. [koalisi|Jet koalisi pimpinan [amerika|AS]] pada hari yang sama [e9|mengebom] [isis|posisi ISIS] dekat [p9|Deir ez-Zor].

[qusous|Menteri Luar Negeri [yordania|Yordania] Hazem Qusous] [e10|tiba di [p10|Ankara]] [t5|Kamis pagi] untuk membahas [i10|kawasan aman] dengan [turki|Turki]. [jerman|Jerman] [c7|menyatakan] [e11,q7|akan menerima 3.000 pengungsi tambahan].

Lebih dari 1.400 [warga|warga] tewas dalam [e12|serangan gas sarin] di [p12|Ghouta] [t6|pada Agustus 2013], yang juga dituduhkan kepada [tentara|tentara pemerintah].

Penerjemah: [@translator|Monalisa Batubara]
Editor: [@editor|Gunadi Supratman]
COPYRIGHT © [@outlet|ANTARA] 2015
---
amerika | Amerika Serikat | country | USA
suriah | pemerintah Suriah | country | SYR
rusia | Rusia | country | RUS
tentara | tentara pemerintah | organization | SYR | MIL
pemberontak | pemberontak | group | SYR | REB
hathaway | Simone Hathaway-Price | person | USA | GOV | Wakil Juru Bicara Departemen Luar Negeri
deplu | Departemen Luar Negeri | organization | USA | GOV
kuasa | kuasa usaha Suriah | person | SYR | GOV | kuasa usaha Suriah
sana | SANA | organization | SYR | JRN
maltsev | Pavel Maltsev-Dronov | person | RUS | GOV | Wakil Menteri Luar Negeri Rusia
helm | relawan medis | group | SYR | MED
inggris | Inggris | country | GBR
koalisi | koalisi pimpinan AS | bloc | IGO | MIL
isis | ISIS | organization | IMG | UAF
yordania | Yordania | country | JOR
qusous | Hazem Qusous | person | JOR | GOV | Menteri Luar Negeri Yordania
turki | Turki | country | TUR
jerman | Jerman | country | DEU
warga | warga | group | SYR | CVL
---
t1 = 2015-09-02
t2 = 2015-08-31
t3 = 2015-08-31
t4 = 2015-09-02
t5 = 2015-09-03
t6 = 2013-08
q1 = direct hathaway
q2 = indirect hathaway
q3 = indirect hathaway
q4 = indirect sana
q5 = indirect maltsev
q6 = mixed inggris
q7 = indirect jerman
e1 = ACCUSE/allege realized actor=amerika recipient=suriah time=t1 context=cbrn,military
e2 = ASSAULT/unconventional realized actor=suriah time=t2 context=cbrn,military
e3 = RETREAT/ceasefire realized actor=tentara,pemberontak time=t2 context=military
e4 = ASSAULT/aerial hypothetical actor=amerika recipient=suriah said=q2 context=military,cbrn
e5 = SANCTION/expel realized actor=amerika recipient=kuasa said=q3 context=diplomatic,cbrn
e6 = ASSAULT/unconventional realized actor=pemberontak recipient=tentara time=t3 said=q4 context=cbrn,military
e7 = COERCE/misinformation realized actor=rusia recipient=helm said=q6 context=misinformation,cbrn
e8 = ASSAULT/heavy-weapons realized actor=tentara recipient=pemberontak time=t4 context=military
e9 = ASSAULT/aerial realized actor=koalisi recipient=isis time=t4 context=military,terrorism
e10 = CONSULT/visit realized actor=qusous recipient=turki time=t5 context=diplomatic,human_security
e11 = AID future actor=jerman said=q7 context=asylum,human_security
e12 = ASSAULT/unconventional historical actor=tentara recipient=warga time=t6 context=cbrn,military
