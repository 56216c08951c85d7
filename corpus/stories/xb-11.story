language: id
published: 2018-01-31
split: dev
---
[gagauzia|Gagauzia] Siapkan Referendum Pisah, [moldova|Moldova] Ancam Potong Anggaran

[@place|CHISINAU], [@agency|KOMPAS.com] - Krisis di selatan [moldova|Moldova] makin dalam. [majelis|Majelis Rakyat Gagauzia], [t1|Selasa (30/1/2018)], [e1|mengancam melepaskan diri] dari [moldova|Moldova] jika [i1|undang-undang bahasa negara] tetap disahkan [t2|pada musim semi ini].

Bukan itu saja. [q1|[topal|Kami] [e2|siap mengambil alih [i2|pos-pos pabean]] di [p2|Vulcanesti] dan menyetor bea masuk ke kas sendiri], [c1|kata] [topal|Ketua Majelis Dmitri Topalov], seperti dilansir [@source|AFP].

[topal|Topalov] [t1|pada hari yang sama] [e3|menarik [i3|wakil [gagauzia|Gagauzia]]] dari [dewan|dewan keamanan nasional]. [parlemen|Lima anggota parlemen asal wilayah itu] [e4|memboikot [i4|sidang]] [t3|sejak Jumat pekan lalu].

[moldova|Pemerintah pusat] tidak gentar. "[q2|Kalau satu pos pabean saja disentuh, transfer anggaran ke [gagauzia|Comrat] [e5|akan [moldova|kami] hentikan]]," [c2|tegas] [balan|Menteri Keuangan Silvia Bălănuță]. [c3|Menurut] [balan|dia], [q3|[moldova|Chisinau] [e6|tidak akan memberlakukan [i6|keadaan darurat]], setidaknya untuk saat ini].

Namun seorang [penasihat|penasihat presiden] yang enggan disebut namanya [c4|menuturkan], [q4|[moldova|kabinet] sedang [e7|mempertimbangkan [i7|status luar biasa]] di [p7|tiga distrik]].

[ruble|Para pegawai negeri di Comrat] ikut bersuara. Gaji bulan [t4|Desember] [e8|ditahan] [moldova|pemerintah pusat] dengan alasan audit, dan karena itu [ruble|mereka] [e9|mogok] [t5|pada Senin (29/1)].

[rusia|Moskwa] dan [turki|Ankara], dua pelindung tradisional minoritas berbahasa Turki itu, memilih jalur berbeda. [rusia|Rusia] [e10|menyatakan mendukung [i10|hak [gagauzia|Gagauzia]]], sedangkan [turki|Turki] [e11|menawarkan diri sebagai penengah].

[t6|Pada 1990], [gagauzia|Gagauzia] [e12|memproklamasikan [i12|republik sendiri]], lalu kembali bergabung empat tahun kemudian dengan status otonomi.

Penulis: [@reporter|Veronika Listianingrum]
Editor: [@editor|Agung Priyatmoko]
---
gagauzia | Gagauzia | territory | MDA
moldova | Moldova | country | MDA
majelis | Majelis Rakyat Gagauzia | organization | MDA | LEG
topal | Dmitri Topalov | person | MDA | LEG | Ketua Majelis
dewan | dewan keamanan nasional | organization | MDA | GOV
parlemen | Lima anggota parlemen | group | MDA | LEG
balan | Silvia Bălănuță | person | MDA | GOV | Menteri Keuangan
penasihat | penasihat presiden | person | MDA | GOV
ruble | Para pegawai negeri di Comrat | group | MDA | LAB
rusia | Rusia | country | RUS
turki | Turki | country | TUR
---
t1 = 2018-01-30
t2 = 2018-03/2018-05
t3 = 2018-01-26
t4 = 2017-12
t5 = 2018-01-29
t6 = 1990
q1 = indirect topal
q2 = direct balan
q3 = indirect balan
q4 = indirect penasihat
e1 = THREATEN/territory realized actor=majelis recipient=moldova time=t1 context=territory,legislative
e2 = THREATEN/territory realized actor=topal recipient=moldova said=q1 context=territory,economic
e3 = SANCTION/withdraw realized actor=topal recipient=dewan time=t1 context=political_institutions,territory
e4 = PROTEST/boycott realized actor=parlemen recipient=moldova time=t3 context=legislative
e5 = THREATEN/restrict realized actor=moldova recipient=gagauzia said=q2 context=economic,territory
e6 = COERCE/martial-law negated actor=moldova said=q3 context=executive,territory
e7 = COERCE/martial-law hypothetical actor=moldova said=q4 context=executive,territory
e8 = COERCE/withhold realized actor=moldova recipient=ruble time=t4 context=economic,repression
e9 = PROTEST/strike realized actor=ruble recipient=moldova time=t5 context=economic
e10 = SUPPORT realized actor=rusia recipient=gagauzia context=diplomatic,territory
e11 = AGREE realized actor=turki recipient=gagauzia,moldova context=diplomatic
e12 = SANCTION/withdraw historical actor=gagauzia recipient=moldova time=t6 context=territory
