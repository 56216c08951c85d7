language: id
published: 2015-07-07
split: train
---
[burundi|Burundi]: Granat dan jam malam dua pekan menjelang pemungutan suara

[pemerintah|Pemerintah [burundi|Burundi]] [e1|memberlakukan jam malam] di ibu kota, [bujumbura,p1|Bujumbura], [t1|mulai Senin malam] setelah [pelempar|orang-orang tak dikenal] [e2|melemparkan granat] ke [p2|dua kedai minum di Musaga].

[q1|Sekurangnya lima orang meninggal], [c1|kata] [palang|Palang Merah setempat].

Beberapa jam sebelumnya, [massa|ratusan pemuda] [e3|membakar ban dan menjarah toko] di distrik [p3|Nyakabiga] sesudah tersiar kabar bahwa [gahungu|tokoh oposisi Déo Gahungu] [e4|ditembak mati] di [p4|halaman gereja] oleh [dua|dua lelaki berseragam].

'[dua|Mereka] punya daftar nama'

"[q2|[dua|Mereka] punya daftar nama, dan nama [gahungu|suami saya] nomor satu]," [c2|ungkap] [nadine|Nadine Inamahoro, istri [gahungu|Gahungu]], kepada [bbc|BBC Great Lakes].

[nibizi|Juru bicara kepresidenan Sylvestre Nibizi] [c3|menyangkal] [q3|[cndd|partai berkuasa CNDD-FDD] [e5|mempersenjatai] [imbo|sayap pemudanya, Imbonerakure]]. "[q4|[imbo|Mereka] hanya anak-anak muda yang mencintai negaranya," [c4|kata] [nibizi|dia], "dan siapa pun yang masih turun ke jalan [e6|akan [pemerintah|kami] kurung]]."

[pbb|Perserikatan Bangsa-Bangsa] [c5|melaporkan] [t2|pekan lalu] [q5|[imbo|anggota Imbonerakure] [e7|menyiksa] [tahanan|puluhan tahanan] dengan kabel listrik di [p7|sebuah rumah di Kamenge]].

Apa selanjutnya?

[eac|Para pemimpin Komunitas Afrika Timur] [e8|berkumpul] [t1|pada Senin] di [dar,p8|Dar es Salaam] dan [c6,e9|meminta] [q6|[pemerintah|Bujumbura] [i9|menunda pemilihan] [t6|hingga 30 Juli]]. [q7|Permintaan itu [e10|akan dipertimbangkan]], [c7|kata] [menlu|menteri luar negeri], satu-satunya wakil [burundi|Burundi] di sana.

[wapres|Seorang wakil presiden] yang kabur ke Belgia [e11|mungkin mundur] [t3|pekan ini]; [q8|[wapres|ia] sudah menulis surat dua kali dan dua kali pula merobeknya], [c8|tutur] [kerabat|seorang kerabat].

[uni|Uni Afrika] [e12|menawarkan] [i12|pemantau militer]. Tawaran serupa [e13|ditampik] [pemerintah|Bujumbura] [t4|pada Mei].

[t5|Pada 1993], [tentara|sekelompok tentara] [e14|membunuh] [presiden|presiden pertama yang terpilih secara demokratis]. Perang saudara sesudahnya berlangsung 12 tahun.
---
burundi | Burundi | country | BDI
pemerintah | Pemerintah Burundi | organization | BDI | GOV
bujumbura | Bujumbura | place | BDI
pelempar | orang-orang tak dikenal | group | BDI | UAF
palang | Palang Merah | organization | BDI | NGO
massa | ratusan pemuda | group | BDI | CVL
gahungu | Déo Gahungu | person | BDI | OPP | tokoh oposisi
dua | dua lelaki berseragam | group | BDI | UAF
nadine | Nadine Inamahoro | person | BDI | CVL
bbc | BBC Great Lakes | organization | GBR | JRN
nibizi | Sylvestre Nibizi | person | BDI | GOV | Juru bicara kepresidenan
cndd | CNDD-FDD | organization | BDI | PTY
imbo | Imbonerakure | organization | BDI | PRM
pbb | Perserikatan Bangsa-Bangsa | organization | UNO
tahanan | puluhan tahanan | group | BDI
eac | Komunitas Afrika Timur | bloc | IGO
dar | Dar es Salaam | place | TZA
menlu | menteri luar negeri Burundi | person | BDI | GOV | menteri luar negeri
wapres | Seorang wakil presiden | person | BDI | GOV | wakil presiden
kerabat | seorang kerabat | person | BDI | CVL
uni | Uni Afrika | bloc | IGO
tentara | sekelompok tentara | group | BDI | MIL
presiden | presiden pertama yang terpilih secara demokratis | person | BDI | GOV | presiden
---
t1 = 2015-07-06
t2 = 2015-06-29/2015-07-05
t3 = 2015-07-06/2015-07-12
t4 = 2015-05
t5 = 1993
t6 = 2015-07-30
q1 = indirect palang
q2 = direct nadine
q3 = indirect nibizi
q4 = direct nibizi
q5 = indirect pbb
q6 = indirect eac
q7 = indirect menlu
q8 = indirect kerabat
e1 = COERCE/curfew realized actor=pemerintah time=t1 context=political_institutions,rights_freedoms
e2 = ASSAULT/explosives realized actor=pelempar time=t1 context=election
e3 = PROTEST/riot realized actor=massa time=t1 context=election,political_institutions
e4 = ASSAULT/targeted realized actor=dua recipient=gahungu context=election,repression
e5 = MOBILIZE/militia negated actor=cndd recipient=imbo said=q3 context=election,military
e6 = THREATEN/arrest realized actor=nibizi said=q4 context=repression,rights_freedoms
e7 = ASSAULT/torture realized actor=imbo recipient=tahanan said=q5 context=human_rights,repression
e8 = CONSULT/multilateral realized actor=eac time=t1 context=diplomatic,election
e9 = REQUEST/change realized actor=eac recipient=pemerintah time=t1 said=q6 context=diplomatic,election
e10 = AGREE hypothetical actor=pemerintah recipient=eac said=q7 context=diplomatic,election
e11 = RETREAT/resign hypothetical actor=wapres time=t3 context=executive
e12 = AGREE realized actor=uni recipient=pemerintah context=diplomatic,peacekeeping
e13 = REJECT/assist historical actor=pemerintah recipient=uni time=t4 context=diplomatic,peacekeeping
e14 = ASSAULT/targeted historical actor=tentara recipient=presiden time=t5 context=military,executive
