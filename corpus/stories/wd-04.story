language: id
published: 2015-11-06
split: train
---
AS Longgarkan Sanksi [zimbabwe|Zimbabwe] Menjelang Pembicaraan Utang

[@place|WASHINGTON] ([@agency|VOA]) — [amerika|Amerika Serikat] [t1|hari Kamis] [e1|melonggarkan [i1|sanksi]] keuangan terhadap [zimbabwe|Zimbabwe], termasuk terhadap dua bank milik negara.

[reyes|Juru bicara Gedung Putih Carla Whitcomb-Reyes] [c1|mengatakan] [q1|langkah itu merupakan "balasan" atas [e2|pembebasan] [aktivis|14 aktivis oposisi] oleh [zimbabwe|Harare] [t2|bulan lalu]]. [q2|[i3|Pelonggaran berikutnya], [c2|tambahnya], [e3|akan menyusul] bila pemilu sela [t3|Maret mendatang] berlangsung bebas].

[mapfumo|Menteri Keuangan [zimbabwe|Zimbabwe] Farai Chikomo-Mapfumo] [c3,e4|memuji] [q3|[i4|keputusan [amerika|Washington]] sebagai "jabat tangan pertama dalam satu dekade"] dan [c4|mengatakan] [q4|[zimbabwe|pemerintahnya] [e5|siap mengizinkan] [i5|kehadiran pengamat [uni|Uni Eropa]]].

Tidak semua pihak gembira. [hadebe|Ketua [partai|Partai Gerakan Pembaruan], Nomsa Dube-Hadebe], [c5,e6|mendesak] [q5|[amerika|Washington] agar tidak mencabut [i6|larangan perjalanan terhadap para jenderal] sebelum pelaku kekerasan [t4|tahun 2008] diadili].

"[q6|[partai|Kami] [e7|tidak pernah menyetujui] [i7|kesepakatan apa pun] dengan [zimbabwe|rezim ini]]," [c6|kata] [hadebe|Dube-Hadebe] kepada [@outlet|VOA], seraya [c7|membantah] [q7|desas-desus bahwa [partai|partainya] [e8|akan bergabung] dalam [i8|pemerintahan persatuan]].

[c8|Menurut] [dua|dua diplomat Barat] yang dikutip kantor berita [@source|AFP], [q8|[osterhaus|utusan khusus [amerika|Amerika] untuk Afrika bagian selatan, Randall Osterhaus], [e9|dijadwalkan bertemu] [mapfumo|Chikomo-Mapfumo] di [p10,p9|Lusaka] [t5|tanggal 12 November] untuk membahas [i9|tunggakan utang]; [zambia|Zambia] sudah [e10|sepakat menjadi tuan rumah]].

[amerika|Washington] [e11|menjatuhkan sanksi] [t6|pada 2003] dengan alasan [i11|pelanggaran hak asasi], sementara [uni|Uni Eropa] [e12|mencabut sebagian besar sanksinya] [t7|pada 2014]. \[rd/el\]
---
amerika | Amerika Serikat | country | USA
zimbabwe | Zimbabwe | country | ZWE
reyes | Carla Whitcomb-Reyes | person | USA | - | Juru bicara Gedung Putih
aktivis | aktivis oposisi | group | ZWE
mapfumo | Farai Chikomo-Mapfumo | person | ZWE | - | Menteri Keuangan Zimbabwe
uni | Uni Eropa | organization | EUR
hadebe | Nomsa Dube-Hadebe | person | ZWE | - | Ketua Partai Gerakan Pembaruan
partai | Partai Gerakan Pembaruan | organization | ZWE
dua | dua diplomat Barat | group
osterhaus | Randall Osterhaus | person | USA | - | utusan khusus Amerika untuk Afrika bagian selatan
zambia | Zambia | country | ZMB
---
t1 = 2015-11-05
t2 = 2015-10
t3 = 2016-03
t4 = 2008
t5 = 2015-11-12
t6 = 2003
t7 = 2014
q1 = mixed reyes
q2 = indirect reyes
q3 = mixed mapfumo
q4 = indirect mapfumo
q5 = indirect hadebe
q6 = direct hadebe
q7 = indirect hadebe
q8 = indirect dua
e1 = CONCEDE realized actor=amerika recipient=zimbabwe time=t1 context=economic,diplomatic
e2 = RETREAT/release realized actor=zimbabwe recipient=aktivis time=t2 said=q1 context=human_rights
e3 = CONCEDE hypothetical actor=amerika recipient=zimbabwe said=q2 context=economic,election
e4 = SUPPORT realized actor=mapfumo recipient=amerika context=diplomatic,economic
e5 = CONCEDE future actor=zimbabwe recipient=uni said=q4 context=election
e6 = REQUEST/change realized actor=hadebe recipient=amerika context=human_rights
e7 = AGREE negated actor=partai recipient=zimbabwe said=q6 context=political_institutions
e8 = AGREE negated actor=partai recipient=zimbabwe said=q7 context=political_institutions
e9 = AGREE future actor=osterhaus,mapfumo time=t5 said=q8 context=economic,diplomatic
e10 = AGREE realized actor=zambia recipient=amerika,zimbabwe said=q8 context=diplomatic
e11 = SANCTION/discontinue historical actor=amerika recipient=zimbabwe time=t6 context=human_rights,economic
e12 = CONCEDE historical actor=uni recipient=zimbabwe time=t7 context=economic
