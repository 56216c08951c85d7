language: id
published: 2016-10-20
---
Perang Tarif Makin Sengit, Bank-bank Kecil Mulai Angkat Senjata Bunga

[@place|JAKARTA], [@agency|KOMPAS.com] - Perang bunga deposito kembali pecah. [dharma|Bank Nusa Dharma] menembakkan peluru pertama dengan mengerek bunga simpanan tiga bulan menjadi 8,1 persen, [t1|Rabu (19/10/2016)]. [samudra|Bank Samudra Artha] membalas [t2|keesokan harinya].

"[q1|[samudra|Kami] tidak mau diserbu di kandang sendiri. Kalau pesaing menyerang, ya [samudra|kami] lawan," [c1|ujar] [hendro|Direktur Utama [samudra|Samudra Artha] Hendro Wibisono], [t3|Kamis (20/10/2016)]. "Tapi [samudra|kami] tetap disiplin menjaga margin]."

Serangan bunga itu memukul saham perbankan. Indeks sektor keuangan rontok 1,3 persen, sementara Indeks Harga Saham Gabungan (IHSG) hanya mampu bertahan tipis di zona hijau dengan naik 2,7 poin ke 5.409.

[c2|Menurut] [indah|analis [mahkota|Mahkota Sekuritas], Indah Lestari], [q2|aksi jual [asing|investor asing] belum akan melakukan gencatan senjata]. [indah|Ia] [c3|memperkirakan] [q3|IHSG menguji benteng 5.380 [t4|pekan depan]].

Di pasar uang, rupiah menyerah 12 poin terhadap dollar AS ke level Rp 13.017. [pelaku|Pelaku pasar] menanti hasil rapat bulanan [bi|Bank Indonesia] [t5|sore ini].

[c4|Kata] [indah|Indah], [q4|ancaman terbesar justru datang dari dalam: kredit macet sektor tambang yang "meledak pelan-pelan]". [indah|Dia] menolak menyebut nama bank yang paling rapuh.

Komoditas juga bergerak liar. Harga minyak sawit di bursa Malaysia jatuh setelah [pembeli|pembeli dari [india|India]] memboikot kontrak November yang dinilai kemahalan. Adapun nikel merebut kembali wilayah 10.200 dollar AS per ton.

Baca juga: [@related|Ini Jurus [samudra|Samudra Artha] Melawan Inflasi]

Penulis: [@reporter|Estu Prakoso]
Editor: [@editor|Aprilia Sari]
---
dharma | Bank Nusa Dharma | organization | IDN | BUS
samudra | Bank Samudra Artha | organization | IDN | BUS
hendro | Hendro Wibisono | person | IDN | BUS | Direktur Utama Samudra Artha
mahkota | Mahkota Sekuritas | organization | IDN | BUS
indah | Indah Lestari | person | IDN | BUS | analis Mahkota Sekuritas
asing | investor asing | group | - | BUS
pelaku | Pelaku pasar | group | IDN | BUS
bi | Bank Indonesia | organization | IDN | GOV
pembeli | pembeli dari India | group | IND | BUS
india | India | country | IND
---
t1 = 2016-10-19
t2 = 2016-10-20
t3 = 2016-10-20
t4 = 2016-10-24/2016-10-30
t5 = 2016-10-20
q1 = direct hendro
q2 = indirect indah
q3 = indirect indah
q4 = mixed indah
