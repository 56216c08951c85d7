language: id
published: 2017-05-23
split: train
---
RI Stop Kirim [tki|TKI] ke [malaysia|Malaysia], Bursa Tenaga Kerja Johor Sepi

[@agency|KONTAN.CO.ID] - [@place|JOHOR BAHRU]. Moratorium itu akhirnya berlaku. [t1|Terhitung Senin (22/5)], [indonesia|Indonesia] [e1|membekukan penempatan] [i1|tenaga kerja rumah tangga] di [malaysia,p1|Malaysia], menyusul [i2|kematian [lestari|Sumarni Lestari]], 24 tahun, di Kluang.

Majikannya, [fatt|Lim Chee Fatt], telah [e2|dijatuhi hukuman] 18 tahun penjara oleh [mahkamah|Mahkamah Tinggi [p2|Muar]] [t2|pekan lalu]. "[q1|[i3|Vonis itu]," [c2|kata] [wicaksana|Menteri Ketenagakerjaan RI Haryono Wicaksana] di [indonesia,p3|Jakarta], "[e3|terlalu ringan dan melukai kami]]."

Deputi Menteri Sumber Daya Manusia [malaysia|Malaysia], Datuk [kadir|Rosli Abd Kadir], tak kalah keras. [q2|[malaysia|Malaysia], [c1|kata] [kadir|dia], [e4|bakal mengganti [i4,tki|TKI]] dengan pekerja Nepal dan Kamboja apabila moratorium lewat dari tiga bulan].

Toh pintu dialog belum tertutup. [wicaksana|Haryono] dan [kadir|Rosli] [e5|berunding] secara tertutup di [p5|Batam], [t3|Sabtu pekan lalu]. [malaysia|Malaysia] [e6|setuju mengizinkan] [kjri|petugas konsulat RI] [i6|memeriksa [p6|rumah penampungan]] [t4|mulai Juni].

Sebagai isyarat baik, [imigrasi|Imigrasi [malaysia|Malaysia]] [e7|membebaskan] [tki|214 TKI tak berdokumen] dari [p7|depo Pekan Nenas], [t5|Ahad (21/5)]. Namun [t6|pada hari itu pula] [e8|[polisi|300 personel polisi] dikerahkan] menyisir [p8,p9|perkebunan Kota Tinggi], dan [buruh|58 buruh asal Lombok] [e9|diciduk].

Sebanyak [pekerja|97 pekerja perempuan] [e10|ditampung] di [kjri,p10|KJRI Johor Bahru].

Baca Juga: [@related|Remitansi [tki|TKI] Turun 6% di Kuartal I]

[indonesia|Jakarta] pernah [e11|mengambil [i11|langkah serupa]] [t7|pada Juni 2006]. [i12|Larangan tersebut] baru [e12|dicabut] [t8|dua tahun kemudian].

Reporter: [@reporter|Handika Wirasena]
Editor: [@editor|Yulia Kartini]
---
indonesia | Indonesia | country | IDN
malaysia | Malaysia | country | MYS
lestari | Sumarni Lestari | person | IDN
fatt | Lim Chee Fatt | person | MYS
mahkamah | Mahkamah Tinggi Muar | organization | MYS
wicaksana | Haryono Wicaksana | person | IDN | - | Menteri Ketenagakerjaan RI
kadir | Rosli Abd Kadir | person | MYS | - | Deputi Menteri Sumber Daya Manusia Malaysia
imigrasi | Imigrasi Malaysia | organization | MYS
tki | TKI | group | IDN
polisi | polisi Malaysia | organization | MYS
buruh | buruh asal Lombok | group | IDN
kjri | KJRI Johor Bahru | organization | IDN
pekerja | pekerja perempuan | group | IDN
---
t1 = 2017-05-22
t2 = 2017-05-15/2017-05-21
t3 = 2017-05-20
t4 = 2017-06
t5 = 2017-05-21
t6 = 2017-05-21
t7 = 2006-06
t8 = 2008
q1 = direct wicaksana
q2 = indirect kadir
e1 = SANCTION/discontinue realized actor=indonesia recipient=malaysia time=t1 context=economic
e2 = SANCTION/convict realized actor=mahkamah recipient=fatt time=t2 context=legal,crime
e3 = ACCUSE/disapprove realized actor=wicaksana recipient=mahkamah said=q1 context=legal
e4 = THREATEN/relations realized actor=malaysia recipient=indonesia said=q2 context=economic
e5 = CONSULT realized actor=wicaksana,kadir time=t3 context=economic,diplomatic
e6 = AGREE future actor=malaysia recipient=kjri time=t4 context=economic,human_rights
e7 = RETREAT/release realized actor=imigrasi recipient=tki time=t5 context=migration
e8 = MOBILIZE/police realized actor=polisi recipient=buruh time=t6 context=migration
e9 = COERCE/arrest realized actor=polisi recipient=buruh time=t6 context=migration
e10 = AID realized actor=kjri recipient=pekerja context=migration,human_rights
e11 = SANCTION/discontinue historical actor=indonesia recipient=malaysia time=t7 context=economic
e12 = CONCEDE historical actor=indonesia recipient=malaysia time=t8 context=economic
