language: ms
published: 2006-04-12
split: train
---
Bom bunuh diri gegar [trinco|Trincomalee], [norway|Oslo] panggil semula pihak bertelagah

[@place|COLOMBO] [t1|11 April] - [pengebom|Seorang wanita] yang menyamar sebagai ibu mengandung [e1|meletupkan dirinya] di hadapan [tentera|kem tentera laut] di [p1,trinco|Trincomalee], [t2|semalam], membunuh tujuh [tentera|anggota].

[srilanka|Kerajaan Sri Lanka] [e11|menuding jari] kepada [ltte|Harimau Pembebasan Tamil Eelam (LTTE)]. [ltte|Kumpulan itu] [c1|menafikan] [q1|[ltte|ia] [e2|menghantar] [pengebom|pengebom berkenaan]].

Serentak itu, [norway|Norway] [e3|menjadi orang tengah] antara [ltte,srilanka|kedua-dua pihak] dalam pertemuan tertutup selama empat jam di [colombo,p3|Colombo]. “[q2|Semua orang masih di meja. Itu sahaja yang boleh saya katakan],” [c2|ujar] [solberg|utusan khas [norway|Norway], Halvard Bratlie-Nygaard].

[perera|Jurucakap pertahanan [srilanka|Sri Lanka], Leftenan Kolonel Ranjith Wickramapala], [c3|memberitahu] [q3|[ltte|LTTE] [e4|mengugut mengambil alih] [i4|pelabuhan [trinco|Trincomalee]] jika [tentera|tentera] tidak berundur [t3|sebelum 30 April]].

[c4|Katanya] lagi, [q4|[slmm|pemantau gencatan senjata] [e5|dibenarkan masuk] ke [p5|Sampur] [t4|pagi ini]].

[india|India] [e6|menawarkan] [i6|khidmat hospital] untuk mangsa, manakala [eu|Kesatuan Eropah] [e7|mempertimbangkan penarikan diri] daripada [i7|misi pemantau]. Di [colombo|Colombo], [parti|parti nasionalis Sinhala] [e8|memulaukan] [i8|mesyuarat semua parti].

[rasmi|Jabatan Penerangan] [t5|lewat malam tadi] [e9|mengarahkan penapisan] [i9|semua laporan ketenteraan] [akhbar|akhbar Tamil].

[t6|Pada 1987], [india|New Delhi] dan [srilanka|Colombo] [e10|menandatangani] [i10|perjanjian] supaya [ltte|pemberontak] meletakkan senjata. - [@source|AFP]
---
pengebom | seorang wanita | person | LKA | UAF
tentera | tentera laut Sri Lanka | organization | LKA | MIL
srilanka | Sri Lanka | country | LKA
ltte | Harimau Pembebasan Tamil Eelam (LTTE) | group | LKA | REB
norway | Norway | country | NOR
solberg | Halvard Bratlie-Nygaard | person | NOR | GOV | utusan khas Norway
perera | Ranjith Wickramapala | person | LKA | MIL | Jurucakap pertahanan Sri Lanka
slmm | pemantau gencatan senjata | group | IGO
india | India | country | IND
eu | Kesatuan Eropah | bloc | EUR
parti | parti nasionalis Sinhala | organization | LKA | PTY
rasmi | Jabatan Penerangan | organization | LKA | GOV
akhbar | akhbar Tamil | group | LKA | JRN
trinco | Trincomalee | place | LKA
colombo | Colombo | place | LKA
---
t1 = 2006-04-11
t2 = 2006-04-11
t3 = 2006-04-30
t4 = 2006-04-12
t5 = 2006-04-11
t6 = 1987
q1 = indirect ltte
q2 = direct solberg
q3 = indirect perera
q4 = indirect perera
e1 = ASSAULT/suicide-attack realized actor=pengebom recipient=tentera time=t2 context=terrorism
e2 = ASSAULT/suicide-attack negated actor=ltte said=q1 context=terrorism
e3 = CONSULT/third-party realized actor=norway recipient=srilanka,ltte time=t2 context=diplomatic
e4 = THREATEN/territory realized actor=ltte recipient=srilanka time=t3 said=q3 context=military,territory
e5 = RETREAT/access realized actor=srilanka recipient=slmm time=t4 said=q4 context=peacekeeping
e6 = AGREE realized actor=india recipient=srilanka context=health
e7 = SANCTION/withdraw hypothetical actor=eu recipient=srilanka context=peacekeeping
e8 = PROTEST/boycott realized actor=parti recipient=srilanka context=political_institutions
e9 = COERCE/censor realized actor=rasmi recipient=akhbar time=t5 context=repression,rights_freedoms
e10 = SUPPORT historical actor=india,srilanka time=t6 context=military,diplomatic
e11 = ACCUSE/allege realized actor=srilanka recipient=ltte time=t2 context=terrorism
