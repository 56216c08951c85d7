language: id
published: 2018-07-09
split: train
---
Massa Rusak Kantor KPU Palas, Enam Orang Digelandang

[@place|SIBUHUAN] ([@agency|Waspada]): [massa|Massa pendukung pasangan calon bupati nomor urut 2, [hasibuan|Ahmad Soleh Hasibuan]-[daulay|Pangihutan Daulay]], [e1|mengamuk dan melempari] [p1|kantor [kpu|KPU Kabupaten Padang Lawas (Palas)]] dengan batu, [t1|Sabtu (7/7) sore].

Amuk pecah setelah [nasution|Ketua KPU Palas, Syafaruddin Nasution], [c1|menyatakan] [q1|[kpu|pihaknya] [e2|tidak bersedia [i2|menghitung ulang]] surat suara di 14 TPS]. "[q2|Tak ada dasar hukumnya]," [c2|ujarnya] singkat.

[enam|Enam orang yang diduga provokator] [e3|digelandang] ke [p3,polres|Mapolres Tapanuli Selatan]. Guna [i4|mengantisipasi aksi susulan], [polda|Polda Sumut] [e4|menurunkan] dua satuan setingkat kompi (SSK) [brimob|Brimob] ke [p4|ibukota kabupaten itu].

"[q3|[i5|Silakan tempuh jalur hukum], [e5|tolong jangan main hakim sendiri]]," [c3|pinta] [tanjung|Kapolres Tapsel AKBP Ridwan Tanjung].

Di [p6|halaman [dprd|DPRD Palas]], [mahasiswa|22 mahasiswa] [t2|hingga kemarin] masih [e6|mogok makan]. [mahasiswa|Mereka] [c4,e7|mendesak] [q4|[bawaslu|Bawaslu] [i7|membatalkan [i6|kemenangan petahana, [siregar|Parlagutan Siregar]]]].

[harahap|Juru bicara [tim|tim Soleh], Sutan Mulia Harahap], [c5,e8|menuding] [q5|[sejumlah|sejumlah camat] [i8|membagi-bagikan uang Rp200 ribu kepada pemilih]]. [tim|Timnya], [c6|lanjut] [harahap|dia], [q6|[e9|akan menggugat] [i9|hasil pleno [kpu|KPU]] ke [mahkamah,p9|Mahkamah Konstitusi (MK)], [t3|Rabu (11/7)]].

Sementara itu, [empat|empat fraksi di DPRD] [e10|mengakui [i10|kemenangan tersebut] dan mengucapkan selamat] kepada [siregar|petahana]. [dua|Dua fraksi lainnya] akan [e11|memboikot] [i11|rapat paripurna], [t4|Selasa besok].

Catatan Waspada, [t5|pada Pilkada 2013] justru [hasibuan|Soleh], yang waktu itu wakil bupati, [c7,e12|menyerukan] [q7|[lawan|lawannya] [i12|legawa menerima kekalahan]]. ([@reporter|a34])
---
massa | massa pendukung Ahmad Soleh Hasibuan-Pangihutan Daulay | group | IDN
hasibuan | Ahmad Soleh Hasibuan | person | IDN | - | calon bupati nomor urut 2
daulay | Pangihutan Daulay | person | IDN | - | calon wakil bupati nomor urut 2
kpu | KPU Kabupaten Padang Lawas | organization | IDN
nasution | Syafaruddin Nasution | person | IDN | - | Ketua KPU Palas
enam | enam orang yang diduga provokator | group | IDN
polres | Polres Tapanuli Selatan | organization | IDN
polda | Polda Sumut | organization | IDN
brimob | Brimob | organization | IDN
tanjung | Ridwan Tanjung | person | IDN | - | Kapolres Tapsel
mahasiswa | 22 mahasiswa | group | IDN
bawaslu | Bawaslu | organization | IDN
siregar | Parlagutan Siregar | person | IDN | - | petahana
harahap | Sutan Mulia Harahap | person | IDN | - | Juru bicara tim Soleh
tim | tim Soleh | organization | IDN
sejumlah | sejumlah camat | group | IDN
mahkamah | Mahkamah Konstitusi (MK) | organization | IDN
empat | empat fraksi DPRD Palas | group | IDN
dua | dua fraksi DPRD Palas | group | IDN
dprd | DPRD Palas | organization | IDN
lawan | lawan Soleh pada Pilkada 2013 | group | IDN
---
t1 = 2018-07-07
t2 = 2018-07-08
t3 = 2018-07-11
t4 = 2018-07-10
t5 = 2013
q1 = indirect nasution
q2 = direct nasution
q3 = direct tanjung
q4 = indirect mahasiswa
q5 = indirect harahap
q6 = indirect harahap
q7 = indirect hasibuan
e1 = PROTEST/riot realized actor=massa recipient=kpu time=t1 context=election
e2 = REJECT/change realized actor=kpu recipient=massa said=q1 context=election
e3 = COERCE/arrest realized actor=polres recipient=enam context=election,legal
e4 = MOBILIZE/police realized actor=polda context=election
e5 = REQUEST/change realized actor=tanjung recipient=massa said=q3 context=election,legal
e6 = PROTEST/hunger realized actor=mahasiswa time=t2 context=election
e7 = REQUEST/change realized actor=mahasiswa recipient=bawaslu context=election
e8 = ACCUSE/allege realized actor=harahap recipient=sejumlah context=election,corruption
e9 = ACCUSE/allege future actor=tim recipient=kpu time=t3 said=q6 context=election,legal
e10 = SUPPORT realized actor=empat recipient=siregar context=election,legislative
e11 = PROTEST/boycott future actor=dua time=t4 context=election,legislative
e12 = REQUEST/yield historical actor=hasibuan recipient=lawan time=t5 context=election
