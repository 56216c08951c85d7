language: id
published: 2007-06-11
split: train
---
Bentrokan berparang di [baucau|Baucau], [unpol|polisi asing] berlakukan jam malam

Diperbarui pada: [t1|11 Juni, 2007] - Published 14:20 GMT

[@reporter|Marta Soares]
BBC, [@place|Dili]

[unpol|Polisi Perserikatan Bangsa-Bangsa] di Timor Leste [e1|menerapkan larangan keluar malam] di [baucau,p1|kota Baucau], menyusul bentrokan antara [geng|dua kelompok bela diri] yang [e2|saling bacok dengan parang] [t2|sepanjang akhir pekan].

[q1|Enam orang meninggal], [c1|kata] [okada|juru bicara misi [pbb|PBB], Yoshiko Okadera].

[c5|Menurut] [penduduk|penduduk], [q5|kekerasan berawal ketika [gusmao|kepala desa Caibada, Agapito da Costa Belo,] [e3|ditembak] dari jarak dekat oleh [pria|dua pria bersepeda motor] saat keluar dari misa [t3|hari Jumat]]. [gusmao|Dia] adalah juru kampanye [fretilin|partai Fretilin].

[massa|Para pendukungnya] kemudian [e4|membakar pasar] dan sebuah pos polisi. [geng2|Seorang komandan kelompok yang dikenal sebagai Tigre Negro] dituduh [e5|menyandera] [guru|tiga guru] di [p5|perbukitan Matebian].

Kepada BBC, [geng2|Tigre Negro] membantahnya lewat telepon.

"[q2|[geng2|Saya] [e6|tidak menculik siapa pun]. [guru|Guru-guru itu] ada di sini karena takut pulang," [c2|katanya]. "[geng2|Kami] [e7|membentuk pasukan penjaga kampung], itu saja]."

[pinto|Menteri Dalam Negeri Alcina Pinto Guterres] [c3|berkata] [q3|[pemerintah|pemerintah] [e8|sudah meminta] [australia|Australia] menambah seratus tentara]. Di [p9|Canberra], [australia|pejabat Australia] [e9|belum menyatakan setuju]. "[q4|Permintaan itu [australia|kami] pelajari]," [c4|ujar] [pejabat|seorang pejabat] di sana.

[fretilin|Fretilin] dan [cnrt|lawannya, CNRT], [e10|berjanji] [i10|menghentikan pawai] sampai pemungutan suara [t4|tanggal 30 Juni].

[t5|Tahun lalu], [tentara|tentara pembangkang] [e11|mengangkat senjata] terhadap [pemerintah|pemerintah] dan 37 orang tewas.
---
unpol | Polisi Perserikatan Bangsa-Bangsa | organization | UNO | COP
baucau | Baucau | place | TLS
geng | dua kelompok bela diri | group | TLS | UAF
okada | Yoshiko Okadera | person | - | IGO | juru bicara misi PBB
pbb | PBB | organization | UNO | IGO
penduduk | penduduk | group | TLS | CVL
gusmao | Agapito da Costa Belo | person | TLS | GOV | kepala desa Caibada
pria | dua pria bersepeda motor | group | TLS | UNK
fretilin | Fretilin | organization | TLS | PTY
massa | para pendukung Agapito da Costa Belo | group | TLS | CVL
geng2 | Tigre Negro | person | TLS | UAF | komandan kelompok
guru | tiga guru | group | TLS | EDU
pinto | Alcina Pinto Guterres | person | TLS | GOV | Menteri Dalam Negeri
pemerintah | pemerintah Timor Leste | organization | TLS | GOV
australia | Australia | country | AUS
pejabat | seorang pejabat Australia | person | AUS | GOV
cnrt | CNRT | organization | TLS | PTY
tentara | tentara pembangkang | group | TLS | REB
---
t1 = 2007-06-11
t2 = 2007-06-09/2007-06-10
t3 = 2007-06-08
t4 = 2007-06-30
t5 = 2006
q1 = indirect okada
q2 = direct geng2
q3 = indirect pinto
q4 = direct pejabat
q5 = indirect penduduk
e1 = COERCE/curfew realized actor=unpol recipient=geng context=peacekeeping
e2 = ASSAULT/primitive realized actor=geng time=t2 context=election
e3 = ASSAULT/targeted realized actor=pria recipient=gusmao time=t3 said=q5 context=election
e4 = PROTEST/riot realized actor=massa context=election
e5 = ASSAULT/abduct realized actor=geng2 recipient=guru context=crime
e6 = ASSAULT/abduct negated actor=geng2 recipient=guru said=q2 context=crime
e7 = MOBILIZE/militia realized actor=geng2 said=q2 context=military
e8 = REQUEST/assist realized actor=pemerintah recipient=australia said=q3 context=peacekeeping,diplomatic
e9 = AGREE negated actor=australia recipient=pemerintah context=peacekeeping,diplomatic
e10 = AGREE future actor=fretilin,cnrt time=t4 context=election
e11 = ASSAULT historical actor=tentara recipient=pemerintah time=t5 context=military
