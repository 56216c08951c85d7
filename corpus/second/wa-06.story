language: id
published: 2009-07-14
---
[indonesia|Indonesia] Hentikan Pengiriman [pekerja|Tenaga Kerja] ke [oman|Oman]

[@agency|TEMPO Interaktif], [@place|Jakarta] - [depnaker|Departemen Tenaga Kerja dan Transmigrasi] [e1|menghentikan sementara] [i1|penempatan [pekerja|pekerja rumah tangga]] ke [oman|Oman] [t1|mulai hari ini]. Keputusan itu diambil setelah [oman|Muskat] [e2|menolak meneken] [i2|nota kesepahaman tentang upah minimum dan hari libur].

"[q1|Sudah empat putaran [depnaker|kami] [e3|duduk] dengan [oman|mereka]. Hasilnya nihil]," [c1|kata] [hardiman|Direktur Jenderal Pembinaan Penempatan Tenaga Kerja Luar Negeri, Hardiman Suwitoadji], di kantornya, [t2|Selasa (14/7)].

[q2|Bila [t3|sampai Oktober] tak ada perubahan, [hardiman|ia] [c2|melanjutkan], [i4|penghentian itu] [e4|akan dibuat permanen]]. [depnaker|Departemennya] juga [e5|bakal mencabut] [i5|izin [perusahaan|11 perusahaan jasa yang ketahuan memberangkatkan orang lewat Dubai]].

[t4|Sejak Juni], [kedubes|Kedutaan Besar [indonesia|RI] di [muskat,p6|Muskat]] [e6|menampung] [kabur|86 pekerja yang kabur dari majikan]. Sebanyak [pulang|31 orang di antaranya] [e7|diterbangkan pulang] [t5|Ahad lalu] dengan biaya negara.

[harrasi|Duta Besar [oman|Oman] di Jakarta, Salim bin Nasser al-Harrasi], [c3|memastikan] [q3|[oman|pemerintahnya] [e8|tidak akan membalas] dengan membatasi [i8|impor kayu lapis]]. "[q4|[oman|Kami] bersahabat lama]," [c4|katanya].

[e9|Dukungan] untuk [i9|moratorium itu] datang dari [dpr|Senayan]. "[q5|Lebih baik terlambat daripada terus mengirim korban]," [c5|kata] [ratna|Wakil Ketua Komisi Ketenagakerjaan [dpr|DPR], Ratna Tobing Siregar]. Sebaliknya, [asosiasi|asosiasi perusahaan pengerah tenaga kerja] [e10|mengancam menggugat] [depnaker|Departemen] ke [ptun|Pengadilan Tata Usaha Negara].

[e11|Larangan serupa pernah dijatuhkan] [indonesia|Jakarta] terhadap [yordania|Yordania] [t6|pada 2005], dan [e12|dicabut] delapan bulan kemudian.

[@reporter|WAHYU ADHI PRASETYANTO]
---
indonesia | Indonesia | country | IDN
oman | Oman | country | OMN
depnaker | Departemen Tenaga Kerja dan Transmigrasi | organization | IDN | GOV
pekerja | pekerja rumah tangga | group | IDN | LAB
hardiman | Hardiman Suwitoadji | person | IDN | GOV | Direktur Jenderal Pembinaan Penempatan Tenaga Kerja Luar Negeri
perusahaan | 11 perusahaan jasa | group | IDN | BUS
kedubes | Kedutaan Besar RI | organization | IDN | GOV
muskat | Muskat | place | OMN
kabur | 86 pekerja yang kabur dari majikan | group | IDN | LAB
pulang | 31 orang | group | IDN | LAB
harrasi | Salim bin Nasser al-Harrasi | person | OMN | GOV | Duta Besar Oman di Jakarta
dpr | DPR | organization | IDN | LEG
ratna | Ratna Tobing Siregar | person | IDN | LEG | Wakil Ketua Komisi Ketenagakerjaan DPR
asosiasi | asosiasi perusahaan pengerah tenaga kerja | organization | IDN | BUS
ptun | Pengadilan Tata Usaha Negara | organization | IDN | JUD
yordania | Yordania | country | JOR
---
t1 = 2009-07-14
t2 = 2009-07-14
t3 = 2009-10
t4 = 2009-06
t5 = 2009-07-12
t6 = 2005
q1 = direct hardiman
q2 = indirect hardiman
q3 = indirect harrasi
q4 = direct harrasi
q5 = direct ratna
e1 = SANCTION/discontinue realized actor=depnaker recipient=oman time=t1 context=economic,migration
e2 = REJECT realized actor=oman recipient=indonesia context=economic,migration
e3 = CONSULT realized actor=depnaker,oman said=q1 context=economic,diplomatic
e4 = THREATEN/relations realized actor=depnaker recipient=oman said=q2 context=economic,migration
e5 = COERCE/restrict future actor=depnaker recipient=perusahaan context=economic,migration
e6 = AID realized actor=kedubes recipient=kabur time=t4 context=migration,human_security
e7 = AID realized actor=kedubes recipient=pulang time=t5 context=migration
e8 = SANCTION/discontinue negated actor=oman recipient=indonesia said=q3 context=economic
e9 = SUPPORT realized actor=dpr recipient=depnaker context=legislative,migration
e10 = THREATEN realized actor=asosiasi recipient=depnaker context=legal,economic
e11 = SANCTION/discontinue historical actor=indonesia recipient=yordania time=t6 context=economic,migration
e12 = CONCEDE historical actor=indonesia recipient=yordania context=economic,migration
