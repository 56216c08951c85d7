language: id
published: 2023-05-17
---
[kkb|KKB] Serbu Pos [tni|TNI] di [intanjaya|Intan Jaya]: [ahmad|1 Prajurit] Gugur, Sekolah Dibakar

[@place|Jayapura] - Pos [tni|TNI] di [p1,sugapa|Distrik Sugapa, Kabupaten [intanjaya|Intan Jaya], Papua Tengah], [e1|diserbu] [kkb|kelompok kriminal bersenjata (KKB)] [t1|pada Senin (15/5/2023)] petang. [ahmad|Praka Ahmad Ridwansyah] gugur dengan luka tembak di dada.

"[q1|[kkb|Mereka] juga [e2|membakar] [i2|gedung SD] sambil kabur ke hutan. Anak-anak di sana sekarang belajar di mana?]" [c1|kata] [bonifasius|Kapendam XVII/Cenderawasih Kolonel Inf Bonifasius Haryadi] dalam keterangannya, [t2|Rabu (17/5/2023)].

SCROLL TO CONTINUE WITH CONTENT

[bonifasius|Bonifasius] [c2|menerangkan] [q2|[prajurit|300 prajurit dari Timika] sudah [e3|diterbangkan] ke [p3,sugapa|Sugapa]]. "[q3|Plus [i4|dua helikopter tempur] yang [tni|kami] [e4|siagakan] di [p4,nabire|Nabire]]," [c3|imbuhnya].

Sementara itu, [brimob|satu kompi Brimob] [e5|dikirim] [semuel|Kapolda Papua Irjen Semuel Rumbiak] untuk menjaga [i5|rumah sakit dan bandara].

Baca juga: [@related|Kisah Mantri Perempuan di Pedalaman [intanjaya|Intan Jaya]]

Lewat pesan suara yang diterima wartawan, [elias|juru bicara [kkb|TPNPB-OPM] Elias Wandikbo] [c4|mengaku] [q4|[kkb|kelompoknya] bertanggung jawab atas penyerbuan tersebut]. Namun, [elias|dia] [c5|membantah] [q5|[kkb|pasukannya] [e6|membakar] [i6|sekolah]].

"[q6|Itu [e7|perbuatan] [aparat|aparat] sendiri]," [c6|ujar] [elias|Elias]. [q7|[pesawat|Pesawat sipil mana pun yang mengangkut tentara], [c7|sambungnya], [e8|bakal [kkb|mereka] tembak]].

[ratna|Ketua Komnas HAM Perwakilan Papua Ratna Lestaluhu] [e9|meminta] [tni|TNI] dan [kkb|TPNPB-OPM] mengupayakan [i9|jeda kemanusiaan] supaya [warga|warga yang berlindung di gereja] bisa pulang. [pemkab|Pemkab Intan Jaya] [t3|kemarin] [e10|membagikan] [i10|4 ton beras] kepada [pengungsi|800 pengungsi].

[t4|Akhir pekan lalu], [kkb|KKB] [e11|melepas] [guru|empat guru kontrak] yang [kkb|mereka] [e12|sandera] [t5|sejak 3 Mei]. [guru|Keempatnya] kini dirawat di RSUD Mimika dan dalam kondisi stabil. "[q8|Berat badan [guru|mereka] turun, tapi semangatnya luar biasa]," [c8|kata] [maria|dokter jaga, Maria Yosefa Tekege].

Tonton juga Video: [@related|Suasana Pengungsian di Gereja [sugapa|Sugapa]]
---
kkb | kelompok kriminal bersenjata | organization | IDN | REB
tni | TNI | organization | IDN | MIL
intanjaya | Intan Jaya | place | IDN
sugapa | Distrik Sugapa | place | IDN
nabire | Nabire | place | IDN
ahmad | Ahmad Ridwansyah | person | IDN | MIL | Praka
bonifasius | Bonifasius Haryadi | person | IDN | MIL | Kapendam XVII/Cenderawasih
prajurit | 300 prajurit | group | IDN | MIL
brimob | satu kompi Brimob | group | IDN | COP
semuel | Semuel Rumbiak | person | IDN | COP | Kapolda Papua
elias | Elias Wandikbo | person | IDN | REB | juru bicara TPNPB-OPM
aparat | aparat | group | IDN | MIL
pesawat | Pesawat sipil mana pun yang mengangkut tentara | group | IDN | CVL
ratna | Ratna Lestaluhu | person | IDN | GOV | Ketua Komnas HAM Perwakilan Papua
warga | warga yang berlindung di gereja | group | IDN | CVL
pemkab | Pemkab Intan Jaya | organization | IDN | GOV
pengungsi | 800 pengungsi | group | IDN | REF
guru | empat guru kontrak | group | IDN | EDU
maria | Maria Yosefa Tekege | person | IDN | MED | dokter jaga
---
t1 = 2023-05-15
t2 = 2023-05-17
t3 = 2023-05-16
t4 = 2023-05-13/2023-05-14
t5 = 2023-05-03
q1 = direct bonifasius
q2 = indirect bonifasius
q3 = direct bonifasius
q4 = indirect elias
q5 = indirect elias
q6 = direct elias
q7 = indirect elias
q8 = direct maria
e1 = ASSAULT/firearms realized actor=kkb recipient=tni time=t1 context=military
e2 = ASSAULT/destroy realized actor=kkb said=q1 context=military
e3 = MOBILIZE/troops realized actor=tni said=q2 context=military
e4 = MOBILIZE/weapons realized actor=tni said=q3 context=military
e5 = MOBILIZE/police realized actor=semuel context=military
e6 = ASSAULT/destroy negated actor=kkb said=q5 context=military
e7 = ACCUSE/allege realized actor=elias recipient=aparat said=q6 context=military
e8 = THREATEN/violence realized actor=kkb recipient=pesawat said=q7 context=military
e9 = REQUEST/yield realized actor=ratna recipient=tni,kkb context=human_rights,human_security
e10 = AID realized actor=pemkab recipient=pengungsi time=t3 context=human_security
e11 = RETREAT/release realized actor=kkb recipient=guru time=t4 context=human_security
e12 = ASSAULT/abduct realized actor=kkb recipient=guru time=t5 context=human_security
