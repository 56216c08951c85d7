language: id
published: 2025-06-10
split: dev
---
Gugat Agensi, Personel [novax|NOVAX] Tuntut Kontrak Diputus

[@place|Jakarta], [@agency|CNN Indonesia] -- Empat personel boy group [novax|NOVAX] menyatakan perang terbuka terhadap agensi mereka, [lumen|Lumen Entertainment]. Mereka menuntut kontrak eksklusif tujuh tahun diakhiri dan menolak tampil dalam konser Taipei [t1|akhir bulan ini].

"[q1|Kami diancam, diisolasi, bahkan ponsel kami disita. Kami tak sanggup bertahan lagi,]" [c1|demikian pernyataan bersama] yang diunggah [personel|sang leader, [jihan|Seo Jihan]], [t2|Senin (9/6)].

Lumen membantah keras. [lumen|Mereka] [c2|menuding] [q2|ibu salah satu personel sebagai dalang pemberontakan itu].

"[q3|Tidak ada penyitaan. Agensi siap berunding kapan pun, tetapi kami takkan tunduk pada pemerasan,]" [c3|tulis] [lumen|Lumen], seperti diberitakan [@source|Soompi] [t3|pada Selasa (10/6)].

Kisruh pecah setelah rencana tur sembilan kota di [china|China] kandas. Kepada personel, [lumen|Lumen] [c4|menjanjikan] [q4|larangan tampil bagi [artis|artis Korea] segera berakhir]. Pada kenyataannya, [kementerian|Kementerian Kebudayaan [china|China]] [t4|bulan lalu] [c5|menepis kabar] [q5|bahwa [kementerian|pihaknya] akan [e1|mencabut [i1,i2|pembatasan]] itu]. [korea|Seoul] belum menutup kemungkinan [e2|menggugat] [china|Beijing] ke [organisasi|Organisasi Perdagangan Dunia (WTO)].

Harga saham Lumen di bursa KOSDAQ langsung ambruk 11,3 persen. Para penggemar di Jakarta, Manila, dan Bangkok menggalang dukungan dengan tagar #FreeNOVAX yang menggempur lini masa.

[chaerin|Pengamat musik pop Universitas Sogang, Moon Chaerin], [c6|menilai] [q6|agensi terlalu lama menekan artisnya]. [chaerin|Ia] [c7|meramalkan] [q7|kedua kubu akan bertemu di pengadilan, lalu berdamai sebelum musim penghargaan].

"[q8|Mereka saling menyandera. Siapa mundur duluan, dia rugi,]" [c8|ujar] [chaerin|Moon].

[novax|NOVAX] debut [t5|pada 2021] dan merebut penghargaan pendatang baru terbaik [t6|setahun kemudian]. Lagu mereka, Ceasefire, merajai tangga lagu selama lima pekan.

([@reporter|far]/[@editor|chri])

\[Gambas:Youtube\]

Pilihan Redaksi
[@related|Lirik Lagu Ceasefire - [novax|NOVAX]]
---
novax | NOVAX | organization | KOR
personel | personel NOVAX | group | KOR
lumen | Lumen Entertainment | organization | KOR
jihan | Seo Jihan | person | KOR | - | leader
kementerian | Kementerian Kebudayaan China | organization | CHN
artis | artis Korea | group | KOR
chaerin | Moon Chaerin | person | KOR | - | Pengamat musik pop Universitas Sogang
china | China | country | CHN
korea | Korea Selatan | country | KOR
organisasi | Organisasi Perdagangan Dunia (WTO) | organization | IGO
---
t1 = 2025-06
t2 = 2025-06-09
t3 = 2025-06-10
t4 = 2025-05
t5 = 2021
t6 = 2022
q1 = direct personel
q2 = indirect lumen
q3 = direct lumen
q4 = indirect lumen
q5 = indirect kementerian
q6 = indirect chaerin
q7 = indirect chaerin
q8 = direct chaerin
e1 = CONCEDE negated actor=kementerian recipient=artis said=q5 context=rights_freedoms
e2 = ACCUSE/allege hypothetical actor=korea recipient=china context=economic,legal
