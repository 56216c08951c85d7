language: id
published: 2018-10-03
split: train
---
[pakistan|Pakistan] Usir Dua Diplomat [india|India], Artileri Masih Bersahutan

[@place|Jakarta], [@agency|CNN Indonesia] -- [pakistan|Pakistan] [e1|mengusir] [dua|dua diplomat [india|India]] [t1|pada Selasa (2/10)], membalas [india|New Delhi] yang [t6|sehari sebelumnya] [e2|menyuruh pulang] [atase|atase perdagangan [pakistan|Pakistan]] atas tuduhan mata-mata.

[dua|Keduanya] diberi waktu 72 jam untuk meninggalkan [p1|Islamabad]. "[q1|Ini balasan yang setimpal," [c1|kata] [rehmani|juru bicara Kementerian Luar Negeri [pakistan|Pakistan], Faiza Rehmani], "dan bukan yang terakhir bila provokasi berlanjut]."

[rehmani|Rehmani] [c2,e3|memperingatkan] [q2|[komisaris|Komisaris Tinggi [india|India]] pun bisa disuruh pulang]. [chander|Wakil Menteri Luar Negeri [india|India] Vikas Chanderpal] [c3|menyebut] [q3|peringatan itu 'teater']. [q4|[india|India], [chander|dia] [c4|melanjutkan], [e4|tidak akan mengusir] [komisaris2|utusan tertinggi [pakistan|Pakistan]]].

Di lapangan, [artileri|artileri [india|India]] [e5|menggempur] sejumlah desa di [p5|Lembah Neelum] [t2|pada Senin malam]. [korban|Empat warga sipil] tewas. [pakistan|Islamabad] [c5|mengklaim] [q5|[tentara|tentara [pakistan|mereka]] [e6|membalas dengan mortir] ke arah [india|negara tetangga]].

[bom|Sebuah kelompok yang menamakan diri Laskar Merah] [e7|meledakkan bom pinggir jalan] di [p7|Rajouri] [t3|pada Sabtu pekan lalu] dan melukai tujuh [patroli|anggota patroli perbatasan].

\[Gambas:Video CNN\]

[q6|[menlu|Menteri Luar Negeri [china|China]] [e8|akan berkunjung] ke [pakistan|Islamabad] [t4|pekan depan] lalu meneruskan perjalanan ke [india|New Delhi]], [c6|menurut] [diplomat|seorang diplomat Asia yang tak mau disebut namanya]. [amerika|Amerika Serikat] [c7,e9|meminta] [q7|[india,pakistan|kedua negara bertetangga itu] menahan diri].

[india,pakistan|Kedua pihak] pernah [e10|menghentikan baku tembak] di [p10|Garis Kontrol] [t5|pada 2003].

Lihat juga: [@related|[india|India] Tutup Lima Pos Lintas Batas]

([@source|Reuters]/[@source|AFP]/[@reporter|dik])
---
pakistan | Pakistan | country | PAK
india | India | country | IND
dua | dua diplomat India | group | IND | GOV
atase | atase perdagangan Pakistan | person | PAK | GOV | atase perdagangan
rehmani | Faiza Rehmani | person | PAK | GOV | juru bicara Kementerian Luar Negeri Pakistan
komisaris | Komisaris Tinggi India | person | IND | GOV | Komisaris Tinggi India
chander | Vikas Chanderpal | person | IND | GOV | Wakil Menteri Luar Negeri India
komisaris2 | utusan tertinggi Pakistan | person | PAK | GOV
artileri | artileri India | group | IND | MIL
korban | empat warga sipil | group | PAK | CVL
tentara | tentara Pakistan | organization | PAK | MIL
bom | Laskar Merah | organization | - | REB
patroli | anggota patroli perbatasan | group | IND | MIL
menlu | Menteri Luar Negeri China | person | CHN | GOV | Menteri Luar Negeri China
china | China | country | CHN
diplomat | seorang diplomat Asia | person
amerika | Amerika Serikat | country | USA
---
t1 = 2018-10-02
t2 = 2018-10-01
t3 = 2018-09-29
t4 = 2018-10-08/2018-10-14
t5 = 2003
t6 = 2018-10-01
q1 = direct rehmani
q2 = indirect rehmani
q3 = mixed chander
q4 = indirect chander
q5 = indirect pakistan
q6 = indirect diplomat
q7 = indirect amerika
e1 = SANCTION/expel realized actor=pakistan recipient=dua time=t1 context=diplomatic
e2 = SANCTION/expel realized actor=india recipient=atase time=t6 context=diplomatic,intelligence
e3 = THREATEN/expel realized actor=rehmani recipient=komisaris said=q2 context=diplomatic
e4 = SANCTION/expel negated actor=india recipient=komisaris2 said=q4 context=diplomatic
e5 = ASSAULT/heavy-weapons realized actor=artileri recipient=korban time=t2 context=military,territory
e6 = ASSAULT/heavy-weapons realized actor=tentara recipient=india said=q5 context=military,territory
e7 = ASSAULT/explosives realized actor=bom recipient=patroli time=t3 context=terrorism,territory
e8 = AGREE future actor=menlu recipient=pakistan time=t4 said=q6 context=diplomatic
e9 = REQUEST/yield realized actor=amerika recipient=pakistan,india said=q7 context=diplomatic,military
e10 = RETREAT/ceasefire historical actor=pakistan,india time=t5 context=military,territory
