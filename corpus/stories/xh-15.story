language: id
published: 2020-07-08
split: test
---
Bendungan Nil: [mesir|Kairo] Tinggalkan Meja, Peretas Bergerak

[mesir|Mesir] menarik diri dari perundingan. Di dunia maya, perang sudah dimulai.

[mesir|Mesir], [t1|Selasa (07/07)], [e1|keluar] dari [i1|komite teknis tiga negara] yang membahas Bendungan Renaisans. [helmy|Menteri Irigasi Tarek Helmy-Mansour] [c1,e2|mengancam] [q1|[mesir|negaranya] akan menutup kedutaan di Addis Ababa jika [etiopia|Etiopia] mulai mengisi waduk tanpa kesepakatan].

Lebih jauh lagi, [komandan|seorang komandan armada selatan [mesir|Mesir]] [e3|mengancam menduduki] [i3|dua pulau] milik [eritrea|Eritrea] bila kapal pengangkut turbin bersandar di [p3|Massawa]. [eritrea|Asmara] tidak menanggapi.

[c2|Menurut] [insa|badan keamanan informasi [etiopia|Etiopia], INSA], [q2|[firaun|peretas bernama Anak Firaun] yang digaji [intel|intelijen [mesir|Mesir]] [e4|melumpuhkan] [i4|13 situs pemerintah] [t2|pada akhir Juni]]. Kepada [dw|DW], [tesfaye|direktur [insa|INSA] Bruktawit Tesfahun-Alemu] [c3|menambahkan] bahwa [q3|[insa|lembaganya] [e5|tidak membalas] dengan [i5|serangan siber]].

Tekanan juga datang dari dalam negeri. [etiopia|Etiopia] [e6|mematikan] [i6|internet di seluruh Oromia] [t3|sejak 30 Juni]; [amhara|pekerja proyek bendungan] [e7|mogok] [t4|awal pekan ini] karena upah tiga bulan [e8|ditahan] [salini|kontraktor].

[sudan|Khartoum] mencoba menyelamatkan keadaan. [q4|[pm|Perdana Menteri [sudan|Sudan]] [e9|menelepon] [pm-eth|Perdana Menteri [etiopia|Etiopia]] [t5|pada Rabu dini hari]], [c4|kata] [salih|juru bicaranya, Faiza Salih-Abbas]. "[q5|[sudan|Kami] [e10|siap menjembatani] [etiopia,mesir|kedua tetangga] kapan saja]," [c5|ujarnya].

[uni|Uni Eropa] [e11|menjanjikan] [i11|dana 20 juta euro] bagi [etiopia,mesir,sudan|ketiga negara] [t6|pada September], asalkan kesepakatan diteken. [t7|Pada 2015], [etiopia,mesir,sudan|ketiganya] [e12|menandatangani] [i12|deklarasi prinsip].

[@editor|hp/vlz] ([@source|rtr], [@source|afp])
---
mesir | Mesir | country | EGY
helmy | Tarek Helmy-Mansour | person | EGY | GOV | Menteri Irigasi
etiopia | Etiopia | country | ETH
komandan | seorang komandan armada selatan Mesir | person | EGY | MIL | komandan armada selatan
eritrea | Eritrea | country | ERI
insa | INSA | organization | ETH | GOV
firaun | Anak Firaun | group | EGY | SPY
intel | intelijen Mesir | organization | EGY | SPY
dw | DW | organization | DEU | JRN
tesfaye | Bruktawit Tesfahun-Alemu | person | ETH | GOV | direktur INSA
amhara | pekerja proyek bendungan | group | ETH | LAB
salini | kontraktor | organization | - | BUS
sudan | Sudan | country | SDN
pm | Perdana Menteri Sudan | person | SDN | GOV | Perdana Menteri Sudan
pm-eth | Perdana Menteri Etiopia | person | ETH | GOV | Perdana Menteri Etiopia
salih | Faiza Salih-Abbas | person | SDN | GOV | juru bicara
uni | Uni Eropa | bloc | EUR
---
t1 = 2020-07-07
t2 = 2020-06
t3 = 2020-06-30
t4 = 2020-07-06
t5 = 2020-07-08
t6 = 2020-09
t7 = 2015
q1 = indirect helmy
q2 = indirect insa
q3 = indirect tesfaye
q4 = indirect salih
q5 = direct salih
e1 = SANCTION/withdraw realized actor=mesir recipient=etiopia,sudan time=t1 context=diplomatic,natural_resource
e2 = THREATEN/relations realized actor=helmy recipient=etiopia time=t1 context=diplomatic,natural_resource
e3 = THREATEN/territory realized actor=komandan recipient=eritrea context=military,territory
e4 = COERCE/cyber realized actor=firaun recipient=etiopia time=t2 said=q2 context=cyber,intelligence
e5 = COERCE/cyber negated actor=insa recipient=mesir said=q3 context=cyber
e6 = COERCE/censor realized actor=etiopia time=t3 context=repression,rights_freedoms
e7 = PROTEST/strike realized actor=amhara recipient=salini time=t4 context=economic
e8 = COERCE/withhold realized actor=salini recipient=amhara context=economic
e9 = CONSULT/phone realized actor=pm,pm-eth time=t5 said=q4 context=diplomatic
e10 = CONSULT/third-party hypothetical actor=sudan recipient=mesir,etiopia said=q5 context=diplomatic
e11 = AGREE future actor=uni recipient=sudan,mesir,etiopia time=t6 context=economic
e12 = SUPPORT historical actor=mesir,etiopia,sudan time=t7 context=diplomatic,natural_resource
