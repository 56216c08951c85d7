language: id
published: 2015-11-19
split: train
---
Tapal Batas Tak Kunjung Diteken, [desa|Empat Desa di Seram] Ancam Pindah Kabupaten

[@agency|TEMPO.CO], [@place|Ambon] - [desa|Empat desa di Kecamatan Elpaputih] [e1|mengancam memisahkan diri] dari [malteng|Kabupaten Maluku Tengah] dan [e2|menduduki [i2|kantor camat]] bila [i1|tapal batas dengan [sbb|Kabupaten Seram Bagian Barat]] tak diputuskan [t1|sebelum 9 Desember 2015].

"[q1|[desa|Kami] juga [e3|tidak akan datang ke [i3|tempat pemungutan suara]]. Untuk apa memilih bupati yang tak mengakui kampung [desa|kami]]," [c1|kata] [latuconda|Raja Negeri Sawailu, Yakobus Latuconda], [t2|Kamis, 19 November 2015].

Sengketa itu memanas sejak [rumah|17 rumah warga Sawailu] [e4|dibakar] oleh [latuhera|massa dari Desa Latuhera] [t3|pada Sabtu pekan lalu]. [polres|Kepolisian Resor Maluku Tengah] [e5|mengirim [i5|120 personel Brigade Mobil]] ke [p5|perbatasan kedua desa] [t4|sehari kemudian]. Adapun [dinsos|Dinas Sosial Provinsi Maluku] [e6|menyalurkan [i6|4 ton beras]] kepada [rumah|86 keluarga] yang mengungsi ke gereja.

[souhoka|Sekretaris Daerah Maluku Hendrik Souhoka] sudah [e7|menengahi [i7|perundingan]] [tuanani|Bupati Maluku Tengah Usman Tuanani] dan [pattiasa|Bupati Seram Bagian Barat Markus Pattiasa] di [p7|Ambon], [t5|Selasa malam]. Hasilnya nihil. [tuanani|Usman] [e8|menampik [i8|perubahan peta]] yang dilampirkan pada undang-undang pemekaran [t6|2003].

[latuconda|Yakobus] [c2,e9|menuding] [q2|[tuanani|Usman] sengaja [e10|menahan [i10|dana desa]] Rp 2,3 miliar [t7|sejak Agustus] untuk menghukum [desa|keempat desa]]. [tuanani|Usman] menepis. "[q3|Laporan pertanggungjawaban [desa|mereka] belum beres, itu saja]," [c3|ujarnya]. [tuanani|Ia] [c4|berjanji] [q4|[e11|akan mencairkan [i11|uang tersebut]] [t8|pekan depan] kalau berkasnya lengkap].

[t9|Tiga tahun lalu], [rumah|dua petani Sawailu] [e12|ditembak] [polres|polisi] dalam kericuhan serupa. Perkara itu tak pernah sampai ke pengadilan.

[@reporter|MOSES WATTIHELU]

Baca juga: [@related|Mengapa Peta Seram Selalu Dipersoalkan]
---
desa | Empat desa di Kecamatan Elpaputih | group | IDN | CVL
malteng | Kabupaten Maluku Tengah | organization | IDN | GOV
sbb | Kabupaten Seram Bagian Barat | organization | IDN | GOV
latuconda | Yakobus Latuconda | person | IDN | CVL | Raja Negeri Sawailu
rumah | warga Sawailu | group | IDN | CVL
latuhera | massa dari Desa Latuhera | group | IDN | CVL
polres | Kepolisian Resor Maluku Tengah | organization | IDN | COP
dinsos | Dinas Sosial Provinsi Maluku | organization | IDN | GOV
souhoka | Hendrik Souhoka | person | IDN | GOV | Sekretaris Daerah Maluku
tuanani | Usman Tuanani | person | IDN | GOV | Bupati Maluku Tengah
pattiasa | Markus Pattiasa | person | IDN | GOV | Bupati Seram Bagian Barat
---
t1 = 2015-12-09
t2 = 2015-11-19
t3 = 2015-11-14
t4 = 2015-11-15
t5 = 2015-11-17
t6 = 2003
t7 = 2015-08
t8 = 2015-11-23/2015-11-29
t9 = 2012
q1 = direct latuconda
q2 = indirect latuconda
q3 = direct tuanani
q4 = indirect tuanani
e1 = THREATEN/territory realized actor=desa recipient=malteng context=territory,political_institutions
e2 = THREATEN/territory realized actor=desa recipient=malteng context=territory,political_institutions
e3 = PROTEST/boycott future actor=desa recipient=malteng time=t1 said=q1 context=election
e4 = ASSAULT/destroy realized actor=latuhera recipient=rumah time=t3 context=territory
e5 = MOBILIZE/police realized actor=polres time=t4 context=territory
e6 = AID realized actor=dinsos recipient=rumah context=human_security
e7 = CONSULT/third-party realized actor=souhoka recipient=tuanani,pattiasa time=t5 context=territory
e8 = REJECT/change realized actor=tuanani recipient=desa,pattiasa time=t5 context=territory
e9 = ACCUSE/allege realized actor=latuconda recipient=tuanani context=economic,territory
e10 = COERCE/withhold realized actor=tuanani recipient=desa time=t7 said=q2 context=economic,territory
e11 = AGREE future actor=tuanani recipient=desa time=t8 said=q4 context=economic
e12 = ASSAULT/firearms historical actor=polres recipient=rumah time=t9 context=territory
