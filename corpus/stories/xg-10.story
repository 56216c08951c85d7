language: id
published: 2016-05-26
split: dev
---
Kesaksian [nasri|Tahanan Guantanamo]: '[nasri|Saya] diculik di Tbilisi'

[@reporter|Marjorie Wickham]
[@outlet|BBC News], [@place|London]

[t1|26 Mei 2016]

[nasri|Seorang mantan tahanan Guantanamo asal [yaman|Yaman]] [c1|mengatakan] kepada [@source|BBC] bahwa [q1|[nasri|ia] [e1|diculik] [cia|agen-agen [amerika|Amerika]] di [p1|Tbilisi], [georgia|Georgia], [t2|pada April 2002], lalu [e2|disiksa] selama 40 hari di [p2|sebuah penjara rahasia] di [rumania|Rumania]].

[nasri|Hamoud al-Nasri-Qaflan], kini 44 tahun, tinggal di [slowakia|Slowakia], negara yang [e3|menerimanya sebagai pengungsi] [t3|pada 2014].

"[q2|[cia|Mereka] menyiram air sampai [nasri|saya] tidak bisa lagi berdoa. [nasri|Saya] tidak pernah tahu apa salah [nasri|saya]]," [c2|kata] [nasri|lelaki itu].

[rumania|Bukares] berulang kali [c3|mengatakan] [q3|tidak ada tahanan yang [e4|pernah dianiaya] di [p4|wilayahnya]]. [cia|Badan Intelijen Pusat (CIA)] tidak mau berkomentar.

Namun [strasbourg|Mahkamah Eropa untuk Hak Asasi Manusia] [t4|pekan ini] [e5|mulai memeriksa] [i5|peran [rumania|Rumania]]. [c4|Menurut] [lindqvist|pengacara [nasri|al-Nasri], Pernilla Lindqvist], [q4|dokumen penerbangan akan membuktikan semuanya].

Mogok makan

Di Guantanamo sendiri, [tahanan|sepuluh tahanan] [e6|menolak makan] [t5|sejak awal bulan ini] dan empat orang diberi makan lewat selang. "[q5|[tahanan|Mereka] ingin disidang atau dipulangkan, itu saja]," [c5|kata] [lindqvist|Lindqvist].

[amerika|Washington] [e7|berjanji memindahkan] [tahanan|sembilan orang] ke Oman [t6|sebelum Agustus]. [pryce|Anggota [kongres|Kongres] dari [republik|Partai Republik], Doug Pryce-Hallam], [e8|menentang] [i8|rencana itu] dan [c6|berkeras] bahwa [q6|[tahanan|orang-orang ini] pernah [e9|menguji gas beracun] terhadap [desa|penduduk desa] di [p9|Afghanistan timur]].

Tuduhan itu tidak pernah diajukan ke pengadilan. Yang tercatat: [amerika|pesawat [amerika|AS]] [e10|mengebom] [desa|desa tersebut] [t7|pada Desember 2001].

[nasri|Al-Nasri] [e11|tidak menuntut] [i11|ganti rugi]. "[q7|Cukup satu kata: maaf]."

[nasri|Ia] [c7|mengucapkannya] sambil menatap lantai.
---
nasri | Hamoud al-Nasri-Qaflan | person | YEM | CVL | mantan tahanan Guantanamo
yaman | Yaman | country | YEM
cia | Badan Intelijen Pusat (CIA) | organization | USA | SPY
amerika | Amerika | country | USA
georgia | Georgia | country | GEO
rumania | Rumania | country | ROU
slowakia | Slowakia | country | SVK
tahanan | sepuluh tahanan | group | - | CVL
strasbourg | Mahkamah Eropa untuk Hak Asasi Manusia | organization | EUR | JUD
lindqvist | Pernilla Lindqvist | person | SWE | JUD | pengacara
pryce | Doug Pryce-Hallam | person | USA | LEG | Anggota Kongres
kongres | Kongres | organization | USA | LEG
republik | Partai Republik | organization | USA | PTY
desa | penduduk desa | group | AFG | CVL
---
t1 = 2016-05-26
t2 = 2002-04
t3 = 2014
t4 = 2016-05-23/2016-05-29
t5 = 2016-05
t6 = 2016-08
t7 = 2001-12
q1 = indirect nasri
q2 = direct nasri
q3 = indirect rumania
q4 = indirect lindqvist
q5 = direct lindqvist
q6 = indirect pryce
q7 = direct nasri
e1 = ASSAULT/abduct historical actor=cia recipient=nasri time=t2 said=q1 context=intelligence,terrorism,human_rights
e2 = ASSAULT/torture historical actor=cia recipient=nasri said=q1 context=intelligence,human_rights
e3 = AID historical actor=slowakia recipient=nasri time=t3 context=asylum
e4 = ASSAULT/torture negated actor=rumania recipient=nasri said=q3 context=human_rights
e5 = ACCUSE/investigate realized actor=strasbourg recipient=rumania time=t4 context=legal,human_rights
e6 = PROTEST/hunger realized actor=tahanan recipient=amerika time=t5 context=human_rights,terrorism
e7 = CONCEDE future actor=amerika recipient=tahanan time=t6 context=human_rights,terrorism
e8 = REJECT/change realized actor=pryce recipient=amerika context=legislative,terrorism
e9 = ASSAULT/unconventional historical actor=tahanan recipient=desa said=q6 context=cbrn,terrorism
e10 = ASSAULT/aerial historical actor=amerika recipient=desa time=t7 context=military
e11 = REQUEST/yield negated actor=nasri recipient=amerika context=reparations,human_rights
