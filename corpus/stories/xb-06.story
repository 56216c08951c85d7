language: id
published: 2016-09-27
split: train
---
Dua Bom Bunuh Diri di [bulgaria|Bulgaria], Parlemen Setujui Keadaan Darurat

[@place|Jakarta], [@agency|CNN Indonesia] -- [jund|Dua anggota kelompok Jund al-Balqan] [e1|meledakkan diri] di [p1|stasiun bus Sofia] dan [e2|menabrakkan mobil berisi bom] ke [i2|gerbang barak [polisi|polisi]] di [p2|Plovdiv], [t1|Senin (26/9)]. Sedikitnya 19 orang meninggal dunia dan 60 lainnya dirawat.

Beberapa jam berselang, [parlemen|parlemen [bulgaria|Bulgaria]] [e3|memberlakukan [i3|keadaan darurat]] selama 30 hari di [p3|empat provinsi]. Tentara boleh menggeledah rumah tanpa surat hakim.

"[q1|[bulgaria|Negara ini] tidak akan diatur oleh rasa takut]," [c1|tutur] [dragov|Perdana Menteri Veselin Dragovski] dalam pidato televisi, seperti dikutip [@source|Reuters].

Penyerang ketiga tidak sempat beraksi. [q2|Seorang perempuan berusia 24 tahun [e4|batal meledakkan diri] di [p4|bandara Varna] karena [polisi|petugas] lebih dulu [e5|meringkusnya]], [c2|ungkap] [kostadin|Kepala Kepolisian Nasional Plamen Kostadinchev].

[jund|Kelompok] yang berbaiat kepada [isis|ISIS] [t2|tahun lalu] itu [c5|mengaku] [q5|bertanggung jawab] lewat rekaman video. [dewan|Dewan Media Elektronik] kemudian [e6|melarang [televisi|seluruh stasiun televisi] menayangkan] [i6|rekaman tersebut]. [serikat|Serikat jurnalis setempat] [e7|mengkritik [i7|larangan itu]] sebagai sensor.

[t3|Senin malam], [dragov|Dragovski] [e8|dihubungi melalui telepon] oleh [merkle|Kanselir [austria|Austria] Hannelore Merklinger], yang [e9|menyampaikan belasungkawa] dan [c3,e10|menawarkan] [i10,q3|bantuan ahli forensik]. Intelijen [bulgaria|Bulgaria] dan [turki|Turki] pun [e11|saling bertukar daftar penumpang] penerbangan.

Di Bukares, [rumania|pemerintah Rumania] [c4|menyatakan] [e12,q4|tidak berencana menetapkan [i12|status darurat]] kendati ancaman meningkat.

[t4|Dua tahun silam], [jund|dua simpatisan jaringan yang sama] [e13|melakukan serangan bunuh diri] terhadap bus [peziarah|peziarah Armenia] di [p13|Burgas]. ([@reporter|yns]/[@editor|ama])

BACA JUGA: [@related|Wajah Ketakutan di Stasiun Sofia]
---
jund | Jund al-Balqan | group | ISM | UAF
isis | ISIS | group | ISM | UAF
bulgaria | Bulgaria | country | BGR
polisi | polisi | organization | BGR | COP
parlemen | parlemen Bulgaria | organization | BGR | LEG
dragov | Veselin Dragovski | person | BGR | GOV | Perdana Menteri
kostadin | Plamen Kostadinchev | person | BGR | COP | Kepala Kepolisian Nasional
dewan | Dewan Media Elektronik | organization | BGR | GOV
televisi | stasiun televisi | group | BGR | MED
serikat | Serikat jurnalis setempat | organization | BGR | MED
merkle | Hannelore Merklinger | person | AUT | GOV | Kanselir Austria
austria | Austria | country | AUT
turki | Turki | country | TUR
rumania | pemerintah Rumania | country | ROU
peziarah | peziarah Armenia | group | ARM
---
t1 = 2016-09-26
t2 = 2015
t3 = 2016-09-26
t4 = 2014
q1 = direct dragov
q2 = indirect kostadin
q3 = indirect merkle
q4 = indirect rumania
q5 = indirect jund
e1 = ASSAULT/suicide-attack realized actor=jund time=t1 context=terrorism
e2 = ASSAULT/suicide-attack realized actor=jund recipient=polisi time=t1 context=terrorism
e3 = COERCE/martial-law realized actor=parlemen time=t1 context=legislative,terrorism
e4 = ASSAULT/suicide-attack negated actor=jund said=q2 context=terrorism
e5 = COERCE/arrest realized actor=polisi recipient=jund said=q2 context=terrorism
e6 = COERCE/censor realized actor=dewan recipient=televisi context=rights_freedoms,terrorism
e7 = ACCUSE/disapprove realized actor=serikat recipient=dewan context=rights_freedoms
e8 = CONSULT/phone realized actor=merkle,dragov time=t3 context=diplomatic,terrorism
e9 = SUPPORT realized actor=merkle recipient=dragov time=t3 context=diplomatic,terrorism
e10 = AGREE realized actor=merkle recipient=dragov time=t3 context=terrorism
e11 = COOPERATE realized actor=bulgaria,turki context=intelligence,terrorism
e12 = COERCE/martial-law negated actor=rumania said=q4 context=executive,terrorism
e13 = ASSAULT/suicide-attack historical actor=jund recipient=peziarah time=t4 context=terrorism
