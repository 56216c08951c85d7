language: id
published: 2018-04-24
split: train
---
[kapolres|Kapolres] Minta Maaf, [mahasiswa|Mahasiswa] Tetap Mogok Makan

[@place|JEMBER] – [reserse|Tiga polisi] diperiksa setelah [dimas|mahasiswa Universitas Jember, Dimas Kurniadi,] [c5|mengaku] [q5|[e1|disundut rokok dan direndam] dalam bak oleh [reserse|penyidik unit reserse] supaya mengakui [i1|perusakan pos polisi]]. Peristiwa itu terjadi di [p1|Mapolsek Sumbersari] [t1|Jumat malam (20/4)].

[kapolres|Kapolres Jember AKBP Haryo Sasongko] [t2|kemarin (23/4)] [e2|meminta maaf] kepada [keluarga|keluarga [dimas|Dimas]]. "[q1|Perbuatan oknum. [reserse|Ketiganya] sedang [e3|diperiksa] [propam|Propam] dan kalau terbukti ya [e4|dipecat]," [c1|katanya]. "Tidak ada yang [polres|kami] tutupi]."

Permintaan maaf itu tidak menyurutkan [mahasiswa|17 mahasiswa] yang [e5|mogok makan] di [p5|bundaran DPRD] [t3|sejak Sabtu]. [mahasiswa|Mereka] [e6|menagih] dua hal: [i6|pembebasan [lima|lima rekan mereka]] dan [i6|pencopotan [kapolsek|Kapolsek Sumbersari]].

Siangnya, [massa|massa dari dua kampus] [e7|menutup simpang empat] [p7|Jalan Kalimantan] dengan meja kuliah. Lalu lintas lumpuh hingga pukul 16.00. [polres|Polisi] mengawal tanpa membubarkan. [q2|[polres|Kepolisian] [e8|tidak akan menangkap] [massa|peserta aksi]], [c2|ujar] [kapolres|Haryo].

[rektor|Rektor Prof Endah Murtini] [e9|menolak memberikan bantuan hukum] lewat kampus dengan dalih [i9|perkara itu pribadi]. Keputusan tersebut [e10|disesalkan] [bem|BEM]. [bem|Badan mahasiswa itu] kini [e11|didampingi] [lbh|LBH Surabaya] [t4|sejak kemarin].

"[q3|Kampus harusnya ibu, bukan juru bicara polsek]," [c3|sindir] [wulan|Ketua [bem|BEM] Wulan Setyorini].

[q4|[dprd|DPRD Jember], [c4|kata] [wulan|Wulan] menirukan [wakil|wakil ketua dewan], [e12|bersedia memfasilitasi pertemuan] dengan [kapolda|Kapolda Jatim] [t5|besok (25/4)]]. Kasus serupa mencuat [t6|pada 2011] ketika [tukang|tukang becak Sumarmo] [e13|dianiaya di sel] oleh [sipir|dua penjaga tahanan]. ([@reporter|jum]/[@editor|c5]/[@editor|ruk])
---
dimas | Dimas Kurniadi | person | IDN | EDU | mahasiswa Universitas Jember
reserse | penyidik unit reserse | group | IDN | COP
kapolres | Haryo Sasongko | person | IDN | COP | Kapolres Jember
keluarga | keluarga Dimas | group | IDN | CVL
propam | Propam | organization | IDN | COP
polres | Polisi Jember | organization | IDN | COP
mahasiswa | 17 mahasiswa | group | IDN | EDU
lima | lima rekan mereka | group | IDN | EDU
kapolsek | Kapolsek Sumbersari | person | IDN | COP | Kapolsek Sumbersari
massa | massa dari dua kampus | group | IDN | EDU
rektor | Endah Murtini | person | IDN | EDU | Rektor
bem | BEM | organization | IDN | EDU
lbh | LBH Surabaya | organization | IDN | NGO
wulan | Wulan Setyorini | person | IDN | EDU | Ketua BEM
dprd | DPRD Jember | organization | IDN | LEG
wakil | wakil ketua dewan | person | IDN | LEG | wakil ketua dewan
kapolda | Kapolda Jatim | person | IDN | COP | Kapolda Jatim
tukang | Sumarmo | person | IDN | CVL | tukang becak
sipir | dua penjaga tahanan | group | IDN | COP
---
t1 = 2018-04-20
t2 = 2018-04-23
t3 = 2018-04-21
t4 = 2018-04-23
t5 = 2018-04-25
t6 = 2011
q1 = direct kapolres
q2 = indirect kapolres
q3 = direct wulan
q4 = indirect wulan
q5 = indirect dimas
e1 = ASSAULT/torture realized actor=reserse recipient=dimas time=t1 said=q5 context=human_rights,legal
e2 = CONCEDE realized actor=kapolres recipient=keluarga time=t2 context=human_rights
e3 = ACCUSE/investigate realized actor=propam recipient=reserse said=q1 context=legal,human_rights
e4 = SANCTION/expel hypothetical actor=polres recipient=reserse said=q1 context=legal,human_rights
e5 = PROTEST/hunger realized actor=mahasiswa recipient=polres time=t3 context=human_rights,rights_freedoms
e6 = REQUEST/yield realized actor=mahasiswa recipient=polres context=human_rights,rights_freedoms
e7 = PROTEST/obstruct realized actor=massa time=t2 context=human_rights,rights_freedoms
e8 = COERCE/arrest negated actor=polres recipient=massa said=q2 context=rights_freedoms
e9 = REJECT/assist realized actor=rektor recipient=dimas context=legal
e10 = ACCUSE/disapprove realized actor=bem recipient=rektor context=legal
e11 = AID realized actor=lbh recipient=bem time=t4 context=legal
e12 = AGREE future actor=dprd recipient=mahasiswa time=t5 said=q4 context=legislative
e13 = ASSAULT/torture historical actor=sipir recipient=tukang time=t6 context=human_rights
