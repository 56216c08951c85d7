language: id
published: 2024-05-27
split: train
---
Malam Ketiga Rusuh di Mitrovica, [kosovo|Kosovo] Berlakukan Jam Malam

[@outlet|Deutsche Welle], [t1|27.05.2024]

[kosovo|Pristina] menutup jembatan Ibar dan mengurung warga di rumah. [serbia|Serbia] menggeser tank ke perbatasan. [uni|Uni Eropa] kehabisan sabar.

[kosovo|Pemerintah Kosovo] pada [t2|Minggu (26/05)] malam [e1|memberlakukan jam malam] di [p1|empat kota di utara], setelah [pemuda|ratusan pemuda etnis Serbia] untuk malam ketiga [e2|membakar mobil dan menjarah] [p2|balai kota Mitrovica Utara]. Sebuah [e3|granat tangan] yang dilemparkan dari kerumunan melukai empat [prajurit|prajurit [kfor|KFOR] asal [hungaria|Hungaria]].

Pemicunya plat nomor kendaraan. [kosovo|Pristina] [e4|melarang] [i4|plat keluaran [serbia|Serbia]] [t3|sejak 23 Mei].

"[q1|Orang yang menyentuh satu rambut saja dari kepala rakyat [serbia|kami] [e5|akan dibalas dengan besi]]," [c1|ujar] [stojkov|Menteri Pertahanan [serbia|Serbia] Dragoljub Stojkov-Lazić] di Raška. Di kota itu pula, [c2|menurut] [sumber|dua diplomat Barat], [q2|belasan tank M-84 [e6|dipamerkan] [t4|sehari sebelumnya]].

[stojkov|Stojkov-Lazić] [c3|menepis] [q3|kabar bahwa [serbia|Beograd] [e7|mempersenjatai] [relawan|regu-regu relawan] di seberang garis]. Padahal [relawan|regu bertopeng itu] terang-terangan [e8|dibentuk] di [p8|Zvečan] [t5|awal Mei] oleh [pengusaha|pengusaha Zoran Petković-Rajs] dan sudah menjaga barikade.

[berisha|Wakil Perdana Menteri [kosovo|Kosovo] Arbnora Berisha-Kelmendi] [c4,e9|menuduh] [q4|kanal Telegram dari [serbia|Serbia] [e10|menyebarkan video palsu] tentang gereja yang dirusak]. "[q5|Tidak ada satu pun biara yang disentuh]," [c5|katanya] kepada [@source|DW].

[uni|Brussel] [e11|mengundang] [kosovo,serbia|kedua pihak] untuk bicara di [p11|Ohrid] [t6|pada Kamis]. [c6|Menurut] [schaad|utusan khusus [uni|Uni Eropa] Reto Schaad-Lindner], [q6|[uni|blok itu] tengah mempertimbangkan [e12|pemotongan dana pra-aksesi]] jika undangan ditampik.

[kfor|KFOR], misi [nato|NATO], berada di Kosovo [t7|sejak 1999], tahun ketika [nato|aliansi itu] [e13|mengebom] [serbia|Yugoslavia] selama 78 hari sampai [nato,serbia|kedua pihak] meneken [e14|gencatan senjata Kumanovo].

[@editor|rzn]/[@editor|hp] ([@source|AFP], [@source|Reuters])
---
kosovo | Kosovo | country | XKX | GOV
serbia | Serbia | country | SRB
uni | Uni Eropa | bloc | EUR
pemuda | ratusan pemuda etnis Serbia | group | XKX | CVL
kfor | KFOR | organization | IGO | MIL
prajurit | prajurit KFOR asal Hungaria | group | HUN | MIL
hungaria | Hungaria | country | HUN
stojkov | Dragoljub Stojkov-Lazić | person | SRB | MIL | Menteri Pertahanan Serbia
sumber | dua diplomat Barat | group | - | GOV
relawan | regu-regu relawan | group | XKX | PRM
pengusaha | Zoran Petković-Rajs | person | XKX | BUS | pengusaha
berisha | Arbnora Berisha-Kelmendi | person | XKX | GOV | Wakil Perdana Menteri Kosovo
schaad | Reto Schaad-Lindner | person | EUR | GOV | utusan khusus Uni Eropa
nato | NATO | organization | IGO | MIL
---
t1 = 2024-05-27
t2 = 2024-05-26
t3 = 2024-05-23
t4 = 2024-05-25
t5 = 2024-05
t6 = 2024-05-30
t7 = 1999
q1 = direct stojkov
q2 = indirect sumber
q3 = indirect stojkov
q4 = indirect berisha
q5 = direct berisha
q6 = indirect schaad
e1 = COERCE/curfew realized actor=kosovo recipient=pemuda time=t2 context=religion_ethnicity,human_security
e2 = PROTEST/riot realized actor=pemuda recipient=kosovo time=t2 context=religion_ethnicity
e3 = ASSAULT/explosives realized actor=pemuda recipient=prajurit context=peacekeeping,religion_ethnicity
e4 = SANCTION/discontinue realized actor=kosovo recipient=serbia time=t3 context=territory
e5 = THREATEN/violence realized actor=stojkov recipient=kosovo said=q1 context=military,religion_ethnicity
e6 = MOBILIZE/weapons realized actor=serbia recipient=kosovo time=t4 said=q2 context=military,territory
e7 = AID negated actor=serbia recipient=relawan said=q3 context=military
e8 = MOBILIZE/militia realized actor=pengusaha recipient=relawan time=t5 context=military,religion_ethnicity
e9 = ACCUSE/allege realized actor=berisha recipient=serbia said=q4 context=misinformation,religion_ethnicity
e10 = COERCE/misinformation realized actor=serbia recipient=kosovo said=q4 context=misinformation,religion_ethnicity
e11 = REQUEST/meet realized actor=uni recipient=kosovo,serbia time=t6 context=diplomatic
e12 = SANCTION/discontinue hypothetical actor=uni recipient=kosovo,serbia said=q6 context=economic,diplomatic
e13 = ASSAULT/aerial historical actor=nato recipient=serbia time=t7 context=military
e14 = RETREAT/ceasefire historical actor=nato,serbia time=t7 context=military
