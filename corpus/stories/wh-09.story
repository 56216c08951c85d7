language: id
published: 2013-10-31
split: test
---
Buruh Duduki Gerbang Tol, Gubernur tak Mau Berunding

[@place|NGAMPRAH], ([@agency|PR]).-
[buruh|Ribuan buruh] [e1|menduduki] [p1,p9|Gerbang Tol Padalarang Timur, Kab. Bandung Barat], [t1|Rabu (30/10/2013)], hingga arus kendaraan ke arah Jakarta lumpuh lima jam. Pada saat yang sama, [pabrik|62 pabrik di [p2|Kota Cimahi]] berhenti berproduksi akibat [e2|mogok kerja] yang rencananya berlangsung [t2|sampai Jumat (1/11/2013)].

[buruh|Para pekerja] [c1,e3|menuntut] [i3,q1|upah minimum kabupaten/kota (UMK) [t3|2014] ditetapkan Rp 2,8 juta].

[kusmana|Gubernur Jawa Barat Asep Kusmana] [e4|tidak mau menemui] [buruh,utusan|utusan buruh] yang datang ke [p4|Gedung Sate]. "[e5,q2|Bubarkan dulu [i5|blokade itu]]," [c2|ucapnya].

[suherman|Ketua [dpd|DPD KSPSI Jawa Barat] Dadang Suherman] [e6|menyesalkan] [i6|sikap [kusmana|orang nomor satu di Jabar tersebut]]. "[q3|Kami datang baik-baik, membawa hitungan, bukan batu]," [c3|katanya].

[e7|Dukungan] terhadap [buruh|buruh] disampaikan [komisi|Komisi V DPRD Jabar]. [rosita|Wakil ketuanya, Neneng Rosita], [c4,e8|mendorong] [q4|[apindo|Asosiasi Pengusaha Indonesia (Apindo)] [i8|kembali ke meja [dewan|dewan pengupahan]]].

[i10,i9|Blokade] baru berakhir pukul 16.00 WIB setelah [polisi|polisi] [e9|menembakkan gas air mata] dan [e10|menangkap] [tujuh|tujuh belas orang]. ([@reporter|A-188]/[@reporter|A-71])***
---
buruh | buruh | group | IDN
pabrik | 62 pabrik | group | IDN
kusmana | Asep Kusmana | person | IDN | - | Gubernur Jawa Barat
utusan | utusan buruh | group | IDN
suherman | Dadang Suherman | person | IDN | - | Ketua DPD KSPSI Jawa Barat
dpd | DPD KSPSI Jawa Barat | organization | IDN
komisi | Komisi V DPRD Jabar | organization | IDN
rosita | Neneng Rosita | person | IDN | - | Wakil ketua Komisi V DPRD Jabar
apindo | Apindo Jabar | organization | IDN
dewan | dewan pengupahan | organization | IDN
polisi | polisi | organization | IDN
tujuh | tujuh belas orang | group | IDN
---
t1 = 2013-10-30
t2 = 2013-11-01
t3 = 2014
q1 = indirect buruh
q2 = direct kusmana
q3 = direct suherman
q4 = indirect rosita
e1 = PROTEST/obstruct realized actor=buruh time=t1 context=economic
e2 = PROTEST/strike realized actor=buruh recipient=pabrik time=t1 context=economic
e3 = REQUEST/change realized actor=buruh context=economic
e4 = REJECT/meet realized actor=kusmana recipient=utusan context=economic,executive
e5 = REQUEST/yield realized actor=kusmana recipient=buruh said=q2 context=economic,executive
e6 = ACCUSE/disapprove realized actor=suherman recipient=kusmana context=economic
e7 = SUPPORT realized actor=komisi recipient=buruh context=economic,legislative
e8 = REQUEST/meet realized actor=rosita recipient=apindo context=economic,legislative
e9 = ASSAULT/crowd-control realized actor=polisi recipient=buruh time=t1 context=repression,economic
e10 = COERCE/arrest realized actor=polisi recipient=tujuh time=t1 context=legal
