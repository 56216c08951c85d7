language: id
published: 2015-01-30
split: train
---
Dikudeta Putrinya di Tangga Lagu, [rahma|Rahma Sastrowati] Pilih Mengalah

[@place|Jakarta] - Perang dingin di ruang keluarga [rahma|penyanyi Rahma Sastrowati] akhirnya pecah. Bukan soal harta, melainkan tangga lagu: single "Darurat Rindu" milik [keisya|putrinya, Keisya Sastro], menggulingkan "Gencatan Hati" dari posisi puncak [t1|pekan ini].

"[q1|Gue dibombardir anak sendiri. Ya sudah, gue angkat tangan]," [c1|kata] [rahma|Rahma] sambil ngakak saat ditemui di Kemang, Jakarta Selatan, [t2|Kamis (29/1/2015)].

[keisya|Keisya] yang duduk di sebelahnya [c2|menyangkal] [q2|sengaja merilis lagu berbarengan]. [keisya|Pelantun berusia 19 tahun itu] [c3|mengaku] [q3|awalnya malah menolak tawaran label karena ogah dicap mendompleng nama sang ibu].

SCROLL TO CONTINUE WITH CONTENT

Soal rumor boikot dari [fans|penggemar garis keras ibunya], [keisya|cewek berambut ungu itu] tak ambil pusing. "[q4|Mereka cuma menyerbu kolom komentar, bukan rumah aku]," [c4|ujarnya].

Ibu dan anak ini bakal duet di konser "Diplomasi Nada" di Istora Senayan [t3|pada 14 Februari 2015]. Tata panggungnya berbentuk meja perundingan raksasa. [c5|Kata] [promotor|promotor Aldi Nugrahadi], [q5|tiket kelas VIP sudah ludes direbut dalam 40 menit, sedangkan sisanya dijaga ketat dari serangan calo].

([@reporter|mif]/[@editor|kmb])

Baca juga:
[@related|[rahma|Rahma Sastrowati] Kampanye Diet Tanpa Gula]
---
rahma | Rahma Sastrowati | person | IDN
keisya | Keisya Sastro | person | IDN
fans | penggemar garis keras | group | IDN
promotor | Aldi Nugrahadi | person | IDN | - | promotor
---
t1 = 2015-01-26/2015-02-01
t2 = 2015-01-29
t3 = 2015-02-14
q1 = direct rahma
q2 = indirect keisya
q3 = indirect keisya
q4 = direct keisya
q5 = indirect promotor
