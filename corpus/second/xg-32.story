language: ms
published: 2015-06-10
---
[aktivis|Tahanan] hari ke-12 lapar: [suhakam|Suhakam] minta jumpa [kpn|Ketua Polis Negara]

[@outlet|Malaysiakini]
[@reporter|Hazel Danasekaran]
Diterbitkan [t1|10 Jun 2015]

[aktivis|Tiga aktivis anti-lombong] yang [e1|berlapar] di [p1|Penjara Kajang] [t2|sejak 30 Mei] [e2|enggan menghentikan] [i2|protes] walaupun [aktivis|seorang daripada mereka] sudah dimasukkan ke wad.

[latha|Peguam [aktivis|mereka], Latha Surendranathan], [c1|berkata] [q1|[pegawai|pegawai penyiasat] [e3|menyeksa] [aktivis|kliennya] dengan memaksa [aktivis|mereka] berdiri di atas ais selama enam jam].

"[q2|This is not interrogation, this is torture with paperwork," [latha|beliau] [c2|menambah] dalam Bahasa Inggeris, "and [latha|we] will [e4|name] [pegawai|every officer] [t3|next week]]."

[mokhtar|Timbalan Ketua Polis Negara Tan Sri Mokhtar Idris] [e5|menolak] [i5|dakwaan itu] dan [c3,e6|memberi amaran] bahawa [q3|[sesiapa|sesiapa yang berkumpul di luar penjara] akan diheret ke lokap]. "[q4|Don't test [polis|us]. The lock-up is big enough for all of [sesiapa|you]]," [c4|katanya] dalam Bahasa Inggeris apabila ditanya wartawan.

[suhakam|Suruhanjaya Hak Asasi Manusia] ([suhakam|Suhakam]) [e7|memohon] [i7|pertemuan segera] dengan [kpn|Ketua Polis Negara]. [pkr|PKR] dan [dap|DAP] pula [e8|mengutuk] [polis|polis].

Dari [kuantan|Kuantan], [aurum|syarikat lombong Aurum Pahang] [c5|berkata] [q5|[aurum|pihaknya] [e9|tidak pernah meminta] [polis|polis] bertindak].

[kedutaan|Kedutaan [australia|Australia]], [australia|negara asal pelabur utamanya], [c6|mengesahkan] [q6|[duaaus|dua aktivis Australia] yang menyertai protes telah [e10|dihantar pulang] [imigresen|Jabatan Imigresen] [t4|pada Ahad]]. "[q7|[kedutaan|We] were told after the plane had left]," [c7|kata] [alastair|jurucakap [kedutaan|kedutaan] Alastair Brigham-Lowe].

[imogen|Senator [hijau|Parti Hijau [australia|Australia]] Imogen Farrow] [e11|menyeru] [australia|Canberra] menggantung [i11|latihan polis dengan [malaysia|Malaysia]], yang [e12|dilangsungkan bersama] [t5|sejak 2008].

[t6|Pada 2012], [ribuan|ribuan orang] [e13|berarak] di [p13,kuantan|Kuantan] membantah [i13|kilang nadir bumi].
---
aktivis | Tiga aktivis anti-lombong | group | MYS | CVL
suhakam | Suruhanjaya Hak Asasi Manusia | organization | MYS | GOV
kpn | Ketua Polis Negara | person | MYS | COP | Ketua Polis Negara
latha | Latha Surendranathan | person | MYS | - | Peguam
pegawai | pegawai penyiasat | group | MYS | COP
mokhtar | Mokhtar Idris | person | MYS | COP | Timbalan Ketua Polis Negara
sesiapa | sesiapa yang berkumpul di luar penjara | group | MYS | CVL
polis | polis | organization | MYS | COP
pkr | PKR | organization | MYS | PTY
dap | DAP | organization | MYS | PTY
aurum | Aurum Pahang | organization | MYS | BUS
kedutaan | Kedutaan Australia | organization | AUS | GOV
australia | Australia | country | AUS
duaaus | dua aktivis Australia | group | AUS | CVL
imigresen | Jabatan Imigresen | organization | MYS | GOV
alastair | Alastair Brigham-Lowe | person | AUS | GOV | jurucakap kedutaan
imogen | Imogen Farrow | person | AUS | LEG | Senator Parti Hijau Australia
hijau | Parti Hijau Australia | organization | AUS | PTY
malaysia | Malaysia | country | MYS
ribuan | ribuan orang | group | MYS | CVL
kuantan | Kuantan | place | MYS
---
t1 = 2015-06-10
t2 = 2015-05-30
t3 = 2015-06-15/2015-06-21
t4 = 2015-06-07
t5 = 2008
t6 = 2012
q1 = indirect latha
q2 = direct latha
q3 = indirect mokhtar
q4 = direct mokhtar
q5 = indirect aurum
q6 = indirect kedutaan
q7 = direct alastair
e1 = PROTEST/hunger realized actor=aktivis time=t2 context=environment
e2 = REJECT/yield realized actor=aktivis context=environment
e3 = ASSAULT/torture realized actor=pegawai recipient=aktivis said=q1 context=human_rights,repression
e4 = ACCUSE/allege future actor=latha recipient=pegawai time=t3 said=q2 context=human_rights,legal
e5 = REJECT realized actor=mokhtar recipient=latha context=human_rights
e6 = THREATEN/arrest realized actor=mokhtar recipient=sesiapa context=repression,rights_freedoms
e7 = REQUEST/meet realized actor=suhakam recipient=kpn context=human_rights
e8 = ACCUSE/disapprove realized actor=pkr,dap recipient=polis context=human_rights
e9 = REQUEST negated actor=aurum recipient=polis said=q5 context=natural_resource
e10 = COERCE/deport realized actor=imigresen recipient=duaaus time=t4 said=q6 context=migration,rights_freedoms
e11 = REQUEST/change realized actor=imogen recipient=australia context=diplomatic,human_rights
e12 = COOPERATE realized actor=australia,malaysia time=t5 context=crime
e13 = PROTEST/demo historical actor=ribuan time=t6 context=environment
