language: id
published: 2021-03-29
split: train
---
Insentif Ditahan 8 Bulan, [perawat|Perawat RSUD Bandar Sejati] Mogok

[@place,medan|Medan] - [perawat|Ratusan perawat RSUD Bandar Sejati] di [medan|Medan] [e1|mogok kerja] [t1|hari ini]. [perawat|Mereka] menuntut insentif penanganan COVID-19 yang [e2|ditahan] [dinkes|Dinas Kesehatan Kota] [t2|sejak Agustus 2020].

"[q1|Delapan bulan [perawat|kami] pakai jas hujan jadi APD. Uangnya ada, cuma [dinkes|dinas] tidak mau mencairkan]," [c1|kata] [ginta|perwakilan [perawat|perawat], Ginta Br Sembiring], kepada wartawan, [t3|Senin (29/3/2021)].

Aksi sempat memanas. [satpol|Petugas Satpol PP] [e3|memukuli] [dua|dua perawat laki-laki] di [p3|pintu IGD], sedangkan [polrestabes|Polrestabes Medan] [e4|menembakkan meriam air] ke arah [perawat|massa]. Pelayanan darurat tidak dihentikan.

[harahap|Direktur RSUD dr Parlin Harahap] [c2,e5|memperingatkan] [q2|[perawat|peserta mogok] bakal dilarang masuk rumah sakit].

SCROLL TO CONTINUE WITH CONTENT

Di Balai Kota, rapat dengar pendapat soal [i6|anggaran COVID-19] [e6|diboikot] [fraksi|tiga fraksi DPRD Medan] karena [wali|Wali Kota] hanya mengirim staf. "[q3|Ini urusan nyawa, kok diwakilkan," [c3|ujar] [lubis|Ketua Fraksi Hanura Rudi Azhari Lubis]. "Panggil ulang. [fraksi|Kami] [e7|dukung] [perawat|perawat]]!"

[kpk|KPK] rupanya juga turun tangan. [q4|[kpk|Lembaga antirasuah itu] [e8|membuka penyelidikan] atas [i8|aliran dana Rp 14 miliar] di [dinkes|dinas tersebut]], [c4|kata] [plt|Plt Jubir [kpk|KPK] Bonifasius Wirasana]. "[q6|Belum ada tersangka. [kpk|Kami] [e9|tidak menahan] siapa pun]," [c6|sambungnya].

[siregar|Kepala [dinkes|Dinas Kesehatan] Ernita Siregar] [c5,e10|berjanji] [q5|insentif [i10|dibayar] [t4|paling lambat Jumat pekan ini]].

([@reporter|dhm]/[@editor|fas])

Baca juga:
[@related|Hanura Medan Minta [wali|Wali Kota] Evaluasi RSUD]
---
perawat | perawat RSUD Bandar Sejati | group | IDN | LAB
dinkes | Dinas Kesehatan Kota Medan | organization | IDN | GOV
ginta | Ginta Br Sembiring | person | IDN | LAB | perwakilan perawat
satpol | petugas Satpol PP | group | IDN | COP
dua | dua perawat laki-laki | group | IDN | LAB
polrestabes | Polrestabes Medan | organization | IDN | COP
harahap | Parlin Harahap | person | IDN | HLH | Direktur RSUD
fraksi | tiga fraksi DPRD Medan | group | IDN | LEG
wali | Wali Kota Medan | person | IDN | GOV | Wali Kota
lubis | Rudi Azhari Lubis | person | IDN | LEG | Ketua Fraksi Hanura
kpk | KPK | organization | IDN | JUD
plt | Bonifasius Wirasana | person | IDN | JUD | Plt Jubir KPK
siregar | Ernita Siregar | person | IDN | GOV | Kepala Dinas Kesehatan
medan | Medan | place | IDN
---
t1 = 2021-03-29
t2 = 2020-08
t3 = 2021-03-29
t4 = 2021-04-02
q1 = direct ginta
q2 = indirect harahap
q3 = direct lubis
q4 = indirect plt
q5 = indirect siregar
q6 = direct plt
e1 = PROTEST/strike realized actor=perawat recipient=dinkes time=t1 context=health,economic
e2 = COERCE/withhold realized actor=dinkes recipient=perawat time=t2 context=health,economic
e3 = ASSAULT/beat realized actor=satpol recipient=dua time=t1 context=repression
e4 = ASSAULT/crowd-control realized actor=polrestabes recipient=perawat time=t1 context=repression
e5 = THREATEN/restrict realized actor=harahap recipient=perawat context=health
e6 = PROTEST/boycott realized actor=fraksi recipient=wali time=t1 context=legislative,health
e7 = SUPPORT realized actor=lubis recipient=perawat said=q3 context=health
e8 = ACCUSE/investigate realized actor=kpk recipient=dinkes said=q4 context=corruption,health
e9 = COERCE/arrest negated actor=kpk said=q6 context=corruption
e10 = CONCEDE future actor=siregar recipient=perawat time=t4 context=health,economic
