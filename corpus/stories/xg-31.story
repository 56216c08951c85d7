language: ms
published: 2023-07-11
split: train
---
Larangan ceramah: [exco|Exco Agama] letak jawatan, [parti|parti] beri amaran pecat

[@reporter|NORAFIDAH ZAMRI]
[t1|11 Julai 2023 06:32pm]

[@place|SHAH ALAM] - [exco|Exco Hal Ehwal Islam Selangor, Dr. Kamarul Hisham Tumiran] [e1|meletak jawatan] [t2|hari ini] selepas [mais|Majlis Agama Islam Selangor (MAIS)] [e2|mengharamkan] [penceramah|lapan penceramah] daripada berkuliah di [p2|semua masjid dan surau] [t3|sehingga pilihan raya negeri, 12 Ogos].

[exco|Beliau] [c1|berkata], [q1|larangan itu dibuat tanpa merujuk pejabatnya dan [mais|majlis] tidak mengendahkan dua surat bantahan].

“[q2|[exco|Saya] bukan tukang cop. Kalau ulama dibisukan sebelum mengundi, biarlah [exco|saya] jadi rakyat biasa],” [c2|katanya] pada sidang akhbar di sini.

[sukri|Setiausaha [mais|MAIS] Datuk Sukri Wahadi] [c3|menegaskan] [q3|[penceramah|sesiapa] yang tetap naik ke mimbar [e3|akan dicekup] [penguatkuasa|anggota penguat kuasa jabatan agama]].

Ketegangan tercetus [t4|malam Ahad] di [p4|Masjid Kampung Bukit Cherakah]. [pemuda|Sekumpulan pemuda] [e4|menyerang] [jemaah|jemaah] dengan kayu dan topi keledar hingga tiga orang parah. [polis|Polis] [e5|menahan] [pemuda|dua suspek].

Parti kerajaan negeri turut bergolak. [fauzan|Setiausaha Agung [parti|Parti Keadilan Rakyat], Fauzan Tajuddin], [c4,e6|memberi amaran] kepada [penyokong|ahli yang menyokong [exco|Kamarul]] bahawa [q4|[penyokong|mereka] boleh dilucutkan keahlian serta-merta]. [adun|Tiga ADUN] [e7|tetap menghadiri] majlis ceramah di rumah [exco|bekas Exco itu], sekali gus mengingkari arahan parti.

[istana|Istana] [e8|akan memperkenan menghadap] [exco|Kamarul] [t5|Khamis ini]. [kesatuan|Kesatuan Guru Agama] [e9|menyatakan sokongan] kepada [exco|beliau], tetapi [c5|menafikan] [q5|[kesatuan|pihaknya] [e10|merancang mogok]].

[t6|Pada 2014], [sukri|Sukri] sendiri pernah [e11|didakwa] [pendakwa|pejabat peguam negara] atas kesalahan mengajar tanpa tauliah. Kes itu digugurkan.

Artikel berkaitan: [@related|[mais|MAIS] perinci syarat tauliah pendakwah]
---
exco | Kamarul Hisham Tumiran | person | MYS | GOV | Exco Hal Ehwal Islam Selangor
mais | Majlis Agama Islam Selangor (MAIS) | organization | MYS | REL
penceramah | lapan penceramah | group | MYS | REL
sukri | Sukri Wahadi | person | MYS | REL | Setiausaha MAIS
penguatkuasa | anggota penguat kuasa jabatan agama | group | MYS | COP
pemuda | Sekumpulan pemuda | group | MYS | CVL
jemaah | jemaah | group | MYS | REL
polis | Polis | organization | MYS | COP
parti | Parti Keadilan Rakyat | organization | MYS | PTY
fauzan | Fauzan Tajuddin | person | MYS | PTY | Setiausaha Agung
penyokong | ahli yang menyokong Kamarul | group | MYS | PTY
adun | Tiga ADUN | group | MYS | LEG
istana | Istana | organization | MYS | GOV
kesatuan | Kesatuan Guru Agama | organization | MYS | LAB
pendakwa | pejabat peguam negara | organization | MYS | JUD
---
t1 = 2023-07-11
t2 = 2023-07-11
t3 = 2023-08-12
t4 = 2023-07-08
t5 = 2023-07-13
t6 = 2014
q1 = indirect exco
q2 = direct exco
q3 = indirect sukri
q4 = indirect fauzan
q5 = indirect kesatuan
e1 = RETREAT/resign realized actor=exco recipient=mais time=t2 context=religion_ethnicity,executive
e2 = COERCE/restrict realized actor=mais recipient=penceramah time=t3 context=religion_ethnicity,election,rights_freedoms
e3 = THREATEN/arrest realized actor=sukri recipient=penceramah said=q3 context=religion_ethnicity,legal
e4 = ASSAULT/primitive realized actor=pemuda recipient=jemaah time=t4 context=religion_ethnicity,election
e5 = COERCE/arrest realized actor=polis recipient=pemuda context=crime
e6 = THREATEN/expel realized actor=fauzan recipient=penyokong said=q4 context=political_institutions
e7 = REJECT/yield realized actor=adun recipient=fauzan context=political_institutions
e8 = AGREE future actor=istana recipient=exco time=t5 context=executive
e9 = SUPPORT realized actor=kesatuan recipient=exco context=religion_ethnicity
e10 = PROTEST/strike negated actor=kesatuan said=q5 context=religion_ethnicity
e11 = ACCUSE/allege historical actor=pendakwa recipient=sukri time=t6 context=legal,religion_ethnicity
