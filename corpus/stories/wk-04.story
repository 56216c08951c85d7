language: id
published: 2022-09-21
split: train
---
Gerombolan Bersenjata Bakar Gedung Pengadilan di [haiti|Haiti], Wali Kota Dibawa Kabur

[@place|PORT-AU-PRINCE], [@agency|iNews.id] - [pengadilan|[i1|Gedung pengadilan] di [p1,p2|Croix-des-Bouquets]], pinggiran ibu kota [haiti|Haiti], [e1|dibakar] [baz|geng Baz Lanmò] [t1|pada Senin (19/9/2022) malam]. [deslouches|Wali Kota Frantz Deslouches] ikut [e2|diculik] bersama sopirnya.

"[q1|[baz|Mereka] [e3|memukuli] [penjaga|dua penjaga] sampai pingsan, baru kemudian menyiramkan bensin]," [c1|kata] [casseus|Kepala Kepolisian Nasional [haiti|Haiti] Rosemond Casséus], [t2|Selasa (20/9/2022)], dilaporkan [@source|Associated Press].

Balasan datang [t3|keesokan harinya]. Dari helikopter, [polisi|polisi] [e4|memberondong] [i4|markas [baz|geng itu]] hingga menewaskan tujuh orang. [baz|Dua pentolannya] [e5|dibekuk] saat kabur dengan perahu.

BACA JUGA:
[@related|Kisah Marché Hyppolite, Pasar Besi Ikonik [haiti|Haiti] yang Dibangun di Prancis]

Dalam rekaman suara, [sonson|bos geng [sonson|Ti Sonson]] [e6|menuntut [i6|tebusan]] 500.000 dolar AS. [i7|Permintaan itu] [e7|ditolak mentah-mentah] [pemerintah|pemerintah sementara [haiti|Haiti]].

"[q2|[baz|Kami] tidak [e8|meracuni] [i8|sumur] siapa pun," [c2|ucap] [sonson|Ti Sonson], menepis isu yang ramai di Canaan, "dan wali kota makan lebih enak daripada kalian]."

Tetangga [haiti|Haiti] pun ikut waspada. [republik|Republik Dominika] [e9|menghentikan [i9|perdagangan]] di [p9|pasar perbatasan Dajabón] [t4|mulai Rabu ini] serta [e10|menempatkan 800 serdadu] di [p10|tepi Sungai Massacre].

Sementara itu, [q3|[kanada|Ottawa] [e11|akan menyerahkan] [i11|tiga kendaraan lapis baja] kepada [polisi|kepolisian [haiti|Haiti]] [t5|bulan depan]], [c3|kata] [diplomat|seorang diplomat [kanada|Kanada] yang menolak disebut namanya].

[baz|Geng yang sama] pernah [e12|melemparkan granat] ke [kantor|kantor pajak [p12|Tabarre]] [t6|pada Maret 2020]. Tiga pegawai terluka ketika itu.

BACA JUGA:
[@related|Badai Fiona Menjauh, Bandara Cap-Haïtien Kembali Ramai]

Editor : [@editor|Maulida Hapsari]
---
baz | Baz Lanmò | group | HTI
pengadilan | pengadilan Croix-des-Bouquets | organization | HTI
deslouches | Frantz Deslouches | person | HTI | - | Wali Kota
penjaga | penjaga | group | HTI
casseus | Rosemond Casséus | person | HTI | - | Kepala Kepolisian Nasional Haiti
polisi | polisi Haiti | organization | HTI
sonson | Ti Sonson | person | HTI | - | bos geng
pemerintah | pemerintah sementara Haiti | organization | HTI
haiti | Haiti | country | HTI
republik | Republik Dominika | country | DOM
kanada | Kanada | country | CAN
diplomat | diplomat Kanada | person | CAN | - | diplomat
kantor | kantor pajak Tabarre | organization | HTI
---
t1 = 2022-09-19
t2 = 2022-09-20
t3 = 2022-09-20
t4 = 2022-09-21
t5 = 2022-10
t6 = 2020-03
q1 = direct casseus
q2 = direct sonson
q3 = indirect diplomat
e1 = ASSAULT/destroy realized actor=baz recipient=pengadilan time=t1 context=crime,legal
e2 = ASSAULT/abduct realized actor=baz recipient=deslouches time=t1 context=crime
e3 = ASSAULT/beat realized actor=baz recipient=penjaga time=t1 said=q1 context=crime
e4 = ASSAULT/aerial realized actor=polisi recipient=baz time=t3 context=crime
e5 = COERCE/arrest realized actor=polisi recipient=baz time=t3 context=crime
e6 = REQUEST/yield realized actor=sonson recipient=pemerintah context=crime
e7 = REJECT/yield realized actor=pemerintah recipient=sonson context=crime,executive
e8 = ASSAULT/unconventional negated actor=baz said=q2 context=crime
e9 = SANCTION/discontinue realized actor=republik recipient=haiti time=t4 context=economic,crime
e10 = MOBILIZE/troops realized actor=republik recipient=haiti time=t4 context=military,crime
e11 = AGREE future actor=kanada recipient=polisi time=t5 said=q3 context=military,crime
e12 = ASSAULT/explosives historical actor=baz recipient=kantor time=t6 context=crime
