language: id
published: 2018-05-16
split: train
---
[yunani|Yunani] Kirim Fregat ke Kastellorizo, [turki|Turki] Ogah Tarik Kapal Riset

[@place|ATHENA] – Dua fregat [yunani|Yunani] [e1|dikirim] ke [p1|perairan Pulau Kastellorizo] menyusul masuknya [i1|kapal riset [turki|Turki]] ke zona yang diklaim kedua negara. Seluruh skuadron F-16 di [p2|Kreta] pun [e2|disiagakan], [t1|Selasa 15 Mei 2018].

[kementerian|Kementerian Pertahanan [yunani|Yunani]] [c1|menyebut] [q1|[i3,turki|kapal Hayrettin Bey] itu sudah dua kali [e3|diminta berbalik arah] oleh [penjaga|penjaga pantai]].

[turki|Ankara] [e4|tak mau menarik] [i4|kapal tersebut]. "[q2|Kami bekerja di landas kontinen kami sendiri dan tidak butuh izin siapa-siapa]," [c2|ujar] [karaosman|Wakil Menteri Energi [turki|Turki] Selim Karaosman], seperti dikutip dari [@source|Hurriyet Daily News], [t2|Rabu (16/5/2018)].

Baca juga: [@related|Menengok Meis, Pulau [yunani|Yunani] yang Hanya 2 Kilometer dari Pantai [turki|Turki]]

[turki|Negeri Bulan Sabit itu] bahkan [e5|menggelar latihan penembakan torpedo] seorang diri di [p5|utara Siprus] [t3|sepanjang 14-16 Mei]. Pada saat yang sama, [prancis|pilot-pilot Prancis] dan [yunani|Yunani] [e6|berlatih mencegat sasaran bersama-sama] di [p6|atas Laut Libya].

[mavroudi|Menteri Luar Negeri [yunani|Yunani] Eleftheria Mavroudi] [c3|menampik] isu bahwa [q3|[yunani|Athena] telah [e7|memanggil tentara cadangan]]. "[q4|Opsi itu [e8|baru dipertimbangkan] jika [turki|mereka] mulai mengebor]," [c4|tuturnya].

[ankarcrona|Sekretaris Jenderal [nato|NATO] Bertil Ankarcrona] [e9|menelepon] [turki,yunani|kedua ibu kota] [t4|pada Selasa malam] dan [e10|meminta] [turki,yunani|mereka] [i10|menahan diri]. Khawatir terkena imbas, [bulgaria|Bulgaria] [e11|menambah 300 polisi] di [p11|perbatasannya dengan [turki|Turki]].

Baca juga: [@related|Nelayan Kalymnos Mengaku Kehilangan Jaring]

Sengketa di Laut Aegea bukan barang baru. [t5|Pada Januari 1996], [yunani|Yunani] dan [turki|Turki] sama-sama [e12|mengerahkan kapal perang] ke [p12|sekitar [i12|Imia]], dua pulau karang tak berpenghuni.

(war)
---
yunani | Yunani | country | GRC
turki | Turki | country | TUR
kementerian | Kementerian Pertahanan Yunani | organization | GRC
penjaga | penjaga pantai Yunani | organization | GRC
karaosman | Selim Karaosman | person | TUR | - | Wakil Menteri Energi Turki
prancis | Prancis | country | FRA
mavroudi | Eleftheria Mavroudi | person | GRC | - | Menteri Luar Negeri Yunani
ankarcrona | Bertil Ankarcrona | person | IGO | - | Sekretaris Jenderal NATO
nato | NATO | organization | IGO
bulgaria | Bulgaria | country | BGR
---
t1 = 2018-05-15
t2 = 2018-05-16
t3 = 2018-05-14/2018-05-16
t4 = 2018-05-15
t5 = 1996-01
q1 = indirect kementerian
q2 = direct karaosman
q3 = indirect mavroudi
q4 = direct mavroudi
e1 = MOBILIZE/weapons realized actor=yunani recipient=turki time=t1 context=military,territory
e2 = MOBILIZE/weapons realized actor=yunani recipient=turki time=t1 context=military,territory
e3 = REQUEST/yield realized actor=penjaga recipient=turki said=q1 context=territory,military
e4 = REJECT/yield realized actor=turki recipient=yunani context=territory
e5 = MOBILIZE/weapons realized actor=turki time=t3 context=military
e6 = COOPERATE realized actor=prancis,yunani context=military
e7 = MOBILIZE/troops negated actor=yunani recipient=turki said=q3 context=military
e8 = MOBILIZE/troops hypothetical actor=yunani recipient=turki said=q4 context=military,territory
e9 = CONSULT/phone realized actor=ankarcrona recipient=yunani,turki time=t4 context=diplomatic,military
e10 = REQUEST/yield realized actor=ankarcrona recipient=yunani,turki time=t4 context=diplomatic,military
e11 = MOBILIZE/police realized actor=bulgaria context=territory
e12 = MOBILIZE/weapons historical actor=yunani,turki time=t5 context=military,territory
