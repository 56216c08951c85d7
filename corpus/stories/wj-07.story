language: id
published: 2021-07-30
split: test
---
Empat WNI Dilepas di Sulu, Mantan Gerilyawan Serahkan Senapan

[nelayan|EMPAT nelayan asal Wakatobi] yang 11 bulan [e1|disekap] [kelompok|kelompok bersenjata] di [p1|Pulau Sulu, [filipina|Filipina] Selatan], akhirnya bebas, [t1|Rabu (28/7)]. [q1|[kelompok|Para penculik] [e2|melepaskan] [nelayan|mereka] di [p2|Patikul]], [c1|kata] [sasongko|Direktur Perlindungan WNI [kementerian|Kementerian Luar Negeri] Ratna Dewi Sasongko].

"[q2|Yang kami bawa pulang bukan hanya orang, melainkan harapan]," [c2|tandas] [sasongko|Ratna] dalam jumpa pers virtual, [t2|kemarin].

[nelayan|Keempatnya] [e3|dirawat] di [p3|rumah sakit militer Zamboanga] atas biaya [filipina|pemerintah Filipina].

[t3|Sehari sebelum pembebasan itu], [wiryawan|Konsul Jenderal RI di Davao, Bagas Wiryawan], [e4|menemui] [tulawie|Gubernur Sulu Hadji Munir Tulawie] di [p4|Jolo]. [q3|Pertemuan tersebut, [c3|menurut] [sumber|sumber Media [indonesia|Indonesia]], ikut melunakkan para penculik].

Di [p5|Maguindanao], [front|1.200 mantan gerilyawan Front Pembebasan Islam Moro (MILF)] [e5|menyerahkan [i5|840 pucuk senapan]] kepada [tim|tim pelucutan senjata internasional]. [front|Setiap orang] [e6|menerima [i6|santunan]] 100.000 peso dari [filipina|Manila].

Baca juga: [@related|Kisah Guru Mengaji di Pulau Basilan]

Tidak semua komandan setuju. [kalim|Abu Faisal Kalim, pemimpin faksi sempalan], [e7|menolak [i7|melucuti pasukannya]] dan [e8|bersumpah membakar] [filipina,i8|balai kota [p8|Shariff Aguak]]. [filipina|Manila] menanggapinya dengan [e9|menambah 500 polisi antiteror] [p9|di kota tersebut].

Menteri Dalam Negeri [filipina|Filipina] [buenaflor|Enrico Buenaflor] tak gentar. "[q4|Andai [kalim|dia] menyerang, [buenaflor|kami] [e10|akan memberlakukan [i10|darurat militer]] malam itu juga]," [c4|ucapnya].

[jepang|Jepang], yang [t4|pada 2014] [e11|membangun [i11|60 sekolah]] di [bangsamoro,p11|Bangsamoro] dan empat puskesmas di Jolo, [e12|memuji] [i12|penyerahan senjata itu]. ([@source|Ant]/[@source|PNA]/[@reporter|Ykb]/X-6)
---
nelayan | nelayan Wakatobi | group | IDN
kelompok | kelompok bersenjata Sulu | group | PHL
sasongko | Ratna Dewi Sasongko | person | IDN | - | Direktur Perlindungan WNI Kementerian Luar Negeri
kementerian | Kementerian Luar Negeri | organization | IDN
indonesia | Indonesia | country | IDN
filipina | Filipina | country | PHL
wiryawan | Bagas Wiryawan | person | IDN | - | Konsul Jenderal RI di Davao
tulawie | Hadji Munir Tulawie | person | PHL | - | Gubernur Sulu
sumber | sumber Media Indonesia | person
front | Front Pembebasan Islam Moro (MILF) | organization | PHL
tim | tim pelucutan senjata internasional | organization
kalim | Abu Faisal Kalim | person | PHL | - | pemimpin faksi sempalan
buenaflor | Enrico Buenaflor | person | PHL | - | Menteri Dalam Negeri Filipina
jepang | Jepang | country | JPN
bangsamoro | Bangsamoro | territory | PHL
---
t1 = 2021-07-28
t2 = 2021-07-29
t3 = 2021-07-27
t4 = 2014
q1 = indirect sasongko
q2 = direct sasongko
q3 = indirect sumber
q4 = direct buenaflor
e1 = ASSAULT/abduct realized actor=kelompok recipient=nelayan context=terrorism,crime
e2 = RETREAT/release realized actor=kelompok recipient=nelayan time=t1 said=q1 context=terrorism
e3 = AID realized actor=filipina recipient=nelayan context=health
e4 = CONSULT realized actor=wiryawan,tulawie time=t3 context=diplomatic
e5 = RETREAT/disarm realized actor=front recipient=tim context=military
e6 = AID realized actor=filipina recipient=front context=economic
e7 = REJECT/yield realized actor=kalim recipient=filipina context=terrorism,military
e8 = THREATEN/violence realized actor=kalim recipient=filipina context=terrorism
e9 = MOBILIZE/police realized actor=filipina recipient=kalim context=terrorism
e10 = THREATEN/restrict realized actor=buenaflor recipient=kalim said=q4 context=terrorism,rights_freedoms
e11 = AID historical actor=jepang recipient=bangsamoro time=t4 context=economic
e12 = SUPPORT realized actor=jepang recipient=front context=military
