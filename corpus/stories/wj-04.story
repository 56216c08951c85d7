language: id
published: 2019-08-27
split: test
---
[laos|Laos] dan [kamboja|Kamboja] Gencatan Senjata, Truk Logistik Kembali Jalan

[@agency|KONTAN.CO.ID] - [@place|PHNOM PENH]. Senapan di perbatasan [laos|Laos]-[kamboja|Kamboja] akhirnya berhenti menyalak. [t1|Sejak Senin (26/8)] pukul 18.00, [tentara,tentara-kamboja|tentara kedua negara] [e1|menghentikan tembakan] di [p1|sektor Preah Vihear-Champasak].

[i2|Gencatan senjata] itu lahir dari perundingan maraton di [p2|Ubon Ratchathani, [thailand|Thailand]]. [e2|Perundingan] yang ditengahi [wattanakul|[perdana|Menteri] Pertahanan [thailand|Thailand], Jenderal Prasong Wattanakul], itu diikuti wakil panglima dari [laos|Vientiane] dan [kamboja|Phnom Penh].

[laos|Laos] telah [e3|menarik 600 prajurit] dari [p3|Bukit Phou Khong]. Sebaliknya, [kamboja|Kamboja] [e4|membebaskan] [milisi|sembilan milisi [laos|Laos]] tanpa syarat.

"[q1|Meriam-meriam itu masih di sana. Kalau [i5|satu inci pun tanah kami] diinjak lagi, kami [e5|akan merebutnya kembali] berikut bukitnya]," [c1|ujar] [sambath|Gubernur Stung Treng, Keo Sambath], seperti dikutip [khmer|Khmer Times], [t2|Selasa (27/8)].

Baca Juga: [@related|Impor Karet Vietnam dari [laos|Laos] Anjlok 18%]

Bentrokan bermula ketika [laos|Vientiane] [e6|menggelar 2.000 serdadu dan enam tank] [p6|di dekat pos bea cukai Nong Nokkhiene], [t3|awal Agustus]. [kamboja|Kamboja] membalas dengan [e7|menutup seluruh pintu perbatasan] bagi [i7|barang [laos|Laos]]. Akibatnya, 1.100 truk singkong tertahan.

[keomixay|[perdana|Menteri] Perdagangan [laos|Laos], Bounthavy Keomixay], [c3,e8|meminta] [i8,q3|pintu-pintu itu segera dibuka]. [q2|[t4|Hingga kini], [c2|kata] [keomixay|dia], [kamboja|Kamboja] [e9|belum mencabut [i9|penutupan]] tersebut, "padahal kami sudah memenuhi semua janji]."

[bank|Bank Pembangunan Asia (ADB)] [e10|bersiap menyalurkan] [i10|US$ 12 juta] untuk [pengungsi|8.300 pengungsi] [t5|pada September], asalkan gencatan senjata bertahan.

[t6|Pada 2017], kedua negara bersengketa [p11|di titik yang sama], dan kala itu [laos|Laos] [e11|mundur] setelah [perdana|perdana menterinya] [e12|bertandang] ke [kamboja,p12|Phnom Penh].

Cek Berita dan Artikel yang lain di Google News

Reporter: [@reporter|Rizal Hartadi] | Editor: [@editor|Sofia Prameswari] | Sumber: [@source,khmer|Khmer Times]
---
laos | Laos | country | LAO
kamboja | Kamboja | country | KHM
tentara | tentara Laos | organization | LAO
tentara-kamboja | tentara Kamboja | organization | KHM
thailand | Thailand | country | THA
wattanakul | Prasong Wattanakul | person | THA | - | Menteri Pertahanan Thailand
milisi | milisi Laos | group | LAO
sambath | Keo Sambath | person | KHM | - | Gubernur Stung Treng
khmer | Khmer Times | organization | KHM
keomixay | Bounthavy Keomixay | person | LAO | - | Menteri Perdagangan Laos
bank | Bank Pembangunan Asia | organization | IGO
pengungsi | pengungsi | group
perdana | Perdana Menteri Laos | person | LAO | - | perdana menteri
---
t1 = 2019-08-26
t2 = 2019-08-27
t3 = 2019-08
t4 = 2019-08-27
t5 = 2019-09
t6 = 2017
q1 = direct sambath
q2 = mixed keomixay
q3 = indirect keomixay
e1 = RETREAT/ceasefire realized actor=tentara,tentara-kamboja time=t1 context=military,territory
e2 = CONSULT/third-party realized actor=wattanakul,laos,kamboja context=military,territory,diplomatic
e3 = RETREAT/withdraw realized actor=laos recipient=kamboja context=military,territory
e4 = RETREAT/release realized actor=kamboja recipient=milisi context=military,territory
e5 = THREATEN/territory realized actor=sambath recipient=laos time=t2 said=q1 context=military,territory
e6 = MOBILIZE/troops realized actor=laos recipient=kamboja time=t3 context=military,territory
e7 = SANCTION/discontinue realized actor=kamboja recipient=laos context=economic,territory
e8 = REQUEST/yield realized actor=keomixay recipient=kamboja said=q3 context=economic
e9 = CONCEDE negated actor=kamboja recipient=laos time=t4 said=q2 context=economic
e10 = AGREE future actor=bank recipient=pengungsi time=t5 context=economic,human_security
e11 = RETREAT/withdraw historical actor=laos recipient=kamboja time=t6 context=military,territory
e12 = CONSULT/visit historical actor=perdana recipient=kamboja time=t6 context=diplomatic,territory
