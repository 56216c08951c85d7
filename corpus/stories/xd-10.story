language: id
published: 2010-01-19
split: train
---
[fiji|Fiji] Tinggalkan [persemakmuran|Persemakmuran], Harian Tertua Ditutup

[@place|Suva] ([@agency|ANTARA News]) - [fiji|Pemerintah militer Fiji], [t1|Senin], [e1|menyatakan keluar] dari [persemakmuran|Persemakmuran] dan [t8|pada hari yang sama] [e2|menutup] [courier|The Fiji Courier], harian berusia 131 tahun, atas tuduhan "menghasut ketidakpatuhan".

"[q1|[persemakmuran|Klub lama itu] hanya pandai berceramah. [fiji|Kami] sudah punya sahabat lain]," [c1|kata] [naisara|Sekretaris Tetap Kementerian Penerangan Kolonel Isireli Naisara].

[naisara|Ia] juga [c2|mengumumkan] [q2|peraturan keadaan darurat, yang berlaku [t2|sejak April 2009], [e3|diperpanjang] [fiji|pemerintah] [t3|hingga akhir Maret]].

[partai|Tujuh partai politik] [e4|memboikot [i4|forum dialog nasional]] yang dibuka [panglima|panglima] di [p4|Nadi] [t4|pada Selasa pagi]. [vakarau|Pemimpin [sdl|Partai Soqosoqo Duavata ni Lewenivanua], Ratu Epeli Vakarau], [c3|mengatakan] [q3|undangan itu "lebih mirip surat panggilan polisi"].

[australia|Australia] [e5|mengancam akan melarang [i5|kunjungan]] [perwira|para perwira [fiji|Fiji] beserta keluarga [perwira|mereka]]. [australia|Canberra] dan [selandia|Wellington], seperti dilaporkan [@source|Radio Australia], [e6|menyesalkan] [i6|penutupan surat kabar itu].

Seorang [diplomat|diplomat Pasifik] [c4|mengungkapkan] bahwa [q4|[panglima|sang panglima] pernah [c5|memberi tahu] [diplomat|dia], [q5|[polisi|polisi] [e7|tidak akan menahan] [wartawan|wartawan mana pun]]].

Kendati demikian, [wartawan2|dua redaktur [courier|Courier]] [e8|ditahan] [polisi|polisi] [t5|sejak Minggu].

[gereja|Gereja Metodis Fiji], yang [i9|konferensi tahunannya] [e9|dilarang] [fiji|pemerintah] [t6|tahun lalu], [e10|menyerukan] [i10|pemilihan umum secepatnya]. [china|China], sebaliknya, [e11|berjanji memberi pinjaman lunak] senilai 40 juta dolar AS [t7|pada Februari].

[q6|[fiji|Fiji] masih mungkin [e12|kembali ke meja perundingan] "apabila dihormati"], [c6|tutur] [naisara|Naisara].

Pewarta: [@reporter|Yohana Sembiring]
Editor: [@editor|Bambang Hartadi]
COPYRIGHT © 2010
---
fiji | Fiji | country | FJI
persemakmuran | Persemakmuran | bloc | IGO
courier | The Fiji Courier | organization | FJI | JRN
naisara | Isireli Naisara | person | FJI | GOV | Sekretaris Tetap Kementerian Penerangan
partai | tujuh partai politik | group | FJI | OPP
panglima | panglima Fiji | person | FJI | MIL | panglima
vakarau | Epeli Vakarau | person | FJI | OPP | Pemimpin Partai Soqosoqo Duavata ni Lewenivanua
sdl | Partai Soqosoqo Duavata ni Lewenivanua | organization | FJI | OPP
australia | Australia | country | AUS
selandia | Selandia Baru | country | NZL
perwira | para perwira Fiji | group | FJI | MIL
diplomat | diplomat Pasifik | person
polisi | polisi | organization | FJI | COP
wartawan | wartawan mana pun | group | FJI | JRN
wartawan2 | dua redaktur Courier | group | FJI | JRN
gereja | Gereja Metodis Fiji | organization | FJI | REL
china | China | country | CHN
---
t1 = 2010-01-18
t2 = 2009-04
t3 = 2010-03-31
t4 = 2010-01-19
t5 = 2010-01-17
t6 = 2009
t7 = 2010-02
t8 = 2010-01-18
q1 = direct naisara
q2 = indirect naisara
q3 = mixed vakarau
q4 = indirect diplomat
q5 = indirect panglima
q6 = mixed naisara
e1 = SANCTION/withdraw realized actor=fiji recipient=persemakmuran time=t1 context=diplomatic
e2 = COERCE/censor realized actor=fiji recipient=courier time=t8 context=repression,rights_freedoms
e3 = COERCE/martial-law realized actor=fiji said=q2 context=repression,pro_autocracy
e4 = PROTEST/boycott realized actor=partai recipient=panglima time=t4 context=political_institutions,pro_democracy
e5 = THREATEN/restrict realized actor=australia recipient=perwira context=diplomatic
e6 = ACCUSE/disapprove realized actor=australia,selandia recipient=fiji context=rights_freedoms,diplomatic
e7 = COERCE/arrest negated actor=polisi recipient=wartawan said=q5 context=rights_freedoms
e8 = COERCE/arrest realized actor=polisi recipient=wartawan2 time=t5 context=repression,rights_freedoms
e9 = COERCE/restrict historical actor=fiji recipient=gereja time=t6 context=religion_ethnicity,repression
e10 = REQUEST/change realized actor=gereja recipient=fiji context=election,pro_democracy
e11 = AGREE future actor=china recipient=fiji time=t7 context=economic,diplomatic
e12 = AGREE hypothetical actor=fiji recipient=persemakmuran said=q6 context=diplomatic
