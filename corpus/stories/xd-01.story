language: id
published: 2018-02-14
split: train
---
[faksi|Faksi [epl|EPL]] di Catatumbo mulai letakkan senjata

[@place|Bogota] ([@agency|ANTARA/AFP]) - [petempur|Sebanyak 61 petempur] dari [faksi|sebuah faksi [epl|Tentara Pembebasan Rakyat (EPL)]] [e1|menyerahkan [i1|58 pucuk senapan]] kepada [pbb|pemantau Perserikatan Bangsa-Bangsa] di [p1|Teorama], [kolombia|Kolombia] timur laut, [t1|Selasa], langkah pertama dari kesepakatan yang dicapai lewat perundingan yang [e2|ditengahi] [norwegia|Norwegia] di [p2|Havana] [t2|bulan lalu].

"[q1|[faksi|Kami] menyimpan senapan, bukan menyimpan tuntutan [faksi|kami]]," [c1|kata] [ascanio|komandan [faksi|faksi itu], Wilmer Ascanio Bayona], seusai upacara yang diawasi [tentara|tentara [kolombia|Kolombia]] dari kejauhan.

[t3|Pekan lalu], [regu|dua regu dari [faksi|faksi yang sama]] sudah lebih dulu [e3|meletakkan senjata] di [p3|Hacarí]. [faksi|Faksi itu] kini juga [e4|membolehkan] [icrc|Komite Palang Merah Internasional (ICRC)] memasuki [i4|enam dusun] yang [t4|sejak 2016] tertutup bagi orang luar.

[villamil|Menteri Pertahanan [kolombia|Kolombia] Rodrigo Villamil Cárdenas] [e5|memuji] [i5|kepatuhan] [petempur|para petempur] dan [c2|mengatakan] [q2|[kolombia|pemerintah] [e6|akan membayar] tunjangan bulanan bagi [petempur|mereka] [t5|mulai Maret]]. [norwegia|Oslo] sendiri telah [e7|mengucurkan empat juta dolar AS] untuk [i7|program tersebut].

Di depan pers, [ascanio|Ascanio Bayona] [e8|meminta maaf] kepada [perempuan|para perempuan yang [e9|diperkosa] [anak-buah|anak buahnya] [t6|pada 2009]]. [mujeres|Kelompok korban Mujeres del Catatumbo] [e10|tidak menerima [i10|permintaan maaf itu]].

"[q3|Maaf tanpa nama para pelaku hanyalah pidato," [c3|ujar] [quintero|ketua [mujeres|kelompok itu], Yaneth Quintero Pabón]. "[mujeres|Kami] menunggu di pengadilan]."

Sementara itu, [tentara|angkatan darat] [c4|membantah] [q4|telah [e11|menembaki] kamp [faksi|faksi tersebut] [t7|pada akhir Januari]].

Menurut rencana, gelombang kedua yang terdiri atas [sembilan|sekitar 90 orang] [e12|akan melucuti diri] [t8|pada Jumat pekan depan] di [p12|El Tarra].

Penerjemah: [@translator|Galuh Widyastuti]
Editor: [@editor|Monang Sihite]

COPYRIGHT © ANTARA 2018
---
faksi | faksi Tentara Pembebasan Rakyat (EPL) | group | COL | REB
epl | Tentara Pembebasan Rakyat (EPL) | group | COL | REB
petempur | petempur EPL | group | COL | REB
regu | dua regu EPL | group | COL | REB
pbb | Perserikatan Bangsa-Bangsa | organization | UNO | IGO
kolombia | Kolombia | country | COL
norwegia | Norwegia | country | NOR
ascanio | Wilmer Ascanio Bayona | person | COL | REB | komandan faksi EPL
tentara | tentara Kolombia | organization | COL | MIL
icrc | Komite Palang Merah Internasional (ICRC) | organization | NGO | NGO
villamil | Rodrigo Villamil Cárdenas | person | COL | GOV | Menteri Pertahanan Kolombia
perempuan | para perempuan korban | group | COL | CVL
anak-buah | anak buah Ascanio Bayona | group | COL | REB
mujeres | Mujeres del Catatumbo | organization | COL | NGO
quintero | Yaneth Quintero Pabón | person | COL | NGO | ketua Mujeres del Catatumbo
sembilan | sekitar 90 orang | group | COL | REB
---
t1 = 2018-02-13
t2 = 2018-01
t3 = 2018-02-05/2018-02-11
t4 = 2016
t5 = 2018-03
t6 = 2009
t7 = 2018-01
t8 = 2018-02-23
q1 = direct ascanio
q2 = indirect villamil
q3 = direct quintero
q4 = indirect tentara
e1 = RETREAT/disarm realized actor=petempur recipient=pbb time=t1 context=military
e2 = CONSULT/third-party realized actor=norwegia recipient=faksi,kolombia time=t2 context=diplomatic,military
e3 = RETREAT/disarm realized actor=regu time=t3 context=military
e4 = RETREAT/access realized actor=faksi recipient=icrc context=human_security
e5 = SUPPORT realized actor=villamil recipient=petempur context=military
e6 = AGREE future actor=kolombia recipient=petempur time=t5 said=q2 context=economic
e7 = AID realized actor=norwegia recipient=kolombia context=economic
e8 = CONCEDE realized actor=ascanio recipient=perempuan context=human_rights,gender
e9 = ASSAULT/sexual historical actor=anak-buah recipient=perempuan time=t6 context=human_rights,gender
e10 = REJECT realized actor=mujeres recipient=ascanio context=human_rights,gender
e11 = ASSAULT/firearms negated actor=tentara recipient=faksi time=t7 said=q4 context=military
e12 = CONCEDE future actor=sembilan time=t8 context=military
