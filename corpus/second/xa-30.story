language: ms
published: 2006-12-13
---
[hassan|Imam] Dan [somsri|Guru Besar] Dibunuh, Tiga Daerah Di Narathiwat Dikenakan Perintah Berkurung

[@place|NARATHIWAT], [t1|13 Dis] ([@agency|Bernama]) -- [pihak|Pihak berkuasa Thailand] [e1|menguatkuasakan perintah berkurung] dari 8 malam hingga 5 pagi di [p1|tiga daerah di wilayah ini] [t2|mulai malam ini], susulan [e2|pembunuhan] [hassan|imam Masjid Al-Falah, Tok Guru Hassan Cheh Loh], oleh [lelaki|dua lelaki bertopeng] ketika [hassan|beliau] pulang dari solat Subuh.

Kira-kira dua jam kemudian, [somsri|seorang guru besar sekolah rendah Buddha, Somsri Kaewmanee], [e3|ditembak mati] di hadapan [murid|murid-muridnya] oleh [penembak|lelaki yang menyamar sebagai penjual ais krim].

"[q1|Kedua-dua pembunuhan itu kerja tangan yang sama, supaya kita berbunuhan sesama sendiri]," [c1|kata] [thanin|Ketua Polis Wilayah, Mejar Jeneral Thanin Suwannarat].

[t3|Semalam], [penduduk|sekumpulan penduduk] [e4|menetak] [marin|dua anggota marin] dengan parang di [p4,limo|Tanyong Limo], selepas sebutir [e5|bom] yang ditanam [pengebom|pengebom tidak dikenali] meletup di [p5|kedai kopi kampung itu]. [wilayah4|Tentera Wilayah Keempat] [c2|menafikan] [q2|[wilayah4|pihaknya] [e6|memasang bom tersebut]].

Di [p7,langkawi|Langkawi], pegawai kanan keselamatan [malaysia|Malaysia], [thailand|Thailand] dan [indonesia|Indonesia] [e7|mengadakan mesyuarat tiga penjuru] [t4|hari ini]. [q3|[malaysia|Malaysia] [e8|sedia menjadi perantara], tetapi [e9|tidak akan menghantar askarnya]], [c3|kata] [kamaluddin|Timbalan Menteri Keselamatan Dalam Negeri Datuk Kamaluddin Sharif].

[thailand|Bangkok] [e10|memohon] [i10|maklumat perisikan tentang penyeludup senjata] dan [thailand,malaysia|kedua-dua negara] [e11|akan meronda bersama] di [p11|Sungai Golok] [t5|mulai Januari].

Lebih 1,800 orang terkorban dalam keganasan itu [t6|sejak 2004], termasuk [penunjuk|sembilan penunjuk perasaan] yang [e12|didera sehingga mati] dalam tahanan [tentera|tentera]. -- [@outlet|BERNAMA]
---
hassan | Hassan Cheh Loh | person | THA | REL | imam Masjid Al-Falah
somsri | Somsri Kaewmanee | person | THA | EDU | guru besar sekolah rendah Buddha
pihak | Pihak berkuasa Thailand | group | THA | GOV
lelaki | dua lelaki bertopeng | group | THA | UAF
murid | murid-muridnya | group | THA | EDU
penembak | lelaki yang menyamar sebagai penjual ais krim | person | THA | UAF
thanin | Thanin Suwannarat | person | THA | COP | Ketua Polis Wilayah, Mejar Jeneral
penduduk | sekumpulan penduduk | group | THA | CVL
marin | dua anggota marin | group | THA | MIL
limo | Tanyong Limo | place | THA
pengebom | pengebom tidak dikenali | person | THA | UAF
wilayah4 | Tentera Wilayah Keempat | organization | THA | MIL
langkawi | Langkawi | place | MYS
malaysia | Malaysia | country | MYS
thailand | Thailand | country | THA
indonesia | Indonesia | country | IDN
kamaluddin | Kamaluddin Sharif | person | MYS | GOV | Timbalan Menteri Keselamatan Dalam Negeri
penunjuk | sembilan penunjuk perasaan | group | THA | CVL
tentera | tentera | organization | THA | MIL
---
t1 = 2006-12-13
t2 = 2006-12-13
t3 = 2006-12-12
t4 = 2006-12-13
t5 = 2007-01
t6 = 2004
q1 = direct thanin
q2 = indirect wilayah4
q3 = indirect kamaluddin
e1 = COERCE/curfew realized actor=pihak time=t2 context=terrorism,rights_freedoms
e2 = ASSAULT/targeted realized actor=lelaki recipient=hassan context=terrorism,religion_ethnicity
e3 = ASSAULT/targeted realized actor=penembak recipient=somsri context=terrorism,religion_ethnicity
e4 = ASSAULT/primitive realized actor=penduduk recipient=marin time=t3 context=terrorism
e5 = ASSAULT/explosives realized actor=pengebom time=t3 context=terrorism
e6 = ASSAULT/explosives negated actor=wilayah4 time=t3 said=q2 context=terrorism,military
e7 = CONSULT/multilateral realized actor=malaysia,thailand,indonesia time=t4 context=diplomatic
e8 = AGREE future actor=malaysia said=q3 context=diplomatic
e9 = REJECT/assist realized actor=malaysia said=q3 context=military
e10 = REQUEST/assist realized actor=thailand recipient=malaysia context=intelligence,crime
e11 = AGREE future actor=thailand,malaysia time=t5 context=military
e12 = ASSAULT/torture historical actor=tentera recipient=penunjuk time=t6 context=human_rights,repression
