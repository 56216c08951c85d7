language: id
published: 2019-10-05
split: train
---
Toko Emas di Cicadas Diserbu 3 Perampok, Pemilik Melawan Pakai Kursi

[@place|Bandung] - Tiga pria bertopeng menyerang toko emas Sumber Rejeki di kawasan Cicadas, Kota Bandung, [t1|Jumat (4/10/2019) siang]. Pemilik toko, [suwandi|Lim Suwandi] (61), melawan dengan kursi besi sehingga para penyerang lari tunggang langgang tanpa hasil.

[koswara|Saksi mata, Nanang Koswara], [c1|mengatakan] [q1|kawanan itu datang dengan satu sepeda motor]. Seorang di antaranya menodongkan benda mirip pistol dan mengancam akan menembak pegawai.

"[q2|Dia teriak, 'serahkan semua atau mati!' Eh si Engkoh malah nolak, langsung diangkat itu kursi,]" [c2|ucap] [koswara|Nanang] yang berjualan cuanki di seberang toko.

Bentrokan berlangsung sekitar dua menit. Satu pegawai perempuan, [yuyun|Yuyun] (24), sempat disandera di balik etalase sebelum dilepaskan. Ia mengalami luka memar di lengan.
SCROLL TO CONTINUE WITH CONTENT

"[q3|Saya minta ampun, terus didorong. Enggak, enggak ada yang ditembak,]" [c3|tutur] [yuyun|Yuyun] kepada detikcom, [t2|Sabtu (5/10)].

[suwandi|Suwandi] [c4|mengaku] [q4|tak menyesal melawan]. [c5|Menurutnya], [q5|toko itu pernah dijarah [t3|pada 1998] dan ia bersumpah tak akan menyerah untuk kedua kalinya].

"[q6|Dulu saya diam. Sekarang mah perang!]" [c6,c8|kata] [suwandi|kakek empat cucu tersebut].

[warga|Warga] yang mengejar pelaku sampai Jalan Kiaracondong pulang dengan tangan hampa. [sobari|Ketua RW 05, Dadang Sobari], [c7|membantah kabar] [q7|bahwa massa mengamuk dan membakar motor pelaku]. [q8|Motor itu, kata [sobari|dia], hanya mogok lalu ditinggal].

[t4|Mulai pekan depan], [para|para pedagang] sepakat menyewa dua petugas keamanan swasta dan menutup gang belakang. Pertemuan antarpedagang digelar [t5|Minggu (6/10)] di masjid setempat.

Baca juga: [@related|Tips Aman Berbelanja Emas Perhiasan Jelang Hajatan]

([@reporter|wsn]/[@editor|ern])
---
suwandi | Lim Suwandi | person | IDN | - | Pemilik toko
koswara | Nanang Koswara | person | IDN
yuyun | Yuyun | person | IDN | - | pegawai
sobari | Dadang Sobari | person | IDN | - | Ketua RW 05
warga | Warga | group | IDN
para | para pedagang | group | IDN
---
t1 = 2019-10-04
t2 = 2019-10-05
t3 = 1998
t4 = 2019-10-07/2019-10-13
t5 = 2019-10-06
q1 = indirect koswara
q2 = direct koswara
q3 = direct yuyun
q4 = indirect suwandi
q5 = indirect suwandi
q6 = direct suwandi
q7 = indirect sobari
q8 = indirect sobari
