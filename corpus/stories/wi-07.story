language: id
published: 2026-02-11
split: train
---
[zambia|Zambia], [angola|Angola], Kongo sahkan tata kelola koridor kereta Lobito

[@place|Lusaka], [zambia|Zambia] ([@agency|ANTARA]) - Setelah empat hari [e1|berunding] di [p1,p2|Lusaka], [cachiungo,menteri,rdk|menteri perhubungan [zambia|Zambia], [angola|Angola], dan [republik|Republik Demokratik Kongo] (RDK)] [t1|pada Selasa (10/2)] [e2|membubuhkan tanda tangan] pada [i2|piagam tata kelola [i1|koridor kereta api Lobito]].

Di sela acara, [delegasi,republik|delegasi [republik|Kinshasa]] [c1|mengumumkan] bahwa [q1|[i3|larangan ekspor bijih malasit] [e3|akan dicabut] [t2|terhitung 1 Maret]].

[q2|[china|China] [e4|berjanji meminjamkan] [i4|38 lokomotif]], [c2|kata] [atase|atase niaganya di Lusaka] kepada [xinhua|Xinhua]. [china|Negara itu] [t3|pekan lalu] juga [e5|menerbangkan sebuah rumah sakit lapangan] ke [p5,republik|Kolwezi] guna menangani [i5|wabah kolera].

Namun, jalan menuju piagam tersebut tidak mulus. Kantor berita [angola|Angola], [angop|Angop], [c3|mengutip] [anggota|seorang anggota delegasi], menyebutkan [q3|[e6|permintaan] [angola|Luanda] agar [i6,i7|tarif transit dipangkas 12 persen] [e7|ditolak] [zambia|tuan rumah]].

"[q4|[angola|Kami] [e8|belum memberikan [i8|satu konsesi] pun] kepada [perusahaan|perusahaan asing], apa pun yang Anda dengar]," [c4|kata] [cachiungo|Menteri Perhubungan [angola|Angola] Domingos Cachiungo] saat menjawab wartawan.

[tounkara|Komisioner infrastruktur [uni|Uni Afrika], Mariam Tounkara], [c5,e9|menyebut] [q5|[i9|piagam itu] "teladan bagi benua kita]". Sebaliknya, [serikat|serikat buruh kereta api [zambia|Zambia]] [e10|memboikot] [i10|upacara penandatanganan].

[t4|Sejak Januari], [zambia|Zambia] [e11|memasok] [i11|80 megawatt listrik] ke [p11,republik|Katanga] dan menerima [i11|konsentrat kobalt] sebagai pembayarannya.

Hubungan niaga kedua negara bertetangga tersebut sempat memburuk [t5|pada 2024], saat [bea|bea cukai [rdk|RDK]] [e12|merampas] [i12|47 truk [zambia|Zambia]] di [p12|Kasumbalesa].

Pewarta: [@source,xinhua|Xinhua]
Penerjemah: [@translator|Wulan Paramitha]
Editor: [@editor|Santosa Hadi]
Copyright © ANTARA 2026
---
zambia | Zambia | country | ZMB
angola | Angola | country | AGO
republik | Republik Demokratik Kongo | country | COD
menteri | Menteri Perhubungan Zambia | person | ZMB
rdk | Menteri Perhubungan RDK | person | COD
cachiungo | Domingos Cachiungo | person | AGO | - | Menteri Perhubungan Angola
delegasi | delegasi RDK | group | COD
china | China | country | CHN
xinhua | Xinhua | organization | CHN
atase | atase niaga China | person | CHN | - | atase niaga
angop | Angop | organization | AGO
anggota | anggota delegasi | person | AGO
perusahaan | perusahaan asing | group
uni | Uni Afrika | organization | IGO
tounkara | Mariam Tounkara | person | IGO | - | Komisioner infrastruktur Uni Afrika
serikat | serikat buruh kereta api Zambia | group | ZMB
bea | bea cukai RDK | organization | COD
---
t1 = 2026-02-10
t2 = 2026-03-01
t3 = 2026-02-02/2026-02-08
t4 = 2026-01
t5 = 2024
q1 = indirect delegasi
q2 = indirect atase
q3 = indirect anggota
q4 = direct cachiungo
q5 = mixed tounkara
e1 = CONSULT/multilateral realized actor=menteri,cachiungo,rdk context=economic,diplomatic
e2 = SUPPORT realized actor=menteri,cachiungo,rdk time=t1 context=economic,diplomatic
e3 = CONCEDE future actor=republik time=t2 said=q1 context=economic,natural_resource
e4 = AGREE future actor=china recipient=zambia,angola,republik said=q2 context=economic
e5 = AID realized actor=china recipient=republik time=t3 context=health
e6 = REQUEST/change realized actor=angola recipient=zambia said=q3 context=economic
e7 = REJECT/change realized actor=zambia recipient=angola said=q3 context=economic
e8 = AGREE negated actor=angola recipient=perusahaan said=q4 context=economic
e9 = SUPPORT realized actor=tounkara recipient=zambia,angola,republik context=economic,diplomatic
e10 = PROTEST/boycott realized actor=serikat recipient=zambia context=economic
e11 = COOPERATE realized actor=zambia recipient=republik time=t4 context=economic,natural_resource
e12 = COERCE/seize historical actor=bea recipient=zambia time=t5 context=economic
