language: ms
published: 2013-07-05
split: train
---
[malaysia|Malaysia] Jadi Orang Tengah Rundingan Selatan [thailand|Thailand] Ketika Letupan Gegar [golok|Sungai Golok]

[@place|KOTA BHARU], [t1|5 Julai] ([@agency|Bernama]) -- [malaysia|Malaysia] [t2|pada Khamis] [e1|menjadi orang tengah] dalam pertemuan antara [bangkok|kerajaan [thailand|Thailand]] dengan [brn|Barisan Revolusi Nasional (BRN)] di [kbharu,p1|ibu negeri Kelantan ini], walaupun beberapa jam sebelum itu [penyerang|seorang lelaki] [e2|meletupkan dirinya] di hadapan [balai,p2|balai polis [golok|Sungai Golok]], sekali gus membunuh [anggota|tiga anggota polis].

[haslam|Pengerusi fasilitator, Tan Sri Haslam Zubir], [c1|berkata] [q1|[bangkok,brn|kedua-dua pihak] [e3|bersetuju bertemu semula] [t3|pada 25 Julai]].

"[q2|Letupan itu mahu membunuh rundingan, bukan sekadar [anggota|polis]," [c2|kata] [haslam|beliau] pada sidang media, "tetapi tiada siapa meninggalkan meja]."

[c3|Menurut] [haslam|Haslam], [q3|[runda|38 anggota Runda Kumpulan Kecil] telah [e4|menyerahkan senjata] kepada [tentera|tentera [thailand|Thailand]] di [p4,yala|Yala] [t4|minggu lalu]]. [brn|BRN] [c4|menafikan] [q4|pejuangnya [e5|melucutkan senjata]] dan [c5,e6|menuduh] [q5|[bangkok|Bangkok] mengupah orang kampung untuk berlakon].

[anucha|Ketua delegasi [thailand|Thailand], Jeneral Anucha Sukprasert], [e7|memuji] [i7|kesabaran] [malaysia|negara jiran itu]. [anucha|Beliau] [e8|berjanji menarik balik] [i8|perintah berkurung] di [narathiwat,p8|Narathiwat] [t5|sebelum Aidilfitri].

Sementara itu, [imam|Majlis Imam Pattani] [e9|merayu] [bangkok,brn|semua pihak] [i9|menghentikan keganasan] [t6|sepanjang Ramadan]. [q6|[brn|BRN] [e10|mungkin mengisytiharkan] [i10|gencatan senjata selama 40 hari]], [c6|kata] [ustaz|jurucakap majlis itu, Ustaz Abdulloh Cheteh].

[malaysia|Malaysia] [t7|pada 2005] [e11|memberi perlindungan] kepada [pelarian|131 penduduk Narathiwat] yang melarikan diri ke [kelantan,p11|Kelantan].

-- [@outlet|BERNAMA]
---
malaysia | Malaysia | country | MYS
thailand | Thailand | country | THA
bangkok | kerajaan Thailand | organization | THA | GOV
brn | Barisan Revolusi Nasional (BRN) | organization | THA | REB
kbharu | Kota Bharu | place | MYS
penyerang | seorang lelaki | person | - | REB
golok | Sungai Golok | place | THA
balai | balai polis Sungai Golok | place | THA
anggota | tiga anggota polis | group | THA | COP
haslam | Haslam Zubir | person | MYS | GOV | Pengerusi fasilitator
runda | Runda Kumpulan Kecil | group | THA | REB
tentera | tentera Thailand | organization | THA | MIL
yala | Yala | place | THA
anucha | Anucha Sukprasert | person | THA | MIL | Ketua delegasi Thailand
narathiwat | Narathiwat | place | THA
imam | Majlis Imam Pattani | organization | THA | REL
ustaz | Abdulloh Cheteh | person | THA | REL | jurucakap Majlis Imam Pattani
pelarian | 131 penduduk Narathiwat | group | THA | REF
kelantan | Kelantan | place | MYS
---
t1 = 2013-07-05
t2 = 2013-07-04
t3 = 2013-07-25
t4 = 2013-06-24/2013-06-30
t5 = 2013-08-08
t6 = 2013-07-10/2013-08-07
t7 = 2005
q1 = indirect haslam
q2 = direct haslam
q3 = indirect haslam
q4 = indirect brn
q5 = indirect brn
q6 = indirect ustaz
e1 = CONSULT/third-party realized actor=malaysia recipient=bangkok,brn time=t2 context=diplomatic
e2 = ASSAULT/suicide-attack realized actor=penyerang recipient=anggota time=t2 context=terrorism
e3 = AGREE future actor=bangkok,brn time=t3 said=q1 context=diplomatic
e4 = RETREAT/disarm realized actor=runda recipient=tentera time=t4 said=q3 context=military
e5 = RETREAT/disarm negated actor=brn said=q4 context=military
e6 = ACCUSE/allege realized actor=brn recipient=bangkok said=q5 context=misinformation
e7 = SUPPORT realized actor=anucha recipient=malaysia context=diplomatic
e8 = CONCEDE future actor=anucha time=t5 context=repression
e9 = REQUEST/yield realized actor=imam recipient=bangkok,brn time=t6 context=religion_ethnicity
e10 = CONCEDE hypothetical actor=brn recipient=bangkok said=q6 context=military
e11 = AID historical actor=malaysia recipient=pelarian time=t7 context=asylum
