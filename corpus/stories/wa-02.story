language: id
published: 2023-04-12
split: train
---
[kirgizstan|Kirgizstan] Setop Gandum [kazakstan|Kazakstan], Perang Dagang Susu Memanas

[@place|BISHKEK], [@agency|KOMPAS.com] - [kirgizstan|Kirgizstan] [e1|melarang masuk] [i1|gandum dan tepung asal [kazakstan|Kazakstan]] selama enam bulan [t1|terhitung Selasa (11/4/2023)].

Keputusan itu keluar setelah [kazakstan|negara tetangganya tersebut], [t2|Minggu lalu], [e2|menghentikan pembelian] [i2|susu bubuk dari [pabrik|14 pabrik [kirgizstan|Kirgizstan]]].

"[q1|[kirgizstan|Kami] sudah tiga kali [e3|meminta] [i3|inspeksi bersama]. Tiga kali pula [kazakstan|Astana] [e4|tidak menggubris]]," [c1|kata] [asanaliev|Menteri Pertanian [kirgizstan|Kirgizstan] Nurbek Asanaliev] di Bishkek, dikutip dari [afp|AFP].

Baca juga: [@related|Mengapa Harga Tepung di Asia Tengah Melonjak?]

[kazakstan|Kazakstan] [c2|berkilah] [q2|susu itu mengandung antibiotik melebihi ambang batas].

[serikbayev|Kepala [badan|Badan Pengawas Pangan Kazakstan] Daulet Serikbayev] bahkan [c3,e5|mengancam] [q3|akan menutup [i5|pos lintas batas Korday] bagi truk barang].

"[q4|Kami tidak ingin sampai ke sana. Kalau terpaksa, [i6|transit [kirgizstan|mereka] ke [rusia|Rusia]] pun [e6|bisa [kazakstan|kami] batasi]]," [c4|ujar] [serikbayev|Serikbayev].

[komisi|Komisi Ekonomi Eurasia] [t3|pada Rabu (12/4/2023)] [c5,e7|mendesak] [q5|[kazakstan,kirgizstan|kedua anggotanya] berunding].

[interfax|Kantor berita Interfax] [c6|melaporkan], [q6|[i8|pertemuan [para|para wakil perdana menteri]] yang sedianya berlangsung di Almaty [t4|pekan depan] [e8|dibatalkan] sepihak oleh [kirgizstan|Bishkek]].

Namun, kabar tersebut dibantah seorang [anggota|anggota delegasi [kirgizstan|Kirgizstan]]. "[q7|[e9|Tidak ada yang dibatalkan]. Jadwalnya saja belum pasti]," [c7|ucapnya].

Sementara itu, [ratusan|ratusan sopir truk] [e10|memblokade] [p10|jalan raya di dekat perbatasan] [t5|sejak Senin malam].

[t6|Pada 2020], [i11|sengketa serupa] baru mereda setelah [uzbekistan|Uzbekistan] [e11|menengahi] dan [kazakstan|Kazakstan] [e12|melonggarkan] [i12|aturan sanitasinya].

Penulis: [@reporter|Laras Widyaningtyas]
Editor: [@editor|Yohan Prabaswara]
Sumber: [@source,afp|AFP]

Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com. Mari bergabung di Grup Telegram "Kompas.com News Update", caranya klik link https://t.me/kompascomupdate, kemudian join.
---
kirgizstan | Kirgizstan | country | KGZ
kazakstan | Kazakstan | country | KAZ
asanaliev | Nurbek Asanaliev | person | KGZ | - | Menteri Pertanian Kirgizstan
serikbayev | Daulet Serikbayev | person | KAZ | - | Kepala Badan Pengawas Pangan Kazakstan
badan | Badan Pengawas Pangan Kazakstan | organization | KAZ
rusia | Rusia | country | RUS
komisi | Komisi Ekonomi Eurasia | bloc | IGO
interfax | Interfax | organization | RUS
para | para wakil perdana menteri | group
anggota | anggota delegasi Kirgizstan | person | KGZ
ratusan | ratusan sopir truk | group
uzbekistan | Uzbekistan | country | UZB
afp | AFP | organization | FRA
pabrik | 14 pabrik Kirgizstan | group | KGZ
---
t1 = 2023-04-11
t2 = 2023-04-09
t3 = 2023-04-12
t4 = 2023-04-17/2023-04-23
t5 = 2023-04-10
t6 = 2020
q1 = direct asanaliev
q2 = indirect kazakstan
q3 = indirect serikbayev
q4 = direct serikbayev
q5 = indirect komisi
q6 = indirect interfax
q7 = direct anggota
e1 = SANCTION/discontinue realized actor=kirgizstan recipient=kazakstan time=t1 context=economic
e2 = SANCTION/discontinue realized actor=kazakstan recipient=kirgizstan time=t2 context=economic
e3 = REQUEST/change realized actor=kirgizstan recipient=kazakstan said=q1 context=economic
e4 = REJECT/change realized actor=kazakstan recipient=kirgizstan said=q1 context=economic
e5 = THREATEN/restrict realized actor=serikbayev recipient=kirgizstan context=economic
e6 = THREATEN/relations realized actor=kazakstan recipient=kirgizstan said=q4 context=economic
e7 = REQUEST/meet realized actor=komisi recipient=kirgizstan,kazakstan time=t3 context=economic,diplomatic
e8 = REJECT/meet realized actor=kirgizstan recipient=kazakstan said=q6 context=economic,diplomatic
e9 = REJECT/meet negated actor=kirgizstan recipient=kazakstan said=q7 context=economic,diplomatic
e10 = PROTEST/obstruct realized actor=ratusan time=t5 context=economic
e11 = CONSULT/third-party historical actor=uzbekistan recipient=kirgizstan,kazakstan time=t6 context=diplomatic,economic
e12 = CONCEDE historical actor=kazakstan recipient=kirgizstan time=t6 context=economic
