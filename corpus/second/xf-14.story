language: id
published: 2007-03-06
---
[bk|BK [dpr|DPR]] Periksa [lima|Penerima Dana Kelautan], [pdip,demokrat|Dua Fraksi] Tolak Pansus

[@place|JAKARTA]--[@agency|MIOL]: [bk|Badan Kehormatan] ([bk|BK]) [dpr|DPR] [t1|kemarin] [e1|memeriksa] [lima|lima anggota dewan] yang diduga menerima uang dari [dkp|Departemen Kelautan dan Perikanan]. Di tempat terpisah, [kpk|Komisi Pemberantasan Korupsi] ([kpk|KPK]) [e2|membuka penyelidikan] terhadap [suryo|mantan sekretaris jenderal [dkp|departemen tersebut], Suryo Kusnohadi].

[kpk|Komisi] juga [e3|menyita] tiga mobil dan buku tabungan dari [p3|rumah [suryo|Kusnohadi] di Bintaro]. "[q1|Ini baru langkah awal]," [c1|kata] [parlagutan|Wakil Ketua [kpk|KPK] Parlagutan Siregar]. [parlagutan|Ia] [c2|tidak menutup kemungkinan] [q2|[menteri|seorang menteri aktif] [e4|dipanggil]].

[pdip|Fraksi PDI Perjuangan] dan [demokrat|Fraksi Partai Demokrat] [e5|menolak] [i5|pembentukan panitia khusus] yang [e6|diusulkan] [pks|Fraksi PKS]. Ketika [bamus|Badan Musyawarah] tetap memasukkannya ke agenda, [wakil|wakil-wakil [demokrat|Demokrat]] [e7|memboikot] [i7|rapat] siang harinya.

"[q3|Apa bedanya pansus dengan panggung sandiwara?]" [c3|ucap] [ronny|anggota [pdip|Fraksi PDIP] Ronny Tampinongkol]. [i8|Ucapan [ronny|politikus asal Minahasa itu]] [e8|dikritik] [icw|Indonesia Corruption Watch] ([icw|ICW]). "[q4|[rakyat|Rakyat] berhak tahu siapa makan apa]," [c4|ujar] [lestari|peneliti [icw|ICW], Lestari Haryani].

[latuheru|Menteri Kelautan dan Perikanan Abdul Hamid Latuheru] [c5|menegaskan] [q5|[dkp|kementeriannya] tidak pernah [e9|menyetor dana] kepada [partai|partai mana pun]].

[tipikor|Pengadilan Tipikor] [t2|bulan lalu] [e10|memvonis] [bram|bekas bendahara [dkp|departemen], Bram Sumendap], enam tahun penjara. [t3|Pada 2004], [bram|Sumendap] juga pernah [e11|dihukum percobaan] oleh [pn|PN Manado]. [bram|Ia] [e12|akan mengajukan banding] [t4|pekan ini] dan [c6|mengaku] [q6|tidak gentar]. ([@reporter|Hnr]/[@editor|OL-03])
---
bk | Badan Kehormatan | organization | IDN | LEG
dpr | DPR | organization | IDN | LEG
lima | lima anggota dewan | group | IDN | LEG
pdip | Fraksi PDI Perjuangan | organization | IDN | LEG
demokrat | Fraksi Partai Demokrat | organization | IDN | LEG
dkp | Departemen Kelautan dan Perikanan | organization | IDN | GOV
kpk | Komisi Pemberantasan Korupsi | organization | IDN | GOV
suryo | Suryo Kusnohadi | person | IDN | GOV | mantan sekretaris jenderal Departemen Kelautan dan Perikanan
parlagutan | Parlagutan Siregar | person | IDN | GOV | Wakil Ketua KPK
menteri | seorang menteri aktif | person | IDN | GOV
pks | Fraksi PKS | organization | IDN | LEG
bamus | Badan Musyawarah | organization | IDN | LEG
wakil | wakil-wakil Demokrat | group | IDN | LEG
ronny | Ronny Tampinongkol | person | IDN | LEG | anggota Fraksi PDIP
icw | Indonesia Corruption Watch | organization | IDN | NGO
rakyat | Rakyat | group | IDN | CVL
lestari | Lestari Haryani | person | IDN | NGO | peneliti ICW
latuheru | Abdul Hamid Latuheru | person | IDN | GOV | Menteri Kelautan dan Perikanan
partai | partai mana pun | group | IDN | PTY
tipikor | Pengadilan Tipikor | organization | IDN | JUD
bram | Bram Sumendap | person | IDN | GOV | bekas bendahara departemen
pn | PN Manado | organization | IDN | JUD
---
t1 = 2007-03-05
t2 = 2007-02
t3 = 2004
t4 = 2007-03-05/2007-03-11
q1 = direct parlagutan
q2 = indirect parlagutan
q3 = direct ronny
q4 = direct lestari
q5 = indirect latuheru
q6 = indirect bram
e1 = ACCUSE/investigate realized actor=bk recipient=lima time=t1 context=corruption,legislative
e2 = ACCUSE/investigate realized actor=kpk recipient=suryo time=t1 context=corruption,legal
e3 = COERCE/seize realized actor=kpk recipient=suryo time=t1 context=corruption,legal
e4 = ACCUSE/investigate hypothetical actor=kpk recipient=menteri said=q2 context=corruption,legal
e5 = REJECT realized actor=pdip,demokrat recipient=pks context=legislative,corruption
e6 = REQUEST realized actor=pks context=legislative,corruption
e7 = PROTEST/boycott realized actor=wakil context=legislative
e8 = ACCUSE/disapprove realized actor=icw recipient=ronny context=corruption
e9 = AID negated actor=dkp recipient=partai said=q5 context=corruption
e10 = SANCTION/convict realized actor=tipikor recipient=bram time=t2 context=corruption,legal
e11 = SANCTION/convict historical actor=pn recipient=bram time=t3 context=legal
e12 = REJECT future actor=bram recipient=tipikor time=t4 context=legal
