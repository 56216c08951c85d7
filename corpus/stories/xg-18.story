language: id
published: 2024-11-19
split: train
---
[rektor|Rektor Universitas Mataram Jaya] Lengser di Tengah Kasus Penyiksaan [mahasiswa|Mahasiswa]

[@place|SLEMAN], [@outlet|Harian Jogja] — [rektor|Rektor Universitas Mataram Jaya (UMJ) Sudarmanto Hadiwinoto] akhirnya [e1|meletakkan jabatan], [t1|Selasa (19/11)], menyusul terbongkarnya [e2|penyiksaan] terhadap [mahasiswa|tiga mahasiswa] oleh [menwa|anggota resimen mahasiswa] di [p2|sebuah gudang kampus] [t2|awal bulan ini].

[mahasiswa|Ketiganya], pengelola buletin “Sulut”, disekap semalaman setelah menulis tentang dugaan mark-up pembangunan gedung. [bara|Salah seorang korban, Bara Anggoro], [c1|mengisahkan] bagaimana [q1|punggungnya disundut rokok] supaya [mahasiswa|mereka] mengaku dibayar pihak luar.

"[q2|[mahasiswa|Kami] dipaksa meneken surat kosong," [c2|tutur] [bara|mahasiswa semester lima itu], "dan paginya disuruh apel]."

[aliansi|Aliansi Mahasiswa UMJ] [e3|mogok makan] di [p3|selasar rektorat] [t3|sejak Kamis pekan lalu]. [aliansi|Mereka] [e4|minta bertemu langsung] dengan [yayasan|Ketua Yayasan, Gusti Raden Ayu Retno Wulandaru]. Hingga [t4|tadi malam] [yayasan|Ketua Yayasan] bergeming, sementara [menwa|sejumlah anggota resimen] [e5|menyerang] [aliansi|peserta mogok] dengan batu dan bilah bambu; delapan [aliansi|mahasiswa] cedera.

[polda|Polda DIY] [e6|menangkap] [menwa|empat orang]. [c3|Kata] [ditreskrimum|Direktur Reskrimum Kombes Pol. Endra Wisesa], [q3|penyidik belum berencana [e7|memeriksa] [rektor|bekas rektor]].

Di Jakarta, [dpr|Wakil Ketua Komisi X DPR Maria Ngadiyem Hastuti] [e8|berterima kasih] kepada [aliansi|para mahasiswa] “karena menjaga nyala”. [dpr|Politikus asal Gunungkidul ini] [c4|mengatakan], [q4|[dpr|Komisi X] [e9|akan memanggil] [kementerian|Kementerian Pendidikan Tinggi] [t5|pekan depan]].

Kekerasan itu bukan yang pertama. [t6|Pada 2015], [c5|sebut] [lbh|LBH Yogyakarta], [q5|[almarhum|seorang mahasiswa baru di kampus yang sama] [e10|dianiaya] [senior|senior-seniornya] dan kasusnya selesai hanya dengan [e11|permohonan maaf] [rektor|rektor]]. ([@reporter|Yosua Prabaswara], [@reporter|Nindya Kusumo])
---
rektor | Sudarmanto Hadiwinoto | person | IDN | EDU | Rektor Universitas Mataram Jaya
mahasiswa | tiga mahasiswa | group | IDN | EDU
menwa | anggota resimen mahasiswa | group | IDN | PRM
bara | Bara Anggoro | person | IDN | EDU
aliansi | Aliansi Mahasiswa UMJ | organization | IDN | EDU
yayasan | Retno Wulandaru | person | IDN | EDU | Ketua Yayasan
polda | Polda DIY | organization | IDN | COP
ditreskrimum | Endra Wisesa | person | IDN | COP | Direktur Reskrimum
dpr | Maria Ngadiyem Hastuti | person | IDN | LEG | Wakil Ketua Komisi X DPR
kementerian | Kementerian Pendidikan Tinggi | organization | IDN | GOV
lbh | LBH Yogyakarta | organization | IDN | NGO
almarhum | seorang mahasiswa baru di kampus yang sama | person | IDN | EDU
senior | senior-senior | group | IDN | EDU
---
t1 = 2024-11-19
t2 = 2024-11
t3 = 2024-11-14
t4 = 2024-11-18
t5 = 2024-11-25/2024-12-01
t6 = 2015
q1 = indirect bara
q2 = direct bara
q3 = indirect ditreskrimum
q4 = indirect dpr
q5 = indirect lbh
e1 = RETREAT/resign realized actor=rektor time=t1 context=rights_freedoms
e2 = ASSAULT/torture realized actor=menwa recipient=mahasiswa time=t2 context=human_rights,rights_freedoms
e3 = PROTEST/hunger realized actor=aliansi recipient=rektor time=t3 context=rights_freedoms
e4 = REQUEST/meet realized actor=aliansi recipient=yayasan context=rights_freedoms
e5 = ASSAULT/primitive realized actor=menwa recipient=aliansi time=t4 context=rights_freedoms
e6 = COERCE/arrest realized actor=polda recipient=menwa context=crime
e7 = ACCUSE/investigate negated actor=polda recipient=rektor said=q3 context=corruption,legal
e8 = SUPPORT realized actor=dpr recipient=aliansi context=legislative,rights_freedoms
e9 = REQUEST/meet future actor=dpr recipient=kementerian time=t5 said=q4 context=legislative
e10 = ASSAULT/beat historical actor=senior recipient=almarhum time=t6 said=q5 context=human_rights
e11 = CONCEDE historical actor=rektor recipient=almarhum time=t6 said=q5 context=human_rights
