language: id
published: 2005-11-16
split: dev
---
[gam|GAM] Serahkan 214 Pucuk Senjata di [lapangan|Lhoksukon]

[@agency|TEMPO] Interaktif, [@place|Lhokseumawe]: [gam|Gerakan Aceh Merdeka] [e1|menyerahkan] [i1|214 pucuk senjata] kepada [amm|Misi Pemantau Aceh (AMM)] di [lapangan,p1|Lhoksukon], [t1|Selasa (15/11)]. [amm|Tim asing itu] langsung [e2|memotong] [i2|laras senapan] dengan gergaji listrik, disaksikan ratusan [warga|warga].

"[q1|Tujuh belas pucuk kami tolak karena rakitan]," [c1|kata] [hakkinen|Wakil Ketua [amm|AMM] Antti Häkkilä]. [hakkinen|Ia] [c2|memuji] [q2|[gam|para gerilyawan] yang [e3|membuka] [p3|empat gudang rahasia] bagi [amm|pemeriksa]] — kemajuan yang [t2|bulan lalu] masih mustahil.

Imbalannya, [tni|TNI] [e4|memulangkan] 1.300 [prajurit|prajurit] Batalyon 432 lewat [krueng,p4|Pelabuhan Krueng Geukueh] [t3|sejak Ahad]. Satu batalyon lagi [e5|akan angkat kaki] [t4|pada 5 Desember].

Yang tersendat justru uang. [bekas|Ratusan bekas tahanan politik] [c3,e6|menuduh] [q3|[pemda|Pemerintah Provinsi Nanggroe Aceh Darussalam] [e7|menahan] [i7|dana reintegrasi] Rp 5 juta per orang]. "[q4|Sudah tiga bulan [bekas|kami] cuma diberi formulir]," [c4|ujar] [ridwan|seorang dari mereka, Ridwan Keumala], 34 tahun. [pemda|Provinsi] [c5|berdalih] [q5|daftar nama belum diteken [gam|GAM]].

Dari Senayan datang suara lain. [fraksi|Dua fraksi di DPR] [e8|menolak mengubah] [i8|undang-undang partai politik] agar [i8|partai lokal] boleh berdiri di Aceh. [c6|Menurut] [subrata|anggota Komisi Pemerintahan Daerah, Nyoman Subratayasa], [q6|tuntutan itu "[e9|pintu belakang] menuju [i9|kemerdekaan]]".

Perdamaian ini lahir di Helsinki setelah [cmi|Crisis Management Initiative] [e10|menengahi] [i10|lima putaran perundingan] [t5|pada awal tahun]. Dua tahun sebelumnya, [t6|Mei 2003], [pemerintah|pemerintah] [e11|memberlakukan] [i11|darurat militer] di [p11|seluruh Aceh].

[@reporter|Zainal Bakhtiar]
---
gam | Gerakan Aceh Merdeka | group | IDN | REB
amm | Misi Pemantau Aceh (AMM) | organization | IGO
warga | warga | group | IDN | CVL
hakkinen | Antti Häkkilä | person | FIN | IGO | Wakil Ketua AMM
tni | TNI | organization | IDN | MIL
prajurit | prajurit Batalyon 432 | group | IDN | MIL
bekas | bekas tahanan politik | group | IDN | CVL
pemda | Pemerintah Provinsi Nanggroe Aceh Darussalam | organization | IDN | GOV
ridwan | Ridwan Keumala | person | IDN | CVL
fraksi | dua fraksi di DPR | group | IDN | LEG
subrata | Nyoman Subratayasa | person | IDN | LEG | anggota Komisi Pemerintahan Daerah
cmi | Crisis Management Initiative | organization | FIN | NGO
pemerintah | pemerintah Indonesia | organization | IDN | GOV
lapangan | Lhoksukon | place | IDN
krueng | Pelabuhan Krueng Geukueh | place | IDN
---
t1 = 2005-11-15
t2 = 2005-10
t3 = 2005-11-13
t4 = 2005-12-05
t5 = 2005
t6 = 2003-05
q1 = direct hakkinen
q2 = indirect hakkinen
q3 = indirect bekas
q4 = direct ridwan
q5 = indirect pemda
q6 = mixed subrata
e1 = RETREAT/disarm realized actor=gam recipient=amm time=t1 context=military,peacekeeping
e2 = RETREAT/disarm realized actor=amm recipient=gam time=t1 context=military,peacekeeping
e3 = RETREAT/access realized actor=gam recipient=amm said=q2 context=military,peacekeeping
e4 = RETREAT/withdraw realized actor=tni recipient=gam time=t3 context=military
e5 = CONCEDE future actor=tni recipient=gam time=t4 context=military
e6 = ACCUSE/allege realized actor=bekas recipient=pemda context=economic
e7 = COERCE/withhold realized actor=pemda recipient=bekas said=q3 context=economic
e8 = REJECT/change realized actor=fraksi context=legislative,political_institutions
e9 = ACCUSE/allege realized actor=subrata recipient=gam said=q6 context=legislative,territory
e10 = CONSULT/third-party historical actor=cmi recipient=gam,pemerintah time=t5 context=diplomatic
e11 = COERCE/martial-law historical actor=pemerintah time=t6 context=military,repression
