language: id
published: 2021-06-25
split: train
---
Mahasiswa Desak Dosen Terduga Pelaku Pelecehan Dipecat

[@agency|TEMPO.CO], [@place|Padang] - [massa|Sekitar 700 mahasiswa] [e1|berunjuk rasa] di [p1,rektorat|depan rektorat Universitas Bukit Sanggul], [t1|Jumat, 25 Juni 2021]. [massa|Mereka] [e2|menuntut] [i2|pemecatan [dosen|AF, dosen fakultas hukum]], yang dilaporkan [e3|melecehkan secara seksual] [tiga|tiga mahasiswi bimbingannya] [t2|sepanjang 2020].

Ketika berjalan ke gerbang, [rafi|koordinator aksi, Rafi Alhadi], [e4|dipukuli] [satpam|petugas keamanan kampus]. [rafi|Ia] dilarikan ke rumah sakit dengan luka di pelipis.

[wilda|Direktur [lbh|LBH Padang] Wilda Nofrianti] [c1|mengatakan] [q1|laporan terus bertambah. [asisten|Seorang asisten dosen] [e5|memperkosa] [mahasiswi|mahasiswi semester dua] [t3|pada Maret lalu], dan [mahasiswi|korban] baru berani bicara [t4|pekan ini]]. “[q2|[universitas|Kampus] malah [e6|menyandera [i6|ijazah]] [pelapor|seorang pelapor]. Katanya ada tunggakan. Tunggakan apa?]” [c2|kata] [wilda|Wilda].

Laman [suara|pers mahasiswa Suara Sanggul], yang memuat kesaksian itu, [e7|diblokir] [universitas|rektorat] [t5|sejak Rabu]. [aji|Aliansi Jurnalis Independen (AJI) Padang] [e8|mengecam] [i8|pemblokiran tersebut].

[hendri|Rektor Hendri Yuskal] [e9|meminta maaf] kepada [tiga|para mahasiswi]. [c3|Menurut] [hendri|dia], [q3|tim etik [universitas|universitas] sudah [e10|memeriksa] [dosen|AF] [t6|kemarin]]. [hendri|Rektor] [c4|menampik] [q4|tudingan bahwa [universitas|lembaganya] [e11|menahan [i11|dokumen]] siapa pun]. “[q5|Itu salah paham],” [c5|ujarnya] melalui pesan pendek.

[kemendikbud|Kementerian Pendidikan dan Kebudayaan] [e12|akan mengirim] [i12|psikolog pendamping] bagi [mahasiswi,tiga|para korban] [t7|pekan depan]. [t8|Tiga tahun lalu], kampus itu juga disorot setelah [dekan|seorang dekan] [e13|divonis] dua tahun penjara oleh [pn|Pengadilan Negeri Padang] karena perkara serupa.

[@reporter|ANDRI SIKUMBANG]

Baca: [@related|Mengapa Korban Kekerasan Seksual di Kampus Memilih Diam]
---
massa | Sekitar 700 mahasiswa | group | IDN | EDU
rektorat | Universitas Bukit Sanggul | place | IDN
universitas | rektorat Universitas Bukit Sanggul | organization | IDN | EDU
dosen | AF | person | IDN | EDU | dosen fakultas hukum
tiga | tiga mahasiswi | group | IDN | EDU
rafi | Rafi Alhadi | person | IDN | EDU | koordinator aksi
satpam | petugas keamanan kampus | group | IDN | UAF
wilda | Wilda Nofrianti | person | IDN | NGO | Direktur LBH Padang
lbh | LBH Padang | organization | IDN | NGO
asisten | Seorang asisten dosen | person | IDN | EDU
mahasiswi | mahasiswi semester dua | person | IDN | EDU
pelapor | seorang pelapor | person | IDN | EDU
suara | Suara Sanggul | organization | IDN | JRN
aji | Aliansi Jurnalis Independen (AJI) Padang | organization | IDN | JRN
hendri | Hendri Yuskal | person | IDN | EDU | Rektor
kemendikbud | Kementerian Pendidikan dan Kebudayaan | organization | IDN | GOV
dekan | seorang dekan | person | IDN | EDU
pn | Pengadilan Negeri Padang | organization | IDN | JUD
---
t1 = 2021-06-25
t2 = 2020
t3 = 2021-03
t4 = 2021-06-21/2021-06-27
t5 = 2021-06-23
t6 = 2021-06-24
t7 = 2021-06-28/2021-07-04
t8 = 2018
q1 = indirect wilda
q2 = direct wilda
q3 = indirect hendri
q4 = indirect hendri
q5 = direct hendri
e1 = PROTEST/demo realized actor=massa recipient=universitas time=t1 context=gender
e2 = REQUEST/change realized actor=massa recipient=universitas time=t1 context=gender
e3 = ASSAULT/sexual realized actor=dosen recipient=tiga time=t2 context=gender,crime
e4 = ASSAULT/beat realized actor=satpam recipient=rafi time=t1 context=repression,gender
e5 = ASSAULT/sexual realized actor=asisten recipient=mahasiswi time=t3 said=q1 context=gender,crime
e6 = COERCE/withhold realized actor=universitas recipient=pelapor said=q2 context=gender
e7 = COERCE/censor realized actor=universitas recipient=suara time=t5 context=rights_freedoms,gender
e8 = ACCUSE/disapprove realized actor=aji recipient=universitas context=rights_freedoms
e9 = CONCEDE realized actor=hendri recipient=tiga context=gender
e10 = ACCUSE/investigate realized actor=universitas recipient=dosen time=t6 said=q3 context=gender,legal
e11 = COERCE/withhold negated actor=universitas said=q4 context=gender
e12 = AGREE future actor=kemendikbud recipient=tiga,mahasiswi time=t7 context=gender,health
e13 = SANCTION/convict historical actor=pn recipient=dekan time=t8 context=gender,legal,crime
