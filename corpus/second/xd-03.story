language: id
published: 2012-10-04
---
Lembur Tak Dibayar, [buruh|3.000 Buruh Pabrik Rangka] di [cikarang|Cikarang] Mogok

[@place|Bekasi] - [buruh|Sekitar 3.000 buruh [pt|PT Kencana Rangka Motor]] di [p1,cikarang|kawasan industri Cikarang, Kabupaten Bekasi], [e1|mogok kerja] [t1|sejak Rabu (3/10/2012)] pagi. [buruh|Mereka] kesal lantaran [pt|perusahaan] [e2|tidak membayarkan] [i2|upah lembur] [t2|sejak Juni].

"[q1|Uang lembur [buruh|kami] tiga bulan nggak cair. [i3|Ijazah] [kontrak|teman-teman kontrak] juga [e3|masih ditahan] [pt|HRD]]," [c1|kata] [wahyu|Ketua [spln|Serikat Pekerja Logam Nusantara (SPLN)] Bekasi, Wahyu Darsono], kepada detikcom di lokasi, [t3|Kamis (4/10)].

[spln|SPLN] [e4|menuntut] [i4,alihdaya|1.100 pekerja alih daya] diangkat jadi karyawan tetap. [i5|Tuntutan itu] [e5|ditolak] [pt|manajemen].

"[q2|Order dari prinsipal turun 20 persen. Mana mungkin angkat orang sebanyak itu]," [c2|ujar] [robert|Manajer Personalia [pt|PT KRM] Robert Halim].

[robert|Robert] malah [e6|mengancam akan melarang] [pengurus|pengurus [spln|SPLN]] masuk kawasan pabrik bila [buruh|buruh] tidak kembali ke lini produksi [t4|besok].
SCROLL TO CONTINUE WITH CONTENT

Untuk mengamankan [i7|aksi], [polres|Polres Metro Bekasi Kabupaten] [e7|menurunkan] [personel|450 personel]. Jalan Industri sempat macet dua kilometer, tapi [c3|kata] [dedi|Kabag Ops [polres|Polres] Kompol Dedi Irawan], [q3|[polres|pihaknya] [e8|tidak menangkap] seorang pun].

"[q4|[buruh|Mereka] tertib kok. [polres|Kita] kawal saja]," [c4|ucapnya].

[wahyu|Wahyu] [c5|menyebut] [q5|[buruh14|buruh di 14 pabrik lain] akan ikut [e9|mogok] [t5|pada Senin (8/10)]]. Sebelum itu, [buruh,pt|kedua pihak] [e10|akan dipertemukan] di [p10|kantor Dinas Tenaga Kerja] [t6|pada Jumat (5/10)] siang.

Bukan kali ini saja pabrik tersebut lumpuh. [t7|Tahun 2009], [buruh|buruh] [e11|berhenti bekerja] 11 hari dan [pt|perusahaan] akhirnya [e12|setuju menaikkan] [i12|uang makan].

Baca juga: [@related|Macet Imbas Aksi [buruh|Buruh], Pengendara Diminta Hindari Tol Cikarang]

([@reporter|gst]/[@editor|rmd])
---
buruh | 3.000 buruh PT Kencana Rangka Motor | group | IDN | LAB
pt | PT Kencana Rangka Motor | organization | IDN | BUS
cikarang | kawasan industri Cikarang | place | IDN
kontrak | teman-teman kontrak | group | IDN | LAB
spln | Serikat Pekerja Logam Nusantara | organization | IDN | LAB
wahyu | Wahyu Darsono | person | IDN | LAB | Ketua Serikat Pekerja Logam Nusantara (SPLN) Bekasi
alihdaya | 1.100 pekerja alih daya | group | IDN | LAB
robert | Robert Halim | person | IDN | BUS | Manajer Personalia PT KRM
pengurus | pengurus SPLN | group | IDN | LAB
polres | Polres Metro Bekasi Kabupaten | organization | IDN | COP
personel | 450 personel | group | IDN | COP
dedi | Dedi Irawan | person | IDN | COP | Kabag Ops Polres
buruh14 | buruh di 14 pabrik lain | group | IDN | LAB
---
t1 = 2012-10-03
t2 = 2012-06
t3 = 2012-10-04
t4 = 2012-10-05
t5 = 2012-10-08
t6 = 2012-10-05
t7 = 2009
q1 = direct wahyu
q2 = direct robert
q3 = indirect dedi
q4 = direct dedi
q5 = indirect wahyu
e1 = PROTEST/strike realized actor=buruh recipient=pt time=t1 context=economic
e2 = COERCE/withhold realized actor=pt recipient=buruh time=t2 context=economic
e3 = COERCE/withhold realized actor=pt recipient=kontrak said=q1 context=economic
e4 = REQUEST/change realized actor=spln recipient=pt context=economic
e5 = REJECT/change realized actor=pt recipient=spln context=economic
e6 = THREATEN/restrict realized actor=robert recipient=pengurus context=economic
e7 = MOBILIZE/police realized actor=polres context=economic
e8 = COERCE/arrest negated actor=polres said=q3 context=economic
e9 = PROTEST/strike future actor=buruh14 time=t5 said=q5 context=economic
e10 = AGREE future actor=buruh,pt time=t6 context=economic
e11 = PROTEST/strike historical actor=buruh recipient=pt time=t7 context=economic
e12 = AGREE historical actor=pt recipient=buruh time=t7 context=economic
