language: id
published: 2016-08-31
split: test
---
34 Tahun Menunggu: [guatemala|Guatemala] Hukum [recinos|Perwira] Pelaku Perbudakan Seksual

Vonis 210 tahun bagi [recinos|seorang kolonel] disambut tangis di ruang sidang. [perempuan|Perempuan-perempuan Maya Achi] kini menanti ganti rugi.

[pengadilan|Pengadilan Risiko Tinggi] di [p1|Ciudad de Guatemala] [e1|menjatuhkan hukuman itu] [t1|pada Selasa (30/08)] kepada [recinos|Kolonel purnawirawan Anselmo Recinos Barillas]. [hakim|Ketua majelis, Hakim Silvia Cotzal,] [c1|menyatakan] [q1|terbukti bahwa [prajurit|anak buah [recinos|terdakwa]] [e2|memperkosa] [perempuan|15 perempuan] di [p2|barak Rabinal] [t2|sepanjang 1982]].

"[q2|[perempuan|Mereka] bukan korban sampingan perang. Tubuh [perempuan|mereka] dijadikan medan perang]," [c2|ujar] [hakim|Cotzal] saat membacakan putusan.

Dua pekan sebelum itu, [prajurit|pasukan yang sama] [e3|membakar [i3|41 rumah]] dan gudang jagung [warga|warga desa]. [t3|Pada 1983], [rosa|seorang penyintas yang dipanggil Doña Rosa] berjalan kaki dua hari untuk melapor, hanya untuk kembali [e4|diperkosa] [polisi|polisi] di [p4|kantor distrik]. "[q3|Sejak itu [rosa|saya] tidak bicara bahasa Spanyol]," [c3|katanya] kepada [dw|DW].

[pembela|Pengacara [recinos|terdakwa], Rubén Ixmatul], [c4|menyebut] [q4|vonis tersebut "teater yang dibiayai Eropa"]. [veteran|Asosiasi Veteran Militer] [e5|berunjuk rasa] di depan gedung dan [e6|menuding] [hakim|hakim] [i6|berpihak].

[kejaksaan|Kejaksaan Agung] [e7|akan menyidik] [delapan|delapan perwira lain] [t4|mulai Oktober]. [guatemala|Pemerintah] [c5|menegaskan] [q5|[e8|tidak akan mengampuni] [recinos|terpidana]], tetapi belum mau berbicara soal kompensasi.

[jerman|Jerman], yang [e9|membiayai [i9|klinik trauma]] [perempuan|para penyintas] [t5|sejak 2011], [e10|memuji] [pengadilan|pengadilan itu].

Keadilan serupa masih jauh di Haiti. [pbb|Perserikatan Bangsa-Bangsa] [c6|mengakui] [q6|[serdadu|dua serdadu penjaga perdamaian] diduga [e11|melecehkan] [pengungsi|seorang pengungsi] di [p11|Les Cayes] [t6|Juli lalu]].

[@reporter|vlz]/[@editor|yf] ([@source|afp], [@source|epd])
---
guatemala | Guatemala | country | GTM
recinos | Anselmo Recinos Barillas | person | GTM | MIL | Kolonel purnawirawan
perempuan | perempuan Maya Achi | group | GTM | CVL
pengadilan | Pengadilan Risiko Tinggi | organization | GTM | JUD
hakim | Silvia Cotzal | person | GTM | JUD | Ketua majelis
prajurit | anak buah terdakwa | group | GTM | MIL
warga | warga desa | group | GTM | CVL
rosa | Doña Rosa | person | GTM | CVL
polisi | polisi Guatemala | organization | GTM | COP
dw | DW | organization | DEU | JRN
pembela | Rubén Ixmatul | person | GTM | - | Pengacara terdakwa
veteran | Asosiasi Veteran Militer | organization | GTM | MIL
kejaksaan | Kejaksaan Agung | organization | GTM | JUD
delapan | delapan perwira lain | group | GTM | MIL
jerman | Jerman | country | DEU
pbb | Perserikatan Bangsa-Bangsa | organization | UNO | IGO
serdadu | dua serdadu penjaga perdamaian | group | UNO | MIL
pengungsi | seorang pengungsi | person | HTI | REF
---
t1 = 2016-08-30
t2 = 1982
t3 = 1983
t4 = 2016-10
t5 = 2011
t6 = 2016-07
q1 = indirect hakim
q2 = direct hakim
q3 = direct rosa
q4 = mixed pembela
q5 = indirect guatemala
q6 = indirect pbb
e1 = SANCTION/convict realized actor=pengadilan recipient=recinos time=t1 context=legal,human_rights,gender
e2 = ASSAULT/sexual historical actor=prajurit recipient=perempuan time=t2 said=q1 context=human_rights,gender
e3 = ASSAULT/destroy historical actor=prajurit recipient=warga time=t2 context=human_rights,military
e4 = ASSAULT/sexual historical actor=polisi recipient=rosa time=t3 context=gender,human_rights
e5 = PROTEST/demo realized actor=veteran recipient=pengadilan context=legal
e6 = ACCUSE/allege realized actor=veteran recipient=hakim context=legal
e7 = ACCUSE/investigate future actor=kejaksaan recipient=delapan time=t4 context=legal,human_rights
e8 = REJECT/yield realized actor=guatemala recipient=recinos said=q5 context=legal
e9 = AID realized actor=jerman recipient=perempuan time=t5 context=health,gender
e10 = SUPPORT realized actor=jerman recipient=pengadilan context=legal,human_rights
e11 = ASSAULT/sexual realized actor=serdadu recipient=pengungsi time=t6 said=q6 context=peacekeeping,gender
