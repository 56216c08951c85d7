language: id
published: 2020-01-02
split: train
---
[bmkg|BMKG]: Hujan Ekstrem Masih Mengancam Lima Hari ke Depan

[@agency|VIVA] – Hujan lebat yang menyerbu Jabodetabek [t1|sejak malam pergantian tahun] belum akan menyerah. [bmkg|Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)] [c1|memperingatkan] [q1|gelombang serangan kedua datang [t2|pada Minggu, 5 Januari 2020], seiring masuknya monsun Asia].

"[q2|Awan konvektif ini seperti pasukan yang terus mendapat bala bantuan dari Laut China Selatan," [c2|jelas] [nugraheni|Deputi Bidang Meteorologi [bmkg|BMKG] Sekar Nugraheni] dalam keterangan tertulis, [t3|Kamis, 2 Januari 2020]. "Suhu muka laut yang hangat memperkuatnya]."

[c3|Menurut] [nugraheni|Sekar], [q3|curah hujan di Bandara Halim menembus 377 milimeter per hari, rekor [t4|sejak 1996]]. Air merebut ruas Tol Cikampek Kilometer 24 dan melumpuhkan perjalanan kereta ke arah timur.

Genangan mengepung sejumlah perumahan di Bekasi. [yanti|Yanti Kusnadi], [yanti|penghuni blok C], menolak keluar rumah sampai air mencapai lutut. "[q4|Kucing [yanti|saya] tujuh, masa [yanti|saya] tinggal kabur?]" [c4|kata] [yanti|dia].

Sebuah truk elpiji terguling di tanjakan Sentul. [sopir|Sopirnya] selamat, tetapi muatannya berserakan dan memaksa petugas memblokade satu lajur selama tiga jam.

[nugraheni|Sekar] [c5|meminta] [q5|masyarakat tidak termakan hoaks soal siklon raksasa yang akan menduduki Jakarta]. [q6|Siklon terdekat, [c6|kata] [nugraheni|dia], justru melemah dan menjauh ke Australia].

[@reporter|Gita Lesmana]
---
bmkg | Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) | organization | IDN | GOV
nugraheni | Sekar Nugraheni | person | IDN | GOV | Deputi Bidang Meteorologi BMKG
yanti | Yanti Kusnadi | person | IDN | CVL
sopir | Sopirnya | person | IDN
---
t1 = 2019-12-31
t2 = 2020-01-05
t3 = 2020-01-02
t4 = 1996
q1 = indirect bmkg
q2 = direct nugraheni
q3 = indirect nugraheni
q4 = direct yanti
q5 = indirect nugraheni
q6 = indirect nugraheni
