language: id
published: 2015-01-29
split: train
---
[kpk|KPK] Siap Jemput Paksa [nasution|Politikus Senayan]

[@place|JAKARTA] — [kpk|Komisi Pemberantasan Korupsi (KPK)] [e1|mengancam menangkap] [nasution|anggota Komisi VII [dpr|DPR] Bakhtiar Nasution] jika [nasution|ia] mangkir untuk ketiga kalinya dari pemeriksaan kasus izin tambang nikel, [t1|Senin (2/2)].

"[q1|Dua kali [nasution|dia] bilang sakit gigi. Yang ketiga, penyidik yang datang membawa surat]," [c1|cetus] [wirawan|juru bicara [kpk|KPK] Andri Wirawan] di Jakarta, [t2|kemarin].

[kpk|KPK] [e2|menyidik] [i2|perkara itu] [t3|sejak November 2014], setelah [bupati|mantan Bupati Konawe Timur Laode Kaharu] [e3|divonis] enam tahun penjara oleh [pengadilan|Pengadilan Tipikor Kendari].

Kasus itu mulai memakan korban politik. [dirjen|Direktur Jenderal Mineral Sutan Pardede] [e4|mengundurkan diri] [t4|Selasa (27/1)]. [dirjen|Ia] [c2|membantah] [q2|menerima suap dari [nasution|Bakhtiar]] dan [c3|menyebut] [q3|pengunduran dirinya semata demi ketenangan keluarga].

[partai|Partai Bulan Bintang], tempat [nasution|Bakhtiar] bernaung, [e5|mengancam memecat] [nasution|kadernya itu]. "[q4|Kalau [t1|Senin] tidak hadir, [t5|Selasa] [nasution|dia] bukan orang [partai|kami] lagi]," [c4|tegas] [sekjen|Sekretaris Jenderal Mahfud Alamsyah].

[kuasa|Kuasa hukum [nasution|Bakhtiar], Ruth Sitompul], balik [c5,e6|menuding] [q5|[kpk|KPK] [e7|menyebarkan kabar palsu] soal rekening di [singapura|Singapura]]. [c6|Katanya], [q6|[nasution|kliennya] [e8|berencana menggugat] [kpk|lembaga antirasuah] itu ke [p8|PN Jakarta Selatan]]. [kuasa|Ruth] [e9|meminta] [i9|bertemu [pimpinan|pimpinan [kpk|KPK]]], tetapi permintaan itu [e10|ditolak].

Sementara itu, [massa|puluhan pendukung [nasution|Bakhtiar]] [e11|melempari gedung [kpk|KPK]] dengan telur dan batu. [polisi|Polisi] [e12|menciduk] [massa|empat orang]. ([@reporter|Cah]/[@reporter|Ind]/[@editor|P-3])
---
kpk | Komisi Pemberantasan Korupsi (KPK) | organization | IDN | GOV
nasution | Bakhtiar Nasution | person | IDN | LEG | anggota Komisi VII DPR
dpr | DPR | organization | IDN | LEG
wirawan | Andri Wirawan | person | IDN | GOV | juru bicara KPK
bupati | Laode Kaharu | person | IDN | GOV | mantan Bupati Konawe Timur
pengadilan | Pengadilan Tipikor Kendari | organization | IDN | JUD
dirjen | Sutan Pardede | person | IDN | GOV | Direktur Jenderal Mineral
partai | Partai Bulan Bintang | organization | IDN | PTY
sekjen | Mahfud Alamsyah | person | IDN | PTY | Sekretaris Jenderal Partai Bulan Bintang
kuasa | Ruth Sitompul | person | IDN | CVL | Kuasa hukum Bakhtiar
singapura | Singapura | country | SGP
pimpinan | pimpinan KPK | group | IDN | GOV
massa | puluhan pendukung Bakhtiar | group | IDN | CVL
polisi | Polisi | organization | IDN | COP
---
t1 = 2015-02-02
t2 = 2015-01-28
t3 = 2014-11
t4 = 2015-01-27
t5 = 2015-02-03
q1 = direct wirawan
q2 = indirect dirjen
q3 = indirect dirjen
q4 = direct sekjen
q5 = indirect kuasa
q6 = indirect kuasa
e1 = THREATEN/arrest realized actor=kpk recipient=nasution context=corruption,legal
e2 = ACCUSE/investigate realized actor=kpk recipient=nasution time=t3 context=corruption,natural_resource
e3 = SANCTION/convict historical actor=pengadilan recipient=bupati context=corruption,legal
e4 = RETREAT/resign realized actor=dirjen time=t4 context=corruption,executive
e5 = THREATEN/expel realized actor=partai recipient=nasution context=corruption,legislative
e6 = ACCUSE/allege realized actor=kuasa recipient=kpk context=corruption,misinformation
e7 = COERCE/misinformation realized actor=kpk recipient=nasution said=q5 context=misinformation,corruption
e8 = ACCUSE/allege hypothetical actor=nasution recipient=kpk said=q6 context=legal,corruption
e9 = REQUEST/meet realized actor=kuasa recipient=pimpinan context=corruption
e10 = REJECT/meet realized actor=pimpinan recipient=kuasa context=corruption
e11 = PROTEST/riot realized actor=massa recipient=kpk context=corruption
e12 = COERCE/arrest realized actor=polisi recipient=massa context=corruption,legal
