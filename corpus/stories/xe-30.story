language: ms
published: 2014-02-20
split: train
---
[mangsa|Dua jurutera] diculik di [semporna|Semporna], perintah berkurung dilanjutkan

[@place|KOTA KINABALU], [t1|20 Feb] ([@agency|Bernama]) -- [kumpulan|Sekumpulan lelaki bersenjata] [e1|menculik] [mangsa|dua jurutera warga [korea|Korea Selatan]] dari [p1|sebuah chalet di [semporna|Semporna]], [t2|malam kelmarin], sebelum melarikan diri dengan bot pam ke perairan [filipina|Filipina].

[pesuruhjaya|Pesuruhjaya Polis Sabah, Datuk Azman Gindol], [c1|berkata] [q1|[pengawal|seorang pengawal chalet] [e2|ditetak] dengan parang ketika cuba menghalang [kumpulan|mereka]]. Susulan itu, [polis|polis] [e3|melanjutkan perintah berkurung] di [p3|enam daerah pantai timur] [t3|sehingga 6 Mac].

"[q2|[polis|Kami] tahu siapa dalangnya," [c2|katanya] pada sidang media, "dan [polis|kami] [e4|akan memburu dan memberkas] [kumpulan|mereka] walaupun [kumpulan|mereka] bersembunyi di mana-mana]."

[c3|Menurut] [pesuruhjaya|beliau] lagi, [q3|[jamsari|bekas pemimpin kampung, Jamsari Salleh], yang didapati mati ditembak [t4|Isnin lalu], [e5|dibunuh] [kumpulan|kumpulan yang sama] kerana menjadi saksi pendakwaan].

Di Putrajaya, [menteri|Menteri Pertahanan Datuk Seri Kamarulzaman Bidin] [e6|berbincang melalui telefon] dengan [rakan|rakan sejawatannya dari [filipina|Filipina]]. [filipina,malaysia|Kedua-dua negara] [e7|mula menjalankan rondaan bersama] di [p7|Laut Sulu] [t5|hari ini].

[korea|Seoul] [e8|memohon] [i8|bantuan pasukan perunding], manakala [duta|duta besarnya] [e9|melawat] [keluarga|keluarga [mangsa|mangsa]] di [p9|Kota Kinabalu]. [ketua|Ketua Menteri [sabah|Sabah]] [e10|memohon maaf] kepada [korea|kerajaan republik itu] atas [i10|kelemahan kawalan keselamatan].

[penculik|Seorang jurucakap [kumpulan|kumpulan itu]] [c4|memberitahu] [radio|sebuah stesen radio di Zamboanga] bahawa [q4|[kumpulan|pihaknya] [e11|tidak akan mencederakan] [mangsa|tebusan] jika [korea|Seoul] [e12|membayar] [i12|wang tebusan RM6 juta]].

[t6|Pada tahun 2000], [kumpulan-lama|kumpulan lain] [e13|menculik] [pelancong|21 pelancong] di Sipadan.

-- [@outlet|BERNAMA]
---
kumpulan | Sekumpulan lelaki bersenjata | group | PHL | UAF
mangsa | dua jurutera warga Korea Selatan | group | KOR | BUS
korea | Korea Selatan | country | KOR
semporna | Semporna | place | MYS
filipina | Filipina | country | PHL
pesuruhjaya | Azman Gindol | person | MYS | COP | Pesuruhjaya Polis Sabah
pengawal | seorang pengawal chalet | person | MYS | CVL
polis | polis Sabah | organization | MYS | COP
jamsari | Jamsari Salleh | person | MYS | CVL | bekas pemimpin kampung
menteri | Kamarulzaman Bidin | person | MYS | GOV | Menteri Pertahanan
rakan | rakan sejawatan dari Filipina | person | PHL | GOV | Setiausaha Pertahanan
malaysia | Malaysia | country | MYS
duta | duta besar Korea Selatan | person | KOR | GOV | duta besar
keluarga | keluarga mangsa | group | KOR | CVL
ketua | Ketua Menteri Sabah | person | MYS | GOV | Ketua Menteri Sabah
sabah | Sabah | place | MYS
penculik | seorang jurucakap kumpulan itu | person | PHL | UAF | jurucakap
radio | sebuah stesen radio di Zamboanga | organization | PHL | JRN
kumpulan-lama | kumpulan lain | group | PHL | UAF
pelancong | 21 pelancong | group | - | CVL
---
t1 = 2014-02-20
t2 = 2014-02-18
t3 = 2014-03-06
t4 = 2014-02-17
t5 = 2014-02-20
t6 = 2000
q1 = indirect pesuruhjaya
q2 = direct pesuruhjaya
q3 = indirect pesuruhjaya
q4 = indirect penculik
e1 = ASSAULT/abduct realized actor=kumpulan recipient=mangsa time=t2 context=crime,terrorism
e2 = ASSAULT/primitive realized actor=kumpulan recipient=pengawal said=q1 context=crime
e3 = COERCE/curfew realized actor=polis time=t3 context=crime,human_security
e4 = THREATEN/arrest realized actor=polis recipient=kumpulan said=q2 context=crime
e5 = ASSAULT/targeted realized actor=kumpulan recipient=jamsari time=t4 said=q3 context=crime,legal
e6 = CONSULT/phone realized actor=menteri,rakan context=diplomatic,crime
e7 = COOPERATE realized actor=malaysia,filipina time=t5 context=military,crime
e8 = REQUEST/assist realized actor=korea recipient=malaysia context=diplomatic,crime
e9 = CONSULT/visit realized actor=duta recipient=keluarga context=diplomatic
e10 = CONCEDE realized actor=ketua recipient=korea context=human_security
e11 = THREATEN/violence realized actor=kumpulan recipient=mangsa said=q4 context=crime
e12 = RETREAT hypothetical actor=korea recipient=kumpulan said=q4 context=crime
e13 = ASSAULT/abduct historical actor=kumpulan-lama recipient=pelancong time=t6 context=crime,terrorism
