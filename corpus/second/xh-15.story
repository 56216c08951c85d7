language: id
published: 2020-07-08
---
Bendungan Nil: [mesir|Kairo] Tinggalkan Meja, [anak|Peretas] Bergerak

[mesir|Mesir] menarik diri dari perundingan. Di dunia maya, perang sudah dimulai.

[mesir|Mesir], [t1|Selasa (07/07)], [e1|keluar] dari [komite|komite teknis tiga negara yang membahas [i1|Bendungan Renaisans]]. [tarek|Menteri Irigasi Tarek Helmy-Mansour] [c1,e2|mengancam] [q1|[mesir|negaranya] akan menutup kedutaan di Addis Ababa jika [etiopia|Etiopia] mulai mengisi waduk tanpa kesepakatan].

Lebih jauh lagi, [komandan|seorang komandan armada selatan [mesir|Mesir]] [e3|mengancam menduduki] [i3|dua pulau milik [eritrea|Eritrea]] bila kapal pengangkut turbin bersandar di Massawa. [eritrea|Asmara] tidak menanggapi.

[c2|Menurut] [insa|badan keamanan informasi [etiopia|Etiopia], INSA], [q2|[anak|peretas bernama Anak Firaun] yang digaji [intel|intelijen [mesir|Mesir]] [e4|melumpuhkan] 13 situs pemerintah [t2|pada akhir Juni]]. Kepada DW, [bruk|direktur [insa|INSA] Bruktawit Tesfahun-Alemu] [c3|menambahkan] bahwa [q3|[insa|lembaganya] [e5|tidak membalas] dengan serangan siber].

Tekanan juga datang dari dalam negeri. [etiopia|Etiopia] [e6|mematikan internet] di [p6|seluruh [oromia|Oromia]] [t3|sejak 30 Juni]; [pekerja|pekerja proyek bendungan] [e7|mogok] [t4|awal pekan ini] karena [i8|upah tiga bulan] [e8|ditahan] [kontraktor|kontraktor].

[sudan|Khartoum] mencoba menyelamatkan keadaan. [q4|[pmsudan|Perdana Menteri [sudan|Sudan]] [e9|menelepon] [pmetiopia|Perdana Menteri [etiopia|Etiopia]] [t5|pada Rabu] dini hari], [c4|kata] [faiza|juru bicaranya, Faiza Salih-Abbas]. "[q5|[sudan|Kami] [e10|siap menjembatani] [etiopia,mesir|kedua tetangga] kapan saja]," [c5|ujarnya].

[ue|Uni Eropa] [e11|menjanjikan] [i11|dana 20 juta euro] bagi [mesir,etiopia,sudan|ketiga negara] [t6|pada September], asalkan kesepakatan diteken. [t7|Pada 2015], [mesir,etiopia,sudan|ketiganya] [e12|menandatangani] [i12|deklarasi prinsip].

[@reporter|hp]/[@editor|vlz] ([@source|rtr], [@source|afp])
---
mesir | Mesir | country | EGY
anak | Anak Firaun | group | EGY
komite | komite teknis tiga negara | organization | IGO
tarek | Tarek Helmy-Mansour | person | EGY | GOV | Menteri Irigasi
etiopia | Etiopia | country | ETH
komandan | seorang komandan armada selatan Mesir | person | EGY | MIL
eritrea | Eritrea | country | ERI
insa | INSA | organization | ETH | SPY
intel | intelijen Mesir | organization | EGY | SPY
bruk | Bruktawit Tesfahun-Alemu | person | ETH | SPY | direktur INSA
oromia | Oromia | place | ETH
pekerja | pekerja proyek bendungan | group | ETH | LAB
kontraktor | kontraktor | organization | - | BUS
sudan | Sudan | country | SDN
pmsudan | Perdana Menteri Sudan | person | SDN | GOV | Perdana Menteri Sudan
pmetiopia | Perdana Menteri Etiopia | person | ETH | GOV | Perdana Menteri Etiopia
faiza | Faiza Salih-Abbas | person | SDN | GOV | juru bicara Perdana Menteri Sudan
ue | Uni Eropa | organization | EUR
---
t1 = 2020-07-07
t2 = 2020-06
t3 = 2020-06-30
t4 = 2020-07-06
t5 = 2020-07-08
t6 = 2020-09
t7 = 2015
q1 = indirect tarek
q2 = indirect insa
q3 = indirect bruk
q4 = indirect faiza
q5 = direct faiza
e1 = SANCTION/withdraw realized actor=mesir recipient=komite time=t1 context=diplomatic,natural_resource
e2 = THREATEN/relations realized actor=tarek recipient=etiopia context=diplomatic,natural_resource
e3 = THREATEN/territory realized actor=komandan recipient=eritrea context=military,territory
e4 = COERCE/cyber realized actor=anak recipient=etiopia time=t2 said=q2 context=cyber
e5 = COERCE/cyber negated actor=insa recipient=mesir said=q3 context=cyber
e6 = COERCE/censor realized actor=etiopia time=t3 context=rights_freedoms,repression
e7 = PROTEST/strike realized actor=pekerja recipient=kontraktor time=t4 context=economic
e8 = COERCE/withhold realized actor=kontraktor recipient=pekerja time=t4 context=economic
e9 = CONSULT/phone realized actor=pmsudan recipient=pmetiopia time=t5 said=q4 context=diplomatic
e10 = AGREE future actor=sudan recipient=etiopia,mesir said=q5 context=diplomatic
e11 = AGREE hypothetical actor=ue recipient=mesir,etiopia,sudan time=t6 context=economic,diplomatic
e12 = SUPPORT historical actor=mesir,etiopia,sudan time=t7 context=diplomatic
