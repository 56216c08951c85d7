language: id
published: 2013-05-14
split: train
---
[lee|Penyintas Perbudakan Seksual] Menggugat, [jepang|Tokyo] Bergeming

[@agency|REPUBLIKA.CO.ID], [@place|SEOUL] -- Usianya 88 tahun dan jalannya tertatih, tetapi suara [lee|Bae Ok-nyeo] tidak bergetar ketika [lee|ia] [e1|mendaftarkan gugatan] terhadap [jepang|pemerintah Jepang] di [pn|Pengadilan Distrik Pusat Seoul], [t1|Senin (13/5)]. Dalam berkas setebal 90 halaman disebutkan, [lee|perempuan asal Jinju itu] bersama [gadis|puluhan gadis lain] [e2|diperkosa berulang kali] oleh [tentara|tentara [jepang|Jepang]] di [p2|sebuah barak di Rabaul] [t2|sepanjang 1943].

"[q1|[jepang|Mereka] menunggu [lee|kami] mati satu per satu," [c1|kata] [lee|Bae], "padahal [lee|kami] cuma ingin [i3|permintaan maaf]]."

Beberapa jam kemudian [jepang|Tokyo] menjawab. [hirose|Sekretaris Kabinet Kunihiko Hirose-Maeda] [c2,e3|mengatakan] [q2|[jepang|negaranya] tak akan mengubah pendirian bahwa masalah ganti rugi selesai lewat perjanjian [t3|1965]].

Jawaban itu membuat [korsel|Seoul] berang. [q3|Kalau sikap ini dipertahankan, [korsel|kami] [e4|akan meninjau ulang] [i4|hubungan keamanan dengan [jepang|Jepang]]], [c3|ujar] [moon|Wakil Menteri Luar Negeri Moon Sang-gyun] di [p4|parlemen]. [moon|Ia] [c4|menambahkan], [q4|[jepang|Tokyo] belum pernah [e5|meminta maaf secara resmi] kepada [lee|para korban]].

Tak semua pihak di [jepang|Jepang] sepaham. [asosiasi|Asosiasi Pengacara Osaka] [e6|mendukung [i6|gugatan [lee|Bae]]] dan [e7|memberikan [i7|pendampingan]] cuma-cuma. [t4|Pada Rabu (8/5)], [aktivis|sekitar 400 aktivis] [e8|berdemonstrasi] di [p8|depan kantor perdana menteri].

Persoalan serupa menimpa negara lain. [sejarawan|Sejarawan Universitas Leiden, Marijke van Dorsten], [c5|menulis] bahwa [q5|[perempuan|perempuan di Jawa dan Sulawesi] juga [e9|menjadi korban kekerasan seksual] [tentara|serdadu pendudukan] [t5|pada 1944]]. [q6|[jakarta|Pemerintah Indonesia], [c6|kata] [sejarawan|dia], [e10|tidak pernah menggugat] [jepang|Jepang] soal [i10|itu]].

Sidang pertama di Seoul dijadwalkan [t6|pada 20 Juni].

Redaktur: [@editor|Fitriyah Nuraini]
Reporter: [@reporter|Lukman Azhari]
Sumber: [@source|AP]/[@source|Kyodo]
---
lee | Bae Ok-nyeo | person | KOR | CVL
jepang | Jepang | country | JPN
pn | Pengadilan Distrik Pusat Seoul | organization | KOR | JUD
gadis | puluhan gadis lain | group | KOR | CVL
tentara | tentara Jepang | organization | JPN | MIL
hirose | Kunihiko Hirose-Maeda | person | JPN | GOV | Sekretaris Kabinet
korsel | Korea Selatan | country | KOR
moon | Moon Sang-gyun | person | KOR | GOV | Wakil Menteri Luar Negeri
asosiasi | Asosiasi Pengacara Osaka | organization | JPN | NGO
aktivis | aktivis | group | JPN | NGO
sejarawan | Marijke van Dorsten | person | NLD | EDU | Sejarawan Universitas Leiden
perempuan | perempuan di Jawa dan Sulawesi | group | IDN | CVL
jakarta | Pemerintah Indonesia | country | IDN
---
t1 = 2013-05-13
t2 = 1943
t3 = 1965
t4 = 2013-05-08
t5 = 1944
t6 = 2013-06-20
q1 = direct lee
q2 = indirect hirose
q3 = indirect moon
q4 = indirect moon
q5 = indirect sejarawan
q6 = indirect sejarawan
e1 = ACCUSE/allege realized actor=lee recipient=jepang time=t1 context=legal,reparations,gender
e2 = ASSAULT/sexual historical actor=tentara recipient=lee,gadis time=t2 context=gender,human_rights,military
e3 = REJECT/change realized actor=hirose recipient=lee context=reparations,diplomatic
e4 = THREATEN/relations realized actor=korsel recipient=jepang said=q3 context=diplomatic,military
e5 = CONCEDE negated actor=jepang recipient=lee said=q4 context=reparations,gender
e6 = SUPPORT realized actor=asosiasi recipient=lee context=legal,reparations
e7 = AID realized actor=asosiasi recipient=lee context=legal
e8 = PROTEST/demo realized actor=aktivis recipient=jepang time=t4 context=gender,human_rights
e9 = ASSAULT/sexual historical actor=tentara recipient=perempuan time=t5 said=q5 context=gender,human_rights
e10 = ACCUSE/allege negated actor=jakarta recipient=jepang said=q6 context=legal,reparations
