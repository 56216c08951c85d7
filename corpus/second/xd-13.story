language: id
published: 2020-01-28
---
[houthi|Houthi] Serang Stasiun Pompa Saudi dengan Drone, [oman|Oman] Kebut Mediasi

[@agency|REPUBLIKA.CO.ID], [@place|RIYADH] -- [koalisi|Koalisi pimpinan [saudi|Arab Saudi]] [c1|mengatakan] [q1|[houthi|milisi Houthi] [e1|menyerang] sebuah stasiun pompa minyak di [p1,jizan|Provinsi Jizan] dengan empat pesawat tanpa awak, [t1|Senin (27/1)]]. Tidak ada korban jiwa. Beberapa jam sesudahnya, [koalisi|koalisi] [e2|menggempur] gudang peluncuran [houthi|Houthi] di [p2,hajjah|Hajjah] memakai drone Wing Loong.

"[q2|Setiap tangan yang menjangkau minyak [saudi|kerajaan] [e3|akan mendapati bara]," [c2|kata] [turki|juru bicara [koalisi|koalisi] Kolonel Turki al-Harthi al-Amri], dikutip [@source|SPA]. "Kesabaran [koalisi|kami] ada batasnya]."

Padahal, baru [t2|pekan lalu] [oman|Oman] [e4|menengahi pembicaraan] [houthi|kelompok itu] dengan [utusan|utusan [saudi|Riyadh]] di [p4,salalah|Salalah]. Hasilnya mulai terlihat. [houthi|Houthi] [e5|membuka akses] [wfp|Program Pangan Dunia (WFP)] ke [p5|gudang gandum di Hudaidah], yang berbulan-bulan digembok. [houthi,saudi|Kedua pihak] juga [e6|bersepakat menukar] [i6,tahanan|120 tahanan] [t3|pada pertengahan Februari].

[iran|Iran] [e7|menolak] [i7|tuduhan memasok suku cadang drone]. [c3|Menurut] [behzad|Wakil Menteri Luar Negeri [iran|Iran] Behzad Ardalan], [q3|[iran|negaranya] "[e8|tidak mengirim] [i8|satu baut] pun" ke [p8|Sanaa]].

[kuwait|Kuwait] [c4|menyatakan] [q4|mungkin [e9|menjadi tuan rumah] [i9|putaran berikutnya] apabila [houthi|Houthi] mau datang]. Sementara, [bahrain|Bahrain] dan [uea|Uni Emirat Arab] [c5|menyatakan] [q5|[e10|berdiri di belakang] [saudi|Saudi]].

Dari Jakarta, [indonesia|Indonesia] [e11|menyerukan] [i11|penghentian serangan] oleh [koalisi,houthi|semua pihak]. "[q6|[wni|WNI di [jizan|Jizan]] dalam keadaan selamat," [c6|ujar] [teuku|Direktur Pelindungan WNI Teuku Rizal Hamdani]. "Tidak ada yang [e12|meminta dievakuasi]]."

[houthi|Kelompok itu] dan [yaman|pemerintah Yaman] [e13|menandatangani] [i13|Perjanjian Stockholm] [t4|pada Desember 2018], tetapi pelaksanaannya tersendat. ([@reporter|lintar]/[@source|reuters]/[@editor|ade])
---
houthi | milisi Houthi | organization | YEM | REB
oman | Oman | country | OMN
koalisi | Koalisi pimpinan Arab Saudi | organization | SAU | MIL
saudi | Arab Saudi | country | SAU
jizan | Provinsi Jizan | place | SAU
hajjah | Hajjah | place | YEM
turki | Turki al-Harthi al-Amri | person | SAU | MIL | juru bicara koalisi
utusan | utusan Riyadh | person | SAU | GOV
salalah | Salalah | place | OMN
wfp | Program Pangan Dunia | organization | UNO
tahanan | 120 tahanan | group | - | MIL
iran | Iran | country | IRN
behzad | Behzad Ardalan | person | IRN | GOV | Wakil Menteri Luar Negeri Iran
kuwait | Kuwait | country | KWT
bahrain | Bahrain | country | BHR
uea | Uni Emirat Arab | country | ARE
indonesia | Indonesia | country | IDN
wni | WNI di Jizan | group | IDN | CVL
teuku | Teuku Rizal Hamdani | person | IDN | GOV | Direktur Pelindungan WNI
yaman | Yaman | country | YEM
---
t1 = 2020-01-27
t2 = 2020-01-20/2020-01-26
t3 = 2020-02
t4 = 2018-12
q1 = indirect koalisi
q2 = direct turki
q3 = mixed behzad
q4 = indirect kuwait
q5 = indirect bahrain
q6 = direct teuku
e1 = ASSAULT/drone realized actor=houthi recipient=saudi time=t1 said=q1 context=military
e2 = ASSAULT/drone realized actor=koalisi recipient=houthi time=t1 context=military
e3 = THREATEN/violence realized actor=koalisi recipient=houthi said=q2 context=military
e4 = CONSULT/third-party realized actor=oman recipient=houthi,utusan time=t2 context=diplomatic
e5 = RETREAT/access realized actor=houthi recipient=wfp context=human_security
e6 = AGREE future actor=houthi,saudi time=t3 context=military,diplomatic
e7 = REJECT realized actor=iran context=military
e8 = AID negated actor=iran recipient=houthi said=q3 context=military
e9 = AGREE hypothetical actor=kuwait recipient=houthi said=q4 context=diplomatic
e10 = SUPPORT realized actor=bahrain,uea recipient=saudi said=q5 context=diplomatic
e11 = REQUEST/yield realized actor=indonesia recipient=koalisi,houthi context=diplomatic,military
e12 = REQUEST/assist negated actor=wni recipient=indonesia said=q6 context=human_security
e13 = SUPPORT historical actor=houthi,yaman time=t4 context=diplomatic
