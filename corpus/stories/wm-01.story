language: id
published: 2024-08-16
split: train
---
OTT di [timur|Kolaka] [timur|Timur], [kpk|KPK] Segel Ruang Kerja Kadinkes dan Bawa 5 Orang ke [@place|Jakarta]

Jakarta - [kpk|Tim penindakan KPK] menggelar operasi tangkap tangan (OTT) di [p1|Kabupaten [timur|Kolaka] [timur|Timur], [tenggara|Sulawesi] [tenggara|Tenggara]]. Lima orang, termasuk [tolere|Kepala Dinas Kesehatan Lukman Tolere], [e1|diamankan] dalam operasi itu.

"[q1|Benar, [t1|kemarin malam] tim mengamankan lima orang. Saat ini masih dalam perjalanan ke Gedung Merah Putih]," [c1|kata] [widyasari|juru bicara [kpk|KPK] Ratna Widyasari] kepada wartawan, [t2|Jumat (16/8/2024)].
SCROLL TO CONTINUE WITH CONTENT

[widyasari|Ratna] [c2|menjelaskan] [q2|operasi ini berkaitan dengan [i1|pengadaan alat kesehatan [rsud|RSUD] tahun anggaran [t3|2023]]]. [tolere|Lukman] [e2|diduga menerima [i2|fee]] 8 persen dari rekanan, [pt|PT Sinar Medika Anoa].

Selain menangkap, [kpk|penyidik] juga [e3|menyita] [i3|uang tunai Rp 640 juta] dan [e4|menyegel] [i4|ruang kerja [tolere|Lukman]]. "[q3|Penyegelan dilakukan supaya dokumen tidak berpindah tangan]," [c3|ujarnya].

[mokodompit|Kuasa hukum [tolere|Lukman], Farid Mokodompit], [e5|membantah] [i5|tuduhan itu]. [c4|Menurut] [mokodompit|dia], [q4|uang tersebut merupakan hasil jual tanah milik istri kliennya].

"[q5|[mokodompit|Kami] [e6|minta] [kpk|KPK] membuka [i6|CCTV rumah dinas]. Klien kami [e7|dijebak] [pt|rekanan]]," [c5|ucap] [mokodompit|Farid].

Dihubungi terpisah, [lapandewa|Ketua Komisi I DPRD [timur|Kolaka] [timur|Timur] Hasna Lapandewa] [e8|menyambut baik] [i8|langkah [kpk|KPK]]. [lapandewa|Ia] [c6|menegaskan] [q6|pelayanan di [rsud|RSUD] tetap berjalan normal].

"[q7|Kami berharap semua pihak menghormati proses hukum]," [c7|tutur] [lapandewa|Hasna].

[timur|Bupati Kolaka Timur] belum bersedia memberi keterangan. [ajudan|Ajudannya] [c8|menyebut] [q8|[timur|sang bupati] tengah [e9|mengikuti rapat koordinasi] dengan [tenggara|Pj Gubernur] di [p9|Kendari]].

Diketahui, [t4|pada 2021] [kejati|Kejati Sultra] pernah [e10|menghentikan penyelidikan] [i10,i11|perkara serupa]. [kpk|KPK] tidak menutup kemungkinan [e11|memeriksa] [jaksa|jaksa yang menanganinya] kala itu.

([@reporter|haf]/[@editor|idn])

Lihat juga Video: [@related|Momen Kadinkes Koltim Tiba di Gedung [kpk|KPK]]
---
kpk | KPK | organization | IDN
tolere | Lukman Tolere | person | IDN | - | Kepala Dinas Kesehatan
widyasari | Ratna Widyasari | person | IDN | - | juru bicara KPK
pt | PT Sinar Medika Anoa | organization | IDN
mokodompit | Farid Mokodompit | person | IDN | - | Kuasa hukum Lukman
lapandewa | Hasna Lapandewa | person | IDN | - | Ketua Komisi I DPRD Kolaka Timur
timur | Bupati Kolaka Timur | person | IDN | - | Bupati Kolaka Timur
ajudan | Ajudannya | person | IDN | - | Ajudan
tenggara | Pj Gubernur Sulawesi Tenggara | person | IDN | - | Pj Gubernur
kejati | Kejati Sultra | organization | IDN
jaksa | jaksa Kejati Sultra | group | IDN
rsud | RSUD | organization | IDN
---
t1 = 2024-08-15
t2 = 2024-08-16
t3 = 2023
t4 = 2021
q1 = direct widyasari
q2 = indirect widyasari
q3 = direct widyasari
q4 = indirect mokodompit
q5 = direct mokodompit
q6 = indirect lapandewa
q7 = direct lapandewa
q8 = indirect ajudan
e1 = COERCE/arrest realized actor=kpk recipient=tolere time=t1 context=corruption,legal,health
e2 = ACCUSE/allege realized actor=kpk recipient=tolere,pt time=t2 said=q2 context=corruption,legal,health
e3 = COERCE/seize realized actor=kpk recipient=tolere context=corruption,legal
e4 = COERCE/seize realized actor=kpk recipient=tolere context=corruption,legal
e5 = REJECT realized actor=mokodompit recipient=kpk context=corruption,legal
e6 = REQUEST/yield realized actor=mokodompit recipient=kpk said=q5 context=corruption,legal
e7 = ACCUSE/allege realized actor=mokodompit recipient=pt said=q5 context=corruption,legal
e8 = SUPPORT realized actor=lapandewa recipient=kpk context=corruption,legal,legislative
e9 = CONSULT realized actor=timur,tenggara said=q8 context=executive
e10 = CONCEDE historical actor=kejati time=t4 context=corruption,legal
e11 = ACCUSE/investigate hypothetical actor=kpk recipient=jaksa context=corruption,legal
