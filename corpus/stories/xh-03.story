language: id
published: 2012-06-14
split: train
---
Bentrok Dua Negeri, [polda|Polda Maluku] Kirim Tiga Kompi

[@place|AMBON], [@agency|KOMPAS] — [polda|Kepolisian Daerah Maluku] [e1|mengerahkan] [brimob|tiga kompi Brigade Mobil] ke [p1,wailo|Pulau Wailo], [t1|Rabu (13/6)], menyusul [e2|pembakaran] [i2|27 rumah] milik [tamal|warga Negeri Tamalehu] oleh [haruru|massa dari Negeri Haruru], [t2|Selasa malam].

Bentrokan bermula dari sengketa batas dusun cengkeh. [pemuda|Seorang pemuda [haruru|Haruru]] [e3|dikeroyok] [tamal|belasan warga Tamalehu] [t3|pada akhir pekan]. Ketika [brimob|polisi] tiba, [haruru|kerumunan] sudah memegang parang; [brimob|aparat] [e4|melepaskan tembakan] dan [korban|dua orang] terluka di kaki.

”[q1|[brimob|Anggota] menembak setelah tiga kali peringatan],” [c1|kata] [pattirane|Kepala Bidang Humas [polda|Polda Maluku] Ajun Komisaris Besar Jopie Pattirane]. Meski begitu, [pattirane|ia] [c2|mengakui], [q2|[propam|Divisi Profesi dan Pengamanan] sedang [e5|memeriksa] [i5|prosedur penembakan itu]].

[gubernur|Gubernur Maluku] [e6|meminta maaf] kepada [korban|keluarga korban]. [raja|Raja kedua negeri], [c3|ucapnya] seusai rapat di [ambon|Ambon], [q3|[e7|sepakat menggelar upacara panas pela] [t4|pada Sabtu (23/6)]].

Tidak semua yakin. [c4|Menurut] [lopulalan|Koordinator Jaringan Baku Bae, Martha Lopulisa], [q4|[polda|kepolisian] terlambat karena perhatian tersita pada [e8|vonis] tujuh tahun penjara yang dijatuhkan [pn|Pengadilan Negeri Ambon] kepada [pengibar|empat pengibar bendera Benang Raja], [t5|Senin lalu]]. [pendukung|Seratusan kerabat terpidana] [e9|berunjuk rasa] di [p9|halaman pengadilan], [t6|hari itu juga].

”[q5|Kalau bantuan tidak datang [t7|minggu ini], [tamal|kami] akan [e10|meminta tolong] [palang|Palang Merah] di Belanda],” [c5|kata] [siahaya|tetua [tamal|Tamalehu], Bapa Eli Siahailatua].

Kedua negeri terakhir berseteru [t8|pada tahun 2000], tatkala [tamal|Tamalehu] dan [haruru|Haruru] [e11|saling membakar] [i11|rumah ibadah].

([@reporter|ANG])
---
polda | Kepolisian Daerah Maluku | organization | IDN | COP
brimob | tiga kompi Brigade Mobil | group | IDN | COP
tamal | warga Negeri Tamalehu | group | IDN | CVL
haruru | massa dari Negeri Haruru | group | IDN | CVL
pemuda | seorang pemuda Haruru | person | IDN | CVL
korban | dua korban luka | group | IDN | CVL
pattirane | Jopie Pattirane | person | IDN | COP | Kepala Bidang Humas Polda Maluku
propam | Divisi Profesi dan Pengamanan | organization | IDN | COP
gubernur | Gubernur Maluku | person | IDN | GOV | Gubernur Maluku
raja | raja kedua negeri | group | IDN | ELI
lopulalan | Martha Lopulisa | person | IDN | NGO | Koordinator Jaringan Baku Bae
pn | Pengadilan Negeri Ambon | organization | IDN | JUD
pengibar | empat pengibar bendera Benang Raja | group | IDN | REB
pendukung | kerabat terpidana | group | IDN | CVL
palang | Palang Merah di Belanda | organization | NLD | NGO
siahaya | Eli Siahailatua | person | IDN | CVL | tetua Tamalehu
wailo | Pulau Wailo | place | IDN
ambon | Ambon | place | IDN
---
t1 = 2012-06-13
t2 = 2012-06-12
t3 = 2012-06-09/2012-06-10
t4 = 2012-06-23
t5 = 2012-06-11
t6 = 2012-06-11
t7 = 2012-06-11/2012-06-17
t8 = 2000
q1 = direct pattirane
q2 = indirect pattirane
q3 = indirect gubernur
q4 = indirect lopulalan
q5 = direct siahaya
e1 = MOBILIZE/police realized actor=polda time=t1 context=religion_ethnicity,crime
e2 = ASSAULT/destroy realized actor=haruru recipient=tamal time=t2 context=religion_ethnicity
e3 = ASSAULT/beat realized actor=tamal recipient=pemuda time=t3 context=religion_ethnicity
e4 = ASSAULT/firearms realized actor=brimob recipient=haruru time=t1 context=religion_ethnicity
e5 = ACCUSE/investigate realized actor=propam recipient=brimob said=q2 context=legal
e6 = CONCEDE realized actor=gubernur recipient=korban context=executive
e7 = AGREE future actor=raja time=t4 said=q3 context=religion_ethnicity
e8 = SANCTION/convict realized actor=pn recipient=pengibar time=t5 said=q4 context=legal,territory
e9 = PROTEST/demo realized actor=pendukung recipient=pn time=t6 context=legal
e10 = REQUEST/assist hypothetical actor=tamal recipient=palang said=q5 context=human_security
e11 = ASSAULT/destroy historical actor=tamal,haruru time=t8 context=religion_ethnicity
