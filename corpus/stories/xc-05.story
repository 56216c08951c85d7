language: id
published: 2016-11-15
split: test
---
[slamet|Penyiram] Air Keras [harsono|Auditor BPK] Divonis 11 Tahun

[@agency|TEMPO.CO], [@place|Surabaya] - [pengadilan|Pengadilan Negeri Surabaya] [e1|menghukum] [slamet|Slamet Riyanto alias Gendon] 11 tahun penjara karena [e2|menyiramkan air keras] ke wajah [harsono|auditor [bpk|Badan Pemeriksa Keuangan] Dwi Harsono] [t1|pada 3 Mei lalu]. “[q1|Perbuatan [slamet|terdakwa] keji dan direncanakan],” [c1|kata] [sianipar|ketua majelis hakim Rosmala Sianipar] saat membacakan putusan, [t2|Selasa, 15 November 2016].

[sianipar|Hakim] [c8|menilai] [q8|serangan itu terkait dengan [i2|audit dana hibah] yang dikerjakan [harsono|korban]]. Namun siapa yang menyuruh [slamet|Slamet] tetap gelap. [c2|Menurut] [slamet|Slamet], [q2|pengakuannya diperoleh setelah [penyidik|penyidik] [e3|menyetrum] [slamet|dia] dua malam di [p3|sebuah ruko di Waru]]. [barung|Kepala Bidang Humas [polda|Polda Jawa Timur] Komisaris Besar Bayu Wicaksana] [c3|menampik] [q3|adanya [e4|penyiksaan]]. “[q4|Rekaman pemeriksaan lengkap],” [c4|ujar] [barung|Bayu].

Vonis itu disambut dingin [harsono|Dwi Harsono], yang kini kehilangan penglihatan mata kiri. [harsono|Lelaki 41 tahun itu] [e5|mengajak bertemu] [kapolri|Kepala Polri] agar [i5|perkara dalangnya] tidak dipetieskan. “[q5|[harsono|Saya] belum pernah ditanya soal orang yang mengancam akan membunuh [harsono|saya]],” [c5|kata] [harsono|dia] dengan suara pelan.

[koalisi|Koalisi Masyarakat Sipil Antikorupsi Jawa Timur] [e6|mengecam] pernyataan [polda|polisi]. [koalisi|Tiga anggotanya] [e7|berpuasa makan] di [p7|depan Gedung Grahadi] [t3|sejak Ahad lalu] dan [c6|berjanji] [q6|tidak menyudahi aksi itu sebelum [tim|tim gabungan pencari fakta] dibentuk].

[gubernur|Gubernur] menyerahkan urusan tersebut kepada [polda|polisi]. Adapun [dprd|Komisi A DPRD Jawa Timur] [e9|berencana memanggil] [polda|Polda] [t4|pekan depan]. [q7|[kejaksaan|Kejaksaan Tinggi], [c7|kata] [suhartini|juru bicaranya, Endang Suhartini], [e10|bakal menjemput paksa] [dua|dua saksi yang mangkir]].

Serangan serupa bukan yang pertama. [t5|Pada 2012], [aktivis|aktivis tambang Lumajang, Mat Tosan], [e11|diracun] [preman|suruhan juragan pasir] lewat secangkir kopi; [preman|para pelakunya] hanya dibui dua tahun.

[@reporter|NUR AISYAH HADI] (SURABAYA)
---
pengadilan | Pengadilan Negeri Surabaya | organization | IDN | JUD
slamet | Slamet Riyanto | person | IDN | CRM | terdakwa
harsono | Dwi Harsono | person | IDN | GOV | auditor Badan Pemeriksa Keuangan
bpk | Badan Pemeriksa Keuangan | organization | IDN | GOV
sianipar | Rosmala Sianipar | person | IDN | JUD | ketua majelis hakim
penyidik | penyidik | group | IDN | COP
barung | Bayu Wicaksana | person | IDN | COP | Kepala Bidang Humas Polda Jawa Timur
polda | Polda Jawa Timur | organization | IDN | COP
gubernur | Gubernur Jawa Timur | person | IDN | GOV | Gubernur
kapolri | Kepala Polri | person | IDN | COP | Kepala Polri
koalisi | Koalisi Masyarakat Sipil Antikorupsi Jawa Timur | organization | IDN | NGO
tim | tim gabungan pencari fakta | organization | IDN
dprd | Komisi A DPRD Jawa Timur | organization | IDN | LEG
kejaksaan | Kejaksaan Tinggi | organization | IDN | JUD
suhartini | Endang Suhartini | person | IDN | JUD | juru bicara Kejaksaan Tinggi
dua | dua saksi yang mangkir | group | IDN
aktivis | Mat Tosan | person | IDN | CVL | aktivis tambang Lumajang
preman | suruhan juragan pasir | group | IDN | CRM
---
t1 = 2016-05-03
t2 = 2016-11-15
t3 = 2016-11-13
t4 = 2016-11-21/2016-11-27
t5 = 2012
q1 = direct sianipar
q2 = indirect slamet
q3 = indirect barung
q4 = direct barung
q5 = direct harsono
q6 = indirect koalisi
q8 = indirect sianipar
q7 = indirect suhartini
e1 = SANCTION/convict realized actor=pengadilan recipient=slamet time=t2 context=legal,corruption
e2 = ASSAULT/unconventional realized actor=slamet recipient=harsono time=t1 context=corruption,crime
e3 = ASSAULT/torture realized actor=penyidik recipient=slamet said=q2 context=human_rights,legal
e4 = ASSAULT/torture negated actor=penyidik recipient=slamet said=q3 context=human_rights,legal
e5 = REQUEST/meet realized actor=harsono recipient=kapolri context=legal,corruption
e6 = ACCUSE/disapprove realized actor=koalisi recipient=polda context=human_rights
e7 = PROTEST/hunger realized actor=koalisi time=t3 context=corruption,legal
e9 = REQUEST/meet future actor=dprd recipient=polda time=t4 context=legislative,legal
e10 = THREATEN/arrest realized actor=kejaksaan recipient=dua said=q7 context=legal
e11 = ASSAULT/unconventional historical actor=preman recipient=aktivis time=t5 context=natural_resource,crime
