language: id
published: 2014-12-23
split: train
---
[korsel|Seoul] tuduh [korut|Korut] retas pengendali bendungan

[@place|Seoul] ([@agency|ANTARA News]) - [korsel|Korea Selatan] [c1,e1|menuduh] [q1|[korut|Korea Utara] [e2|menyusup ke [i2|komputer pengendali]] [p2|Bendungan Hwaseong] dan [e3|menghapus [i3|data pintu air]]] [t1|akhir pekan lalu].

"[q2|Jejaknya mengarah ke server yang sama," [c2|kata] [namgung|juru bicara Kementerian Pertahanan [korsel|Korsel] Namgung Tae-sik] dalam jumpa pers, [t2|Selasa], "dan [korsel|kami] sudah menyampaikan buktinya kepada [as|Washington]]."

[korut|Pyongyang] membantah. [kcna|Kantor berita KCNA], [c3|mengutip] [korut-komite|Komite Pertahanan Nasional], menulis bahwa [q3|[korut|Korut] [e4|tidak pernah meretas] [i4|bendungan mana pun]] dan bahwa [q4|tentaranya [c4,e5|siap merebut] [i5|lima pulau di Laut Barat] jika [i5|"fitnah" itu diteruskan]].

Ketegangan meningkat menyusul peristiwa di [p6|Pulau Yeonpyeong]. Sebuah [e6|pesawat nirawak bersenjata] milik [korut|Utara] [t3|pada Kamis pekan lalu] menjatuhkan granat di atas [pos|pos marinir [korsel|Korsel]]; tiga prajurit luka ringan.

[hwang|Menteri Unifikasi Hwang Ju-hyeok] [t4|Senin malam] [e7|berbicara melalui telepon] dengan [ryom|timpalannya dari [korut|Utara], Ryom Kwang-il], selama dua puluh menit. [q5|[hwang,ryom|Keduanya] [e8|sepakat menjaga [i8|saluran darurat]] tetap terbuka], [c5|kata] [pejabat|seorang pejabat kementerian itu].

Sementara itu, [as|Amerika Serikat] dan [korsel|Korea Selatan] terus [e9|bertukar data intelijen] tentang [i9|unit siber [korut|Korea Utara]]. [jepang|Jepang] [e10|menyatakan dukungan] kepada [korsel|Seoul], sedangkan [china|China] [c6,e11|mengimbau] [q6|[korsel,korut|kedua pihak] menahan diri].

Pintu air bendungan tidak sempat terbuka karena petugas beralih ke sistem manual. Sekitar 9.000 warga di hilir sempat diminta bersiap mengungsi.

[t5|Pada Maret 2013], jaringan sejumlah bank [korsel|Korea Selatan] [e12|dilumpuhkan peretas] yang menurut penyelidik bekerja untuk [korut|Pyongyang].

Sumber: [@source|Yonhap]
Penerjemah: [@translator|Galih Prasetyawan]
Editor: [@editor|Ratna Suhendi]
COPYRIGHT © [@outlet|ANTARA] 2014
---
korsel | Korea Selatan | country | KOR
korut | Korea Utara | country | PRK
namgung | Namgung Tae-sik | person | KOR | GOV | juru bicara Kementerian Pertahanan Korsel
as | Amerika Serikat | country | USA
kcna | Kantor berita KCNA | organization | PRK | MED
korut-komite | Komite Pertahanan Nasional | organization | PRK | GOV
pos | pos marinir Korsel | group | KOR | MIL
hwang | Hwang Ju-hyeok | person | KOR | GOV | Menteri Unifikasi
ryom | Ryom Kwang-il | person | PRK | GOV
pejabat | seorang pejabat kementerian itu | person | KOR | GOV
jepang | Jepang | country | JPN
china | China | country | CHN
---
t1 = 2014-12-20/2014-12-21
t2 = 2014-12-23
t3 = 2014-12-18
t4 = 2014-12-22
t5 = 2013-03
q1 = indirect korsel
q2 = direct namgung
q3 = indirect korut-komite
q4 = mixed korut-komite
q5 = indirect pejabat
q6 = indirect china
e1 = ACCUSE/allege realized actor=korsel recipient=korut context=cyber,diplomatic
e2 = COERCE/cyber realized actor=korut recipient=korsel time=t1 said=q1 context=cyber
e3 = COERCE/cyber realized actor=korut recipient=korsel time=t1 said=q1 context=cyber
e4 = COERCE/cyber negated actor=korut recipient=korsel said=q3 context=cyber
e5 = THREATEN/territory realized actor=korut recipient=korsel said=q4 context=military,territory
e6 = ASSAULT/drone realized actor=korut recipient=pos time=t3 context=military
e7 = CONSULT/phone realized actor=hwang,ryom time=t4 context=diplomatic
e8 = AGREE realized actor=hwang,ryom said=q5 context=diplomatic
e9 = COOPERATE realized actor=as,korsel context=intelligence,cyber
e10 = SUPPORT realized actor=jepang recipient=korsel context=diplomatic
e11 = REQUEST/yield realized actor=china recipient=korut,korsel context=diplomatic
e12 = COERCE/cyber historical actor=korut recipient=korsel time=t5 context=cyber,economic
