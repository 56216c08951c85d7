language: id
published: 2024-07-11
split: train
---
Pelabuhan Probolinggo Ricuh, [nelayan|Nelayan] Mogok Melaut dan Boikot Lelang Ikan

[@agency|TRIBUNJATIM.COM], [@place|PROBOLINGGO] - [nelayan|Ribuan nelayan] [e1|berhenti melaut] [t1|sejak Senin (8/7/2024)] untuk menentang [i1|izin [cantrang|kapal cantrang]] dari luar daerah. [bakul|Para bakul] ikut [e2|memboikot] [i2|lelang ikan] di [p2,ppp|Pelabuhan Perikanan Mayangan].

[t2|Kamis (11/7/2024) pagi], [nelayan|massa] mencoba merangsek ke [ppp|pelabuhan]. [polisi|Polisi] [e3|menyemprotkan meriam air]. [saiful|Seorang pengunjuk rasa, Saiful Anam (34)], [e4|dikeroyok] [polisi|beberapa petugas] sampai giginya tanggal, seperti terlihat dalam video yang viral.

[wira|Kepala [polres|Polres Probolinggo Kota] AKBP Wira Hadiningrat] [c1|menjelaskan] [q1|[polres|pihaknya] [e5|menerjunkan] [polisi|450 personel] hanya untuk menjaga aset negara]. "[q2|Yang memukul pasti [e6|[polres|kami] periksa]]," [c2|katanya].

Baca juga: [@related|Kisah Juragan Kapal yang Menjual Perahunya demi Kuliah Anak]

[holilah|Ketua Serikat Nelayan Pantura Siti Holilah] [c3,e7|menuduh] [q3|[walkot|wali kota] bermain mata dengan pemilik cantrang]. "[q4|Kalau izin tak dicabut [t3|sampai Sabtu], [nelayan|kami] [e8|tutup] [i8|alur pelabuhan] dengan perahu," [c4|ancam] [holilah|perempuan berjilbab biru itu]. "Biar semua tidak bisa lewat]."

[walkot|Penjabat Wali Kota Probolinggo Luthfi Mahardika] [c5|berkilah] [q5|izin itu urusan provinsi]. Meski demikian, [walkot|dia] [e9|bersedia menemui] [nelayan|nelayan] [t4|besok sore].

[kkp|Kementerian Kelautan dan Perikanan] [e10|belum memutuskan [i10|pembekuan izin]], tetapi [c6|menurut] [dirjen|seorang pejabat kementerian], [q6|[kkp|kementerian] [e11|mungkin melarang] [cantrang|kapal-kapal itu] masuk [t5|mulai Agustus]].

[t6|Pada 2017], [nelayan|nelayan Probolinggo] juga [e12|berdemonstrasi] di [p12|depan Istana Negara] dengan tuntutan terbalik: [i12|cantrang] jangan dilarang.

(*)
Penulis: [@reporter|Danendra K]
Editor: [@editor|Ndaru W]
---
nelayan | Ribuan nelayan | group | IDN | LAB
bakul | Para bakul | group | IDN | BUS
ppp | Pelabuhan Perikanan Mayangan | place | IDN
polisi | Polisi | group | IDN | COP
polres | Polres Probolinggo Kota | organization | IDN | COP
saiful | Saiful Anam | person | IDN | LAB
wira | Wira Hadiningrat | person | IDN | COP | Kepala Polres Probolinggo Kota
holilah | Siti Holilah | person | IDN | LAB | Ketua Serikat Nelayan Pantura
walkot | Luthfi Mahardika | person | IDN | GOV | Penjabat Wali Kota Probolinggo
kkp | Kementerian Kelautan dan Perikanan | organization | IDN | GOV
dirjen | seorang pejabat Kementerian Kelautan dan Perikanan | person | IDN | GOV
cantrang | kapal cantrang | group | IDN | BUS
---
t1 = 2024-07-08
t2 = 2024-07-11
t3 = 2024-07-13
t4 = 2024-07-12
t5 = 2024-08
t6 = 2017
q1 = indirect wira
q2 = direct wira
q3 = indirect holilah
q4 = direct holilah
q5 = indirect walkot
q6 = indirect dirjen
e1 = PROTEST/strike realized actor=nelayan time=t1 context=natural_resource,economic
e2 = PROTEST/boycott realized actor=bakul time=t1 context=natural_resource,economic
e3 = ASSAULT/crowd-control realized actor=polisi recipient=nelayan time=t2 context=repression,natural_resource
e4 = ASSAULT/beat realized actor=polisi recipient=saiful time=t2 context=repression
e5 = MOBILIZE/police realized actor=polres said=q1 context=natural_resource
e6 = ACCUSE/investigate future actor=polres recipient=polisi said=q2 context=legal,repression
e7 = ACCUSE/allege realized actor=holilah recipient=walkot said=q3 context=corruption,natural_resource
e8 = THREATEN/restrict realized actor=holilah recipient=walkot time=t3 said=q4 context=natural_resource
e9 = AGREE future actor=walkot recipient=nelayan time=t4 context=natural_resource
e10 = SANCTION/discontinue negated actor=kkp recipient=cantrang context=natural_resource
e11 = COERCE/restrict hypothetical actor=kkp recipient=cantrang time=t5 said=q6 context=natural_resource
e12 = PROTEST/demo historical actor=nelayan time=t6 context=natural_resource
