language: ms
published: 2008-05-20
split: dev
---
[zahrin|Bekas EXCO] dakwa diugut dipecat, pejabat [pkr|parti] dibaling batu

Oleh [@reporter|Nurhafizah Jaafar]

[@place|IPOH]: Pergolakan dalam [pkr|PKR Perak] memuncak apabila [zahrin|bekas EXCO kerajaan negeri, Zahrin Baharom], [e1|meletakkan jawatan] sebagai ketua cabang [t1|semalam] sejurus [e2|dibicarakan] [lembaga|Lembaga Disiplin [pkr|parti]].

[zahrin|Beliau] [c1|mendakwa] [q1|[lembaga|lembaga itu] [e3|mengugut memecat] [adun|tiga ADUN] yang [e4|menyokong] [i4|usul audit khas] [t2|bulan lalu]].

"[q2|Ini bukan parti, ini kedai runcit," [c2|katanya] ketika dihubungi [mhi|Malaysia Hari Ini]. "Siapa bising, kena tutup akaun]."

[t3|Malam tadi], [penyokong|kira-kira 60 penyokong [zahrin|Zahrin]] [e5|membaling batu] ke arah [p5|pejabat [pkr|PKR] di Jalan Sultan Idris], memecahkan dua cermin tingkap. [polis|Polis] [e6|menahan] [penyokong|lapan daripada mereka].

[haslinda|Setiausaha Agung, Haslinda Mohd Rawi], [c3|menafikan] [q3|[pkr|parti] [e7|mengugut] sesiapa]. "[q4|Kalau [adun|mereka] mahu keluar, pintu terbuka. [pkr|Kami] tidak berdendam]," [c4|ujarnya].

[haslinda|Haslinda] turut [e8|memohon maaf] kepada [jiran|peniaga di sekitar pejabat] atas kekecohan itu dan [e9|menjemput] [zahrin|Zahrin] [i9|berunding] [t4|Khamis ini].

Sementara itu, [pemuda|lima aktivis Pemuda] [e10|mula mogok lapar] di [p10|hadapan pejabat [mb|Menteri Besar]] [t5|pagi ini] bagi [c5,e11|mendesak] [q5|[mb|Menteri Besar] membubarkan [i11|Dewan Undangan Negeri]].

[q6|[umno|UMNO Perak], [c6|menurut] [jamil|pengerusinya, Datuk Jamil Sheikh Ahmad], [e12|tidak berhasrat membawa] [i12|usul undi tidak percaya] "buat masa ini"].
---
pkr | PKR Perak | organization | MYS | PTY
zahrin | Zahrin Baharom | person | MYS | PTY | bekas EXCO kerajaan negeri
lembaga | Lembaga Disiplin | organization | MYS | PTY
adun | tiga ADUN | group | MYS | LEG
penyokong | kira-kira 60 penyokong Zahrin | group | MYS | CVL
mhi | Malaysia Hari Ini | organization | MYS | JRN
polis | Polis | organization | MYS | COP
haslinda | Haslinda Mohd Rawi | person | MYS | PTY | Setiausaha Agung
jiran | peniaga di sekitar pejabat | group | MYS | BUS
pemuda | lima aktivis Pemuda | group | MYS | PTY
mb | Menteri Besar | person | MYS | GOV | Menteri Besar
umno | UMNO Perak | organization | MYS | PTY
jamil | Jamil Sheikh Ahmad | person | MYS | PTY | pengerusi UMNO Perak
---
t1 = 2008-05-19
t2 = 2008-04
t3 = 2008-05-19
t4 = 2008-05-22
t5 = 2008-05-20
q1 = indirect zahrin
q2 = direct zahrin
q3 = indirect haslinda
q4 = direct haslinda
q5 = indirect pemuda
q6 = mixed jamil
e1 = RETREAT/resign realized actor=zahrin time=t1 context=political_institutions
e2 = ACCUSE/investigate realized actor=lembaga recipient=zahrin time=t1 context=political_institutions
e3 = THREATEN/expel realized actor=lembaga recipient=adun said=q1 context=political_institutions
e4 = SUPPORT realized actor=adun time=t2 said=q1 context=legislative
e5 = ASSAULT/primitive realized actor=penyokong recipient=pkr time=t3 context=political_institutions
e6 = COERCE/arrest realized actor=polis recipient=penyokong context=legal
e7 = THREATEN/expel negated actor=pkr recipient=adun said=q3 context=political_institutions
e8 = CONCEDE realized actor=haslinda recipient=jiran context=political_institutions
e9 = REQUEST/meet realized actor=haslinda recipient=zahrin time=t4 context=political_institutions
e10 = PROTEST/hunger realized actor=pemuda recipient=mb time=t5 context=legislative
e11 = REQUEST/change realized actor=pemuda recipient=mb context=legislative
e12 = ACCUSE/disapprove negated actor=umno recipient=mb said=q6 context=legislative
