language: id
published: 2024-03-19
---
[junta|Junta] Bombardir [loikaw|Loikaw] Lagi, [asean|ASEAN] Rapat Darurat

[@place|Jakarta], [@agency|CNN Indonesia] -- Tiga jet tempur [junta|militer Myanmar] [e1|menjatuhkan bom] di atas [p1|pasar pagi [loikaw|Kota Loikaw]], ibu kota Negara Bagian Kayah, [t1|Senin (18/3)]. Sedikitnya [pedagang|14 pedagang] tewas.

[q1|Serangan udara itu menyusul [e2|gempuran howitzer] selama dua malam oleh [batalion|batalion infanteri yang bermarkas di Pekon]], [c1|kata] [soe|juru bicara [pdkk|Pasukan Pertahanan Kebangsaan Karenni] Soe Reh Paw].

"[q2|[junta|Mereka] tidak sanggup merebut kota dengan prajurit, maka [junta|mereka] meratakannya," [c2|tutur] [soe|Soe Reh Paw] kepada media setempat, "tetapi [pdkk|kami] [e3|tidak akan menarik diri] sejengkal pun]."

[khin|Juru bicara [junta|junta] Brigjen Khin Maung Tut] [c3|menegaskan] [q3|[junta|pihaknya] [e4|tak pernah membidik] [sipil|warga sipil] dengan pesawat]. [khin|Khin] juga mengumumkan [e5|jam malam baru] di [p5,kota8|delapan kotapraja] [t2|mulai Rabu (20/3)].

Kekurangan tentara membuat [myanmar|Naypyidaw] [e6|mempersenjatai] [desa|warga desa]. [q4|[milisi|Milisi kampung] dibentuk di [p6|Pinlaung dan sekitarnya] [t3|sejak pertengahan Februari]], [c4|ungkap] laporan [khrw|lembaga pemantau Karenni Human Rights Watchers]. [q5|[pemuda|Pemuda yang kabur dari wajib militer] [e7|disiksa] [junta|tentara] di [p7|pos Moebye]], [c5|tambah] laporan tersebut.

[i8|Krisis ini] menjadi agenda tunggal [e8|rapat darurat] [menlu|para menteri luar negeri [asean|ASEAN]] di [p8,vientiane|Vientiane], [t4|Selasa]. [laos|Laos] selaku ketua [t5|tahun ini] [e9|meminta] [anggota|anggota [asean|blok]] [i9|dana untuk koridor pangan], tetapi [dua|dua negara anggota] [e10|tidak bersedia menyumbang]. [indonesia|Indonesia] [e11|akan mengirim] [i11|40 ton beras] [t6|bulan depan].

[t7|Tiga tahun lalu], [asean|ASEAN] [e12|menyepakati] [i12|Konsensus Lima Poin] yang hingga kini nyaris tak dijalankan.

([@reporter|tim]/[@editor|bac])

Baca juga: [@related|Mengapa [loikaw|Loikaw] Diperebutkan?]
---
junta | militer Myanmar | organization | MMR | MIL
loikaw | Kota Loikaw | place | MMR
asean | ASEAN | bloc | IGO
pedagang | 14 pedagang | group | MMR | CVL
batalion | batalion infanteri yang bermarkas di Pekon | group | MMR | MIL
pdkk | Pasukan Pertahanan Kebangsaan Karenni | organization | MMR | REB
soe | Soe Reh Paw | person | MMR | REB | juru bicara Pasukan Pertahanan Kebangsaan Karenni
khin | Khin Maung Tut | person | MMR | MIL | Juru bicara junta
sipil | warga sipil | group | MMR | CVL
kota8 | delapan kotapraja | place | MMR
myanmar | Myanmar | country | MMR
desa | warga desa | group | MMR | CVL
milisi | Milisi kampung | group | MMR | PRM
khrw | Karenni Human Rights Watchers | organization | MMR | NGO
pemuda | Pemuda yang kabur dari wajib militer | group | MMR | CVL
menlu | para menteri luar negeri ASEAN | group | IGO | GOV
vientiane | Vientiane | place | LAO
laos | Laos | country | LAO
anggota | anggota blok | group | IGO | GOV
dua | dua negara anggota | group | IGO | GOV
indonesia | Indonesia | country | IDN
---
t1 = 2024-03-18
t2 = 2024-03-20
t3 = 2024-02
t4 = 2024-03-19
t5 = 2024
t6 = 2024-04
t7 = 2021
q1 = indirect soe
q2 = direct soe
q3 = indirect khin
q4 = indirect khrw
q5 = indirect khrw
e1 = ASSAULT/aerial realized actor=junta recipient=pedagang time=t1 context=military
e2 = ASSAULT/heavy-weapons realized actor=batalion said=q1 context=military
e3 = REJECT/yield realized actor=pdkk recipient=junta said=q2 context=military
e4 = ASSAULT/aerial negated actor=junta recipient=sipil said=q3 context=military
e5 = COERCE/curfew future actor=junta time=t2 context=military,repression
e6 = MOBILIZE/militia realized actor=myanmar recipient=desa time=t3 context=military
e7 = ASSAULT/torture realized actor=junta recipient=pemuda said=q5 context=military,human_rights
e8 = CONSULT/multilateral realized actor=menlu time=t4 context=diplomatic
e9 = REQUEST/assist realized actor=laos recipient=anggota context=human_security
e10 = REJECT/assist realized actor=dua recipient=laos context=human_security
e11 = AGREE future actor=indonesia time=t6 context=human_security
e12 = AGREE historical actor=asean time=t7 context=diplomatic
