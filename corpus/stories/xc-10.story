language: id
published: 2022-02-10
split: train
---
Blokade Jalan Hauling Ricuh, [sekuriti|Dua Petugas Keamanan] Luka Kena Parang

[@agency|TRIBUNPALU.COM], [@place|MOROWALI] - [warga|Warga tiga desa di Kecamatan Bahodopi] [e1|memblokade] [p1|jalan hauling] milik [tambang|PT Sinar Laterit Timur] [t1|sejak Selasa (8/2/2022) pagi].

Aksi itu berujung ricuh. Pos jaga [e2|dibakar] [sekelompok|sekelompok warga], lalu [sekuriti|dua petugas keamanan perusahaan] [e3|diserang dengan parang] oleh [sekelompok|massa] [t2|keesokan harinya].

[kapolres|Kapolres Morowali AKBP Yohanis Lembang] [c7,e4|mengultimatum] [warga|warga]: [q7|bila jalan belum dibuka [t3|Jumat besok], semua koordinator lapangan bakal ditangkap].

"[q1|[polisi|Kami] tidak segan-segan. Silakan berunding, tapi jangan tutup jalan," [c1|tegas] [kapolres|AKBP Yohanis]. "Negara tidak boleh kalah]."

Meski begitu, [kapolres|ia] [e5|meminta maaf] atas [i5|pemukulan [pelajar|seorang pelajar]] oleh [brimob|anggota Brimob] [t2|Rabu malam].

[daeng|Koordinator aksi, Andi Baso Rante,] [c2|mengaku] [q2|[warga|warga] sudah empat kali [e6|minta bertemu] [bupati|Bupati]]. [q3|Surat itu tidak pernah dijawab], [c3|kata] [daeng|dia].

[c4|Menurut] [daeng|dia] pula, [q4|[preman|orang suruhan perusahaan] [e7|menyebar kabar bohong] bahwa [warga|warga] sudah menerima ganti rugi Rp 50 juta per kepala keluarga].

BACA JUGA: [@related|Debu Nikel Selimuti Sekolah, Siswa [bahodopi|Bahodopi] Belajar Pakai Masker]

[hukum|Manajer Humas [tambang|PT Sinar Laterit Timur] Retno Widowati] [c5|membantah] [q5|[tambang|pihaknya] [e8|mengerahkan [preman|preman]]].

Di [dprd,p9|gedung DPRD], [ketua|Ketua Komisi III Hasanuddin Lamakarate] [e9|menemui] [warga|perwakilan warga] dan [e10|mendukung] [i10|tuntutan [warga|mereka]]. [q6|[dprd|DPRD], [ketua|dia] [c6|menjanjikan], [e11|akan memanggil] [tambang|manajemen perusahaan] [t4|Senin (14/2/2022)]].

Konflik lahan di [bahodopi|Bahodopi] bukan barang baru. [t5|Tahun 2018] [warga|warga] [e12|melempari] [alat|operator alat berat] dengan batu.

([@outlet|TribunPalu.com]/[@reporter|Moh Fadil Tandju])
---
warga | Warga tiga desa di Kecamatan Bahodopi | group | IDN | CVL
tambang | PT Sinar Laterit Timur | organization | IDN | BUS
sekelompok | sekelompok warga | group | IDN | CVL
sekuriti | dua petugas keamanan perusahaan | group | IDN | BUS
kapolres | Yohanis Lembang | person | IDN | COP | Kapolres Morowali
polisi | polisi Morowali | group | IDN | COP
pelajar | seorang pelajar | person | IDN | CVL
brimob | anggota Brimob | group | IDN | COP
daeng | Andi Baso Rante | person | IDN | CVL | Koordinator aksi
bupati | Bupati | person | IDN | GOV | Bupati
preman | orang suruhan perusahaan | group | IDN | CRM
bahodopi | Bahodopi | place | IDN
hukum | Retno Widowati | person | IDN | BUS | Manajer Humas PT Sinar Laterit Timur
dprd | DPRD | organization | IDN | LEG
ketua | Hasanuddin Lamakarate | person | IDN | LEG | Ketua Komisi III
alat | operator alat berat | group | IDN | BUS
---
t1 = 2022-02-08
t2 = 2022-02-09
t3 = 2022-02-11
t4 = 2022-02-14
t5 = 2018
q1 = direct kapolres
q2 = indirect daeng
q3 = indirect daeng
q4 = indirect daeng
q5 = indirect hukum
q7 = indirect kapolres
q6 = indirect ketua
e1 = PROTEST/obstruct realized actor=warga recipient=tambang time=t1 context=natural_resource,environment
e2 = PROTEST/riot realized actor=sekelompok recipient=tambang context=natural_resource
e3 = ASSAULT/primitive realized actor=sekelompok recipient=sekuriti time=t2 context=natural_resource,crime
e4 = THREATEN/arrest realized actor=kapolres recipient=warga context=natural_resource,legal
e5 = CONCEDE realized actor=kapolres recipient=pelajar context=human_rights
e6 = REQUEST/meet realized actor=warga recipient=bupati said=q2 context=executive,natural_resource
e7 = COERCE/misinformation realized actor=preman recipient=warga said=q4 context=misinformation,natural_resource
e8 = MOBILIZE/militia negated actor=tambang recipient=preman said=q5 context=natural_resource
e9 = CONSULT realized actor=ketua,warga context=legislative,natural_resource
e10 = SUPPORT realized actor=ketua recipient=warga context=legislative,natural_resource
e11 = REQUEST/meet future actor=dprd recipient=tambang time=t4 said=q6 context=legislative,natural_resource
e12 = ASSAULT/primitive historical actor=warga recipient=alat time=t5 context=natural_resource
