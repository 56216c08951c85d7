language: id
published: 2008-01-09
split: train
---
Harga CPO Tembus Rekor, Emiten Sawit Mengamuk

[@place|JAKARTA] — Saham perkebunan memimpin serangan balik Bursa Efek Indonesia. Indeks harga saham gabungan menguat 1,7 persen ke 2.785 [t1|pada Selasa (8/1)], didorong minyak sawit mentah yang menembus pertahanan 3.200 ringgit per ton di Kuala Lumpur.

[@source,sinarmata|PT Sinarmata Securities] mencatat investor asing memborong saham senilai Rp 412 miliar. "[q1|Pasar sedang berperang dengan rasa takut soal resesi Amerika, dan untuk sementara rasa takut kalah]," [c1|kata] [gunarso|analis [sinarmata|Sinarmata], Wibawa Gunardjo].

Emiten batu bara tak mau menyerah. Perang harga antarpengapalan, [c2|menurut] [gunarso|dia], [q2|mulai mereda sehingga ongkos angkut turun]. Sebaliknya, sektor semen ditinggalkan pembeli: [muria|PT Semen Muria] terpukul 4 persen setelah menolak membagikan dividen interim.

Di pasar uang, rupiah bertahan di Rp 9.420 per dolar AS. Pelaku pasar menantikan sidang dewan gubernur [bi|Bank Indonesia] [t2|pekan ini]. [halim|Ekonom PT Bank Mandala Teresia Halimun] [c3|memperkirakan] [q3|suku bunga acuan tetap 8 persen karena ancaman inflasi belum dilucuti].

[c4|Menurut] [halim|Teresia], [q4|intervensi besar-besaran tidak diperlukan]. "[q5|Kalau minyak kembali menyerbu 100 dolar, ceritanya lain]," [c5|ujarnya].

[t3|Sepanjang 2007], indeks melesat 52 persen, terbaik kedua di Asia setelah Shenzhen. ([@reporter|DAY]/[@editor|TAV])
---
sinarmata | PT Sinarmata Securities | organization | IDN | BUS
gunarso | Wibawa Gunardjo | person | IDN | BUS | analis Sinarmata
muria | PT Semen Muria | organization | IDN | BUS
bi | Bank Indonesia | organization | IDN | GOV
halim | Teresia Halimun | person | IDN | BUS | Ekonom PT Bank Mandala
---
t1 = 2008-01-08
t2 = 2008-01-07/2008-01-13
t3 = 2007
q1 = direct gunarso
q2 = indirect gunarso
q3 = indirect halim
q4 = indirect halim
q5 = direct halim
