language: id
published: 2026-05-06
split: train
---
Jam Malam di [pemba|Pemba] setelah [macamo|Aktivis Antikorupsi] Dibunuh

[@place|NAIROBI] — [pemerintah|Pemerintah [mozambik|Mozambik]] [e1|memberlakukan jam malam] di [p1,pemba|Pemba] [t1|mulai Selasa], menyusul kematian [macamo|aktivis antikorupsi Lurdes Macamo-Tembe], yang [t7|pada Minggu malam] [e2|ditembak mati] [pembunuh|dua pria bersepeda motor] di depan rumahnya.

"[q1|[macamo|She] reported eleven threats," [c1|kata] [nuno|direktur [pusat|Pusat Integritas Publik], Nuno Chissaleiro], kepada [voa|VOA] dalam bahasa Inggris, "and eleven times the [polisi|police] gave [macamo|her] a receipt]."

Kemarahan merebak. [t2|Senin siang], [massa|ratusan pelayat] [e3|memblokade] [p3|jalan ke pelabuhan] dan [e4|membakar dua truk] pengangkut gas. [polisi|Polisi] [e5|mengancam menangkapi] [massa|para pengunjuk rasa] yang masih berkumpul [t3|Rabu ini].

[mutemba|Gubernur Cabo Delgado Celestina Mutembe] [c2|menegaskan] [q2|[mutemba|dirinya] [e6|tidak akan mundur]]. "[q3|[mutemba|I] was elected to stay, not to run]," [c3|katanya] di radio. [nuno|Chissaleiro] dan [uskup|Uskup Pemba] [e7|meminta beraudiensi] dengan [presiden|presiden]; [q4|[presiden|kepala negara] [e8|kemungkinan menemui] [nuno,uskup|mereka] [t4|pekan depan]], [c4|ujar] [ajudan|seorang ajudan], seperti dikutip [@source|Lusa].

Di pedalaman, [militan|gerilyawan Al-Shabaab setempat] [e9|menculik] enam [pekerja|pekerja kebun mete] di [p9|Macomia] dan, [c5|menurut] [kepala|kepala desa], [q5|[e10|menaburkan racun tikus] ke [p10|lumbung jagung] [t5|pada Ahad]]. [afsel|Afrika Selatan] [e11|berjanji mengirimkan] [i11|dua helikopter medis].

[rwanda|Rwanda] dan [tentara|tentara [mozambik|Mozambik]] [e12|melanjutkan patroli gabungan] di [p12|Palma]. Bentrokan di kawasan itu reda setelah [frelimo|Frelimo] dan [renamo|Renamo] [e13|menghentikan tembak-menembak] [t6|pada 2016].

"[q6|History here is a door that never quite shuts," [c6|kata] [analis|peneliti [rhodes|Rhodes University], Thandeka Mbele-Nxumalo], "and someone always leaves a gun against it]."

\[[@reporter|em]/[@editor|ft]\]
---
pemba | Pemba | place | MOZ
pemerintah | Pemerintah Mozambik | organization | MOZ | GOV
mozambik | Mozambik | country | MOZ
macamo | Lurdes Macamo-Tembe | person | MOZ | NGO | aktivis antikorupsi
pembunuh | dua pria bersepeda motor | group | MOZ | UAF
nuno | Nuno Chissaleiro | person | MOZ | NGO | direktur Pusat Integritas Publik
pusat | Pusat Integritas Publik | organization | MOZ | NGO
voa | VOA | organization | USA | JRN
polisi | polisi Mozambik | organization | MOZ | COP
massa | ratusan pelayat | group | MOZ | CVL
mutemba | Celestina Mutembe | person | MOZ | GOV | Gubernur Cabo Delgado
uskup | Uskup Pemba | person | MOZ | REL | Uskup Pemba
presiden | presiden | person | MOZ | GOV | presiden
ajudan | seorang ajudan | person | MOZ | GOV
militan | gerilyawan Al-Shabaab setempat | group | MOZ | REB
pekerja | pekerja kebun mete | group | MOZ | LAB
kepala | kepala desa | person | MOZ | GOV | kepala desa
afsel | Afrika Selatan | country | ZAF
rwanda | Rwanda | country | RWA
tentara | tentara Mozambik | organization | MOZ | MIL
frelimo | Frelimo | organization | MOZ | PTY
renamo | Renamo | organization | MOZ | REB
rhodes | Rhodes University | organization | ZAF | EDU
analis | Thandeka Mbele-Nxumalo | person | ZAF | EDU | peneliti Rhodes University
---
t1 = 2026-05-05
t2 = 2026-05-04
t3 = 2026-05-06
t4 = 2026-05-11/2026-05-17
t5 = 2026-05-03
t6 = 2016
t7 = 2026-05-03
q1 = direct nuno
q2 = indirect mutemba
q3 = direct mutemba
q4 = indirect ajudan
q5 = indirect kepala
q6 = direct analis
e1 = COERCE/curfew realized actor=pemerintah time=t1 context=rights_freedoms
e2 = ASSAULT/targeted realized actor=pembunuh recipient=macamo time=t7 context=corruption,crime
e3 = PROTEST/obstruct realized actor=massa time=t2 context=corruption
e4 = PROTEST/riot realized actor=massa time=t2 context=corruption
e5 = THREATEN/arrest realized actor=polisi recipient=massa context=repression,rights_freedoms
e6 = REJECT/yield realized actor=mutemba said=q2 context=executive
e7 = REQUEST/meet realized actor=nuno,uskup recipient=presiden context=corruption
e8 = AGREE hypothetical actor=presiden recipient=nuno,uskup time=t4 said=q4 context=corruption
e9 = ASSAULT/abduct realized actor=militan recipient=pekerja context=terrorism
e10 = ASSAULT/unconventional realized actor=militan time=t5 said=q5 context=terrorism,human_security
e11 = AGREE future actor=afsel recipient=pemerintah context=health,human_security
e12 = COOPERATE realized actor=rwanda,tentara context=military
e13 = RETREAT/ceasefire historical actor=frelimo,renamo time=t6 context=military
