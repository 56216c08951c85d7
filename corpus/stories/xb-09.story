language: id
published: 2011-07-29
split: train
---
Diserang Gula Impor, Harga Lelang Petani Tebu Kediri Menyerah

[@place|KEDIRI], [@agency|KONTAN] - Pasar gula kembali jadi medan pertempuran. [t1|Sepekan terakhir], harga lelang gula kristal putih di Kediri terpukul mundur dari Rp 8.250 menjadi Rp 7.900 per kilogram. Serbuan gula rafinasi yang merembes ke pasar tradisional dituding sebagai biang keladi.

"[q1|Pedagang besar menahan diri, tidak ada yang mau menyerang harga atas]," [c1|kata] [subroto|Ketua Paguyuban Petani Tebu Ngadiluwih, Mohamad Subrotomo], [t2|Kamis (28/7)]. [c2|Menurut] [subroto|dia], [q2|lelang di dua pabrik bahkan tanpa pemenang karena penawar kompak memboikot harga dasar].

[kresna|Analis Kresna Niaga Berjangka, Vivian Halim], [c3|melihat] [q3|perang harga masih akan berlangsung hingga Lebaran]. Kontrak gula putih di London sebenarnya melawan arus: naik 3,4% ke level US$ 812 per ton setelah cuaca kering menekan panen tebu di Brasil. [q4|Sentimen global belum mampu menembus pertahanan pasar lokal], [c4|ujarnya].

Koperasi petani kini menyiapkan amunisi baru. Sebanyak 12.000 ton gula akan ditahan di gudang sampai harga kembali ke atas Rp 8.100. Toh, [kresna|Vivian] [c5|mengingatkan], [q5|strategi menahan barang bisa menjadi bumerang jika musim giling berakhir [t3|Oktober]].

Pelaku industri makanan punya cerita lain. Pabrik sirop di Surabaya menambah stok dua bulan dan enggan berdamai dengan harga baru.

[@reporter|Asih Kirnandari]
---
subroto | Mohamad Subrotomo | person | IDN | AGR | Ketua Paguyuban Petani Tebu Ngadiluwih
kresna | Vivian Halim | person | IDN | BUS | Analis Kresna Niaga Berjangka
---
t1 = 2011-07-22/2011-07-29
t2 = 2011-07-28
t3 = 2011-10
q1 = direct subroto
q2 = indirect subroto
q3 = indirect kresna
q4 = indirect kresna
q5 = indirect kresna
