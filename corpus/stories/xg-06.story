language: id
published: 2016-08-01
split: train
---
Jam Malam di Tual Usai Gereja dan Musala Dibakar

[@place|Jakarta], [@agency|CNN Indonesia] -- [walkot|Wali Kota Tual Ismail Renuat] [e1|memberlakukan jam malam] [t1|mulai Minggu (31/7)] setelah [massa|massa] dari dua kelurahan [e2|saling bakar] rumah ibadah di kota kepulauan Maluku tersebut.

Bentrok berawal [t2|Jumat pekan lalu], ketika [laskar|kelompok yang menamai diri Laskar Panji Kebenaran] [e3|menyerang dengan parang] [jemaat|jemaat] yang sedang beribadah di sebuah ruko. Sembilan orang luka. [laskar|Laskar] berdalih ruko itu tak berizin.

[manuhutu|Pendeta Yosias Manuhutu] kemudian [e4|dibawa paksa] [laskar|kelompok tersebut] dan ditahan semalam di sebuah gudang kopra. [manuhutu|Ia] [e5|dilepaskan] [t3|Sabtu malam] berkat bujukan [mui|ketua MUI setempat, KH Saleh Renhoat].

"[q1|[mui|Saya] datang sendirian. [mui|Saya] bilang, [manuhutu|pendeta itu] guru anak-anak kalian juga]," [c1|tutur] [mui|Saleh] kepada CNNIndonesia.com melalui sambungan telepon, [t4|Senin (1/8)].

[laskar|Laskar] belum surut. Lewat pengeras suara, [pimpinan|pemimpinnya, Hamka Tuasikal], [e6|mengancam membakar seluruh kampung] bila [jemaat|jemaat] kembali. [kerukunan|Kubu seberang] juga [e7|merekrut 200 pemuda] untuk regu jaga bersenjata tombak, [c2|menurut] [sumber|sumber di [polda|Polda Maluku]] yang menyebut [q2|perekrutan itu berlangsung sejak [t5|Kamis]].

[kapolda|Kapolda Maluku Brigjen Ilham Wattimury] [e8|memperingatkan] [q3|[kerukunan,pimpinan|semua pemimpin regu] bakal dijemput polisi dalam 1x24 jam jika tidak membubarkan diri]. "[q4|[polda|Kami] tidak kenal laskar. Yang boleh bawa senjata cuma negara]," [c3,c4|katanya].

[menag|Menteri Agama Lutfi Hasanain] [c7|membantah] tudingan bahwa [q7|[kemenag|Kementerian Agama] membiarkan intoleransi]. [menag|Ia] [c5|mengatakan] [q5|pemerintah [e10|akan membangun ulang] dua rumah ibadah itu [t6|tahun depan]].

[setara|Setara Institute] justru [c6,e11|menilai] [q6|[walkot|wali kota] ikut menyulut perkara dengan [e12|menyegel] [p12|gereja itu] [t7|pada 2014]]. ([@reporter|rah]/[@editor|obs])
---
walkot | Ismail Renuat | person | IDN | GOV | Wali Kota Tual
massa | massa | group | IDN | CVL
laskar | Laskar Panji Kebenaran | organization | IDN | PRM
jemaat | jemaat | group | IDN | REL
manuhutu | Yosias Manuhutu | person | IDN | REL | Pendeta
mui | Saleh Renhoat | person | IDN | REL | ketua MUI setempat
pimpinan | Hamka Tuasikal | person | IDN | PRM | pemimpin Laskar Panji Kebenaran
kerukunan | Kubu seberang | group | IDN | PRM
sumber | sumber di Polda Maluku | person | IDN | COP
polda | Polda Maluku | organization | IDN | COP
kapolda | Ilham Wattimury | person | IDN | COP | Kapolda Maluku
menag | Lutfi Hasanain | person | IDN | GOV | Menteri Agama
kemenag | Kementerian Agama | organization | IDN | GOV
setara | Setara Institute | organization | IDN | NGO
---
t1 = 2016-07-31
t2 = 2016-07-29
t3 = 2016-07-30
t4 = 2016-08-01
t5 = 2016-07-28
t6 = 2017
t7 = 2014
q1 = direct mui
q2 = indirect sumber
q3 = indirect kapolda
q4 = direct kapolda
q5 = indirect menag
q6 = indirect setara
q7 = indirect menag
e1 = COERCE/curfew realized actor=walkot recipient=massa time=t1 context=religion_ethnicity,human_security
e2 = PROTEST/riot realized actor=massa context=religion_ethnicity
e3 = ASSAULT/primitive realized actor=laskar recipient=jemaat time=t2 context=religion_ethnicity,rights_freedoms
e4 = ASSAULT/abduct realized actor=laskar recipient=manuhutu context=religion_ethnicity,crime
e5 = RETREAT/release realized actor=laskar recipient=manuhutu time=t3 context=religion_ethnicity
e6 = THREATEN/violence realized actor=pimpinan recipient=jemaat context=religion_ethnicity
e7 = MOBILIZE/militia realized actor=kerukunan recipient=laskar time=t5 said=q2 context=religion_ethnicity
e8 = THREATEN/arrest realized actor=kapolda recipient=pimpinan,kerukunan said=q3 context=religion_ethnicity,legal
e10 = AID future actor=menag recipient=jemaat time=t6 said=q5 context=religion_ethnicity
e11 = ACCUSE/disapprove realized actor=setara recipient=walkot said=q6 context=religion_ethnicity,rights_freedoms
e12 = COERCE/restrict historical actor=walkot recipient=jemaat time=t7 said=q6 context=religion_ethnicity,rights_freedoms
