language: ms
published: 2018-06-28
split: train
---
[munir|Ketua cawangan] digam, mesyuarat [parti|Warisan] di Tawau bertukar kacau

[@reporter|Faizal Azwan Mokhtar]

[q1|[lembaga|Lembaga disiplin [parti|Parti Warisan Sabah (Warisan)]] [e1|melarang] [munir|ketua cawangan Balung, Munir Ladjalani,] berucap dalam majlis [parti|parti] selama enam bulan], [c1|kata] [gimbun|setiausaha lembaga itu, Florence Gimbun], [t1|hari ini].

Keputusan itu mencetuskan kekecohan [t2|malam tadi] apabila [penyokong|penyokong [munir|Munir]] [e2|membaling kerusi dan memecahkan cermin] di [p2|pejabat [parti|Warisan] Tawau]. [polis|Polis] [e3|menahan] [tiga|tiga daripada [penyokong|mereka]].

[gimbun|Gimbun] [c2,e4|memberi amaran] kepada pemberita bahawa [q2|[cawangan|empat lagi pemimpin cawangan] boleh dipecat jika mengulangi [i4|dakwaan pembelian undi]].

"[q3|Parti bukan pasar ikan," [gimbun|beliau] [c3|berkata]. "Siapa mahu menjerit, silakan di luar]."

[munir|Munir], bekas pegawai daerah, [e5|menuduh] [lembaga|lembaga itu] [i5|menutup mulut] ahli akar umbi. [c4|Menurutnya], [q4|[presiden|presiden parti] pernah [e6|bersetuju] [munir|dia] bertanding sebagai ketua bahagian].

[q5|[presiden|Presiden] [e7|tidak pernah berjanji] begitu], [c5|kata] [sukarti|setiausaha politik [presiden|beliau], Sukarti Wakimin].

[munir|Munir] [c6|tidak menolak kemungkinan] [q6|[e8|meletak jawatan] [t3|minggu depan]]. [t4|Pada 2014], ketika masih dalam [umno|UMNO], [munir|dia] [e9|melepaskan jawatan] bendahari bahagian.

[ketua|Ketua Menteri Sabah] [e11|menggesa] [munir,parti|semua pihak] [i11|bertenang] dan [e12|bersedia bertemu] [munir|Munir] [t5|pada Sabtu ini]. [dap|DAP], rakan gabungan [parti|Warisan], enggan mengulas.
---
munir | Munir Ladjalani | person | MYS | PTY | ketua cawangan Balung
parti | Parti Warisan Sabah (Warisan) | organization | MYS | PTY
lembaga | Lembaga disiplin Parti Warisan Sabah | organization | MYS | PTY
gimbun | Florence Gimbun | person | MYS | PTY | setiausaha lembaga disiplin
penyokong | penyokong Munir | group | MYS | PTY
polis | Polis | organization | MYS | COP
tiga | tiga daripada penyokong | group | MYS | PTY
cawangan | empat lagi pemimpin cawangan | group | MYS | PTY
presiden | presiden parti | person | MYS | PTY | presiden parti
sukarti | Sukarti Wakimin | person | MYS | PTY | setiausaha politik presiden
umno | UMNO | organization | MYS | PTY
ketua | Ketua Menteri Sabah | person | MYS | GOV | Ketua Menteri Sabah
dap | DAP | organization | MYS | PTY
---
t1 = 2018-06-28
t2 = 2018-06-27
t3 = 2018-07-02/2018-07-08
t4 = 2014
t5 = 2018-06-30
q1 = indirect gimbun
q2 = indirect gimbun
q3 = direct gimbun
q4 = indirect munir
q5 = indirect sukarti
q6 = indirect munir
e1 = COERCE/restrict realized actor=lembaga recipient=munir said=q1 context=political_institutions,rights_freedoms
e2 = PROTEST/riot realized actor=penyokong recipient=parti time=t2 context=political_institutions
e3 = COERCE/arrest realized actor=polis recipient=tiga time=t2 context=political_institutions
e4 = THREATEN/expel realized actor=gimbun recipient=cawangan context=political_institutions
e5 = ACCUSE/disapprove realized actor=munir recipient=lembaga context=political_institutions
e6 = AGREE realized actor=presiden recipient=munir said=q4 context=political_institutions,election
e7 = AGREE negated actor=presiden recipient=munir said=q5 context=political_institutions
e8 = RETREAT/resign hypothetical actor=munir time=t3 said=q6 context=political_institutions
e9 = RETREAT/resign historical actor=munir recipient=umno time=t4 context=political_institutions
e11 = REQUEST/yield realized actor=ketua recipient=parti,munir context=political_institutions
e12 = AGREE future actor=ketua recipient=munir time=t5 context=political_institutions
