language: id
published: 2026-02-10
split: train
---
[libya|Libya]: Air Beracun dan Perang Kata di Fezzan

[@agency|DW Indonesia] | Sedikitnya 60 orang dirawat setelah [p1|sumur-sumur di Murzuq] [e1|diracun] [orang|orang-orang berseragam loreng]. [dewan|Dewan suku Tebu] [c1,e2|menuding] [q1|[brigade|Brigade Tarhuna] sebagai pelakunya]. [brigade|Kelompok bersenjata itu] [c2|menepis]: [q2|[brigade|pihaknya] "[e3|tidak pernah menyentuh] setetes pun air [warga|warga]"].

Kejadian [t1|pada Sabtu (07/02)] itu hanyalah babak terbaru. [t2|Jumat malam], [pesawat|pesawat tempur tak dikenal] [e4|mengebom] [gudang|gudang senjata [brigade|brigade]] dekat [p4|Sabha]. Di [p5|Ghat], [suku|para tetua] [e5|mempersenjatai 400 penggembala] untuk menjaga [i5|ladang minyak].

Di [p6|Tripoli], [fidan|Wakil Menteri Pertahanan [turki|Turki] Selim Karadeniz] [e6|berkunjung] [t3|hari Senin] dan [e7|berikrar] [i7|melatih polisi gurun] bagi [libya|pemerintah yang diakui [pbb|PBB]]. [libya|Tripoli] [t4|pekan lalu] [e8|mengusir] [kuasa|kuasa usaha [uea|Uni Emirat Arab]], yang dituduh mendanai [brigade|Tarhuna].

[uea|Abu Dhabi] [c3|mengatakan] [q3|pengusiran itu "lahir dari [e9|kampanye disinformasi] [turki|Ankara] yang murahan"]. [pejabat|Seorang pejabat [turki|Turki]], yang tak ingin disebut namanya, [c4|balas menyindir]: "[q4|Yang menyebar kabar bohong justru [e10|peternakan bot] [uea|mereka]]."

Sementara itu, [pm|Wakil Perdana Menteri [libya|Libya] urusan Selatan Hanan al-Sanusi-Bey] [e11|memohon tablet penjernih air] kepada [uni|Uni Eropa]. [uni|Brussels] [e12|tidak meluluskan] [i12|permintaan itu] dengan alasan keamanan. "[q5|[uni|Kami] tidak bisa mengirim bantuan ke kota yang diperebutkan tiga milisi]," [c5|kata] [jubir|juru bicara [uni|Komisi Eropa], Annika Vestergren].

[t5|Pada 2020], [pihak|pihak-pihak bertikai] [e13|meneken] [i13|gencatan senjata] di [p13|Jenewa].

[@reporter|rs]/[@editor|hp] ([@source|Reuters], [@source|AFP])
---
libya | Libya | country | LBY
orang | orang-orang berseragam loreng | group | LBY | UAF
dewan | Dewan suku Tebu | organization | LBY | CVL
brigade | Brigade Tarhuna | organization | LBY | PRM
warga | warga Murzuq | group | LBY | CVL
pesawat | pesawat tempur tak dikenal | group | - | MIL
gudang | gudang senjata brigade | place | LBY
suku | para tetua | group | LBY | CVL
fidan | Selim Karadeniz | person | TUR | GOV | Wakil Menteri Pertahanan Turki
turki | Turki | country | TUR
pbb | PBB | organization | UNO | IGO
kuasa | kuasa usaha Uni Emirat Arab | person | ARE | GOV | kuasa usaha
uea | Uni Emirat Arab | country | ARE
pejabat | Seorang pejabat Turki | person | TUR | GOV
pm | Hanan al-Sanusi-Bey | person | LBY | GOV | Wakil Perdana Menteri Libya urusan Selatan
uni | Uni Eropa | bloc | EUR | IGO
jubir | Annika Vestergren | person | EUR | IGO | juru bicara Komisi Eropa
pihak | pihak-pihak bertikai | group | LBY
---
t1 = 2026-02-07
t2 = 2026-02-06
t3 = 2026-02-09
t4 = 2026-02-02/2026-02-08
t5 = 2020
q1 = indirect dewan
q2 = mixed brigade
q3 = mixed uea
q4 = direct pejabat
q5 = direct jubir
e1 = ASSAULT/unconventional realized actor=orang recipient=warga time=t1 context=cbrn,human_security
e2 = ACCUSE/allege realized actor=dewan recipient=brigade context=cbrn
e3 = ASSAULT/unconventional negated actor=brigade recipient=warga said=q2 context=cbrn
e4 = ASSAULT/aerial realized actor=pesawat recipient=brigade time=t2 context=military
e5 = MOBILIZE/militia realized actor=suku context=natural_resource
e6 = CONSULT/visit realized actor=fidan recipient=libya time=t3 context=diplomatic,military
e7 = AGREE future actor=fidan recipient=libya context=military
e8 = SANCTION/expel realized actor=libya recipient=kuasa time=t4 context=diplomatic
e9 = COERCE/misinformation realized actor=turki recipient=uea said=q3 context=misinformation
e10 = COERCE/misinformation realized actor=uea recipient=turki said=q4 context=misinformation
e11 = REQUEST/assist realized actor=pm recipient=uni context=human_security
e12 = REJECT/assist realized actor=uni recipient=pm context=human_security
e13 = SUPPORT historical actor=pihak time=t5 context=military
