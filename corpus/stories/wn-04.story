language: id
published: 2022-12-26
split: train
---
BMKG: Siklon Tropis Mengepung NTT, Gelombang 6 Meter Mengancam hingga Rabu

[@place|KUPANG], [@agency|KOMPAS.com] - [badan|Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)] [c1|memperingatkan] [q1|bibit siklon tropis 94S bakal menyerbu perairan Nusa Tenggara Timur dalam 48 jam ke depan].

[benu|Kepala Stasiun Meteorologi El Tari Kupang, Yohanis Benu], [c2|mengatakan] [q2|pusat tekanan rendah itu bergerak dari utara Australia dan kini menguasai Laut Timor].

"[q3|Dia mundur sebentar [t1|kemarin sore], lalu menyerang lagi dengan kekuatan penuh. Kecepatan angin di intinya 35 knot,]" [c3|kata] [benu|Yohanis] saat dihubungi, [t2|Senin (26/12/2022)].

[c4|Menurut] [benu|dia], [q4|gelombang setinggi 4 sampai 6 meter mengancam Selat Sumba, Laut Sawu, dan perairan selatan Rote [t3|hingga Rabu (28/12/2022)]]. Hujan lebat disertai petir diprediksi menghantam Kota Kupang [t4|pada malam pergantian tahun].

Ditanya apakah badai ini akan sedahsyat Seroja yang meluluhlantakkan NTT [t5|pada April 2021], [benu|Yohanis] menepisnya.

"[q5|Tidak, saya tidak mau menakut-nakuti. Badai ini ditahan oleh angin monsun Asia, jadi kecil kemungkinan mendarat,]" [c5|ujarnya].

Di Pelabuhan Tenau, sebanyak 37 kapal nelayan menarik diri dari laut [t6|sejak Minggu]. [lado|Marten Lado (52), nelayan asal Oesapa], [c6|mengaku] [q6|menyerah setelah perahunya dua kali dipukul ombak].

"[q7|Laut lagi marah. Kami pilih gencatan senjata dulu]," [c7|kelakarnya].

Adapun di Darwin, [biro|Biro Meteorologi Australia], seperti dikutip [@source|ABC], [c8|menyebutkan] [q8|sisi selatan sistem tersebut akan melemah [t7|mulai Kamis]]. Udara kering dari gurun menekan pertumbuhan awan di sana.

Suhu permukaan Laut Arafura [t8|pekan lalu] tercatat 30,2 derajat celsius, tertinggi [t9|sejak 2016].

Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com. Mari bergabung di Grup Telegram "Kompas.com News Update".

Penulis: Kontributor Kupang, [@reporter|Fransiskus Taek]
Editor: [@editor|Gloria Setiani]

Baca juga: [@related|Arti Kode Warna dalam Peringatan Dini Cuaca]
---
badan | Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) | organization | IDN
benu | Yohanis Benu | person | IDN | - | Kepala Stasiun Meteorologi El Tari Kupang
lado | Marten Lado | person | IDN
biro | Biro Meteorologi Australia | organization | AUS
---
t1 = 2022-12-25
t2 = 2022-12-26
t3 = 2022-12-28
t4 = 2022-12-31
t5 = 2021-04
t6 = 2022-12-25
t7 = 2022-12-29
t8 = 2022-12-19/2022-12-25
t9 = 2016
q1 = indirect badan
q2 = indirect benu
q3 = direct benu
q4 = indirect benu
q5 = direct benu
q6 = indirect lado
q7 = direct lado
q8 = indirect biro
