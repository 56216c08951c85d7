language: id
published: 2011-03-23
split: train
---
Serang dari Menit Awal, [persipura|Persipura] Bungkam [persiwa|Persiwa]

[@place|JAYAPURA], [@outlet|CEPOS] — Perang saudara di Stadion Mandala berakhir dengan kemenangan tuan rumah. [persipura|Persipura] menggempur pertahanan [persiwa|Persiwa Wamena] sejak peluit pertama dan menang 3-1, [t1|Selasa (22/3) sore].

Gol pembuka lahir pada menit ke-9 dari tembakan keras [womsiwor|Elias Womsiwor]. [persiwa|Badai Pegunungan] sempat membalas lewat serangan kilat, tetapi wasit menganulirnya. Protes [persiwa|tim tamu] berbuntut panjang: [kogoy|kapten Yulius Wenda] menerima sanksi kartu merah.

"[q1|[persiwa|Kami] dihukum terlalu berat. Sepuluh orang melawan sebelas, ya, dibombardir habis]," [c1|keluh] [tabuni|Pelatih [persiwa|Persiwa] Suharno Tirtakusuma]. [tabuni|Ia] [c2|menegaskan] [q2|tidak akan mengajukan banding ke [komdis|Komisi Disiplin]].

[womsiwor|Striker 23 tahun itu] menambah dua gol lagi dan kini memimpin daftar penembak tersubur. [c3|Menurut] [wanggai|asisten pelatih [persipura|Persipura], Metu Aronggear], [q3|sang [womsiwor|bomber] sudah menolak pinangan [klub|klub Malaysia] [t2|musim lalu]]. "[q4|Manajemen menutup pintu negosiasi. [womsiwor|Dia] tidak dijual]," [c4|tandasnya].

Persaingan papan atas makin panas karena [arema|Arema] menyerah 0-1 di kandang lawan. [persipura|Mutiara Hitam] mengudeta puncak klasemen dengan 48 poin dan bertandang ke Malang [t3|pada Minggu (27/3)].

([@reporter|kip])
---
persipura | Persipura | organization | IDN
persiwa | Persiwa Wamena | organization | IDN
womsiwor | Elias Womsiwor | person | IDN
kogoy | Yulius Wenda | person | IDN | - | kapten
tabuni | Suharno Tirtakusuma | person | IDN | - | Pelatih Persiwa
komdis | Komisi Disiplin | organization | IDN
wanggai | Metu Aronggear | person | IDN | - | asisten pelatih Persipura
klub | klub Malaysia | organization | MYS
arema | Arema | organization | IDN
---
t1 = 2011-03-22
t2 = 2010
t3 = 2011-03-27
q1 = direct tabuni
q2 = indirect tabuni
q3 = indirect wanggai
q4 = direct wanggai
