language: id
published: 2008-03-04
split: train
---
Senapan Diam Lima Jam, Gaza Kembali Dihujani Rudal

[@place|GAZA CITY], [@agency|KOMPAS.com] - Untuk pertama kali dalam sepekan, [israel|Israel] dan [brigade|Brigade Izzuddin al-Qassam] [e1|sama-sama menahan tembakan] [t1|Senin (3/3)] siang demi memberi jalan bagi [i1|penguburan para korban]. Ketenangan itu hanya bertahan lima jam.

Menjelang magrib, [helikopter|helikopter Apache [israel|Israel]] [e2|meluncurkan empat rudal] ke [p2|sebuah bengkel di Jabaliya]. [tank|Tank-tank yang diparkir di perlintasan Karni] kemudian [e3|menembaki permukiman] di [p3|Gaza timur] sampai tengah malam. Di sisi lain pagar, [patroli|satu patroli [israel|Israel]] [e4|terkena ranjau] yang dipasang [brigade|sayap militer [hamas|Hamas]] [t2|malam harinya]; dua [patroli|serdadu] luka parah.

"[q1|[israel|Mereka] memakai jeda untuk mengisi peluru. [brigade|Kami] juga]," [c1|ujar] [abu|Abu Nidal al-Farra, seorang komandan lapangan], getir.

[eshel|Wakil Menteri Pertahanan [israel|Israel] Uriel Eshel-Barak] [c2|membantah] [q2|[israel|pasukannya] [e5|menghentikan operasi] [t3|Senin siang]]. "[q3|Tidak ada perundingan dengan teroris, tidak ada gencatan senjata]," [c3|katanya]. [eshel|Dia] [c4|menambahkan], [q4|[israel|Israel] [e6|bisa saja menduduki] [i6|Koridor Philadelphi] jika roket terus jatuh di Ashkelon].

Di [p7|Kairo], [wakil|utusan [liga|Liga Arab], [uni|Uni Eropa], dan [pbb|PBB]] [e7|bertemu tiga jam] [t4|kemarin] untuk menyusun [i7|rencana pertukaran tawanan]. [mesir|Mesir] [e8|memuji] [i8|sikap lunak] [hamas|Hamas] dalam perundingan awal. [c5|Menurut] [diplomat|seorang diplomat [mesir|Mesir]], [q5|[diplomat|dirinya] [c6|mendengar] dari [delegasi|delegasi [hamas|Hamas]] bahwa [q6|[tahanan|prajurit yang [e9|ditangkap] [t5|pada 2006]] masih hidup]].

[palang|Komite Palang Merah Internasional] [e10|memasok] 12.000 liter solar untuk [rumah|RS Al-Shifa]. [rumah|Rumah sakit itu] nyaris gelap gulita.

([@source|AFP]/[@reporter|HWS])
---
israel | Israel | country | ISR
brigade | Brigade Izzuddin al-Qassam | organization | PSE | PRM
helikopter | helikopter Apache | group | ISR | MIL
tank | Tank-tank | group | ISR | MIL
patroli | patroli Israel | group | ISR | MIL
hamas | Hamas | organization | PSE | PTY
abu | Abu Nidal al-Farra | person | PSE | PRM | komandan lapangan
eshel | Uriel Eshel-Barak | person | ISR | GOV | Wakil Menteri Pertahanan Israel
wakil | utusan Liga Arab, Uni Eropa, dan PBB | group | IGO
liga | Liga Arab | bloc | IGO | IGO
uni | Uni Eropa | bloc | EUR | IGO
pbb | PBB | organization | UNO | IGO
mesir | Mesir | country | EGY
diplomat | seorang diplomat Mesir | person | EGY | GOV
delegasi | delegasi Hamas | group | PSE | PTY
tahanan | prajurit | person | ISR | MIL
palang | Komite Palang Merah Internasional | organization | NGO | NGO
rumah | RS Al-Shifa | organization | PSE | MED
---
t1 = 2008-03-03
t2 = 2008-03-03
t3 = 2008-03-03
t4 = 2008-03-03
t5 = 2006
q1 = direct abu
q2 = indirect eshel
q3 = direct eshel
q4 = indirect eshel
q5 = indirect diplomat
q6 = indirect delegasi
e1 = RETREAT/ceasefire realized actor=israel,brigade time=t1 context=military
e2 = ASSAULT/aerial realized actor=helikopter time=t1 context=military
e3 = ASSAULT/heavy-weapons realized actor=tank time=t1 context=military
e4 = ASSAULT/explosives realized actor=brigade recipient=patroli time=t2 context=military
e5 = RETREAT/ceasefire negated actor=israel time=t3 said=q2 context=military
e6 = COERCE/seize hypothetical actor=israel said=q4 context=military,territory
e7 = CONSULT/multilateral realized actor=wakil time=t4 context=diplomatic
e8 = SUPPORT realized actor=mesir recipient=hamas context=diplomatic
e9 = ASSAULT/abduct historical actor=hamas recipient=tahanan time=t5 said=q6 context=military
e10 = AID realized actor=palang recipient=rumah context=health
