language: id
published: 2020-01-28
split: test
---
[houthi|Houthi] Serang Stasiun Pompa [saudi|Saudi] dengan Drone, [oman|Oman] Kebut Mediasi

[@agency|REPUBLIKA.CO.ID], [@place|RIYADH] -- [koalisi|Koalisi pimpinan [saudi|Arab Saudi]] [c1|mengatakan] [q1|[houthi|milisi Houthi] [e1|menyerang [i1|sebuah stasiun pompa minyak]] di [p1|Provinsi Jizan] dengan empat pesawat tanpa awak, [t1|Senin (27/1)]]. Tidak ada korban jiwa. Beberapa jam sesudahnya, [koalisi|koalisi] [e2|menggempur [i2|gudang peluncuran] [houthi|Houthi]] di [p2|Hajjah] memakai drone Wing Loong.

"[q2|Setiap tangan yang menjangkau minyak [saudi|kerajaan] akan mendapati bara," [c2|kata] [harthi|juru bicara [koalisi|koalisi] Kolonel Turki al-Harthi al-Amri], dikutip [@source|SPA]. "Kesabaran [koalisi|kami] ada batasnya]."

Padahal, baru [t2|pekan lalu] [oman|Oman] [e3|menengahi pembicaraan] [houthi|kelompok itu] dengan [utusan|utusan [saudi|Riyadh]] di [p3|Salalah]. Hasilnya mulai terlihat. [houthi|Houthi] [e4|membuka akses] [wfp|Program Pangan Dunia (WFP)] ke [i4|gudang gandum] di [p4|Hudaidah], yang berbulan-bulan digembok. [houthi,saudi|Kedua pihak] juga [e5|bersepakat menukar [i5|120 tahanan]] [t3|pada pertengahan Februari].

[iran|Iran] [e6|menolak] [i6|tuduhan memasok suku cadang drone]. [c3|Menurut] [ardalan|Wakil Menteri Luar Negeri [iran|Iran] Behzad Ardalan], [q3|[iran|negaranya] "[e7|tidak mengirim satu baut pun]" ke [p7|Sanaa]].

[kuwait|Kuwait] [c4|menyatakan] [q4|mungkin [e8|menjadi tuan rumah] putaran berikutnya] apabila [houthi|Houthi] mau datang. Sementara, [bahrain|Bahrain] dan [uea|Uni Emirat Arab] [e9|menyatakan berdiri di belakang] [saudi|Saudi].

Dari Jakarta, [indonesia|Indonesia] [e10|menyerukan] [i10|penghentian serangan] oleh [houthi,koalisi|semua pihak]. "[q5|[wni|WNI di Jizan] dalam keadaan selamat," [c5|ujar] [teuku|Direktur Pelindungan WNI Teuku Rizal Hamdani]. "Tidak ada yang [e11|meminta dievakuasi]]."

[houthi|Kelompok itu] dan [yaman|pemerintah Yaman] [e12|menandatangani] [i12|Perjanjian Stockholm] [t4|pada Desember 2018], tetapi pelaksanaannya tersendat. ([@reporter|lintar]/[@source|reuters]/[@editor|ade])
---
houthi | Houthi | group | YEM | REB
saudi | Arab Saudi | country | SAU
oman | Oman | country | OMN
koalisi | koalisi pimpinan Arab Saudi | bloc | - | MIL
harthi | Turki al-Harthi al-Amri | person | SAU | MIL | juru bicara koalisi
utusan | utusan Riyadh | group | SAU | GOV
wfp | Program Pangan Dunia (WFP) | organization | UNO | IGO
iran | Iran | country | IRN
ardalan | Behzad Ardalan | person | IRN | GOV | Wakil Menteri Luar Negeri Iran
kuwait | Kuwait | country | KWT
bahrain | Bahrain | country | BHR
uea | Uni Emirat Arab | country | ARE
indonesia | Indonesia | country | IDN
teuku | Teuku Rizal Hamdani | person | IDN | GOV | Direktur Pelindungan WNI
yaman | Yaman | country | YEM
wni | WNI di Jizan | group | IDN | CVL
---
t1 = 2020-01-27
t2 = 2020-01-20/2020-01-26
t3 = 2020-02
t4 = 2018-12
q1 = indirect koalisi
q2 = direct harthi
q3 = mixed ardalan
q4 = indirect kuwait
q5 = direct teuku
e1 = ASSAULT/drone realized actor=houthi recipient=saudi time=t1 said=q1 context=military,natural_resource
e2 = ASSAULT/drone realized actor=koalisi recipient=houthi time=t1 context=military
e3 = CONSULT/third-party realized actor=oman recipient=houthi,utusan time=t2 context=diplomatic,military
e4 = RETREAT/access realized actor=houthi recipient=wfp context=human_security
e5 = AGREE future actor=houthi,saudi time=t3 context=military,human_rights
e6 = REJECT realized actor=iran context=diplomatic,military
e7 = AID negated actor=iran recipient=houthi said=q3 context=military
e8 = AGREE hypothetical actor=kuwait recipient=houthi,saudi said=q4 context=diplomatic
e9 = SUPPORT realized actor=bahrain,uea recipient=saudi context=diplomatic
e10 = REQUEST/yield realized actor=indonesia recipient=houthi,koalisi context=diplomatic,military
e11 = REQUEST/assist negated actor=wni recipient=indonesia said=q5 context=migration
e12 = SUPPORT historical actor=houthi,yaman time=t4 context=diplomatic,military
