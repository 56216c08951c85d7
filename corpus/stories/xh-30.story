language: ms
published: 2011-10-20
split: train
---
[malaysia|Malaysia], [filipina|Filipina] Ronda Bersama Selepas Ancaman Rampas Pulau Di [semporna|Semporna]

[@place|KOTA KINABALU], [t1|20 Okt] ([@agency|Bernama]) -- [malaysia|Malaysia] dan [filipina|Filipina] [t2|hari ini] [e1|memulakan rondaan bersama] di perairan [semporna|Semporna] susulan [e2|ugutan] [kumpulan|sekumpulan lelaki bersenjata] untuk menduduki [i2|Pulau Ligitan Kecil].

[razali|Panglima Angkatan Tugas Bersama 2, Leftenan Jeneral Datuk Razmi Kamaluddin], [c1|berkata] [q1|lima kapal dikerahkan dan tentera laut [filipina|negara jiran itu] [e3|berkongsi] [i3|maklumat risikan] dengan [malaysia|Malaysia] [t3|sejak minggu lepas]].

"[q2|[kumpulan|Mereka] mendakwa pulau itu milik nenek moyang. [malaysia|Kita] [e4|tidak akan berganjak] walau seinci]," [c2|katanya] pada sidang media di sini.

[pm|Perdana Menteri [malaysia|Malaysia]] [t4|malam tadi] [e5|menelefon] [presiden|Presiden [filipina|Filipina]], dan [pm,presiden|kedua-dua pemimpin] [e6|bersetuju bertemu] di [p6|Bandar Seri Begawan] [t5|pada 3 November].

[c3|Menurut] [alatas|Setiausaha Agung [asean|ASEAN]], [q3|[asean|blok serantau itu] boleh [e7|menjadi orang tengah] sekiranya diminta]. [manila|Jabatan Hal Ehwal Luar [filipina|Filipina]] bagaimanapun [e8|menolak] [i8|cadangan tersebut].

Di [semporna|Semporna], [polis|polis] [e9|merampas] [i9|dua bot pam] dan [e10|menahan] [tekong|seorang tekong]. [nelayan|Nelayan tempatan] pula [e11|memohon bantuan] [i11|RM500 sebulan] daripada [kerajaan|kerajaan negeri] kerana tidak dapat ke laut.

[t6|Pada 2000], [kumpulan-lama|kumpulan lain] pernah [e12|menculik] [pelancong|21 pelancong dan pekerja] di [p12|Pulau Sipadan]. -- [@outlet|BERNAMA]
---
malaysia | Malaysia | country | MYS
filipina | Filipina | country | PHL
kumpulan | sekumpulan lelaki bersenjata | group | PHL | UAF
razali | Razmi Kamaluddin | person | MYS | MIL | Panglima Angkatan Tugas Bersama 2
pm | Perdana Menteri Malaysia | person | MYS | GOV | Perdana Menteri Malaysia
presiden | Presiden Filipina | person | PHL | GOV | Presiden Filipina
alatas | Setiausaha Agung ASEAN | person | IGO | - | Setiausaha Agung ASEAN
asean | ASEAN | bloc | IGO
manila | Jabatan Hal Ehwal Luar Filipina | organization | PHL | GOV
polis | polis | organization | MYS | COP
tekong | seorang tekong | person
nelayan | nelayan tempatan | group | MYS | LAB
kerajaan | kerajaan negeri | organization | MYS | GOV
kumpulan-lama | kumpulan lain | group | PHL | UAF
pelancong | pelancong dan pekerja | group | - | CVL
semporna | Semporna | place | MYS
---
t1 = 2011-10-20
t2 = 2011-10-20
t3 = 2011-10-10/2011-10-16
t4 = 2011-10-19
t5 = 2011-11-03
t6 = 2000
q1 = indirect razali
q2 = direct razali
q3 = indirect alatas
e1 = COOPERATE realized actor=malaysia,filipina time=t2 context=military,territory
e2 = THREATEN/territory realized actor=kumpulan recipient=malaysia context=territory
e3 = COOPERATE realized actor=filipina,malaysia time=t3 said=q1 context=intelligence
e4 = REJECT/yield realized actor=malaysia recipient=kumpulan said=q2 context=territory
e5 = CONSULT/phone realized actor=pm,presiden time=t4 context=diplomatic
e6 = AGREE future actor=pm,presiden time=t5 context=diplomatic
e7 = CONSULT/third-party hypothetical actor=asean recipient=malaysia,filipina said=q3 context=diplomatic
e8 = REJECT/assist realized actor=manila recipient=asean context=diplomatic
e9 = COERCE/seize realized actor=polis recipient=tekong context=crime
e10 = COERCE/arrest realized actor=polis recipient=tekong context=crime
e11 = REQUEST/assist realized actor=nelayan recipient=kerajaan context=economic
e12 = ASSAULT/abduct historical actor=kumpulan-lama recipient=pelancong time=t6 context=terrorism
