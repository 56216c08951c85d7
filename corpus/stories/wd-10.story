language: id
published: 2018-12-07
split: dev
---
[jepang|Jepang]-Korut siap lanjutkan perundingan soal korban penculikan

[@place|Tokyo] ([@agency|ANTARA]) - [q1|[jepang|Jepang] [e1|mempertimbangkan pelonggaran] [i1|larangan masuk bagi kapal [korea|Korea Utara]] jika [korea|Pyongyang] [e2|memulangkan] [korban|dua warga [jepang|Jepang]] yang [e3|diculik] [t1|pada 1977]], demikian [@source,kyodo|Kyodo], [c1|mengutip] [sumber|seorang sumber pemerintah], [t2|Kamis (6/12)].

[q2|[jepang,korea|Delegasi kedua negara] [e4|dijadwalkan bertatap muka] di [p4|Ulan Bator], Mongolia, [t3|pada 18 Desember]], [c2|kata] [sumber|sumber tersebut].

"[q3|Belum ada keputusan apa pun," [c3|ujar] [shirogane|Kepala Sekretaris Kabinet [jepang|Jepang] Takuma Shirogane] ketika ditanya mengenai laporan itu. "Isi perundingan bukan untuk dibahas di podium]."

[t4|Sehari sebelumnya], kantor berita resmi Korut [@source,kcna|KCNA] mengutip [juru|juru bicara Kementerian Luar Negeri di Pyongyang] yang [c4|mengatakan] bahwa [q4|[korea|negaranya] "[e5|dapat mengizinkan]" lebih banyak [keluarga|keluarga [jepang|Jepang]] menziarahi [i5|makam kerabat mereka] [t5|pada musim semi tahun depan]].

[c5|Menurut] [juru|juru bicara itu], [q5|[tsend|utusan Mongolia Batbayar Ganzorig-Tsend] [c6|menyampaikan] bahwa [q6|[jepang|Tokyo] [e6|telah meminta maaf] atas [i6|ucapan keras menteri pertahanannya] [t6|bulan lalu]]]. [shirogane|Shirogane] [c7|menyangkal] [q7|[jepang|Jepang] pernah [e7|mengajukan permohonan maaf] semacam itu].

[kementerian|Kementerian Unifikasi Korea Selatan] [e8|mendukung] [i8|dialog tersebut] dan [e9|menawarkan [i9|bantuan logistik]]. Sebaliknya, [hori|Yoshiko Aramaki-Hori, ketua perkumpulan keluarga korban], [c8,e10|meminta] [q8|[pemerintah|pemerintah [jepang|Jepang]] tidak memberi [i10|kelonggaran] sebelum semua korban pulang].

[t7|Pada 2002], [korea|Korut] [e11|menyatakan penyesalan] atas [i11|penculikan itu] dan [e12|memulangkan] [korban|lima orang].

Sumber: [@source|Reuters]

Baca juga: [@related|Mongolia tawarkan diri jadi juru damai Asia Timur]
Baca juga: [@related|Korsel usulkan jalur kereta lintas perbatasan]

Penerjemah: [@translator|Gilang Prastowo]
Editor: [@editor|Mulyo Hadisumarto]
COPYRIGHT © ANTARA 2018
---
jepang | Jepang | country | JPN
korea | Korea Utara | country | PRK
korban | korban penculikan Jepang | group | JPN
kyodo | Kyodo | organization | JPN
sumber | sumber pemerintah Jepang | person | JPN
shirogane | Takuma Shirogane | person | JPN | - | Kepala Sekretaris Kabinet Jepang
kcna | KCNA | organization | PRK
juru | juru bicara Kementerian Luar Negeri Korea Utara | person | PRK | - | juru bicara Kementerian Luar Negeri
keluarga | keluarga Jepang | group | JPN
tsend | Batbayar Ganzorig-Tsend | person | MNG | - | utusan Mongolia
kementerian | Kementerian Unifikasi Korea Selatan | organization | KOR
hori | Yoshiko Aramaki-Hori | person | JPN | - | ketua perkumpulan keluarga korban
pemerintah | pemerintah Jepang | organization | JPN
---
t1 = 1977
t2 = 2018-12-06
t3 = 2018-12-18
t4 = 2018-12-05
t5 = 2019-03/2019-05
t6 = 2018-11
t7 = 2002
q1 = indirect sumber
q2 = indirect sumber
q3 = direct shirogane
q4 = mixed juru
q5 = indirect juru
q6 = indirect tsend
q7 = indirect shirogane
q8 = indirect hori
e1 = CONCEDE hypothetical actor=jepang recipient=korea said=q1 context=diplomatic
e2 = RETREAT/release hypothetical actor=korea recipient=korban said=q1 context=human_rights
e3 = ASSAULT/abduct historical actor=korea recipient=korban time=t1 said=q1 context=human_rights
e4 = AGREE future actor=jepang,korea time=t3 said=q2 context=diplomatic
e5 = CONCEDE hypothetical actor=korea recipient=keluarga time=t5 said=q4 context=human_rights
e6 = CONCEDE realized actor=jepang recipient=korea said=q6 context=diplomatic
e7 = CONCEDE negated actor=jepang recipient=korea said=q7 context=diplomatic
e8 = SUPPORT realized actor=kementerian recipient=jepang,korea context=diplomatic
e9 = AGREE future actor=kementerian recipient=jepang,korea context=diplomatic
e10 = REQUEST/change realized actor=hori recipient=pemerintah context=human_rights
e11 = CONCEDE historical actor=korea recipient=jepang time=t7 context=human_rights
e12 = RETREAT/release historical actor=korea recipient=korban time=t7 context=human_rights
