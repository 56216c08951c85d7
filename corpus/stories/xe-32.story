language: ms
published: 2019-03-17
split: train
---
Serbu! Kepala ikan asam pedas [muar|Muar] yang menakluk lidah pelawat

Oleh [@reporter|Suraya Md Isa]

JIKA anda ke bandar diraja ini, bersiaplah untuk berperang dengan barisan panjang di hadapan Warung Wak Kadir. Sejak pukul 7 pagi, pelanggan menyerbu meja seolah-olah akan berlaku kepungan.

"[q1|[wak|Saya] tidak pernah mengisytiharkan apa-apa resipi rahsia. Lada, asam jawa, bunga kantan, itu sahaja]," [c1|kata] [wak|pemiliknya, Abdul Kadir Sarimin, 63], kepada Pancaindera [t1|Jumaat lalu].

Serangan pertama ialah rasa pedas yang menusuk tekak. Kemudian kuah masam datang sebagai bantuan, dan akhirnya isi jenahak yang lembut memeterai perdamaian di lidah.

Warung yang dibuka [t2|pada 1987] itu menerima lawatan kira-kira 400 pelanggan sehari, termasuk rombongan dari Singapura. [amirul|Pelancong dari Jurong, Amirul Hisham Osman], [c2|mengaku] [q2|sanggup beratur dua jam]. "[q3|[isteri|Isteri [amirul|saya]] mengugut balik ke hotel, tetapi selepas suapan pertama [isteri|dia] menyerah kalah]," [c3|selorohnya].

[wak|Abdul Kadir] [c4|memberitahu] [q4|[wak|beliau] menolak tawaran membuka cawangan di Kuala Lumpur [t3|tahun lalu]]. [c5|Katanya], [q5|kos sewa di ibu negara terlalu tinggi untuk dilawan].

Harga semangkuk kepala ikan RM18 tidak dinaikkan [t4|sejak 2016] walaupun harga ikan melambung. Warung ditutup [t5|pada 25 dan 26 Mac] untuk memberi laluan kepada kenduri kahwin anak bongsunya.

Baca juga: [@related|Lima kedai mi bandung yang menguasai Parit Jawa]
---
muar | Muar | place | MYS
wak | Abdul Kadir Sarimin | person | MYS | BUS | pemilik Warung Wak Kadir
isteri | Isteri Amirul | person | SGP
amirul | Amirul Hisham Osman | person | SGP | CVL
---
t1 = 2019-03-15
t2 = 1987
t3 = 2018
t4 = 2016
t5 = 2019-03-25/2019-03-26
q1 = direct wak
q2 = indirect amirul
q3 = direct amirul
q4 = indirect wak
q5 = indirect wak
