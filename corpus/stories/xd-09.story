language: id
published: 2019-09-05
split: train
---
Bom Bunuh Diri di [polres|Mapolres Pekalongan Kota], [densus|Densus] Buru Perakit

[@place|PEKALONGAN], [@agency|KOMPAS.com] - [pelaku|Seorang pria berjaket ojek] [e1|meledakkan diri] di [p1|halaman [polres|Mapolres Pekalongan Kota]], [t1|Kamis (5/9/2019)] pukul 07.40 WIB, ketika [polisi|puluhan polisi] bersiap apel. [pelaku|Pelaku] tewas di tempat, enam anggota [polres|polres] luka-luka.

[sunarto|Kapolda Jawa Tengah Irjen Agus Sunarto] [c1|memastikan] [q1|[pelaku|pria itu] bergerak bersama [rekan|seorang rekan yang kabur dengan sepeda motor]].

"[q2|Satu lagi masih [polda|kami] kejar. Warga jangan panik, tapi jangan pula menonton ke sini]," [c2|kata] [sunarto|Sunarto] kepada wartawan, [t4|Kamis siang].

[polda|Polda Jawa Tengah] [e2|mengerahkan 1.200 personel] untuk menjaga [p2|tempat ibadah dan terminal]. [t5|Sore harinya], [densus|Densus 88 Antiteror] [e3|menangkap] [tiga|tiga orang] di [p3|Comal, Kabupaten Pemalang].

Serangan semacam ini pernah terjadi. [t2|Pada 2016], [anggota|seorang anggota jaringan yang sama] [e4|melakukan bom bunuh diri] di [p4|pos polisi Kendal] hingga menewaskan [aiptu|Aiptu Karsono].

[komnas|Komnas HAM] [c3|menyatakan] [q3|[e5|menyelidiki] kemungkinan [densus|aparat] [e6|menyiksa] [tiga|ketiga tersangka] saat penangkapan]. Tudingan itu disangkal [hadi|Kabid Humas [polda|Polda Jateng], Kombes Hadi Prastowo].

"[q4|Tidak ada penyiksaan. Semuanya didampingi pengacara]," [c4|ujar] [hadi|Hadi].

Keluarga [pelaku|pelaku] angkat bicara. [kakak|Kakak [pelaku|pelaku], Nurhayati], [e7|memohon maaf] kepada [korban|keluarga korban]. Dari Jakarta, [muhammadiyah|PP Muhammadiyah] [e8|mengutuk] [i8|serangan tersebut] dan [e9|akan menyantuni] [korban|keluarga polisi yang terluka].

Sementara itu, [komisi|Komisi III DPR] [e10|akan memanggil] [kapolri|Kapolri] [t3|pada Senin (9/9/2019)] untuk menanyakan lemahnya penjagaan. [polri|Polri] dan [afp|Kepolisian Federal Australia] juga telah [e12|bertukar [i12|sidik jari]] para buron [t6|sejak awal tahun]. "[q5|Kalau perlu, anggaran antiterornya [komisi|kami] [e11|bekukan] dulu]," [c5|tutur] [marbun|anggota [komisi|Komisi III], Torang Marbun].

Penulis: Kontributor Pekalongan, [@reporter|Ari Widodo]
Editor: [@editor|Robertus Kusuma]

Baca juga: [@related|Warga Dengar Dua Ledakan, Kaca Masjid Ikut Pecah]
---
pelaku | seorang pria berjaket ojek | person | IDN | UAF
polres | Polres Pekalongan Kota | organization | IDN | COP
polisi | puluhan polisi | group | IDN | COP
sunarto | Agus Sunarto | person | IDN | COP | Kapolda Jawa Tengah
rekan | rekan pelaku | person | IDN | UAF
polda | Polda Jawa Tengah | organization | IDN | COP
densus | Densus 88 Antiteror | organization | IDN | COP
tiga | tiga orang | group | IDN | UAF
anggota | seorang anggota jaringan yang sama | person | IDN | UAF
aiptu | Karsono | person | IDN | COP | Aiptu
komnas | Komnas HAM | organization | IDN | GOV
hadi | Hadi Prastowo | person | IDN | COP | Kabid Humas Polda Jateng
kakak | Nurhayati | person | IDN | CVL | Kakak pelaku
korban | keluarga korban | group | IDN | CVL
muhammadiyah | PP Muhammadiyah | organization | IDN | REL
komisi | Komisi III DPR | organization | IDN | LEG
kapolri | Kapolri | person | IDN | COP | Kapolri
polri | Polri | organization | IDN | COP
afp | Kepolisian Federal Australia | organization | AUS | COP
marbun | Torang Marbun | person | IDN | LEG | anggota Komisi III
---
t1 = 2019-09-05
t2 = 2016
t3 = 2019-09-09
t4 = 2019-09-05
t5 = 2019-09-05
t6 = 2019-01
q1 = indirect sunarto
q2 = direct sunarto
q3 = indirect komnas
q4 = direct hadi
q5 = direct marbun
e1 = ASSAULT/suicide-attack realized actor=pelaku recipient=polres time=t1 context=terrorism
e2 = MOBILIZE/police realized actor=polda time=t1 context=terrorism
e3 = COERCE/arrest realized actor=densus recipient=tiga time=t5 context=terrorism,legal
e4 = ASSAULT/suicide-attack historical actor=anggota recipient=aiptu time=t2 context=terrorism
e5 = ACCUSE/investigate realized actor=komnas recipient=densus said=q3 context=human_rights,legal
e6 = ASSAULT/torture hypothetical actor=densus recipient=tiga said=q3 context=human_rights
e7 = CONCEDE realized actor=kakak recipient=korban context=terrorism
e8 = ACCUSE/disapprove realized actor=muhammadiyah recipient=pelaku context=terrorism,religion_ethnicity
e9 = AGREE future actor=muhammadiyah recipient=korban context=human_security
e10 = REQUEST/meet future actor=komisi recipient=kapolri time=t3 context=legislative,terrorism
e11 = THREATEN realized actor=komisi recipient=densus said=q5 context=legislative
e12 = COOPERATE realized actor=polri,afp time=t6 context=terrorism,intelligence
