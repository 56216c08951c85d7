language: id
published: 2010-03-11
---
[rusia|Rusia] dan [china|China] bantu [penggembala|peternak Mongolia] yang dihantam dzud

[@place|Ulan Bator] ([@agency|ANTARA News]) - Sebuah pesawat angkut [rusia|Rusia] [e1|menurunkan 60 ton tepung], selimut, dan pakan ternak di [p1,ulan|Ulan Bator] [t1|pada Rabu], dua hari setelah [mongolia|Mongolia] menetapkan status bencana di 15 provinsi akibat musim dingin ekstrem yang oleh [penggembala|para penggembala] disebut dzud.

"[q1|Bantuan ini [rusia|kami] serahkan tanpa syarat," [c1|kata] [vorontsev|Wakil Menteri Urusan Situasi Darurat [rusia|Rusia] Gennady Vorontsev], "dan dua penerbangan lagi [e2|akan tiba] [t2|sebelum akhir pekan]]."

[batsaikhan|Menteri Pertanian [mongolia|Mongolia] Batsaikhan Dulamsuren] [e3|berterima kasih] kepada [rusia|Moskow] dan [e4|mengimbau] [donor|negara-negara donor] mengirimkan [i4|obat hewan]. [batsaikhan|Dia] [c2|membantah] [c3|laporan] [koran|sebuah surat kabar Jepang] bahwa [q2,q3|[batsaikhan|pihaknya] telah [e5|menampik] [i5|tawaran tim dokter hewan dari [jepang|Tokyo]]].

Dari arah selatan, 40 truk berisi jagung dan solar [e6|sumbangan] [china|Beijing] melintasi [p6|pos perbatasan Erenhot] [t3|sejak Senin], lapor kantor berita [@source|Xinhua]. [china|China] [t4|pekan lalu] juga [e7|mengucurkan hibah] 5 juta yuan untuk kas darurat [mongolia|pemerintah Mongolia].

[q4|Apabila jalan menuju Provinsi Uvs kembali tertutup salju, helikopter [militer|militer [rusia|Rusia]] dapat [e8|dikerahkan untuk menjemput] [keluarga|keluarga penggembala yang terjebak]], [c4|kata] [vorontsev|Vorontsev].

Perwakilan [wfp|Program Pangan Dunia] ([wfp|WFP]) dan [palang|Palang Merah [mongolia|Mongolia]] [e9|duduk bersama] di [p9,ulan|ibu kota] [t5|pada Kamis] pagi guna membagi [i9|wilayah kerja]. [i10|Bencana itu] bisa jadi turut [e10|dibicarakan] [anggota|negara-negara anggota [sco|Organisasi Kerja Sama Shanghai]] dalam pertemuan tahunan [anggota|mereka] di [p10,tashkent|Tashkent], [t6|Juni nanti].

Dalam dzud [t7|2000-2001], [bankdunia|Bank Dunia] [e11|meminjami] [mongolia|Ulan Bator] 12 juta dolar AS untuk membeli [i11|bibit ternak baru]. Kali ini, lebih dari 2,7 juta domba, kambing, dan unta mati [t8|sejak Desember 2009].

([@reporter|G003]/[@editor|H-AK])

Editor: [@editor|Rustam Hadikusumo]
COPYRIGHT © ANTARA 2010
---
rusia | Rusia | country | RUS
china | China | country | CHN
mongolia | Mongolia | country | MNG
penggembala | para penggembala | group | MNG | AGR
ulan | Ulan Bator | place | MNG
vorontsev | Gennady Vorontsev | person | RUS | GOV | Wakil Menteri Urusan Situasi Darurat Rusia
batsaikhan | Batsaikhan Dulamsuren | person | MNG | GOV | Menteri Pertanian Mongolia
donor | negara-negara donor | group
koran | sebuah surat kabar Jepang | organization | JPN | MED
jepang | Tokyo | country | JPN
militer | militer Rusia | organization | RUS | MIL
keluarga | keluarga penggembala yang terjebak | group | MNG | CVL
wfp | Program Pangan Dunia | organization | UNO
palang | Palang Merah Mongolia | organization | MNG | NGO
anggota | negara-negara anggota Organisasi Kerja Sama Shanghai | group | IGO
sco | Organisasi Kerja Sama Shanghai | organization | IGO
tashkent | Tashkent | place | UZB
bankdunia | Bank Dunia | organization | IGO
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
q2 = indirect batsaikhan
q3 = indirect koran
q4 = indirect vorontsev
e1 = AID realized actor=rusia recipient=mongolia time=t1 context=disasters
e2 = AGREE future actor=rusia recipient=mongolia time=t2 said=q1 context=disasters
e3 = SUPPORT realized actor=batsaikhan recipient=rusia context=diplomatic,disasters
e4 = REQUEST/assist realized actor=batsaikhan recipient=donor context=disasters
e5 = REJECT negated actor=batsaikhan recipient=jepang said=q2 context=disasters
e6 = AID realized actor=china recipient=mongolia time=t3 context=disasters
e7 = AID realized actor=china recipient=mongolia time=t4 context=disasters,economic
e8 = AID hypothetical actor=militer recipient=keluarga said=q4 context=disasters
e9 = CONSULT realized actor=wfp,palang time=t5 context=disasters
e10 = CONSULT/multilateral hypothetical actor=anggota time=t6 context=disasters,diplomatic
e11 = AID historical actor=bankdunia recipient=mongolia time=t7 context=disasters,economic
