language: id
published: 2013-02-22
split: train
---
[uruguay|Uruguay] akui kemerdekaan [kosovo|Kosovo], [serbia|Serbia] meradang

[@place|Montevideo] ([@agency|ANTARA News]) - [uruguay|Uruguay] [t1|pada Kamis (21/2)] secara resmi [e1|mengakui] [i1,i2|kemerdekaan [kosovo|Kosovo]], langkah yang langsung [e2|dikecam] [serbia|Beograd].

"[q1|Keputusan ini lahir dari pertimbangan selama dua tahun," [c1|kata] [pintos|Menteri Luar Negeri [uruguay|Uruguay] Gonzalo Etchegoyen Pintos] kepada wartawan di Montevideo, "dan bukan pesanan siapa pun]."

[pintos|Ia] [c2|menambahkan] bahwa [q2|[kosovo,uruguay|kedua negara] [e3|akan membuka [i3|hubungan diplomatik]] setingkat duta besar [t2|paling lambat 1 Juni], sedangkan [i4|kedutaan di [p4|Pristina]] hanya [e4|akan didirikan] jika dananya tersedia [t3|tahun depan]].

Di [p5|Pristina], [morina|Perdana Menteri [kosovo|Kosovo] Arben Gashi-Morina] [c3,e5|mengucapkan terima kasih] [q3|kepada [uruguay|"bangsa kecil berhati besar" itu]].

"[q4|[serbia|Serbia] [e6|tidak akan pernah mengakui] [kosovo|provinsinya sendiri] sebagai negara]," [c4|tegas] [perisin|Perdana Menteri [serbia|Serbia] Slavoljub Perišin]. Kantor berita resmi [@source,tanjug|Tanjug], [c5|mengutip] [sumber|seorang sumber di Kementerian Luar Negeri], melaporkan bahwa [q5|[serbia|Beograd] [e7|akan menarik duta besarnya] dari [p7,uruguay|Montevideo] "dalam hitungan hari"].

[pemerintah|Pemerintah Brasil], yang sampai sekarang [e8|belum mengakui] [kosovo|Kosovo], [c6|menyatakan] [q6|[e9|menghormati [i9|keputusan]] [uruguay|tetangganya]]. [argentina|Argentina] [c7|membantah] [q7|[c8|laporan] [la|surat kabar La Nación] bahwa [q8|[argentina|Buenos Aires] [e10|akan menempuh jalan serupa]]], sementara [ekuador|Ekuador] [c9|mengumumkan] [q9|[e11|akan mengikuti jejak Montevideo] [t4|pada pertengahan Maret]].

[amerika|Amerika Serikat], [jerman|Jerman], dan [turki|Turki] termasuk yang [e12|pertama mengakui] [kosovo|Kosovo] [t5|pada Februari 2008], demikian [@source|Reuters].

(Uu.R-KW)

Penerjemah: [@translator|Ratri Kusumadewi]
Editor: [@editor|Bambang Wirasena]
COPYRIGHT © ANTARA News 2013
---
uruguay | Uruguay | country | URY
kosovo | Kosovo | country | XKX
serbia | Serbia | country | SRB
pintos | Gonzalo Etchegoyen Pintos | person | URY | - | Menteri Luar Negeri Uruguay
morina | Arben Gashi-Morina | person | XKX | - | Perdana Menteri Kosovo
perisin | Slavoljub Perišin | person | SRB | - | Perdana Menteri Serbia
tanjug | Tanjug | organization | SRB
sumber | sumber di Kementerian Luar Negeri Serbia | person | SRB
pemerintah | pemerintah Brasil | organization | BRA
argentina | Argentina | country | ARG
la | La Nación | organization | ARG
ekuador | Ekuador | country | ECU
amerika | Amerika Serikat | country | USA
jerman | Jerman | country | DEU
turki | Turki | country | TUR
---
t1 = 2013-02-21
t2 = 2013-06-01
t3 = 2014
t4 = 2013-03
t5 = 2008-02
q1 = direct pintos
q2 = indirect pintos
q3 = mixed morina
q4 = direct perisin
q5 = mixed sumber
q6 = indirect pemerintah
q7 = indirect argentina
q8 = indirect la
q9 = indirect ekuador
e1 = SUPPORT realized actor=uruguay recipient=kosovo time=t1 context=diplomatic
e2 = ACCUSE/disapprove realized actor=serbia recipient=uruguay time=t1 context=diplomatic
e3 = AGREE future actor=uruguay,kosovo time=t2 said=q2 context=diplomatic
e4 = AGREE hypothetical actor=uruguay recipient=kosovo time=t3 said=q2 context=diplomatic
e5 = SUPPORT realized actor=morina recipient=uruguay context=diplomatic
e6 = REJECT realized actor=serbia recipient=kosovo said=q4 context=diplomatic
e7 = SANCTION/discontinue future actor=serbia recipient=uruguay said=q5 context=diplomatic
e8 = SUPPORT negated actor=pemerintah recipient=kosovo context=diplomatic
e9 = SUPPORT realized actor=pemerintah recipient=uruguay said=q6 context=diplomatic
e10 = SUPPORT negated actor=argentina recipient=kosovo said=q7 context=diplomatic
e11 = SUPPORT future actor=ekuador recipient=kosovo time=t4 said=q9 context=diplomatic
e12 = SUPPORT historical actor=amerika,jerman,turki recipient=kosovo time=t5 context=diplomatic
