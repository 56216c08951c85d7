language: id
published: 2020-03-06
split: train
---
Perang Rawon di Surabaya: Diserbu Wisatawan, Legenda Kaki Lima Pantang Mundur

[@place|SURABAYA], [@outlet|HARIAN SURYA] - Jalan Embong Malang tak pernah benar-benar tidur. Di trotoar sepanjang 200 meter, empat warung rawon bersaing sengit memperebutkan lidah pelancong. Warga menyebutnya segitiga maut: pilih satu, dua lainnya cemburu.

[sulastri|Bu Sulastri], penguasa kedai tertua, menolak menyerah pada serbuan kafe kekinian. Kuahnya yang hitam legam, hasil perundingan panjang antara keluak, serai, dan bawang, tidak berubah [t1|sejak 1974].

"[q1|Anak saya pernah usul pakai blender. Saya veto]," [c1|kata] [sulastri|perempuan 69 tahun itu], [t2|Kamis (5/3)], lalu terbahak.

Kunjungan tamu mancanegara memang menyusut karena wabah di China. Namun pengunjung lokal justru menyerang saban akhir pekan. [sulastri|Sulastri] [c2|mengaku] [q2|pernah menghabiskan 90 kilogram daging sehari].

Di seberangnya, [dedy|Dedy Kurniatmoko] melancarkan perlawanan dengan rawon iga bakar. [dedy|Ia] [c3|membantah] [q3|mencuri resep tetangga]. "[q4|Tidak ada permusuhan. Kalau gas saya habis, ya pinjam beliau," [c4|ucap] [dedy|mantan bartender kapal pesiar itu], "kami ini sekutu]."

[c5|Menurut] [dinas|pemandu wisata kuliner Ratih Purwaningrum], [q5|waktu paling aman untuk menyergap meja adalah pukul 22.00]. Bawalah uang tunai: kartu debit ditolak mentah-mentah.

Satu peringatan terakhir. Sambalnya kejam, dan tak ada gencatan senjata bagi lambung yang lemah. ([@reporter|nen])

Baca juga: [@related|Diserang Lapar Tengah Malam? Ini 5 Soto Pembela Perut]
---
sulastri | Sulastri | person | IDN
dedy | Dedy Kurniatmoko | person | IDN
dinas | Ratih Purwaningrum | person | IDN | - | pemandu wisata kuliner
---
t1 = 1974
t2 = 2020-03-05
q1 = direct sulastri
q2 = indirect sulastri
q3 = indirect dedy
q4 = direct dedy
q5 = indirect dinas
