language: ms
published: 2008-07-03
split: train
---
[peguam|Peguam] mogok lapar, [kdn|KDN] ugut guna ISA

[@reporter|Syed Jaymal]
[t1|3 Julai, 2008] [@outlet|Malaysiakini]

[peguam|Peguam hak asasi Norhayati Siew Abdullah] dan [empat|empat aktivis] [e1|melancarkan mogok lapar] di luar [kamunting,p1|Kem Tahanan Kamunting] [t2|sejak Isnin] bagi mendesak pembebasan [tahanan|tiga tahanan Akta Keselamatan Dalam Negeri (ISA)].

[menteri|Timbalan Menteri Dalam Negeri Datuk Wira Bakri Mohd Zin] [c1|memberi amaran]: "[q1|[empat,peguam|sesiapa yang menghasut di pintu kem] boleh [e2|ditahan di bawah akta yang sama]]."

"[q2|[peguam|Saya] tunggu lori polis dengan botol air," [c2|balas] [peguam|Norhayati], "[peguam|kami] hanya akan pulang bila [tahanan|mereka] pulang]."

[jaafar|Seorang bekas tahanan, Jaafar Osman Din,] [c3|mendakwa] [q3|[tahanan|rakan-rakannya] [e4|diseksa] [cawangan|pegawai Cawangan Khas] dengan air ais]. [polis|Ketua Polis Negara] [c4|berkata] [q4|[polis|pihaknya] [e5|akan menyiasat] [i5|dakwaan itu]].

Di Dewan Rakyat, [mp|ahli Parlimen Kluang Utara, Tan Sri Lim Wei Hong,] [e6|menarik diri] daripada [jawatan|Jawatankuasa Kira-kira Wang Negara] [t3|semalam], tanda bantahan. Cadangan [pas|PAS] supaya ISA dibahaskan [e7|ditolak] [speaker|Yang di-Pertua]. [mca|Ketua Wanita MCA, Datin Seri Rosalind Chua,] pula [e8|menyokong] [i8|pembebasan] tanpa syarat, manakala [umno|Pemuda UMNO] [e9|melarang] [ahli|ahlinya] menghadiri himpunan [t4|Sabtu ini].

"[q5|Sekiranya [kerajaan|kerajaan] [e3|meminta maaf], [peguam|kami] [e10|mungkin menamatkan mogok]]," [c5|tambah] [peguam|Norhayati].

[t5|Pada 2001], [tahanan2|sepuluh tahanan Kamunting] turut [e11|berpuasa beramai-ramai] selama lapan hari.

[q6|[kdn|Kementerian Dalam Negeri] [e12|tidak akan melepaskan] [tahanan|ketiga-tiga lelaki itu]], [c6|tegas] [menteri|Bakri].
---
peguam | Norhayati Siew Abdullah | person | MYS | HRI | Peguam hak asasi
kdn | Kementerian Dalam Negeri | organization | MYS | GOV
empat | empat aktivis | group | MYS | NGO
kamunting | Kem Tahanan Kamunting | place | MYS
tahanan | tiga tahanan ISA | group | MYS | CVL
menteri | Bakri Mohd Zin | person | MYS | GOV | Timbalan Menteri Dalam Negeri
jaafar | Jaafar Osman Din | person | MYS | CVL | bekas tahanan
cawangan | pegawai Cawangan Khas | group | MYS | SPY
polis | Ketua Polis Negara | person | MYS | COP | Ketua Polis Negara
mp | Lim Wei Hong | person | MYS | LEG | ahli Parlimen Kluang Utara
jawatan | Jawatankuasa Kira-kira Wang Negara | organization | MYS | LEG
pas | PAS | organization | MYS | PTY
speaker | Yang di-Pertua Dewan Rakyat | person | MYS | LEG | Yang di-Pertua
mca | Rosalind Chua | person | MYS | PTY | Ketua Wanita MCA
umno | Pemuda UMNO | organization | MYS | PTY
ahli | ahli Pemuda UMNO | group | MYS | PTY
kerajaan | kerajaan | organization | MYS | GOV
tahanan2 | sepuluh tahanan Kamunting | group | MYS | CVL
---
t1 = 2008-07-03
t2 = 2008-06-30
t3 = 2008-07-02
t4 = 2008-07-05
t5 = 2001
q1 = direct menteri
q2 = direct peguam
q3 = indirect jaafar
q4 = indirect polis
q5 = direct peguam
q6 = indirect menteri
e1 = PROTEST/hunger realized actor=peguam,empat recipient=kdn time=t2 context=human_rights,repression
e2 = THREATEN/arrest realized actor=menteri recipient=peguam,empat said=q1 context=repression
e3 = CONCEDE hypothetical actor=kerajaan recipient=peguam said=q5 context=human_rights
e4 = ASSAULT/torture realized actor=cawangan recipient=tahanan said=q3 context=human_rights
e5 = ACCUSE/investigate future actor=polis recipient=cawangan said=q4 context=human_rights,legal
e6 = RETREAT/resign realized actor=mp recipient=jawatan time=t3 context=legislative
e7 = REJECT/change realized actor=speaker recipient=pas context=legislative
e8 = SUPPORT realized actor=mca recipient=tahanan context=human_rights
e9 = COERCE/restrict realized actor=umno recipient=ahli time=t4 context=rights_freedoms
e10 = CONCEDE hypothetical actor=peguam recipient=kerajaan said=q5 context=human_rights
e11 = PROTEST/hunger historical actor=tahanan2 time=t5 context=human_rights
e12 = REJECT/yield realized actor=kdn recipient=peguam said=q6 context=human_rights
