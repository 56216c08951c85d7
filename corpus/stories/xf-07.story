language: id
published: 2010-09-21
split: train
---
[mesir|Mesir] Buka [rafah|Rafah], [israel|Israel] Tetap Tahan Uang Pajak [otoritas|Palestina]

[@agency|REPUBLIKA.CO.ID], [@place|GAZA] -- Setelah sebelas hari tertutup, gerbang [p1,rafah|Rafah] [e1|dibuka] [mesir|Mesir] bagi [pasien|500 pasien dan mahasiswa Gaza], [t1|Selasa (21/9)]. Beberapa jam kemudian, [israel|Israel] [e2|mengizinkan masuk] [i2|300 truk semen] melalui [kerem,p2|Kerem Shalom].

Pembukaan itu buah perundingan di [kairo,p3|Kairo]. [shazly|Wakil kepala intelijen [mesir|Mesir], Mayor Jenderal Hisham Shazly], [e3|menjadi perantara] antara [hamas|Hamas] dan [israel|Israel] selama [t2|akhir pekan lalu]. [hamas,israel|Keduanya] tak pernah duduk semeja; [shazly|Shazly] bolak-balik dari satu lantai hotel ke lantai lain.

[hamas|Hamas] sendiri [e4|berjanji menghentikan] [i4|tembakan roket] [t3|mulai Kamis]. "[q1|Selama tank menjauh, [hamas|kami] menahan diri]," [c1|kata] [abu|anggota biro politik [hamas|Hamas], Ismail Abu Shamala].

Di Tepi Barat, keadaannya lain. [israel|Israel] [e5|belum menyerahkan] [i5|uang cukai senilai 80 juta dolar AS] kepada [otoritas|Otoritas Palestina], sehingga [pegawai|pegawai negeri] di [ramallah|Ramallah] menerima separuh gaji. [t4|Ahad lalu], buldoser [tentara|tentara [israel|Israel]] [e6|meratakan] [i6|rumah-rumah [badui|warga Badui]] di [khan,p6|Khan al-Ghazal], timur [yerusalem|Yerusalem].

"[q2|[e7|Kembalikan] [i7|uang itu]. Itu bukan hadiah, melainkan hak [otoritas|kami]]," [c2|seru] [nabulsi|Menteri Keuangan Palestina Samir Nabulsi]. [nabulsi|Dia] [e8|memuji] [mesir|Kairo] yang, [c3|menurutnya], [q3|bekerja tanpa pamrih].

[norwegia|Norwegia] [e9|menyumbang] [i9|15 juta dolar AS] untuk menutup kekurangan gaji. Adapun [q4|[ue|Uni Eropa] sedang [e10|menimbang-nimbang] [i10|bantuan tambahan]], [c4|ujar] [diplomat|seorang diplomat Eropa di [ramallah|Ramallah]].

[t5|Pada 2006], [israel|Israel] juga [e11|menahan] [i11|pajak [otoritas|Palestina]] setelah [hamas|Hamas] memenangi pemilu.

Redaktur: [@editor|Hilman Budiwijaya]
Reporter: [@reporter|Wulan Tasikrani]
Sumber: [@source|Reuters]/[@source|MENA]
---
mesir | Mesir | country | EGY
israel | Israel | country | ISR
otoritas | Otoritas Palestina | organization | PSE | GOV
rafah | Rafah | place | PSE
pasien | 500 pasien dan mahasiswa Gaza | group | PSE | CVL
kerem | Kerem Shalom | place | ISR
kairo | Kairo | place | EGY
shazly | Hisham Shazly | person | EGY | SPY | Wakil kepala intelijen Mesir
hamas | Hamas | organization | PSE | PTY
abu | Ismail Abu Shamala | person | PSE | PTY | anggota biro politik Hamas
pegawai | pegawai negeri | group | PSE | GOV
ramallah | Ramallah | place | PSE
tentara | tentara Israel | organization | ISR | MIL
badui | warga Badui | group | PSE | CVL
khan | Khan al-Ghazal | place | PSE
yerusalem | Yerusalem | place
nabulsi | Samir Nabulsi | person | PSE | GOV | Menteri Keuangan Palestina
norwegia | Norwegia | country | NOR
ue | Uni Eropa | bloc | EUR
diplomat | seorang diplomat Eropa di Ramallah | person | EUR | GOV
---
t1 = 2010-09-21
t2 = 2010-09-18/2010-09-19
t3 = 2010-09-23
t4 = 2010-09-19
t5 = 2006
q1 = direct abu
q2 = direct nabulsi
q3 = indirect nabulsi
q4 = indirect diplomat
e1 = RETREAT/access realized actor=mesir recipient=pasien time=t1 context=human_security
e2 = RETREAT/access realized actor=israel time=t1 context=human_security,economic
e3 = CONSULT/third-party realized actor=shazly recipient=hamas,israel time=t2 context=diplomatic
e4 = CONCEDE future actor=hamas recipient=israel time=t3 context=military
e5 = COERCE/withhold realized actor=israel recipient=otoritas context=economic
e6 = ASSAULT/destroy realized actor=tentara recipient=badui time=t4 context=territory,human_security
e7 = REQUEST/yield realized actor=nabulsi recipient=israel said=q2 context=economic
e8 = SUPPORT realized actor=nabulsi recipient=mesir context=diplomatic
e9 = AID realized actor=norwegia recipient=otoritas context=economic
e10 = AID hypothetical actor=ue recipient=otoritas said=q4 context=economic
e11 = COERCE/withhold historical actor=israel recipient=otoritas time=t5 context=economic,election
