language: id
published: 2018-11-22
split: train
---
[lituania|Lituania] usir [diplomat|tiga diplomat [belarus|Belarus]] setelah peracunan [kazlouski|wartawan]

[@place,p2|Vilnius] ([@agency|ANTARA/Reuters]) - [lituania|Lituania] [t1|pada Kamis] [e1|mengusir] [diplomat|tiga diplomat [belarus|Belarus]] yang dituduh terlibat dalam [e2|peracunan] [kazlouski|seorang wartawan pengasingan] di sebuah kafe di ibu kota.

[kazlouski|Wartawan itu, Siarhei Kazlouski, redaktur laman Viasna Dnia], hilang kesadaran sehabis minum teh [t2|pada 9 November] dan sampai kini masih dirawat.

"[q1|Racun ini dari golongan yang hanya dipunyai negara, bukan dijual di toko tani]," [c1|kata] [petrulis|Menteri Dalam Negeri [lituania|Lituania] Darius Petrulis] kepada pers.

[belarus|Minsk] [c2|membantah] [q2|telah [e3|meracuni] [kazlouski|siapa pun]]. [kemlu|Kementerian Luar Negeri [belarus|Belarus]] menyebut tuduhan [lituania|tetangganya] itu sandiwara, lalu [e4|mengancam memulangkan] [staf|staf Kedutaan Besar [lituania|Lituania]] dalam jumlah yang sama.

[c3|Menurut] [vsd|badan keamanan [lituania|Lituania], VSD], [q3|puluhan akun yang dikendalikan dari [belarus|Minsk] [e5|menyebarkan kabar palsu] bahwa [kazlouski|korban] keracunan jamur].

[lituania|Lituania] sudah [e6|meminta sidang darurat] Dewan Tetap [osce|OSCE] [t3|pekan depan], namun [kemlu|Kementerian Luar Negeri [belarus|Belarus]] [e7|menampik undangan] untuk hadir di [p7|Wina]. Sebaliknya [polandia|Polandia] [e8|menyatakan dukungan penuh] kepada [lituania|negara Baltik itu], dan [polandia|Warsawa] [e9|mempertimbangkan pengusiran] [atase|atase militer [belarus|Belarus]].

"[q4|[uni|Kami] berdiri bersama [lituania|Vilnius]. Fakta harus dibuka," [c4|ujar] [gallo|Marc Gallo-Deveaux, juru bicara kebijakan luar negeri [uni|Uni Eropa]], "sebelum orang ketiga jatuh]."

[gallo|Ia] merujuk pada [hrynko|Mikola Hrynko], [hrynko|penyair [belarus|Belarus]] yang [e10|ditembak mati] [pria|dua pria tak dikenal] di [p10|Riga] [t4|pada Mei 2017].

Penerjemah: [@translator|Astrid Wulan Hapsari]
Editor: [@editor|Boyke Tampubolon]

COPYRIGHT © [@outlet|ANTARA] 2018
---
lituania | Lituania | country | LTU
belarus | Belarus | country | BLR
diplomat | tiga diplomat Belarus | group | BLR | GOV
kazlouski | Siarhei Kazlouski | person | BLR | JRN | redaktur laman Viasna Dnia
petrulis | Darius Petrulis | person | LTU | GOV | Menteri Dalam Negeri Lituania
kemlu | Kementerian Luar Negeri Belarus | organization | BLR | GOV
staf | staf Kedutaan Besar Lituania | group | LTU | GOV
vsd | VSD | organization | LTU | SPY
osce | OSCE | organization | IGO
polandia | Polandia | country | POL
atase | atase militer Belarus | person | BLR | MIL
uni | Uni Eropa | bloc | EUR
gallo | Marc Gallo-Deveaux | person | EUR | GOV | juru bicara kebijakan luar negeri Uni Eropa
hrynko | Mikola Hrynko | person | BLR | CVL | penyair Belarus
pria | dua pria tak dikenal | group | - | UAF
---
t1 = 2018-11-22
t2 = 2018-11-09
t3 = 2018-11-26/2018-12-02
t4 = 2017-05
q1 = direct petrulis
q2 = indirect belarus
q3 = indirect vsd
q4 = direct gallo
e1 = SANCTION/expel realized actor=lituania recipient=diplomat time=t1 context=diplomatic,intelligence
e2 = ASSAULT/unconventional realized actor=diplomat recipient=kazlouski time=t2 context=cbrn,intelligence,rights_freedoms
e3 = ASSAULT/unconventional negated actor=belarus recipient=kazlouski said=q2 context=cbrn,intelligence
e4 = THREATEN/expel realized actor=kemlu recipient=staf context=diplomatic
e5 = COERCE/misinformation realized actor=belarus recipient=lituania said=q3 context=misinformation,cyber
e6 = REQUEST/meet realized actor=lituania recipient=osce time=t3 context=diplomatic
e7 = REJECT/meet realized actor=kemlu recipient=lituania time=t3 context=diplomatic
e8 = SUPPORT realized actor=polandia recipient=lituania context=diplomatic
e9 = SANCTION/expel hypothetical actor=polandia recipient=atase context=diplomatic,military
e10 = ASSAULT/targeted historical actor=pria recipient=hrynko time=t4 context=rights_freedoms,crime
