language: id
published: 2015-08-20
split: train
---
Uang Tunjangan Ditahan [bupati|Bupati], [dprd|DPRD Barito Timur] Bentuk Panitia Angket

[@agency|TRIBUNKALTENG.COM], [@place|TAMIANG LAYANG] - Perseteruan eksekutif dan legislatif di [p1|Kabupaten Barito Timur] naik tingkat. [t1|Rabu (19/8/2015)], rapat paripurna [dprd|DPRD] [e1|membentuk [i1|panitia angket]] untuk menyelidiki [bupati|Bupati Yansen Tundang] dalam [i1|perkara pengadaan 14 mobil dinas].

[pdip|Fraksi PDI Perjuangan], pendukung [bupati|bupati], [e2|keluar dari [p2|ruang sidang]] sebelum pengesahan. Keputusan itu toh tetap sah karena 17 dari 25 anggota hadir.

"[q1|[bupati|Bupati] [e3|menahan [i3|tunjangan perumahan [dprd|kami]]] [t2|sejak Mei]. Ini balas dendam karena [dprd|kami] mencoret anggaran mobil]," [c1|beber] [ringkai|Ketua DPRD Murjani Ringkai] dari [golkar|Partai Golkar].

Dihubungi terpisah, [bupati|Yansen] [e4|menolak mengubah [i4|rancangan anggaran]] yang diminta [dprd|dewan]. [bupati|Ia] [c2|menyatakan] [q2|tunjangan baru bisa dibayar [t3|setelah 1 September]]. "[q3|Silakan angket, [bupati|saya] tidak takut]," [c3|katanya].

Proses hukum juga bergulir. [kejati|Kejaksaan Tinggi Kalimantan Tengah] [t4|pada Senin (17/8)] [e5|memulai penyidikan] terhadap [sutrisno|Kepala Dinas Perhubungan, Edison Lambung], dan [t5|keesokan harinya] [e6|menyita [i6|dua unit mobil]] dari [p6|garasi kantornya]. [q4|[kejati|Kami] [e7|belum berencana memanggil] [bupati|bupati]], [c4|kata] [humas|juru bicara kejaksaan, Rina Manurung].

Di [p8|Palangka Raya], [pengadilan|Pengadilan Tipikor] [t6|bulan lalu] [e8|memvonis] [bendahara|bekas bendahara dinas itu, Hendri Lewar], tiga tahun penjara. [gubernur|Pelaksana tugas Gubernur Kalimantan Tengah] [c5|berencana] [q5|[e9|mempertemukan [bupati,ringkai|kedua kubu]] [t7|Sabtu ini]].

[t8|Pada 2011], [dprd|DPRD periode sebelumnya] pernah pula [e10|mengajukan mosi tidak percaya] kepada [bupati-lama|bupati kala itu], yang akhirnya [e11|mundur].

Penulis: [@reporter|Faturahman Noor]
Editor: [@editor|Dwi Haryanto]
---
bupati | Yansen Tundang | person | IDN | GOV | Bupati
dprd | DPRD Barito Timur | organization | IDN | LEG
pdip | Fraksi PDI Perjuangan | organization | IDN | PTY
ringkai | Murjani Ringkai | person | IDN | LEG | Ketua DPRD
golkar | Partai Golkar | organization | IDN | PTY
kejati | Kejaksaan Tinggi Kalimantan Tengah | organization | IDN | JUD
sutrisno | Edison Lambung | person | IDN | GOV | Kepala Dinas Perhubungan
humas | Rina Manurung | person | IDN | JUD | juru bicara kejaksaan
pengadilan | Pengadilan Tipikor | organization | IDN | JUD
bendahara | Hendri Lewar | person | IDN | GOV | bekas bendahara dinas
gubernur | Pelaksana tugas Gubernur Kalimantan Tengah | person | IDN | GOV | Pelaksana tugas Gubernur Kalimantan Tengah
bupati-lama | bupati kala itu | person | IDN | GOV
---
t1 = 2015-08-19
t2 = 2015-05
t3 = 2015-09-01
t4 = 2015-08-17
t5 = 2015-08-18
t6 = 2015-07
t7 = 2015-08-22
t8 = 2011
q1 = direct ringkai
q2 = indirect bupati
q3 = direct bupati
q4 = indirect humas
q5 = indirect gubernur
e1 = ACCUSE/investigate realized actor=dprd recipient=bupati time=t1 context=legislative,corruption
e2 = PROTEST/boycott realized actor=pdip recipient=dprd time=t1 context=legislative
e3 = COERCE/withhold realized actor=bupati recipient=dprd time=t2 said=q1 context=legislative,executive
e4 = REJECT/change realized actor=bupati recipient=dprd context=legislative,executive
e5 = ACCUSE/investigate realized actor=kejati recipient=sutrisno time=t4 context=corruption,legal
e6 = COERCE/seize realized actor=kejati recipient=sutrisno time=t5 context=corruption,legal
e7 = ACCUSE/investigate negated actor=kejati recipient=bupati said=q4 context=corruption,legal
e8 = SANCTION/convict realized actor=pengadilan recipient=bendahara time=t6 context=corruption,legal
e9 = AGREE future actor=gubernur recipient=bupati,ringkai time=t7 said=q5 context=political_institutions
e10 = ACCUSE/disapprove historical actor=dprd recipient=bupati-lama time=t8 context=legislative,political_institutions
e11 = RETREAT/resign historical actor=bupati-lama recipient=dprd time=t8 context=political_institutions
