language: id
published: 2015-08-13
split: train
---
Dihajar Jalur Udara, [deltras|Deltras] Menyerah di Kandang [persela|Persela]

[@place|LAMONGAN] – Rentetan serangan udara membombardir pertahanan [deltras|Deltras Sidoarjo] di Stadion Surajaya, [t1|Rabu malam (12/8)]. Hasilnya telak. [persela|Persela Lamongan] menang 4-1 pada laga uji coba jelang turnamen antarklub Jawa Timur itu.

[persela|Tuan rumah] langsung menggempur sejak menit pertama. Tandukan [wanggai|striker asal Serui, Otniel Wanggai,] meruntuhkan tembok [deltras|tim tamu] pada menit ke-7, disusul bom jarak jauh [setyo|kapten Bagas Setyo] dari 30 meter.

"[q1|Instruksi [rohman|saya] cuma satu: jangan beri ampun, serang terus dari sayap]," [c1|kata] [rohman|pelatih [persela|Persela] Didik Rohman]. [rohman|Dia] [c2|mengaku] [q2|sudah membaca kelemahan bek [deltras|lawan] [t2|sejak Minggu lalu] lewat rekaman video].

Petaka bagi [deltras|The Lobster] bertambah ketika [wasit|wasit Nuryanto Hadi] menjatuhkan hukuman kartu merah kepada [chukwu|stoper asing Emeka Chukwuma] yang memukul bola dengan tangan di garis gawang. [deltras|Kubu Deltras] memprotes, bahkan sempat mengancam mogok melanjutkan laga. Pertandingan tertunda enam menit.

"[q3|[deltras|Kami] tidak terima. Itu bola mengenai dada," [c3|protes] [lukman|manajer [deltras|Deltras] Farid Lukman], "tapi ya sudah, keputusan [wasit|wasit] [deltras|kami] hormati]."

[chukwu|Chukwuma] terancam sanksi larangan dua laga. Padahal, [chukwu|pemain [nigeria|Nigeria] itu] sedang jadi rebutan. [c4|Kabarnya] [q4|[chukwu|ia] menolak pinangan [penang|klub [malaysia|Malaysia], Penang FA,] [t3|bulan lalu]].

[persela|Laskar Joko Tingkir] akan menjamu [persik|Persik Kediri] [t4|Sabtu (15/8)]. [rohman|Didik] [c5|menyatakan] [q5|tidak akan melakukan gencatan senjata alias rotasi besar-besaran]. ([@reporter|fim]/[@editor|c4]/[@editor|ady])

Baca Juga: [@related|[setyo|Bagas Setyo], Jenderal Lini Tengah yang Pernah Jadi Kuli Tambak]
---
deltras | Deltras Sidoarjo | organization | IDN
persela | Persela Lamongan | organization | IDN
wanggai | Otniel Wanggai | person | IDN | - | striker
setyo | Bagas Setyo | person | IDN | - | kapten
rohman | Didik Rohman | person | IDN | - | pelatih Persela
wasit | Nuryanto Hadi | person | IDN | - | wasit
chukwu | Emeka Chukwuma | person | NGA | - | stoper asing
lukman | Farid Lukman | person | IDN | - | manajer Deltras
nigeria | Nigeria | country | NGA
malaysia | Malaysia | country | MYS
penang | Penang FA | organization | MYS
persik | Persik Kediri | organization | IDN
---
t1 = 2015-08-12
t2 = 2015-08-09
t3 = 2015-07
t4 = 2015-08-15
q1 = direct rohman
q2 = indirect rohman
q3 = direct lukman
q4 = indirect -
q5 = indirect rohman
