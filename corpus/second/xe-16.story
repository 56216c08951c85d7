language: id
published: 2019-04-25
---
Video Rekayasa "Suara Tercoblos", [polri|Polri] Buru [penyebar|Penyebar] hingga ke Luar Negeri

[@place|JAKARTA], [@agency|KOMPAS.com] - [bareskrim|Badan Reserse Kriminal (Bareskrim) [polri|Polri]] [e1|mengancam menangkap] [penyebar|siapa pun yang menyebarkan video rekayasa tentang surat suara tercoblos di Kabupaten Lumajang].

"[q1|Ada [akun|147 akun] yang kerjanya sama: menakut-nakuti [pemilih|pemilih]. Ini [e2|operasi disinformasi], bukan kritik]," [c1|kata] [stefanus|Kepala Subdirektorat Siber Kombes Stefanus Alamsjah] saat jumpa pers di Jakarta, [t1|Kamis (25/4/2019)].

[c2|Menurut] [stefanus|Stefanus], [q2|[akun|sebagian akun] dikendalikan dari [filipina|Filipina], dan [polri|Polri] sudah [e3|meminta bantuan] [polfil|kepolisian [filipina|negara itu]]]. [q3|[filipina|Manila], [c3|katanya], [e4|menyanggupi bertukar data]].

Baca juga: [@related|Cek Fakta: Benarkah Surat Suara Tercoblos di Lumajang?]

[budi|Komisioner Komisi Pemilihan Umum (KPU) Lumajang Budi Hariadi] [e5|mengundurkan diri] [t2|Rabu kemarin] setelah wajahnya dipakai dalam video. "[q4|Anak [budi|saya] diejek di sekolah. [budi|Saya] tidak sanggup lagi]," [c4|tutur] [budi|Budi].

[bawaslu|Badan Pengawas Pemilu (Bawaslu)] [e6|menolak] permintaan [koalisi|Koalisi Perubahan] untuk membatalkan [i6|hasil di Lumajang]. [bawaslu|Lembaga itu] [c5,e7|menilai] [q5|[timkoalisi|tim kampanye [koalisi|koalisi]] ikut menggoreng [i7|kabar bohong]].

[koalisi|Koalisi Perubahan] [c6|berkeras] [q6|[e8|tidak terlibat]]. [nurul|Juru bicara [koalisi|koalisi] Nurul Sekartaji] balik [e9|meminta] [dkpp|Dewan Kehormatan Penyelenggara Pemilu] memeriksa [bawaslu|Bawaslu]. "[q7|Kalau [bawaslu|mereka] berpihak, [massa|massa [koalisi|kami]] akan turun ke jalan [t3|Senin depan]]," [c7,e10|ancamnya].

[polri|Polri] [c8|menyatakan] [q8|[e11|akan memanggil] [nurul|Nurul] sebagai saksi]. "[q9|Tidak datang, [e12|[polri|kami] jemput]]," [c9|ucap] [stefanus|Stefanus].

Pada Pemilu [t4|2014], [polri|polisi] [e13|menangkap] [empat|empat orang] dalam [i13|perkara serupa].

Penulis: [@reporter|Devita Sanjaya]
Editor: [@editor|Krisiana Bayu]
---
polri | Polri | organization | IDN | COP
penyebar | siapa pun yang menyebarkan video rekayasa | group | - | UNK
bareskrim | Badan Reserse Kriminal (Bareskrim) Polri | organization | IDN | COP
akun | 147 akun | group | - | UNK
pemilih | pemilih | group | IDN | CVL
stefanus | Stefanus Alamsjah | person | IDN | COP | Kepala Subdirektorat Siber
filipina | Filipina | country | PHL
polfil | kepolisian Filipina | organization | PHL | COP
budi | Budi Hariadi | person | IDN | GOV | Komisioner Komisi Pemilihan Umum (KPU) Lumajang
bawaslu | Badan Pengawas Pemilu | organization | IDN | GOV
koalisi | Koalisi Perubahan | organization | IDN | PTY
timkoalisi | tim kampanye koalisi | organization | IDN | PTY
nurul | Nurul Sekartaji | person | IDN | PTY | Juru bicara koalisi
dkpp | Dewan Kehormatan Penyelenggara Pemilu | organization | IDN | GOV
massa | massa kami | group | IDN | PTY
empat | empat orang | group | IDN | CVL
---
t1 = 2019-04-25
t2 = 2019-04-24
t3 = 2019-04-29
t4 = 2014
q1 = direct stefanus
q2 = indirect stefanus
q3 = indirect stefanus
q4 = direct budi
q5 = indirect bawaslu
q6 = indirect koalisi
q7 = direct nurul
q8 = indirect polri
q9 = direct stefanus
e1 = THREATEN/arrest realized actor=bareskrim recipient=penyebar context=misinformation,election
e2 = COERCE/misinformation realized actor=akun recipient=pemilih said=q1 context=misinformation,election
e3 = REQUEST/assist realized actor=polri recipient=polfil said=q2 context=misinformation,intelligence
e4 = AGREE future actor=filipina recipient=polri said=q3 context=intelligence,misinformation
e5 = RETREAT/resign realized actor=budi time=t2 context=election
e6 = REJECT/change realized actor=bawaslu recipient=koalisi context=election
e7 = ACCUSE/allege realized actor=bawaslu recipient=timkoalisi context=misinformation,election
e8 = REJECT realized actor=koalisi recipient=bawaslu said=q6 context=misinformation,election
e9 = REQUEST realized actor=nurul recipient=dkpp context=election
e10 = THREATEN realized actor=nurul recipient=bawaslu context=election
e11 = ACCUSE/investigate future actor=polri recipient=nurul said=q8 context=legal,misinformation
e12 = THREATEN/arrest realized actor=polri recipient=nurul said=q9 context=legal
e13 = COERCE/arrest historical actor=polri recipient=empat time=t4 context=misinformation,election
