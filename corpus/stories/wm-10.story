language: id
published: 2025-02-05
split: train
---
Gugatan Pilwalkot [@place|Palopo] Kandas di MK, Massa Paslon 02 Kepung Kantor KPU

Palopo - [mahkamah|Mahkamah Konstitusi (MK)] [e1|menolak] seluruh permohonan pasangan nomor urut 02, [baso|Rustam Baso]-[opu|Nirwana Opu], dalam [i1,i2|sengketa Pilwalkot Palopo]. Putusan dibacakan hakim konstitusi di [p1|Jakarta], [t1|Selasa (4/2)].

Tak terima, [massa|ratusan pendukung [baso|Rustam]] [e2|mengepung lalu melempari] [p2|kantor [kpu|KPU Palopo]] [t2|malam harinya]. Kaca ruang tamu pecah.
SCROLL TO CONTINUE WITH CONTENT

"[q1|Kalau [bawaslu|Bawaslu] masih tutup mata soal [i3,i7|politik uang], [e3|jangan salahkan [massa|kami]] bila kota ini tidak tidur]," [c1|teriak] [lamakka|koordinator aksi, Akbar Lamakka].

[baso|Rustam] sendiri [c2|mengaku] [q2|tidak pernah menyuruh pendukungnya]. [baso|Ia] [e4|memberi selamat] kepada [i4|pemenang], [tandi|Drs Mukhlis Tandi], dan [e5|mengajaknya [i5|ngopi]] bersama [t3|Jumat lusa]. Ajakan itu dibalas [tandi|Mukhlis] dengan gelak tawa.

Sementara itu, [sampetoding|Ketua [bawaslu|Bawaslu Palopo] Wiwin Sampetoding] [e6|menepis] [i6|tudingan berpihak]. [q3|Seluruh laporan, [c3|kata] [sampetoding|dia], sudah ditindaklanjuti bersama polisi dan jaksa]. "[q4|Bahkan [timses|satu timses paslon 01] [e7|divonis] tiga bulan penjara oleh [pn|PN Palopo] [t4|pada Desember 2024]]," [c4|sebutnya].

[patiroi|Wali Kota Palopo Aminah Patiroi] lantas [e8|mengumpulkan] [kpu|KPU], [bawaslu|Bawaslu], [tni|TNI], [polri|Polri], dan [baso,tandi|kedua paslon] di [p8,p9|rumah jabatan], [t5|Rabu (5/2/2025)]. Pertemuan tertutup itu [e9|menghasilkan lima butir [i9|ikrar damai]]. Untuk [i10|perbaikan kantor [kpu|KPU]], [pemerintah|pemkot] [e10|mengucurkan] Rp 150 juta.

[gani,polres|Kapolres Palopo AKBP Yudhistira Gani] [c5|menyebut] [q5|[tujuh|tujuh pelempar batu] sudah [e11|diciduk]]. [gani|Dia] [c6|membantah] [q6|[polres|anggotanya] [e12|menganiaya] [tujuh|salah satu dari mereka]]. [gani|Yudhistira] [c7|mengimbau] [q7|warga kembali beraktivitas].

"[q8|Kami tegaskan situasi kondusif. Harapan kita, semua legawa]," [c8|tandas] [patiroi|Aminah].

([@reporter|asm]/[@editor|sar])

Baca juga: [@related|MK Perintahkan Pemungutan Suara Ulang di 3 Daerah Sulsel]
---
mahkamah | Mahkamah Konstitusi | organization | IDN
baso | Rustam Baso | person | IDN
opu | Nirwana Opu | person | IDN
massa | massa pendukung Rustam Baso | group | IDN
kpu | KPU Palopo | organization | IDN
lamakka | Akbar Lamakka | person | IDN | - | koordinator aksi
bawaslu | Bawaslu Palopo | organization | IDN
tandi | Mukhlis Tandi | person | IDN
sampetoding | Wiwin Sampetoding | person | IDN | - | Ketua Bawaslu Palopo
pn | PN Palopo | organization | IDN
timses | timses paslon 01 | person | IDN
patiroi | Aminah Patiroi | person | IDN | - | Wali Kota Palopo
tni | TNI | organization | IDN
polri | Polri | organization | IDN
pemerintah | pemkot | organization | IDN
gani | Yudhistira Gani | person | IDN | - | Kapolres Palopo
polres | Polres Palopo | organization | IDN
tujuh | tujuh pelempar batu | group | IDN
---
t1 = 2025-02-04
t2 = 2025-02-04
t3 = 2025-02-07
t4 = 2024-12
t5 = 2025-02-05
q1 = direct lamakka
q2 = indirect baso
q3 = indirect sampetoding
q4 = direct sampetoding
q5 = indirect gani
q6 = indirect gani
q7 = indirect gani
q8 = direct patiroi
e1 = REJECT/change realized actor=mahkamah recipient=baso,opu time=t1 context=election,legal
e2 = PROTEST/riot realized actor=massa recipient=kpu time=t2 context=election
e3 = THREATEN realized actor=lamakka,massa recipient=bawaslu said=q1 context=election,corruption
e4 = SUPPORT realized actor=baso recipient=tandi context=election
e5 = REQUEST/meet realized actor=baso recipient=tandi context=election
e6 = REJECT realized actor=sampetoding recipient=massa context=election
e7 = SANCTION/convict historical actor=pn recipient=timses time=t4 said=q4 context=election,legal
e8 = CONSULT/multilateral realized actor=patiroi,kpu,bawaslu,tni,polri,baso,tandi time=t5 context=election,executive
e9 = AGREE realized actor=baso,tandi time=t5 context=election
e10 = AID realized actor=pemerintah recipient=kpu context=election,executive
e11 = COERCE/arrest realized actor=polres recipient=tujuh said=q5 context=election,crime
e12 = ASSAULT/beat negated actor=polres recipient=tujuh said=q6 context=human_rights
