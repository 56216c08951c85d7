language: id
published: 2011-02-03
split: dev
---
Perang Dingin [endang,sruti|Dua Diva] Berakhir di Panggung Solo

[@agency|Tempo Interaktif], [@place|Solo] - Setelah empat tahun saling diam, [endang|penyanyi keroncong Endang Wuryani] dan [sruti|Sruti Kinasih] akhirnya berdamai. [endang,sruti|Keduanya] tampil bersama dalam konser "Gencatan Rindu" di Taman Budaya Surakarta, [t1|Rabu malam, 2 Februari 2011].

Perseteruan [endang,sruti|mereka] meledak [t2|pada 2007], ketika [sruti|Sruti] dituding membajak aransemen [endang|seniornya] itu. [endang|Endang] lalu memboikot semua acara yang memasang nama [sruti|Sruti], dan para penggemar terbelah menjadi dua kubu.

"[q1|[endang,sruti|Kami] sama-sama keras kepala," [c1|kata] [endang|Endang], 61 tahun, "tapi lagu tidak pernah menyatakan perang]."

Diplomasi dilakukan oleh [wahyu|sutradara Wahyu Prasangka]. [wahyu|Ia] bolak-balik Solo-Jakarta selama delapan bulan untuk merundingkan urutan tampil, panjang lagu, bahkan warna kebaya. "[q2|Lebih rumit dari konferensi internasional]," [c2|ujarnya] terkekeh.

[endang|Endang] membuka serangan dengan "Kemayoran" bertempo cepat. [sruti|Sruti] membalas lewat "Bandar Jakarta". Ketika [endang,sruti|keduanya] berduet, [penonton|1.200 penonton] menyerbu bibir panggung. [sruti|Sruti] [c3|berjanji] [q3|akan menghadiri peluncuran album [endang|rekannya] itu [t3|bulan depan]].

[kritikus|Kritikus musik Danu Wibisana] [c4|menilai] [q4|konser itu menandai kudeta selera: keroncong merebut kembali takhta dari musik elektronik]. Kritik kecil tertuju pada tata suara yang beberapa kali membelot di tengah lagu.

[@reporter|UKKY PRATIWI]
---
endang | Endang Wuryani | person | IDN | - | penyanyi keroncong
sruti | Sruti Kinasih | person | IDN | - | penyanyi keroncong
wahyu | Wahyu Prasangka | person | IDN | - | sutradara
penonton | 1.200 penonton | group | IDN | CVL
kritikus | Danu Wibisana | person | IDN | - | Kritikus musik
---
t1 = 2011-02-02
t2 = 2007
t3 = 2011-03
q1 = direct endang
q2 = direct wahyu
q3 = indirect sruti
q4 = indirect kritikus
