language: id
published: 2023-08-22
split: train
---
Dideportasi [malaysia|Malaysia], 148 Pekerja Migran Tiba di Batam, Ada yang Membawa Balita

[@agency|TRIBUNBATAM.id], [@place|BATAM] - Sebanyak [pekerja|148 pekerja migran Indonesia (PMI)] [e1|dideportasi] [malaysia|Malaysia] melalui [p1|Pelabuhan Internasional Batam Center], [t1|Senin (21/8/2023) siang].

Rombongan turun dari feri sekitar pukul 13.20 WIB. Ada yang hanya menjinjing kantong plastik, ada pula yang menggendong balita.

[pekerja|Kebanyakan dari mereka] [e2|terjaring razia] [aparat|aparat negeri jiran] di [p2|kebun sawit Kota Tinggi, Johor], [t2|pada Mei lalu].

"[q1|Saya tiga bulan di [p3|depot]. Waktu minta susu buat anak, [rohani|saya] [e3|dipukul] [sipir|sipir]]," [c1|tutur] [rohani|Rohani (29), warga Lombok Timur], sambil terisak. [q2|[i4|[rohani|Uangnya] sebesar 600 ringgit], [c2|katanya], juga [e4|dirampas] [petugas|petugas]].

[saputelu|Kepala [bp3mi|Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) Kepri], Hardiman Saputelu], [c3|menyebut] [q3|[pekerja|seluruh rombongan] sudah [e5|diberi [i5|makan, pakaian, dan pemeriksaan kesehatan]]].

[konsulat|Konsulat Jenderal RI di Johor Bahru] [e6|meminta penjelasan tertulis] atas [i6|pengakuan [rohani|Rohani]]. [tarmizi|Azlan Tarmizi, Direktur Imigresen Johor], [e7|menampik [i7|tudingan]] itu. Namun, [tarmizi|ia] [c4,e8|berjanji] [q4|membuka [i8|pintu [p8|depot]] bagi [pejabat|pejabat konsuler Indonesia] [t3|mulai September]].

Baca juga: [@related|Cuaca Buruk, Roro Batam-Kuala Tungkal Batal Berlayar]

Bagi [rohani|Rohani], semua itu tak lagi penting. "[q5|Saya mau pulang, tidur di rumah]," [c5|ujarnya] lirih.

Lembaga [suar|Suar Migran] belum puas. [taek|Direkturnya, Maria Fransiska Taek], [c6,e9|menuduh] [q6|[malaysia|Putrajaya] "[i9|memperlakukan buruh seperti barang sitaan]]". Adapun [e10|unjuk rasa] yang semula direncanakan [suar|lembaga itu] di [p10|depan [malaysia|Konsulat [malaysia|Malaysia]] di Pekanbaru] urung digelar.

[t4|Pada hari yang sama], [kantor|Kantor Imigrasi Batam] [e11|memulangkan paksa] [dua|dua warga Bangladesh] pemegang [i11|paspor palsu]. [agen|Seorang agen perjalanan di Nagoya] kini [e12|diperiksa] dalam [i12|kasus tersebut].

Simak berita lain di Google News

([@outlet|Tribunbatam.id]/[@reporter|Yosua Lintang])
---
pekerja | pekerja migran Indonesia (PMI) | group | IDN
malaysia | Malaysia | country | MYS
aparat | aparat Malaysia | organization | MYS
rohani | Rohani | person | IDN
sipir | sipir | group | MYS
petugas | petugas | group | MYS
bp3mi | BP3MI Kepri | organization | IDN
saputelu | Hardiman Saputelu | person | IDN | - | Kepala Balai Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) Kepri
konsulat | Konsulat Jenderal RI di Johor Bahru | organization | IDN
tarmizi | Azlan Tarmizi | person | MYS | - | Direktur Imigresen Johor
pejabat | pejabat konsuler Indonesia | group | IDN
suar | Suar Migran | organization | IDN
taek | Maria Fransiska Taek | person | IDN | - | Direktur Suar Migran
kantor | Kantor Imigrasi Batam | organization | IDN
dua | dua warga Bangladesh | group | BGD
agen | agen perjalanan di Nagoya | person | IDN
---
t1 = 2023-08-21
t2 = 2023-05
t3 = 2023-09
t4 = 2023-08-21
q1 = direct rohani
q2 = indirect rohani
q3 = indirect saputelu
q4 = indirect tarmizi
q5 = direct rohani
q6 = mixed taek
e1 = COERCE/deport realized actor=malaysia recipient=pekerja time=t1 context=migration
e2 = COERCE/arrest realized actor=aparat recipient=pekerja time=t2 context=migration
e3 = ASSAULT/beat realized actor=sipir recipient=rohani said=q1 context=migration,human_rights
e4 = COERCE/seize realized actor=petugas recipient=rohani said=q2 context=migration,human_rights
e5 = AID realized actor=bp3mi recipient=pekerja said=q3 context=migration,human_security
e6 = REQUEST realized actor=konsulat recipient=malaysia context=migration,diplomatic
e7 = REJECT realized actor=tarmizi recipient=rohani context=migration
e8 = CONCEDE future actor=tarmizi recipient=pejabat time=t3 context=migration,diplomatic
e9 = ACCUSE/allege realized actor=taek recipient=malaysia context=migration,human_rights
e10 = PROTEST/demo negated actor=suar recipient=malaysia context=migration
e11 = COERCE/deport realized actor=kantor recipient=dua time=t4 context=migration,crime
e12 = ACCUSE/investigate realized actor=kantor recipient=agen context=migration,crime
