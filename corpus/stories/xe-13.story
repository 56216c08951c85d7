language: id
published: 2013-09-17
split: train
---
[imam|Ulama penengah] tewas ditembak di [dagestan|Dagestan]

[@place|Makhachkala, Rusia] ([@agency|ANTARA News/AFP]) - [pria|Dua pria bertopeng] [e1|menembak mati] [imam|Magomed Dzhabrailov], [imam|imam yang [e13|menengahi] [i13|perundingan] antara [pemerintah|pemerintah [dagestan|Dagestan]] dan [gerilyawan|gerilyawan]], di [p1|halaman masjidnya di Kaspiysk], [t1|Senin subuh].

[komite|Komite Penyelidik [rusia|Rusia]] [e2|menduga] [emirat|kelompok Emirat Pegunungan] berada di balik [i2|pembunuhan itu]. "[q1|[imam|Beliau] [t6|pekan lalu] membujuk [pemuda|sebelas pemuda] turun gunung, dan [pemuda|mereka] [e3|menyerahkan senjata] kepada [pemerintah|kami]]," [c1|kata] [kepala|Kepala Dewan Keamanan [dagestan|Dagestan] Ruslan Akhmedkhanov].

Kurang dari tiga jam setelah pembunuhan itu, [e4|bom mobil] yang dipasang [gerilyawan|gerilyawan] meledak di [p4|pos polisi di jalan menuju Derbent] dan melukai enam [polisi|polisi]. [e5|Ranjau] lain milik [gerilyawan|kelompok tersebut] menewaskan [jaksa|seorang jaksa] di [p5|Buynaksk] [t2|pada Ahad].

[memorial|Pegiat lembaga Memorial] [c2|menyatakan] [q2|[polisi|polisi] membalas dengan [e6|menculik] [saudara|dua saudara gerilyawan] [t3|pada Senin malam] dan [e7|menyetrum] [saudara|salah seorang di antaranya]]. [kepala|Akhmedkhanov] [c3|mengatakan] [q3|[saudara|keduanya] [e8|ditahan] secara sah].

[kremlin|Kremlin], [c4|kata] [juru|juru bicaranya], [q4|[e9|tidak berencana mengirim] [i9|pasukan tambahan]]. Namun [pemerintah|Makhachkala] [e10|akan membentuk] [laskar|laskar sukarelawan] di [p10|12 desa] [t4|mulai bulan depan].

[t5|Pada 2010], [gerilyawan|gerilyawan Kaukasus Utara] [e11|membunuh] [mufti|seorang mufti] dengan cara serupa. [georgia|Georgia] dan [uni|Uni Eropa] [e12|menyampaikan belasungkawa].

Editor: [@editor|Tunggul Basuki]
COPYRIGHT © ANTARA 2013
---
dagestan | Dagestan | place | RUS
rusia | Rusia | country | RUS
pria | Dua pria bertopeng | group | RUS | REB
imam | Magomed Dzhabrailov | person | RUS | REL | imam
pemerintah | pemerintah Dagestan | organization | RUS | GOV
gerilyawan | gerilyawan Kaukasus Utara | group | RUS | REB
komite | Komite Penyelidik Rusia | organization | RUS | COP
emirat | Emirat Pegunungan | organization | RUS | REB
pemuda | sebelas pemuda | group | RUS | REB
kepala | Ruslan Akhmedkhanov | person | RUS | GOV | Kepala Dewan Keamanan Dagestan
polisi | polisi Dagestan | organization | RUS | COP
jaksa | seorang jaksa | person | RUS | JUD | jaksa
memorial | Memorial | organization | RUS | NGO
saudara | dua saudara gerilyawan | group | RUS | CVL
kremlin | Kremlin | organization | RUS | GOV
juru | juru bicara Kremlin | person | RUS | GOV | juru bicara
laskar | laskar sukarelawan | group | RUS | UAF
mufti | seorang mufti | person | RUS | REL | mufti
georgia | Georgia | country | GEO
uni | Uni Eropa | bloc | EUR
---
t1 = 2013-09-16
t2 = 2013-09-15
t3 = 2013-09-16
t4 = 2013-10
t5 = 2010
t6 = 2013-09-09/2013-09-15
q1 = direct kepala
q2 = indirect memorial
q3 = indirect kepala
q4 = indirect juru
e1 = ASSAULT/targeted realized actor=pria recipient=imam time=t1 context=terrorism,religion_ethnicity
e13 = CONSULT/third-party realized actor=imam recipient=pemerintah,gerilyawan context=terrorism,religion_ethnicity
e2 = ACCUSE/allege realized actor=komite recipient=emirat context=terrorism,crime
e3 = RETREAT/disarm realized actor=pemuda recipient=pemerintah time=t6 said=q1 context=terrorism
e4 = ASSAULT/explosives realized actor=gerilyawan recipient=polisi time=t1 context=terrorism
e5 = ASSAULT/explosives realized actor=gerilyawan recipient=jaksa time=t2 context=terrorism
e6 = ASSAULT/abduct realized actor=polisi recipient=saudara time=t3 said=q2 context=human_rights,repression
e7 = ASSAULT/torture realized actor=polisi recipient=saudara time=t3 said=q2 context=human_rights,repression
e8 = COERCE/arrest realized actor=polisi recipient=saudara time=t3 said=q3 context=legal
e9 = MOBILIZE/troops negated actor=kremlin said=q4 context=military
e10 = MOBILIZE/militia future actor=pemerintah time=t4 context=terrorism
e11 = ASSAULT/targeted historical actor=gerilyawan recipient=mufti time=t5 context=terrorism,religion_ethnicity
e12 = SUPPORT realized actor=georgia,uni recipient=pemerintah context=diplomatic
