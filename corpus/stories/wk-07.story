language: id
published: 2009-11-19
split: dev
---
Gas Disetop, Dubes [uzbekistan|Uzbekistan] Angkat Kaki dari Dushanbe

[@place|TASHKENT] - [uzbekistan|Uzbekistan] [e1|memulangkan duta besarnya] dari [tajikistan|Tajikistan] serta [e2|menyetop [i2|pasokan gas]] ke [tajikistan|negeri tetangga itu], [t1|Rabu (18/11/2009)]. Pemicunya adalah [e3|penangkapan] [insinyur|dua insinyur [uzbekistan|Uzbekistan]] oleh [aparat|aparat [tajikistan|Tajikistan]], yang [e4|menuding] [insinyur|keduanya] [i4|memata-matai proyek Waduk Zarafshon].

"[q1|Seorang duta besar tidak pantas tinggal di kota yang memenjarakan rakyat kami]," [c1|kata] [mirsaidov|Menteri Luar Negeri [uzbekistan|Uzbekistan] Bakhtiyor Mirsaidov] seperti dikutip [@source|Interfax], [t2|Kamis (19/11/2009)].

[i5|Konsulat [uzbekistan|Uzbekistan] di [p5|Khujand]] pun [e5|bakal ditutup] [t3|bulan depan]. Kendati begitu, [mirsaidov|Mirsaidov] [c2|menegaskan] bahwa [q2|[uzbekistan|negaranya] tidak [e6|memutus [i6|hubungan diplomatik]]].

[tajikistan|Dushanbe] tidak tinggal diam. [uzbekistan|Tiga pegawai kedutaan Uzbekistan] [e7|diusir], sedangkan [i8|izin lintas bagi kereta barang [uzbekistan|Tashkent]] [e8|dicabut] terhitung tengah malam nanti.

[nazarzoda|Presiden [tajikistan|Tajikistan] Daler Nazarzoda] [e9|berkeras tidak akan melepas] [i9|kedua insinyur itu]. Kendati demikian, [nazarzoda|dia] melunak dalam satu hal: [penyidik|penyidik [uzbekistan|Uzbekistan]] kini [e10|dipersilakan menjenguk] mereka. "[q3|Kami tidak menyembunyikan siapa-siapa]," [c3|tuturnya] di hadapan parlemen.

Di tengah kemelut tersebut, [kirgizstan|Kirgizstan] dan [tajikistan|Tajikistan] [e11|memulai barter] [i11|listrik dengan kapas]. Kesepakatan dagang itu ditaksir bernilai USD9 juta.

Hubungan Tashkent dan Dushanbe tidak selamanya sepahit ini. [t4|Empat tahun silam], [tajikistan,uzbekistan|tentara kedua negara] [e12|bahu-membahu membersihkan [i12|ranjau]] di [p12|Lembah Fergana].

([@reporter|Hermawan Sudibyo]/[@source|Koran SI]/jri)
---
uzbekistan | Uzbekistan | country | UZB
tajikistan | Tajikistan | country | TJK
aparat | aparat Tajikistan | organization | TJK
insinyur | insinyur Uzbekistan | group | UZB
mirsaidov | Bakhtiyor Mirsaidov | person | UZB | - | Menteri Luar Negeri Uzbekistan
nazarzoda | Daler Nazarzoda | person | TJK | - | Presiden Tajikistan
penyidik | penyidik Uzbekistan | group | UZB
kirgizstan | Kirgizstan | country | KGZ
---
t1 = 2009-11-18
t2 = 2009-11-19
t3 = 2009-12
t4 = 2005
q1 = direct mirsaidov
q2 = indirect mirsaidov
q3 = direct nazarzoda
e1 = SANCTION/withdraw realized actor=uzbekistan recipient=tajikistan time=t1 context=diplomatic
e2 = SANCTION/discontinue realized actor=uzbekistan recipient=tajikistan time=t1 context=economic,natural_resource
e3 = COERCE/arrest realized actor=aparat recipient=insinyur context=legal,intelligence
e4 = ACCUSE/allege realized actor=aparat recipient=insinyur context=intelligence
e5 = SANCTION/withdraw future actor=uzbekistan recipient=tajikistan time=t3 context=diplomatic
e6 = SANCTION/discontinue negated actor=uzbekistan recipient=tajikistan said=q2 context=diplomatic
e7 = SANCTION/expel realized actor=tajikistan recipient=uzbekistan context=diplomatic
e8 = SANCTION/discontinue realized actor=tajikistan recipient=uzbekistan time=t2 context=economic
e9 = REJECT/yield realized actor=nazarzoda recipient=uzbekistan context=diplomatic,legal
e10 = CONCEDE realized actor=nazarzoda recipient=penyidik context=legal,diplomatic
e11 = COOPERATE realized actor=kirgizstan,tajikistan context=economic
e12 = COOPERATE historical actor=uzbekistan,tajikistan time=t4 context=military,human_security
