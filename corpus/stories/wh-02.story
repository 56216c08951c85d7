language: ms
published: 2021-11-15
split: train
---
Lapan ADUN mahu Menteri Besar baharu, [desa|Zulhairi] enggan undur

Oleh [@reporter|ROSLI KAMARUDIN]
utusannews@mediamulia.com.my

[@place,p3,p4|KANGAR]: Krisis politik [perlis|Perlis] memuncak apabila [desa|Menteri Besar, Datuk Seri Zulhairi Mat Desa] [e1|enggan [i1|meletak jawatan]] biarpun [lapan|lapan Ahli Dewan Undangan Negeri (ADUN)] [e2|menandatangani surat akuan bersumpah menyokong] [puteh|ADUN Guar Sanji, Datuk Rashidi Puteh] sebagai [i2|penggantinya].

Pada persidangan [t1|hari ini], [bahari|Speaker, Datuk Hamdan Bahari] [e3|menolak [i3|usul undi tidak percaya]] yang dibawa [lapan|blok berkenaan] atas alasan notis tidak mencukupi, lalu [e4|menggantung] [puteh|Rashidi] dan [seorang|seorang lagi ADUN] selama enam bulan.

[i5|Tindakan itu] mencetuskan kekecohan sebelum [tujuh|tujuh wakil rakyat pembangkang] [e5|keluar [p5|dewan] tanda bantahan].

Di [p6,p7|luar bangunan], [kira|kira-kira 300 penyokong] [e6|melontar botol dan merempuh pagar]. [kira|Empat daripada mereka] [e7|diberkas] [polis|polis].

“[q1|Peraturan tetap dewan menyebut tujuh hari, bukan tujuh jam],” [c1,c2|kata] [bahari|Hamdan] ketika ditemui sebaik persidangan berakhir pada pukul 12.40 tengah hari.

“[q2|Saya dipilih rakyat, bukan dilantik di restoran hotel,” kata [desa|Zulhairi] kepada pemberita, “dan saya hanya menjawab kepada rakyat].”

[desa|Beliau] [c3|memaklumkan] [q3|[e8|akan menghadap] [perlis|Duli Yang Maha Mulia Raja Perlis] [t2|pada Khamis ini]].

[puteh|Rashidi] pula [e9|[c4|menyifatkan] [q4|[i9|penggantungannya] tidak sah]] dan [c5|menafikan] [q5|khabar angin bahawa [kumpulan|kumpulannya] [e10|berjumpa] [pemimpin|pemimpin pusat [umno|UMNO]] di [p10|Kuala Lumpur] [t3|malam kelmarin]].

[c6|Katanya], [q6|langkah seterusnya akan diputuskan selepas mendapat nasihat peguam].

[yaakob|Pengerusi Badan Perhubungan [umno|UMNO] [perlis|Perlis], Datuk Azlan Yaakob] [c7,e11|menyeru] [q7|[desa,puteh|kedua-dua pihak] [i11|duduk semeja]], sementara [pemuda|Pemuda parti itu] [e12|mengulangi taat setia] kepada [desa|Menteri Besar].

Dewan Undangan Negeri [perlis|Perlis] mempunyai 15 kerusi dan sidang bajet kali ini dijadual berlangsung [t4|sehingga 24 November]. – [@outlet|UTUSAN]
---
desa | Zulhairi Mat Desa | person | MYS | - | Menteri Besar
lapan | lapan ADUN | group | MYS
puteh | Rashidi Puteh | person | MYS | - | ADUN Guar Sanji
bahari | Hamdan Bahari | person | MYS | - | Speaker
seorang | seorang lagi ADUN | person | MYS | - | ADUN
tujuh | tujuh wakil rakyat pembangkang | group | MYS
kira | kira-kira 300 penyokong | group | MYS
polis | polis | organization | MYS
perlis | Raja Perlis | person | MYS | - | Raja Perlis
kumpulan | kumpulan Rashidi | group | MYS
pemimpin | pemimpin pusat UMNO | group | MYS
umno | UMNO | organization | MYS
yaakob | Azlan Yaakob | person | MYS | - | Pengerusi Badan Perhubungan UMNO Perlis
pemuda | Pemuda UMNO Perlis | organization | MYS
---
t1 = 2021-11-15
t2 = 2021-11-18
t3 = 2021-11-13
t4 = 2021-11-24
q1 = direct bahari
q2 = direct desa
q3 = indirect desa
q4 = indirect puteh
q5 = indirect puteh
q6 = indirect puteh
q7 = indirect yaakob
e1 = REJECT/yield realized actor=desa recipient=lapan context=executive,legislative,political_institutions
e2 = SUPPORT realized actor=lapan recipient=puteh context=legislative,executive,political_institutions
e3 = REJECT/change realized actor=bahari recipient=lapan time=t1 context=legislative,political_institutions
e4 = COERCE/restrict realized actor=bahari recipient=puteh,seorang time=t1 context=legislative,political_institutions
e5 = PROTEST/boycott realized actor=tujuh recipient=bahari time=t1 context=legislative,political_institutions
e6 = PROTEST/riot realized actor=kira time=t1 context=political_institutions
e7 = COERCE/arrest realized actor=polis recipient=kira time=t1 context=legal
e8 = AGREE future actor=desa recipient=perlis time=t2 said=q3 context=executive,political_institutions
e9 = ACCUSE/disapprove realized actor=puteh recipient=bahari context=legislative,legal
e10 = CONSULT negated actor=kumpulan,pemimpin time=t3 said=q5 context=political_institutions
e11 = REQUEST/meet realized actor=yaakob recipient=desa,puteh context=political_institutions
e12 = SUPPORT realized actor=pemuda recipient=desa context=political_institutions,executive
