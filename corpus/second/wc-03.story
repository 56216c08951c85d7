language: id
published: 2018-09-25
---
[asamoah|Presiden [ghana|Ghana]] Dijamu di [bogor|Istana Bogor], Urusan Kakao Sampai Kapal Patroli Dibicarakan

[@agency|Liputan6.com], [@place|Bogor] - [asamoah|Presiden [ghana|Ghana] Kwabena Asamoah-Darko] [e1|disambut] [bram|Presiden [ri|RI] Bramantyo Adiwinata] dengan upacara kenegaraan di [p1,bogor|Istana Bogor], Jawa Barat, [t1|Senin 24 September 2018].

Usai menanam pohon ulin, [asamoah,bram|keduanya] [e2|berbincang empat mata] selama 50 menit di [p2|beranda belakang]. "[q1|[asamoah,bram|Kami] [e3|sepakat] menaikkan [i3|nilai dagang] menjadi US$ 1 miliar [t2|pada 2022]]," [c1|tutur] [bram|Bramantyo].

Sore harinya, [mendag|menteri perdagangan [ghana,ri|kedua negara]] [e4|meneken] nota kesepahaman soal [i4|kakao]. Sebanyak 40 traktor tangan juga [e5|dihibahkan] kepada [petani|petani di wilayah Ashanti] oleh [kementan|Kementerian Pertanian [ri|RI]].

Baca Juga

[@related|Turis Ghana Kini Bebas Visa ke [ri|Indonesia]]
[@related|Mengintip Menu Jamuan Makan Siang [asamoah|Tamu Negara]]

Selama ini hubungan niaga [ghana,ri|kedua negara] tidak sepi. [t3|Sejak Maret], kapal-kapal berbendera [ri|Indonesia] [e6|memasok minyak sawit] ke [p6,tema|Pelabuhan Tema] dan pulang membawa biji kakao.

[q2|[ghana|Accra] bisa saja [e7|memesan] [i7|dua kapal patroli buatan Surabaya], [c2|kata] [tetteh|Duta Besar [ghana|Ghana] untuk [ri|Indonesia] Efua Mensima Tetteh], kalau skema kredit ekspornya cocok]. Namun [tetteh|perempuan 58 tahun itu] [c3|menepis] kabar bahwa [q3|[ghana|pemerintahnya] [e8|meminta] [i8|penghapusan utang]].

"[q4|Tidak ada satu kata pun tentang utang]," [c4|ujarnya].

[asamoah|Asamoah-Darko] [e9|dijadwalkan mendatangi] [p9|galangan [pal|PT PAL]] [t4|pada Rabu (26/9)] sebelum terbang ke Hanoi.

Lawatan sebelumnya terjadi [t5|pada Mei 2001], ketika [yaw|mendiang Presiden Yaw Boahene-Osei] [e10|singgah] ke [p10,jakarta|Jakarta] sepulang dari Kuala Lumpur.

Reporter: [@reporter|Nadira Puspawardhani]

Saksikan video pilihan berikut ini:
---
asamoah | Kwabena Asamoah-Darko | person | GHA | GOV | Presiden Ghana
bram | Bramantyo Adiwinata | person | IDN | GOV | Presiden RI
ghana | Ghana | country | GHA
ri | Indonesia | country | IDN
bogor | Istana Bogor | place | IDN
mendag | menteri perdagangan kedua negara | group | - | GOV
petani | petani di wilayah Ashanti | group | GHA | AGR
kementan | Kementerian Pertanian RI | organization | IDN | GOV
tema | Pelabuhan Tema | place | GHA
tetteh | Efua Mensima Tetteh | person | GHA | GOV | Duta Besar Ghana untuk Indonesia
pal | PT PAL | organization | IDN | BUS
yaw | Yaw Boahene-Osei | person | GHA | GOV | Presiden
jakarta | Jakarta | place | IDN
---
t1 = 2018-09-24
t2 = 2022
t3 = 2018-03
t4 = 2018-09-26
t5 = 2001-05
q1 = direct bram
q2 = indirect tetteh
q3 = indirect tetteh
q4 = direct tetteh
e1 = CONSULT/visit realized actor=asamoah recipient=bram time=t1 context=diplomatic
e2 = CONSULT realized actor=asamoah,bram time=t1 context=diplomatic
e3 = AGREE realized actor=asamoah,bram time=t1 said=q1 context=economic
e4 = SUPPORT realized actor=mendag time=t1 context=economic,diplomatic
e5 = AID realized actor=kementan recipient=petani time=t1 context=economic
e6 = COOPERATE realized actor=ri,ghana time=t3 context=economic
e7 = COOPERATE hypothetical actor=ghana said=q2 context=economic,military
e8 = REQUEST/assist negated actor=ghana said=q3 context=economic
e9 = AGREE future actor=asamoah recipient=pal time=t4 context=diplomatic,economic
e10 = CONSULT/visit historical actor=yaw recipient=ri time=t5 context=diplomatic
