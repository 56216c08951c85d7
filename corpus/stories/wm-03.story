language: id
published: 2024-06-11
split: train
---
Tiga Fraksi Tak Teken Draf RUU Penyiaran, [aji|AJI] Sebut Draf Bungkam Pers

[@agency|TEMPO.CO], [@place|Jakarta] - Pembahasan Rancangan Undang-Undang Penyiaran di Dewan Perwakilan Rakyat kembali mandek. Tiga fraksi, yaitu [pkb|PKB], [pks|PKS], dan [demokrat|Demokrat], [e1|tidak bersedia meneken] [i1|draf terakhir] dalam rapat [panja|panitia kerja] [t1|pada Senin malam, 10 Juni 2024].

[sastranegara|Ketua Panja Burhan Sastranegara] [c1|mengatakan] [q1|[enam|enam fraksi lain] sudah [e2|membubuhkan persetujuan] atas [i2|47 pasal]]. “[q2|Jadi bukan buntu, hanya tertunda],” [c2|kata] [sastranegara|politikus [golkar|Golkar] itu] saat ditemui di Kompleks Parlemen, Senayan, [t2|Selasa, 11 Juni 2024].

Pasal yang menjadi pangkal silang pendapat adalah [i3|larangan menayangkan liputan investigasi]. [zubaidah|Juru bicara Fraksi [pkb|PKB], Nyai Hilma Zubaidah], [c3|menyebut] [q3|pasal itu [e3|selundupan]]. “[q4|Siapa yang memasukkannya? [pkb|Kami] [e4|menduga] ada tangan [pemilik|pemilik stasiun televisi]],” [c4|ucapnya].

[t3|Siang kemarin], [panja|panja] mengundang [dewan|Dewan Pers] dan [aji|Aliansi Jurnalis Independen (AJI)] dalam [e5|rapat dengar pendapat umum]. Di forum itu, [manurung|Sekretaris Jenderal [aji|AJI] Tegar Manurung] [e6|mengecam] [i6|draf tersebut]. [manurung|Tegar] juga [c5,e7|memohon] agar [q5|[dpr|DPR] mencabut [i7|kewenangan [komisi|Komisi Penyiaran Indonesia] menghapus konten]].

[dewan|Dewan Pers] lebih lunak. [rahayuningtyas|Anggota [dewan|Dewan Pers], Ismi Rahayuningtyas], [c6,e8|mendukung] [q6|[i8|revisi] selama sengketa jurnalistik tetap diselesaikan di lembaganya]. [rahayuningtyas|Ia] [c7|menegaskan] bahwa [q7|kebebasan pers merupakan amanat Undang-Undang Dasar].

[q8|[informatika|Menteri Komunikasi dan Informatika], [c8|menurut] [sastranegara|Burhan], telah [e9|menyetujui [i9|penundaan]] pembahasan lewat sambungan telepon]. “[q9|Beliau berharap semua sabar],” [c9|ujarnya].

Jika [i10|pasal itu] tetap dipertahankan, [aji|AJI] [e10|akan mengajukan uji materi] ke [mahkamah|Mahkamah Konstitusi]. [t4|Pada 2016], [mahkamah|mahkamah] [e11|mengabulkan permohonan] [aji|organisasi itu] dalam [i11|perkara lain].

[@reporter|HENDRA PANGARIBUAN] | [@reporter|SYIFA NURLELA]

Pilihan Editor: [@related|Jalan Berliku Revisi Undang-Undang Penyiaran Sejak 2012]
---
pkb | PKB | organization | IDN
pks | PKS | organization | IDN
demokrat | Demokrat | organization | IDN
golkar | Golkar | organization | IDN
enam | enam fraksi DPR | group | IDN
dpr | DPR | organization | IDN
panja | Panja RUU Penyiaran DPR | organization | IDN
sastranegara | Burhan Sastranegara | person | IDN | - | Ketua Panja
zubaidah | Nyai Hilma Zubaidah | person | IDN | - | Juru bicara Fraksi PKB
pemilik | pemilik stasiun televisi | group | IDN
dewan | Dewan Pers | organization | IDN
aji | AJI | organization | IDN
manurung | Tegar Manurung | person | IDN | - | Sekretaris Jenderal AJI
rahayuningtyas | Ismi Rahayuningtyas | person | IDN | - | Anggota Dewan Pers
komisi | Komisi Penyiaran Indonesia | organization | IDN
informatika | Menteri Komunikasi dan Informatika | person | IDN | - | Menteri Komunikasi dan Informatika
mahkamah | Mahkamah Konstitusi | organization | IDN
---
t1 = 2024-06-10
t2 = 2024-06-11
t3 = 2024-06-10
t4 = 2016
q1 = indirect sastranegara
q2 = direct sastranegara
q3 = indirect zubaidah
q4 = direct zubaidah
q5 = indirect manurung
q6 = indirect rahayuningtyas
q7 = indirect rahayuningtyas
q8 = indirect sastranegara
q9 = direct sastranegara
e1 = REJECT/change realized actor=pkb,pks,demokrat recipient=panja time=t1 context=legislative,rights_freedoms
e2 = SUPPORT realized actor=enam said=q1 context=legislative
e3 = ACCUSE/disapprove realized actor=zubaidah said=q3 context=legislative,rights_freedoms
e4 = ACCUSE/allege realized actor=pkb recipient=pemilik said=q4 context=legislative
e5 = CONSULT/multilateral realized actor=panja,dewan,aji time=t3 context=legislative,rights_freedoms
e6 = ACCUSE/disapprove realized actor=manurung recipient=dpr time=t3 context=legislative,rights_freedoms
e7 = REQUEST/change realized actor=manurung recipient=dpr said=q5 context=legislative,rights_freedoms
e8 = SUPPORT realized actor=rahayuningtyas recipient=dpr said=q6 context=legislative,rights_freedoms
e9 = AGREE realized actor=informatika recipient=panja said=q8 context=legislative,executive
e10 = THREATEN realized actor=aji recipient=dpr context=legal,legislative
e11 = SUPPORT historical actor=mahkamah recipient=aji time=t4 context=legal
