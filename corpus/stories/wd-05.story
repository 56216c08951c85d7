language: id
published: 2019-04-30
split: train
---
Faksi pemberontak Casamance umumkan gencatan senjata sepihak

[@place|Bissau] ([@agency|ANTARA/AFP]) - [q1|[faksi|Sebuah faksi [gerakan|Gerakan Kekuatan Demokratik Casamance (MFDC)]] [e1|mengumumkan [i1|gencatan senjata]] sepihak, menyusul [e2|pembebasan] [tahanan|22 tahanan] oleh [pemerintah|pemerintah Senegal] [t1|pada akhir pekan]], [c1|menurut] [faksi|pernyataan yang diterima [@source|AFP]], [t2|Senin].

"[q2|Senapan kami akan diam selama orang-orang masih berbicara]," [c2|bunyi] [faksi|pernyataan atas nama komandan faksi utara itu, [sambou|Ousmane Diatta-Sambou]].

[fall|Menteri Dalam Negeri Senegal Cheikh Mbacké Sarr-Fall] [e3|menyambut baik] [i3|langkah tersebut] dan [e4|menjanjikan [i4|amnesti]] bagi [petempur|[petempur|petempur] yang [e5|menyerahkan senjata]] [t3|sebelum 31 Juli]. Namun, [fall|ia] [e6|menolak] [i6|menarik tentara] dari sekitar [p6|Ziguinchor].

"[q3|Tentara nasional tidak mundur dari tanahnya sendiri]," [c3|katanya] kepada radio RFM. [t4|Pekan lalu], [tentara|tentara Senegal] dan [tentara-guinea|Guinea-Bissau] masih [e7|berpatroli bersama] di sepanjang [p7|perbatasan].

[q4|[faksi,pemerintah|Delegasi kedua kubu] [e8|akan bertemu] di kantor [komunitas|Komunitas Sant'Egidio] di [p8|Roma] [t5|pada Kamis (2/5)]], [c4|kata] [sumber|seorang sumber diplomatik di Dakar]. [sumber|Sumber yang sama] [c5|menyebutkan] bahwa [q5|[bissau|Presiden Guinea-Bissau] kabarnya [e9|bersedia menjadi penjamin] [i9|perjanjian]].

[q6|[faksi-selatan|Faksi selatan pimpinan [coly|César Badji-Coly]], sebaliknya, [e10|tidak ikut dalam [i10|gencatan senjata]] itu dan [e11|tidak akan hadir] di [p11|Roma]], [c6|ujar] [juru|juru bicaranya] di Paris.

Konflik Casamance pecah [t6|pada 1982]. [pemerintah|Dakar] dan [gerakan|MFDC] [e12|meneken] [i12|perjanjian damai] [t7|pada Desember 2004], tetapi pelaksanaannya kandas.

Penerjemah: [@translator|Dian Larasati Putri]
Editor: [@editor|Chaidar Nasution]

COPYRIGHT © ANTARA 2019
---
faksi | faksi utara MFDC | group | SEN
faksi-selatan | faksi selatan MFDC | group | SEN
gerakan | Gerakan Kekuatan Demokratik Casamance (MFDC) | group | SEN
pemerintah | pemerintah Senegal | organization | SEN
tahanan | tahanan | group | SEN
sambou | Ousmane Diatta-Sambou | person | SEN | - | komandan faksi utara
fall | Cheikh Mbacké Sarr-Fall | person | SEN | - | Menteri Dalam Negeri Senegal
petempur | petempur MFDC | group | SEN
tentara | tentara Senegal | organization | SEN
tentara-guinea | tentara Guinea-Bissau | organization | GNB
komunitas | Komunitas Sant'Egidio | organization | NGO
sumber | sumber diplomatik di Dakar | person
bissau | Presiden Guinea-Bissau | person | GNB | - | Presiden Guinea-Bissau
coly | César Badji-Coly | person | SEN
juru | juru bicara César Badji-Coly | person | SEN
---
t1 = 2019-04-27/2019-04-28
t2 = 2019-04-29
t3 = 2019-07-31
t4 = 2019-04-22/2019-04-28
t5 = 2019-05-02
t6 = 1982
t7 = 2004-12
q1 = indirect faksi
q2 = direct faksi
q3 = direct fall
q4 = indirect sumber
q5 = indirect sumber
q6 = indirect juru
e1 = CONCEDE realized actor=faksi recipient=pemerintah time=t2 said=q1 context=military
e2 = RETREAT/release realized actor=pemerintah recipient=tahanan time=t1 said=q1 context=legal
e3 = SUPPORT realized actor=fall recipient=faksi context=military
e4 = CONCEDE future actor=fall recipient=petempur context=legal
e5 = RETREAT/disarm hypothetical actor=petempur recipient=pemerintah time=t3 context=military
e6 = REJECT/yield realized actor=fall recipient=faksi context=military,territory
e7 = COOPERATE realized actor=tentara,tentara-guinea time=t4 context=military
e8 = AGREE future actor=pemerintah,faksi time=t5 said=q4 context=diplomatic
e9 = AGREE hypothetical actor=bissau recipient=pemerintah,faksi said=q5 context=diplomatic
e10 = CONCEDE negated actor=faksi-selatan recipient=pemerintah said=q6 context=military
e11 = REJECT/meet realized actor=faksi-selatan recipient=pemerintah said=q6 context=diplomatic
e12 = SUPPORT historical actor=pemerintah,gerakan time=t7 context=military
