language: id
published: 2009-04-14
split: train
---
Paripurna Sepi, [fraksi|Tiga Fraksi] Boikot LKPJ [palinrungi|Bupati]

[@place|SINJAI], [@agency|FAJAR] -- Rapat paripurna [dprd|DPRD Sinjai] untuk mendengar [i1|laporan pertanggungjawaban [palinrungi|Bupati Andi Palinrungi]] gagal mencapai kuorum, [t1|Senin, 13 April]. [fraksi|Fraksi PPP, PAN, dan PDK] sepakat [e1|memboikot] rapat itu. Dari 30 kursi, hanya 11 yang terisi.

"[q1|[fraksi|Kami] tidak mau jadi tukang stempel. [e2|Ganti dulu] [i2|sekretaris daerahnya], baru [fraksi|kami] masuk]," [c1|kata] [nurdaeng|juru bicara ketiga fraksi, H Baso Nurdaeng].

Sekretaris daerah yang dimaksud, [mattalatta|Andi Mattalatta Jufri], sedang [e3|disidik] [kejari|Kejaksaan Negeri Sinjai] dalam [i3|perkara pengadaan kapal ikan]. [t2|Pekan lalu], [kejari|jaksa] [e4|menyita] [i4|dua rumah dan satu tambak] [mattalatta|miliknya]. [bendahara|Bendaharanya, Hasniar Pagga], lebih dulu [e5|divonis] tiga tahun penjara oleh [pn|Pengadilan Negeri Sinjai] [t3|pada Februari].

[palinrungi|Bupati] bergeming. [palinrungi|Pria yang pernah menjadi camat itu] [e6|menolak mencopot] [i6|bawahannya] sebelum ada putusan tetap. "[q2|[mattalatta|Dia] belum tentu bersalah, [c2|ujar] [palinrungi|Palinrungi], dan [palinrungi|saya] bukan hakim]."

Imbasnya terasa di kantor-kantor. [honorer|Sekitar 400 tenaga honorer Dinas Kebersihan] [e7|mogok] [t4|sejak Sabtu] karena APBD belum diketuk dan upah tertunda. [honorer|Mereka] [c3|mengancam] [q3|akan [e8|membuang sampah] di [p8,rumah|halaman rumah jabatan] [t5|Kamis nanti]].

[gubernur|Gubernur Sulawesi Selatan] dikabarkan [e9|berencana memanggil] [dprd,palinrungi|kedua pihak]. [dprd|Dewan] dan [palinrungi|bupati] pernah bersengketa serupa [t6|pada 2007], sebelum [palinrungi|bupati] [e10|meminta maaf] di depan paripurna.

[tobo|Ketua DPRD A. Zainal Tobo] [c4|membenarkan] [q4|rapat ditunda sampai waktu yang belum ditentukan]. (*[@reporter|rin-ass])
---
fraksi | Fraksi PPP, PAN, dan PDK | group | IDN | LEG
dprd | DPRD Sinjai | organization | IDN | LEG
palinrungi | Andi Palinrungi | person | IDN | GOV | Bupati
nurdaeng | Baso Nurdaeng | person | IDN | LEG | juru bicara ketiga fraksi
mattalatta | Andi Mattalatta Jufri | person | IDN | GOV | sekretaris daerah
kejari | Kejaksaan Negeri Sinjai | organization | IDN | JUD
bendahara | Hasniar Pagga | person | IDN | GOV | Bendahara
pn | Pengadilan Negeri Sinjai | organization | IDN | JUD
honorer | tenaga honorer Dinas Kebersihan | group | IDN | LAB
gubernur | Gubernur Sulawesi Selatan | person | IDN | GOV | Gubernur Sulawesi Selatan
rumah | rumah jabatan | place | IDN
tobo | A. Zainal Tobo | person | IDN | LEG | Ketua DPRD
---
t1 = 2009-04-13
t2 = 2009-04-06/2009-04-12
t3 = 2009-02
t4 = 2009-04-11
t5 = 2009-04-16
t6 = 2007
q1 = direct nurdaeng
q2 = direct palinrungi
q3 = indirect honorer
q4 = indirect tobo
e1 = PROTEST/boycott realized actor=fraksi recipient=palinrungi time=t1 context=legislative,corruption
e2 = REQUEST/change realized actor=nurdaeng recipient=palinrungi said=q1 context=corruption,legislative
e3 = ACCUSE/investigate realized actor=kejari recipient=mattalatta context=corruption,legal
e4 = COERCE/seize realized actor=kejari recipient=mattalatta time=t2 context=corruption,legal
e5 = SANCTION/convict realized actor=pn recipient=bendahara time=t3 context=corruption,legal
e6 = REJECT/change realized actor=palinrungi recipient=fraksi context=corruption,legislative
e7 = PROTEST/strike realized actor=honorer time=t4 context=economic
e8 = THREATEN realized actor=honorer recipient=palinrungi said=q3 context=economic
e9 = REQUEST/meet hypothetical actor=gubernur recipient=palinrungi,dprd context=legislative
e10 = CONCEDE historical actor=palinrungi recipient=dprd time=t6 context=legislative
