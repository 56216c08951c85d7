language: id
published: 2024-03-19
split: test
---
[junta|Junta] Bombardir Loikaw Lagi, [asean|ASEAN] Rapat Darurat

[@place|Jakarta], [@agency|CNN Indonesia] -- Tiga [jet|jet tempur [junta|militer Myanmar]] [e1|menjatuhkan bom] di atas [p1,pasar|pasar pagi Kota Loikaw], ibu kota Negara Bagian Kayah, [t1|Senin (18/3)]. Sedikitnya 14 [pedagang|pedagang] tewas.

[q1|Serangan udara itu menyusul [e2|gempuran howitzer] selama dua malam oleh [batalion|batalion infanteri yang bermarkas di Pekon]], [c1|kata] [soe|juru bicara [knla|Pasukan Pertahanan Kebangsaan Karenni] Soe Reh Paw].

"[q2|[junta|Mereka] tidak sanggup merebut kota dengan prajurit, maka [junta|mereka] meratakannya," [c2|tutur] [soe|Soe Reh Paw] kepada media setempat, "tetapi [knla|kami] [e3|tidak akan menarik diri] sejengkal pun]."

[khin|Juru bicara [junta|junta] Brigjen Khin Maung Tut] [c3|menegaskan] [q3|[junta|pihaknya] [e4|tak pernah membidik] [pedagang|warga sipil] dengan pesawat]. [khin|Khin] juga [e5|mengumumkan [i5|jam malam] baru] di [p5|delapan kotapraja] [t2|mulai Rabu (20/3)].

Kekurangan tentara membuat [junta|Naypyidaw] mempersenjatai [desa|warga desa]. [q4|Milisi kampung [e6|dibentuk] di [p6|Pinlaung] dan sekitarnya [t3|sejak pertengahan Februari]], [c4|ungkap] [watch|laporan lembaga pemantau Karenni Human Rights Watchers]. [q5|[pemuda|Pemuda yang kabur dari wajib militer] [e7|disiksa] [junta|tentara] di [p7|pos Moebye]], [c5|tambah] [watch|laporan tersebut].

Krisis ini menjadi agenda tunggal [e8|rapat darurat] [menlu|para menteri luar negeri [asean|ASEAN]] di [p8|Vientiane], [t4|Selasa]. [laos|Laos] selaku ketua tahun ini [e9|meminta] [asean|anggota blok] [i9|dana untuk koridor pangan], tetapi [dua|dua negara anggota] [e10|tidak bersedia menyumbang]. [indonesia|Indonesia] [e11|akan mengirim] 40 ton beras [t5|bulan depan].

[t6|Tiga tahun lalu], [asean|ASEAN] [e12|menyepakati] [i12|Konsensus Lima Poin] yang hingga kini nyaris tak dijalankan.

([@reporter|tim]/[@editor|bac])

Baca juga: [@related|Mengapa Loikaw Diperebutkan?]
---
junta | militer Myanmar | organization | MMR | MIL
asean | ASEAN | bloc | IGO | IGO
jet | jet tempur militer Myanmar | group | MMR | MIL
pasar | pasar pagi Kota Loikaw | place | MMR
pedagang | pedagang | group | MMR | CVL
batalion | batalion infanteri | organization | MMR | MIL
soe | Soe Reh Paw | person | MMR | REB | juru bicara Pasukan Pertahanan Kebangsaan Karenni
knla | Pasukan Pertahanan Kebangsaan Karenni | organization | MMR | REB
khin | Khin Maung Tut | person | MMR | MIL | Juru bicara junta
desa | warga desa | group | MMR | CVL
watch | Karenni Human Rights Watchers | organization | MMR | NGO
menlu | para menteri luar negeri ASEAN | group | IGO | GOV
laos | Laos | country | LAO
dua | dua negara anggota | group | IGO
indonesia | Indonesia | country | IDN
pemuda | pemuda | group | MMR | CVL
---
t1 = 2024-03-18
t2 = 2024-03-20
t3 = 2024-02-15
t4 = 2024-03-19
t5 = 2024-04
t6 = 2021
q1 = indirect soe
q2 = direct soe
q3 = indirect khin
q4 = indirect watch
q5 = indirect watch
e1 = ASSAULT/aerial realized actor=jet recipient=pedagang time=t1 context=military
e2 = ASSAULT/heavy-weapons realized actor=batalion recipient=knla said=q1 context=military
e3 = REJECT/yield realized actor=knla recipient=junta said=q2 context=military,territory
e4 = ASSAULT/aerial negated actor=junta recipient=pedagang said=q3 context=military
e5 = COERCE/curfew future actor=junta time=t2 context=military,repression
e6 = MOBILIZE/militia realized actor=junta recipient=desa time=t3 said=q4 context=military
e7 = ASSAULT/torture realized actor=junta recipient=pemuda said=q5 context=human_rights,military
e8 = CONSULT/multilateral realized actor=menlu time=t4 context=diplomatic
e9 = REQUEST/assist realized actor=laos recipient=asean context=human_security,diplomatic
e10 = REJECT/assist realized actor=dua recipient=laos context=human_security,diplomatic
e11 = AID future actor=indonesia time=t5 context=human_security
e12 = AGREE historical actor=asean time=t6 context=diplomatic
