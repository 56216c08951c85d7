language: id
published: 2016-03-03
split: train
---
Kelompok [dahlan|Teungku Rahman] Letakkan Senjata di Aceh Utara

[@agency|SERAMBINEWS.COM], [@place|LHOKSUKON] - Setelah sepuluh bulan bertahan di hutan Cot Girek, [kelompok|kelompok bersenjata pimpinan [dahlan|Teungku Rahman Ie Mirah]] [e1|menyerahkan] [i1|14 pucuk senapan] kepada [kodam|Kodam Iskandar Muda], [t1|Rabu (2/3/2016)].

Penyerahan di [p1|Meunasah Alue Leuhob] itu dihadiri [keluarga|keluarga para anggota]. [t2|Dua hari sebelumnya], [dahlan|Rahman] lebih dahulu [e2|melepas] [camat|camat Paya Bakong] yang dijemput paksa [t3|Januari lalu].

[pangdam|Pangdam Iskandar Muda Mayjen Subroto Hadiwinangun] [e3|memuji [i3|langkah tersebut]] dan [c1|mengatakan] [q1|[e4|akan mengusulkan amnesti] bagi [kelompok|19 anggota] kepada [presiden|presiden]]. [q2|Hukum tetap berlaku bagi [dahlan|dia] yang [e5|menembak] [prajurit|dua prajurit] di [p5|Nisam] [t4|Agustus tahun lalu], [c2|ujar] [pangdam|dia]; "itu tidak bisa ditawar]."

"[q3|[kelompok|Kami] tidak minta uang. [kelompok|Kami] minta anak-anak eks kombatan disekolahkan]," [c3|ucap] [dahlan|Rahman] di hadapan wartawan.

[pemprov|Pemerintah Provinsi Aceh] [e6|memberi [i6|tanah dua hektare]] untuk setiap anggota, di samping [i6|beasiswa]. Sebagai imbal balik, [kelompok|mereka] [e7|membuka akses] bagi [tim|tim penjinak bom] ke [p7|gua penyimpanan amunisi].

Tak semua setuju. [kontras|KontraS Aceh] [c4,e8|menilai] [q4|proses itu menutupi pertanggungjawaban atas korban sipil]. Adapun [dpra|Komisi I DPRA] [t5|pekan depan] [e9|berencana memanggil [pangdam|Pangdam]].

[q5|[tgk|Sisa kelompok yang dipimpin adik [dahlan|Rahman]] [e10|belum mau menyerahkan senjata]], [c5|aku] [polres|Kapolres Aceh Utara AKBP Rinaldi Utama].

[t6|Pada 2005], [gam|bekas gerilyawan di kabupaten itu] [e11|melucuti [i11|840 pucuk senjata]] sebagai bagian dari [i11|perjanjian damai].

Penulis: [@reporter|Zainal Fikri]
---
dahlan | Rahman Ie Mirah | person | IDN | REB | Teungku
kelompok | kelompok bersenjata pimpinan Rahman | group | IDN | REB
kodam | Kodam Iskandar Muda | organization | IDN | MIL
keluarga | keluarga para anggota | group | IDN | CVL
camat | camat Paya Bakong | person | IDN | GOV | camat Paya Bakong
pangdam | Subroto Hadiwinangun | person | IDN | MIL | Pangdam Iskandar Muda Mayjen
presiden | presiden | person | IDN | GOV | presiden
prajurit | dua prajurit | group | IDN | MIL
pemprov | Pemerintah Provinsi Aceh | organization | IDN | GOV
tim | tim penjinak bom | group | IDN | COP
kontras | KontraS Aceh | organization | IDN | NGO
dpra | Komisi I DPRA | organization | IDN | LEG
tgk | Sisa kelompok | group | IDN | REB
polres | Rinaldi Utama | person | IDN | COP | Kapolres Aceh Utara AKBP
gam | bekas gerilyawan di kabupaten itu | group | IDN | REB
---
t1 = 2016-03-02
t2 = 2016-02-29
t3 = 2016-01
t4 = 2015-08
t5 = 2016-03-07/2016-03-13
t6 = 2005
q1 = indirect pangdam
q2 = mixed pangdam
q3 = direct dahlan
q4 = indirect kontras
q5 = indirect polres
e1 = RETREAT/disarm realized actor=kelompok recipient=kodam time=t1 context=military
e2 = RETREAT/release realized actor=dahlan recipient=camat time=t2 context=military
e3 = SUPPORT realized actor=pangdam recipient=kelompok context=military
e4 = AGREE future actor=pangdam recipient=kelompok said=q1 context=legal
e5 = ASSAULT/firearms historical actor=dahlan recipient=prajurit time=t4 said=q2 context=military
e6 = AID realized actor=pemprov recipient=kelompok context=economic
e7 = RETREAT/access realized actor=kelompok recipient=tim context=military
e8 = ACCUSE/disapprove realized actor=kontras recipient=pangdam context=human_rights
e9 = REQUEST/meet future actor=dpra recipient=pangdam time=t5 context=legislative
e10 = REJECT/yield realized actor=tgk said=q5 context=military
e11 = RETREAT/disarm historical actor=gam time=t6 context=military
