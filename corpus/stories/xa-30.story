language: ms
published: 2006-12-13
split: test
---
[imam|Imam] Dan [guru|Guru Besar] Dibunuh, Tiga Daerah Di Narathiwat Dikenakan Perintah Berkurung

[@place|NARATHIWAT], [t1|13 Dis] ([@agency|Bernama]) -- [thai|Pihak berkuasa [thailand|Thailand]] [e1|menguatkuasakan perintah berkurung] dari 8 malam hingga 5 pagi di [p1|tiga daerah di wilayah ini] [t2|mulai malam ini], susulan [e2|pembunuhan] [imam|imam Masjid Al-Falah, Tok Guru Hassan Cheh Loh], oleh [dua|dua lelaki bertopeng] ketika [imam|beliau] pulang dari solat Subuh.

Kira-kira dua jam kemudian, [guru|seorang guru besar sekolah rendah Buddha, Somsri Kaewmanee,] [e3|ditembak mati] di hadapan murid-muridnya oleh [penembak|lelaki yang menyamar sebagai penjual ais krim].

"[q1|Kedua-dua pembunuhan itu kerja tangan yang sama, supaya kita berbunuhan sesama sendiri]," [c1|kata] [ketua|Ketua Polis Wilayah, Mejar Jeneral Thanin Suwannarat].

[t3|Semalam], [penduduk|sekumpulan penduduk] [e4|menetak] [askar|dua anggota marin] dengan parang di [p4|Tanyong Limo], selepas [e5|sebutir bom] yang ditanam [pengebom|pengebom tidak dikenali] meletup di [p5|kedai kopi kampung itu]. [tentera|Tentera Wilayah Keempat] [c3|menafikan] [q3|[tentera|pihaknya] [e6|memasang bom] tersebut].

Di [p7|Langkawi], [pegawai|pegawai kanan keselamatan [malaysia|Malaysia], [thailand|Thailand] dan [indonesia|Indonesia]] [e7|mengadakan mesyuarat tiga penjuru] [t4|hari ini]. [q2|[malaysia|Malaysia] [e8|sedia menjadi perantara], tetapi [e9|tidak akan menghantar] [tentera-my|askarnya]], [c2|kata] [timbalan|Timbalan Menteri Keselamatan Dalam Negeri Datuk Kamaluddin Sharif].

[thailand|Bangkok] [e10|memohon] [i10|maklumat perisikan] tentang penyeludup senjata dan [malaysia,thailand|kedua-dua negara] [e11|akan meronda bersama] di [p11|Sungai Golok] [t5|mulai Januari].

Lebih 1,800 orang terkorban dalam keganasan itu [t6|sejak 2004], termasuk [tahanan|sembilan penunjuk perasaan] yang [e12|didera] sehingga mati dalam tahanan [tentera|tentera]. -- [@outlet|BERNAMA]
---
thai | Pihak berkuasa Thailand | organization | THA | GOV
imam | Hassan Cheh Loh | person | THA | REL | imam Masjid Al-Falah
dua | dua lelaki bertopeng | group | THA | UNK
guru | Somsri Kaewmanee | person | THA | EDU | guru besar
penembak | lelaki yang menyamar sebagai penjual ais krim | person | THA | UNK
ketua | Thanin Suwannarat | person | THA | COP | Ketua Polis Wilayah
penduduk | sekumpulan penduduk | group | THA | CVL
askar | dua anggota marin | group | THA | MIL
tentera | Tentera Wilayah Keempat | organization | THA | MIL
pegawai | pegawai kanan keselamatan Malaysia, Thailand dan Indonesia | group | - | GOV
malaysia | Malaysia | country | MYS
thailand | Thailand | country | THA
indonesia | Indonesia | country | IDN
tentera-my | askar Malaysia | group | MYS | MIL
timbalan | Kamaluddin Sharif | person | MYS | GOV | Timbalan Menteri Keselamatan Dalam Negeri
pengebom | pengebom tidak dikenali | group | THA | UNK
tahanan | sembilan penunjuk perasaan | group | THA | CVL
---
t1 = 2006-12-13
t2 = 2006-12-13
t3 = 2006-12-12
t4 = 2006-12-13
t5 = 2007-01
t6 = 2004
q1 = direct ketua
q2 = indirect timbalan
q3 = indirect tentera
e1 = COERCE/curfew realized actor=thai time=t2 context=terrorism,repression
e2 = ASSAULT/targeted realized actor=dua recipient=imam time=t1 context=terrorism,religion_ethnicity
e3 = ASSAULT/targeted realized actor=penembak recipient=guru time=t1 context=terrorism,religion_ethnicity
e4 = ASSAULT/primitive realized actor=penduduk recipient=askar time=t3 context=terrorism
e5 = ASSAULT/explosives realized actor=pengebom recipient=penduduk time=t3 context=terrorism
e6 = ASSAULT/explosives negated actor=tentera recipient=penduduk said=q3 context=military
e7 = CONSULT/multilateral realized actor=pegawai time=t4 context=diplomatic
e8 = AGREE future actor=malaysia recipient=thailand said=q2 context=diplomatic
e9 = REJECT/assist realized actor=malaysia recipient=thailand said=q2 context=military
e10 = REQUEST/assist realized actor=thailand recipient=malaysia context=intelligence
e11 = COOPERATE future actor=thailand,malaysia time=t5 context=military
e12 = ASSAULT/torture historical actor=tentera recipient=tahanan time=t6 context=human_rights
