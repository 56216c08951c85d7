language: id
published: 2009-07-14
split: test
---
[indonesia|Indonesia] Hentikan Pengiriman Tenaga Kerja ke [oman|Oman]

[@agency|TEMPO Interaktif], [@place|Jakarta] - [departemen|Departemen Tenaga Kerja dan Transmigrasi] [e1|menghentikan sementara] [i1|penempatan pekerja rumah tangga ke [oman|Oman]] [t1|mulai hari ini]. Keputusan itu diambil setelah [oman|Muskat] [e2|menolak meneken] [i2|nota kesepahaman tentang upah minimum dan hari libur].

"[q1|Sudah empat putaran [indonesia|kami] [e3|duduk] dengan [oman|mereka]. Hasilnya nihil]," [c1|kata] [suwitoadji|Direktur Jenderal Pembinaan Penempatan Tenaga Kerja Luar Negeri, Hardiman Suwitoadji], di kantornya, [t2|Selasa (14/7)].

[q2|Bila [t3|sampai Oktober] tak ada perubahan, [suwitoadji|ia] [c2|melanjutkan], [i4|penghentian itu] [e4|akan dibuat permanen]]. [departemen|Departemennya] juga [e5|bakal mencabut izin] [perusahaan|11 perusahaan jasa] yang ketahuan [i5|memberangkatkan orang lewat Dubai].

[t4|Sejak Juni], [kedutaan|Kedutaan Besar RI di [p6|Muskat]] [e6|menampung] [pekerja|86 pekerja yang kabur dari [majikan|majikan]]. Sebanyak [orang|31 orang di antaranya] [e7|diterbangkan pulang] [t5|Ahad lalu] dengan biaya negara.

[harrasi|Duta Besar [oman|Oman] di Jakarta, Salim bin Nasser al-Harrasi], [c3|memastikan] [q3|[oman|pemerintahnya] [e8|tidak akan membalas dengan membatasi [i8|impor]] kayu lapis]. "[q4|Kami bersahabat lama]," [c4|katanya].

[e9|Dukungan] untuk [i9|moratorium itu] datang dari [dpr|Senayan]. "[q5|Lebih baik terlambat daripada terus mengirim korban]," [c5|kata] [siregar|Wakil Ketua Komisi Ketenagakerjaan [dpr|DPR], Ratna Tobing Siregar]. Sebaliknya, [asosiasi|asosiasi perusahaan pengerah tenaga kerja] [c6,e10|mengancam] [i10,q6|menggugat [departemen|Departemen] ke [pengadilan|Pengadilan Tata Usaha Negara]].

[i11,i12|Larangan serupa] pernah [e11|dijatuhkan] [indonesia|Jakarta] terhadap [yordania|Yordania] [t6|pada 2005], dan [e12|dicabut] delapan bulan kemudian.

[@reporter|WAHYU ADHI PRASETYANTO]
---
departemen | Departemen Tenaga Kerja dan Transmigrasi | organization | IDN
oman | Oman | country | OMN
indonesia | Indonesia | country | IDN
suwitoadji | Hardiman Suwitoadji | person | IDN | - | Direktur Jenderal Pembinaan Penempatan Tenaga Kerja Luar Negeri
perusahaan | 11 perusahaan jasa | group | IDN
kedutaan | Kedutaan Besar RI di Muskat | organization | IDN
pekerja | 86 pekerja | group | IDN
orang | 31 orang | group | IDN
majikan | majikan | group | OMN
harrasi | Salim bin Nasser al-Harrasi | person | OMN | - | Duta Besar Oman di Jakarta
dpr | DPR | organization | IDN
siregar | Ratna Tobing Siregar | person | IDN | - | Wakil Ketua Komisi Ketenagakerjaan DPR
asosiasi | asosiasi perusahaan pengerah tenaga kerja | organization | IDN
pengadilan | Pengadilan Tata Usaha Negara | organization | IDN
yordania | Yordania | country | JOR
---
t1 = 2009-07-14
t2 = 2009-07-14
t3 = 2009-10
t4 = 2009-06
t5 = 2009-07-12
t6 = 2005
q1 = direct suwitoadji
q2 = indirect suwitoadji
q3 = indirect harrasi
q4 = direct harrasi
q5 = direct siregar
q6 = indirect asosiasi
e1 = SANCTION/discontinue realized actor=departemen recipient=oman time=t1 context=migration,economic
e2 = REJECT/change realized actor=oman recipient=departemen context=migration,diplomatic
e3 = CONSULT realized actor=indonesia,oman said=q1 context=migration,diplomatic
e4 = THREATEN/relations realized actor=suwitoadji recipient=oman said=q2 context=migration,economic
e5 = SANCTION/discontinue future actor=departemen recipient=perusahaan context=migration,economic
e6 = AID realized actor=kedutaan recipient=pekerja time=t4 context=migration,human_security
e7 = AID realized actor=kedutaan recipient=orang time=t5 context=migration,human_security
e8 = SANCTION/discontinue negated actor=oman recipient=indonesia said=q3 context=economic
e9 = SUPPORT realized actor=dpr recipient=departemen context=migration,legislative
e10 = THREATEN realized actor=asosiasi recipient=departemen context=legal,economic
e11 = SANCTION/discontinue historical actor=indonesia recipient=yordania time=t6 context=migration,economic
e12 = CONCEDE historical actor=indonesia recipient=yordania context=migration,economic
