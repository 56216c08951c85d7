language: ms
published: 2015-06-10
split: test
---
[tahanan|Tahanan] hari ke-12 lapar: [suhakam|Suhakam] minta jumpa [kpn|Ketua Polis Negara]

[@outlet|Malaysiakini]
[@reporter|Hazel Danasekaran]
Diterbitkan [t1|10 Jun 2015]

[tahanan|Tiga aktivis anti-lombong] yang [e1|berlapar] di [p1|Penjara Kajang] [t2|sejak 30 Mei] enggan menghentikan protes walaupun seorang daripada [tahanan|mereka] sudah dimasukkan ke wad.

[surendra|Peguam [tahanan|mereka], Latha Surendranathan], [c1|berkata] [q1|[pegawai|pegawai penyiasat] [e2|menyeksa] [tahanan|kliennya] dengan memaksa [tahanan|mereka] berdiri di atas ais selama enam jam].

"[q2|This is not interrogation, this is torture with paperwork," [surendra|beliau] [c2|menambah] dalam Bahasa Inggeris, "and [surendra|we] will name every officer [t3|next week]]."

[igp|Timbalan Ketua Polis Negara Tan Sri Mokhtar Idris] menolak dakwaan itu dan [c3,e3|memberi amaran] bahawa [q3|[penghasut|sesiapa] yang berkumpul di luar penjara akan diheret ke lokap]. "[q4|Don't test [igp|us]. The lock-up is big enough for all of [penghasut|you]]," [c4|katanya] dalam Bahasa Inggeris apabila ditanya wartawan.

[suhakam|Suruhanjaya Hak Asasi Manusia (Suhakam)] [e4|memohon pertemuan segera] dengan [kpn|Ketua Polis Negara]. [pkr|PKR] dan [dap|DAP] pula [e5|mengutuk] [polis|polis].

Dari Kuantan, syarikat lombong [aurum|Aurum Pahang] [c5|berkata] [q5|[aurum|pihaknya] [e6|tidak pernah meminta] [polis|polis] bertindak].

[kedutaan|Kedutaan [australia|Australia]], negara asal pelabur utamanya, [c8|mengesahkan] [q8|[warga|dua aktivis [australia|Australia]] yang menyertai protes telah [e7|dihantar pulang] [imigresen|Jabatan Imigresen] [t4|pada Ahad]]. "[q6|[australia|We] were told after the plane had left]," [c6|kata] [brigham|jurucakap [kedutaan|kedutaan] Alastair Brigham-Lowe].

[senator|Senator [hijau|Parti Hijau [australia|Australia]] Imogen Farrow] [c7,e8|menyeru] [q7|[australia|Canberra] menggantung [i8|latihan polis]] dengan [malaysia|Malaysia], yang [e9|dilangsungkan bersama] [t5|sejak 2008].

[t6|Pada 2012], [ribuan|ribuan orang] [e10|berarak] di [p10|Kuantan] membantah kilang nadir bumi.
---
tahanan | Tiga aktivis anti-lombong | group | MYS | ENV
surendra | Latha Surendranathan | person | MYS | - | Peguam
pegawai | pegawai penyiasat | group | MYS | COP
igp | Mokhtar Idris | person | MYS | COP | Timbalan Ketua Polis Negara
penghasut | sesiapa yang berkumpul di luar penjara | group | MYS | CVL
suhakam | Suruhanjaya Hak Asasi Manusia (Suhakam) | organization | MYS | GOV
kpn | Ketua Polis Negara | person | MYS | COP | Ketua Polis Negara
pkr | PKR | organization | MYS | PTY
dap | DAP | organization | MYS | PTY
polis | polis | organization | MYS | COP
aurum | Aurum Pahang | organization | MYS | BUS
australia | Australia | country | AUS
warga | dua aktivis Australia | group | AUS | ENV
imigresen | Jabatan Imigresen | organization | MYS | GOV
kedutaan | Kedutaan Australia | organization | AUS | GOV
brigham | Alastair Brigham-Lowe | person | AUS | GOV | jurucakap kedutaan
senator | Imogen Farrow | person | AUS | LEG | Senator Parti Hijau Australia
hijau | Parti Hijau Australia | organization | AUS | PTY
malaysia | Malaysia | country | MYS
ribuan | ribuan orang | group | MYS | CVL
---
t1 = 2015-06-10
t2 = 2015-05-30
t3 = 2015-06-15/2015-06-21
t4 = 2015-06-07
t5 = 2008
t6 = 2012
q1 = indirect surendra
q2 = direct surendra
q3 = indirect igp
q4 = direct igp
q5 = indirect aurum
q6 = direct brigham
q7 = indirect senator
q8 = indirect kedutaan
e1 = PROTEST/hunger realized actor=tahanan recipient=polis time=t2 context=environment,rights_freedoms
e2 = ASSAULT/torture realized actor=pegawai recipient=tahanan said=q1 context=human_rights,environment
e3 = THREATEN/arrest realized actor=igp recipient=penghasut said=q3 context=rights_freedoms,repression
e4 = REQUEST/meet realized actor=suhakam recipient=kpn context=human_rights
e5 = ACCUSE/disapprove realized actor=pkr,dap recipient=polis context=human_rights
e6 = REQUEST/change negated actor=aurum recipient=polis said=q5 context=natural_resource
e7 = COERCE/deport realized actor=imigresen recipient=warga time=t4 said=q8 context=migration,environment
e8 = REQUEST/change realized actor=senator recipient=australia said=q7 context=human_rights,diplomatic
e9 = COOPERATE historical actor=australia,malaysia time=t5 context=crime
e10 = PROTEST/demo historical actor=ribuan time=t6 context=environment
