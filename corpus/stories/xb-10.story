language: id
published: 2014-02-10
split: train
---
Unjuk Rasa Tambang Pasir Berujung Gas Air Mata, [jurnalis|Wartawan] Ikut Kena Pukul

[@place|LUMAJANG] - Aksi damai berubah kacau. [t1|Kemarin (9/2)] [warga|ribuan warga pesisir Yosowilangun] [e1|berunjuk rasa] menolak [i1|izin tambang pasir besi] di [p1|halaman Kantor [bupati|Bupati Lumajang]]. Massa bertahan sampai lewat magrib, dan [polres|polisi] [e2|menembakkan gas air mata].

Di tengah asap itu, [jurnalis|tiga jurnalis] yang mengambil gambar [e3|dikeroyok] [satpol|anggota Satpol PP]. Kartu memori [jurnalis|mereka] [e4|dirampas]. "[q1|[jurnalis|Saya] sudah teriak pers, pers, tapi tetap dihajar]," [c1|tutur] [hartono|Ridho Hartanto], kontributor [tv|televisi lokal JTV], yang pelipisnya dijahit lima.

[kasatpol|Kepala Satpol PP Basuki Wiryawan] [c2|membantah] [q2|anak buahnya [e5|memukul [jurnalis|wartawan]]]. "[q3|Yang ada saling dorong]," [c3|kilahnya].

[propam|Propam Polda Jatim] tidak mau kecolongan. [t2|Pagi tadi] [propam|tim berjumlah enam orang] [e6|mulai memeriksa] [i6,polres|delapan anggota Polres Lumajang]. Sementara itu, [t3|sejak subuh], [brimob|dua peleton Brimob dari Jember] [e7|diterjunkan] ke [p7|tiga desa].

Yang juga dipersoalkan adalah surat edaran [sekda|Sekda Lumajang Imam Pranoto]. Isinya [e8|melarang [radio|radio komunitas] menyiarkan] [i8|berita soal tambang] sampai ada keterangan resmi. [aji|AJI Jember] [c4,e9|mengecam] [q4|edaran itu sebagai pembredelan gaya lama] dan [c5,e10|mendesak] [q5|[sekda|sekda] [i10|mencabutnya] dalam 24 jam].

Di mana sikap [bupati|bupati]? [q6|[bupati|Bapak] [e11|bersedia menemui [warga|perwakilan warga]] [t4|Kamis nanti (13/2)]], [c6|kata] [humas|Kabag Humas Pemkab Suryo Adiguna]. [warga|Warga] rupanya belum percaya. [t5|Dua tahun lalu] [e12|janji menghentikan] [i12|penambangan] juga diucapkan, lalu dilupakan. ([@reporter|fid]/[@editor|c1]/[@editor|har])
---
warga | warga pesisir Yosowilangun | group | IDN | CVL
polres | Polres Lumajang | organization | IDN | COP
jurnalis | tiga jurnalis | group | IDN | JRN
satpol | Satpol PP | organization | IDN | COP
hartono | Ridho Hartanto | person | IDN | JRN | kontributor JTV
tv | JTV | organization | IDN | MED
kasatpol | Basuki Wiryawan | person | IDN | COP | Kepala Satpol PP
propam | Propam Polda Jatim | organization | IDN | COP
brimob | Brimob | organization | IDN | COP
sekda | Imam Pranoto | person | IDN | GOV | Sekda Lumajang
radio | radio komunitas | group | IDN | MED
aji | AJI Jember | organization | IDN | NGO
bupati | Bupati Lumajang | person | IDN | GOV | Bupati Lumajang
humas | Suryo Adiguna | person | IDN | GOV | Kabag Humas Pemkab
---
t1 = 2014-02-09
t2 = 2014-02-10
t3 = 2014-02-10
t4 = 2014-02-13
t5 = 2012
q1 = direct hartono
q2 = indirect kasatpol
q3 = direct kasatpol
q4 = indirect aji
q5 = indirect aji
q6 = indirect humas
e1 = PROTEST/demo realized actor=warga recipient=bupati time=t1 context=natural_resource,environment
e2 = ASSAULT/crowd-control realized actor=polres recipient=warga time=t1 context=rights_freedoms
e3 = ASSAULT/beat realized actor=satpol recipient=jurnalis time=t1 context=rights_freedoms
e4 = COERCE/seize realized actor=satpol recipient=jurnalis time=t1 context=rights_freedoms
e5 = ASSAULT/beat negated actor=satpol recipient=jurnalis said=q2 context=rights_freedoms
e6 = ACCUSE/investigate realized actor=propam recipient=polres time=t2 context=legal,rights_freedoms
e7 = MOBILIZE/police realized actor=brimob recipient=warga time=t3 context=natural_resource
e8 = COERCE/censor realized actor=sekda recipient=radio context=rights_freedoms,natural_resource
e9 = ACCUSE/disapprove realized actor=aji recipient=sekda context=rights_freedoms
e10 = REQUEST/yield realized actor=aji recipient=sekda context=rights_freedoms
e11 = AGREE future actor=bupati recipient=warga time=t4 said=q6 context=natural_resource
e12 = AGREE historical actor=bupati recipient=warga time=t5 context=natural_resource
