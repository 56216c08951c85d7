language: id
published: 2013-09-18
---
[buruh|Buruh Tambang Topo] Masih Mogok, Bus [karyawan|Karyawan] Ditembaki

[@place|Nabire], [@agency|Jubi] – [buruh|Sekitar 900 buruh tambang emas [pt|PT Cendana Mineral Papua]] di [p1,topo|Topo, Kabupaten Nabire], [e1|mogok] [t1|sejak 2 September] [e2|menuntut] [i2|kenaikan upah]. [t2|Hingga Rabu (18/9)], belum ada titik temu.

Di tengah pemogokan, [otk|orang tak dikenal] [e3|menembaki] bus [karyawan|karyawan] di [p3|Kilometer 64], [t3|Senin] petang. [sopir|Seorang sopir] luka di bahu. [t4|Besoknya], ketika [massa|massa] [e4|merusak] [i4|pos jaga dan pipa konsentrat], [brimob|anggota Brimob] [e5|menembak] [markus|seorang buruh, Markus Yeimo] (27), di [p5|gerbang utama].

“[q1|[markus|Adik [yulita|saya]] memegang spanduk, bukan busur. Mengapa pahanya ditembus peluru?]” [c1|kata] [yulita|Yulita Yeimo, kakak [markus|Markus]], di RSUD Nabire.

[deddy|Kapolres Nabire AKBP Deddy Lasut] [c2|mengaku] [q2|pihaknya sudah [e6|melepaskan] [lima|lima buruh yang sempat diperiksa]]. [c3|Kata] [deddy|Lasut], [q3|tembakan itu “peringatan yang memantul]”.

[tpn|Tentara Pembebasan Nasional (TPN)] lewat [hagar|juru bicaranya, Hagar Kobogau], [c4|menyangkal] [q4|[e7|menyerang] bus tersebut]. “[q5|Bus itu isinya saudara [tpn|kami] sendiri],” [c5|ujarnya] melalui pesan singkat.

[imelda|Manajer humas [pt|perusahaan], Imelda Tandiono], [c6|menuturkan] bahwa [q6|[pt|manajemen] [e8|mencabut] [i8|skorsing] [pengurus|40 pengurus [serikat|serikat]] dan [e9|bersedia berunding] [t5|pada Jumat (20/9)] di [p9|kantor bupati]].

[kingmi|Gereja Kemah Injil (Kingmi)] [e10|membagikan] [i10|beras] kepada [keluarga|keluarga [buruh|para pemogok]]. [amos|Ketua klasisnya, Pdt. Amos Degei], [e11|mengkritik] [dprd|DPRD] yang [c7|dinilainya] “[q7|bersembunyi di hotel]”. [dprd|DPRD] sendiri berencana [e12|membentuk tim pencari fakta].

[t6|Pada 2008], [pt|perusahaan] dan [serikat|serikat pekerja] [e13|menandatangani] [i13|perjanjian kerja bersama] yang menjanjikan peninjauan upah saban dua tahun. Peninjauan itu belum pernah terjadi. ([@reporter|Titus Gobay])
---
buruh | 900 buruh tambang emas PT Cendana Mineral Papua | group | IDN | LAB
karyawan | karyawan | group | IDN | LAB
pt | PT Cendana Mineral Papua | organization | IDN | BUS
topo | Topo | place | IDN
otk | orang tak dikenal | group | IDN | UNK
sopir | Seorang sopir | person | IDN | LAB
massa | massa | group | IDN | LAB
brimob | anggota Brimob | group | IDN | COP
markus | Markus Yeimo | person | IDN | LAB
yulita | Yulita Yeimo | person | IDN | CVL
deddy | Deddy Lasut | person | IDN | COP | Kapolres Nabire
lima | lima buruh yang sempat diperiksa | group | IDN | LAB
tpn | Tentara Pembebasan Nasional | organization | IDN | REB
hagar | Hagar Kobogau | person | IDN | REB | juru bicara Tentara Pembebasan Nasional
imelda | Imelda Tandiono | person | IDN | BUS | Manajer humas perusahaan
pengurus | 40 pengurus serikat | group | IDN | LAB
serikat | serikat pekerja | organization | IDN | LAB
kingmi | Gereja Kemah Injil | organization | IDN | REL
keluarga | keluarga para pemogok | group | IDN | CVL
amos | Amos Degei | person | IDN | REL | Ketua klasis
dprd | DPRD | organization | IDN | LEG
---
t1 = 2013-09-02
t2 = 2013-09-18
t3 = 2013-09-16
t4 = 2013-09-17
t5 = 2013-09-20
t6 = 2008
q1 = direct yulita
q2 = indirect deddy
q3 = mixed deddy
q4 = indirect hagar
q5 = direct hagar
q6 = indirect imelda
q7 = direct amos
e1 = PROTEST/strike realized actor=buruh recipient=pt time=t1 context=economic,natural_resource
e2 = REQUEST/change realized actor=buruh recipient=pt context=economic
e3 = ASSAULT/firearms realized actor=otk recipient=karyawan time=t3 context=human_security
e4 = PROTEST/riot realized actor=massa recipient=pt time=t4 context=economic
e5 = ASSAULT/firearms realized actor=brimob recipient=markus time=t4 context=repression
e6 = RETREAT/release realized actor=deddy recipient=lima said=q2 context=legal
e7 = ASSAULT/firearms negated actor=tpn recipient=karyawan said=q4 context=human_security
e8 = CONCEDE realized actor=pt recipient=pengurus said=q6 context=economic
e9 = AGREE future actor=pt recipient=buruh time=t5 said=q6 context=economic
e10 = AID realized actor=kingmi recipient=keluarga context=human_security
e11 = ACCUSE/disapprove realized actor=amos recipient=dprd context=legislative
e12 = ACCUSE/investigate future actor=dprd context=legislative
e13 = SUPPORT historical actor=pt,serikat time=t6 context=economic
