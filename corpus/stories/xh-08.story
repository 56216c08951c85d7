language: id
published: 2017-02-16
split: train
---
[rohingya|Perempuan Rohingya] di [cox|Cox's Bazar]: 'Tentara datang sebelum subuh'

[@reporter|Larasati Wibisana], [@outlet|BBC Indonesia]

[t1|16 Februari 2017]

[q1|Sedikitnya 64 [rohingya|perempuan Rohingya] [e1|diperkosa] [militer|tentara [myanmar|Myanmar]] dalam operasi di [maungdaw,p1|Maungdaw] [t2|sejak Oktober]], [c1|menurut] [ohchr|laporan Kantor Komisaris Tinggi HAM PBB] yang dirilis [t3|hari Rabu].

[senwara|Salah seorang dari mereka, Senwara], kini tinggal di gubuk terpal di [cox|Cox's Bazar], [bangladesh|Bangladesh]. "[q2|[militer|Mereka] [e2|membakar] [i2|rumah [senwara|kami]] ketika saya masih mencari adik]," [c2|tuturnya].

[myanmar|Pemerintah Myanmar] menolak laporan itu. "[q3|Pengungsi kerap melebih-lebihkan," [c3|kata] [tun|juru bicara kepresidenan Aung Htet Lwin], "dan [komisi|komisi penyelidik [myanmar|kami] sendiri] tidak menemukan satu pun kasus [e3|perkosaan]]."

Seruan dari Jakarta

[indonesia|Indonesia] [e4|meminta] [myanmar|Naypyidaw] memberi [i4|akses kemanusiaan] ke Rakhine utara. [myanmar|Myanmar] sejauh ini hanya [e5|mengizinkan masuk] [wfp|Program Pangan Dunia], itu pun lewat dua desa. [c4|Menurut] [dirjen|seorang pejabat Pejambon], [q4|[asean|ASEAN] mungkin [e6|mengirim utusan khusus] untuk menengahi [myanmar|Myanmar] dan [bangladesh|Bangladesh] [t4|pada Maret]].

[bangladesh|Dhaka] sendiri kewalahan. [hasan|Menteri Urusan Bencana [bangladesh|Bangladesh] Mofazzal Kabir] [t5|pekan ini] [e7|memohon bantuan] [i7|air bersih dan tenda] kepada [donor|negara-negara donor]; [turki|Turki] [e8|menyumbang] [i8|2.000 tenda].

Namun [bangladesh|pemerintah yang sama] juga [e9|menolak memberi] [i9|kartu pengungsi] kepada [pendatang|pendatang baru]. Rencana [e10|pemindahan] [pendatang|mereka] ke [p10|Pulau Thengar Char] [t6|tahun depan] [e11|dikritik] [hrw|Human Rights Watch].

Tahun [t7|1978] dan [t8|1991], gelombang serupa berakhir dengan pemulangan. [senwara|Senwara] [c5|bilang] [q5|tidak akan pulang].
---
rohingya | perempuan Rohingya | group | MMR | CVL
militer | tentara Myanmar | organization | MMR | MIL
ohchr | Kantor Komisaris Tinggi HAM PBB | organization | UNO
senwara | Senwara | person | MMR | REF
myanmar | Pemerintah Myanmar | country | MMR
tun | Aung Htet Lwin | person | MMR | GOV | juru bicara kepresidenan
komisi | komisi penyelidik Myanmar | organization | MMR | GOV
indonesia | Indonesia | country | IDN
wfp | Program Pangan Dunia | organization | UNO
dirjen | seorang pejabat Pejambon | person | IDN | GOV
asean | ASEAN | bloc | IGO
bangladesh | Bangladesh | country | BGD
hasan | Mofazzal Kabir | person | BGD | GOV | Menteri Urusan Bencana Bangladesh
donor | negara-negara donor | group
turki | Turki | country | TUR
pendatang | pendatang baru Rohingya | group | MMR | REF
hrw | Human Rights Watch | organization | NGO
maungdaw | Maungdaw | place | MMR
cox | Cox's Bazar | place | BGD
---
t1 = 2017-02-16
t2 = 2016-10
t3 = 2017-02-15
t4 = 2017-03
t5 = 2017-02-13/2017-02-19
t6 = 2018
t7 = 1978
t8 = 1991
q1 = indirect ohchr
q2 = direct senwara
q3 = direct tun
q4 = indirect dirjen
q5 = indirect senwara
e1 = ASSAULT/sexual realized actor=militer recipient=rohingya time=t2 said=q1 context=gender,human_rights,religion_ethnicity
e2 = ASSAULT/destroy realized actor=militer recipient=senwara said=q2 context=military,human_rights
e3 = ASSAULT/sexual negated actor=militer recipient=rohingya said=q3 context=gender,human_rights
e4 = REQUEST/yield realized actor=indonesia recipient=myanmar context=diplomatic,human_security
e5 = RETREAT/access realized actor=myanmar recipient=wfp context=human_security
e6 = CONSULT/third-party hypothetical actor=asean recipient=myanmar,bangladesh time=t4 said=q4 context=diplomatic,migration
e7 = REQUEST/assist realized actor=hasan recipient=donor time=t5 context=human_security,migration
e8 = AID realized actor=turki recipient=bangladesh context=human_security
e9 = COERCE/withhold realized actor=bangladesh recipient=pendatang context=asylum,migration
e10 = COERCE/deport future actor=bangladesh recipient=pendatang time=t6 context=migration
e11 = ACCUSE/disapprove realized actor=hrw recipient=bangladesh context=human_rights
