language: id
published: 2016-02-16
split: train
---
[sudan|Sudan] Ancam Duduki [halaib|Segitiga Halaib], [mesir|Mesir] Balas Menggertak

[@outlet|VOA Indonesia]
[t1|16 Februari 2016]

[omer|Menteri Pertahanan Sudan Letnan Jenderal Omer al-Sidahmed] [c1|mengatakan] [t2|Senin (15/2)] bahwa [q1|[tentara|pasukan [sudan|Sudan]] akan [e1|mengambil alih] [halaib,i1|Segitiga Halaib] dengan kekuatan bila [mesir|Mesir] tidak menarik diri [t3|sebelum Mei]].

[mesir|Kairo], yang menguasai kawasan di tepi Laut Merah itu [t4|sejak 1995], menjawab lebih keras. "[q2|Satu langkah saja dari [sudan|mereka], [tentara-mesir|kami] akan [e2|berdiri] di [i2,wadi|Wadi Halfa]]," [c2|kata] [gohary|juru bicara [tentara-mesir|angkatan bersenjata Mesir], Brigadir Yasser el-Gohary].

Wartawan VOA melaporkan kedua pihak belum memindahkan tentara. [tentara-mesir|Militer Mesir] [c3|membantah] [q3|kabar bahwa [tentara-mesir|dua brigade lapis baja] telah [e3|digeser] ke [p3|selatan Aswan]].

[sudan|Khartoum] [c4|menyebut] [e4,q4|hubungan diplomatik dapat dibekukan], dan kedutaannya di [kairo,p4|Kairo] kini hanya dijaga [staf|seorang kuasa usaha]. Perundingan pembagian air Nil yang dijadwalkan [t5|pekan ini] [e5|dibatalkan] [sudan|Sudan].

[ghannam|Menteri Luar Negeri Arab Saudi Faisal al-Ghannam] [e6|menelepon] [omer|Al-Sidahmed] [t6|Senin malam]. Sejam kemudian, [c5|kata] [riyadh|kementeriannya], [q5|[ghannam|ia] [e7|berbicara lewat telepon] dengan [mesir-menlu|Menteri Luar Negeri Mesir]]. [q6|[ghannam|Dia] [e8|meminta [mesir,sudan|keduanya] menahan diri]], [c6|menurut] [riyadh|pernyataan kementerian itu], tetapi [omer|sang jenderal] [e9|menampik] [i9|usul agar [uni|Uni Afrika] memantau perbatasan].

"[q7|[halaib|Halaib] milik [sudan|Sudan]. Titik]," [c7|ujar] [idris|anggota parlemen Sudan Awad Idris] kepada VOA. [idris|Idris] pernah [e10|ditahan] [aparat|aparat Mesir] di [halaib,p10|kawasan itu] [t7|pada 2010] ketika mengunjungi kerabatnya. \[[@reporter|hw]/[@editor|em]\]
---
sudan | Sudan | country | SDN
mesir | Mesir | country | EGY
halaib | Segitiga Halaib | place
omer | Omer al-Sidahmed | person | SDN | GOV | Menteri Pertahanan Sudan
tentara | pasukan Sudan | organization | SDN | MIL
tentara-mesir | angkatan bersenjata Mesir | organization | EGY | MIL
wadi | Wadi Halfa | place | SDN
gohary | Yasser el-Gohary | person | EGY | MIL | juru bicara angkatan bersenjata Mesir
kairo | Kairo | place | EGY
staf | seorang kuasa usaha | person | SDN | GOV | kuasa usaha
ghannam | Faisal al-Ghannam | person | SAU | GOV | Menteri Luar Negeri Arab Saudi
riyadh | kementerian luar negeri Arab Saudi | organization | SAU | GOV
mesir-menlu | Menteri Luar Negeri Mesir | person | EGY | GOV | Menteri Luar Negeri Mesir
uni | Uni Afrika | bloc | IGO
idris | Awad Idris | person | SDN | LEG | anggota parlemen Sudan
aparat | aparat Mesir | group | EGY | COP
---
t1 = 2016-02-16
t2 = 2016-02-15
t3 = 2016-05
t4 = 1995
t5 = 2016-02-15/2016-02-21
t6 = 2016-02-15
t7 = 2010
q1 = indirect omer
q2 = direct gohary
q3 = indirect tentara-mesir
q4 = indirect sudan
q5 = indirect riyadh
q6 = indirect riyadh
q7 = direct idris
e1 = THREATEN/territory realized actor=omer recipient=mesir time=t2 said=q1 context=territory,military
e2 = THREATEN/territory realized actor=gohary recipient=sudan said=q2 context=territory,military
e3 = MOBILIZE/troops negated actor=tentara-mesir said=q3 context=military,territory
e4 = THREATEN/relations realized actor=sudan recipient=mesir said=q4 context=diplomatic,territory
e5 = REJECT/meet realized actor=sudan recipient=mesir context=diplomatic,natural_resource
e6 = CONSULT/phone realized actor=ghannam,omer time=t6 context=diplomatic,territory
e7 = CONSULT/phone realized actor=ghannam,mesir-menlu time=t6 said=q5 context=diplomatic,territory
e8 = REQUEST/yield realized actor=ghannam recipient=sudan,mesir said=q6 context=diplomatic,territory
e9 = REJECT realized actor=omer recipient=ghannam context=territory,peacekeeping
e10 = COERCE/arrest historical actor=aparat recipient=idris time=t7 context=territory
