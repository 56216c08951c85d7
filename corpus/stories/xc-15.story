language: id
published: 2025-03-13
split: train
---
[imigrasi|Imigrasi] Pulangkan [sebelas|11 Warga [china|China]], [dpr|DPR] Pertanyakan Tambang Emas Ilegal

[@reporter|Yakub Manginsihi]

[imigrasi|DIREKTORAT Jenderal Imigrasi] [e1|mendeportasi] [sebelas|11 warga negara [china|China]] yang kedapatan bekerja di [p1|tambang emas tanpa izin di Ketapang], Kalimantan Barat. [sebelas|Mereka] diterbangkan ke Guangzhou [t1|pada Rabu (12/3) malam] dan [e2|dilarang masuk] ke [indonesia|Indonesia] selama 10 tahun.

"[q1|[kejaksaan|Jaksa] sudah menyatakan tidak cukup bukti pidana. [imigrasi|Kami] tidak mau [sebelas|mereka] menunggu di sini dengan biaya negara," [c1|jelas] [wibisono|Direktur Pengawasan dan Penindakan Keimigrasian Satrio Wibisono] di Jakarta, [t2|kemarin], "jadi [i1|pemulangan] jalan tercepat]."

Alasan itu dipersoalkan [rumahorbo|anggota Komisi XIII [dpr|DPR] Daniel Rumahorbo]. [rumahorbo|Politikus [pdip|PDI Perjuangan] itu] [c2,e3|menuduh] [q2|[imigrasi|Imigrasi] menghapus barang bukti hidup]. [komisi|Komisi XIII] [e4|akan mengundang] [menteri|Menteri Imigrasi dan Pemasyarakatan] [t3|Senin pekan depan].

[pdip|Partainya] sendiri tengah sibuk berbenah. [majelis|Mahkamah Partai] [e5|memecat] [lomban|Wakil Ketua DPRD Ketapang Hironimus Lomban] karena diduga melindungi tambang tersebut. [q3|[lima|Lima kader lain] [e6|terancam dikeluarkan] bila terbukti menerima setoran], [c3|kata] [sekjen|Sekretaris Mahkamah, Ratna Pelupessy].

[lomban|Lomban] [c4|menepis] [q4|tuduhan menerima uang]. [q5|[lomban|Dia] [e8|mempertimbangkan gugatan]], [c5|ujar] [advokat|pengacaranya, Theo Sabang].

Di Pontianak, [konsulat|Konsul Jenderal [china|China]] [e9|meminta] [polda|Polda Kalimantan Barat] [i9|membuka akses kekonsuleran] bagi [dua|dua warganya] yang masih ditahan. [polda|Polisi] [e10|mengabulkannya] [t4|Selasa].

[imigrasi|Imigrasi] dan [nia|Badan Imigrasi Nasional [china|China]] [e11|bertukar data paspor] [t5|sejak tahun lalu]. [q6|[malaysia|Malaysia], [c6|ungkap] [wibisono|Satrio], sudah tiga kali [e12|memulangkan pekerja] dari jaringan yang sama [t6|pada 2023]]. ([@editor|P-2])
---
imigrasi | Direktorat Jenderal Imigrasi | organization | IDN | GOV
sebelas | 11 warga negara China | group | CHN | CVL
indonesia | Indonesia | country | IDN
kejaksaan | Jaksa | group | IDN | JUD
wibisono | Satrio Wibisono | person | IDN | GOV | Direktur Pengawasan dan Penindakan Keimigrasian
rumahorbo | Daniel Rumahorbo | person | IDN | LEG | anggota Komisi XIII DPR
dpr | DPR | organization | IDN | LEG
pdip | PDI Perjuangan | organization | IDN | PTY
komisi | Komisi XIII | organization | IDN | LEG
menteri | Menteri Imigrasi dan Pemasyarakatan | person | IDN | GOV | Menteri Imigrasi dan Pemasyarakatan
majelis | Mahkamah Partai | organization | IDN | PTY
lomban | Hironimus Lomban | person | IDN | LEG | Wakil Ketua DPRD Ketapang
lima | Lima kader lain | group | IDN | PTY
sekjen | Ratna Pelupessy | person | IDN | PTY | Sekretaris Mahkamah
advokat | Theo Sabang | person | IDN | - | pengacara
konsulat | Konsul Jenderal China | person | CHN | GOV | Konsul Jenderal China
china | China | country | CHN
polda | Polda Kalimantan Barat | organization | IDN | COP
dua | dua warga China | group | CHN | CVL
nia | Badan Imigrasi Nasional China | organization | CHN | GOV
malaysia | Malaysia | country | MYS
---
t1 = 2025-03-12
t2 = 2025-03-12
t3 = 2025-03-17
t4 = 2025-03-11
t5 = 2024
t6 = 2023
q1 = direct wibisono
q2 = indirect rumahorbo
q3 = indirect sekjen
q4 = indirect lomban
q5 = indirect advokat
q6 = indirect wibisono
e1 = COERCE/deport realized actor=imigrasi recipient=sebelas time=t1 context=migration,natural_resource
e2 = COERCE/restrict realized actor=imigrasi recipient=sebelas context=migration
e3 = ACCUSE/allege realized actor=rumahorbo recipient=imigrasi context=legislative,legal,migration
e4 = REQUEST/meet future actor=komisi recipient=menteri time=t3 context=legislative,migration
e5 = SANCTION/expel realized actor=majelis recipient=lomban context=political_institutions,corruption
e6 = THREATEN/expel realized actor=majelis recipient=lima said=q3 context=political_institutions,corruption
e8 = ACCUSE/allege hypothetical actor=lomban recipient=majelis said=q5 context=legal,political_institutions
e9 = REQUEST/yield realized actor=konsulat recipient=polda context=diplomatic,legal
e10 = RETREAT/access realized actor=polda recipient=konsulat time=t4 context=diplomatic,legal
e11 = COOPERATE realized actor=imigrasi,nia time=t5 context=migration
e12 = COERCE/deport historical actor=malaysia time=t6 said=q6 context=migration,natural_resource
