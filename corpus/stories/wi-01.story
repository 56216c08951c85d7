language: id
published: 2019-03-14
split: train
---
Nelayan ditahan di Danau Victoria, [kenya|Kenya] kirim polisi perairan ke Migingo

[@place|Nairobi] ([@agency|ANTARA]) - [kenya|Pemerintah [presiden|Kenya]], [t1|Rabu], [e1|mengirim 60 personel polisi perairan] ke sekitar [i1,p1,pulau|Pulau Migingo] setelah [pasukan|pasukan laut [uganda|Uganda]] [e2|menahan] [nelayan|23 nelayan [kenya|Kenya]] [t2|pada akhir pekan lalu].

[barasa|Menteri Dalam Negeri [kenya|Kenya] [barasa|Josphat Wekesa Barasa]] [c1,e3|menuding] [q1|[pasukan|serdadu [uganda|Uganda]] [i3|memungut pajak gelap dari para nelayan]].

"[q2|[uganda|Mereka] [e4|harus membebaskan] [i4|orang-orang kami] tanpa syarat, dan secepatnya]," [c2|katanya] kepada wartawan di [p4|Homa Bay].

[i5|Tuduhan itu] [e5|ditepis] [uganda|Kampala]. [ssemanda|Juru bicara militer [uganda|Uganda] Kolonel Denis Okello Ssemanda] [c3|mengatakan] [q3|[nelayan|para nelayan tersebut] [e6|akan diseret ke mahkamah] bila tidak membayar [i6|denda]].

Di [p7|Sori], [pedagang|ratusan pedagang ikan] [e7|memblokade] [i7|dermaga] dengan lambung perahu bekas [t3|sejak Senin], memaksa feri dari Mbita putar haluan.

[ktn|Stasiun televisi setempat, KTN], [c4|melaporkan] [q4|[presiden|Presiden [kenya|Kenya]] [e8|menelepon] [presiden-uganda|sejawatnya di [uganda|Uganda]] [t4|pada Selasa malam]]. [presiden,presiden-uganda|Keduanya], menurut [ktn|KTN] yang [c5|mengutip] [ajudan|seorang ajudan di [state|State House]], [q5|[e9|sepakat mengirim] [i9|tim juru ukur gabungan] ke [p9|pulau seluas lapangan bola itu] [t5|bulan depan]].

[q6|[kenya|Nairobi] juga menimbang [e10|larangan impor] [i10|telur dan susu] asal [uganda|negara tetangganya tersebut]], [c6|kata] [pejabat|seorang pejabat perdagangan] yang meminta namanya tidak disebutkan kepada [xinhua|Xinhua].

[nelayan|Delapan dari 23 nelayan itu] [e11|dipulangkan] [uganda|Uganda] melalui [p11|Port Victoria] [t6|pada Rabu petang].

[kenya,uganda|Kedua negara] pernah [e12|berpatroli bersama] di [p12|danau tersebut] [t7|pada 2009].

Sumber: [@source,xinhua|Xinhua]

Penerjemah: [@translator|Rahma Indriyani]
Editor: [@editor|Teguh Wardhana]
Copyright © ANTARA 2019
---
kenya | Kenya | country | KEN
uganda | Uganda | country | UGA
pasukan | pasukan laut Uganda | organization | UGA
nelayan | nelayan Kenya | group | KEN
barasa | Josphat Wekesa Barasa | person | KEN | - | Menteri Dalam Negeri Kenya
ssemanda | Denis Okello Ssemanda | person | UGA | - | Juru bicara militer Uganda
pedagang | pedagang ikan | group | KEN
ktn | KTN | organization | KEN
presiden | Presiden Kenya | person | KEN
presiden-uganda | Presiden Uganda | person | UGA
ajudan | ajudan di State House | person | KEN
state | State House | organization | KEN
pejabat | pejabat perdagangan | person | KEN
xinhua | Xinhua | organization | CHN
pulau | Pulau Migingo | place
---
t1 = 2019-03-13
t2 = 2019-03-09/2019-03-10
t3 = 2019-03-11
t4 = 2019-03-12
t5 = 2019-04
t6 = 2019-03-13
t7 = 2009
q1 = indirect barasa
q2 = direct barasa
q3 = indirect ssemanda
q4 = indirect ktn
q5 = indirect ajudan
q6 = indirect pejabat
e1 = MOBILIZE/police realized actor=kenya recipient=uganda time=t1 context=territory,natural_resource
e2 = COERCE/arrest realized actor=pasukan recipient=nelayan time=t2 context=territory,natural_resource
e3 = ACCUSE/allege realized actor=barasa recipient=pasukan context=corruption,natural_resource
e4 = REQUEST/yield realized actor=barasa recipient=uganda said=q2 context=diplomatic
e5 = REJECT realized actor=uganda recipient=barasa context=diplomatic
e6 = THREATEN/arrest realized actor=ssemanda recipient=nelayan said=q3 context=legal,natural_resource
e7 = PROTEST/obstruct realized actor=pedagang time=t3 context=economic,natural_resource
e8 = CONSULT/phone realized actor=presiden,presiden-uganda time=t4 said=q4 context=executive,diplomatic
e9 = AGREE future actor=presiden,presiden-uganda time=t5 said=q5 context=territory,diplomatic
e10 = SANCTION/discontinue hypothetical actor=kenya recipient=uganda said=q6 context=economic
e11 = RETREAT/release realized actor=uganda recipient=nelayan time=t6 context=diplomatic
e12 = COOPERATE historical actor=kenya,uganda time=t7 context=military,territory
