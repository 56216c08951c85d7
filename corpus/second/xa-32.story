language: ms
published: 2025-06-24
---
[malaysia|Malaysia] hantar pulang [wargamy|340 warga Myanmar], [atase|diplomat] diberi kata dua

Oleh [@reporter|Nor Azizah Kamsah]

[@place|SHAH ALAM]: [imigresen|Jabatan Imigresen] [e1|menghantar pulang] [wargamy|340 warga Myanmar] dari [p1,klang|Pelabuhan Klang], [t1|semalam], walaupun [suhakam|Suruhanjaya Hak Asasi Manusia] ([suhakam|SUHAKAM]) [c1,e2|merayu] supaya [q1|[i2|penghantaran itu] ditangguhkan].

[faridah|Ketua Pengarah [imigresen|Imigresen] Datuk Faridah Munawir] [c2|berkata], [q2|semua [wargamy|mereka] bersetuju pulang secara sukarela]. "[q3|[imigresen|Kami] [e3|tidak menghantar] [pemohon|seorang pun pemohon suaka]," [c3|katanya], "senarai itu sudah disemak]."

[penumpang|Seorang daripada penumpang] sebelum ini [c4|memberitahu] BH bahawa [q4|[tenteramy|tentera [myanmar|Myanmar]] [e4|merenjatnya] dengan elektrik di [p4,insein|Insein] [t2|pada 2021]].

Dalam perkembangan berasingan, [wisma|Wisma Putra] [c5,e5|memberi kata dua] kepada [kedutaan|kedutaan [myanmar|Myanmar]]: [q5|[atase|dua atasenya] akan diusir jika terus mengganggu [chin|pelarian Chin] di Cheras]. [q6|[myanmar|Naypyidaw], [c6|kata] [wisma|kementerian itu], diberi tempoh [t3|sehingga Jumaat]].

Di [p6,kl|Kuala Lumpur], [pemimpin|pemimpin sepuluh negara [asean|ASEAN]] [e6|bersidang] [t4|hari ini] dengan [rakan|rakan-rakan [oic|Pertubuhan Kerjasama Islam]]. [pemimpin,rakan|Mereka] [e7|menandatangani] [i7|deklarasi penempatan semula pelarian] dan [e8|mengalu-alukan] [i8|[e9|tawaran] [qatar|Qatar] untuk menyumbang RM900 juta]. [thailand|Thailand] [e10|enggan membuka] [i10|kem baharu].

[domingas|Menteri Luar [timor|Timor-Leste] Domingas Soares-Lobato] [e11|dijadual melawat] [p11|kem tahanan Bidor] [t5|lusa].
---
malaysia | Malaysia | country | MYS
wargamy | 340 warga Myanmar | group | MMR | REF
atase | dua atasenya | group | MMR | GOV
imigresen | Jabatan Imigresen | organization | MYS | GOV
klang | Pelabuhan Klang | place | MYS
suhakam | Suruhanjaya Hak Asasi Manusia | organization | MYS | GOV
faridah | Faridah Munawir | person | MYS | GOV | Ketua Pengarah Imigresen
pemohon | seorang pun pemohon suaka | group | MMR | REF
penumpang | Seorang daripada penumpang | person | MMR | REF
tenteramy | tentera Myanmar | organization | MMR | MIL
myanmar | Myanmar | country | MMR
insein | Insein | place | MMR
wisma | Wisma Putra | organization | MYS | GOV
kedutaan | kedutaan Myanmar | organization | MMR | GOV
chin | pelarian Chin | group | MMR | REF
kl | Kuala Lumpur | place | MYS
pemimpin | pemimpin sepuluh negara ASEAN | group | IGO | GOV
asean | ASEAN | organization | IGO
rakan | rakan-rakan Pertubuhan Kerjasama Islam | group | IGO | GOV
oic | Pertubuhan Kerjasama Islam | organization | IGO
qatar | Qatar | country | QAT
thailand | Thailand | country | THA
domingas | Domingas Soares-Lobato | person | TLS | GOV | Menteri Luar Timor-Leste
timor | Timor-Leste | country | TLS
---
t1 = 2025-06-23
t2 = 2021
t3 = 2025-06-27
t4 = 2025-06-24
t5 = 2025-06-26
q1 = indirect suhakam
q2 = indirect faridah
q3 = direct faridah
q4 = indirect penumpang
q5 = indirect wisma
q6 = indirect wisma
e1 = COERCE/deport realized actor=imigresen recipient=wargamy time=t1 context=migration,asylum
e2 = REQUEST/yield realized actor=suhakam recipient=imigresen context=human_rights,migration
e3 = COERCE/deport negated actor=imigresen recipient=pemohon said=q3 context=asylum,migration
e4 = ASSAULT/torture historical actor=tenteramy recipient=penumpang time=t2 said=q4 context=human_rights,repression
e5 = THREATEN/expel realized actor=wisma recipient=kedutaan context=diplomatic,asylum
e6 = CONSULT/multilateral realized actor=pemimpin,rakan time=t4 context=diplomatic,asylum
e7 = SUPPORT realized actor=pemimpin,rakan context=asylum,diplomatic
e8 = SUPPORT realized actor=pemimpin,rakan recipient=qatar context=asylum
e9 = AGREE future actor=qatar context=asylum
e10 = REJECT/assist realized actor=thailand context=asylum
e11 = AGREE future actor=domingas time=t5 context=diplomatic,asylum
