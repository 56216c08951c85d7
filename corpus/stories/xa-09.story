language: id
published: 2012-06-01
split: train
---
[suriah|Damaskus] Balas Usir Sebelas Diplomat [barat|Barat]

[@agency|REPUBLIKA.CO.ID], [@place|DAMASKUS] -- Perang usir-mengusir diplomat memanas. [suriah|Pemerintah Suriah] [e1|memberi waktu 72 jam] kepada [sebelas|sebelas diplomat asal [norwegia|Norwegia], [islandia|Islandia], dan [rumania|Rumania]] untuk berkemas, [t1|Kamis (31/5)]. Langkah itu diambil dua hari setelah [islandia,norwegia,rumania|ketiga negara] [e2|memulangkan] [dubes|para duta besar [suriah|Suriah]] sebagai protes atas [i2|pembantaian di Qastal Jendo].

"[q1|[barat|Barat] sudah menutup pintunya, [suriah|kami] hanya mengunci dari dalam]," [c1|kata] [mufid|Asisten Menteri Luar Negeri Mufid al-Atrash] di depan wartawan. [mufid|Ia] [c2,e3|memperingatkan], [q2|[staf|staf [perancis|Prancis] yang tersisa] akan menyusul jika [perancis|Paris] mempersenjatai pemberontak].

[perancis|Prancis] tidak gentar. [juru|Juru bicara kementerian luar negeri [perancis|negara itu], Mireille Castagnède,] [c3|menyatakan] [q3|[perancis|negaranya] [e4|tidak akan memasok] [i4|senjata] kepada [pihak|pihak mana pun], [t2|setidaknya sampai akhir tahun]]. Tetapi, "[q4|setiap langkah [suriah|Suriah] terhadap staf [perancis|kami] akan berbuah [e5|pengusiran] [pegawai|pegawai konsuler [suriah|mereka] di Marseille]]," [c4|tambahnya].

Di tengah kekisruhan itu, [safavi|Wakil Presiden Iran Bidang Parlemen Hossein Tabrizi-Nia] [e6|tiba untuk kunjungan dua hari] di [p6|Damaskus]. [safavi|Tabrizi-Nia] [e7|menjanjikan] [i7|kredit gandum] 500 juta dolar AS bagi [suriah|sekutunya itu].

[indonesia|Indonesia] menempuh jalan berbeda. [c5|Menurut] [direktur|Direktur Timur Tengah Kementerian Luar Negeri RI Hasnan Firdaus], [q5|[indonesia|Jakarta] [e8|tidak memulangkan] [dubes-suriah|dubes [suriah|Suriah]], tetapi [e9|mengutuk] [i9|pembantaian perempuan dan anak]]. [q6|[indonesia|Indonesia] [e10|sedang menimbang] untuk ikut [i10|misi pemantau [pbb|PBB]]], [c6|tutur] [direktur|diplomat karier tersebut].

[t3|Tahun lalu], [suriah|rezim Suriah] juga [e11|mengusir] [wartawan|belasan wartawan asing].

Redaktur: [@editor|Chairul Akhyar]
Reporter: [@reporter|Lingga Permanasari]
Sumber: [@source|AP]
---
suriah | Suriah | country | SYR
barat | Barat | bloc
sebelas | sebelas diplomat | group | - | GOV
norwegia | Norwegia | country | NOR
islandia | Islandia | country | ISL
rumania | Rumania | country | ROU
dubes | para duta besar Suriah | group | SYR | GOV
mufid | Mufid al-Atrash | person | SYR | GOV | Asisten Menteri Luar Negeri
staf | staf Prancis yang tersisa | group | FRA | GOV
perancis | Prancis | country | FRA
juru | Mireille Castagnède | person | FRA | GOV | Juru bicara kementerian luar negeri
pihak | pihak mana pun | group
pegawai | pegawai konsuler Suriah di Marseille | group | SYR | GOV
safavi | Hossein Tabrizi-Nia | person | IRN | GOV | Wakil Presiden Iran Bidang Parlemen
indonesia | Indonesia | country | IDN
direktur | Hasnan Firdaus | person | IDN | GOV | Direktur Timur Tengah Kementerian Luar Negeri RI
dubes-suriah | dubes Suriah | person | SYR | GOV
pbb | PBB | organization | UNO | IGO
wartawan | belasan wartawan asing | group | - | JRN
---
t1 = 2012-05-31
t2 = 2012-12-31
t3 = 2011
q1 = direct mufid
q2 = indirect mufid
q3 = indirect juru
q4 = direct juru
q5 = indirect direktur
q6 = indirect direktur
e1 = SANCTION/expel realized actor=suriah recipient=sebelas time=t1 context=diplomatic
e2 = SANCTION/expel realized actor=norwegia,islandia,rumania recipient=dubes context=diplomatic
e3 = THREATEN/expel realized actor=mufid recipient=staf said=q2 context=diplomatic
e4 = REJECT/assist realized actor=perancis recipient=pihak time=t2 said=q3 context=military
e5 = THREATEN/expel realized actor=juru recipient=pegawai said=q4 context=diplomatic
e6 = CONSULT/visit realized actor=safavi recipient=suriah context=diplomatic
e7 = AGREE future actor=safavi recipient=suriah context=economic
e8 = SANCTION/expel negated actor=indonesia recipient=dubes-suriah said=q5 context=diplomatic
e9 = ACCUSE/disapprove realized actor=indonesia said=q5 context=diplomatic,human_rights
e10 = COOPERATE hypothetical actor=indonesia recipient=pbb said=q6 context=peacekeeping
e11 = COERCE/deport historical actor=suriah recipient=wartawan time=t3 context=rights_freedoms
