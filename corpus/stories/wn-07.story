language: id
published: 2025-03-24
split: train
---
Perang Dua Raja Bioskop Bandung, Gencatan Senjata Diteken di Meja Biliar

[@agency|KOMPAS.com] – Jauh sebelum era layar berderet di mal, Kota Bandung pernah menjadi medan perang. Bukan perang bersenjata, melainkan perebutan penonton antara dua juragan bioskop, [oudsten|Frits van Oudsten] dan [hoat|Tan Kiem Hoat].

Semua bermula [t1|pada Oktober 1927]. Van [oudsten|Oudsten], pemilik [bioscoop|Bioscoop Aurora], menyerbu pasar dengan tiket 10 sen. [hoat|Tan] membalas [t2|sepekan kemudian]: penonton [bioscoop-mawar|Bioscoop Mawar] boleh membawa pulang sebungkus kacang.

“[q1|Keduanya saling menyandera film. Gulungan yang sudah tiba di stasiun bisa diculik anak buah pihak lawan,]” [c1|kata] [gunadipura|sejarawan perfilman Reksa Gunadipura] kepada Kompas.com, [t3|Sabtu (22/3/2025)].

[gunadipura|Reksa] [c2|menuturkan], [q2|serangan paling telak datang [t4|pada malam Natal 1929]]. Orkes Aurora yang berisi sembilan orang membelot ke Mawar, lengkap dengan pianonya. Van [oudsten|Oudsten] yang murka menuding [hoat|Tan] berkhianat, tetapi menolak membawa urusan itu ke meja hijau.

“[q3|Dalam catatan hariannya [oudsten|ia] [c6|menulis], ‘[q6|Saya tidak akan berunding dengan pencuri piano]’,]” [c3|ujar] [gunadipura|Reksa].

Toh keduanya akhirnya bertemu juga. [t5|Pada Juni 1931], ketika film bicara merontokkan orkes mana pun, dua seteru itu menandatangani perjanjian damai di rumah bola Jalan Braga. Isinya: wilayah utara untuk Aurora, wilayah selatan untuk Mawar, dan piano dikembalikan.

Apakah perjanjian itu ditaati? [gunadipura|Reksa] meragukannya. [tandra|Cucu [hoat|Tan], Melani Tandra], malah [c4|menyangkal] [q4|ada piano yang dicuri].

“[q5|Kakek membelinya, ada kuitansinya,]” [c5|tegas] [tandra|Melani].

Gedung Aurora dirobohkan [t6|pada 1974]. Sisa lantai tegel Mawar kini bisa dilihat di sebuah kedai kopi yang akan menggelar pameran poster lawas [t7|pada April mendatang].

Referensi: [gunadipura|Gunadipura], R. Layar Berasap: Bioskop Bandung 1907–1942

Penulis: [@reporter|Anisa Rahmadianti]
Editor: [@editor|Wahyu Pamungkas]

Baca juga: [@related|Asal-usul Nama Jalan Braga]
---
oudsten | Frits van Oudsten | person | - | - | pemilik Bioscoop Aurora
hoat | Tan Kiem Hoat | person | - | - | juragan bioskop
bioscoop | Bioscoop Aurora | organization
bioscoop-mawar | Bioscoop Mawar | organization
gunadipura | Reksa Gunadipura | person | IDN | - | sejarawan perfilman
tandra | Melani Tandra | person | IDN
---
t1 = 1927-10
t2 = 1927-10
t3 = 2025-03-22
t4 = 1929-12-24
t5 = 1931-06
t6 = 1974
t7 = 2025-04
q1 = direct gunadipura
q2 = indirect gunadipura
q3 = direct gunadipura
q4 = indirect tandra
q5 = direct tandra
q6 = direct oudsten
