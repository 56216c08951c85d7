language: id
published: 2018-09-05
split: dev
---
Ratusan Petempur MILF Letakkan Senjata, Penculikan di Tawi-Tawi Berlanjut

[@agency|REPUBLIKA.CO.ID], [@place|COTABATO] -- Sebanyak [front|310 petempur Front Pembebasan Islam Moro (MILF)] [e1|menyerahkan [i1|senapan, mortir, dan peluncur granat]] kepada [tim|tim pemantau asing] di [p1|Sultan Kudarat, Maguindanao], [t1|Selasa (4/9)]. Sebagian dari mereka menangis seusai namanya dicoret dari daftar gerilyawan.

[t2|Pada hari yang sama], [militer|militer [filipina|Filipina]] [e2|mengosongkan] [i2|dua pangkalan] di [p2,p3|tepi rawa Liguasan]. "[q1|[i3|Tanahnya] sudah [militer|kami] [e3|kembalikan] kepada [petani|petani setempat]]," [c1|kata] [macaraeg|Panglima Komando Mindanao Barat Letnan Jenderal Rodolfo Macaraeg].

[i4|Langkah itu] [e4|dipuji] [macapendeg|ketua tim perunding MILF, Ustaz Salahuddin Macapendeg]. Namun, [macapendeg|ia] [e5|menolak melucuti] [i5|sisa pasukannya] sebelum [i5|undang-undang otonomi] rampung dibahas [kongres|Kongres].

Baca juga: [@related|Pesantren di Marawi Kembali Dibuka]

Di Kepulauan Sulu, kekerasan belum surut. [abu|Orang-orang bersenjata dari kelompok [abu|Abu Sayyaf]] [e6|menculik] [tiga|tiga pelaut Indonesia] di [p6,p7|perairan Tawi-Tawi] pada [t3|Ahad (2/9)] dan [e7|menembak mati] [seorang|seorang penjaga pantai [filipina|Filipina]] yang mengejar mereka.

[filipina|Manila], [t4|kemarin], [e8|mengerahkan] [i8|dua batalyon marinir] ke [p8|Jolo]. [polisi|Polisi di [p9|Zamboanga]] pun [e9|disiagakan] di [i9|pelabuhan dan pasar].

"[q2|[baskoro|Kami] [e10|minta [i10|ketiganya dibebaskan]] tanpa syarat, tanpa tebusan]," [c2|ujar] [baskoro|Direktur Perlindungan WNI [kementerian|Kementerian Luar Negeri RI] Teguh Baskoro] di [p10|Jakarta], [t5|Rabu (5/9)]. [q3|Jika [filipina|Filipina] mengizinkan, [c3|kata] [baskoro|dia], [tni|kapal perang TNI AL] [e11|dapat bergabung dalam [i11|patroli]] di [p11|selatan Tawi-Tawi]].

[ngai|Istri salah seorang korban, Nurhayati Daeng Ngai], [c4|mengaku] [q4|belum dihubungi siapa pun]. "[q5|Terakhir suami saya menelepon [t6|Jumat malam]. Katanya mau pulang lebaran haji [t7|tahun depan]]," [c5|tutur] [ngai|dia] di Makassar.

[front|MILF] [e12|meneken] [i12|perjanjian damai] dengan [pemerintah|pemerintah [filipina|Filipina]] [t8|empat tahun silam].

Sumber : [@source|AP]/[@source|Antara]
Red: [@editor|Siti Maryamah]
---
front | Front Pembebasan Islam Moro (MILF) | organization | PHL
tim | tim pemantau asing | group | IGO
militer | militer Filipina | organization | PHL
petani | petani setempat | group | PHL
macaraeg | Rodolfo Macaraeg | person | PHL | - | Panglima Komando Mindanao Barat
macapendeg | Salahuddin Macapendeg | person | PHL | - | ketua tim perunding MILF
kongres | Kongres | organization | PHL
abu | Abu Sayyaf | organization | PHL
tiga | tiga pelaut Indonesia | group | IDN
seorang | seorang penjaga pantai Filipina | person | PHL
filipina | Filipina | country | PHL
polisi | Polisi di Zamboanga | organization | PHL
kementerian | Kementerian Luar Negeri RI | organization | IDN
baskoro | Teguh Baskoro | person | IDN | - | Direktur Perlindungan WNI Kementerian Luar Negeri RI
tni | TNI AL | organization | IDN
ngai | Nurhayati Daeng Ngai | person | IDN
pemerintah | pemerintah Filipina | organization | PHL
---
t1 = 2018-09-04
t2 = 2018-09-04
t3 = 2018-09-02
t4 = 2018-09-04
t5 = 2018-09-05
t6 = 2018-08-31
t7 = 2019
t8 = 2014
q1 = direct macaraeg
q2 = direct baskoro
q3 = indirect baskoro
q4 = indirect ngai
q5 = direct ngai
e1 = RETREAT/disarm realized actor=front recipient=tim time=t1 context=military
e2 = RETREAT/withdraw realized actor=militer time=t2 context=military,territory
e3 = RETREAT/release realized actor=militer recipient=petani said=q1 context=military,territory
e4 = SUPPORT realized actor=macapendeg recipient=militer context=military
e5 = REJECT/yield realized actor=macapendeg recipient=pemerintah context=military,legislative
e6 = ASSAULT/abduct realized actor=abu recipient=tiga time=t3 context=crime,terrorism
e7 = ASSAULT/firearms realized actor=abu recipient=seorang time=t3 context=crime,terrorism
e8 = MOBILIZE/troops realized actor=filipina time=t4 context=military,terrorism
e9 = MOBILIZE/police realized actor=polisi time=t4 context=terrorism
e10 = REQUEST/yield realized actor=baskoro recipient=abu time=t5 said=q2 context=crime,human_security
e11 = COOPERATE hypothetical actor=tni recipient=filipina said=q3 context=military
e12 = SUPPORT historical actor=front,pemerintah time=t8 context=military
