language: id
published: 2026-04-23
split: train
---
[kanada|Kanada] Tawarkan Vaksin dan Visa, Ingatkan Bahaya [militan|Sel Bom] di Sulawesi

[@place|JAKARTA], [@outlet|Koran Jakarta] -- [redmond|Menteri Luar Negeri [kanada|Kanada] Thérèse Redmond-Achterberg] [e1|bertamu ke [p1|Gedung Pancasila]], [t1|Rabu (22/4)], membawa setumpuk tawaran dan satu keluhan.

Tawarannya: dua juta dosis [i2|vaksin rabies] yang [e2|akan dikirim] ke [ri|Indonesia] timur [t2|pada Juni]. Keluhannya: [warga|belasan warga [kanada|Kanada]] yang [e3|dideportasi] [imigrasi|Imigrasi] dari Bali [t3|bulan lalu] karena unggahan media sosial.

"[q1|[kanada|We] respect Indonesian law, [kanada|we] don't always respect its speed]," [c1|kata] [redmond|Redmond-Achterberg] dalam jumpa pers, disambut tawa.

[sudira|Menteri Luar Negeri [ri|RI] Prabangkara Sudira] [c2|menjawab], "[q2|[imigrasi|our officers] were, if anything, too patient]." [sudira|Dia] [c3|membantah] [q3|[imigrasi|Imigrasi] [e4|mengusir] [warga|mereka] atas permintaan [tiongkok|Beijing]].

Seusai pertemuan, [kanada,ri|kedua negara] [e5|bertukar data] [i5|tersangka perdagangan orang] untuk ketiga kalinya [t4|tahun ini].

[redmond|Diplomat asal Winnipeg itu] menyinggung Sulawesi Tengah, tempat [militan|sebuah sel militan] [e6|meledakkan bom pipa] di [p6|pos polisi Parigi] [t5|Jumat lalu], melukai [polisi|dua polisi]. [densus|Densus 88] [e7|menangkap] [militan|empat tersangka] [t6|sehari sesudahnya] dan menemukan wadah risin. "[q4|[militan|They] intended to [e8|poison a water tank], that is what your police told [kanada|us]]," [c4|ujarnya]; [mabes|Mabes Polri] menolak berkomentar.

[c5|Menurut] [pakar|pengamat terorisme Siti Nurjanah Baswedan-Putri], [q5|ancaman itu nyata, tetapi kebijakan [ri|pemerintah] terlalu keras: [t7|pada 2021] [tni|TNI] [e9|memakai mortir] terhadap persembunyian [militan|sel yang sama] di [p9|pegunungan Sausu]].

[redmond|Redmond-Achterberg] dijadwalkan [e10|menemui] [wapres|Wakil Presiden] [t8|Jumat]. "[q6|[redmond|I] bring maple syrup," [c6|candanya], "and [redmond|I] was promised durian]." ([@reporter|raf]/[@editor|dit])
---
kanada | Kanada | country | CAN
redmond | Thérèse Redmond-Achterberg | person | CAN | GOV | Menteri Luar Negeri Kanada
ri | RI | country | IDN
warga | belasan warga Kanada | group | CAN | CVL
imigrasi | Imigrasi | organization | IDN | GOV
sudira | Prabangkara Sudira | person | IDN | GOV | Menteri Luar Negeri RI
tiongkok | Tiongkok | country | CHN
militan | sebuah sel militan | group | IDN | UAF
polisi | dua polisi | group | IDN | COP
densus | Densus 88 | organization | IDN | COP
mabes | Mabes Polri | organization | IDN | COP
pakar | Siti Nurjanah Baswedan-Putri | person | IDN | EDU | pengamat terorisme
tni | TNI | organization | IDN | MIL
wapres | Wakil Presiden | person | IDN | GOV | Wakil Presiden
---
t1 = 2026-04-22
t2 = 2026-06
t3 = 2026-03
t4 = 2026
t5 = 2026-04-17
t6 = 2026-04-18
t7 = 2021
t8 = 2026-04-24
q1 = direct redmond
q2 = direct sudira
q3 = indirect sudira
q4 = direct redmond
q5 = indirect pakar
q6 = direct redmond
e1 = CONSULT/visit realized actor=redmond recipient=ri time=t1 context=diplomatic
e2 = AGREE future actor=kanada recipient=ri time=t2 context=health
e3 = COERCE/deport realized actor=imigrasi recipient=warga time=t3 context=migration,rights_freedoms
e4 = COERCE/deport negated actor=imigrasi recipient=warga said=q3 context=migration
e5 = COOPERATE realized actor=ri,kanada time=t4 context=intelligence,trafficking
e6 = ASSAULT/explosives realized actor=militan recipient=polisi time=t5 context=terrorism
e7 = COERCE/arrest realized actor=densus recipient=militan time=t6 context=terrorism
e8 = ASSAULT/unconventional hypothetical actor=militan said=q4 context=cbrn,terrorism
e9 = ASSAULT/heavy-weapons historical actor=tni recipient=militan time=t7 said=q5 context=terrorism,military
e10 = AGREE future actor=redmond recipient=wapres time=t8 context=diplomatic
