language: ms
published: 2025-06-24
split: test
---
[malaysia|Malaysia] hantar pulang 340 warga [myanmar|Myanmar], diplomat diberi kata dua

Oleh [@reporter|Nor Azizah Kamsah]

[@place|SHAH ALAM]: [imigresen|Jabatan Imigresen] [e1|menghantar pulang] [warga|340 warga [myanmar|Myanmar]] dari [p1|Pelabuhan Klang], [t1|semalam], walaupun [suhakam|Suruhanjaya Hak Asasi Manusia (SUHAKAM)] [e2|merayu] supaya [i2|penghantaran itu ditangguhkan].

[pengarah|Ketua Pengarah [imigresen|Imigresen] Datuk Faridah Munawir] [c1|berkata], [q1|[warga|semua mereka] [e3|bersetuju pulang] secara sukarela]. "[q2|[imigresen|Kami] [e4|tidak menghantar] seorang pun pemohon suaka," [c2|katanya], "senarai itu sudah disemak]."

[seorang|Seorang daripada penumpang] sebelum ini [c3|memberitahu] [bh|BH] bahawa [q3|[junta|tentera [myanmar|Myanmar]] [e5|merenjatnya dengan elektrik] di [p5|Insein] [t2|pada 2021]].

Dalam perkembangan berasingan, [wisma|Wisma Putra] [c4,e6|memberi kata dua] kepada [kedutaan|kedutaan [myanmar|Myanmar]]: [q4|[atase|dua atasenya] akan diusir jika terus mengganggu [pelarian|pelarian Chin] di Cheras]. [q5|[myanmar|Naypyidaw], [c5|kata] [wisma|kementerian itu], diberi tempoh [t3|sehingga Jumaat]].

Di [p7|Kuala Lumpur], [pemimpin|pemimpin sepuluh negara [asean|ASEAN]] [e7|bersidang] [t4|hari ini] dengan [majlis|rakan-rakan Pertubuhan Kerjasama Islam]. [pemimpin|Mereka] [e8|menandatangani] [i8|deklarasi penempatan semula pelarian] dan [e9|mengalu-alukan] [e10|tawaran] [qatar|Qatar] untuk menyumbang [i10|RM900 juta]. [thailand|Thailand] [e11|enggan] [i11|membuka kem baharu].

[menteri|Menteri Luar Timor-Leste Domingas Soares-Lobato] [e12|dijadual melawat] [p12|kem tahanan Bidor] [t5|lusa].
---
malaysia | Malaysia | country | MYS
myanmar | Myanmar | country | MMR
imigresen | Jabatan Imigresen | organization | MYS | GOV
warga | 340 warga Myanmar | group | MMR | CVL
suhakam | Suruhanjaya Hak Asasi Manusia (SUHAKAM) | organization | MYS | GOV
pengarah | Faridah Munawir | person | MYS | GOV | Ketua Pengarah Imigresen
seorang | Seorang daripada penumpang | person | MMR | CVL
bh | BH | organization | MYS | JRN
junta | tentera Myanmar | organization | MMR | MIL
wisma | Wisma Putra | organization | MYS | GOV
kedutaan | kedutaan Myanmar | organization | MMR | GOV
atase | dua atase | group | MMR | GOV
pelarian | pelarian Chin | group | MMR | REF
pemimpin | pemimpin sepuluh negara ASEAN | group | IGO | GOV
asean | ASEAN | bloc | IGO | IGO
majlis | rakan-rakan Pertubuhan Kerjasama Islam | group | IGO | GOV
qatar | Qatar | country | QAT
thailand | Thailand | country | THA
menteri | Domingas Soares-Lobato | person | TLS | GOV | Menteri Luar Timor-Leste
---
t1 = 2025-06-23
t2 = 2021
t3 = 2025-06-27
t4 = 2025-06-24
t5 = 2025-06-26
q1 = indirect pengarah
q2 = direct pengarah
q3 = indirect seorang
q4 = indirect wisma
q5 = indirect wisma
e1 = COERCE/deport realized actor=imigresen recipient=warga time=t1 context=migration
e2 = REQUEST/yield realized actor=suhakam recipient=imigresen context=human_rights,migration
e3 = AGREE realized actor=warga recipient=imigresen said=q1 context=migration
e4 = COERCE/deport negated actor=imigresen recipient=warga said=q2 context=asylum
e5 = ASSAULT/torture historical actor=junta recipient=seorang time=t2 said=q3 context=human_rights
e6 = THREATEN/expel realized actor=wisma recipient=kedutaan said=q4 context=diplomatic
e7 = CONSULT/multilateral realized actor=pemimpin,majlis time=t4 context=diplomatic
e8 = SUPPORT realized actor=pemimpin time=t4 context=migration,diplomatic
e9 = SUPPORT realized actor=pemimpin recipient=qatar time=t4 context=diplomatic
e10 = AGREE future actor=qatar recipient=pemimpin context=migration
e11 = REJECT/assist realized actor=thailand recipient=pelarian context=migration
e12 = CONSULT/visit future actor=menteri recipient=malaysia time=t5 context=migration
