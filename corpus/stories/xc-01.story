language: id
published: 2019-09-18
split: test
---
Dua Kali Mangkir, [lasoma|Bupati Buol] Terancam Dijemput Paksa [kpk|KPK]

[@place|Jakarta] - [kpk|KPK] [e1|mengancam menjemput paksa] [lasoma|Bupati Buol Anwar Lasoma] apabila [lasoma|ia] kembali mangkir dari [i1|pemeriksaan] [t1|Jumat (20/9)]. [lasoma|Anwar] [e2|ditetapkan sebagai tersangka] [i2|suap proyek jalan] [t2|dua pekan lalu].

"[q1|[lasoma|Yang bersangkutan] dua kali tidak hadir tanpa alasan patut. Kesabaran [kpk|kami] ada batasnya]," [c1|kata] [sitorus|Juru Bicara [kpk|KPK] Melati Sitorus] kepada wartawan di [gedung|Gedung Merah Putih [kpk|KPK]], Jakarta Selatan, [t3|Rabu (18/9/2019)].

[c2|Menurut] [sitorus|Melati], [q2|[imigrasi|Ditjen Imigrasi] [e3|mencegah] [lasoma|sang bupati] [i3|bepergian ke luar negeri] [t4|sejak 9 September] atas [e4|permintaan] [kpk|komisi antirasuah]]. Paspornya juga sudah ditandai.

SCROLL TO CONTINUE WITH CONTENT

Di tempat terpisah, [tompoh|kuasa hukum [lasoma|Anwar], Rizal Tompoh], [e5|meminta bertemu] [pimpinan|pimpinan [kpk|KPK]] untuk menjelaskan [i5|kondisi kesehatan] [lasoma|kliennya]. Permintaan itu [e6|ditolak] [pimpinan|pimpinan]. "[q3|[lasoma|Klien saya] baru dipasang ring jantung," [c3|ujar] [tompoh|Rizal], "bukan kabur]."

[tompoh|Dia] [c4|membenarkan] [q4|[lasoma|Anwar] [e7|mengundurkan diri] dari jabatan [i7|Ketua DPD [pan|PAN] Buol] [t5|Senin malam]]. Namun, [q5|[lasoma|kliennya] tidak akan [e8|meletakkan jabatan] [i8|bupati]], [c5|tegas] [tompoh|dia].

Sementara itu, [tahanan|empat tahanan [kpk|KPK] cabang Guntur] [e9|mogok makan] [t6|sejak Selasa (17/9)]. [tahanan|Mereka] memprotes [i9|aturan borgol] di ruang kunjungan.

[sitorus|Melati] sekaligus meluruskan isu yang ramai di media sosial. [q6|[akun|Puluhan akun anonim] [e10|menyebarkan hoaks] bahwa [penyidik|penyidik] menerima Rp 2 miliar dari [lasoma|tersangka]], [c6|sebut] [sitorus|dia]. [siber|Direktorat Tindak Pidana Siber Bareskrim Polri] [e11|memperingatkan akan menangkap] [akun|penyebar kabar itu].

Baca juga: [@related|Jejak Proyek Jalan yang Seret [lasoma|Bupati Buol]]

([@reporter|hsf]/[@editor|dnr])
---
lasoma | Anwar Lasoma | person | IDN | GOV | Bupati Buol
kpk | KPK | organization | IDN | GOV
sitorus | Melati Sitorus | person | IDN | GOV | Juru Bicara KPK
gedung | Gedung Merah Putih KPK | place | IDN
imigrasi | Ditjen Imigrasi | organization | IDN | GOV
tompoh | Rizal Tompoh | person | IDN | - | kuasa hukum Anwar
pimpinan | pimpinan KPK | group | IDN | GOV
pan | PAN | organization | IDN | PTY
tahanan | empat tahanan KPK | group | IDN
akun | puluhan akun anonim | group
penyidik | penyidik KPK | group | IDN | GOV
siber | Direktorat Tindak Pidana Siber Bareskrim Polri | organization | IDN | COP
---
t1 = 2019-09-20
t2 = 2019-09-02/2019-09-08
t3 = 2019-09-18
t4 = 2019-09-09
t5 = 2019-09-16
t6 = 2019-09-17
q1 = direct sitorus
q2 = indirect sitorus
q3 = direct tompoh
q4 = indirect tompoh
q5 = indirect tompoh
q6 = indirect sitorus
e1 = THREATEN/arrest realized actor=kpk recipient=lasoma context=corruption,legal
e2 = ACCUSE/allege realized actor=kpk recipient=lasoma time=t2 context=corruption,legal
e3 = COERCE/restrict realized actor=imigrasi recipient=lasoma time=t4 said=q2 context=corruption,legal,migration
e4 = REQUEST/assist realized actor=kpk recipient=imigrasi said=q2 context=corruption,legal
e5 = REQUEST/meet realized actor=tompoh recipient=pimpinan time=t3 context=corruption,legal
e6 = REJECT/meet realized actor=pimpinan recipient=tompoh context=corruption,legal
e7 = RETREAT/resign realized actor=lasoma recipient=pan time=t5 said=q4 context=corruption,political_institutions
e8 = REJECT/yield realized actor=lasoma said=q5 context=corruption,executive
e9 = PROTEST/hunger realized actor=tahanan recipient=kpk time=t6 context=rights_freedoms,legal
e10 = COERCE/misinformation realized actor=akun recipient=penyidik said=q6 context=misinformation,corruption
e11 = THREATEN/arrest realized actor=siber recipient=akun context=misinformation,cyber
