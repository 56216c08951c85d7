language: id
published: 2012-04-26
split: train
---
[mongolia|Mongolia] Keluar dari [konsorsium|Konsorsium Kereta Tumen], [china|Beijing] Peringatkan Akibatnya

[@place|ULAN BATOR] — [mongolia|Mongolia] [t1|hari Kamis] [e1|menarik diri] dari [konsorsium|konsorsium kereta api Tumen], badan enam negara yang sejak [t2|2005] merancang jalur barang ke Pasifik.

[batsukh|Menteri Perhubungan Ganzorig Batsukhyn] menyampaikan keputusan itu kepada parlemen. [batsukh|Ia] [c1|mengatakan] [q1|keanggotaan tidak lagi berguna setelah [china|China] selama tiga bulan [e2|menahan [i2|pembayaran]] atas 600 ribu ton batu bara].

"[q2|[mongolia|Kami] bukan gudang siapa pun," [c2|ujar] [batsukh|Batsukhyn]. "[mongolia|Kami] akan mencari jalan lain ke laut]."

Di [china|Beijing], [liang|juru bicara Kementerian Perdagangan Liang Xueqin] [c3,e3|memperingatkan] [q3|[china|negaranya] akan "menata kembali seluruh kerja sama perbatasan" bila [i3|keputusan itu] tidak ditinjau]. [liang|Liang] [c4|menolak menjawab] apakah [q4|pengiriman solar ke [mongolia|Mongolia] akan dihentikan].

[jepang|Jepang] menyambut. [batsukh|Batsukhyn] [t3|pekan lalu] [e4|meminta [i4|pinjaman 300 juta dolar]] dari [jepang|Tokyo] untuk membangun stasiun alih muatan. [q5|[jepang|Tokyo] [e5|belum menyetujui] [i5|angka itu], tetapi [e6|akan mengirim [i6|sepuluh insinyur]] [t4|bulan depan]], [c5|kata] [diplomat|seorang diplomat Jepang] kepada [voa|VOA].

[rusia|Rusia], anggota lain konsorsium, tetap [e7|memasok [i7|lokomotif]] kepada [mongolia|Mongolia] dengan imbalan gandum. [sekretaris|Sekretaris konsorsium, Pak Tae-yong], [c6|berharap] [q6|[mongolia|Mongolia] [e8|tidak jadi meninggalkan] [konsorsium|lembaga itu] sepenuhnya dan tetap menjadi pengamat].

Nasib [pekerja|142 pekerja tambang [mongolia|Mongolia]] di [p9|kawasan Rason] ikut terseret. [korut|Korea Utara] [t5|sejak awal April] [e9|menyita paspor] [pekerja|mereka]. [q7|[korut|Pyongyang] [e10|bersedia mengembalikannya] kalau utang kantin dilunasi], [c7|demikian] [pejabat|pejabat konsuler [mongolia|Mongolia]].

[korut|Korea Utara] sendiri [e11|hengkang] dari [konsorsium|konsorsium] [t6|pada 2009], ketika [dewan|Dewan Keamanan PBB] [e12|memperketat [i12|sanksi]]. [@reporter|\[em/ab\]]
---
mongolia | Mongolia | country | MNG
china | China | country | CHN
konsorsium | konsorsium kereta api Tumen | organization | IGO
batsukh | Ganzorig Batsukhyn | person | MNG | GOV | Menteri Perhubungan
liang | Liang Xueqin | person | CHN | GOV | juru bicara Kementerian Perdagangan
jepang | Jepang | country | JPN
diplomat | seorang diplomat Jepang | person | JPN | GOV
voa | VOA | organization | USA | MED
rusia | Rusia | country | RUS
sekretaris | Pak Tae-yong | person | KOR | - | Sekretaris konsorsium
pekerja | pekerja tambang Mongolia | group | MNG | LAB
korut | Korea Utara | country | PRK
pejabat | pejabat konsuler Mongolia | person | MNG | GOV
dewan | Dewan Keamanan PBB | organization | UNO
---
t1 = 2012-04-26
t2 = 2005
t3 = 2012-04-16/2012-04-22
t4 = 2012-05
t5 = 2012-04
t6 = 2009
q1 = indirect batsukh
q2 = direct batsukh
q3 = mixed liang
q4 = indirect liang
q5 = indirect diplomat
q6 = indirect sekretaris
q7 = indirect pejabat
e1 = SANCTION/withdraw realized actor=mongolia recipient=konsorsium time=t1 context=economic,diplomatic
e2 = COERCE/withhold realized actor=china recipient=mongolia said=q1 context=economic,natural_resource
e3 = THREATEN/relations realized actor=liang recipient=mongolia context=economic,diplomatic
e4 = REQUEST/assist realized actor=batsukh recipient=jepang time=t3 context=economic
e5 = AGREE negated actor=jepang recipient=mongolia said=q5 context=economic
e6 = AGREE future actor=jepang recipient=mongolia time=t4 said=q5 context=economic,technology
e7 = COOPERATE realized actor=rusia,mongolia context=economic
e8 = SANCTION/withdraw hypothetical actor=mongolia recipient=konsorsium said=q6 context=economic,diplomatic
e9 = COERCE/seize realized actor=korut recipient=pekerja time=t5 context=human_rights,migration
e10 = CONCEDE hypothetical actor=korut recipient=pekerja said=q7 context=migration
e11 = SANCTION/withdraw historical actor=korut recipient=konsorsium time=t6 context=economic,diplomatic
e12 = SANCTION/discontinue historical actor=dewan recipient=korut time=t6 context=diplomatic
