language: id
published: 2023-01-26
split: train
---
[mahfud|Calon Kades di Bangkalan] Tewas, Kampanye Dihentikan

[@place|BANGKALAN], [@outlet|Jawa Pos] – Pemilihan kepala desa serentak di Bangkalan kembali memakan korban. [mahfud|Moh. Mahrus Saleh], [mahfud|calon nomor urut dua] di Desa Tlagah Barat, [e1|dibunuh] di [p1|beranda rumahnya], [t1|Selasa malam (24/1)]. [polres|Polres Bangkalan] [t9|kemarin] [e2|menahan] [pelaku|dua kerabat calon lawan].

Pembunuhan itu memicu balas dendam. [t2|Rabu subuh], [pendukung|pendukung [mahfud|Mahrus]] [e3|mendatangi kampung sebelah dengan celurit]; lima [warga|warga] terluka. [t3|Pada hari yang sama], [blater|para blater] dari tiga kecamatan [e4|dihimpun] untuk menjaga rumah [imron|calon petahana Imron Fatah].

"[q1|Jangan ada lagi yang bawa senjata. Yang mati sudah cukup," [c1|pinta] [kiai|KH Hasbullah Mannan, pengasuh [pp|Ponpes Al-Falah Kepang]]. "Utang nyawa tidak lunas di kotak suara]."

[kiai|Kiai sepuh itu] [e5|mengajak] [imron,pendukung|kedua kubu] [i5|duduk bersama] di [p5,pp|pesantrennya] [t4|besok selepas Jumatan]. [imron|Imron] [c2|menyatakan] [e6,q2|siap datang]. Pihak keluarga [mahfud|almarhum] belum menjawab.

[bupati|Bupati Bangkalan Fathorrozi Amin] [e7|melarang] [imron|semua calon] [i7|mengumpulkan massa] di 14 desa [t5|hingga hari pencoblosan, 5 Februari]. [c3|Menurut] [bupati|dia], [q3|pemungutan suara [e8|tidak ditunda]]. "[q4|Kalau ditunda, [pelaku|pembunuh] yang menang]," [c4|tegasnya].

Keputusan tersebut [e9|ditentang] [dprd|Komisi A DPRD]. [c5|Kata] [wahyudi|ketua komisi, Wahyudi Karim], [q5|[dprd|dewan] sudah mengingatkan [bupati|bupati] [t6|sejak November] agar TPS di zona merah dipindah].

Sebanyak 650 personel gabungan [e10|akan disiagakan] [polda|Polda Jatim] [t7|mulai Sabtu lusa]. Catatan koran ini, [t8|pada 2021] rumah [panitia|seorang ketua panitia pilkades] di kabupaten yang sama [e11|dilempari bondet] [orang|orang tak dikenal]. ([@reporter|hub]/[@editor|c19]/[@editor|fat])
---
mahfud | Moh. Mahrus Saleh | person | IDN | PTY | calon nomor urut dua
polres | Polres Bangkalan | organization | IDN | COP
pelaku | dua kerabat calon lawan | group | IDN | CVL
pendukung | pendukung Mahrus | group | IDN | CVL
warga | warga | group | IDN | CVL
blater | para blater | group | IDN | PRM
imron | Imron Fatah | person | IDN | GOV | calon petahana
kiai | Hasbullah Mannan | person | IDN | REL | pengasuh Ponpes Al-Falah Kepang
pp | Ponpes Al-Falah Kepang | organization | IDN | REL
bupati | Fathorrozi Amin | person | IDN | GOV | Bupati Bangkalan
dprd | Komisi A DPRD | organization | IDN | LEG
wahyudi | Wahyudi Karim | person | IDN | LEG | ketua komisi
polda | Polda Jatim | organization | IDN | COP
panitia | seorang ketua panitia pilkades | person | IDN | GOV | ketua panitia pilkades
orang | orang tak dikenal | group | IDN | UAF
---
t1 = 2023-01-24
t2 = 2023-01-25
t3 = 2023-01-25
t4 = 2023-01-27
t5 = 2023-02-05
t6 = 2022-11
t7 = 2023-01-28
t8 = 2021
t9 = 2023-01-25
q1 = direct kiai
q2 = indirect imron
q3 = indirect bupati
q4 = direct bupati
q5 = indirect wahyudi
e1 = ASSAULT/targeted realized actor=pelaku recipient=mahfud time=t1 context=election,crime
e2 = COERCE/arrest realized actor=polres recipient=pelaku time=t9 context=crime,election
e3 = ASSAULT/primitive realized actor=pendukung recipient=warga time=t2 context=election
e4 = MOBILIZE/militia realized actor=blater recipient=pendukung time=t3 context=election
e5 = REQUEST/meet realized actor=kiai recipient=pendukung,imron time=t4 context=election,religion_ethnicity
e6 = AGREE future actor=imron recipient=kiai time=t4 said=q2 context=election
e7 = COERCE/restrict realized actor=bupati recipient=imron time=t5 context=election,rights_freedoms
e8 = COERCE/restrict negated actor=bupati said=q3 context=election
e9 = REJECT/change realized actor=dprd recipient=bupati context=election,legislative
e10 = MOBILIZE/police future actor=polda time=t7 context=election
e11 = ASSAULT/explosives historical actor=orang recipient=panitia time=t8 context=election,crime
