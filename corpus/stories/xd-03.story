language: id
published: 2012-10-04
split: test
---
Lembur Tak Dibayar, [buruh|3.000 Buruh Pabrik Rangka di Cikarang] Mogok

[@place|Bekasi] - [buruh|Sekitar 3.000 buruh [perusahaan|PT Kencana Rangka Motor]] di [p1|kawasan industri Cikarang, Kabupaten Bekasi], [e1|mogok kerja] [t1|sejak Rabu (3/10/2012) pagi]. [buruh|Mereka] kesal lantaran [perusahaan|perusahaan] [e2|tidak membayarkan [i2|upah lembur]] [t2|sejak Juni].

"[q1|Uang lembur [buruh|kami] tiga bulan nggak cair. Ijazah [teman|teman-teman kontrak] juga masih [e3|ditahan] [perusahaan|HRD],]" [c1|kata] [darsono|Ketua [spln|Serikat Pekerja Logam Nusantara (SPLN)] Bekasi, Wahyu Darsono,] kepada [detik|detikcom] di lokasi, [t3|Kamis (4/10)].

[spln|SPLN] [e4|menuntut] [i4,teman|1.100 pekerja alih daya] diangkat jadi karyawan tetap. Tuntutan itu [e5|ditolak] [perusahaan|manajemen].

"[q2|Order dari prinsipal turun 20 persen. Mana mungkin angkat orang sebanyak itu,]" [c2|ujar] [halim|Manajer Personalia [perusahaan|PT KRM] Robert Halim].

[halim|Robert] malah [e6|mengancam akan melarang] [pengurus|pengurus [spln|SPLN]] masuk kawasan pabrik bila [buruh|buruh] tidak kembali ke lini produksi [t4|besok].
SCROLL TO CONTINUE WITH CONTENT

Untuk mengamankan aksi, [polres|Polres Metro Bekasi Kabupaten] [e7|menurunkan 450 personel]. Jalan Industri sempat macet dua kilometer, tapi [c3|kata] [irawan|Kabag Ops [polres|Polres] Kompol Dedi Irawan], [q3|[polres|pihaknya] [e8|tidak menangkap] seorang pun].

"[q4|[buruh|Mereka] tertib kok. [polres|Kita] kawal saja,]" [c4|ucapnya].

[darsono|Wahyu] [c5|menyebut] [q5|[solidaritas|buruh di 14 pabrik lain] [e9|akan ikut mogok] [t5|pada Senin (8/10)]]. Sebelum itu, [perusahaan,spln|kedua pihak] [e10|akan dipertemukan] di kantor [disnaker|Dinas Tenaga Kerja] [t6|pada Jumat (5/10) siang].

Bukan kali ini saja pabrik tersebut lumpuh. [t7|Tahun 2009], [buruh|buruh] [e11|berhenti bekerja] 11 hari dan [perusahaan|perusahaan] akhirnya [e12|setuju menaikkan [i12|uang makan]].

Baca juga: [@related|Macet Imbas Aksi [buruh|Buruh], Pengendara Diminta Hindari Tol Cikarang]

([@reporter|gst]/[@editor|rmd])
---
buruh | buruh PT Kencana Rangka Motor | group | IDN | LAB
perusahaan | PT Kencana Rangka Motor | organization | IDN | BUS
teman | pekerja alih daya PT Kencana Rangka Motor | group | IDN | LAB
darsono | Wahyu Darsono | person | IDN | LAB | Ketua Serikat Pekerja Logam Nusantara (SPLN) Bekasi
spln | Serikat Pekerja Logam Nusantara (SPLN) | organization | IDN | LAB
halim | Robert Halim | person | IDN | BUS | Manajer Personalia PT KRM
pengurus | pengurus SPLN | group | IDN | LAB
polres | Polres Metro Bekasi Kabupaten | organization | IDN | COP
irawan | Dedi Irawan | person | IDN | COP | Kabag Ops Polres
solidaritas | buruh di 14 pabrik lain | group | IDN | LAB
detik | detikcom | organization | IDN | JRN
disnaker | Dinas Tenaga Kerja | organization | IDN | GOV
---
t1 = 2012-10-03
t2 = 2012-06
t3 = 2012-10-04
t4 = 2012-10-05
t5 = 2012-10-08
t6 = 2012-10-05
t7 = 2009
q1 = direct darsono
q2 = direct halim
q3 = indirect irawan
q4 = direct irawan
q5 = indirect darsono
e1 = PROTEST/strike realized actor=buruh recipient=perusahaan time=t1 context=economic
e2 = COERCE/withhold realized actor=perusahaan recipient=buruh time=t2 context=economic
e3 = COERCE/withhold realized actor=perusahaan recipient=teman said=q1 context=economic,human_rights
e4 = REQUEST/change realized actor=spln recipient=perusahaan context=economic
e5 = REJECT/change realized actor=perusahaan recipient=spln context=economic
e6 = THREATEN/restrict realized actor=halim recipient=pengurus context=economic,rights_freedoms
e7 = MOBILIZE/police realized actor=polres context=economic
e8 = COERCE/arrest negated actor=polres recipient=buruh said=q3 context=economic
e9 = PROTEST/strike future actor=solidaritas recipient=perusahaan time=t5 said=q5 context=economic
e10 = AGREE future actor=perusahaan,spln time=t6 context=economic
e11 = PROTEST/strike historical actor=buruh recipient=perusahaan time=t7 context=economic
e12 = AGREE historical actor=perusahaan recipient=buruh time=t7 context=economic
