language: id
published: 2022-06-14
split: train
---
IHSG Babak Belur, Rupiah Bertahan di Garis Pertahanan Terakhir

[@agency|Bisnis.com], [@place|JAKARTA] — Indeks harga saham gabungan (IHSG) terpukul mundur ke level 6.995 [t1|pada perdagangan Senin (13/6)], diserang aksi jual investor asing senilai Rp1,4 triliun. Rupiah ikut tertekan, tetapi bertahan di Rp14.682 per dolar AS.

"[q1|Pasar sedang perang saraf menunggu keputusan suku bunga. Begitu dolar menyerang, hampir semua mata uang Asia mengangkat bendera putih]," [c1|kata] [hadi|Kepala Riset PT Samuwangi Sekuritas Hadianto Purba].

Sektor teknologi memimpin kejatuhan. Saham [gotong|PT Gotong Digital Tbk.] dihukum pasar dengan koreksi 6,8% setelah [gotong|perusahaan itu] menolak membeberkan target laba. Sebaliknya, saham [batu|PT Bara Nusa Katulistiwa] melawan arus dan melesat 3,1%.

[c2|Menurut] [hadi|Hadianto], [q2|perang harga antara dua penyedia layanan pesan-antar sudah memasuki babak gencatan senjata karena keduanya kehabisan amunisi]. [hadi|Ia] [c3|memperkirakan] [q3|IHSG akan menguji level 6.900 [t2|pekan ini]].

Dari lantai komoditas, harga minyak sawit terkoreksi 2% dalam sehari. "[q4|Petani tidak bisa melawan inflasi pupuk sendirian," [c4|ucap] [ratna|analis independen Ratna Sembiring], "mereka butuh lindung nilai]."

Hingga [t3|akhir Juni], pelaku pasar disarankan mengambil posisi defensif dan menahan diri dari manuver agresif.

Editor: [@editor|Mutiara Nabilla]
---
hadi | Hadianto Purba | person | IDN | BUS | Kepala Riset PT Samuwangi Sekuritas
gotong | PT Gotong Digital Tbk. | organization | IDN | BUS
batu | PT Bara Nusa Katulistiwa | organization | IDN | BUS
ratna | Ratna Sembiring | person | IDN | BUS | analis independen
---
t1 = 2022-06-13
t2 = 2022-06-13/2022-06-19
t3 = 2022-06-30
q1 = direct hadi
q2 = indirect hadi
q3 = indirect hadi
q4 = direct ratna
