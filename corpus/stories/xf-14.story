language: id
published: 2007-03-06
split: test
---
[bk|BK DPR] Periksa Penerima Dana Kelautan, [demokrat,pdip|Dua Fraksi] Tolak Pansus

[@place|JAKARTA]--[@agency|MIOL]: [bk|Badan Kehormatan (BK) DPR] [t1|kemarin] [e1|memeriksa] [lima|lima anggota dewan] yang diduga menerima uang dari [dkp|Departemen Kelautan dan Perikanan]. Di tempat terpisah, [kpk|Komisi Pemberantasan Korupsi (KPK)] [e2|membuka penyelidikan] terhadap [kusno|mantan sekretaris jenderal [dkp|departemen] tersebut, Suryo Kusnohadi].

[kpk|Komisi] juga [e3|menyita] [i3|tiga mobil dan buku tabungan] dari [p3,rumah|rumah [kusno|Kusnohadi] di Bintaro]. "[q1|Ini baru langkah awal]," [c1|kata] [siregar|Wakil Ketua [kpk|KPK] Parlagutan Siregar]. [siregar|Ia] [c2|tidak menutup kemungkinan] [q2|[menteri|seorang menteri aktif] [e4|dipanggil]].

[pdip|Fraksi PDI Perjuangan] dan [demokrat|Fraksi Partai Demokrat] [e5|menolak] [i5|pembentukan panitia khusus] yang diusulkan [pks|Fraksi PKS]. Ketika [bamus|Badan Musyawarah] tetap memasukkannya ke agenda, [demokrat|wakil-wakil Demokrat] [e6|memboikot] [i6|rapat siang harinya].

"[q3|Apa bedanya pansus dengan panggung sandiwara?]" [c3|ucap] [tampi|anggota [pdip|Fraksi PDIP] Ronny Tampinongkol]. Ucapan [tampi|politikus asal Minahasa itu] [e7|dikritik] [icw|Indonesia Corruption Watch (ICW)]. "[q4|Rakyat berhak tahu siapa makan apa]," [c4|ujar] [haryani|peneliti [icw|ICW], Lestari Haryani].

[latu|Menteri Kelautan dan Perikanan Abdul Hamid Latuheru] [c5|menegaskan] [q5|[dkp|kementeriannya] tidak pernah menyetor dana kepada partai mana pun].

[tipikor|Pengadilan Tipikor] [t2|bulan lalu] [e8|memvonis] [bram|bekas bendahara [dkp|departemen], Bram Sumendap], enam tahun penjara. [t3|Pada 2004], [bram|Sumendap] juga pernah [e9|dihukum] percobaan oleh [pn|PN Manado]. [bram|Ia] [e10|akan mengajukan banding] [t4|pekan ini] dan mengaku tidak gentar. ([@reporter|Hnr]/[@editor|OL-03])
---
bk | Badan Kehormatan (BK) DPR | organization | IDN | LEG
lima | lima anggota dewan | group | IDN | LEG
dkp | Departemen Kelautan dan Perikanan | organization | IDN | GOV
kpk | Komisi Pemberantasan Korupsi (KPK) | organization | IDN | JUD
kusno | Suryo Kusnohadi | person | IDN | GOV | mantan sekretaris jenderal Departemen Kelautan dan Perikanan
rumah | rumah Kusnohadi di Bintaro | place | IDN
siregar | Parlagutan Siregar | person | IDN | JUD | Wakil Ketua KPK
menteri | seorang menteri aktif | person | IDN | GOV | menteri
pdip | Fraksi PDI Perjuangan | organization | IDN | LEG
demokrat | Fraksi Partai Demokrat | organization | IDN | LEG
pks | Fraksi PKS | organization | IDN | LEG
bamus | Badan Musyawarah | organization | IDN | LEG
tampi | Ronny Tampinongkol | person | IDN | LEG | anggota Fraksi PDIP
icw | Indonesia Corruption Watch (ICW) | organization | IDN | NGO
haryani | Lestari Haryani | person | IDN | NGO | peneliti ICW
latu | Abdul Hamid Latuheru | person | IDN | GOV | Menteri Kelautan dan Perikanan
tipikor | Pengadilan Tipikor | organization | IDN | JUD
bram | Bram Sumendap | person | IDN | GOV | bekas bendahara departemen
pn | PN Manado | organization | IDN | JUD
---
t1 = 2007-03-05
t2 = 2007-02
t3 = 2004
t4 = 2007-03-05/2007-03-11
q1 = direct siregar
q2 = indirect siregar
q3 = direct tampi
q4 = direct haryani
q5 = indirect latu
e1 = ACCUSE/investigate realized actor=bk recipient=lima time=t1 context=corruption,legislative
e2 = ACCUSE/investigate realized actor=kpk recipient=kusno context=corruption
e3 = COERCE/seize realized actor=kpk recipient=kusno context=corruption,legal
e4 = ACCUSE/investigate hypothetical actor=kpk recipient=menteri said=q2 context=corruption,executive
e5 = REJECT/change realized actor=pdip,demokrat recipient=pks context=legislative,corruption
e6 = PROTEST/boycott realized actor=demokrat recipient=bamus context=legislative,corruption
e7 = ACCUSE/disapprove realized actor=icw recipient=tampi context=corruption,legislative
e8 = SANCTION/convict realized actor=tipikor recipient=bram time=t2 context=corruption,legal
e9 = SANCTION/convict historical actor=pn recipient=bram time=t3 context=legal
e10 = REJECT/yield future actor=bram recipient=tipikor time=t4 context=legal
