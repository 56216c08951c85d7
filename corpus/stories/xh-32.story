language: ms
published: 2019-12-03
split: train
---
[pekerja|Pekerja [bangladesh|Bangladesh]] mogok, dakwa pasport dan gaji dipegang [kilang|majikan]

[@reporter|Lim Sze Wei] & [@reporter|Faizal Zulkarnain]

Kira-kira 400 [pekerja|pekerja asing] di [kilang|kilang sarung tangan Megaflex] di [klang|Klang] [e1|melancarkan mogok] [t1|sejak semalam], mendakwa [kilang|majikan] [e2|memegang] [i2|pasport] dan [e3|tidak membayar] [i3|gaji dua bulan].

"[q1|[pekerja|Kami] bukan hamba. [kilang|Mereka] simpan pasport [pekerja|kami] dalam peti besi]," [c1|kata] [sohel|Sohel Rana Bhuiyan, 27, wakil [pekerja|pekerja]], kepada [@outlet|Malaysiakini] [t2|hari ini].

[tenaga|Tenaganita] [c2|mendakwa] [q2|sekurang-kurangnya [wanita|tiga pekerja wanita Nepal] [e4|dicabul] [pengawal|pengawal asrama] [t3|pada Oktober]]. [c3|Menurut] [rani|pengarahnya, Glorene Subramaniam], [q3|[polis|polis] [e5|tidak membuka siasatan] setakat ini].

[kilang|Megaflex] dalam kenyataan ringkas [c4|berkata] [q4|[pekerja|pekerja] "menyerahkan pasport secara sukarela]". [kilang|Syarikat itu] turut [c5,e6|mengugut] [q5|akan menyekat makanan asrama jika mogok diteruskan [t4|sehingga Khamis]].

[kulasegaran|Menteri Sumber Manusia, M Arulnathan], [t5|pagi ini] [e7|melawat] [pekerja|pekerja] di [p7|asrama mereka] dan [c6,e8|memberi jaminan] [q6|[i8|gaji] akan dibayar [t6|minggu depan]]. [dubes|Pesuruhjaya Tinggi [bangladesh|Bangladesh]] [e9|berterima kasih] kepada [kulasegaran|menteri tersebut].

[frr|Polis FRU] yang berkawal [t7|malam tadi] [e10|menggunakan meriam air] apabila [pekerja|penunjuk perasaan] menghampiri pagar.

[mtuc|MTUC] pula [e11|menyeru] [pengguna|pengguna] memboikot [i11|jenama [kilang|Megaflex]].

[t8|Pada 2015], [kilang|kilang sama] pernah [e12|didenda] [mahkamah|Mahkamah Buruh].
---
pekerja | pekerja asing | group | BGD | LAB
kilang | Megaflex | organization | MYS | BUS
sohel | Sohel Rana Bhuiyan | person | BGD | LAB | wakil pekerja
tenaga | Tenaganita | organization | MYS | NGO
wanita | tiga pekerja wanita Nepal | group | NPL | LAB
pengawal | pengawal asrama | group | MYS | BUS
rani | Glorene Subramaniam | person | MYS | NGO | pengarah
kulasegaran | M Arulnathan | person | MYS | GOV | Menteri Sumber Manusia
dubes | Pesuruhjaya Tinggi Bangladesh | person | BGD | GOV | Pesuruhjaya Tinggi Bangladesh
bangladesh | Bangladesh | country | BGD
polis | polis | organization | MYS | COP
frr | FRU | organization | MYS | COP
mtuc | MTUC | organization | MYS | LAB
pengguna | pengguna | group | MYS | CVL
mahkamah | Mahkamah Buruh | organization | MYS | JUD
klang | Klang | place | MYS
---
t1 = 2019-12-02
t2 = 2019-12-03
t3 = 2019-10
t4 = 2019-12-05
t5 = 2019-12-03
t6 = 2019-12-09/2019-12-15
t7 = 2019-12-02
t8 = 2015
q1 = direct sohel
q2 = indirect tenaga
q3 = indirect rani
q4 = mixed kilang
q5 = indirect kilang
q6 = indirect kulasegaran
e1 = PROTEST/strike realized actor=pekerja recipient=kilang time=t1 context=economic,migration
e2 = COERCE/withhold realized actor=kilang recipient=pekerja context=economic,migration
e3 = COERCE/withhold realized actor=kilang recipient=pekerja context=economic
e4 = ASSAULT/sexual realized actor=pengawal recipient=wanita time=t3 said=q2 context=gender
e5 = ACCUSE/investigate negated actor=polis recipient=pengawal said=q3 context=legal
e6 = THREATEN/restrict realized actor=kilang recipient=pekerja context=economic
e7 = CONSULT/visit realized actor=kulasegaran recipient=pekerja time=t5 context=economic
e8 = AGREE future actor=kulasegaran recipient=pekerja time=t6 context=economic
e9 = SUPPORT realized actor=dubes recipient=kulasegaran context=diplomatic
e10 = ASSAULT/crowd-control realized actor=frr recipient=pekerja time=t7 context=repression
e11 = REQUEST/change realized actor=mtuc recipient=pengguna context=economic
e12 = SANCTION/convict historical actor=mahkamah recipient=kilang time=t8 context=legal,economic
