language: id
published: 2019-04-25
split: test
---
Video Rekayasa "Suara Tercoblos", [bareskrim|Polri] Buru Penyebar hingga ke Luar Negeri

[@place|JAKARTA], [@agency|KOMPAS.com] - [bareskrim|Badan Reserse Kriminal (Bareskrim) Polri] [e1|mengancam menangkap] [penyebar|siapa pun] yang [e2|menyebarkan] [i2|video rekayasa tentang surat suara tercoblos] di [p2|Kabupaten Lumajang].

"[q1|Ada [akun|147 akun] yang kerjanya sama: menakut-nakuti pemilih. Ini [e3|operasi disinformasi], bukan kritik]," [c1|kata] [kasubdit|Kepala Subdirektorat Siber Kombes Stefanus Alamsjah] saat jumpa pers di Jakarta, [t1|Kamis (25/4/2019)].

[c2|Menurut] [kasubdit|Stefanus], [q2|sebagian [akun|akun] dikendalikan dari [filipina|Filipina], dan [bareskrim|Polri] [e4|sudah meminta bantuan] [kepolisian-filipina|kepolisian negara itu]]. [kepolisian-filipina|Manila], [c3|katanya], [q3|[e5|menyanggupi bertukar] [i5|data]].

Baca juga: [@related|Cek Fakta: Benarkah Surat Suara Tercoblos di Lumajang?]

[hariadi|Komisioner [kpud|Komisi Pemilihan Umum (KPU) Lumajang] Budi Hariadi] [e6|mengundurkan diri] [t2|Rabu kemarin] setelah wajahnya dipakai dalam video. "[q4|Anak [hariadi|saya] diejek di sekolah. [hariadi|Saya] tidak sanggup lagi]," [c4|tutur] [hariadi|Budi].

[bawaslu|Badan Pengawas Pemilu (Bawaslu)] [e7|menolak] [i7|permintaan [koalisi|Koalisi Perubahan] untuk membatalkan hasil di Lumajang]. [bawaslu|Lembaga itu] [c5,e8|menilai] [q5|[koalisi|tim kampanye koalisi] ikut [e9|menggoreng kabar bohong]].

[koalisi|Koalisi Perubahan] [c6|berkeras] [q6|tidak terlibat]. [jubir|Juru bicara [koalisi|koalisi] Nurul Sekartaji] balik [c7,e10|meminta] [q7|[dewan|Dewan Kehormatan Penyelenggara Pemilu] [i10|memeriksa [bawaslu|Bawaslu]]]. "[q8|Kalau [bawaslu|mereka] berpihak, [massa|massa [koalisi|kami]] [e11|akan turun ke jalan] [t3|Senin depan]]," [c8|ancamnya].

[bareskrim|Polri] [c10|menyatakan] [q10|akan memanggil [jubir|Nurul] sebagai saksi]. "[q9|Tidak datang, [bareskrim|kami] [e12|jemput]]," [c9|ucap] [kasubdit|Stefanus].

[t4|Pada Pemilu 2014], [bareskrim|polisi] [e13|menangkap] [empat|empat orang] dalam perkara serupa.

Penulis: [@reporter|Devita Sanjaya]
Editor: [@editor|Krisiana Bayu]
---
bareskrim | Badan Reserse Kriminal (Bareskrim) Polri | organization | IDN | COP
penyebar | penyebar video rekayasa | group | IDN | CVL
akun | 147 akun | group | - | UNK
kasubdit | Stefanus Alamsjah | person | IDN | COP | Kepala Subdirektorat Siber
filipina | Filipina | country | PHL
kepolisian-filipina | kepolisian Filipina | organization | PHL | COP
kpud | Komisi Pemilihan Umum (KPU) Lumajang | organization | IDN | GOV
hariadi | Budi Hariadi | person | IDN | GOV | Komisioner KPU Lumajang
bawaslu | Badan Pengawas Pemilu (Bawaslu) | organization | IDN | GOV
koalisi | Koalisi Perubahan | organization | IDN | PTY
jubir | Nurul Sekartaji | person | IDN | PTY | Juru bicara koalisi
dewan | Dewan Kehormatan Penyelenggara Pemilu | organization | IDN | GOV
massa | massa Koalisi Perubahan | group | IDN | PTY
empat | empat orang | group | IDN | CVL
---
t1 = 2019-04-25
t2 = 2019-04-24
t3 = 2019-04-29
t4 = 2014
q1 = direct kasubdit
q2 = indirect kasubdit
q3 = indirect kasubdit
q4 = direct hariadi
q5 = indirect bawaslu
q6 = indirect koalisi
q7 = indirect jubir
q8 = direct jubir
q9 = direct kasubdit
q10 = indirect bareskrim
e1 = THREATEN/arrest realized actor=bareskrim recipient=penyebar context=misinformation,election
e2 = COERCE/misinformation realized actor=penyebar context=misinformation,election
e3 = COERCE/misinformation realized actor=akun said=q1 context=misinformation,election
e4 = REQUEST/assist realized actor=bareskrim recipient=kepolisian-filipina said=q2 context=misinformation,cyber
e5 = AGREE realized actor=kepolisian-filipina recipient=bareskrim said=q3 context=cyber,intelligence
e6 = RETREAT/resign realized actor=hariadi time=t2 context=election,misinformation
e7 = REJECT/change realized actor=bawaslu recipient=koalisi context=election
e8 = ACCUSE/allege realized actor=bawaslu recipient=koalisi context=election,misinformation
e9 = COERCE/misinformation realized actor=koalisi said=q5 context=election,misinformation
e10 = REQUEST/change realized actor=jubir recipient=dewan context=election
e11 = PROTEST/demo future actor=massa recipient=bawaslu time=t3 said=q8 context=election
e12 = THREATEN/arrest realized actor=bareskrim recipient=jubir said=q9 context=election,legal
e13 = COERCE/arrest historical actor=bareskrim recipient=empat time=t4 context=election,misinformation
