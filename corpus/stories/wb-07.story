language: id
published: 2022-06-16
split: train
---
Korut Lepas 7 Nelayan Korsel, Peluncur Roket Ditarik dari Pesisir

[@place|Seoul] - [tujuh|Tujuh nelayan [korea-selatan|Korea Selatan]] yang [e1|ditahan] sejak [t1|awal Mei] [e2|dilepaskan] [korea|Korea Utara] di [p2|Panmunjom], [t2|Rabu (15/6/2022)]. [t3|Pada hari itu juga], [korea|Pyongyang] [e3|menarik] [i3,i4|peluncur roket] yang [t4|bulan lalu] [e4|dijejerkannya] di [p3,p4|pesisir Hwanghae].

"[q1|Citra satelit menunjukkan separuhnya sudah masuk gudang]," [c1|kata] [seop|juru bicara Kementerian Pertahanan Korsel Kolonel Ahn Tae-seop] seperti dikutip dari [@source,yonhap|Yonhap], [t5|Kamis (16/6/2022)].

SCROLL TO CONTINUE WITH CONTENT

Meski demikian, [korea|Korut] [e5|belum mencabut] [i5|status siaga tempur angkatan lautnya]. [korea-selatan|Seoul] sendiri sudah [e6|menyetop [i6|latihan artileri]] di [p6|Pulau Baengnyeong].

[amerika|Washington] memilih jalan lain. [whitcombe|Laksamana Muda Randall Whitcombe] [c2|menyebut] [q2|[i7|sebuah kapal induk [amerika|AS]] [e7|akan merapat] di [p7|Busan] pada [t6|Selasa pekan depan]]. "[q3|Jadwal kami tidak berubah karena satu isyarat manis]," [c3|ucapnya].

Ucapan itu lekas disambar Pyongyang. "[q4|Bila [i8|moncong kapal itu mengarah ke utara], [e8|lautan akan menjadi kuburnya]]," [c4|tulis] [kcna|kantor berita resmi [korea|Korut], KCNA].

Adapun [china|China], yang [c5|disebut-sebut] [media|media Jepang] [q5|menumpuk [i9|tank] di [p9|Yanbian]], [c6|membantah] [q6|telah [e9|mengirim satu pun]]. "[q7|Itu isapan jempol]," [c7|kata] [wenbin|juru bicara Kementerian Pertahanan [china|China], Geng Wenbin].

Di dalam negeri, krisis ini telah memakan korban. [rok|Menteri Unifikasi Cho Byung-rok] [e10|meletakkan jabatan] [t7|Selasa (14/6)] usai [e11|dicecar] [partai|Partai Demokrat] karena dianggap [i11|terlambat menolong para nelayan].

"[q8|Ayah pulang membawa baju yang sama]," [c8|ujar] [ah|Bae Su-ah], putri salah seorang nelayan. Ia menunggu di dermaga Incheon sejak subuh.

Perairan barat itu langganan insiden. Pada [t8|November 2010], [i12,p12|Pulau Yeonpyeong] [e12|dihujani artileri] [korea|Korut] hingga empat orang tewas.

Lihat juga Video: [@related|Haru Keluarga Sambut Nelayan Korsel]
---
korea | Korea Utara | country | PRK
korea-selatan | Korea Selatan | country | KOR
tujuh | Tujuh nelayan Korea Selatan | group | KOR
seop | Ahn Tae-seop | person | KOR | - | juru bicara Kementerian Pertahanan Korsel
amerika | Amerika Serikat | country | USA
whitcombe | Randall Whitcombe | person | USA | - | Laksamana Muda
kcna | KCNA | organization | PRK
china | China | country | CHN
wenbin | Geng Wenbin | person | CHN | - | juru bicara Kementerian Pertahanan China
rok | Cho Byung-rok | person | KOR | - | Menteri Unifikasi
partai | Partai Demokrat | organization | KOR
ah | Bae Su-ah | person | KOR
media | media Jepang | group | JPN
yonhap | Yonhap | organization | KOR
---
t1 = 2022-05
t2 = 2022-06-15
t3 = 2022-06-15
t4 = 2022-05
t5 = 2022-06-16
t6 = 2022-06-21
t7 = 2022-06-14
t8 = 2010-11
q1 = direct seop
q2 = indirect whitcombe
q3 = direct whitcombe
q4 = direct kcna
q5 = indirect media
q6 = indirect china
q7 = direct wenbin
q8 = direct ah
e1 = COERCE/arrest realized actor=korea recipient=tujuh time=t1 context=territory
e2 = RETREAT/release realized actor=korea recipient=tujuh time=t2 context=territory,diplomatic
e3 = RETREAT/withdraw realized actor=korea time=t3 context=military
e4 = MOBILIZE/weapons realized actor=korea time=t4 context=military
e5 = RETREAT negated actor=korea context=military
e6 = RETREAT realized actor=korea-selatan context=military
e7 = MOBILIZE/weapons future actor=amerika time=t6 said=q2 context=military
e8 = THREATEN/violence realized actor=korea recipient=amerika said=q4 context=military
e9 = MOBILIZE/weapons negated actor=china said=q6 context=military
e10 = RETREAT/resign realized actor=rok time=t7 context=executive,political_institutions
e11 = ACCUSE/disapprove realized actor=partai recipient=rok context=political_institutions
e12 = ASSAULT/heavy-weapons historical actor=korea recipient=korea-selatan time=t8 context=military,territory
