language: id
published: 2026-03-11
split: test
---
Drone [eritrea|Eritrea] Hantam Gudang Amunisi [ethiopia|Ethiopia], 9 Tentara Tewas

[@place|Addis Ababa] - Dua drone [eritrea|Eritrea] [e1|menghantam] [i1|gudang amunisi] [militer|militer [ethiopia|Ethiopia]] di dekat [p1|Zalambessa], [t1|Selasa (10/3/2026)] dini hari. Sembilan tentara tewas dan gudang itu rata dengan tanah.

Beberapa jam kemudian, giliran artileri [ethiopia|Ethiopia] [e2|menggempur] [i2|pos-pos [eritrea|Eritrea]] di [p2|seberang perbatasan].

"[q1|Kami membalas tembakan dengan tembakan. Tidak satu pun [militer|prajurit kami] [e3|melintasi garis]]," [c1|kata] [alemu|juru bicara [militer|militer [ethiopia|Ethiopia]], Kolonel Dawit Mekonnen Alemu], seperti dilansir [afp|AFP], [t2|Rabu (11/3/2026)].

SCROLL TO CONTINUE WITH CONTENT

[alemu|Dawit] [c2|menyebut] [q2|[i4|satu brigade mekanis] sudah [e4|digeser] dari Mekelle ke [p4|Adigrat] sejak [t3|Senin malam]]. Adapun [eritrea|Eritrea], [c3|menurut] [alemu|dia], [q3|[e5|menempatkan] [i5|puluhan peluncur roket] di [p5|Senafe] [t4|pekan lalu]].

Asmara tak tinggal diam. [ghebremedhin|Menteri Penerangan [eritrea|Eritrea] Yohannes Ghebremedhin] [c4|membantah] [q4|[eritrea|negaranya] telah [e6|memanggil [i6|wajib militer]]], lalu [c5,e7|menuding] [q5|[ethiopia|Addis Ababa] [i7|memancing perang] "demi [i7|pelabuhan yang bukan miliknya]]".

"[q6|Kalau [i8|satu peluru lagi jatuh di tanah kami], [e8|jawabannya tidak akan berhenti di Zalambessa]]," [c6|ucap] [ghebremedhin|Yohannes].

[uni|Uni Afrika] [c7,e9|mendesak] [q7|[eritrea,ethiopia|kedua negara] [i9|menghentikan baku tembak]]. [kone|Ketua Komisi [uni|Uni Afrika] Aminata Diarra Kone] [e10|dijadwalkan menemui] [para|para pejabat [ethiopia|Ethiopia]] di [p10|Addis Ababa] pada [t5|Jumat (13/3)].

[warga|Warga Zalambessa] sudah mulai mengungsi ke selatan. "[q8|Anak-anak gemetar setiap mendengar dengung di langit]," [c8|tutur] [hagos|Letebrhan Hagos], pedagang kopi berusia 46 tahun, kepada [@source,afp|AFP].

[ethiopia|Ethiopia] dan [eritrea|Eritrea] [e11|bertempur] memperebutkan [i11|wilayah yang sama] pada [t6|1998-2000] dan puluhan ribu orang tewas. Baru pada [t7|2018] tentara [eritrea,ethiopia|keduanya] [e12|ditarik] dari [p12|garis depan].

Simak juga Video: [@related|Detik-detik Gudang Amunisi Meledak di Zalambessa]
---
eritrea | Eritrea | country | ERI
ethiopia | Ethiopia | country | ETH
militer | militer Ethiopia | organization | ETH
alemu | Dawit Mekonnen Alemu | person | ETH | - | juru bicara militer Ethiopia
ghebremedhin | Yohannes Ghebremedhin | person | ERI | - | Menteri Penerangan Eritrea
uni | Uni Afrika | bloc | IGO
kone | Aminata Diarra Kone | person | IGO | - | Ketua Komisi Uni Afrika
para | para pejabat Ethiopia | group | ETH
hagos | Letebrhan Hagos | person | ETH
warga | Warga Zalambessa | group | ETH
afp | AFP | organization | FRA
---
t1 = 2026-03-10
t2 = 2026-03-11
t3 = 2026-03-09
t4 = 2026-03-02/2026-03-08
t5 = 2026-03-13
t6 = 1998/2000
t7 = 2018
q1 = direct alemu
q2 = indirect alemu
q3 = indirect alemu
q4 = indirect ghebremedhin
q5 = mixed ghebremedhin
q6 = direct ghebremedhin
q7 = indirect uni
q8 = direct hagos
e1 = ASSAULT/drone realized actor=eritrea recipient=militer time=t1 context=military,territory
e2 = ASSAULT/heavy-weapons realized actor=ethiopia recipient=eritrea time=t1 context=military,territory
e3 = MOBILIZE/troops negated actor=militer said=q1 context=military,territory
e4 = MOBILIZE/troops realized actor=militer time=t3 said=q2 context=military,territory
e5 = MOBILIZE/weapons realized actor=eritrea time=t4 said=q3 context=military,territory
e6 = MOBILIZE/troops negated actor=eritrea said=q4 context=military
e7 = ACCUSE/allege realized actor=ghebremedhin recipient=ethiopia said=q4 context=military,territory
e8 = THREATEN/violence realized actor=ghebremedhin recipient=ethiopia said=q6 context=military,territory
e9 = REQUEST/yield realized actor=uni recipient=ethiopia,eritrea said=q7 context=military,diplomatic
e10 = AGREE future actor=kone recipient=para time=t5 context=diplomatic
e11 = ASSAULT historical actor=ethiopia,eritrea time=t6 context=military,territory
e12 = RETREAT/withdraw historical actor=ethiopia,eritrea time=t7 context=military,territory
