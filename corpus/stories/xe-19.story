language: id
published: 2023-11-22
split: train
---
[pengungsi|Perahu Rohingya] Didorong Balik ke Laut, [bupati|Pj Bupati] Diminta Turun Tangan

[@place|BIREUEN] - [warga|Ratusan warga Gampong Jangka] [e1|menghalangi] [pengungsi|145 pengungsi Rohingya] turun ke darat, [t1|Selasa (21/11/2023)] malam. [warga|Mereka] [e2|memasang barikade] dari perahu dan jaring di [p2|muara Krueng Jangka], lalu [e3|mendorong kembali] [pengungsi|perahu kayu itu] ke tengah laut.

[keuchik|Keuchik Jangka, Teuku Marzuki], [c1|menyebutkan] [q1|[warga|warga] kapok karena [gelombang|rombongan sebelumnya] kabur dari penampungan [t2|tahun lalu]]. "[q2|[warga|Kamoe] [e4|sudah beri makan], beri baju. Sekarang cukup]," [c2|tandasnya].

[pengungsi|Para pengungsi], [c3|kata] [keuchik|dia], [q3|[e5|minta] [i5|air dan solar], dan hanya [e6|diberi] [i6|air] oleh [nelayan|nelayan]]. [pengungsi|Seorang lelaki di perahu] [c4|berseru] dalam bahasa Melayu bahwa [q4|[pengungsi|mereka] [e7|diusir] [tentara|tentara] dari [p7,rakhine|Rakhine] [t3|pada 2017]].

[camat|Camat Jangka Ruslan Abdya] [c5|memastikan] [q5|[pemkab|pemerintah kabupaten] [e8|tidak akan memberi] [i8|tempat penampungan]]. [camat|Ia] malah [e9|mengancam memulangkan] [pengungsi|mereka] dan [e10|memecat] [gampong|perangkat gampong] yang diam-diam menampung.

[unhcr|UNHCR] [e11|menyayangkan] [i11|sikap itu]. [unhcr-w|Perwakilannya di Banda Aceh, Safira Rangkuti], [e12|mendatangi] [keuchik|Keuchik Marzuki] [t4|Rabu pagi]. "[q6|[unhcr|Kami] [e13|tidak meminta tanah]. [unhcr|Kami] [e15|minta] [i15|tiga hari] saja]," [c6|ucap] [unhcr-w|Safira].

[t5|Besok], [dprk|Komisi I DPRK Bireuen] [e14|akan memanggil] [bupati|Pj Bupati] dan [polres|Kapolres]. ([@reporter|yus])
---
warga | Ratusan warga Gampong Jangka | group | IDN | CVL
pengungsi | 145 pengungsi Rohingya | group | MMR | REF
keuchik | Teuku Marzuki | person | IDN | GOV | Keuchik Jangka
gelombang | rombongan pengungsi sebelumnya | group | MMR | REF
nelayan | nelayan | group | IDN | CVL
rakhine | Rakhine | place | MMR
tentara | tentara Myanmar | organization | MMR | MIL
camat | Ruslan Abdya | person | IDN | GOV | Camat Jangka
pemkab | pemerintah kabupaten | organization | IDN | GOV
gampong | perangkat gampong | group | IDN | GOV
unhcr | UNHCR | organization | UNO
unhcr-w | Safira Rangkuti | person | UNO | - | perwakilan UNHCR di Banda Aceh
dprk | Komisi I DPRK Bireuen | organization | IDN | LEG
bupati | Pj Bupati Bireuen | person | IDN | GOV | Pj Bupati
polres | Kapolres Bireuen | person | IDN | COP | Kapolres
---
t1 = 2023-11-21
t2 = 2022
t3 = 2017
t4 = 2023-11-22
t5 = 2023-11-23
q1 = indirect keuchik
q2 = direct keuchik
q3 = indirect keuchik
q4 = indirect pengungsi
q5 = indirect camat
q6 = direct unhcr-w
e1 = REJECT/assist realized actor=warga recipient=pengungsi time=t1 context=asylum,migration
e2 = PROTEST/obstruct realized actor=warga recipient=pengungsi time=t1 context=asylum,migration
e3 = COERCE/deport realized actor=warga recipient=pengungsi time=t1 context=asylum,migration
e4 = AID historical actor=warga recipient=gelombang said=q2 context=asylum
e5 = REQUEST/assist realized actor=pengungsi recipient=nelayan said=q3 context=asylum
e6 = AID realized actor=nelayan recipient=pengungsi said=q3 context=asylum
e7 = COERCE/deport historical actor=tentara recipient=pengungsi time=t3 said=q4 context=human_rights,migration
e8 = REJECT/assist realized actor=pemkab recipient=pengungsi said=q5 context=asylum
e9 = THREATEN/expel realized actor=camat recipient=pengungsi context=asylum,migration
e10 = THREATEN/expel realized actor=camat recipient=gampong context=executive,asylum
e11 = ACCUSE/disapprove realized actor=unhcr recipient=camat context=asylum,human_rights
e12 = CONSULT/visit realized actor=unhcr-w recipient=keuchik time=t4 context=asylum
e13 = REQUEST/assist negated actor=unhcr recipient=warga said=q6 context=asylum
e14 = REQUEST/meet future actor=dprk recipient=bupati,polres time=t5 context=asylum,legislative
e15 = REQUEST/assist realized actor=unhcr recipient=warga said=q6 context=asylum
