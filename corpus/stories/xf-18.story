language: id
published: 2015-03-20
split: train
---
[kelompok|Ratusan pemberontak Basilan] lucuti diri, [malaysia|Malaysia] kembali tengahi perundingan

[@place|Kota Zamboanga], [filipina|Filipina] ([@agency|ANTARA/Xinhua-OANA]) - [kelompok|Sebanyak 260 anggota kelompok Bangsamoro Bersatu] [e1|menyerahkan [i1|pucuk M-16 dan granat]] kepada [tentara|tentara [filipina|Filipina]] dalam upacara di [isabela,p1|Isabela, Basilan], [t1|Kamis (19/3)].

"[q1|[kelompok|Mereka] menggantung senapan atas kehendak sendiri. Tidak ada uang yang berpindah]," [c1|kata] [alcantara|juru bicara militer Letnan Kolonel Rolando Alcantara-Uy].

[milf|Front Pembebasan Islam Moro (MILF)] [e2|menyambut] [i2|peristiwa itu], namun [c2|mengingatkan] [q2|[milf|pihaknya] baru [e3|akan mengandangkan senjata berat] setelah [kongres|Kongres] mengesahkan undang-undang otonomi].

[datuk|Fasilitator [malaysia|Malaysia], Datuk Azhari Kamaluddin], [e4|memandu pembicaraan] antara [manila|pemerintah [filipina|Filipina]] dan [milf|MILF] di [kl,p4|Kuala Lumpur], [t2|Senin]. [milf|Delegasi MILF] di sana [e5|menuding] [prajurit|empat prajurit] [e6|memperkosa] [pengungsi|seorang pengungsi perempuan] di [barak,p6|sebuah barak evakuasi di Maguindanao] [t3|pada Februari].

[alcantara|Alcantara-Uy] [c3|menyebut] [q3|[prajurit|keempatnya] telah [e7|ditahan] [tentara|angkatan darat]], dan [manila|Manila] [e8|sedang menyelidiki] [prajurit|mereka]. "[q4|Seragam tidak melindungi pelaku]," [c4|ujarnya].

Sementara itu, [biff|Pejuang Kebebasan Islam Bangsamoro (BIFF)] [e9|menolak ikut serta] dalam [i9|perundingan]. [pejabat|Seorang pejabat intelijen] [c5|menyatakan] [q5|[biff|kelompok tersebut] [e10|mungkin menyerang] [konvoi|konvoi bantuan] [t4|menjelang Paskah]].

[malaysia|Kuala Lumpur] dan [indonesia|Jakarta] [e11|bekerja sama menukar] [i11|data penumpang feri] untuk mencegah petempur menyeberang.

[t5|Pada 2011], perundingan serupa kandas ketika [ma|Mahkamah Agung] [e12|membatalkan] [i12|naskah pembagian pajak tambang].

Penerjemah: [@translator|Ganda Prawira]
Editor: [@editor|Tasrif Suwandana]
COPYRIGHT © ANTARA 2015
---
malaysia | Malaysia | country | MYS
filipina | Filipina | country | PHL
kelompok | Bangsamoro Bersatu | organization | PHL | REB
tentara | tentara Filipina | organization | PHL | MIL
isabela | Isabela, Basilan | place | PHL
alcantara | Rolando Alcantara-Uy | person | PHL | MIL | juru bicara militer
milf | Front Pembebasan Islam Moro (MILF) | organization | PHL | REB
kongres | Kongres | organization | PHL | LEG
datuk | Azhari Kamaluddin | person | MYS | GOV | Fasilitator Malaysia
manila | pemerintah Filipina | organization | PHL | GOV
kl | Kuala Lumpur | place | MYS
prajurit | empat prajurit | group | PHL | MIL
pengungsi | seorang pengungsi perempuan | person | PHL | REF
barak | Maguindanao | place | PHL
biff | Pejuang Kebebasan Islam Bangsamoro (BIFF) | organization | PHL | REB
pejabat | Seorang pejabat intelijen | person | PHL | SPY
konvoi | konvoi bantuan | group | PHL | NGO
indonesia | Indonesia | country | IDN
ma | Mahkamah Agung | organization | PHL | JUD
---
t1 = 2015-03-19
t2 = 2015-03-16
t3 = 2015-02
t4 = 2015-04-05
t5 = 2011
q1 = direct alcantara
q2 = indirect milf
q3 = indirect alcantara
q4 = direct alcantara
q5 = indirect pejabat
e1 = RETREAT/disarm realized actor=kelompok recipient=tentara time=t1 context=military
e2 = SUPPORT realized actor=milf recipient=kelompok context=military
e3 = RETREAT/disarm hypothetical actor=milf recipient=manila said=q2 context=military,legislative
e4 = CONSULT/third-party realized actor=datuk recipient=manila,milf time=t2 context=diplomatic,military
e5 = ACCUSE/allege realized actor=milf recipient=prajurit context=human_rights,military
e6 = ASSAULT/sexual realized actor=prajurit recipient=pengungsi time=t3 context=gender,military,human_rights
e7 = COERCE/arrest realized actor=tentara recipient=prajurit said=q3 context=legal,military
e8 = ACCUSE/investigate realized actor=manila recipient=prajurit context=legal,military
e9 = REJECT/meet realized actor=biff recipient=manila,milf context=military
e10 = ASSAULT hypothetical actor=biff recipient=konvoi time=t4 said=q5 context=military,terrorism
e11 = COOPERATE realized actor=malaysia,indonesia context=intelligence,terrorism
e12 = REJECT historical actor=ma recipient=manila,milf time=t5 context=legal,natural_resource
