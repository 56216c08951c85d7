language: id
published: 2015-09-29
split: dev
---
Rupiah Babak Belur, [bi|BI] Kerahkan Amunisi

[@agency|KONTAN.CO.ID] - [@place|JAKARTA]. Rupiah kembali menyerah. Di pasar spot, mata uang Garuda terpukul hingga Rp 14.690 per dolar, [t1|Selasa (29/9)], level terburuk [t2|sejak 1998]. Serbuan dana asing ke aset aman memicu aksi jual massal; Indeks Harga Saham Gabungan ikut terjungkal 1,8%.

[handaka|Analis [sekuritas|Nusa Prima Sekuritas], Reza Handaka], [c1|menilai] [q1|pasar sedang menghukum negara yang bergantung pada komoditas]. "[q2|Harga batubara diserang dari dua front, China melambat dan pasokan berlimpah]," [c2|katanya] kepada [kontan|KONTAN].

[bi|Bank Indonesia (BI)] tidak tinggal diam. [bi|Bank sentral] menggelontorkan valas untuk mempertahankan benteng psikologis Rp 14.700. "[q3|Amunisi [bi|kami] masih cukup, [c3|ujar] [tumbelaka|Direktur Eksekutif Departemen Pengelolaan Moneter Johan Tumbelaka], dan [bi|kami] tidak akan kalah dari spekulan]."

Perang harga juga melanda bisnis penerbangan. Dua maskapai bertarif murah saling banting harga hingga 40% [t3|sejak awal September]. [asosiasi|Asosiasi maskapai] [c4|memperkirakan] [q4|gencatan senjata baru tercapai [t4|pada kuartal pertama tahun depan]].

Di tengah gempuran itu, saham [sarana|PT Sarana Boga Lestari] justru membelot: naik 3% karena investor memburu emiten yang kebal krisis. [t5|Besok], pelaku pasar menantikan data pengangguran Amerika.

Reporter: [@reporter|Dina Wiratmi], [@reporter|Narita Suparno]
Editor: [@editor|Yudhistira Halim]
---
bi | Bank Indonesia (BI) | organization | IDN | GOV
handaka | Reza Handaka | person | IDN | BUS | Analis Nusa Prima Sekuritas
sekuritas | Nusa Prima Sekuritas | organization | IDN | BUS
kontan | KONTAN | organization | IDN | JRN
tumbelaka | Johan Tumbelaka | person | IDN | GOV | Direktur Eksekutif Departemen Pengelolaan Moneter
asosiasi | Asosiasi maskapai | organization | IDN | BUS
sarana | PT Sarana Boga Lestari | organization | IDN | BUS
---
t1 = 2015-09-29
t2 = 1998
t3 = 2015-09
t4 = 2016-01/2016-03
t5 = 2015-09-30
q1 = indirect handaka
q2 = direct handaka
q3 = direct tumbelaka
q4 = indirect asosiasi
