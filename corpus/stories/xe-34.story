language: id
published: 2017-10-26
split: train
---
Perang Meriam Lagi di Kashmir, [oic|OKI] Tawarkan Diri Jadi Juru Runding

[@agency|VOA Indonesia] — [q1|[tentara-india|Tentara [india|India]] [e1|menggempur] [desa,p1|Desa Nakyal] di Kashmir yang dikuasai [pakistan|Pakistan] dengan howitzer [t1|hari Rabu], [c1|kata] [ispr|militer [pakistan|Pakistan]], dan menewaskan lima warga sipil].

"[q2|[tentara-india|Our guns] answered a raid. [tentara-india|We] do not shell villages, [tentara-india|we] shell launching pads]," [c2|kata] [rathore|juru bicara [tentara-india|tentara [india|India]] Brigjen Sumit Rathore].

Di sisi [india|India], [remaja|ratusan remaja] [e2|melempari] [polisi|polisi] dengan batu di [p2|kota Shopian] setelah [ulama|seorang pemimpin partai, Ghulam Rasool Bhat], [e3|ditembak mati] oleh [pria|dua pria bermasker] di depan rumahnya. [polisi|Polisi] [e4|membalas] dengan gas air mata, lalu [negara|pemerintah negara bagian] [e5|memberlakukan jam malam] [t2|sejak Kamis pagi].

[pakistan|Islamabad] [c3,e13|menuduh] [q3|[india|India] sengaja [e6|menyebar berita palsu] bahwa [pakistan|Pakistan] yang [e7|membunuh] [ulama|Bhat]]. "[q4|There is a factory of lies in [india|Delhi]," [c4|ujar] [khattak|Menteri Luar Negeri [pakistan|Pakistan] Asad Khattak Marwat]. "[i8|[pakistan|Our] files] will be [e8|handed to] [pbb|the UN] [t3|next week]]."

[oic|Organisasi Kerja Sama Islam (OKI)] [e9|menawarkan diri] menjadi penengah. [oic-w|Wakil Sekretaris Jenderal Abdullah Al-Shamrani] [c5|mengatakan] [q5|[oic-w|ia] [e10|mungkin terbang ke] [p10|Islamabad] dan New Delhi [t4|bulan depan]].

[tiongkok|Tiongkok], yang punya jalan raya di wilayah itu, [e11|meminta] [india,pakistan|kedua negara] menahan diri. [india,pakistan|Kedua negara] [e12|menghentikan tembak-menembak] di sepanjang Garis Kontrol [t5|tahun 2003], tetapi jeda itu [t6|kini] rapuh. [@reporter|vm]/[@editor|lt]
---
tentara-india | Tentara India | organization | IND | MIL
india | India | country | IND
desa | Desa Nakyal | place | PAK
pakistan | Pakistan | country | PAK
ispr | militer Pakistan | organization | PAK | MIL
rathore | Sumit Rathore | person | IND | MIL | juru bicara tentara India
remaja | ratusan remaja | group | IND | CVL
polisi | polisi | organization | IND | COP
ulama | Ghulam Rasool Bhat | person | IND | PTY | pemimpin partai
pria | dua pria bermasker | group | - | UAF
negara | pemerintah negara bagian | organization | IND | GOV
khattak | Asad Khattak Marwat | person | PAK | GOV | Menteri Luar Negeri Pakistan
pbb | the UN | organization | UNO
oic | Organisasi Kerja Sama Islam (OKI) | organization | IGO
oic-w | Abdullah Al-Shamrani | person | IGO | - | Wakil Sekretaris Jenderal
tiongkok | Tiongkok | country | CHN
---
t1 = 2017-10-25
t2 = 2017-10-26
t3 = 2017-10-30/2017-11-05
t4 = 2017-11
t5 = 2003
t6 = 2017-10-26
q1 = indirect ispr
q2 = direct rathore
q3 = indirect pakistan
q4 = direct khattak
q5 = indirect oic-w
e1 = ASSAULT/heavy-weapons realized actor=tentara-india recipient=pakistan time=t1 said=q1 context=military,territory
e2 = ASSAULT/primitive realized actor=remaja recipient=polisi context=religion_ethnicity
e3 = ASSAULT/targeted realized actor=pria recipient=ulama context=terrorism
e4 = ASSAULT/crowd-control realized actor=polisi recipient=remaja context=repression
e5 = COERCE/curfew realized actor=negara recipient=remaja time=t2 context=repression
e6 = COERCE/misinformation realized actor=india recipient=pakistan said=q3 context=misinformation
e7 = ASSAULT/targeted negated actor=pakistan recipient=ulama said=q3 context=misinformation
e8 = AGREE future actor=pakistan recipient=pbb time=t3 said=q4 context=diplomatic
e9 = AGREE realized actor=oic recipient=india,pakistan context=diplomatic
e10 = CONSULT/visit hypothetical actor=oic-w recipient=india,pakistan time=t4 said=q5 context=diplomatic
e11 = REQUEST/yield realized actor=tiongkok recipient=india,pakistan context=diplomatic
e12 = RETREAT/ceasefire historical actor=india,pakistan time=t5 context=military
e13 = ACCUSE/allege realized actor=pakistan recipient=india context=misinformation
