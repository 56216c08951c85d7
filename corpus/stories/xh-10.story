language: id
published: 2010-02-10
split: train
---
Bom Bunuh Diri Guncang Konferensi Ulama [mogadishu|Mogadishu]

[@place,mogadishu|MOGADISHU] -- [perempuan|Seorang perempuan bercadar] [e1|meledakkan diri] di [p1|Hotel Al-Nasr], [mogadishu|Mogadishu], [t1|Selasa (9/2)], saat [ulama|ratusan ulama] membahas [i1|rancangan piagam damai]. Sembilan belas orang wafat, termasuk dua guru madrasah.

[shabaab|Al-Shabaab] mengaku mengirim [perempuan|pelaku]. Lewat radio Andalus, [shabaab|kelompok itu] [c1,e2|mengancam] [q1|akan "menelan" [kismayo|Kismayo] dan seluruh pantai selatan [t2|sebelum Juli]].

"[q2|Ancaman [shabaab|mereka] tak menggoyahkan kami]," [c2|ujar] [warsame|Ketua Majelis Ulama Syekh Abdirahman Warsame-Guled], yang lolos dengan luka di bahu. [warsame|Ia] [e3|mengundang] [faksi|semua faksi] untuk [i3|berunding di masjid Isbahaysiga], [t3|Jumat lusa].

Dukungan segera berdatangan. [oki|Organisasi Konferensi Islam] [e4|mengutuk] [i4|serangan itu] dan [e5|menyalurkan] [i5|1,2 juta dolar AS] untuk [rs|rumah sakit Medina]. [kenya|Kenya] [e6|membuka perbatasan] di [liboi,p6|Liboi] bagi [korban|korban luka], kelonggaran yang selama ini tak pernah diberikan [kenya|Nairobi].

Akan tetapi, [kontributor|dua negara penyumbang pasukan] kehilangan kesabaran. [c3|Menurut] [diplomat|seorang diplomat Uni Afrika] yang dikutip [sabahi|harian [@source|Sabahi]], [q3|[burundi|Burundi] mempertimbangkan [e7|keluar] dari [i7|misi AMISOM]]. [burundi|Burundi] menepis kabar tersebut.

Di utara, [puntland|wilayah Puntland] melaporkan [amerika|Amerika Serikat] [e9|menghantam] [p9|sebuah kamp di pegunungan Golis] dengan pesawat tanpa awak, [t4|Ahad malam]. [petempur|Empat puluh petempur] menyusul [e10|menyerahkan senjata] kepada [puntland|aparat Puntland] [t5|sehari kemudian].

Kekerasan di [somalia|Somalia] bukan hal baru. [t6|Juni 2009], [pengebom|pengebom bunuh diri] [e11|menyerang] [menteri|Menteri Keamanan] di [p11|Beledweyne].

ed: [@editor|rahmat hidayanto]
---
perempuan | seorang perempuan bercadar | person | SOM | UAF
ulama | ratusan ulama | group | SOM | REL
shabaab | Al-Shabaab | group | SOM | REB
warsame | Abdirahman Warsame-Guled | person | SOM | REL | Ketua Majelis Ulama
faksi | semua faksi | group | SOM
oki | Organisasi Konferensi Islam | organization | IGO
rs | rumah sakit Medina | organization | SOM | HLH
kenya | Kenya | country | KEN
korban | korban luka | group | SOM | CVL
kontributor | dua negara penyumbang pasukan | group
diplomat | seorang diplomat Uni Afrika | person | IGO
sabahi | Sabahi | organization | - | JRN
burundi | Burundi | country | BDI
puntland | Puntland | territory | SOM | GOV
amerika | Amerika Serikat | country | USA
petempur | empat puluh petempur | group | SOM | REB
somalia | Somalia | country | SOM
pengebom | pengebom bunuh diri | person | - | UAF
menteri | Menteri Keamanan Somalia | person | SOM | GOV | Menteri Keamanan
mogadishu | Mogadishu | place | SOM
kismayo | Kismayo | place | SOM
liboi | Liboi | place | KEN
---
t1 = 2010-02-09
t2 = 2010-07
t3 = 2010-02-12
t4 = 2010-02-07
t5 = 2010-02-08
t6 = 2009-06
q1 = mixed shabaab
q2 = direct warsame
q3 = indirect diplomat
e1 = ASSAULT/suicide-attack realized actor=perempuan recipient=ulama time=t1 context=terrorism,religion_ethnicity
e2 = THREATEN/territory realized actor=shabaab context=terrorism,territory
e3 = REQUEST/meet realized actor=warsame recipient=faksi time=t3 context=religion_ethnicity
e4 = ACCUSE/disapprove realized actor=oki recipient=shabaab context=terrorism
e5 = AID realized actor=oki recipient=rs context=human_security,health
e6 = RETREAT/access realized actor=kenya recipient=korban context=human_security,migration
e7 = SANCTION/withdraw hypothetical actor=burundi said=q3 context=peacekeeping
e9 = ASSAULT/drone realized actor=amerika recipient=petempur time=t4 context=military,terrorism
e10 = RETREAT/disarm realized actor=petempur recipient=puntland time=t5 context=military
e11 = ASSAULT/suicide-attack historical actor=pengebom recipient=menteri time=t6 context=terrorism
