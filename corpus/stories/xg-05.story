language: id
published: 2022-10-05
split: train
---
Mogok Makan Hari Ke-6, [guru|Guru Honorer] Minta Bertemu [mendikbud|Menteri]

[@place|Jakarta] - Sebanyak 27 [guru|guru honorer] masih [e1|mogok makan] di [p1|depan Gedung [kementerian|Kemendikbudristek]], Senayan, Jakarta Pusat, hingga [t1|Rabu (5/10/2022)]. [guru|Mereka] menuntut kepastian pengangkatan sebagai PPPK.

[fgh|Forum Guru Honorer Nusantara (FGHN)] sudah tiga kali [e2|meminta audiensi] dengan [mendikbud|Mendikbudristek Prasojo Adinegara]. "[q1|Surat [fgh|kami] cuma dibalas stempel. [guru|Kami] ini mendidik anak bangsa, bukan mengemis]," [c1|kata] [ketua|Ketua FGHN Siti Markhamah] di lokasi.

[guru|Dua guru] dilarikan ke RS Pelni [t2|kemarin]. [ketua|Siti] [c2|menyebut] [q2|keduanya [e3|tak akan menghentikan aksi] sekeluar dari rumah sakit].

Baca juga: [@related|Gaji Rp 300 Ribu, Bu Guru di NTT Nyambi Jual Es]

[kementerian|Kemendikbudristek] [e4|menolak] [i4|membiayai gaji honorer] lewat APBN. [dirjen|Dirjen Guru Wiratmo Hadikusuma] [c3|berdalih] [q3|anggaran itu urusan [pemda|pemerintah daerah]].

"[q4|[kementerian|Kita] bukan tidak peduli. [t3|Senin depan] [mendikbud|Pak Menteri] [e5|akan terima] [guru|perwakilan mereka], sudah dijadwalkan]," [c4|ujar] [dirjen|Wiratmo].

SCROLL TO CONTINUE WITH CONTENT

[dpr|Komisi X DPR] ikut geram. [legislator|Anggota Komisi X Rudyanto Mangunsong] [c5,e6|menuding] [q5|[kementerian|kementerian] [i6|mengingkari kesepakatan] yang diteken [t4|pada Januari lalu]]. [legislator|Politikus itu] bahkan [e12|menyarankan] [dirjen|sang dirjen] legowo. Tak lama, [dirjen|Wiratmo] [c6|menyampaikan] di grup WhatsApp wartawan bahwa [q6|[dirjen|ia] [e7|mengundurkan diri] [t5|per hari ini]].

Di Bandung, [pgri|PGRI Jawa Barat] [e8|menggalang dana] Rp 120 juta untuk keluarga [guru|peserta aksi]. [pgri|Organisasi itu] juga [e9|tidak mengesampingkan mogok mengajar] [t6|pekan depan].

[t7|Tahun 2018], ribuan [guru|guru honorer] pernah [e10|berunjuk rasa] di [p10|depan Istana] dan [e11|bermalam menutup] [p11|Jalan Medan Merdeka Utara].

([@reporter|fca]/[@editor|rdp])
---
guru | guru honorer | group | IDN | EDU
mendikbud | Prasojo Adinegara | person | IDN | GOV | Mendikbudristek
fgh | Forum Guru Honorer Nusantara (FGHN) | organization | IDN | LAB
ketua | Siti Markhamah | person | IDN | LAB | Ketua FGHN
kementerian | Kemendikbudristek | organization | IDN | GOV
dirjen | Wiratmo Hadikusuma | person | IDN | GOV | Dirjen Guru
pemda | pemerintah daerah | group | IDN | GOV
dpr | Komisi X DPR | organization | IDN | LEG
legislator | Rudyanto Mangunsong | person | IDN | LEG | Anggota Komisi X
pgri | PGRI Jawa Barat | organization | IDN | LAB
---
t1 = 2022-10-05
t2 = 2022-10-04
t3 = 2022-10-10
t4 = 2022-01
t5 = 2022-10-05
t6 = 2022-10-10/2022-10-16
t7 = 2018
q1 = direct ketua
q2 = indirect ketua
q3 = indirect dirjen
q4 = direct dirjen
q5 = indirect legislator
q6 = indirect dirjen
e1 = PROTEST/hunger realized actor=guru recipient=kementerian time=t1 context=economic
e2 = REQUEST/meet realized actor=fgh recipient=mendikbud context=economic
e3 = PROTEST/hunger future actor=guru recipient=kementerian said=q2 context=economic
e4 = REJECT/assist realized actor=kementerian recipient=guru context=economic
e5 = AGREE future actor=mendikbud recipient=guru time=t3 said=q4 context=economic
e6 = ACCUSE/allege realized actor=legislator recipient=kementerian said=q5 context=legislative,economic
e12 = REQUEST/yield realized actor=legislator recipient=dirjen context=legislative,executive
e7 = RETREAT/resign realized actor=dirjen recipient=legislator time=t5 said=q6 context=executive
e8 = AID realized actor=pgri recipient=guru context=economic
e9 = PROTEST/strike hypothetical actor=pgri time=t6 context=economic
e10 = PROTEST/demo historical actor=guru time=t7 context=economic
e11 = PROTEST/obstruct historical actor=guru time=t7 context=economic
