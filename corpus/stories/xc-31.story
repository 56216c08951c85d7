language: ms
published: 2022-05-17
split: train
---
[tahanan|Tahanan] depot enggan makan, [imigresen|Imigresen] teruskan penghantaran pulang

Oleh [@reporter|Nur Izzati Kamaludin]
bhnews@bh.com.my

[@place|ALOR SETAR]: [tahanan|Kira-kira 60 tahanan warga asing] di [p1|Depot Tahanan Imigresen Belantik] [e1|melancarkan mogok lapar] [t1|sejak Khamis lalu] bagi membantah [i1|kelewatan perbicaraan], walaupun [suhakam|Suruhanjaya Hak Asasi Manusia [malaysia|Malaysia] (SUHAKAM)] [e2|menemui] [tahanan|mereka] [t2|malam tadi].

[zaidi|Pengarah [imigresen|Jabatan Imigresen] Kedah, Datuk Zaidi Tajuddinnor], [c1|berkata] [q1|[imigresen|jabatannya] [e3|menghantar pulang] [myanmar|41 warga Myanmar] [t3|semalam] dengan penerbangan sewa khas].

"[q2|Proses ini sah dan tiada siapa dipaksa menandatangani apa-apa," [c2|katanya] kepada [bh|BH]. "Kalau ada yang mendakwa sebaliknya, tampil ke balai]."

[zaidi|Zaidi] turut [c3,e4|memberi amaran] bahawa [q3|[majikan|majikan asing] yang melindungi pendatang tanpa izin akan diusir dari negara ini].

[maung|Wakil [komuniti|Persatuan Pelarian Arakan], Maung Saw Tin], [c4|mendakwa] [q4|[lelaki|dua lelaki] dalam kumpulan itu bakal [e5|dipenjara] [junta|junta] sebaik tiba di [p5|Yangon]]. [maung|Beliau] [e6|merayu] [unhcr|Suruhanjaya Tinggi PBB bagi Pelarian (UNHCR)] [i6|campur tangan]. [q5|[unhcr|UNHCR] belum [e7|dibenarkan masuk] ke [p7|depot] itu [t4|sejak Ogos 2019]], [c5|kata] [maung|beliau].

[lim|Ahli Parlimen Padang Serai, Steven Lim Boon Teik,] [e8|menyokong] [i8|siasatan bebas] dan [e9|akan membawa usul] tergempar [t5|pada Isnin depan]. [kementerian|Kementerian Dalam Negeri] [e10|memohon maaf] kepada [keluarga|keluarga seorang tahanan] yang terlewat dimaklumkan tentang kematiannya, tetapi [e11|menolak] [i11|lawatan media].

Pada masa sama, [malaysia|Malaysia] dan [thailand|Thailand] [e12|berkongsi maklumat] mengenai [i12|sindiket penyeludupan] di [p12|Padang Besar].
---
tahanan | Kira-kira 60 tahanan warga asing | group | - | REF
imigresen | Jabatan Imigresen | organization | MYS | GOV
suhakam | Suruhanjaya Hak Asasi Manusia Malaysia (SUHAKAM) | organization | MYS | GOV
zaidi | Zaidi Tajuddinnor | person | MYS | GOV | Pengarah Jabatan Imigresen Kedah
myanmar | 41 warga Myanmar | group | MMR | REF
bh | BH | organization | MYS | JRN
majikan | majikan asing | group | - | BUS
maung | Maung Saw Tin | person | MMR | REF | Wakil Persatuan Pelarian Arakan
komuniti | Persatuan Pelarian Arakan | organization | MMR | REF
lelaki | dua lelaki | group | MMR | REF
junta | junta | organization | MMR | MIL
unhcr | Suruhanjaya Tinggi PBB bagi Pelarian (UNHCR) | organization | UNO
lim | Steven Lim Boon Teik | person | MYS | LEG | Ahli Parlimen Padang Serai
kementerian | Kementerian Dalam Negeri | organization | MYS | GOV
keluarga | keluarga seorang tahanan | group | - | CVL
malaysia | Malaysia | country | MYS
thailand | Thailand | country | THA
---
t1 = 2022-05-12
t2 = 2022-05-16
t3 = 2022-05-16
t4 = 2019-08
t5 = 2022-05-23
q1 = indirect zaidi
q2 = direct zaidi
q3 = indirect zaidi
q4 = indirect maung
q5 = indirect maung
e1 = PROTEST/hunger realized actor=tahanan recipient=imigresen time=t1 context=migration,legal
e2 = CONSULT realized actor=suhakam,tahanan time=t2 context=human_rights,migration
e3 = COERCE/deport realized actor=imigresen recipient=myanmar time=t3 said=q1 context=migration
e4 = THREATEN/expel realized actor=zaidi recipient=majikan context=migration
e5 = COERCE/arrest hypothetical actor=junta recipient=lelaki said=q4 context=repression,migration
e6 = REQUEST/assist realized actor=maung recipient=unhcr context=migration,human_rights
e7 = RETREAT/access negated actor=kementerian recipient=unhcr time=t4 said=q5 context=migration,human_rights
e8 = SUPPORT realized actor=lim context=human_rights,legislative
e9 = REQUEST/change future actor=lim time=t5 context=legislative,migration
e10 = CONCEDE realized actor=kementerian recipient=keluarga context=human_rights,migration
e11 = REJECT/yield realized actor=kementerian context=rights_freedoms
e12 = COOPERATE realized actor=malaysia,thailand context=intelligence,trafficking
