language: id
published: 2022-06-16
split: train
---
Junta Myanmar Usir Kuasa Usaha [timor|Timor Leste], [asean|ASEAN] Terbelah

[@agency|TEMPO.CO], [@place|Bangkok] - [pinto|Kuasa Usaha [timor|Timor Leste] di Yangon, Lidia Soares Gusmao Pinto], diberi waktu 72 jam untuk angkat kaki dari [p1|Myanmar]. [e1|Perintah pengusiran] itu diteken [htun|Menteri Luar Negeri junta, Wai Lin Htun], [t1|pada Selasa, 14 Juni 2022].

[timor|Dili] membalas dengan [e2|memutus seluruh [i2|kontak resmi]] dengan [junta|pemerintahan militer]. "[q1|[ximenes|Kami] [e3|tidak akan minta maaf] karena [i3|minum teh dengan wakil rakyat yang sah]]," [c1|kata] [ximenes|Menteri Luar Negeri [timor|Timor Leste], Aniceto da Silva Ximenes].

[pinto|Gusmao Pinto] dua kali [e4|bertemu] [pejabat|pejabat [pemerintah|Pemerintah Persatuan Nasional (NUG)]] [t2|bulan lalu]. [radio|Radio militer] [c2,e5|menuduhnya] [i5,q2|menyalurkan uang kepada pemberontak].

[c3|Menurut] [diplomat|seorang diplomat senior Malaysia], [q3|[utusan|utusan khusus [asean|ASEAN]] [c4|menceritakan] kepadanya bahwa [q4|[htun|Wai Lin Htun] [c5,e6|mengancam] [q5|akan mendepak [wakil|semua wakil asing yang [i6|menyapa NUG]]]]].

[pengadilan|Pengadilan tertutup di [p7|Penjara Insein]] [t3|pada hari yang sama] [e7|memvonis [aktivis|tujuh aktivis]] dengan [i7|hukuman 20 tahun]. Di [p8|Sagaing], [pyu|milisi Pyu Saw Htee yang pro-junta] dilaporkan [e8|memobilisasi 400 anggota baru], sementara [militer|pasukan reguler] [e9|angkat kaki dari [p9|tiga desa]].

Tidak semua kabar buruk. [junta|Junta] [e10|melepas [tahanan|1.600 tahanan]], termasuk [jurnalis|seorang jurnalis [jepang|Jepang]], menjelang [e11|lawatan] [utusan|utusan [asean|ASEAN]] ke [junta,p11|Naypyitaw] [t4|pekan depan]. [juru|Seorang juru bicara di Tokyo] [c6|membantah] [q6|[jepang|Jepang] telah [e12|membayar [i12|tebusan]]].

Baca: [@related|Rohingya di Cox's Bazar Menanti Kepastian]

Sumber: [@source|Irrawaddy] | [@source|Kyodo]
---
junta | junta Myanmar | organization | MMR
timor | Timor Leste | country | TLS
pinto | Lidia Soares Gusmao Pinto | person | TLS | - | Kuasa Usaha Timor Leste di Yangon
htun | Wai Lin Htun | person | MMR | - | Menteri Luar Negeri junta
ximenes | Aniceto da Silva Ximenes | person | TLS | - | Menteri Luar Negeri Timor Leste
pemerintah | Pemerintah Persatuan Nasional (NUG) | organization | MMR
pejabat | pejabat Pemerintah Persatuan Nasional (NUG) | group | MMR
radio | Radio militer | organization | MMR
diplomat | diplomat senior Malaysia | person | MYS | - | diplomat senior
utusan | utusan khusus ASEAN | person | - | - | utusan khusus ASEAN
asean | ASEAN | bloc
wakil | wakil asing | group
pengadilan | Pengadilan Myanmar | organization | MMR
aktivis | aktivis | group | MMR
pyu | Pyu Saw Htee | organization | MMR
militer | pasukan reguler | organization | MMR
tahanan | tahanan | group | MMR
jurnalis | jurnalis Jepang | person | JPN
jepang | Jepang | country | JPN
juru | juru bicara di Tokyo | person | JPN | - | juru bicara
---
t1 = 2022-06-14
t2 = 2022-05
t3 = 2022-06-14
t4 = 2022-06-20/2022-06-26
q1 = direct ximenes
q2 = indirect radio
q3 = indirect diplomat
q4 = indirect utusan
q5 = indirect htun
q6 = indirect juru
e1 = SANCTION/expel realized actor=htun recipient=pinto time=t1 context=diplomatic
e2 = SANCTION/discontinue realized actor=timor recipient=junta context=diplomatic
e3 = REJECT/yield realized actor=ximenes recipient=junta said=q1 context=diplomatic
e4 = CONSULT realized actor=pinto,pejabat time=t2 context=diplomatic
e5 = ACCUSE/allege realized actor=radio recipient=pinto said=q2 context=diplomatic,crime
e6 = THREATEN/expel realized actor=htun recipient=wakil said=q3 context=diplomatic
e7 = SANCTION/convict realized actor=pengadilan recipient=aktivis time=t3 context=repression,legal
e8 = MOBILIZE/militia realized actor=pyu context=military
e9 = RETREAT/withdraw realized actor=militer context=military
e10 = RETREAT/release realized actor=junta recipient=tahanan,jurnalis context=human_rights,repression
e11 = AGREE future actor=utusan recipient=junta time=t4 context=diplomatic
e12 = RETREAT negated actor=jepang recipient=junta said=q6 context=diplomatic
