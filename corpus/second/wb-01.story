language: id
published: 2026-03-11
---
Drone [eritrea|Eritrea] Hantam Gudang Amunisi [ethiopia|Ethiopia], [korban|9 Tentara] Tewas

[@place|Addis Ababa] - Dua drone [eritrea|Eritrea] [e1|menghantam] gudang amunisi [militer|militer [ethiopia|Ethiopia]] di [p1|dekat [zalambessa|Zalambessa]], [t1|Selasa (10/3/2026)] dini hari. [korban|Sembilan tentara] tewas dan gudang itu rata dengan tanah.

Beberapa jam kemudian, giliran artileri [ethiopia|Ethiopia] [e2|menggempur] pos-pos [eritrea|Eritrea] di [p2|seberang perbatasan].

"[q1|[militer|Kami] membalas tembakan dengan tembakan. Tidak satu pun prajurit [militer|kami] [e3|melintasi garis]]," [c1|kata] [dawit|juru bicara [militer|militer [ethiopia|Ethiopia]], Kolonel Dawit Mekonnen Alemu], seperti dilansir [@source|AFP], [t2|Rabu (11/3/2026)].

SCROLL TO CONTINUE WITH CONTENT

[dawit|Dawit] [c2|menyebut] [q2|satu brigade mekanis sudah [e4|digeser] dari Mekelle ke [p4,adigrat|Adigrat] [t3|sejak Senin] malam]. Adapun [q3|[eritrea|Eritrea], [c3|menurut] [dawit|dia], [e5|menempatkan puluhan peluncur roket] di [p5,senafe|Senafe] [t4|pekan lalu]].

[eritrea|Asmara] tak tinggal diam. [yohannes|Menteri Penerangan [eritrea|Eritrea] Yohannes Ghebremedhin] [c4|membantah] [q4|[eritrea|negaranya] telah [e6|memanggil wajib militer]], lalu [c5,e7|menuding] [q5|[ethiopia|Addis Ababa] memancing perang "demi pelabuhan yang bukan miliknya]".

"[q6|Kalau satu peluru lagi jatuh di tanah [eritrea|kami], jawabannya [e8|tidak akan berhenti] di [zalambessa|Zalambessa]]," [c6|ucap] [yohannes|Yohannes].

[au|Uni Afrika] [e9|mendesak] [ethiopia,eritrea|kedua negara] menghentikan [i9|baku tembak]. [kone|Ketua [auc|Komisi Uni Afrika] Aminata Diarra Kone] [e10|dijadwalkan menemui] [pejabat|para pejabat [ethiopia|Ethiopia]] di [p10,addis|Addis Ababa] [t5|pada Jumat (13/3)].

[warga|Warga [zalambessa|Zalambessa]] sudah mulai mengungsi ke selatan. "[q7|Anak-anak gemetar setiap mendengar dengung di langit]," [c7|tutur] [letebrhan|Letebrhan Hagos], pedagang kopi berusia 46 tahun, kepada [@source|AFP].

[ethiopia|Ethiopia] dan [eritrea|Eritrea] [e11|bertempur] memperebutkan [i11|wilayah yang sama] [t6|pada 1998-2000] dan puluhan ribu orang tewas. Baru [t7|pada 2018] tentara [ethiopia,eritrea|keduanya] [e12|ditarik] dari [p12|garis depan].

Simak juga Video: [@related|Detik-detik Gudang Amunisi Meledak di [zalambessa|Zalambessa]]
---
eritrea | Eritrea | country | ERI
ethiopia | Ethiopia | country | ETH
korban | Sembilan tentara | group | ETH | MIL
militer | militer Ethiopia | organization | ETH | MIL
zalambessa | Zalambessa | place | ETH
adigrat | Adigrat | place | ETH
senafe | Senafe | place | ERI
addis | Addis Ababa | place | ETH
dawit | Dawit Mekonnen Alemu | person | ETH | MIL | juru bicara militer Ethiopia, Kolonel
yohannes | Yohannes Ghebremedhin | person | ERI | GOV | Menteri Penerangan Eritrea
au | Uni Afrika | organization | IGO
auc | Komisi Uni Afrika | organization | IGO
kone | Aminata Diarra Kone | person | IGO | - | Ketua Komisi Uni Afrika
pejabat | para pejabat Ethiopia | group | ETH | GOV
warga | Warga Zalambessa | group | ETH | CVL
letebrhan | Letebrhan Hagos | person | ETH | CVL | pedagang kopi
---
t1 = 2026-03-10
t2 = 2026-03-11
t3 = 2026-03-09
t4 = 2026-03-02/2026-03-08
t5 = 2026-03-13
t6 = 1998/2000
t7 = 2018
q1 = direct dawit
q2 = indirect dawit
q3 = indirect dawit
q4 = indirect yohannes
q5 = mixed yohannes
q6 = direct yohannes
q7 = direct letebrhan
e1 = ASSAULT/drone realized actor=eritrea recipient=militer time=t1 context=military
e2 = ASSAULT/heavy-weapons realized actor=ethiopia recipient=eritrea time=t1 context=military
e3 = MOBILIZE/troops negated actor=militer recipient=eritrea said=q1 context=military,territory
e4 = MOBILIZE/troops realized actor=militer time=t3 said=q2 context=military
e5 = MOBILIZE/weapons realized actor=eritrea time=t4 said=q3 context=military
e6 = MOBILIZE/troops negated actor=eritrea said=q4 context=military
e7 = ACCUSE/allege realized actor=yohannes recipient=ethiopia context=military,diplomatic
e8 = THREATEN/violence realized actor=yohannes recipient=ethiopia said=q6 context=military
e9 = REQUEST/yield realized actor=au recipient=ethiopia,eritrea context=diplomatic,military
e10 = AGREE future actor=kone recipient=pejabat time=t5 context=diplomatic
e11 = ASSAULT historical actor=ethiopia,eritrea time=t6 context=military,territory
e12 = RETREAT/withdraw historical actor=ethiopia,eritrea time=t7 context=military
