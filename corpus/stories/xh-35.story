language: ms
published: 2023-02-17
split: train
---
Data pasport dicuri: [sl|Colombo] tuding penggodam [maldives|Male]

[@place|KUALA LUMPUR] – [sl|Sri Lanka] [t1|semalam] [c1,e1|mendakwa] [q1|[unit|sebuah unit perisikan [maldives|Maldives]] [e2|menggodam] [i2|pangkalan data imigresennya] [t2|pada 9 Februari]].

“[q2|This was not a teenager in a bedroom. [unit|They] wore uniforms,” [c2|said] [gamage|Defence State Minister Kapila Rathnasekera] in an interview with [@outlet|Astro AWANI], “and [sl|we] [e3|will downgrade ties] if [maldives|Male] keeps lying].”

[maldives|Maldives] [c3|menafikan] [q3|[unit|agensinya] [e4|menceroboh] mana-mana sistem [sl|negara jiran itu]]. [ismail|Menteri Luar [maldives|Maldives], Aishath Ibrahim-Didi], [t3|malam tadi] [e5|menelefon] [jaish|rakan sejawatnya dari [india|India]] untuk membincangkan [i5|pertikaian itu].

“[q4|[india|India] is [e6|prepared to mediate], quietly and without cameras],” [c4|said] [jaish|the [india|Indian] minister] in a statement. Menurut [@source|The Hindu], [india|New Delhi] turut [e7|berjanji menghantar] [i7|juruanalisis forensik] ke [p7|Colombo] [t4|minggu depan].

Krisis itu merebak ke jalan raya. [pelajar|Pelajar Universiti Colombo] [e8|mogok kuliah] [t5|pada Rabu], dan [polis|polis [sl|Sri Lanka]] [e9|menyekat] [i9|tiga laman berita] yang menyiarkan rekod curi. [penjawat|Kesatuan pegawai imigresen] [c5|mendedahkan] [q5|[jabatan|jabatan itu] [e10|menahan] [i10|elaun] [penjawat|mereka] [t6|sejak Disember]].

[q6|[my|Malaysia], yang sistemnya [e11|diserang] [lazar|kumpulan penggodam upahan Korea Utara] [t7|pada 2020], [e12|berkongsi] [i12|perisikan siber] dengan [sl|Sri Lanka]], [c6|kata] [ketua|Ketua Eksekutif CyberSecurity [my|Malaysia], Datuk Ir Zaharudin Mohd Amir].
---
sl | Sri Lanka | country | LKA
maldives | Maldives | country | MDV
unit | sebuah unit perisikan Maldives | organization | MDV | SPY
gamage | Kapila Rathnasekera | person | LKA | GOV | Defence State Minister
ismail | Aishath Ibrahim-Didi | person | MDV | GOV | Menteri Luar Maldives
jaish | the Indian minister | person | IND | GOV | Menteri Luar India
india | India | country | IND
pelajar | Pelajar Universiti Colombo | group | LKA | EDU
polis | polis Sri Lanka | organization | LKA | COP
penjawat | Kesatuan pegawai imigresen | organization | LKA | LAB
jabatan | jabatan imigresen | organization | LKA | GOV
my | Malaysia | country | MYS
lazar | kumpulan penggodam upahan Korea Utara | group | PRK | SPY
ketua | Zaharudin Mohd Amir | person | MYS | GOV | Ketua Eksekutif CyberSecurity Malaysia
---
t1 = 2023-02-16
t2 = 2023-02-09
t3 = 2023-02-16
t4 = 2023-02-20/2023-02-26
t5 = 2023-02-15
t6 = 2022-12
t7 = 2020
q1 = indirect sl
q2 = direct gamage
q3 = indirect maldives
q4 = direct jaish
q5 = indirect penjawat
q6 = indirect ketua
e1 = ACCUSE/allege realized actor=sl recipient=maldives time=t1 context=cyber,diplomatic
e2 = COERCE/cyber realized actor=unit recipient=sl time=t2 said=q1 context=cyber,migration
e3 = THREATEN/relations realized actor=gamage recipient=maldives said=q2 context=diplomatic
e4 = COERCE/cyber negated actor=unit recipient=sl said=q3 context=cyber
e5 = CONSULT/phone realized actor=ismail,jaish time=t3 context=diplomatic,cyber
e6 = CONSULT/third-party hypothetical actor=india recipient=sl,maldives said=q4 context=diplomatic
e7 = AGREE future actor=india recipient=sl time=t4 context=cyber
e8 = PROTEST/strike realized actor=pelajar recipient=sl time=t5 context=cyber
e9 = COERCE/censor realized actor=polis time=t5 context=rights_freedoms
e10 = COERCE/withhold realized actor=jabatan recipient=penjawat time=t6 said=q5 context=economic
e11 = COERCE/cyber historical actor=lazar recipient=my time=t7 said=q6 context=cyber
e12 = COOPERATE realized actor=my,sl said=q6 context=intelligence,cyber
