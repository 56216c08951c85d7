language: id
published: 2021-03-09
split: train
---
Perang Sindiran [anindita|Vella Anindita] vs Mantan Manajer, Ogah Damai!

[@place|Jakarta] - Perseteruan pedangdut [anindita|Vella Anindita] dengan mantan manajernya, [ruslan|Tommy Ruslan], makin panas. [anindita|Vella] [c1|menuding] [q1|[ruslan|Tommy] membawa kabur honor manggung sebesar Rp 870 juta]. [ruslan|Tommy] menyerang balik lewat siaran langsung di Instagram, [t1|Senin (8/3/2021) malam].

"[q2|Saya difitnah, dibantai habis-habisan sama netizen. Kalau dalam tiga hari dia nggak minta maaf, saya seret ke pengadilan!]" [c2|ancam] [ruslan|Tommy].

Ditemui di kawasan Tendean, Jakarta Selatan, [t2|Selasa (9/3)], [anindita|Vella] menolak mentah-mentah tuntutan itu. [anindita|Ia] justru [c3|mengaku] [q3|sudah mengantongi bukti transfer].
SCROLL TO CONTINUE WITH CONTENT

"[q4|Minta maaf buat apa? Yang harusnya tunduk itu dia, bukan aku,]" [c4|ketus] [anindita|pelantun Sandal Jepit Sebelah itu] sambil tertawa.

[silalahi|Pengacara [anindita|Vella], Hendra Silalahi], [c5|menyebut] [q5|kliennya telah memutus kontrak kerja sama secara sepihak [t3|sejak 15 Januari lalu]]. Somasi kedua bakal dilayangkan [t4|pekan ini].

"[q6|Kita kasih ultimatum terakhir. Pintu perundingan masih terbuka, asal uangnya kembali dulu,]" [c6|tutur] [silalahi|Hendra].

Keduanya sempat berdamai [t5|pada 2019] setelah ribut soal royalti. Kala itu ibunda [anindita|Vella], [rohaya|Hj. Rohaya], turun tangan jadi juru damai dan mempertemukan mereka di sebuah restoran Padang.

Sekarang [rohaya|Rohaya] angkat tangan. [c7|Menurut] [anindita|Vella], [q7|sang bunda bahkan memblokir nomor [ruslan|Tommy] dan mendukung penuh langkahnya].

Aksi boikot juga digaungkan fans. [vellanatic|Klub penggemar Vellanatic] [c8|menyerukan] [q8|agar kafe milik [ruslan|Tommy] di Depok ditinggalkan pelanggan]. [ruslan|Tommy] tak gentar. [ruslan|Ia] [c9|bilang] [q9|kafenya malah diserbu pembeli].

"[q10|Terima kasih lho sudah diembargo]," [c10|sindirnya].

Simak Video "[@related|[anindita|Vella Anindita] Bongkar Isi Chat Eks Manajer]"
\[Gambas:Video 20detik\]
([@reporter|dwr]/[@editor|nyk])
---
anindita | Vella Anindita | person | IDN | - | pedangdut
ruslan | Tommy Ruslan | person | IDN | - | mantan manajernya
silalahi | Hendra Silalahi | person | IDN | - | Pengacara Vella
rohaya | Hj. Rohaya | person | IDN
vellanatic | Vellanatic | group | IDN
---
t1 = 2021-03-08
t2 = 2021-03-09
t3 = 2021-01-15
t4 = 2021-03-08/2021-03-14
t5 = 2019
q1 = indirect anindita
q2 = direct ruslan
q3 = indirect anindita
q4 = direct anindita
q5 = indirect silalahi
q6 = direct silalahi
q7 = indirect anindita
q8 = indirect vellanatic
q9 = indirect ruslan
q10 = direct ruslan
