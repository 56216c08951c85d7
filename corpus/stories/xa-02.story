language: id
published: 2008-11-05
split: train
---
Kantor [kpu|KPU Sampang] Dibakar, [ketua|Ketuanya] Mundur

[@place|SAMPANG], [@agency|KOMPAS] — [massa|Ribuan pendukung pasangan calon bupati yang kalah] [e1|membakar kantor] [kpu|Komisi Pemilihan Umum Kabupaten Sampang], Jawa Timur, [t1|Selasa (4/11) siang], beberapa jam setelah lembaga itu menetapkan [fauzan|Fauzan Rohimulyo] sebagai [i1|pemenang pilkada]. [ketua|Ketua [kpu|KPU Sampang] Siti Maimunah Hasyim] [e2|mengundurkan diri] [t2|malam harinya].

"[q1|[ketua|Saya] tidak sanggup lagi. Anak [ketua|saya] diteror tiga hari berturut-turut]," [c1|ucap] [ketua|dosen hukum tata negara itu] lirih.

Kerusuhan berawal di [p3|Pasar Srimangunan]. [massa|Pendukung kedua calon] saling [e3|serang dengan celurit] dan batu; sebelas orang luka-luka. [polres|Polres Sampang] yang kewalahan lalu [e4|dibantu dua kompi Brimob] dari Surabaya. [kapolres|Kepala Polres Ajun Komisaris Besar Ketut Sudarma Wirya] [c2,e5|memberi peringatan] keras: [q2|[massa|siapa pun yang membawa senjata tajam mulai [t3|Rabu ini] akan ditangkap tanpa pandang bulu].]

Di halaman kantor DPRD, [mahasiswa|tujuh mahasiswa Universitas Trunojoyo] memasuki [e6|hari ketiga mogok makan]. [mahasiswa|Mereka] [e7|mendesak] [mk|Mahkamah Konstitusi] [i7|membatalkan hasil penghitungan di 14 kecamatan].

Adapun [dprd|pimpinan DPRD], melalui surat yang ditandatangani [wakil|Wakil Ketua [dprd|DPRD Sampang] Moh Syukron Jazuli], [e8|minta bertemu] [mendagri|Menteri Dalam Negeri]. [mendagri|Departemen itu] belum menjawab. "[q3|Kalau [mendagri|Jakarta] mau cepat turun tangan, [dprd|kami] [e9|bersedia memfasilitasi] [i9|dialog] antarcalon]," [c3|kata] [wakil|Syukron].

[fauzan|Fauzan] sendiri [e10|membantah menyuap] [kpu|petugas pemilihan]. "[q4|Tuduhan itu lagu lama. [t4|Tahun 2000] pun [saya|lawan-lawan [fauzan|saya]] [e11|menuding] [fauzan|saya] curang, dan [saya|mereka] kalah di pengadilan]," [c4|ujarnya]. [mk|MK] [c5|menyatakan] [q5|[e12|gugatan] [kandidat|pasangan nomor dua] akan disidangkan [t5|pekan depan]].

([@reporter|ANG]/[@reporter|RWN])
---
kpu | Komisi Pemilihan Umum Kabupaten Sampang | organization | IDN | GOV
ketua | Siti Maimunah Hasyim | person | IDN | GOV | Ketua KPU Sampang
massa | pendukung pasangan calon bupati | group | IDN | CVL
fauzan | Fauzan Rohimulyo | person | IDN | PTY | calon bupati
polres | Polres Sampang | organization | IDN | COP
kapolres | Ketut Sudarma Wirya | person | IDN | COP | Kepala Polres Sampang
mahasiswa | mahasiswa Universitas Trunojoyo | group | IDN | EDU
mk | Mahkamah Konstitusi | organization | IDN | JUD
dprd | DPRD Sampang | organization | IDN | LEG
wakil | Moh Syukron Jazuli | person | IDN | LEG | Wakil Ketua DPRD Sampang
mendagri | Menteri Dalam Negeri | person | IDN | GOV | Menteri Dalam Negeri
saya | lawan-lawan Fauzan | group | IDN | PTY
kandidat | pasangan nomor dua | group | IDN | PTY
---
t1 = 2008-11-04
t2 = 2008-11-04
t3 = 2008-11-05
t4 = 2000
t5 = 2008-11-10/2008-11-16
q1 = direct ketua
q2 = indirect kapolres
q3 = direct wakil
q4 = direct fauzan
q5 = indirect mk
e1 = PROTEST/riot realized actor=massa recipient=kpu time=t1 context=election
e2 = RETREAT/resign realized actor=ketua time=t2 context=election
e3 = ASSAULT/primitive realized actor=massa time=t1 context=election
e4 = MOBILIZE/police realized actor=polres context=election
e5 = THREATEN/arrest realized actor=kapolres recipient=massa time=t3 said=q2 context=election,crime
e6 = PROTEST/hunger realized actor=mahasiswa recipient=mk context=election
e7 = REQUEST/change realized actor=mahasiswa recipient=mk context=election,legal
e8 = REQUEST/meet realized actor=dprd recipient=mendagri context=election
e9 = AGREE hypothetical actor=dprd said=q3 context=election
e10 = REJECT realized actor=fauzan recipient=kandidat context=election,corruption
e11 = ACCUSE/allege historical actor=saya recipient=fauzan time=t4 said=q4 context=election
e12 = ACCUSE/allege realized actor=kandidat recipient=kpu said=q5 context=election,legal
