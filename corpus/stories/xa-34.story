language: ms
published: 2024-06-24
split: dev
---
Tangki air kem pelarian Sinjar diracun, 200 dirawat

[@place|ERBIL]: [q1|[pelarian|Lebih 200 pelarian Yazidi] dirawat selepas [penceroboh|sekumpulan penceroboh bertopeng] [e1|menuang racun tikus] ke dalam [p1|tangki air kem Sharya-Bajed], [t1|awal pagi Ahad]], [c1|kata] [jabatan|Jabatan Kesihatan Wilayah Kurdistan].

"[q2|This was a chemical attack on people who have nothing left to lose but water]," [c2|kata] [brannigan|Ketua misi perubatan [msf|Médecins Sans Frontières], Dr Aoife Brannigan], kepada pemberita dalam panggilan video dari Erbil.

[menteri|Menteri Pendalaman wilayah itu, Rebwar Talib Zangana,] [c3,e2|menyalahkan] [q3|[sel|sel [daesh|Daesh]], yang [t2|pada 2014] [e3|menculik] [yazidi|ribuan wanita Yazidi]]. [sel|Kumpulan itu] [c4|menafikannya] melalui saluran Telegram: "[q4|[sel|We] do not [e4|poison] wells. Ask [turki|Ankara]]."

Serangan tersebut berlaku hanya beberapa jam sebelum [perunding|wakil [iraq|Iraq], [turki|Turkiye], [iran|Iran] dan [jordan|Jordan]] [e5|duduk semeja] di [p5|Amman] [t3|semalam] untuk membincangkan [i5|keselamatan sempadan]. [jordan|Tuan rumah] [e6|mencadangkan] [i6|pasukan peronda empat negara], tetapi [iran|Tehran] [e7|tidak memberi persetujuan].

[t4|Minggu lalu], sebuah akaun yang dikendalikan [milisi|milisi Kataib al-Nour] [e8|menyebar gambar palsu] kononnya [pelarian|penghuni kem] menyambut pesawat dron asing. "[q5|[milisi|They] are lying about the dead before the dead are buried," [c5|kata] [narin|aktivis Narin Khalaf-Hesso]. "[narin|We] [e9|demand] an [i9|independent inquiry]]."

[bulan|Bulan Sabit Merah Malaysia (BSMM)] [e10|akan menerbangkan] [i10|12 tan ubat] [t5|pada Rabu]. [malaysia|Putrajaya] turut [e11|mengecam] [i11|perbuatan kejam itu]. [pm|Timbalan Menteri Luar Datuk Ghazali Omar Baki] [c6|berkata], [q6|[malaysia|Malaysia] [e12|tidak menolak kemungkinan] menerima [i12|50 kanak-kanak] untuk rawatan].

- [@outlet|Astro AWANI]
---
pelarian | pelarian Yazidi | group | IRQ | REF
penceroboh | sekumpulan penceroboh bertopeng | group | IRQ | UNK
jabatan | Jabatan Kesihatan Wilayah Kurdistan | organization | IRQ | GOV
brannigan | Aoife Brannigan | person | IRL | MED | Ketua misi perubatan Médecins Sans Frontières
msf | Médecins Sans Frontières | organization | NGO | NGO
menteri | Rebwar Talib Zangana | person | IRQ | GOV | Menteri Pendalaman
daesh | Daesh | organization | ISM | REB
sel | sel Daesh | group | ISM | REB
yazidi | ribuan wanita Yazidi | group | IRQ | CVL
turki | Turkiye | country | TUR
perunding | wakil Iraq, Turkiye, Iran dan Jordan | group | - | GOV
iraq | Iraq | country | IRQ
iran | Iran | country | IRN
jordan | Jordan | country | JOR
milisi | milisi Kataib al-Nour | organization | IRQ | PRM
narin | Narin Khalaf-Hesso | person | IRQ | NGO | aktivis
bulan | Bulan Sabit Merah Malaysia (BSMM) | organization | MYS | NGO
malaysia | Malaysia | country | MYS
pm | Ghazali Omar Baki | person | MYS | GOV | Timbalan Menteri Luar
---
t1 = 2024-06-23
t2 = 2014
t3 = 2024-06-23
t4 = 2024-06-17/2024-06-23
t5 = 2024-06-26
q1 = indirect jabatan
q2 = direct brannigan
q3 = indirect menteri
q4 = direct sel
q5 = direct narin
q6 = indirect pm
e1 = ASSAULT/unconventional realized actor=penceroboh recipient=pelarian time=t1 said=q1 context=cbrn,human_security
e2 = ACCUSE/allege realized actor=menteri recipient=sel context=cbrn,terrorism
e3 = ASSAULT/abduct historical actor=sel recipient=yazidi time=t2 said=q3 context=human_rights,religion_ethnicity
e4 = ASSAULT/unconventional negated actor=sel recipient=pelarian said=q4 context=cbrn
e5 = CONSULT/multilateral realized actor=perunding time=t3 context=diplomatic,territory
e6 = AGREE hypothetical actor=jordan context=territory,diplomatic
e7 = REJECT realized actor=iran recipient=jordan context=territory,diplomatic
e8 = COERCE/misinformation realized actor=milisi recipient=pelarian time=t4 context=misinformation
e9 = REQUEST/change realized actor=narin said=q5 context=human_rights
e10 = AID future actor=bulan recipient=pelarian time=t5 context=health
e11 = ACCUSE/disapprove realized actor=malaysia recipient=penceroboh context=human_rights
e12 = AID hypothetical actor=malaysia recipient=pelarian said=q6 context=health
