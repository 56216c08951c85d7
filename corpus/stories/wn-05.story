language: id
published: 2024-10-29
split: train
---
Perang Senyap Semut Rangrang, Koloni Lemah Diampuni demi Upeti

[@place|Jakarta], [@agency|CNN Indonesia] -- Semut rangrang ternyata tak selalu membantai musuhnya. Studi terbaru menemukan koloni yang menang perang kerap mengampuni koloni tetangga, asalkan sang tetangga mundur dari pohon dan menyerahkan ladang kutu daunnya.

Temuan yang terbit di jurnal [@source|Current Biology], [t1|Senin (28/10)], itu disusun tim peneliti dari [universitas|Universitas Kyoto], Jepang, dan [ipb|IPB University].

Selama 14 bulan [t2|sejak Juni 2022], para ilmuwan merekam 311 bentrokan di kebun mete Wonogiri, Jawa Tengah. Hasilnya, 64 persen pertempuran berakhir dengan gencatan senjata.

"[q1|Pasukan kecil mengirim utusan. Kalau utusannya tidak dibunuh, artinya perundingan dibuka,]" [c1|kata] [minegishi|ketua tim, Profesor Haruto Minegishi], dikutip dari Science Alert.

[minegishi|Minegishi] [c2|menggarisbawahi] [q2|bahwa istilah utusan hanya kiasan]. [minegishi|Ia] [c3|menduga] [q3|sinyal kimia bernama asam karboksilat menahan serangan lawan].

Pakar serangga dari [universitas-sydney|Universitas Sydney], [donnerby|Claire Donnerby], yang tidak terlibat dalam riset ini, meragukan kesimpulan tersebut.

"[q4|Mereka menuduh semut bisa berdiplomasi. Saya menolak itu sampai ada percobaan laboratorium,]" [c4|ujar] [donnerby|Donnerby] kepada [@source|Science Alert].

Dalam percobaan lanjutan yang dijadwalkan bergulir [t3|pada Maret 2025], tim akan mengerahkan 40 koloni ke dalam rumah kaca di Bogor. Sebagian koloni bakal diblokade dari sumber gula, sebagian lagi diberi bantuan pangan.

[kusumastuti|Peneliti IPB Widuri Kusumastuti] [c5|berharap] [q5|pola damai itu kelak membantu petani]. [c6|Menurutnya], [q6|rangrang yang tak saling serang lebih rajin mengusir hama penggerek buah].

Pada abad ke-4, [petani|petani jeruk di China selatan] sudah memakai rangrang sebagai tentara penjaga kebun.

([@reporter|lna]/[@editor|mrt])

\[Gambas:Video CNN\]

Lihat Juga :
[@related|Kenapa Semut Berjalan Beriringan? Ini Kata Ahli]
---
universitas | Universitas Kyoto | organization | JPN
ipb | IPB University | organization | IDN
minegishi | Haruto Minegishi | person | JPN | - | ketua tim
donnerby | Claire Donnerby | person | AUS | - | Pakar serangga dari Universitas Sydney
universitas-sydney | Universitas Sydney | organization | AUS
kusumastuti | Widuri Kusumastuti | person | IDN | - | Peneliti IPB
petani | petani jeruk di China selatan | group | CHN
---
t1 = 2024-10-28
t2 = 2022-06
t3 = 2025-03
q1 = direct minegishi
q2 = indirect minegishi
q3 = indirect minegishi
q4 = direct donnerby
q5 = indirect kusumastuti
q6 = indirect kusumastuti
