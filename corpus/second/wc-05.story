language: id
published: 2013-09-03
---
Pinjaman [imf|IMF] Cair, [pakistan|Pakistan] Lega tetapi Jalanan Memanas

[imf|DANA Moneter Internasional] ([imf|IMF]) akhirnya [e1|mentransfer US$640 juta], angsuran pertama dari paket tiga tahun, ke [bank|bank sentral [pakistan|Pakistan]], [t1|kemarin]. Pencairan itu buah [e2|perundingan alot] [imf,pakistan|kedua pihak] di [p2,dubai|Dubai] [t2|pada 28-30 Agustus].

[t3|Semalam], [malik|Perdana Menteri [pakistan|Pakistan] Haroon Tariq Malik] [e3|menelepon] [fahd|Menteri Keuangan [saudi|Arab Saudi] Fahd al-Mutlaq] guna membicarakan [i3|simpanan US$1,5 miliar] yang [e4|ditempatkan] [saudi|Riyadh] [t4|bulan lalu].

"[q1|[china|Beijing] pun [e5|memberi] [pakistan|kita] [i5|keringanan utang]. Cicilan [t5|September] tidak perlu dibayar]," [c1|kata] [sajid|Menteri Keuangan [pakistan|Pakistan] Sajid Anwar Qureshi] kepada wartawan di Islamabad. Adapun [q2|[uea|Uni Emirat Arab], [c2|akunya], [e6|belum menyerahkan minyak] dengan pembayaran tunda].

Tidak semua pihak senang. [nasreen|Nasreen Baloch], pemimpin oposisi di [majelis|Majelis Nasional], [c3,e7|menuding] [q3|[kabinet|kabinet [malik|Malik]] "menggadaikan listrik rakyat kepada orang asing" karena menaikkan tarif 30%]. Di [p8,karachi|Karachi], jalan menuju pelabuhan [e8|diblokade] [pedagang|ratusan pedagang], [t6|Minggu (1/9)].

[ingrid|Kepala misi [imf|IMF] Ingrid Falkenstein] [c4,e9|memperingatkan] [q4|[i9|angsuran [t7|Desember]] bakal ditahan apabila setoran pajak meleset]. [imf,pakistan|Kedua delegasi] [e10|akan bertemu] lagi di [p10,washington|Washington], [t8|9 Oktober].

[t9|Pada 2008], [imf|lembaga yang sama] [e11|menggelontori] [pakistan|Islamabad] US$5 miliar, tetapi penyalurannya [e12|dihentikan] [t10|dua tahun kemudian]. ([@source|AFP]/[@source|BBC]/[@editor|I-3])

Baca juga: [@related|Rupee Menguat, Harga Terigu di Lahore tetap Tinggi]
---
imf | DANA Moneter Internasional | organization | IGO
pakistan | Pakistan | country | PAK
bank | bank sentral Pakistan | organization | PAK | GOV
dubai | Dubai | place | ARE
malik | Haroon Tariq Malik | person | PAK | GOV | Perdana Menteri Pakistan
fahd | Fahd al-Mutlaq | person | SAU | GOV | Menteri Keuangan Arab Saudi
saudi | Arab Saudi | country | SAU
china | Beijing | country | CHN
sajid | Sajid Anwar Qureshi | person | PAK | GOV | Menteri Keuangan Pakistan
uea | Uni Emirat Arab | country | ARE
nasreen | Nasreen Baloch | person | PAK | OPP | pemimpin oposisi di Majelis Nasional
majelis | Majelis Nasional | organization | PAK | LEG
kabinet | kabinet Malik | organization | PAK | GOV
karachi | Karachi | place | PAK
pedagang | ratusan pedagang | group | PAK | BUS
ingrid | Ingrid Falkenstein | person | IGO | - | Kepala misi IMF
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
q1 = direct sajid
q2 = indirect sajid
q3 = mixed nasreen
q4 = indirect ingrid
e1 = AID realized actor=imf recipient=bank time=t1 context=economic
e2 = CONSULT realized actor=imf,pakistan time=t2 context=economic
e3 = CONSULT/phone realized actor=malik recipient=fahd time=t3 context=economic
e4 = AID realized actor=saudi recipient=pakistan time=t4 context=economic
e5 = AID realized actor=china recipient=pakistan said=q1 context=economic
e6 = AID negated actor=uea recipient=pakistan said=q2 context=economic,natural_resource
e7 = ACCUSE/allege realized actor=nasreen recipient=kabinet context=economic
e8 = PROTEST/obstruct realized actor=pedagang time=t6 context=economic
e9 = THREATEN/relations realized actor=ingrid recipient=pakistan context=economic
e10 = AGREE future actor=imf,pakistan time=t8 context=economic
e11 = AID historical actor=imf recipient=pakistan time=t9 context=economic
e12 = SANCTION/discontinue historical actor=imf recipient=pakistan time=t10 context=economic
