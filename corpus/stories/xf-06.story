language: id
published: 2022-08-22
split: train
---
Jaringan Air Lumpuh, [yordania|Yordania] Tuding Peretas [suriah|Suriah]

[@place|Jakarta], [@agency|CNN Indonesia] -- [yordania|Pemerintah Yordania] [e1|menuduh] [suriah|Damaskus] berada di balik lumpuhnya sistem komputer perusahaan air di [amman,p1|Amman], [p1,zarqa|Zarqa], dan [irbid,p1|Irbid] [t1|sejak Sabtu (20/8)].

[c1|Menurut] [dalgamouni|Menteri Ekonomi Digital Yordania Rania Dalgamouni], [q1|[unit|sebuah unit siber dinas intelijen militer [suriah|Suriah]] [e2|menyusup] ke peladen [yordania|negaranya] lewat surel palsu dan [e3|mengunci] [i3|data 2 juta pelanggan]]. "[q2|Ini bukan ulah remaja iseng. Ini tindakan bermusuhan," [c2|kata] [dalgamouni|dia] seperti dikutip [@source|kantor berita Petra]. "[yordania|Kami] [e4|akan membalas secara hukum]]."

[yordania|Amman] langsung [e5|keluar dari] [komite|Komite Bersama Sungai Yarmuk], badan pembagian air yang dibentuk [suriah,yordania|kedua negara] [t2|pada 1987]. [dalgamouni|Dalgamouni] juga [c3|memperingatkan] bahwa [q3|[nasib,p6|perbatasan Nasib] dapat [e6|ditutup bagi truk] [suriah|Suriah] bila serangan berlanjut].

Lihat Juga : [@related|Mengenal Ransomware, Perangkat Lunak yang Menyandera Data]

[suriah|Suriah] [c4|membantah] [q4|pernah [e7|meretas] [yordania|negara tetangganya] itu]. [halloum|Juru bicara Kementerian Luar Negeri Suriah Nizar Halloum] justru [c5,e8|menuding] [q5|[yordania|Yordania] yang [e9|merusak situs web] [kemenag|Kementerian Wakaf Suriah] [t3|pada Juni]]. Kendati begitu, [halloum|ia] [c6|mengatakan] [q6|[suriah|pemerintahnya] sudah [e10|memberi izin masuk] bagi [itu|penyelidik Persatuan Telekomunikasi Internasional (ITU)]]. [itu|Tim dari Jenewa itu] diharapkan [e11|mengunjungi] [suriah|Damaskus] [t4|bulan depan].

[uea|Uni Emirat Arab] [e12|mengirim] [i12|40 ahli keamanan jaringan] ke [amman,p12|Amman], [t5|Minggu].

([@reporter|isa]/[@editor|bac])
---
yordania | Yordania | country | JOR
suriah | Suriah | country | SYR
amman | Amman | place | JOR
zarqa | Zarqa | place | JOR
irbid | Irbid | place | JOR
dalgamouni | Rania Dalgamouni | person | JOR | GOV | Menteri Ekonomi Digital Yordania
unit | unit siber dinas intelijen militer Suriah | organization | SYR | SPY
komite | Komite Bersama Sungai Yarmuk | organization | IGO
nasib | perbatasan Nasib | place | JOR
halloum | Nizar Halloum | person | SYR | GOV | Juru bicara Kementerian Luar Negeri Suriah
kemenag | Kementerian Wakaf Suriah | organization | SYR | GOV
itu | Persatuan Telekomunikasi Internasional (ITU) | organization | UNO | IGO
uea | Uni Emirat Arab | country | ARE
---
t1 = 2022-08-20
t2 = 1987
t3 = 2022-06
t4 = 2022-09
t5 = 2022-08-21
q1 = indirect dalgamouni
q2 = direct dalgamouni
q3 = indirect dalgamouni
q4 = indirect suriah
q5 = indirect halloum
q6 = indirect halloum
e1 = ACCUSE/allege realized actor=yordania recipient=suriah context=cyber
e2 = COERCE/cyber realized actor=unit recipient=yordania time=t1 said=q1 context=cyber,intelligence
e3 = COERCE/cyber realized actor=unit recipient=yordania time=t1 said=q1 context=cyber,natural_resource
e4 = THREATEN realized actor=dalgamouni recipient=suriah said=q2 context=cyber,legal
e5 = SANCTION/withdraw realized actor=yordania recipient=komite,suriah context=cyber,natural_resource
e6 = THREATEN/restrict realized actor=dalgamouni recipient=suriah said=q3 context=cyber,economic
e7 = COERCE/cyber negated actor=suriah recipient=yordania said=q4 context=cyber
e8 = ACCUSE/allege realized actor=halloum recipient=yordania context=cyber
e9 = COERCE/cyber realized actor=yordania recipient=kemenag time=t3 said=q5 context=cyber
e10 = RETREAT/access realized actor=suriah recipient=itu said=q6 context=cyber
e11 = AGREE future actor=itu recipient=suriah time=t4 context=cyber
e12 = AID realized actor=uea recipient=yordania time=t5 context=cyber,technology
