language: id
published: 2023-05-17
split: test
---
[kkb|KKB] Serbu Pos [tni|TNI] di Intan Jaya: 1 Prajurit Gugur, Sekolah Dibakar

[@place|Jayapura] - [i1|Pos [tni|TNI]] di [p1|[p2|Distrik Sugapa], Kabupaten Intan Jaya, Papua Tengah], [e1|diserbu] [kkb|kelompok kriminal bersenjata (KKB)] pada [t1|Senin (15/5/2023)] petang. Praka [ridwansyah|Ahmad Ridwansyah] gugur dengan luka tembak di dada.

"[q1|[kkb|Mereka] juga [e2|membakar] [i2|gedung SD] sambil kabur ke hutan. Anak-anak di sana sekarang belajar di mana?]" [c1|kata] [haryadi|Kapendam XVII/Cenderawasih Kolonel Inf Bonifasius Haryadi] dalam keterangannya, [t2|Rabu (17/5/2023)].

SCROLL TO CONTINUE WITH CONTENT

[haryadi|Bonifasius] [c2|menerangkan] [q2|[i3|[tni|300 prajurit] dari Timika] sudah [e3|diterbangkan] ke [p3|Sugapa]]. "[q3|Plus [i4|dua helikopter tempur] yang [tni|kami] [e4|siagakan] di [p4|Nabire]]," [c3|imbuhnya].

Sementara itu, [brimob,i5|satu kompi Brimob] [e5|dikirim] [rumbiak|Kapolda Papua Irjen Semuel Rumbiak] untuk menjaga [p5|rumah sakit dan bandara].

Baca juga: [@related|Kisah Mantri Perempuan di Pedalaman Intan Jaya]

Lewat pesan suara yang diterima wartawan, [wandikbo|juru bicara [tpnpb|TPNPB-OPM] Elias Wandikbo] [c4|mengaku] [q4|kelompoknya bertanggung jawab atas penyerbuan tersebut]. Namun, [wandikbo|dia] [c5|membantah] [q5|[tpnpb|pasukannya] [e6|membakar [i6|sekolah]]].

"[q6|[i7|Itu] [e7|perbuatan [aparat|aparat]] sendiri]," [c6|ujar] [wandikbo|Elias]. [q7|[i8|Pesawat sipil mana pun yang mengangkut [tni|tentara]], [c7|sambungnya], [e8|bakal [tpnpb|mereka] tembak]].

[lestaluhu|Ketua [komnas|Komnas HAM] Perwakilan Papua Ratna Lestaluhu] [c8,e9|meminta] [q8|[tni|TNI] dan [tpnpb|TPNPB-OPM] mengupayakan [i9|jeda kemanusiaan] supaya warga yang berlindung di gereja bisa pulang]. [pemkab|Pemkab Intan Jaya] [t3|kemarin] [e10|membagikan [i10|4 ton beras]] kepada [pengungsi|800 pengungsi].

[t4|Akhir pekan lalu], [kkb|KKB] [e11|melepas] [empat,i11,i12|empat guru kontrak] yang [kkb|mereka] [e12|sandera] sejak [t5|3 Mei]. Keempatnya kini dirawat di RSUD Mimika dan dalam kondisi stabil. "[q9|Berat badan mereka turun, tapi semangatnya luar biasa]," [c9|kata] [tekege|dokter jaga, Maria Yosefa Tekege].

Tonton juga Video: [@related|Suasana Pengungsian di Gereja Sugapa]
---
kkb | KKB | organization | IDN
tni | TNI | organization | IDN
ridwansyah | Ahmad Ridwansyah | person | IDN | - | Praka
haryadi | Bonifasius Haryadi | person | IDN | - | Kapendam XVII/Cenderawasih
brimob | Brimob | organization | IDN
rumbiak | Semuel Rumbiak | person | IDN | - | Kapolda Papua
tpnpb | TPNPB-OPM | organization | IDN
wandikbo | Elias Wandikbo | person | IDN | - | juru bicara TPNPB-OPM
aparat | aparat | group | IDN
lestaluhu | Ratna Lestaluhu | person | IDN | - | Ketua Komnas HAM Perwakilan Papua
komnas | Komnas HAM | organization | IDN
pemkab | Pemkab Intan Jaya | organization | IDN
pengungsi | 800 pengungsi | group | IDN
empat | empat guru kontrak | group | IDN
tekege | Maria Yosefa Tekege | person | IDN
---
t1 = 2023-05-15
t2 = 2023-05-17
t3 = 2023-05-16
t4 = 2023-05-13/2023-05-14
t5 = 2023-05-03
q1 = direct haryadi
q2 = indirect haryadi
q3 = direct haryadi
q4 = indirect wandikbo
q5 = indirect wandikbo
q6 = direct wandikbo
q7 = indirect wandikbo
q8 = indirect lestaluhu
q9 = direct tekege
e1 = ASSAULT/firearms realized actor=kkb recipient=tni time=t1 context=military,terrorism
e2 = ASSAULT/destroy realized actor=kkb time=t1 said=q1 context=terrorism,human_security
e3 = MOBILIZE/troops realized actor=tni said=q2 context=military
e4 = MOBILIZE/weapons realized actor=tni said=q3 context=military
e5 = MOBILIZE/police realized actor=rumbiak,brimob context=human_security
e6 = ASSAULT/destroy negated actor=tpnpb time=t1 said=q5 context=human_security
e7 = ACCUSE/allege realized actor=wandikbo recipient=aparat said=q6 context=military,human_security
e8 = THREATEN/violence realized actor=tpnpb recipient=tni said=q7 context=military,terrorism
e9 = REQUEST/yield realized actor=lestaluhu recipient=tni,tpnpb said=q8 context=human_rights,human_security
e10 = AID realized actor=pemkab recipient=pengungsi time=t3 context=human_security
e11 = RETREAT/release realized actor=kkb recipient=empat time=t4 context=human_security,crime
e12 = ASSAULT/abduct realized actor=kkb recipient=empat time=t5 context=human_security,crime
