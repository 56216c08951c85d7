language: id
published: 2026-03-19
split: test
---
[the|The Fed] Tahan Suku Bunga, Rupiah Lepas dari Kepungan Dolar AS

[@agency|Bisnis.com], [@place|JAKARTA] — Nilai tukar rupiah menguat terhadap dolar AS pada akhir perdagangan [t1|[t3|Kamis] (19/3/2026)], membalas kekalahan empat hari beruntun setelah [the|The Fed] menahan suku bunga acuannya.

Berdasarkan data [@source|Bloomberg], rupiah menyerang balik 0,61% atau 101 poin ke posisi Rp16.482 per dolar AS. Pada saat yang sama, indeks dolar menyerah ke level 98,7. Won Korea Selatan memimpin perlawanan mata uang Asia dengan kenaikan 0,94%, disusul baht Thailand, ringgit Malaysia, dan yen Jepang. Hanya peso Filipina yang masih ditekan, turun 0,08%.

[haryokusumo|Kepala Riset [sarana|Sarana Pialang Nusantara] Dimas Haryokusumo] [c1|mengatakan] [q1|pasar sudah lama menuntut kepastian arah bunga]. “[q2|Begitu tekanan dari Washington mereda, dana asing yang kabur [t2|pada Februari] langsung pulang,]” [c2|ujarnya], Kamis.

Kendati demikian, [haryokusumo|dia] [c3|mengingatkan] [q3|pelaku pasar agar tidak buru-buru merayakan gencatan senjata ini].

“[q4|Perang belum selesai. Kalau data tenaga kerja Amerika [t4|pekan depan] kuat, dolar akan menggempur lagi dan level Rp16.600 bisa jatuh,]” [c4|kata] [haryokusumo|Dimas].

Di pasar surat utang, imbal hasil SUN 10 tahun melunak ke 6,41%. [q5|[investor|Investor nonresiden] membukukan beli bersih Rp2,3 triliun], [c5|menurut] catatan [trimegah|Trimegah].

[pohan|Ekonom [bank|Bank Danamon] Larasati Pohan] [c6|menolak anggapan] bahwa [q6|penguatan [t5|hari ini] semata-mata hadiah bank sentral AS]. [c7|Menurutnya], [q7|pasokan valas eksportir menjelang Lebaran ikut menopang rupiah, sebagaimana terjadi [t6|pada Maret 2025]].

Untuk [t7|Jumat (20/3/2026)], rupiah diproyeksi bergerak di rentang Rp16.430—Rp16.520 per dolar AS.

_____

Disclaimer: berita ini tidak bertujuan mengajak membeli atau menjual aset. Keputusan investasi sepenuhnya ada di tangan pembaca.

Cek Berita dan Artikel yang lain di Google News dan WA Channel

Penulis : [@reporter|Nindya Kartika]
Editor : [@editor|Farras Abimanyu]

Baca Juga: [@related|Harga Emas Antam Ambruk, Pemburu Cuan Gigit Jari]
---
the | The Fed | organization | USA
haryokusumo | Dimas Haryokusumo | person | IDN | - | Kepala Riset Sarana Pialang Nusantara
sarana | Sarana Pialang Nusantara | organization | IDN
pohan | Larasati Pohan | person | IDN | - | Ekonom Bank Danamon
bank | Bank Danamon | organization | IDN
trimegah | Trimegah | organization | IDN
investor | Investor nonresiden | group
---
t1 = 2026-03-19
t2 = 2026-02
t3 = 2026-03-19
t4 = 2026-03-23/2026-03-29
t5 = 2026-03-19
t6 = 2025-03
t7 = 2026-03-20
q1 = indirect haryokusumo
q2 = direct haryokusumo
q3 = indirect haryokusumo
q4 = direct haryokusumo
q5 = indirect trimegah
q6 = indirect pohan
q7 = indirect pohan
