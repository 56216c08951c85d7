language: id
published: 2024-11-18
split: train
---
Persebaya Menang Telak, Kartu Merah Bek PSIS Jadi Titik Balik

[@agency|Bola.com], [@place|Surabaya] - [persebaya|Persebaya Surabaya] menghancurkan pertahanan [psis|PSIS Semarang] dengan skor 5-1 di Stadion Gelora Bung Tomo, [t1|Minggu (17/11/2024) malam WIB]. Tuan rumah menyerang sejak menit pertama dan tidak memberi ampun sampai peluit panjang berbunyi.

PSIS sebenarnya lebih dulu melancarkan serangan balik berbahaya. Penyerang asal Brasil, [calixto|Wanderson Calixto], menembak dari jarak 25 meter dan memaksa kiper Bajul Ijo terbang menyelamatkan gawangnya.

Malapetaka datang pada menit ke-34. Bek kapten [prasetyo|Yoga Prasetyo] diusir wasit setelah menjatuhkan lawan di kotak terlarang. Hukuman penalti dieksekusi dengan dingin oleh [mahardika|Rizki Mahardika].

"[q1|Kami menolak menyerah meski tinggal sepuluh orang, tetapi hukuman itu membunuh permainan kami," [c1|kata] [wiranegara|pelatih PSIS, Gatot Wiranegara], dalam jumpa pers. "Saya mengecam diri sendiri, bukan wasit.]"

[wiranegara|Gatot] [c2|membantah] [q2|ruang gantinya pecah]. [wiranegara|Ia] [c3|memastikan] [q3|akan bertemu jajaran direksi [t2|pada Selasa (19/11/2024)] untuk membahas kontraknya yang habis [t3|Desember mendatang]].

Kubu pemenang enggan jemawa. [nurdiansyah|Gelandang Persebaya, Ilham Nurdiansyah], [c4|menyebut] [q4|gempuran timnya belum sempurna]. "[q5|Lini tengah kami masih sering kehilangan wilayah. [t4|Pekan depan] [persib|Persib] pasti datang untuk balas dendam]," [c5|ucapnya].

Sanksi larangan bermain satu laga otomatis menanti [prasetyo|Yoga]. [komdis|Komdis] juga bisa menambah hukumannya, seperti yang menimpa [prasetyo|Yoga] [t5|pada musim 2022/2023] ketika ia absen tiga pertandingan.

Kemenangan ini mengantar Persebaya merebut takhta klasemen dari tangan [borneo|Borneo FC]. PSIS, sebaliknya, makin terancam terdegradasi.

Baca Juga: [@related|Klasemen Terbaru BRI Liga 1: Persebaya Kudeta [borneo|Borneo FC]]

Sumber: [@source|Liga Indonesia Baru]
---
persebaya | Persebaya Surabaya | organization | IDN
psis | PSIS Semarang | organization | IDN
calixto | Wanderson Calixto | person | BRA | - | Penyerang
prasetyo | Yoga Prasetyo | person | IDN | - | Bek kapten
mahardika | Rizki Mahardika | person | IDN
wiranegara | Gatot Wiranegara | person | IDN | - | pelatih PSIS
nurdiansyah | Ilham Nurdiansyah | person | IDN | - | Gelandang Persebaya
persib | Persib | organization | IDN
komdis | Komdis | organization | IDN
borneo | Borneo FC | organization | IDN
---
t1 = 2024-11-17
t2 = 2024-11-19
t3 = 2024-12
t4 = 2024-11-25/2024-12-01
t5 = 2022/2023
q1 = direct wiranegara
q2 = indirect wiranegara
q3 = indirect wiranegara
q4 = indirect nurdiansyah
q5 = direct nurdiansyah
