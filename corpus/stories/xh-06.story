language: id
published: 2022-01-13
split: train
---
[bssn|BSSN]: Peretas [korut|Korea Utara] Bobol Server [sekretariat|Sekretariat ASEAN]

[@place|Jakarta], [@agency|CNN Indonesia] -- [bssn|Badan Siber dan Sandi Negara (BSSN)] [c1,e1|menuding] [q1|[lumut|Lumut Hitam], kelompok peretas di bawah [rgb|intelijen [korut|Korea Utara]], [e2|membobol] [i2|server surel [sekretariat|Sekretariat ASEAN]] [t1|sepanjang Desember]].

"[q2|Sidik jarinya sama dengan [e3|serangan] terhadap [bnm|bank sentral Malaysia] [t2|pada 2018]]," [c2|ujar] [yudhawira|Deputi Operasi Keamanan Siber [bssn|BSSN] Laksma Hanung Yudhawira] dalam jumpa pers, [t3|Kamis (13/1)]. [lumut|Kelompok itu], [c3|kata] [yudhawira|dia], [q3|tak sampai [e4|menyentuh] [i4|sistem imigrasi [indonesia|Indonesia]]].

[kedubes|Kedutaan Besar [korut|Korea Utara] di Jakarta] [c4|menyangkal] [q4|[korut|Pyongyang] pernah [e5|meretas] [sekretariat|lembaga mana pun di Asia Tenggara]]. [q5|[kedubes|Kami] [e6|menyesalkan] [i6|tuduhan tanpa bukti]]," [c5|demikian] keterangan tertulis [kedubes|kedutaan].

Di Kompleks Parlemen, [panjaitan|Wakil Ketua Komisi I DPR Sabam Panggabean] [e7|meminta] [kemlu|Kementerian Luar Negeri] menurunkan [i7|tingkat hubungan]. [c6|Menurutnya], [q6|[indonesia|Indonesia] bisa [e8|memulangkan] [dubes|Duta Besar] "kalau [korut|mereka] masih mengelak]".

[kemlu|Kemlu] memilih jalur sejuk. [menlu|Menlu] [e9|menelepon] [menlu-sg|sejawatnya dari [singapura|Singapura]] [t4|Rabu malam], dan [indonesia,singapura|kedua negara] mulai [e10|bertukar] [i10|data forensik] [t5|hari ini]. Bareskrim [polri|Polri] [e11|mengusut] [i11|dugaan bantuan orang dalam].

[kominfo|Kementerian Kominfo] di sisi lain [e12|memblokir] [i12|tiga situs] yang memuat dokumen curian, keputusan yang [aji|Aliansi Jurnalis Independen] [e13|nilai berlebihan].

([@reporter|rzr]/[@editor|ain])

\[Gambas:Video CNN\]
---
bssn | Badan Siber dan Sandi Negara (BSSN) | organization | IDN | GOV
korut | Korea Utara | country | PRK
sekretariat | Sekretariat ASEAN | organization | IGO
lumut | Lumut Hitam | group | PRK | SPY
rgb | intelijen Korea Utara | organization | PRK | SPY
bnm | bank sentral Malaysia | organization | MYS | GOV
yudhawira | Hanung Yudhawira | person | IDN | GOV | Deputi Operasi Keamanan Siber BSSN
indonesia | Indonesia | country | IDN
kedubes | Kedutaan Besar Korea Utara di Jakarta | organization | PRK | GOV
panjaitan | Sabam Panggabean | person | IDN | LEG | Wakil Ketua Komisi I DPR
kemlu | Kementerian Luar Negeri | organization | IDN | GOV
dubes | Duta Besar Korea Utara | person | PRK | GOV | Duta Besar
menlu | Menlu Indonesia | person | IDN | GOV | Menlu
menlu-sg | sejawat Menlu dari Singapura | person | SGP | GOV | Menteri Luar Negeri Singapura
singapura | Singapura | country | SGP
polri | Polri | organization | IDN | COP
kominfo | Kementerian Kominfo | organization | IDN | GOV
aji | Aliansi Jurnalis Independen | organization | IDN | JRN
---
t1 = 2021-12
t2 = 2018
t3 = 2022-01-13
t4 = 2022-01-12
t5 = 2022-01-13
q1 = indirect bssn
q2 = direct yudhawira
q3 = indirect yudhawira
q4 = indirect kedubes
q5 = direct kedubes
q6 = mixed panjaitan
e1 = ACCUSE/allege realized actor=bssn recipient=korut,lumut time=t3 context=cyber
e2 = COERCE/cyber realized actor=lumut recipient=sekretariat time=t1 said=q1 context=cyber,intelligence
e3 = COERCE/cyber historical actor=lumut recipient=bnm time=t2 said=q2 context=cyber,economic
e4 = COERCE/cyber negated actor=lumut recipient=indonesia said=q3 context=cyber,migration
e5 = COERCE/cyber negated actor=korut recipient=sekretariat said=q4 context=cyber
e6 = ACCUSE/disapprove realized actor=kedubes recipient=bssn said=q5 context=diplomatic,cyber
e7 = REQUEST/change realized actor=panjaitan recipient=kemlu context=diplomatic,legislative
e8 = SANCTION/expel hypothetical actor=indonesia recipient=dubes said=q6 context=diplomatic
e9 = CONSULT/phone realized actor=menlu,menlu-sg time=t4 context=diplomatic,cyber
e10 = COOPERATE realized actor=indonesia,singapura time=t5 context=intelligence,cyber
e11 = ACCUSE/investigate realized actor=polri context=cyber,crime
e12 = COERCE/censor realized actor=kominfo context=cyber,rights_freedoms
e13 = ACCUSE/disapprove realized actor=aji recipient=kominfo context=rights_freedoms
