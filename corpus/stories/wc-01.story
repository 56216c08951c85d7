language: id
published: 2010-03-11
split: test
---
[rusia|Rusia] dan [china|China] bantu peternak [mongolia|Mongolia] yang dihantam dzud

[@place,ulan|Ulan Bator] ([@agency|ANTARA News]) - Sebuah [rusia|pesawat angkut Rusia] [e1|menurunkan] 60 ton [i1|tepung, selimut, dan pakan ternak] di [p1,p2,ulan|Ulan Bator] [t1|pada Rabu], dua hari setelah [mongolia|Mongolia] menetapkan status bencana di 15 provinsi akibat musim dingin ekstrem yang oleh para penggembala disebut dzud.

"[q1|[i2|Bantuan] ini [rusia|kami] serahkan tanpa syarat," [c1|kata] [vorontsev|Wakil Menteri Urusan Situasi Darurat [rusia|Rusia] Gennady Vorontsev], "dan dua penerbangan lagi [e2|akan tiba] sebelum [t2|akhir pekan]]."

[dulamsuren|Menteri Pertanian [mongolia|Mongolia] Batsaikhan Dulamsuren] [e3|berterima kasih] kepada [rusia|Moskow] dan [c2,e4|mengimbau] [q2|[negara|negara-negara donor] mengirimkan [i4|obat hewan]]. [dulamsuren|Dia] [c3|membantah] [q3|laporan sebuah surat kabar [jepang|Jepang] bahwa [mongolia|pihaknya] telah [e5|menampik] [i5|tawaran tim dokter hewan] dari [jepang|Tokyo]].

Dari arah selatan, 40 truk berisi [i6|jagung dan solar] [e6|sumbangan] [china|Beijing] melintasi [p6|pos perbatasan Erenhot] [t3|sejak Senin], lapor kantor berita [@source|Xinhua]. [china|China] [t4|pekan lalu] juga [e7|mengucurkan hibah] 5 juta yuan untuk [i7|kas darurat [mongolia|pemerintah [mongolia|Mongolia]]].

[q4|Apabila jalan menuju [p8,provinsi|Provinsi Uvs] kembali tertutup salju, [rusia|helikopter militer Rusia] dapat dikerahkan untuk [e8|menjemput] [keluarga|keluarga penggembala yang terjebak]], [c4|kata] [vorontsev|Vorontsev].

[program|Perwakilan Program Pangan Dunia (WFP)] dan [palang|Palang Merah [mongolia|Mongolia]] [e9|duduk bersama] di [p9|ibu kota] [t5|pada Kamis pagi] guna [i9|membagi wilayah kerja]. [i10|Bencana itu] bisa jadi turut [e10|dibicarakan] [negara-negara|negara-negara anggota Organisasi Kerja Sama Shanghai] dalam pertemuan tahunan mereka di [p10|Tashkent], [t6|Juni nanti].

Dalam dzud [t7|2000-2001], [bank|Bank Dunia] [e11|meminjami] [mongolia|Ulan Bator] 12 juta dolar AS untuk [i11|membeli bibit ternak baru]. Kali ini, lebih dari 2,7 juta domba, kambing, dan unta mati [t8|sejak Desember 2009].

(G003/H-AK)

Editor: [@editor|Rustam Hadikusumo]
COPYRIGHT © ANTARA 2010
---
rusia | Rusia | country | RUS
mongolia | Mongolia | country | MNG
china | China | country | CHN
jepang | Jepang | country | JPN
vorontsev | Gennady Vorontsev | person | RUS | - | Wakil Menteri Urusan Situasi Darurat Rusia
dulamsuren | Batsaikhan Dulamsuren | person | MNG | - | Menteri Pertanian Mongolia
negara | negara-negara donor | group
keluarga | keluarga penggembala | group | MNG
program | Program Pangan Dunia (WFP) | organization | UNO
palang | Palang Merah Mongolia | organization | MNG
negara-negara | negara-negara anggota Organisasi Kerja Sama Shanghai | group | IGO
bank | Bank Dunia | organization | IGO
ulan | Ulan Bator | place | MNG
provinsi | Provinsi Uvs | place | MNG
---
t1 = 2010-03-10
t2 = 2010-03-13/2010-03-14
t3 = 2010-03-08
t4 = 2010-03-01/2010-03-07
t5 = 2010-03-11
t6 = 2010-06
t7 = 2000/2001
t8 = 2009-12
q1 = direct vorontsev
q2 = indirect dulamsuren
q3 = indirect dulamsuren
q4 = indirect vorontsev
e1 = AID realized actor=rusia recipient=mongolia time=t1 context=disasters
e2 = AGREE future actor=rusia recipient=mongolia time=t2 said=q1 context=disasters
e3 = SUPPORT realized actor=dulamsuren recipient=rusia context=disasters,diplomatic
e4 = REQUEST/assist realized actor=dulamsuren recipient=negara context=disasters
e5 = REJECT negated actor=mongolia recipient=jepang said=q3 context=disasters,diplomatic
e6 = AID realized actor=china recipient=mongolia time=t3 context=disasters
e7 = AID realized actor=china recipient=mongolia time=t4 context=disasters,economic
e8 = AID hypothetical actor=rusia recipient=keluarga said=q4 context=disasters,military
e9 = CONSULT realized actor=program,palang time=t5 context=disasters
e10 = CONSULT/multilateral hypothetical actor=negara-negara time=t6 context=disasters,diplomatic
e11 = AID historical actor=bank recipient=mongolia time=t7 context=disasters,economic
