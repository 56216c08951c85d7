language: ms
published: 2022-04-12
split: train
---
Mogok [rider|rider] masuk hari ketiga, [polis|polis] siasat [serikat|penganjur]

[rider|Kira-kira 2,500 penghantar makanan] di Lembah Klang [e1|meneruskan mogok] [t1|hari ini] bagi membantah potongan komisen oleh [lajubox|syarikat platform LajuBox].

[t5|Pagi tadi], [ratusan|lebih 300 daripada [rider|mereka]] [e2|berhimpun] di depan [p2|Kementerian Sumber Manusia di Putrajaya] sambil membawa beg termal kosong.

Perhimpunan yang bermula aman itu bertukar tegang apabila [fru|Unit Simpanan Persekutuan] [e3|melepaskan meriam air] ke arah [ratusan|peserta] yang enggan beredar. [zubir|Ketua Polis Daerah Sepang ACP Zubir Mat Isa] [c1|berkata] [q1|[polis|pihaknya] [e4|membuka kertas siasatan] terhadap [serikat|penganjur] mengikut Akta Perhimpunan Aman].

"[q2|[serikat|Kami] sudah beri notis lima hari. [polis|Polis] simpan notis itu dalam laci ke?]" [c2|soal] [kavitha|Setiausaha [serikat|Serikat Rider Semenanjung], Kavitha Muniandy].

[kavitha|Kavitha] [c3|menafikan] [q3|[ratusan|ahli-ahlinya] [e5|membaling batu] ke arah [fru|anggota]].

[jefri|Timbalan Menteri Dalam Negeri Jefri Anak Sumbang] pula [e6|mengugut akan mengharamkan] [serikat|serikat itu] sekiranya mogok tidak dihentikan [t2|sebelum Jumaat]. Amaran itu [e7|dibidas] [lim|ahli parlimen [dap|DAP] Lim Siew Hoon].

"[q4|Orang minta upah, bukan minta perang]," [c4|kata] [lim|Siew Hoon] sambil [e8|menghulurkan sumbangan beras] kepada [ratusan|pemogok].

[lajubox|LajuBox] [c5|memberitahu] [malaysiakini|Malaysiakini] bahawa [q5|[lajubox|syarikat] [e9|akan berjumpa] wakil [serikat|serikat] [t3|esok]], namun [e10|tidak bersetuju mengembalikan] [i10|kadar lama]. [c6|Menurut] [pekerja|seorang pekerjanya], [q6|[lajubox|pengurusan] sedang menimbang untuk [e11|menggantung] [i11|akaun] [rider|700 rider]].

[t4|Pada 2019], [serikat|kumpulan sama] [e12|melancarkan mogok] dua hari yang berakhir apabila [lajubox|LajuBox] [e13|menarik balik] [i13|denda lewat hantar].

[@related|[rider|Rider] maut, [serikat|serikat] tuntut perlindungan PERKESO]
---
rider | penghantar makanan LajuBox | group | MYS | LAB
lajubox | LajuBox | organization | MYS | BUS
ratusan | peserta perhimpunan | group | MYS | LAB
fru | Unit Simpanan Persekutuan | organization | MYS | COP
zubir | Zubir Mat Isa | person | MYS | COP | Ketua Polis Daerah Sepang
polis | polis | organization | MYS | COP
serikat | Serikat Rider Semenanjung | organization | MYS | LAB
kavitha | Kavitha Muniandy | person | MYS | LAB | Setiausaha Serikat Rider Semenanjung
jefri | Jefri Anak Sumbang | person | MYS | GOV | Timbalan Menteri Dalam Negeri
lim | Lim Siew Hoon | person | MYS | LEG | ahli parlimen DAP
dap | DAP | organization | MYS | PTY
malaysiakini | Malaysiakini | organization | MYS | JRN
pekerja | seorang pekerja LajuBox | person | MYS | BUS
---
t1 = 2022-04-12
t2 = 2022-04-15
t3 = 2022-04-13
t4 = 2019
t5 = 2022-04-12
q1 = indirect zubir
q2 = direct kavitha
q3 = indirect kavitha
q4 = direct lim
q5 = indirect lajubox
q6 = indirect pekerja
e1 = PROTEST/strike realized actor=rider recipient=lajubox time=t1 context=economic
e2 = PROTEST/demo realized actor=ratusan recipient=lajubox time=t5 context=economic
e3 = ASSAULT/crowd-control realized actor=fru recipient=ratusan time=t5 context=repression,rights_freedoms
e4 = ACCUSE/investigate realized actor=polis recipient=serikat said=q1 context=legal,rights_freedoms
e5 = ASSAULT/primitive negated actor=ratusan recipient=fru said=q3 context=rights_freedoms
e6 = THREATEN/restrict realized actor=jefri recipient=serikat context=rights_freedoms,repression
e7 = ACCUSE/disapprove realized actor=lim recipient=jefri context=rights_freedoms
e8 = AID realized actor=lim recipient=ratusan context=economic
e9 = AGREE future actor=lajubox recipient=serikat time=t3 said=q5 context=economic
e10 = REJECT/yield realized actor=lajubox recipient=serikat context=economic
e11 = COERCE/restrict hypothetical actor=lajubox recipient=rider said=q6 context=economic
e12 = PROTEST/strike historical actor=serikat recipient=lajubox time=t4 context=economic
e13 = CONCEDE historical actor=lajubox recipient=serikat time=t4 context=economic
