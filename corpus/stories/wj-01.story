language: id
published: 2023-09-14
split: train
---
Kapal Perang [filipina|Filipina] Merapat ke Beting Sabina, Beijing Ancam Mengusir

[@agency|TEMPO.CO], [@place|Jakarta] - [filipina|Filipina] [e1|mengerahkan dua kapal perang] dan satu pesawat patroli ke sekitar [p1,p2|Beting Sabina] [t1|pada Rabu, 13 September 2023], [t2|sehari setelah] [penjaga|kapal penjaga pantai [china|China]] [e2|menembakkan meriam air] ke [filipina|perahu pemasok logistik].

"[q1|Kami tidak mengirim kapal-kapal itu untuk mencari perang," [c1|kata] [salcedo|juru bicara [angkatan|Angkatan Bersenjata Filipina], Kolonel Renato Salcedo], di Manila. "Kami mengirimnya karena marinir kami butuh makan]."

[q2|Tiga awak perahu terluka dalam insiden [t3|Selasa] itu], [c2|menurut] [salcedo|Salcedo]. [salcedo|Ia] [c3,e3|menyebut] [q3|[i3|tindakan [china|Beijing]] "pengecut dan melanggar hukum laut]".

[yuming|Juru bicara [kementerian|Kementerian Luar Negeri China], Gao Yuming], balik [c4,e4|menuding] [q4|[filipina|Manila] [i4|menyusup ke perairan Kepulauan Nansha]]. [yuming|Ia] [c5,e5|memperingatkan] [q5|[i5|kapal berikutnya yang mendekat] akan diusir dengan segala cara yang diperlukan].

Ketegangan agak mengendur [t4|kemarin]. [milisi|Sembilan kapal milisi maritim [china|China]] terlihat [e6|meninggalkan [p6|beting tersebut]] setelah [menteri,menteri-luar|menteri luar negeri kedua negara] [e7|berbicara lewat telepon] selama 40 menit. Namun [yuming|Gao] [c6|membantah] [q6|ada [e8|penarikan kapal]]. "[q7|Tidak ada satu pun kapal [china|kami] yang mundur]," [c7|ujarnya].

Kepada [reuters|Reuters], [diplomat|seorang diplomat [asean|ASEAN] yang tidak mau disebut namanya] [c8|mengatakan] [q8|[china|Beijing] sedang menimbang [e9|penghentian [i9|impor]] pisang dari [filipina|Mindanao]].

[t5|Pada 2019], [china|China] [e10|menempatkan 22 kapal milisi] di [p10|beting yang sama] selama dua bulan. Adapun [amerika|Washington], sekutu [filipina|Manila], [t6|pekan lalu] [e11|menghibahkan [i11|empat kapal cepat]] kepada [penjaga-pantai|Penjaga Pantai [filipina|Filipina]] dan [e12|menjanjikan [i12|dua radar pantai]] [t7|tahun depan].

[@source|REUTERS] | [@source|INQUIRER]

Pilihan Editor: [@related|Nelayan Palawan Kian Jauh Melaut demi Tuna]
---
filipina | Filipina | country | PHL
china | China | country | CHN
penjaga | penjaga pantai China | organization | CHN
salcedo | Renato Salcedo | person | PHL | - | juru bicara Angkatan Bersenjata Filipina
angkatan | Angkatan Bersenjata Filipina | organization | PHL
yuming | Gao Yuming | person | CHN | - | Juru bicara Kementerian Luar Negeri China
kementerian | Kementerian Luar Negeri China | organization | CHN
milisi | milisi maritim China | organization | CHN
menteri | Menteri Luar Negeri Filipina | person | PHL | - | menteri luar negeri
menteri-luar | Menteri Luar Negeri China | person | CHN | - | menteri luar negeri
diplomat | diplomat ASEAN | person | - | - | diplomat ASEAN
asean | ASEAN | bloc
reuters | Reuters | organization
amerika | Amerika Serikat | country | USA
penjaga-pantai | Penjaga Pantai Filipina | organization | PHL
---
t1 = 2023-09-13
t2 = 2023-09-12
t3 = 2023-09-12
t4 = 2023-09-13
t5 = 2019
t6 = 2023-09-04/2023-09-10
t7 = 2024
q1 = direct salcedo
q2 = indirect salcedo
q3 = mixed salcedo
q4 = indirect yuming
q5 = indirect yuming
q6 = indirect yuming
q7 = direct yuming
q8 = indirect diplomat
e1 = MOBILIZE/weapons realized actor=filipina recipient=china time=t1 context=military,territory
e2 = ASSAULT/crowd-control realized actor=penjaga recipient=filipina time=t2 context=military,territory
e3 = ACCUSE/disapprove realized actor=salcedo recipient=china said=q3 context=military,territory,legal
e4 = ACCUSE/allege realized actor=yuming recipient=filipina said=q4 context=territory,diplomatic
e5 = THREATEN/violence realized actor=yuming recipient=filipina said=q4 context=military,territory
e6 = RETREAT/withdraw realized actor=milisi time=t4 context=military,territory
e7 = CONSULT/phone realized actor=menteri,menteri-luar time=t4 context=diplomatic,territory
e8 = RETREAT/withdraw negated actor=china said=q6 context=military,territory
e9 = SANCTION/discontinue hypothetical actor=china recipient=filipina said=q8 context=economic
e10 = MOBILIZE/militia historical actor=china recipient=filipina time=t5 context=military,territory
e11 = AID realized actor=amerika recipient=penjaga-pantai time=t6 context=military
e12 = AGREE future actor=amerika recipient=penjaga-pantai time=t7 context=military
