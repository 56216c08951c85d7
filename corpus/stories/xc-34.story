language: ms
published: 2021-09-16
split: train
---
Lipat X2 serang takhta gergasi, tapi bateri cepat menyerah

[@place|CYBERJAYA] - Perang telefon lipat meletus semula. [gerak|Gerak Digital], jenama tempatan yang baru berusia empat tahun, [t1|semalam] melancarkan Lipat X2, peranti seberat 263 gram yang berani mencabar kubu jenama dari Seoul.

[hafizah|Ketua Pegawai Produk [gerak|Gerak], Hafizah Nordiana Yusri], [c1|berkata] [q1|engselnya diuji 300,000 kali lipatan di makmal]. "[q2|[gerak|Kami] tidak mahu berperang harga," [c2|katanya] sambil mengangkat telefon itu ke arah lampu pentas, "[gerak|kami] mahu menakluk poket anda]."

Skrin dalamnya 7.6 inci dan garis lipatan hampir tidak kelihatan. Lapisan kaca nipis mempertahankan panel daripada serangan kunci dan syiling, walaupun ia gagal bertahan daripada pasir pantai dalam ujian kami.

Kelemahan utama ialah bateri 4,000 mAh. Selepas lima jam menonton video, ia mengibarkan bendera putih. Mod penjimatan kuasa pula mengenakan sekatan keras: kadar segar semula diturunkan kepada 60Hz dan rangkaian 5G ditutup.

[c3|Menurut] [teoh|penganalisis [techasia|TechAsia], Teoh Wei Sheng], [q3|[gerak|syarikat itu] perlu berunding semula dengan pembekal cip sekiranya mahu menurunkan harga [t2|tahun depan]]. [teoh|Beliau] menolak tanggapan bahawa telefon lipat hanya mainan orang kaya.

Harga rasminya RM4,799. Prapesanan dibuka [t3|hari ini hingga 30 September], dengan pakatan kerjasama bersama tiga syarikat telekomunikasi yang memberi tambahan data percuma.

Keputusan kami: 7.5 daripada 10. Satu serangan yang kemas, belum lagi satu kemenangan.

LAPORAN BERKAITAN: [@related|Lima aksesori wajib untuk pemilik telefon lipat]
---
gerak | Gerak Digital | organization | MYS | BUS
hafizah | Hafizah Nordiana Yusri | person | MYS | BUS | Ketua Pegawai Produk Gerak
techasia | TechAsia | organization | MYS | BUS
teoh | Teoh Wei Sheng | person | MYS | BUS | penganalisis TechAsia
---
t1 = 2021-09-15
t2 = 2022
t3 = 2021-09-16/2021-09-30
q1 = indirect hafizah
q2 = direct hafizah
q3 = indirect teoh
