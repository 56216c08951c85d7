language: id
published: 2018-04-10
split: train
---
Bantuan Mengalir ke [vanuatu|Vanuatu], Kapal [china|China] Ditolak

PESAWAT angkut Hercules milik [angkatan|Angkatan Udara Selandia Baru] mendarat di [p1|Port Vila], [t1|Senin (9/4)], [e1|membawa 11 ton [i1|makanan dan tenda]] bagi [penyintas|penyintas Siklon Hola-Ita]. [t2|Beberapa jam sebelumnya], [prancis|Prancis] lebih dulu [e2|menerjunkan [i2|pil penjernih air]] ke [p2,vanuatu|Pulau Tanna] dari pangkalannya di Noumea.

[tari|Perdana Menteri [vanuatu|Vanuatu] Jimmy Kalsong Tari] justru [e3|menampik] [i3|kapal rumah sakit dari [china|Beijing]]. "[q1|Pelabuhan kami terlalu dangkal, dan ingatan kami terlalu panjang]," [c1|katanya].

[i4|Penjarahan gudang beras] di [p4|Luganville] membuat [vanuatu|pemerintah] [e4|menurunkan 200 polisi bersenjata]. [natapu|Menteri Dalam Negeri Serge Natapu] [c2|menegaskan] [q2|[penjarah|penjarah] [e5|akan dipenjara] tanpa kecuali].

Di [p6,warga|Pulau Erromango], [e6|bantuan sama sekali belum tiba]. "[q3|Tidak ada satu pun biskuit yang kami terima dari [vanuatu|pemerintah]]," [c3|ujar] [nalau|kepala desa Willie Nalau] kepada [radio|Radio New Zealand].

[hadley|Komisioner Tinggi [australia|Australia] di Port Vila, Bronwyn Hadley], [e7|meninjau] [p7,vanuatu|Tanna] [t3|pada Minggu (8/4)]. [q4|[australia|Canberra], [c4|menurut] [hadley|dia], [e8|berjanji mengucurkan [i8|A$9 juta]] dan [e9|mungkin mengirim kapal] [i9|HMAS Choules] bila dermaga dinyatakan aman].

Hubungan Canberra dan Port Vila pernah retak. [t4|Pada 2012], [australia|Australia] [e10|membekukan [i10|bantuan polisi]] setelah [vanuatu|Vanuatu] [e11|mengusir 12 [australia|perwiranya]].

[indonesia|Indonesia] pun tidak ketinggalan. [indonesia|Jakarta] telah [e12|menyalurkan [i12|hibah]] US$1 juta melalui [palang|Palang Merah], [t5|pekan lalu]. ([@source|AFP]/[@source|RNZ]/[@reporter|Nur]/I-2)
---
angkatan | Angkatan Udara Selandia Baru | organization | NZL
penyintas | penyintas Siklon Hola-Ita | group | VUT
prancis | Prancis | country | FRA
vanuatu | Vanuatu | country | VUT
tari | Jimmy Kalsong Tari | person | VUT | - | Perdana Menteri Vanuatu
china | China | country | CHN
penjarah | penjarah | group | VUT
natapu | Serge Natapu | person | VUT | - | Menteri Dalam Negeri
warga | warga Erromango | group | VUT
nalau | Willie Nalau | person | VUT | - | kepala desa
radio | Radio New Zealand | organization | NZL
hadley | Bronwyn Hadley | person | AUS | - | Komisioner Tinggi Australia di Port Vila
australia | Australia | country | AUS
indonesia | Indonesia | country | IDN
palang | Palang Merah | organization | NGO
---
t1 = 2018-04-09
t2 = 2018-04-09
t3 = 2018-04-08
t4 = 2012
t5 = 2018-04-02/2018-04-08
q1 = direct tari
q2 = indirect natapu
q3 = direct nalau
q4 = indirect hadley
e1 = AID realized actor=angkatan recipient=penyintas time=t1 context=disasters
e2 = AID realized actor=prancis recipient=vanuatu time=t2 context=disasters,health
e3 = REJECT/assist realized actor=tari recipient=china context=disasters,diplomatic
e4 = MOBILIZE/police realized actor=vanuatu recipient=penjarah context=disasters,crime
e5 = THREATEN/arrest realized actor=natapu recipient=penjarah said=q2 context=crime,legal
e6 = AID negated actor=vanuatu recipient=warga context=disasters
e7 = CONSULT/visit realized actor=hadley recipient=vanuatu time=t3 context=disasters,diplomatic
e8 = AGREE future actor=australia recipient=vanuatu said=q4 context=disasters
e9 = AID hypothetical actor=australia recipient=vanuatu said=q4 context=disasters
e10 = SANCTION/discontinue historical actor=australia recipient=vanuatu time=t4 context=diplomatic
e11 = SANCTION/expel historical actor=vanuatu recipient=australia time=t4 context=diplomatic
e12 = AID realized actor=indonesia recipient=vanuatu time=t5 context=disasters
