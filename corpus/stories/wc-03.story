language: id
published: 2018-09-25
split: test
---
Presiden [ghana|Ghana] Dijamu di [istana|Istana [@place|Bogor]], Urusan Kakao Sampai Kapal Patroli Dibicarakan

[@agency|Liputan6.com], Bogor - [darko|Presiden [ghana|Ghana] Kwabena Asamoah-Darko] [e1|disambut] [adiwinata|Presiden RI Bramantyo Adiwinata] dengan upacara kenegaraan di [p1|[istana|Istana Bogor], Jawa Barat], [t1|Senin 24 September 2018].

Usai menanam pohon ulin, [adiwinata,darko|keduanya] [e2|berbincang] empat mata selama 50 menit di [p2|beranda belakang]. "[q1|[ghana,indonesia|Kami] [e3|sepakat] menaikkan [i3|nilai dagang] menjadi US$ 1 miliar [t2|pada 2022]]," [c1|tutur] [adiwinata|Bramantyo].

[t3|Sore harinya], [ghana,indonesia|menteri perdagangan kedua negara] [e4|meneken] [i4|nota kesepahaman soal kakao]. Sebanyak [i5|40 traktor tangan] juga [e5|dihibahkan] kepada [petani|petani di wilayah Ashanti] oleh [kementerian|Kementerian Pertanian RI].

Baca Juga

[@related|Turis [ghana|Ghana] Kini Bebas Visa ke [indonesia|Indonesia]]
[@related|Mengintip Menu Jamuan Makan Siang Tamu Negara]

Selama ini hubungan niaga kedua negara tidak sepi. [t4|Sejak Maret], [indonesia|kapal-kapal berbendera Indonesia] [e6|memasok] [i6|minyak sawit] ke [ghana,p6|Pelabuhan Tema] dan pulang membawa [i6|biji kakao].

[q2|[ghana|Accra] bisa saja [e7|memesan] [i7|dua kapal patroli] buatan [indonesia|Surabaya], kata [tetteh|Duta Besar [ghana|Ghana] untuk [indonesia|Indonesia] Efua Mensima Tetteh], kalau skema kredit ekspornya cocok]. Namun [tetteh|perempuan 58 tahun itu] [c3|menepis] [q3|kabar bahwa [ghana|pemerintahnya] [e8|meminta] [i8|penghapusan utang]].

"[q4|Tidak ada satu [c2|kata] pun tentang utang]," [c4|ujarnya].

[darko|Asamoah-Darko] [e9|dijadwalkan mendatangi] [p9|galangan [pt|PT PAL]] [t5|pada Rabu (26/9)] sebelum [e10|terbang ke [p10,vietnam|Hanoi]].

Lawatan sebelumnya terjadi [t6|pada Mei 2001], ketika [osei|mendiang Presiden Yaw Boahene-Osei] [e11|singgah] ke [indonesia,p11|Jakarta] sepulang dari Kuala Lumpur.

Reporter: [@reporter|Nadira Puspawardhani]

Saksikan video pilihan berikut ini:
---
darko | Kwabena Asamoah-Darko | person | GHA | - | Presiden Ghana
adiwinata | Bramantyo Adiwinata | person | IDN | - | Presiden RI
ghana | Ghana | country | GHA
indonesia | Indonesia | country | IDN
kementerian | Kementerian Pertanian RI | organization | IDN
petani | petani di wilayah Ashanti | group | GHA
tetteh | Efua Mensima Tetteh | person | GHA | - | Duta Besar Ghana untuk Indonesia
pt | PT PAL | organization | IDN
vietnam | Vietnam | country | VNM
osei | Yaw Boahene-Osei | person | GHA | - | Presiden Ghana
istana | Istana Bogor | place | IDN
---
t1 = 2018-09-24
t2 = 2022
t3 = 2018-09-24
t4 = 2018-03
t5 = 2018-09-26
t6 = 2001-05
q1 = direct adiwinata
q2 = indirect tetteh
q3 = indirect tetteh
q4 = direct tetteh
e1 = CONSULT/visit realized actor=darko recipient=adiwinata time=t1 context=diplomatic
e2 = CONSULT realized actor=darko,adiwinata time=t1 context=diplomatic
e3 = AGREE realized actor=indonesia,ghana said=q1 context=economic
e4 = SUPPORT realized actor=indonesia,ghana time=t3 context=economic
e5 = AID realized actor=kementerian recipient=petani context=economic
e6 = COOPERATE realized actor=indonesia recipient=ghana time=t4 context=economic
e7 = COOPERATE hypothetical actor=ghana recipient=indonesia said=q2 context=military,economic
e8 = REQUEST/assist negated actor=ghana recipient=indonesia said=q3 context=economic
e9 = AGREE future actor=darko recipient=pt time=t5 context=diplomatic,military
e10 = AGREE future actor=darko recipient=vietnam context=diplomatic
e11 = CONSULT/visit historical actor=osei recipient=indonesia time=t6 context=diplomatic
