language: ms
published: 2017-07-26
split: train
---
Bas henti di Kota Bharu, [pengarah|bos syarikat] disiasat [sprm|SPRM]

Oleh [@reporter|Norhafiza Che Mat]
bhnews@bh.com.my

[@place|KOTA BHARU]: [pemandu|Lebih 180 pemandu bas] [e1|melancarkan mogok] [t1|sejak semalam] selepas [syarikat|syarikat pengendali, Kelantan Transit Bersatu,] [e2|menahan [i2|caruman KWSP]] [pemandu|mereka] selama sembilan bulan.

[omar|Setiausaha Kesatuan Pekerja Pengangkutan Kelantan, Omar Che Soh], [c1|berkata] [q1|[pemandu|pemandu] tidak akan kembali bertugas selagi wang itu tidak dimasukkan]. “[q2|[pemandu|Kami] bukan minta belas ihsan, [pemandu|kami] minta hak],” [c2|katanya].

Di Putrajaya, [sprm|Suruhanjaya Pencegahan Rasuah Malaysia (SPRM)] [e3|membuka kertas siasatan] terhadap [pengarah|pengarah urusan syarikat itu, Datuk Zamri Ghazali], dan [e4|menyita [i4|dua kereta mewah]] milik [pengarah|beliau] [t2|pagi tadi].

[exco|Exco Pengangkutan negeri, Mejar (B) Ruslan Daud], [c3|mengancam] [q3|[e5|akan membatalkan [i5|permit laluan]] [syarikat|syarikat itu] jika gaji masih tertunggak [t3|sehingga 1 Ogos]]. [exco|Beliau] [e6|menolak pertemuan] yang dicadangkan [syarikat|syarikat], [c4|mengatakan] “[q4|tidak ada apa lagi yang perlu dirundingkan]”.

[koperasi|Koperasi Guru Kelantan] [e7|menyediakan [i7|20 buah van]] percuma untuk pelajar. Sementara itu, [mtuc|Kongres Kesatuan Sekerja (MTUC)] [e8|menyokong [i8|mogok]] dan [e9|merancang [i9|piket]] di [p9|depan Wisma Persekutuan] [t4|pada Jumaat].

[pengarah|Zamri], ketika dihubungi, [c5|mendakwa] [q5|[pengarah|dia] [e10|tidak pernah menahan [i10|wang pekerja]]].

[t5|Pada 2013], [pemandu|pemandu syarikat yang sama] [e11|mogok] dua hari.
---
pemandu | pemandu bas | group | MYS | LAB
syarikat | Kelantan Transit Bersatu | organization | MYS | BUS
omar | Omar Che Soh | person | MYS | LAB | Setiausaha Kesatuan Pekerja Pengangkutan Kelantan
sprm | Suruhanjaya Pencegahan Rasuah Malaysia | organization | MYS | GOV
pengarah | Zamri Ghazali | person | MYS | BUS | pengarah urusan
exco | Ruslan Daud | person | MYS | GOV | Exco Pengangkutan negeri
koperasi | Koperasi Guru Kelantan | organization | MYS | EDU
mtuc | Kongres Kesatuan Sekerja | organization | MYS | LAB
---
t1 = 2017-07-25
t2 = 2017-07-26
t3 = 2017-08-01
t4 = 2017-07-28
t5 = 2013
q1 = indirect omar
q2 = direct omar
q3 = indirect exco
q4 = direct exco
q5 = indirect pengarah
e1 = PROTEST/strike realized actor=pemandu recipient=syarikat time=t1 context=economic
e2 = COERCE/withhold realized actor=syarikat recipient=pemandu context=economic
e3 = ACCUSE/investigate realized actor=sprm recipient=pengarah context=corruption
e4 = COERCE/seize realized actor=sprm recipient=pengarah time=t2 context=corruption
e5 = THREATEN/restrict realized actor=exco recipient=syarikat time=t3 said=q3 context=economic
e6 = REJECT/meet realized actor=exco recipient=syarikat context=economic
e7 = AID realized actor=koperasi context=economic
e8 = SUPPORT realized actor=mtuc recipient=pemandu context=economic
e9 = PROTEST/demo future actor=mtuc recipient=syarikat time=t4 context=economic
e10 = COERCE/withhold negated actor=pengarah recipient=pemandu said=q5 context=economic
e11 = PROTEST/strike historical actor=pemandu recipient=syarikat time=t5 context=economic
