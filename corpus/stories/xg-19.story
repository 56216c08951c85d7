language: id
published: 2022-04-12
split: dev
---
Tentara Mikroba Menyerbu Plastik, Ini Temuan Peneliti [brin|BRIN]

[@agency|Liputan6.com], [@place|Jakarta] - Sampah plastik punya musuh baru. Tim dari [brin|Badan Riset dan Inovasi Nasional (BRIN)] menemukan bakteri laut yang menyerang rantai polimer dan melumpuhkannya dalam 49 hari.

Temuan itu diumumkan di Cibinong, [t1|Senin (11/4/2022)]. Bakteri dari lumpur Teluk Jakarta tersebut diberi nama sementara kode TJ-7.

"[q1|Ia bekerja seperti pasukan gerilya: menyusup, menempel, lalu melepas enzim]," [c1|kata] [anggraeni|ketua tim, Dr. Kartika Anggraeni].

Tak semua plastik bertekuk lutut. PVC, [c2|menurut] [anggraeni|Kartika], [q2|masih kebal terhadap gempuran enzim]. Tim juga belum berani melepas TJ-7 ke alam karena khawatir bakteri itu menguasai ekosistem dan mengusir spesies asli.

Pengamat luar menahan tepuk tangan. [waluyo|Ahli mikrobiologi dari [itb|Institut Teknologi Bandung], Bagyo Waluyo], [c3|menilai] [q3|uji coba terhadap 12 sampel terlalu sedikit untuk mendeklarasikan kemenangan].

"[q4|Jangan buru-buru bilang perang plastik selesai," [c4|ujarnya], "data lapangan yang akan mengadili]."

Riset ini dimulai [t2|pada 2019], sempat terhenti karena pandemi, dan menggandeng aliansi laboratorium dari tiga kampus. Hasil lengkapnya akan terbit [t3|Juni mendatang].

* Fakta atau Hoaks? Kirim pesan ke nomor Cek Fakta Liputan6.com.

Baca Juga: [@related|Robot Penakluk Sampah Kali Ciliwung]
---
brin | Badan Riset dan Inovasi Nasional (BRIN) | organization | IDN | GOV
anggraeni | Kartika Anggraeni | person | IDN | EDU | ketua tim
itb | Institut Teknologi Bandung | organization | IDN | EDU
waluyo | Bagyo Waluyo | person | IDN | EDU | Ahli mikrobiologi
---
t1 = 2022-04-11
t2 = 2019
t3 = 2022-06
q1 = direct anggraeni
q2 = indirect anggraeni
q3 = indirect waluyo
q4 = direct waluyo
