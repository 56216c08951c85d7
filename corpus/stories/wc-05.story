language: id
published: 2013-09-03
split: test
---
Pinjaman IMF Cair, [pakistan|Pakistan] Lega tetapi Jalanan Memanas

[dana|DANA Moneter Internasional (IMF)] akhirnya [e1|mentransfer] US$640 juta, angsuran pertama dari [i1|paket tiga tahun], ke [pakistan|bank sentral Pakistan], [t1|kemarin]. Pencairan itu buah [e2|perundingan] alot [dana,pakistan|kedua pihak] di [dubai,p2|Dubai] [t2|pada 28-30 Agustus].

[t3|Semalam], [malik|Perdana Menteri [pakistan|Pakistan] Haroon Tariq Malik] [e3|menelepon] [mutlaq|Menteri Keuangan [arab|Arab Saudi] Fahd al-Mutlaq] guna membicarakan [i3,i4|simpanan US$1,5 miliar] yang [e4|ditempatkan] [arab|Riyadh] [t4|bulan lalu].

"[q1|[china|Beijing] pun [e5|memberi [pakistan|kita] keringanan utang]. [i5|Cicilan [t5|September]] tidak perlu dibayar]," [c1|kata] [qureshi|Menteri Keuangan [pakistan|Pakistan] Sajid Anwar Qureshi] kepada wartawan di Islamabad. Adapun [uni|Uni Emirat Arab], [c2|akunya], [q2|[e6|belum menyerahkan] [i6|minyak dengan pembayaran tunda]].

Tidak semua pihak senang. [baloch|Nasreen Baloch, pemimpin oposisi di Majelis Nasional], [c3,e7|menuding] [q3|[kabinet|kabinet [malik|Malik]] "menggadaikan listrik rakyat kepada orang asing" karena [i7|menaikkan tarif 30%]]. Di [karachi,p8|Karachi], jalan menuju pelabuhan [e8|diblokade] [ratusan|ratusan pedagang], [t6|Minggu (1/9)].

[falkenstein|Kepala misi IMF Ingrid Falkenstein] [c4,e9|memperingatkan] [q4|[i9|angsuran [t7|Desember]] bakal ditahan apabila setoran pajak meleset]. [dana,pakistan|Kedua delegasi] [e10|akan bertemu] lagi di [p10,washington|Washington], [t8|9 Oktober].

[t9|Pada 2008], [dana|lembaga yang sama] [e11|menggelontori] [pakistan|Islamabad] US$5 miliar, tetapi [i12|penyalurannya] [e12|dihentikan] [t10|dua tahun kemudian]. ([@source|AFP]/[@source|BBC]/I-3)

Baca juga: [@related|Rupee Menguat, Harga Terigu di Lahore tetap Tinggi]
---
dana | Dana Moneter Internasional (IMF) | organization | IGO
pakistan | Pakistan | country | PAK
malik | Haroon Tariq Malik | person | PAK | - | Perdana Menteri Pakistan
mutlaq | Fahd al-Mutlaq | person | SAU | - | Menteri Keuangan Arab Saudi
arab | Arab Saudi | country | SAU
china | China | country | CHN
qureshi | Sajid Anwar Qureshi | person | PAK | - | Menteri Keuangan Pakistan
uni | Uni Emirat Arab | country | ARE
baloch | Nasreen Baloch | person | PAK | - | pemimpin oposisi di Majelis Nasional
kabinet | kabinet Malik | organization | PAK
ratusan | ratusan pedagang | group | PAK
falkenstein | Ingrid Falkenstein | person | IGO | - | Kepala misi IMF
karachi | Karachi | place | PAK
dubai | Dubai | place | ARE
washington | Washington | place | USA
---
t1 = 2013-09-02
t2 = 2013-08-28/2013-08-30
t3 = 2013-09-02
t4 = 2013-08
t5 = 2013-09
t6 = 2013-09-01
t7 = 2013-12
t8 = 2013-10-09
t9 = 2008
t10 = 2010
q1 = direct qureshi
q2 = indirect qureshi
q3 = mixed baloch
q4 = indirect falkenstein
e1 = AID realized actor=dana recipient=pakistan time=t1 context=economic
e2 = CONSULT realized actor=dana,pakistan time=t2 context=economic
e3 = CONSULT/phone realized actor=malik recipient=mutlaq time=t3 context=economic,diplomatic
e4 = AID realized actor=arab recipient=pakistan time=t4 context=economic
e5 = AID realized actor=china recipient=pakistan said=q1 context=economic
e6 = AID negated actor=uni recipient=pakistan said=q2 context=economic,natural_resource
e7 = ACCUSE/disapprove realized actor=baloch recipient=kabinet context=economic,political_institutions
e8 = PROTEST/obstruct realized actor=ratusan time=t6 context=economic
e9 = THREATEN/restrict realized actor=falkenstein recipient=pakistan context=economic
e10 = AGREE future actor=dana,pakistan time=t8 context=economic
e11 = AID historical actor=dana recipient=pakistan time=t9 context=economic
e12 = SANCTION/discontinue historical actor=dana recipient=pakistan time=t10 context=economic
