language: id
published: 2026-01-20
split: test
---
Porto akhirnya lepas [quinonero|Quiñonero] ke [feyenoord|Feyenoord]

[@place|Rotterdam] ([@agency|ANTARA]) - [q1|[feyenoord|Feyenoord] sepakat meminjam gelandang [fc|FC Porto] [quinonero|Yeison Quiñonero] [t1|hingga Juni] setelah negosiasi alot selama tiga pekan], demikian [c1|pernyataan] [feyenoord|kedua klub] [t2|pada Senin (19/1)].

Pemain 23 tahun kelahiran Cali itu akan menjalani pemeriksaan medis [t3|pada Rabu] dan bisa melakoni debutnya ketika sang pemuncak klasemen menjamu [nec|NEC Nijmegen], [t4|Minggu (25/1)].

"[q2|Ada empat klub yang menawar, tetapi [quinonero|Yeison] menolak semuanya," [c2|ujar] [oosterwijk|direktur olahraga [feyenoord|Feyenoord] Maarten van Oosterwijk]. "Saya belum pernah melihat pemain semantap ini [t5|sejak 2017]]."

[a-bola|Harian A Bola], dikutip [@source|AFP], [c3|menyebutkan] [q3|Porto melunak soal gaji dan bersedia menanggung separuhnya]. [oosterwijk|Van Oosterwijk] [c4|membantah] [q4|adanya klausul pembelian permanen], meskipun, [c5|menurut] [agen|agen sang pemain], "[q5|pintu itu tidak dikunci]".

"[q6|Dia meminta maaf karena pergi di tengah musim dan saya memaafkannya," [c6|kata] [figueiral|pelatih Porto Duarte Figueiral] setengah bergurau. "Namun, lini tengah kami kehilangan jenderalnya]."

[t6|Pada 10 Agustus tahun lalu], [quinonero|Quiñonero] memimpin dua serangan balik yang meruntuhkan pertahanan [benfica|Benfica] dalam kemenangan 3-1 di Estádio do Dragão.

Sementara itu, [knmi|lembaga cuaca KNMI] [c7|memperingatkan] [q7|angin kencang di pesisir barat Belanda [t7|sampai Kamis]] sehingga sesi latihan perdana di Varkenoord mungkin dipindahkan ke dalam ruangan.

Baca juga: [@related|[benfica|Benfica] gagal kudeta Sporting]
Baca juga: [@related|[feyenoord|Feyenoord] perpanjang kontrak kiper muda]

Pewarta: [@reporter|Aditya Ramdhan Siregar]
Editor: [@editor|Irwan Suhendro]
Copyright © ANTARA 2026

Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.
---
feyenoord | Feyenoord | organization | NLD
fc | FC Porto | organization | PRT
quinonero | Yeison Quiñonero | person | COL | - | gelandang FC Porto
nec | NEC Nijmegen | organization | NLD
oosterwijk | Maarten van Oosterwijk | person | NLD | - | direktur olahraga Feyenoord
a-bola | A Bola | organization | PRT
agen | agen Yeison Quiñonero | person
figueiral | Duarte Figueiral | person | PRT | - | pelatih Porto
benfica | Benfica | organization | PRT
knmi | KNMI | organization | NLD
---
t1 = 2026-06
t2 = 2026-01-19
t3 = 2026-01-21
t4 = 2026-01-25
t5 = 2017
t6 = 2025-08-10
t7 = 2026-01-22
q1 = indirect feyenoord
q2 = direct oosterwijk
q3 = indirect a-bola
q4 = indirect oosterwijk
q5 = direct agen
q6 = direct figueiral
q7 = indirect knmi
