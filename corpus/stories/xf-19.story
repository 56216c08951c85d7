language: id
published: 2023-05-30
split: train
---
Sate Bulayak Lombok, Serbuan Pedas yang Menaklukkan Lidah

[@agency|KOMPAS.com] - Bila berkunjung ke [narmada|Taman Narmada] di Lombok Barat, jangan langsung menyerah pada antrean. Di balik tembok sisi timur, [penjual|belasan penjual sate bulayak] mengepung jalan setapak dengan asap yang menggoda [wisatawan|wisatawan].

Sate sapi disajikan bersama bulayak, lontong yang dililit daun aren. Bumbunya menyerang tanpa basa-basi: cabai, kemiri, santan. "[q1|Orang Jakarta biasanya angkat bendera putih di tusuk kelima]," [c1|kata] [inaq|Inaq Suharni (54)], penjual yang berdagang di sana [t1|sejak 1994], kepada [kompas|Kompas.com], [t2|Minggu (28/5/2023)].

[inaq|Inaq Suharni] pernah menolak tawaran waralaba dari Surabaya. [c2|Menurutnya], [q2|resep keluarga tidak boleh diekspor]. [inaq|Ia] hanya melunak kepada [mirah|menantunya, Baiq Mirah], yang [t3|tahun lalu] merebut pasar anak muda lewat sate bulayak keju.

"[q3|Awalnya [inaq|Ibu] memprotes keras," [c3|ujar] [mirah|Mirah], "sekarang malah [inaq|beliau] yang minta tambah]."

Seporsi sate dijual Rp 25.000. Perang harga antarwarung tidak terjadi karena [penjual|para pedagang] bersepakat memakai satu tarif. Kunjungan memuncak saat libur sekolah; [t4|pekan depan], [dispar|Dinas Pariwisata] menggelar Festival Bulayak dengan 5.000 tusuk gratis.

Penulis: [@reporter|Anggita Lestiani]
Editor: [@editor|Nabil Prakarsa]

Baca juga:
[@related|5 Kuliner Lombok yang Wajib Dicoba Selain Ayam Taliwang]
---
narmada | Taman Narmada | place | IDN
penjual | belasan penjual sate bulayak | group | IDN | BUS
wisatawan | wisatawan | group
inaq | Inaq Suharni | person | IDN | BUS
kompas | Kompas.com | organization | IDN | JRN
mirah | Baiq Mirah | person | IDN | BUS
dispar | Dinas Pariwisata | organization | IDN | GOV
---
t1 = 1994
t2 = 2023-05-28
t3 = 2022
t4 = 2023-06-05/2023-06-11
q1 = direct inaq
q2 = indirect inaq
q3 = direct mirah
