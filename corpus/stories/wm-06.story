language: id
published: 2015-03-19
split: train
---
Dualisme [partai|Partai Persatuan Kepulauan]: Kubu [samalo|Samalo] Pecat 11 Ketua DPD

AMBON, [@agency|KOMPAS.com] - Kisruh kepengurusan [partai|Partai Persatuan Kepulauan] (PPK) belum mereda. [ppk|Dewan Pimpinan Pusat kubu [samalo|Ahmad Samalo]] [e1|memberhentikan] [ketua|11 ketua DPD] yang menghadiri [i1|muktamar tandingan di Sorong].

Surat pemecatan itu diteken [t1|Selasa (17/3/2015)] dan diumumkan di [@place|Ambon] [t2|sehari kemudian].

"[q1|[ketua|Mereka] [e2|membelot]. Partai ini bukan warisan keluarga]," [c1|ujar] [latuharhary|Sekretaris Jenderal kubu [samalo|Samalo], Petrus Latuharhary].

Kubu Sorong pimpinan [rumbekwan|Maria Rumbekwan] tak tinggal diam. Lewat tim hukumnya, [ppk-kubu|kubu ini] [e3|menyeret [samalo|Samalo] ke [bareskrim|Bareskrim]] Polri dengan tuduhan [i3|memalsukan mandat]. [ppk-kubu|Mereka] juga [e4|mengajak] [kader|seluruh kader] [i4|memboikot pelantikan pengurus di [p4|Ternate]].

[kementerian|Kementerian Hukum dan HAM] sejauh ini [e5|mengakui] [i5,ppk|kepengurusan [samalo|Samalo]]. Namun, [kementerian|Direktur Jenderal Administrasi Hukum Umum [wirahadi|Teguh Wirahadi]] [e6|membuka peluang mencabut [i6|pengakuan]] itu bila [mahkamah|Mahkamah Partai] memutus lain.

"[q2|Kami netral. Prinsipnya, hukum harus ditegakkan]," [c2|ucap] [wirahadi|Teguh].

[c3|Menurut] [petinggi|seorang petinggi partai], [q3|[samalo|Samalo] dan [rumbekwan|Rumbekwan] pernah [e7|dipertemukan] oleh [mantan|mantan Gubernur Maluku] di sebuah hotel di [p7,p8|Makassar], [t3|Januari lalu]]. [rumbekwan|Rumbekwan] waktu itu [e8|menampik] [i8|tawaran kursi wakil ketua umum].

[latuharhary|Petrus] [c4|membantah] [q4|pernah ada pertemuan]. "[q5|[e9|Tidak ada [i9|islah]] dengan [ppk-kubu|pengkhianat]]," [c5|katanya].

Adapun [gerindra|[gerindra|Gerindra] dan [hanura|Hanura]], yang semula berkoalisi dengan PPK di DPRD Maluku, [c6|menyatakan] [e10,q6|berdiri di belakang [samalo|Samalo]]. [fraksi|Fraksi Nasdem] memilih menunggu.

[polda|Polda Maluku] [e11|memasang garis polisi] di [i11,p11|kantor DPW] agar tidak diperebutkan [ppk,ppk-kubu|kedua massa]. [manuputty|Kepala Bidang Humas [polda|Polda Maluku] AKBP Sintia Manuputty] [c7|berharap] [q7|kedua pihak menahan diri].

Penulis: Kontributor Ambon, [@reporter|Rahmat Tuasikal]
Editor: [@editor|Caroline Hutapea]
---
partai | Partai Persatuan Kepulauan | organization | IDN
ppk | PPK kubu Samalo | organization | IDN
ppk-kubu | PPK kubu Sorong | organization | IDN
samalo | Ahmad Samalo | person | IDN
rumbekwan | Maria Rumbekwan | person | IDN
ketua | ketua DPD PPK | group | IDN
latuharhary | Petrus Latuharhary | person | IDN | - | Sekretaris Jenderal kubu Samalo
bareskrim | Bareskrim Polri | organization | IDN
kader | kader PPK | group | IDN
kementerian | Kementerian Hukum dan HAM | organization | IDN
wirahadi | Teguh Wirahadi | person | IDN | - | Direktur Jenderal Administrasi Hukum Umum
petinggi | petinggi PPK | person | IDN | - | petinggi partai
mantan | mantan Gubernur Maluku | person | IDN | - | mantan Gubernur Maluku
gerindra | Gerindra | organization | IDN
hanura | Hanura | organization | IDN
fraksi | Fraksi Nasdem | organization | IDN
mahkamah | Mahkamah Partai | organization | IDN
polda | Polda Maluku | organization | IDN
manuputty | Sintia Manuputty | person | IDN | - | Kepala Bidang Humas Polda Maluku
---
t1 = 2015-03-17
t2 = 2015-03-18
t3 = 2015-01
q1 = direct latuharhary
q2 = direct wirahadi
q3 = indirect petinggi
q4 = indirect latuharhary
q5 = direct latuharhary
q6 = indirect gerindra
q7 = indirect manuputty
e1 = SANCTION/expel realized actor=ppk recipient=ketua time=t1 context=political_institutions
e2 = ACCUSE/disapprove realized actor=latuharhary recipient=ketua said=q1 context=political_institutions
e3 = ACCUSE/allege realized actor=ppk-kubu recipient=samalo context=political_institutions,legal
e4 = REQUEST/change realized actor=ppk-kubu recipient=kader context=political_institutions
e5 = SUPPORT realized actor=kementerian recipient=ppk context=political_institutions,legal
e6 = SANCTION/withdraw hypothetical actor=kementerian recipient=ppk context=political_institutions,legal
e7 = CONSULT/third-party realized actor=mantan,samalo,rumbekwan time=t3 said=q3 context=political_institutions
e8 = REJECT realized actor=rumbekwan recipient=samalo time=t3 context=political_institutions
e9 = REJECT realized actor=latuharhary recipient=ppk-kubu said=q5 context=political_institutions
e10 = SUPPORT realized actor=gerindra,hanura recipient=samalo said=q6 context=political_institutions,legislative
e11 = COERCE/restrict realized actor=polda recipient=ppk,ppk-kubu context=political_institutions,legal
