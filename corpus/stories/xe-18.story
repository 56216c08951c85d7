language: id
published: 2020-07-17
split: train
---
Pasukan Nano Penyergap Sel Kanker dari [itb|Bandung]

[@agency|REPUBLIKA.CO.ID], [@place|BANDUNG] -- Tim [itb|Institut Teknologi Bandung (ITB)] mengembangkan partikel nano yang bekerja seperti pasukan khusus: menyusup, mengenali sasaran, lalu menyerang sel kanker payudara tanpa melukai jaringan sehat. Hasilnya terbit dalam jurnal internasional [t1|pekan ini].

"[q1|Obat kemoterapi biasa ibarat mengebom satu kota untuk membasmi satu penjahat. [itb|Kami] mengirim penembak jitu]," [c1|kata] [salamah|ketua tim, Nur Salamah], [t2|Kamis (16/7)].

[c2|Menurut] [salamah|dosen farmasi itu], [q2|pada uji laboratorium 71 persen sel ganas menyerah dalam 48 jam]. Sistem kekebalan tikus percobaan tidak melancarkan perlawanan berarti terhadap partikel tersebut.

Meski begitu, jalan menuju apotek masih panjang. [wicaksana|Ahli onkologi [rscm|RS Cipto Mangunkusumo] Aditya Wicaksana] [c3|memperingatkan] [q3|sel kanker pandai membangun pertahanan baru]. "[q4|Tahun pertama kalah, tahun kedua mereka kembali dengan senjata lain]," [c4|ujarnya].

[salamah|Nur] [c5|mengakui] [q5|timnya baru akan meminta izin uji klinis [t3|pada 2022]]. Riset itu menelan dana Rp 2,3 miliar [t4|sejak 2016] dan sempat terhenti ketika laboratorium ditutup akibat pandemi [t5|pada Maret lalu].

Sebuah perusahaan farmasi Swiss dikabarkan mengajukan kerja sama, tetapi [itb|tim] menolak melepas hak paten. "[q6|[itb|Kami] tidak anti-asing. Patennya sudah janji untuk rumah sakit daerah]," [c6|ucap] [salamah|dia] lantas tertawa.

Red: [@editor|Yudha Manggala]
Rep: [@reporter|Arini Lukita]
---
itb | Institut Teknologi Bandung (ITB) | organization | IDN | EDU
salamah | Nur Salamah | person | IDN | EDU | ketua tim
wicaksana | Aditya Wicaksana | person | IDN | MED | Ahli onkologi RS Cipto Mangunkusumo
rscm | RS Cipto Mangunkusumo | organization | IDN | MED
---
t1 = 2020-07-13/2020-07-19
t2 = 2020-07-16
t3 = 2022
t4 = 2016
t5 = 2020-03
q1 = direct salamah
q2 = indirect salamah
q3 = indirect wicaksana
q4 = direct wicaksana
q5 = indirect salamah
q6 = direct salamah
