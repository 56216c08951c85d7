language: id
published: 2014-10-15
split: train
---
Sopir Angkot Mogok, [dewan|Dewan] Boikot Paripurna

[@place,probolinggo|PROBOLINGGO] – Dua perkara sekaligus menghantam [wali|Wali Kota Suwignyo Hadiwarno] [t1|kemarin (14/10)]. Pagi hari, [sopir|seribu lebih sopir angkutan kota] [e1|mogok]. Sorenya, [fraksi|22 anggota [dewan|DPRD]] [e2|memboikot] [i2|rapat paripurna APBD perubahan].

[sopir|Para sopir] menolak trayek bus baru milik [karya|PT Karya Bromo]. [polres|Polres Probolinggo Kota] [e3|menurunkan] [personel|180 personel], disusul [e4|penyitaan] [i4|14 angkot] yang diparkir melintang di Jalan Panglima Sudirman. [pelajar|Tiga pelajar] yang memotret [e5|ditempeleng] [personel|petugas].

”[q1|Itu oknum. Yang bersangkutan sedang [e6|diperiksa] [provos|provos]],” [c1|seru] [kapolres|Kapolres AKBP Darmawan Siswo Utomo] saat ditemui [jp|Jawa Pos].

Lalu, bagaimana dengan [dewan|dewan]? Biang kekesalan [fraksi|mereka] adalah vonis. [t2|Jumat lalu], [pn|Pengadilan Tipikor Surabaya] [e7|menghukum] [mantan|mantan Sekretaris Daerah Mulyadi Prabancono] empat tahun penjara. ”[q2|Selama [wali|Wali] belum memberi penjelasan, [fraksi|kami] [e8|tidak akan duduk bersama]],” [c2|tegas] [yusron|Ketua Fraksi PKB Yusron Chalimi].

[wali|Suwignyo] [e9|mengancam mencabut] [i9|izin kunjungan kerja] [fraksi|para legislator]. Namun [wali|pria asal Lumajang itu] [e10|berjanji menemui] [sopir|perwakilan sopir] [t3|besok pagi] di [p10|pendapa].

[c3|Menurut] [karya|pihak PT Karya Bromo], [q3|[karya|perusahaan] tidak pernah menyuruh siapa pun [e11|memukuli] [sopir|sopir]].

[t4|Pada 2009], [sopir|paguyuban yang sama] [e12|mogok] lima hari hingga [pemkot|pemkot] [e13|membatalkan] [i13|trayek serupa]. ([@reporter|yud]/[@editor|ruk])
---
dewan | DPRD Kota Probolinggo | organization | IDN | LEG
wali | Suwignyo Hadiwarno | person | IDN | GOV | Wali Kota
sopir | sopir angkutan kota | group | IDN | LAB
fraksi | 22 anggota DPRD | group | IDN | LEG
karya | PT Karya Bromo | organization | IDN | BUS
polres | Polres Probolinggo Kota | organization | IDN | COP
personel | 180 personel | group | IDN | COP
pelajar | tiga pelajar | group | IDN | EDU
provos | provos | organization | IDN | COP
kapolres | Darmawan Siswo Utomo | person | IDN | COP | Kapolres
jp | Jawa Pos | organization | IDN | JRN
pn | Pengadilan Tipikor Surabaya | organization | IDN | JUD
mantan | Mulyadi Prabancono | person | IDN | GOV | mantan Sekretaris Daerah
yusron | Yusron Chalimi | person | IDN | LEG | Ketua Fraksi PKB
pemkot | pemkot | organization | IDN | GOV
probolinggo | Probolinggo | place | IDN
---
t1 = 2014-10-14
t2 = 2014-10-10
t3 = 2014-10-16
t4 = 2009
q1 = direct kapolres
q2 = direct yusron
q3 = indirect karya
e1 = PROTEST/strike realized actor=sopir recipient=karya time=t1 context=economic
e2 = PROTEST/boycott realized actor=fraksi recipient=wali time=t1 context=legislative
e3 = MOBILIZE/police realized actor=polres recipient=sopir time=t1 context=economic
e4 = COERCE/seize realized actor=polres recipient=sopir time=t1 context=economic
e5 = ASSAULT/beat realized actor=personel recipient=pelajar time=t1 context=repression
e6 = ACCUSE/investigate realized actor=provos recipient=personel said=q1 context=legal
e7 = SANCTION/convict realized actor=pn recipient=mantan time=t2 context=corruption,legal
e8 = REJECT/meet realized actor=fraksi recipient=wali said=q2 context=legislative
e9 = THREATEN/restrict realized actor=wali recipient=fraksi context=legislative,executive
e10 = AGREE future actor=wali recipient=sopir time=t3 context=economic
e11 = ASSAULT/beat negated actor=karya recipient=sopir said=q3 context=crime
e12 = PROTEST/strike historical actor=sopir recipient=pemkot time=t4 context=economic
e13 = CONCEDE historical actor=pemkot recipient=sopir time=t4 context=economic
