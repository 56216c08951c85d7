language: id
published: 2023-12-28
split: train
---
Perahu [pengungsi|Rohingya] Dihalau dari Kuala Simpang Ulim

[@agency|TEMPO.CO], [@place|Lhokseumawe] - [nelayan|Ratusan nelayan] [e1|membentangkan jaring dan drum] di [p1|muara Krueng Arakundo], Aceh Timur, untuk merintangi perahu yang mengangkut [pengungsi|154 pengungsi Rohingya], [t1|Rabu, 27 Desember 2023]. Sebelum itu, [pemuda|sejumlah pemuda] [e2|melempari lambung kapal dengan batu].

[keuchik|Keuchik setempat, Teungku Saiful Mahyiddin Daud,] [c1|mengatakan] [q1|kampungnya [e3|tak mau lagi menampung] [pengungsi|rombongan dari Cox's Bazar]]. “[q2|[t2|Bulan lalu] [keuchik|kami] beri makan 200 orang. Separuhnya kabur lewat agen],” [c2|katanya].

Di atas kapal, [pengungsi|penumpang] rupanya [e4|mogok makan] [t3|sejak Senin]. [c3|Menurut] [noor|Noor Fatema, seorang ibu dua anak yang dihubungi lewat telepon satelit], [q3|[pengungsi|mereka] [e5|ingin [unhcr|UNHCR] menemui] [pengungsi|mereka] di laut]. “[q4|[noor|Saya] [e6|memohon suaka] kepada siapa pun yang mendengar],” [c4|ujar] [noor|dia].

[prita|Juru bicara [unhcr|UNHCR] Indonesia Prita Lasmaria] [e7|mengecam] [i7|penghalauan] itu. [prita|Ia] [e8|meminta] [gubernur|Penjabat Gubernur Aceh] menerima [unhcr|tim lembaganya] [t4|Jumat besok].

[pemda|Pemerintah Aceh] bergeming. [kesbangpol|Kepala Badan Kesatuan Bangsa dan Politik Aceh Dedy Rizwansyah] malah [c5,e9|menggertak] [q5|[pengungsi2|60 pengungsi di gudang Ladong] akan dikeluarkan dari provinsi itu jika [unhcr|badan [pbb|PBB]] tidak segera mencarikan tempat].

[imigrasi|Kantor Imigrasi Lhokseumawe] [t5|pekan lalu] [e10|mendeportasi] [dua|dua warga Bangladesh yang diduga menjadi nakhoda]. Adapun [polres|Kepolisian Resor Aceh Timur] [e11|mencokok] [tiga|tiga penyelundup].

[koalisi|Koalisi Masyarakat Sipil Aceh] [c6|mengingatkan], [q6|[t6|pada 2015] [nelayan-2015|nelayan Aceh] [e12|menyelamatkan] [tamu-2015|1.800 orang] tanpa diminta].

[@reporter|ADI WARSIDI S.]

Baca juga: [@related|Siapa Memanen Uang dari Perahu [pengungsi|Rohingya]]
---
nelayan | ratusan nelayan | group | IDN | CVL
pengungsi | 154 pengungsi Rohingya | group | MMR | REF
pemuda | sejumlah pemuda | group | IDN | CVL
keuchik | Teungku Saiful Mahyiddin Daud | person | IDN | GOV | Keuchik
noor | Noor Fatema | person | MMR | REF
unhcr | UNHCR | organization | UNO | IGO
prita | Prita Lasmaria | person | IDN | IGO | Juru bicara UNHCR Indonesia
gubernur | Penjabat Gubernur Aceh | person | IDN | GOV | Penjabat Gubernur Aceh
pemda | Pemerintah Aceh | organization | IDN | GOV
kesbangpol | Dedy Rizwansyah | person | IDN | GOV | Kepala Badan Kesatuan Bangsa dan Politik Aceh
pengungsi2 | 60 pengungsi di gudang Ladong | group | MMR | REF
pbb | PBB | organization | UNO | IGO
imigrasi | Kantor Imigrasi Lhokseumawe | organization | IDN | GOV
dua | dua warga Bangladesh | group | BGD | CRM
polres | Kepolisian Resor Aceh Timur | organization | IDN | COP
tiga | tiga penyelundup | group | - | CRM
koalisi | Koalisi Masyarakat Sipil Aceh | organization | IDN | NGO
nelayan-2015 | nelayan Aceh | group | IDN | CVL
tamu-2015 | 1.800 orang | group | - | REF
---
t1 = 2023-12-27
t2 = 2023-11
t3 = 2023-12-25
t4 = 2023-12-29
t5 = 2023-12-18/2023-12-24
t6 = 2015
q1 = indirect keuchik
q2 = direct keuchik
q3 = indirect noor
q4 = direct noor
q5 = indirect kesbangpol
q6 = indirect koalisi
e1 = PROTEST/obstruct realized actor=nelayan recipient=pengungsi time=t1 context=migration
e2 = ASSAULT/primitive realized actor=pemuda recipient=pengungsi time=t1 context=migration
e3 = REJECT/assist realized actor=keuchik recipient=pengungsi said=q1 context=migration
e4 = PROTEST/hunger realized actor=pengungsi time=t3 context=migration,asylum
e5 = REQUEST/meet realized actor=pengungsi recipient=unhcr said=q3 context=asylum
e6 = REQUEST/assist realized actor=noor said=q4 context=asylum
e7 = ACCUSE/disapprove realized actor=prita recipient=nelayan context=asylum,human_rights
e8 = REQUEST/meet realized actor=prita recipient=gubernur time=t4 context=asylum
e9 = THREATEN/expel realized actor=kesbangpol recipient=pengungsi2 said=q5 context=migration,asylum
e10 = COERCE/deport realized actor=imigrasi recipient=dua time=t5 context=trafficking,migration
e11 = COERCE/arrest realized actor=polres recipient=tiga context=trafficking,crime
e12 = AID historical actor=nelayan-2015 recipient=tamu-2015 time=t6 said=q6 context=asylum,migration
