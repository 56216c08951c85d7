language: id
published: 2026-02-05
split: test
---
Tiga Ruas Jalan Diblokade Penambang [bolivia|Bolivia], Lima Orang Mogok Makan

[@agency|jpnn.com], [@place|LA PAZ] - "[q1|[i4|Dekrit ini] [e4|merampok nafkah] dua ribu keluarga]." Kalimat itu [c1|meluncur dari mulut] [mamani|Primitivo Choque Mamani, ketua [koperasi|Koperasi 15 de Enero]], di tepi [p1|jalan raya La Paz-Oruro].

[t1|Sejak Senin subuh], jalan tersebut [e1|ditutup] [penambang|ratusan penambang timah]. Batu dan ban bekas bertumpuk di tiga titik.

[pengurus|Lima pengurus koperasi], dua di antaranya perempuan, bahkan [e2|menjalani mogok makan] di [p2|Katedral Oruro] [t2|sejak kemarin], tulis Xinhua, [t3|Kamis (5/2)].

Pangkal soalnya adalah [i1,i2|dekrit [t4|bulan lalu]] yang [e3|mengambil alih] [i3|konsesi [koperasi|mereka] di [p3|Huanuni]] untuk [comibol|Comibol], perusahaan tambang negara. Koperasi itu sudah menggali timah di sana [t5|sejak 1987], turun-temurun.

Baca Juga:
[@related|Harga Timah Dunia Melonjak, Ini Pemicunya]

[bolivia|Pemerintah] tidak mau kecolongan. Sebanyak 800 polisi antihuru-hara [e5|dikerahkan] ke [p5|Caracollo], tetapi [soto|Menteri Pemerintahan Wilma Arancibia Soto] [c2|memastikan] [q2|[polisi|aparat] tidak akan [e6|menembakkan gas air mata]].

Antrean kendaraan mengular hingga 14 kilometer. [quispe|Sopir truk bernama Fidel Quispe] [c3|mengaku] [q3|sudah dua malam tidur di balik kemudi]. "[q4|Muatan saya tomat. [t6|Besok] pasti busuk]," [c4|katanya].

Di [p7,p8|El Alto], [serikat|serikat sopir] [e7|menggelar pawai solidaritas] [t7|kemarin sore]. [peserta|Dua pesertanya] [e8|diangkut] [polisi-bolivia|polisi] karena [i8|membawa dinamit].

[cob|Federasi serikat buruh COB] juga akan [e9|berdemonstrasi] di [p9|Plaza Murillo], jantung La Paz, [t8|pada Sabtu (7/2)]. ([@source|xinhua]/[@source|ant]/[@outlet|jpnn])

Jangan Sampai Ketinggalan Pilihan Redaksi ini:
[@related|Serunya Menumpang Kereta Gantung di La Paz]

Redaktur & Reporter : [@editor,@reporter|Sastro Wibisana]
---
penambang | penambang timah dari Koperasi 15 de Enero | group | BOL
koperasi | Koperasi 15 de Enero | organization | BOL
pengurus | pengurus Koperasi 15 de Enero | group | BOL
bolivia | Bolivia | country | BOL
comibol | Comibol | organization | BOL
mamani | Primitivo Choque Mamani | person | BOL | - | ketua Koperasi 15 de Enero
polisi | aparat | organization | BOL
soto | Wilma Arancibia Soto | person | BOL | - | Menteri Pemerintahan
quispe | Fidel Quispe | person | BOL | - | Sopir truk
serikat | serikat sopir | organization | BOL
peserta | peserta pawai | group | BOL
polisi-bolivia | polisi Bolivia | organization | BOL
cob | COB | organization | BOL
---
t1 = 2026-02-02
t2 = 2026-02-04
t3 = 2026-02-05
t4 = 2026-01
t5 = 1987
t6 = 2026-02-06
t7 = 2026-02-04
t8 = 2026-02-07
q1 = direct mamani
q2 = indirect soto
q3 = indirect quispe
q4 = direct quispe
e1 = PROTEST/obstruct realized actor=penambang time=t1 context=natural_resource,economic
e2 = PROTEST/hunger realized actor=pengurus time=t2 context=natural_resource
e3 = COERCE/seize realized actor=bolivia recipient=koperasi time=t4 context=natural_resource,economic
e4 = ACCUSE/disapprove realized actor=mamani recipient=bolivia said=q1 context=natural_resource,economic
e5 = MOBILIZE/police realized actor=bolivia context=human_security
e6 = ASSAULT/crowd-control negated actor=polisi recipient=penambang said=q2 context=human_rights
e7 = PROTEST/demo realized actor=serikat time=t7 context=natural_resource
e8 = COERCE/arrest realized actor=polisi-bolivia recipient=peserta time=t7 context=crime
e9 = PROTEST/demo future actor=cob time=t8 context=natural_resource
