language: id
published: 2013-09-18
split: test
---
[buruh|Buruh Tambang Topo] Masih Mogok, Bus Karyawan Ditembaki

[@place|Nabire], [@agency|Jubi] – [buruh|Sekitar 900 buruh tambang emas [perusahaan|PT Cendana Mineral Papua]] di [p1|Topo], Kabupaten Nabire, [e1|mogok] [t1|sejak 2 September] menuntut kenaikan upah. Hingga [t2|Rabu (18/9)], belum ada titik temu.

Di tengah pemogokan, [bersenjata|orang tak dikenal] [e2|menembaki bus] [karyawan|karyawan] di [p2|Kilometer 64], [t3|Senin petang]. Seorang sopir luka di bahu. [t4|Besoknya], ketika [massa|massa] [e3|merusak pos jaga] dan pipa konsentrat, [brimob|anggota Brimob] [e4|menembak] [yeimo|seorang buruh, Markus Yeimo (27)], di [p4|gerbang utama].

“[q1|[yeimo|Adik [kakak|saya]] memegang spanduk, bukan busur. Mengapa pahanya ditembus peluru?]” [c1|kata] [kakak|Yulita Yeimo, kakak [yeimo|Markus]], di RSUD Nabire.

[kapolres|Kapolres Nabire AKBP Deddy Lasut] [c2|mengaku] [q2|[kapolres|pihaknya] sudah [e5|melepaskan] [lima|lima buruh] yang sempat diperiksa]. [c3|Kata] [kapolres|Lasut], [q3|tembakan itu “peringatan yang memantul”].

[tpn|Tentara Pembebasan Nasional (TPN)] lewat [hagar|juru bicaranya, Hagar Kobogau], [c4|menyangkal] [q4|[e6|menyerang [i6|bus]] tersebut]. “[q5|Bus itu isinya saudara [tpn|kami] sendiri],” [c5|ujarnya] melalui pesan singkat.

[tandi|Manajer humas [perusahaan|perusahaan], Imelda Tandiono], [c6|menuturkan] bahwa [q6|[perusahaan|manajemen] [e7|mencabut [i7|skorsing]] [empat-puluh|40 pengurus serikat] dan [e8|bersedia berunding] [t5|pada Jumat (20/9)] di [p8|kantor bupati]].

[gereja|Gereja Kemah Injil (Kingmi)] [e9|membagikan beras] kepada [istri|keluarga para pemogok]. Ketua klasisnya, [pendeta|Pdt. Amos Degei], [e10|mengkritik] [dprd|DPRD] yang [c7|dinilainya] [q7|“bersembunyi di hotel”]. [dprd|DPRD] sendiri berencana [e11|membentuk tim pencari fakta].

[t6|Pada 2008], [perusahaan|perusahaan] dan [serikat|serikat pekerja] [e12|menandatangani [i12|perjanjian kerja bersama]] yang menjanjikan peninjauan upah saban dua tahun. Peninjauan itu belum pernah terjadi. ([@reporter|Titus Gobay])
---
buruh | buruh tambang emas PT Cendana Mineral Papua | group | IDN | LAB
perusahaan | PT Cendana Mineral Papua | organization | IDN | BUS
bersenjata | orang tak dikenal | group | IDN | UAF
karyawan | karyawan | group | IDN | LAB
massa | massa | group | IDN | CVL
brimob | anggota Brimob | group | IDN | COP
yeimo | Markus Yeimo | person | IDN | LAB | buruh
kakak | Yulita Yeimo | person | IDN | CVL | kakak Markus Yeimo
kapolres | Deddy Lasut | person | IDN | COP | Kapolres Nabire
lima | lima buruh | group | IDN | LAB
tpn | Tentara Pembebasan Nasional (TPN) | group | IDN | REB
hagar | Hagar Kobogau | person | IDN | REB | juru bicara TPN
tandi | Imelda Tandiono | person | IDN | BUS | Manajer humas PT Cendana Mineral Papua
empat-puluh | 40 pengurus serikat | group | IDN | LAB
gereja | Gereja Kemah Injil (Kingmi) | organization | IDN | REL
istri | keluarga para pemogok | group | IDN | CVL
pendeta | Amos Degei | person | IDN | REL | ketua klasis Kingmi
dprd | DPRD | organization | IDN | LEG
serikat | serikat pekerja | organization | IDN | LAB
---
t1 = 2013-09-02
t2 = 2013-09-18
t3 = 2013-09-16
t4 = 2013-09-17
t5 = 2013-09-20
t6 = 2008
q1 = direct kakak
q2 = indirect kapolres
q3 = mixed kapolres
q4 = indirect hagar
q5 = direct hagar
q6 = indirect tandi
q7 = mixed pendeta
e1 = PROTEST/strike realized actor=buruh recipient=perusahaan time=t1 context=economic
e2 = ASSAULT/firearms realized actor=bersenjata recipient=karyawan time=t3 context=natural_resource
e3 = ASSAULT/destroy realized actor=massa recipient=perusahaan time=t4 context=economic
e4 = ASSAULT/firearms realized actor=brimob recipient=yeimo time=t4 context=repression,human_rights
e5 = RETREAT/release realized actor=kapolres recipient=lima said=q2 context=legal
e6 = ASSAULT/firearms negated actor=tpn recipient=karyawan said=q4 context=natural_resource
e7 = CONCEDE realized actor=perusahaan recipient=empat-puluh said=q6 context=economic
e8 = AGREE future actor=perusahaan recipient=buruh time=t5 said=q6 context=economic
e9 = AID realized actor=gereja recipient=istri context=human_security,religion_ethnicity
e10 = ACCUSE/disapprove realized actor=pendeta recipient=dprd context=political_institutions
e11 = ACCUSE/investigate future actor=dprd context=human_rights,legislative
e12 = SUPPORT historical actor=perusahaan,serikat time=t6 context=economic
