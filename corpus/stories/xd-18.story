language: id
published: 2010-07-14
split: train
---
Jenderal [bolivia|Bolivia] Rebut Istana, Radio Diberangus

[@place|LA PAZ] - Krisis [bolivia|Bolivia] memasuki hari kelima. [dewan|Dewan militer pimpinan [maldonado|Jenderal Rolando Maldonado Vaca]] [e1|mengumumkan darurat militer] [t1|Senin lalu (12/7)] dan langsung [e2|mencabut izin siar] [radio|Radio Altiplano], pengeras suara serikat tambang. [penyiar|Dua penyiarnya] [e3|dipukuli] [prajurit|prajurit] di [p3|studio] saat siaran masih mengudara.

[t5|Sehari kemudian], [dewan|junta] [e4|menarik [bolivia|Bolivia] keluar] dari [unasur|Uni Negara-Negara Amerika Selatan (Unasur)]. Alasannya, [unasur|perhimpunan itu] "[q1|memihak orang yang sudah kalah]", [c1|kata] [maldonado|Maldonado].

[tarqui|Presiden terguling Evaristo Tarqui] bersembunyi di kedutaan [meksiko|Meksiko]. Dari sana, [tarqui|dia] [e5|berbicara melalui telepon] dengan [sekjen|Sekjen [oas|OAS]] selama 40 menit, [t2|Selasa malam (13/7)].

"[q2|[tarqui|Saya] [e6|tidak pernah meneken [i6|surat pengunduran diri]]. Tanda tangan itu milik juru tulis [dewan|mereka]]," [c2|tegas] [tarqui|mantan guru tersebut] lewat rekaman yang diterima [afp|AFP].

Upaya damai digalang [kosta|Kosta Rika]. [t3|Sejak kemarin] [kosta|negara tanpa tentara itu] [e7|memediasi] [utusan-d,utusan-t|utusan kedua kubu] di [p7|San José]. [c3|Kabarnya], [q3|[dewan|junta] bisa [e8|menerima pemilu dini] asalkan [tarqui|Tarqui] diasingkan]. Namun, [cob|serikat buruh COB] [e9|menolak] [i9|tawaran semacam itu].

[peru|Peru] dan [chile|Cile] [e10|tidak mengakui] [dewan|pemerintahan baru]. [amerika|Amerika Serikat] [e11|membekukan [i11|bantuan militer]] USD 26 juta. Adapun [meksiko|Meksiko] [c4|menjamin] [q4|[e12|tak akan menyerahkan] [tarqui|Tarqui] kepada [dewan|siapa pun]].

[bolivia|Negeri di Pegunungan Andes itu] pernah [e13|diperintah dengan darurat militer] [t4|pada 1980], ketika [garcia|sekelompok kolonel] menyerbu istana yang sama. ([@source|AFP]/[@source|AP]/[@reporter|cak]/[@editor|dos])
---
bolivia | Bolivia | country | BOL
dewan | dewan militer | organization | BOL | MIL
maldonado | Rolando Maldonado Vaca | person | BOL | MIL | Jenderal
radio | Radio Altiplano | organization | BOL | JRN
penyiar | dua penyiar Radio Altiplano | group | BOL | JRN
prajurit | prajurit | group | BOL | MIL
unasur | Uni Negara-Negara Amerika Selatan (Unasur) | bloc | IGO
tarqui | Evaristo Tarqui | person | BOL | GOV | Presiden terguling
meksiko | Meksiko | country | MEX
sekjen | Sekjen OAS | person | IGO | IGO | Sekjen OAS
oas | OAS | bloc | IGO
afp | AFP | organization | FRA | JRN
kosta | Kosta Rika | country | CRI
utusan-d | utusan dewan militer | group | BOL | MIL
utusan-t | utusan Evaristo Tarqui | group | BOL | GOV
cob | serikat buruh COB | organization | BOL | LAB
peru | Peru | country | PER
chile | Cile | country | CHL
amerika | Amerika Serikat | country | USA
garcia | sekelompok kolonel | group | BOL | MIL
---
t1 = 2010-07-12
t2 = 2010-07-13
t3 = 2010-07-13
t4 = 1980
t5 = 2010-07-13
q1 = direct maldonado
q2 = direct tarqui
q3 = indirect -
q4 = indirect meksiko
e1 = COERCE/martial-law realized actor=dewan time=t1 context=military,repression,pro_autocracy
e2 = COERCE/censor realized actor=dewan recipient=radio time=t1 context=repression,rights_freedoms
e3 = ASSAULT/beat realized actor=prajurit recipient=penyiar context=repression,rights_freedoms
e4 = SANCTION/withdraw realized actor=dewan recipient=unasur time=t5 context=diplomatic
e5 = CONSULT/phone realized actor=tarqui,sekjen time=t2 context=diplomatic,pro_democracy
e6 = RETREAT/resign negated actor=tarqui said=q2 context=executive,pro_democracy
e7 = CONSULT/third-party realized actor=kosta recipient=utusan-d,utusan-t time=t3 context=diplomatic,pro_democracy
e8 = CONCEDE hypothetical actor=dewan recipient=tarqui said=q3 context=election
e9 = REJECT realized actor=cob recipient=dewan context=election,pro_democracy
e10 = REJECT realized actor=peru,chile recipient=dewan context=diplomatic
e11 = SANCTION/discontinue realized actor=amerika recipient=dewan context=military,diplomatic
e12 = REJECT/yield realized actor=meksiko recipient=dewan said=q4 context=asylum,diplomatic
e13 = COERCE/martial-law historical actor=garcia time=t4 context=military,pro_autocracy
