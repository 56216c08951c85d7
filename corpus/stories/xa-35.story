language: ms
published: 2013-03-08
split: train
---
[penduduk|Penduduk Kachin] angkat senjata, [tentera|tentera] gempur [laiza|Laiza]

[@outlet|SINAR HARIAN]
[t1|8 Mac 2013]

[@place|MYITKYINA] - [tentera|Tentera Myanmar] [e1|melepaskan lebih 100 peluru meriam] ke arah [laiza,p1|Laiza], pangkalan [kio|Pertubuhan Kemerdekaan Kachin (KIO)], [t2|malam tadi], kurang seminggu selepas [naing|pemimpin gereja Baptis, Paderi Lahpai Naing Awng,] [e2|dibunuh] [ejen|dua ejen] di rumahnya.

[kio|KIO] membalas dengan [e3|menembak kereta kebal] [tentera|lawannya] di [p3|Kamaing] menggunakan mortar. [c1|Menurut] [jurucakap|jurucakapnya, Brang Seng Htoi], [q1|[penduduk|penduduk enam kampung] sudah [e4|menubuhkan pasukan pertahanan sendiri]].

"[q2|[penduduk|They] were farmers [t3|in January]. Now [penduduk|they] are a militia, and [jurucakap|I] did not [e5|order] it]," [c2|kata] [jurucakap|Brang Seng Htoi] dalam bahasa Inggeris.

[gabenor|Ketua Menteri Kachin, U Than Myint Lwin,] [e6|mengugut menangkap] [mahasiswa|mana-mana pelajar] yang menyertai mogok lapar di Universiti Myitkyina. [mahasiswa|Para pelajar] sudah [e7|berlapar] empat hari bagi memprotes [i7|pembunuhan paderi itu].

[china|China] [e8|menutup pintu sempadan] kepada [pelarian|kira-kira 2,000 pelarian]. "[q3|[china|They] [e9|turned [labang|us] away] at Nongdao without a word]," [c3|kata] [labang|Labang Ja Seng, ibu tiga anak], yang kemudian [e10|diberi perlindungan] oleh [gereja|sebuah gereja di [laiza|Laiza]].

[q4|Rundingan damai antara [kio|KIO] dengan [kerajaan|kerajaan] yang dijadual [t4|Isnin depan] di [p11|Ruili] [e11|mungkin dibatalkan]], [c4|kata] [sumber|sumber diplomatik].

Sehingga [t5|2011], [kio,tentera|kedua-dua pihak] [e12|mematuhi gencatan senjata] selama 17 tahun.
---
tentera | Tentera Myanmar | organization | MMR | MIL
laiza | Laiza | place | MMR
kio | Pertubuhan Kemerdekaan Kachin (KIO) | organization | MMR | REB
naing | Lahpai Naing Awng | person | MMR | REL | pemimpin gereja Baptis
ejen | dua ejen | group | MMR | SPY
jurucakap | Brang Seng Htoi | person | MMR | REB | jurucakap KIO
penduduk | penduduk enam kampung | group | MMR | CVL
gabenor | Than Myint Lwin | person | MMR | GOV | Ketua Menteri Kachin
mahasiswa | pelajar Universiti Myitkyina | group | MMR | EDU
china | China | country | CHN
pelarian | kira-kira 2,000 pelarian | group | MMR | REF
labang | Labang Ja Seng | person | MMR | REF
gereja | sebuah gereja di Laiza | organization | MMR | REL
kerajaan | kerajaan Myanmar | organization | MMR | GOV
sumber | sumber diplomatik | person
---
t1 = 2013-03-08
t2 = 2013-03-07
t3 = 2013-01
t4 = 2013-03-11
t5 = 2011
q1 = indirect jurucakap
q2 = direct jurucakap
q3 = direct labang
q4 = indirect sumber
e1 = ASSAULT/heavy-weapons realized actor=tentera recipient=kio time=t2 context=military
e2 = ASSAULT/targeted realized actor=ejen recipient=naing context=religion_ethnicity,repression
e3 = ASSAULT/heavy-weapons realized actor=kio recipient=tentera time=t2 context=military
e4 = MOBILIZE/militia realized actor=penduduk said=q1 context=military
e5 = MOBILIZE/militia negated actor=jurucakap said=q2 context=military
e6 = THREATEN/arrest realized actor=gabenor recipient=mahasiswa context=repression
e7 = PROTEST/hunger realized actor=mahasiswa recipient=tentera context=religion_ethnicity
e8 = COERCE/restrict realized actor=china recipient=pelarian context=asylum,migration
e9 = REJECT/assist realized actor=china recipient=labang said=q3 context=asylum
e10 = AID realized actor=gereja recipient=labang context=human_security
e11 = REJECT/meet hypothetical actor=kio,kerajaan time=t4 said=q4 context=military
e12 = RETREAT/ceasefire historical actor=kio,tentera time=t5 context=military
