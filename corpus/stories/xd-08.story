language: id
published: 2016-10-20
split: test
---
Perang Tarif Makin Sengit, Bank-bank Kecil Mulai Angkat Senjata Bunga

[@place|JAKARTA], [@agency|KOMPAS.com] - Perang bunga deposito kembali pecah. [nusa|Bank Nusa Dharma] menembakkan peluru pertama dengan mengerek bunga simpanan tiga bulan menjadi 8,1 persen, [t1|Rabu (19/10/2016)]. [samudra|Bank Samudra Artha] membalas [t4|keesokan harinya].

"[q1|[samudra|Kami] tidak mau diserbu di kandang sendiri. Kalau pesaing menyerang, ya [samudra|kami] lawan," [c1|ujar] [wibisono|Direktur Utama [samudra|Samudra Artha] Hendro Wibisono], [t2|Kamis (20/10/2016)]. "Tapi [samudra|kami] tetap disiplin menjaga margin]."

Serangan bunga itu memukul saham perbankan. Indeks sektor keuangan rontok 1,3 persen, sementara Indeks Harga Saham Gabungan (IHSG) hanya mampu bertahan tipis di zona hijau dengan naik 2,7 poin ke 5.409.

[c2|Menurut] [lestari|analis [mahkota|Mahkota Sekuritas], Indah Lestari], [q2|aksi jual investor asing belum akan melakukan gencatan senjata]. [lestari|Ia] [c3|memperkirakan] [q3|IHSG menguji benteng 5.380 [t3|pekan depan]].

Di pasar uang, rupiah menyerah 12 poin terhadap dollar AS ke level Rp 13.017. Pelaku pasar menanti hasil rapat bulanan [bi|Bank Indonesia] [t5|sore ini].

[c4|Kata] [lestari|Indah], [q4|ancaman terbesar justru datang dari dalam: kredit macet sektor tambang yang "meledak pelan-pelan"]. [lestari|Dia] menolak menyebut nama bank yang paling rapuh.

Komoditas juga bergerak liar. Harga minyak sawit di bursa [malaysia|Malaysia] jatuh setelah pembeli dari [india|India] memboikot kontrak [t6|November] yang dinilai kemahalan. Adapun nikel merebut kembali wilayah 10.200 dollar AS per ton.

Baca juga: [@related|Ini Jurus [samudra|Samudra Artha] Melawan Inflasi]

Penulis: [@reporter|Estu Prakoso]
Editor: [@editor|Aprilia Sari]
---
nusa | Bank Nusa Dharma | organization | IDN | BUS
samudra | Bank Samudra Artha | organization | IDN | BUS
wibisono | Hendro Wibisono | person | IDN | BUS | Direktur Utama Samudra Artha
lestari | Indah Lestari | person | IDN | BUS | analis Mahkota Sekuritas
mahkota | Mahkota Sekuritas | organization | IDN | BUS
bi | Bank Indonesia | organization | IDN | GOV
malaysia | Malaysia | country | MYS
india | India | country | IND
---
t1 = 2016-10-19
t2 = 2016-10-20
t3 = 2016-10-24/2016-10-30
t4 = 2016-10-20
t5 = 2016-10-20
t6 = 2016-11
q1 = direct wibisono
q2 = indirect lestari
q3 = indirect lestari
q4 = mixed lestari
