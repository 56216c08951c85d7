language: id
published: 2010-11-16
split: train
---
[tiga|Tiga Fraksi] Boikot Paripurna, RUU Tanah Tetap Diketok

[@place|JAKARTA] ([@agency|SINDO]) – [tiga|Tiga fraksi oposisi] [e1|memboikot [i1|rapat paripurna]] [dpr|Dewan Perwakilan Rakyat (DPR)] [t1|kemarin] karena [siswoyo|pimpinan sidang] [e2|tidak mau menunda] [i2|pengesahan RUU Pengadaan Tanah]. Sekalipun 163 kursi kosong, [dpr|DPR] akhirnya [e3|mengesahkan] [i3|rancangan tersebut] menjelang tengah malam.

“[q1|Undang-undang ini karpet merah bagi penggusur. Silakan [dpr|mereka] ketok palu sendiri, [tiga|kami] tidak ikut menanggung dosanya],” [c1|tandas] [ginting|Sekretaris [pdip|Fraksi PDI Perjuangan] Rehulina Ginting] di Kompleks Parlemen Senayan, Jakarta.

[siswoyo|Wakil Ketua [dpr|DPR] Taufan Siswoyo] [c2|menilai] [q2|boikot itu hak politik, tetapi kuorum tetap terpenuhi]. [siswoyo|Dia] [c3|membantah] [q3|telah [e4|mematikan mikrofon] [interupsi|dua penginterupsi]].

Di tempat terpisah, [kpk|Komisi Pemberantasan Korupsi (KPK)] [e5|membuka penyelidikan] atas [i5|dugaan aliran dana] kepada [anggota|anggota panitia khusus RUU itu]. “[q4|[kpk|Kami] telusuri dari tiket dan kamar hotelnya dulu],” [c4|kata] [wiranata|Juru Bicara [kpk|KPK] Joni Wiranata]. [bk|Badan Kehormatan [dpr|DPR]] pun [e6|memeriksa] [raharja|anggota [golkar|Fraksi Golkar] Enggar Raharja] dalam perkara serupa.

[spi|Serikat Petani Indonesia] [c5|menyatakan] [q5|[e7|akan menggugat [i7|undang-undang itu]] ke Mahkamah Konstitusi [t2|pekan depan]]. Adapun [koalisi|sekretariat gabungan partai koalisi] [e8|menyambut baik] [i8|pengesahannya].

Gejolak merembet ke daerah. [bupati|Sembilan bupati] di Sumatera Selatan [e9|melancarkan boikot] terhadap [i9|rapat kerja dengan [mendagri|Menteri Dalam Negeri]], [t3|Senin (15/11)], lantaran kewenangan izin lokasi bakal ditarik ke pusat. [c6|Menurut] [sumber|sumber di [kemendagri|kementerian itu]], [q6|[mendagri|menteri] mempertimbangkan [e10|memotong [i10|dana dekonsentrasi]] [bupati|mereka]].

Perkara tanah bukan barang baru di meja hijau. [t4|Tahun lalu], [tipikor|Pengadilan Tipikor] [e11|memvonis] [mantan|mantan Bupati Muara Lintang Syarkowi Daud] empat tahun penjara akibat tukar guling lahan. ([@reporter|rahma hayati]/[@reporter|m purwanto])
---
tiga | tiga fraksi oposisi | group | IDN | OPP
dpr | Dewan Perwakilan Rakyat (DPR) | organization | IDN | LEG
siswoyo | Taufan Siswoyo | person | IDN | LEG | Wakil Ketua DPR
ginting | Rehulina Ginting | person | IDN | LEG | Sekretaris Fraksi PDI Perjuangan
pdip | Fraksi PDI Perjuangan | organization | IDN | LEG
interupsi | dua penginterupsi | group | IDN | LEG
kpk | Komisi Pemberantasan Korupsi (KPK) | organization | IDN | GOV
anggota | anggota panitia khusus RUU Pengadaan Tanah | group | IDN | LEG
wiranata | Joni Wiranata | person | IDN | GOV | Juru Bicara KPK
bk | Badan Kehormatan DPR | organization | IDN | LEG
raharja | Enggar Raharja | person | IDN | LEG | anggota Fraksi Golkar
golkar | Fraksi Golkar | organization | IDN | LEG
spi | Serikat Petani Indonesia | organization | IDN | AGR
koalisi | sekretariat gabungan partai koalisi | organization | IDN | PTY
bupati | sembilan bupati | group | IDN | GOV
mendagri | Menteri Dalam Negeri | person | IDN | GOV | Menteri Dalam Negeri
kemendagri | Kementerian Dalam Negeri | organization | IDN | GOV
sumber | sumber di kementerian | person | IDN | GOV
tipikor | Pengadilan Tipikor | organization | IDN | JUD
mantan | Syarkowi Daud | person | IDN | GOV | mantan Bupati Muara Lintang
---
t1 = 2010-11-15
t2 = 2010-11-22/2010-11-28
t3 = 2010-11-15
t4 = 2009
q1 = direct ginting
q2 = indirect siswoyo
q3 = indirect siswoyo
q4 = direct wiranata
q5 = indirect spi
q6 = indirect sumber
e1 = PROTEST/boycott realized actor=tiga recipient=dpr time=t1 context=legislative,natural_resource
e2 = REJECT/change realized actor=siswoyo recipient=tiga time=t1 context=legislative
e3 = SUPPORT realized actor=dpr time=t1 context=legislative,natural_resource
e4 = COERCE/censor negated actor=siswoyo recipient=interupsi said=q3 context=legislative,rights_freedoms
e5 = ACCUSE/investigate realized actor=kpk recipient=anggota context=corruption,legislative
e6 = ACCUSE/investigate realized actor=bk recipient=raharja context=corruption,legislative
e7 = ACCUSE/allege future actor=spi time=t2 said=q5 context=legal,natural_resource
e8 = SUPPORT realized actor=koalisi recipient=dpr context=legislative
e9 = PROTEST/boycott realized actor=bupati recipient=mendagri time=t3 context=executive,natural_resource
e10 = SANCTION/discontinue hypothetical actor=mendagri recipient=bupati said=q6 context=executive,economic
e11 = SANCTION/convict historical actor=tipikor recipient=mantan time=t4 context=corruption,legal
