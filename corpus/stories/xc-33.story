language: ms
published: 2025-11-04
split: train
---
[colombo|Colombo] berkurung selepas tiga letupan, khabar angin sulut rusuhan

[@place|COLOMBO]: [kerajaan|Kerajaan Sri Lanka] [e1|menguatkuasakan perintah berkurung] di [colombo,p1|Colombo] dan [p1|Negombo] [t1|mulai malam tadi], beberapa jam selepas [penyerang|kumpulan tidak dikenali] [e2|meletupkan bom] di [p2|hentian bas, pejabat pos dan jeti], mencederakan 28 [mangsa|orang].

"[q1|[kerajaan|We] do not know who, [kerajaan|we] do not know why, and [kerajaan|we] will not guess]," [c1|kata] [weera|Menteri Keselamatan Awam, Nihal Weerakoon].

Namun, [akaun|rangkaian akaun Facebook] [e3|menyebarkan dakwaan palsu] bahawa bahan letupan itu disimpan di sebuah masjid. [perusuh|Kira-kira 200 lelaki] kemudian [e4|membakar kedai] [peniaga|peniaga Islam] di [p4|Beruwala] [t2|awal pagi Selasa].

"[q3|[perusuh|They] lit the match online and carried the petrol by hand," [c3|tegas] [fathima|jurucakap [jamiah|Majlis Ulama], Fathima Risla Marikkar], "and the [polis|police] stood across the road]." [fathima|Beliau] [e5|menggesa] [polis|polis] [i5|menahan dalangnya]. [polis|Polis] [c4|menafikan] [q4|[polis|anggotanya] [e6|enggan membantu] [peniaga|mangsa]].

Di luar [colombo|ibu kota], [q5|[suspek|dua suspek] dalam siasatan itu [e7|diculik] [lelaki|lelaki berkereta putih] [t3|pada Ahad]], [c5|dakwa] [ibu|ibu salah seorang daripada [suspek|mereka]]. "[q2|[anak|Anak saya] bukan pengganas]," [c2|rintih] [ibu|wanita itu].

[pbb|Bangsa-Bangsa Bersatu] [e8|mengalu-alukan] [i8|janji siasatan] manakala [india|India] dan [maldives|Maldives] [e9|akan menghantar] [pakar|pakar forensik] [t4|esok]. "[q6|Bad news travels by ferry here," [c6|kata] [duta|Pesuruhjaya Tinggi [maldives|Maldives], Aminath Zuhura], "so [india,maldives|we] sail together]."

[t5|Pada 2018], [kerajaan|kerajaan] [e10|menggerakkan] [tentera|tentera] ke [p10|Kandy] bagi meredakan [i10|rusuhan] serupa. [kerajaan|Kabinet] [e11|mungkin mengisytiharkan darurat] jika keadaan memburuk, lapor [@source|NewsFirst].
---
colombo | Colombo | place | LKA
kerajaan | Kerajaan Sri Lanka | organization | LKA | GOV
penyerang | kumpulan tidak dikenali | group | LKA | UAF
mangsa | 28 orang | group | LKA | CVL
weera | Nihal Weerakoon | person | LKA | GOV | Menteri Keselamatan Awam
akaun | rangkaian akaun Facebook | group
perusuh | Kira-kira 200 lelaki | group | LKA | CVL
peniaga | peniaga Islam | group | LKA | CVL
jamiah | Majlis Ulama | organization | LKA | REL
fathima | Fathima Risla Marikkar | person | LKA | REL | jurucakap Majlis Ulama
polis | polis | organization | LKA | COP
suspek | dua suspek | group | LKA
lelaki | lelaki berkereta putih | group | LKA | UAF
ibu | ibu salah seorang daripada mereka | person | LKA | CVL
pbb | Bangsa-Bangsa Bersatu | organization | UNO
india | India | country | IND
maldives | Maldives | country | MDV
anak | Anak saya | person | LKA
pakar | pakar forensik | group
duta | Aminath Zuhura | person | MDV | GOV | Pesuruhjaya Tinggi Maldives
tentera | tentera | organization | LKA | MIL
---
t1 = 2025-11-03
t2 = 2025-11-04
t3 = 2025-11-02
t4 = 2025-11-05
t5 = 2018
q1 = direct weera
q3 = direct fathima
q4 = indirect polis
q5 = indirect ibu
q6 = direct duta
q2 = direct ibu
e1 = COERCE/curfew realized actor=kerajaan time=t1 context=terrorism,rights_freedoms
e2 = ASSAULT/explosives realized actor=penyerang recipient=mangsa time=t1 context=terrorism
e3 = COERCE/misinformation realized actor=akaun context=misinformation,religion_ethnicity
e4 = PROTEST/riot realized actor=perusuh recipient=peniaga time=t2 context=religion_ethnicity
e5 = REQUEST/change realized actor=fathima recipient=polis context=religion_ethnicity,legal
e6 = REJECT/assist negated actor=polis recipient=peniaga said=q4 context=religion_ethnicity
e7 = ASSAULT/abduct realized actor=lelaki recipient=suspek time=t3 said=q5 context=human_rights,terrorism
e8 = SUPPORT realized actor=pbb recipient=kerajaan context=human_rights
e9 = AGREE future actor=india,maldives recipient=kerajaan time=t4 context=terrorism
e10 = MOBILIZE/troops historical actor=kerajaan time=t5 context=religion_ethnicity
e11 = COERCE/martial-law hypothetical actor=kerajaan context=rights_freedoms
