language: id
published: 2019-09-30
split: train
---
[ridwan|Bupati Konawe Utara] Mundur, [massa|Warga] Tetap Duduki Jalan Tambang

[@outlet|TRIBUNNEWSSULTRA.COM], [@place|WANGGUDU] - [ridwan|Bupati Konawe Utara, Ridwan Lakarama], menyatakan [e1|berhenti] dari jabatannya [t1|Senin (30/9/2019)], empat hari setelah [kpk|KPK] [e2|menggeledah] [p2|kantornya].

Surat pengunduran diri dibacakan di depan [dprd|anggota DPRD] oleh [sekda|Sekda Martaya Tombili].

"[q1|Beliau tidak ingin anak buahnya ikut terseret]," [c1|kata] [sekda|Martaya].

[kpk|KPK] [e3|menduga] [ridwan|Ridwan] [i3|menerima suap dari tiga pemilik izin nikel]. [ridwan|Pria kelahiran Asera itu] menyangkal.

Pengunduran diri tersebut tidak meredam [massa|warga Desa Mandiodo]. Sampai [t2|kemarin] sore [massa|mereka] masih [e5|menutup jalan hauling] dengan drum dan ban bekas. [t3|Jumat lalu] [massa|warga] [e6|melempari batu] iring-iringan truk; seorang [sopir|sopir] luka di pelipis.

[kapolres|Kapolres Konawe AKBP Nugroho Tirtayasa] [c2,e7|mewanti-wanti] [q2|[massa|pelaku pelemparan] bakal ditangkap bila tidak menyerahkan diri [t4|hingga Selasa besok]].

[massa|Warga] [e4|menuntut] sungai yang keruh oleh limbah dipulihkan. [c3|Kata] [tokoh|Baharuddin Tawai, tokoh adat], [q3|[pt|PT Mandiodo Nikel Utama] pernah [e8|berjanji membuat kolam endapan] [t5|tahun 2016], tapi sampai kini tidak ada].

"[q4|[pt|Mereka] datang bawa sapi, pulang bawa gunung]," [c4|sindir] [tokoh|Baharuddin].

[pt|Perusahaan] [e9|menolak permintaan ganti rugi] nelayan. [humas|Humas PT MNU, Feby Lasamana], [c5|beralasan] [q5|hasil uji air masih di bawah ambang batas].

[gubernur|Wakil Gubernur Sultra Hasrul Pagala] [e10|berencana menemui] [massa|warga] [t6|Kamis (3/10)].

Baca: [@related|Daftar Kepala Daerah di Sultra yang Ditangkap [kpk|KPK]]

([@reporter|Ansar Pattola])
---
ridwan | Ridwan Lakarama | person | IDN | GOV | Bupati Konawe Utara
kpk | KPK | organization | IDN | JUD
dprd | anggota DPRD | group | IDN | LEG
sekda | Martaya Tombili | person | IDN | GOV | Sekda
massa | warga Desa Mandiodo | group | IDN | CVL
sopir | sopir | person | IDN | LAB
kapolres | Nugroho Tirtayasa | person | IDN | COP | Kapolres Konawe
tokoh | Baharuddin Tawai | person | IDN | ELI | tokoh adat
pt | PT Mandiodo Nikel Utama | organization | IDN | BUS
humas | Feby Lasamana | person | IDN | BUS | Humas PT MNU
gubernur | Hasrul Pagala | person | IDN | GOV | Wakil Gubernur Sultra
---
t1 = 2019-09-30
t2 = 2019-09-29
t3 = 2019-09-27
t4 = 2019-10-01
t5 = 2016
t6 = 2019-10-03
q1 = direct sekda
q2 = indirect kapolres
q3 = indirect tokoh
q4 = direct tokoh
q5 = indirect humas
e1 = RETREAT/resign realized actor=ridwan time=t1 context=executive,corruption
e2 = ACCUSE/investigate realized actor=kpk recipient=ridwan context=corruption,legal
e3 = ACCUSE/allege realized actor=kpk recipient=ridwan context=corruption,natural_resource
e4 = REQUEST/change realized actor=massa recipient=pt context=environment
e5 = PROTEST/obstruct realized actor=massa recipient=pt time=t2 context=natural_resource,environment
e6 = ASSAULT/primitive realized actor=massa recipient=sopir time=t3 context=natural_resource,environment
e7 = THREATEN/arrest realized actor=kapolres recipient=massa time=t4 said=q2 context=crime,natural_resource
e8 = AGREE historical actor=pt recipient=massa time=t5 said=q3 context=environment
e9 = REJECT/assist realized actor=pt recipient=massa context=economic,environment
e10 = AGREE future actor=gubernur recipient=massa time=t6 context=environment,executive
