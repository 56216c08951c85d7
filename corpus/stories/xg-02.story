language: id
published: 2015-02-14
split: train
---
Meriam Menyalak Lagi di Garis Depan Karabakh

[@place|BAKU], [@agency|KOMPAS] — Baru empat jam berjalan, [e1|gencatan senjata] [azerbaijan|Azerbaijan] dan [armenia|Armenia] sudah terkoyak. Artileri [azerbaijan|Azerbaijan] [e2|menghujani posisi] [pasukan|pasukan [armenia|Armenia]] di sekitar [p2|Agdam], [t1|Jumat (13/2) malam] waktu setempat.

[armenia|Yerevan] membalas. Dua pesawat Su-25 [e3|membom] [p3|tiga desa di Fuzuli], menewaskan sedikitnya 11 [warga|warga]. Di jalan menuju [p4|Terter], sebuah truk [pemantau|pemantau [osce|OSCE]] hancur oleh [e4|bom rakitan] yang ditanam [milisi|milisi Karabakh].

”[q1|Yang [pasukan|kami] balas hanyalah sumber tembakan. Tidak ada desa yang [e5|[armenia|kami] bom]],” [c1|kata] [sargasyan|juru bicara [kemhan|Kementerian Pertahanan [armenia|Armenia]], Aram Sargasyan-Melik].

Bantahan itu ditertawakan [rahimov|Kolonel Vugar Rahimov-Shirvani] dari [azerbaijan|Baku]. [c2|Menurut] [rahimov|perwira itu], [q2|rekaman radar disimpan dan akan [e6|diserahkan] kepada [perancis|Perancis], [rusia|Rusia], serta [amerika|Amerika Serikat]], tiga ketua bersama Kelompok Minsk.

Ketiga negara itu [e7|berunding] di [p7|Wina], [t2|Sabtu], tanpa [armenia,azerbaijan|kedua negara yang bertikai]. Seusai perundingan, [lacombe|duta besar [perancis|Perancis], Étienne Lacombe-Roy], [c3,e8|mendesak] [q3|[armenia,azerbaijan|kedua pihak] [i8|menarik meriam berat] sejauh 15 kilometer dari garis kontak]. [rusia|Moskwa] menawarkan lebih: [rusia|negeri itu] [e9|siap mengirim 200 pemantau] [t3|bulan depan], asalkan [armenia,azerbaijan|para pihak] setuju.

[armenia|Armenia] [c4|mengisyaratkan] [q4|[armenia|negeri itu] tidak keberatan]. Adapun [azerbaijan|Azerbaijan] [e10|menolak] [i10|tawaran itu], karena, [c5|kata] [rahimov|Rahimov], ”[q5|[azerbaijan|kami] tidak mengundang tamu yang sukar disuruh pulang]”.

[azerbaijan|Azerbaijan] dan [armenia|Armenia] berperang sejak awal 1990-an. Perang itu reda oleh [e11|gencatan senjata] [t4|pada Mei 1994], yang tidak pernah disusul perjanjian damai.

([@source|AFP]/[@source|REUTERS]/[@reporter|SAM])
---
azerbaijan | Azerbaijan | country | AZE
armenia | Armenia | country | ARM
pasukan | pasukan Armenia | group | ARM | MIL
warga | warga | group | AZE | CVL
pemantau | pemantau OSCE | group | IGO
osce | OSCE | organization | IGO
milisi | milisi Karabakh | group | AZE | REB
sargasyan | Aram Sargasyan-Melik | person | ARM | MIL | juru bicara Kementerian Pertahanan Armenia
kemhan | Kementerian Pertahanan Armenia | organization | ARM | MIL
rahimov | Vugar Rahimov-Shirvani | person | AZE | MIL | Kolonel
perancis | Perancis | country | FRA
rusia | Rusia | country | RUS
amerika | Amerika Serikat | country | USA
lacombe | Étienne Lacombe-Roy | person | FRA | GOV | duta besar Perancis
---
t1 = 2015-02-13
t2 = 2015-02-14
t3 = 2015-03
t4 = 1994-05
q1 = direct sargasyan
q2 = indirect rahimov
q3 = indirect lacombe
q4 = indirect armenia
q5 = direct rahimov
e1 = RETREAT/ceasefire realized actor=azerbaijan,armenia time=t1 context=military,territory
e2 = ASSAULT/heavy-weapons realized actor=azerbaijan recipient=pasukan time=t1 context=military,territory
e3 = ASSAULT/aerial realized actor=armenia recipient=warga context=military,territory
e4 = ASSAULT/explosives realized actor=milisi recipient=pemantau context=military,peacekeeping
e5 = ASSAULT/aerial negated actor=armenia recipient=warga said=q1 context=military,territory
e6 = AGREE future actor=azerbaijan recipient=perancis,rusia,amerika said=q2 context=military,intelligence
e7 = CONSULT/multilateral realized actor=perancis,rusia,amerika time=t2 context=diplomatic,military
e8 = REQUEST/yield realized actor=lacombe recipient=azerbaijan,armenia time=t2 said=q3 context=diplomatic,military
e9 = AGREE hypothetical actor=rusia recipient=azerbaijan,armenia time=t3 context=peacekeeping
e10 = REJECT/yield realized actor=azerbaijan recipient=rusia context=peacekeeping,diplomatic
e11 = RETREAT/ceasefire historical actor=azerbaijan,armenia time=t4 context=military,territory
