language: id
published: 2013-05-29
split: train
---
[suriname|Suriname] kerahkan kapal patroli ke sungai perbatasan [guyana|Guyana]

[@place|Paramaribo] ([@agency|ANTARA News]) - [q1|[i1|Dua kapal patroli] [angkatan|Angkatan Laut [suriname|Suriname]] [e1|dikerahkan] ke [p1,p2|muara Sungai Corentyne] [t1|pada Senin malam] setelah [kapal|sebuah kapal keruk [guyana|Guyana]] [e2|menolak berbalik arah]], [c1|kata] [kartosentono|Menteri Pertahanan [suriname|Suriname] Ruben Kartosentono].

[empat|Empat awak kapal keruk itu] [e3|ditahan]; [empat|dua di antaranya] [e4|dibebaskan] [t2|Selasa petang] karena sakit.

[kartosentono|Kartosentono] [c2|menegaskan] [q2|seluruh lebar sungai tersebut milik negaranya]. "[q3|[i5|Satu meter pun] [e5|tidak akan [suriname|kami] lepaskan], dan [i6|kapal berikutnya yang masuk tanpa izin] [e6|akan [suriname|kami] tenggelamkan]]," [c3|katanya] seperti dikutip kantor berita [@source,anp|ANP].

[kartosentono|Ia] juga [c4,e7|mengancam] [q4|merebut kembali [i7|segitiga Tigri], wilayah hutan yang dipersengketakan [t3|sejak 1969], jika [guyana|Georgetown] "terus memancing di air keruh"].

[guyana|Guyana] [t4|pada Selasa] [e8|menghentikan] [i8|feri yang menghubungkan Moleson Creek dengan South Drain] serta [e9|meminta bantuan] [komunitas|Komunitas Karibia (Caricom)]. "[q5|Kami memilih hukum, bukan meriam]," [c5|kata] [adams|Menteri Luar Negeri [guyana|Guyana] Desmond Kissoon-Adams].

Namun, [i10|campur tangan [komunitas|Caricom]] langsung [e10|ditampik] [suriname|Paramaribo]. "[q6|Urusan ini cukup kami selesaikan berdua]," [c6|ujar] [amatsoe|Duta Besar [suriname|Suriname] untuk blok itu, Marlène Amatsoe], di Georgetown.

[venezuela|Venezuela] [c7|membantah] [q7|telah [e11|mengirim] [i11|rudal antikapal] kepada [suriname|Suriname]]. "[q8|Itu karangan]," [c8|kata] [marcano|Yuleisy Marcano, juru bicara Kementerian Luar Negeri [venezuela|Venezuela]].

[c9|Mengutip] [seorang|seorang diplomat [brasil|Brasil]], kantor berita [@source,efe|EFE] melaporkan bahwa [q9|[brasil|Brasil] [e12|mungkin akan menjamu] [kedua|kedua menteri luar negeri] di [p12|Boa Vista] [t5|pada Minggu (2/6)]].

Penerjemah: [@translator|Adi Lazuardi Tanjung]
Editor: [@editor|Maria Goretti Sudarsih]
COPYRIGHT © 2013
---
suriname | Suriname | country | SUR
guyana | Guyana | country | GUY
angkatan | Angkatan Laut Suriname | organization | SUR
kapal | kapal keruk Guyana | group | GUY
kartosentono | Ruben Kartosentono | person | SUR | - | Menteri Pertahanan Suriname
empat | Empat awak kapal keruk | group | GUY
anp | ANP | organization | NLD
komunitas | Komunitas Karibia (Caricom) | bloc | IGO
adams | Desmond Kissoon-Adams | person | GUY | - | Menteri Luar Negeri Guyana
amatsoe | Marlène Amatsoe | person | SUR | - | Duta Besar Suriname untuk blok itu
venezuela | Venezuela | country | VEN
marcano | Yuleisy Marcano | person | VEN | - | juru bicara Kementerian Luar Negeri Venezuela
seorang | seorang diplomat Brasil | person | BRA
efe | EFE | organization | ESP
brasil | Brasil | country | BRA
kedua | kedua menteri luar negeri | group
---
t1 = 2013-05-27
t2 = 2013-05-28
t3 = 1969
t4 = 2013-05-28
t5 = 2013-06-02
q1 = indirect kartosentono
q2 = indirect kartosentono
q3 = direct kartosentono
q4 = mixed kartosentono
q5 = direct adams
q6 = direct amatsoe
q7 = indirect venezuela
q8 = direct marcano
q9 = indirect seorang
e1 = MOBILIZE/troops realized actor=angkatan recipient=guyana time=t1 said=q1 context=military,diplomatic
e2 = REJECT/yield realized actor=kapal recipient=angkatan said=q1 context=diplomatic
e3 = COERCE/arrest realized actor=angkatan recipient=empat context=military,legal
e4 = RETREAT/release realized actor=angkatan recipient=empat time=t2 context=legal
e5 = REJECT/yield realized actor=suriname recipient=guyana said=q3 context=diplomatic
e6 = THREATEN/violence realized actor=suriname recipient=guyana said=q3 context=military,diplomatic
e7 = THREATEN/territory realized actor=kartosentono recipient=guyana context=military,diplomatic
e8 = SANCTION/discontinue realized actor=guyana recipient=suriname time=t4 context=diplomatic,economic
e9 = REQUEST/assist realized actor=guyana recipient=komunitas time=t4 context=diplomatic
e10 = REJECT/meet realized actor=suriname recipient=komunitas context=diplomatic
e11 = AID negated actor=venezuela recipient=suriname said=q7 context=military
e12 = AGREE hypothetical actor=brasil recipient=kedua time=t5 said=q9 context=diplomatic
