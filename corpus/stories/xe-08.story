language: id
published: 2015-06-10
split: train
---
Perang di perbatasan [myanmar|Myanmar]-[cina|Cina] dorong [pengungsi|4.000 orang] mengungsi ke Yunnan

[tatmadaw|Militer [myanmar|Myanmar]] [e1|menghujani] [laukkai,p1|Laukkai], kota utama di wilayah Kokang, dengan mortir dan howitzer [t1|sejak Senin], sementara [helikopter|helikopter tempurnya] [e2|menggempur] [p2|bukit-bukit di dekat perbatasan [cina|Cina]].

[mndaa|Pemberontak Tentara Aliansi Demokratik Nasional (MNDAA)] [c1|mengatakan] kepada [bbc|BBC] [q1|dua desa rata dengan tanah]. [tatmadaw|Angkatan bersenjata [myanmar|Myanmar]], yang [e3|memberlakukan jam malam] di [p3|seluruh Kokang] [t2|pada akhir pekan], belum menanggapi.

"[q2|[mndaa|Kami] [e4|memanggil setiap laki-laki] yang sanggup memikul senapan, sebab [tatmadaw|mereka] tidak meninggalkan pilihan]," [c2|kata] [wei|seorang komandan MNDAA yang dipanggil Lao Wei].

Di seberang sungai, [yunnan|pemerintah Provinsi Yunnan] [e5|membagikan tenda dan beras] bagi [pengungsi|sekitar 4.000 pengungsi]. Namun [pengungsi|tiga pengungsi] yang ditemui [bbc|BBC] di [nansan|Nansan] [c3|menuturkan] [q3|[polisi|polisi setempat] [e6|memulangkan paksa] [keluarga|puluhan keluarga] ke [myanmar|Myanmar] [t3|pada Selasa]]. "[q4|Truk datang pukul lima pagi. [polisi|Mereka] bilang perang sudah selesai, padahal [pengungsi|kami] masih mendengar meriam]," [c4|ungkap] [daw|Daw Nang Khin], [daw|ibu dua anak].

[cina|Beijing] [c5|membantah] [q5|[e7|mendeportasi] [pengungsi|warga sipil]]. [geng|Juru bicara [kemlu|Kementerian Luar Negeri [cina|Cina]] Geng Yaoting] [c6|mengatakan] [q6|[cina|negaranya] telah [e8|menolak] [e9|permintaan] [mndaa|kelompok bersenjata] untuk [i8,i9|bantuan obat-obatan]].

[t4|Februari lalu], [mndaa|MNDAA] [e10|menghentikan tembakan] selama sepekan menjelang Tahun Baru Imlek. [t5|Kini] [naypyidaw|pemerintah di Naypyidaw] [c7|menyatakan] [q7|[e11|akan mengumumkan gencatan senjata] hanya jika [mndaa|pemberontak] [e12|meletakkan senjata]].

[analis|Para analis] [c8|menyebut] [q8|Kokang sebagai ganjalan terbesar [i13|perjanjian damai nasional] yang [e13|diteken] [naypyidaw|pemerintah] dengan [delapan|delapan kelompok etnis] dalam bentuk rancangan [t6|pada Maret]].
---
myanmar | Myanmar | country | MMR
cina | Cina | country | CHN
tatmadaw | Militer Myanmar | organization | MMR | MIL
laukkai | Laukkai | place | MMR
helikopter | helikopter tempur Myanmar | group | MMR | MIL
mndaa | Tentara Aliansi Demokratik Nasional (MNDAA) | organization | MMR | REB
bbc | BBC | organization | GBR | JRN
wei | Lao Wei | person | MMR | REB | komandan MNDAA
yunnan | pemerintah Provinsi Yunnan | organization | CHN | GOV
pengungsi | pengungsi Kokang | group | MMR | REF
nansan | Nansan | place | CHN
polisi | polisi setempat | organization | CHN | COP
keluarga | puluhan keluarga | group | MMR | REF
daw | Daw Nang Khin | person | MMR | REF
geng | Geng Yaoting | person | CHN | GOV | Juru bicara Kementerian Luar Negeri Cina
kemlu | Kementerian Luar Negeri Cina | organization | CHN | GOV
naypyidaw | pemerintah di Naypyidaw | organization | MMR | GOV
analis | Para analis | group
delapan | delapan kelompok etnis | group | MMR | REB
---
t1 = 2015-06-08
t2 = 2015-06-06/2015-06-07
t3 = 2015-06-09
t4 = 2015-02
t5 = 2015-06-10
t6 = 2015-03
q1 = indirect mndaa
q2 = direct wei
q3 = indirect pengungsi
q4 = direct daw
q5 = indirect cina
q6 = indirect geng
q7 = indirect naypyidaw
q8 = indirect analis
e1 = ASSAULT/heavy-weapons realized actor=tatmadaw recipient=mndaa time=t1 context=military,territory
e2 = ASSAULT/aerial realized actor=helikopter recipient=mndaa time=t1 context=military,territory
e3 = COERCE/curfew realized actor=tatmadaw time=t2 context=military,repression
e4 = MOBILIZE/militia realized actor=mndaa said=q2 context=military
e5 = AID realized actor=yunnan recipient=pengungsi context=human_security,migration
e6 = COERCE/deport realized actor=polisi recipient=keluarga time=t3 said=q3 context=asylum,migration
e7 = COERCE/deport negated actor=cina recipient=pengungsi said=q5 context=asylum,migration
e8 = REJECT/assist realized actor=cina recipient=mndaa said=q6 context=health,military
e9 = REQUEST/assist realized actor=mndaa recipient=cina said=q6 context=health,military
e10 = RETREAT/ceasefire historical actor=mndaa recipient=tatmadaw time=t4 context=military
e11 = CONCEDE hypothetical actor=naypyidaw recipient=mndaa said=q7 context=military
e12 = RETREAT/disarm hypothetical actor=mndaa recipient=naypyidaw said=q7 context=military
e13 = SUPPORT realized actor=naypyidaw,delapan time=t6 said=q8 context=military
