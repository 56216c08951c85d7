language: id
published: 2012-10-05
split: train
---
[lituania|Lituania] Panggil Pulang Dubes Jika [belarus|Minsk] Tak Menjelaskan Peretasan

[@place|Vilnius], [@agency|VIVAnews] - Listrik di 40 ribu rumah di [lituania|Lituania] padam [t1|pada Selasa malam]. [t10|Tiga hari kemudian] [lituania|pemerintah] menemukan biangnya: [regu|regu peretas] yang [e1|menembus [i1|sistem kendali gardu]] dari sebuah gedung militer di Minsk.

[lituania|Lituania] [c1,e2|mengancam] [q1|akan memanggil pulang dubesnya dan membatalkan kuota visa] bila [i2|penjelasan] tak kunjung datang [t2|sampai Senin depan].

"[q2|Ini bukan ulah anak iseng. Ini serangan terhadap negara]," [c2|kata] [kazlaus|Menteri Energi Rimantas Kazlauskis], [t3|Jumat, 5 Oktober 2012].

[belarus|Belarusia] membantah lewat [dubes|duta besarnya di Vilnius, Ihar Tsimashenka]. [dubes|Ia] [c3|menyebut] [q3|tudingan itu lelucon; [belarus|Minsk] justru [e3|diserang peretas] [lituania|Lituania] [t4|pada Juni], yang mengacaukan [i3|sistem tiket kereta api]]. "[q4|Dan [dubes|kami] tak membalas]," [c4|tuturnya].

[kejaksaan|Kejaksaan Agung [lituania|Lituania]] [t5|Kamis] [e4|membuka penyelidikan] terhadap [regu|tujuh nama] yang dikaitkan dengan gedung tersebut. [polisi|Polisi] juga [e5|menangkap] [teknisi|seorang teknisi gardu di Kaunas] yang diduga menjual kata sandi.

[pm-lit|Perdana Menteri Vytenis Baltrušis] [t6|pagi ini] [e6|menelepon] [kanselir|Kanselir [jerman|Jerman] Ingrid Hallmann] serta [sekjen|Sekretaris Jenderal [nato|NATO]]. [q5|[nato|NATO], [c5|kata] [juru|juru bicaranya di Brussel], [e7|akan mengirim [i7|tim penanggulangan siber]] [t7|pekan depan], tetapi [e8|menampik permintaan] [lituania|Vilnius] agar [i8|insiden itu] dianggap serangan bersenjata].

[polandia|Polandia] dan [latvia|Latvia] lebih tegas. [latvia,polandia|Keduanya] [e9|menyokong [i9|posisi [lituania|Vilnius]]] dan [e10|menggelar latihan siber bersama] [t8|sejak Rabu].

[t9|Pada 2008], sekitar 300 situs lembaga [lituania|Lituania] [e11|dirusak] [peretas-rusia|kelompok peretas Rusia] setelah parlemennya melarang lambang Soviet. ([@editor|umi])

BACA JUGA: [@related|Negara Baltik dan Perang Tanpa Peluru]
---
lituania | Lituania | country | LTU
belarus | Belarusia | country | BLR
regu | regu peretas | group | BLR
kazlaus | Rimantas Kazlauskis | person | LTU | GOV | Menteri Energi
dubes | Ihar Tsimashenka | person | BLR | GOV | duta besar di Vilnius
kejaksaan | Kejaksaan Agung Lituania | organization | LTU | JUD
polisi | Polisi | organization | LTU | COP
teknisi | seorang teknisi gardu di Kaunas | person | LTU
pm-lit | Vytenis Baltrušis | person | LTU | GOV | Perdana Menteri
kanselir | Ingrid Hallmann | person | DEU | GOV | Kanselir Jerman
jerman | Jerman | country | DEU
sekjen | Sekretaris Jenderal NATO | person | IGO | - | Sekretaris Jenderal NATO
nato | NATO | organization | IGO | IGO
juru | juru bicara NATO | person | IGO
polandia | Polandia | country | POL
latvia | Latvia | country | LVA
peretas-rusia | kelompok peretas Rusia | group | RUS
---
t1 = 2012-10-02
t2 = 2012-10-08
t3 = 2012-10-05
t4 = 2012-06
t5 = 2012-10-04
t6 = 2012-10-05
t7 = 2012-10-08/2012-10-14
t8 = 2012-10-03
t9 = 2008
t10 = 2012-10-05
q1 = indirect lituania
q2 = direct kazlaus
q3 = indirect dubes
q4 = direct dubes
q5 = indirect juru
e1 = COERCE/cyber realized actor=regu recipient=lituania time=t1 context=cyber
e2 = THREATEN/relations realized actor=lituania recipient=belarus time=t3 context=diplomatic,cyber
e3 = COERCE/cyber realized actor=lituania recipient=belarus time=t4 said=q3 context=cyber
e4 = ACCUSE/investigate realized actor=kejaksaan recipient=regu time=t5 context=cyber,legal
e5 = COERCE/arrest realized actor=polisi recipient=teknisi time=t5 context=cyber,crime
e6 = CONSULT/phone realized actor=pm-lit,kanselir,sekjen time=t6 context=diplomatic,cyber
e7 = AGREE future actor=nato recipient=lituania time=t7 said=q5 context=cyber,military
e8 = REJECT/change realized actor=nato recipient=lituania said=q5 context=cyber,military
e9 = SUPPORT realized actor=polandia,latvia recipient=lituania context=diplomatic,cyber
e10 = COOPERATE realized actor=polandia,latvia time=t8 context=cyber,military
e11 = COERCE/cyber historical actor=peretas-rusia recipient=lituania time=t9 context=cyber
