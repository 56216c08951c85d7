language: ms
published: 2010-08-14
split: train
---
Perang sambal di Kampung Baru: siapa raja Ramadan kali ini?

[@place|KUALA LUMPUR] - Sebaik azan Asar berkumandang, ribuan pengunjung menyerbu bazar di Jalan Raja Alang. Di sinilah dua gerai nasi kerabu bertempur habis-habisan merebut lidah warga kota [t1|sejak Rabu lalu].

Di sebelah kiri, [semah|Mak Semah, 58,] mempertahankan takhta dengan sambal tumis berusia tiga generasi. Di seberangnya, [wong|cef muda Kelvin Wong Jia Hao] melancarkan serangan balas dengan sambal mangga pedas "tahap darurat".

“[q1|[semah|Makcik] tak takut saingan. Nak serang, seranglah. Yang kalah, basuh kuali],” [c1|seloroh] [semah|wanita kelahiran Pasir Mas itu].

[wong|Wong] [c2|memberitahu] [q2|[wong|dia] pernah menolak tawaran hotel lima bintang di [singapura|Singapura] semata-mata mahu berniaga di sini]. Bagi [wong|beliau], pelancong dari [brunei|Brunei] dan [indonesia|Indonesia] yang datang [t2|tahun lalu] menjadi bukti makanan mampu menawan hati tanpa sebarang perjanjian.

Kunjungan ke bazar ini percuma, tetapi bersedialah melawan kesesakan. Tip [sinar|Sinar]: sampai sebelum jam 4 petang, elakkan kepungan kereta di simpang Jalan Raja Muda.

“[q3|[hakim|Saya] mengaku kalah dengan sambal [semah|Mak Semah]. Terus menyerah selepas suapan ketiga],” [c3|kata] [hakim|seorang pengunjung, Hakim Roslan, 27,] sambil mengelap peluh.

[c4|Menurut] [persatuan|Persatuan Penjaja Kampung Baru], [q4|seramai 600 peniaga mengambil bahagian dan tiada perang harga dibenarkan]. Sepinggan nasi kerabu dijual RM4.50 [t3|sehingga 9 September].

Teks: [@reporter|NORLIZA JAAFAR]
Foto: [@photographer|SUHAIMI YATIM]
---
semah | Mak Semah | person | MYS | CVL
wong | Kelvin Wong Jia Hao | person | MYS | CVL | cef
brunei | Brunei | country | BRN
indonesia | Indonesia | country | IDN
sinar | Sinar | organization | MYS | JRN
hakim | Hakim Roslan | person | MYS | CVL
persatuan | Persatuan Penjaja Kampung Baru | organization | MYS | BUS
singapura | Singapura | country | SGP
---
t1 = 2010-08-11
t2 = 2009
t3 = 2010-09-09
q1 = direct semah
q2 = indirect wong
q3 = direct hakim
q4 = indirect persatuan
