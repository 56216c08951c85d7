language: id
published: 2023-09-20
split: train
---
Bungkam Kuwait di Kandang, [irak|Irak] Jaga Asa ke Piala Asia

[@agency|Bola.net] - [timnas|Timnas Irak] merebut tiga poin penting usai menaklukkan Kuwait 2-1 pada laga kedua Grup D Kualifikasi Piala Asia di Stadion Jaber Al-Ahmad, [t1|Selasa (19/9/2023) malam] waktu setempat.

Kuwait tampil menekan dan memaksa [irak|Irak] bertahan total. Serangan bertubi-tubi tuan rumah baru berbuah pada menit ke-41. Sundulan [otaiban|Mishari Al-Otaiban] menghukum kelengahan barisan belakang Singa Mesopotamia.

[irak|Irak] menolak tunduk. Masuknya [shubbar|Karrar Shubbar] mengubah jalannya pertempuran, dan dua tembakan bebasnya pada menit ke-63 dan 88 meledakkan bangku cadangan tim tamu.

"[q1|Kami datang untuk perang, bukan untuk liburan," [c1|seru] [shubbar|Shubbar]. "Kartu merah Hamza membuat kami marah, dan kami melampiaskannya ke gawang.]"

Kemenangan itu nyaris tanpa saksi dari Basra. Tribune selatan kosong melompong karena [t2|sehari sebelumnya] [kementerian|Kementerian Dalam Negeri Kuwait] [e1|menolak [i1|permohonan visa]] [pendukung|214 pendukung [irak|Irak]] dengan alasan kapasitas hotel, [i2|sikap] yang [e2|disesalkan] [irak|Baghdad].

Pelatih [irak|Irak] asal Portugal, [seabra|Duarte Seabra], tak mau ikut campur. "[q2|Tugas saya menyerang kotak penalti, bukan kantor imigrasi,]" [c2|ujarnya] seperti dilansir Al Kass.

Di kubu lawan, arsitek Kuwait [mutawaa|Fahad Al-Mutawaa] terancam dipecat. Federasi disebut-sebut bakal memanggilnya [t3|Kamis (21/9)]. [mutawaa|Ia sendiri] [c3|menegaskan] [q3|tidak akan mundur].

Kedua tim terakhir kali saling sikut [t4|pada 2018], ketika [irak|Irak] membantai Kuwait empat gol tanpa balas.

Berikutnya, [irak|Irak] bakal menjamu [uzbekistan|Uzbekistan], [t5|12 Oktober mendatang].

Sumber: [@source|Al Kass], [@source|AFC]

Baca Juga:
[@related|Daftar Top Skor Kualifikasi Piala Asia]

([@reporter|bola]/[@editor|gia])
---
timnas | Timnas Irak | organization | IRQ
otaiban | Mishari Al-Otaiban | person | KWT
shubbar | Karrar Shubbar | person | IRQ
kementerian | Kementerian Dalam Negeri Kuwait | organization | KWT
pendukung | pendukung Irak | group | IRQ
irak | Irak | country | IRQ
seabra | Duarte Seabra | person | PRT | - | Pelatih Irak
mutawaa | Fahad Al-Mutawaa | person | KWT | - | arsitek Kuwait
uzbekistan | Uzbekistan | country | UZB
---
t1 = 2023-09-19
t2 = 2023-09-18
t3 = 2023-09-21
t4 = 2018
t5 = 2023-10-12
q1 = direct shubbar
q2 = direct seabra
q3 = indirect mutawaa
e1 = REJECT/assist realized actor=kementerian recipient=pendukung time=t2 context=diplomatic
e2 = ACCUSE/disapprove realized actor=irak recipient=kementerian context=diplomatic
