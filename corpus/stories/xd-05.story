language: id
published: 2020-03-11
split: dev
---
[venezuela|Venezuela]: Serangan drone ke kilang minyak, stasiun televisi dipaksa berhenti siaran

Kilang El Palito di pesisir [venezuela|Venezuela] terbakar setelah [e1|dihantam tiga pesawat nirawak] [t1|pada Senin malam]. [brigade|Kelompok yang menamakan diri Brigade 5 Juli] [c1|mengaku] [q1|berada di balik [i2|serangan itu]].

Beberapa jam kemudian, [conatel|otoritas telekomunikasi Conatel] [e2|memerintahkan penghentian siaran] [horizonte|Horizonte TV], stasiun swasta yang menayangkan gambar kobaran api secara langsung. [conatel|Lembaga itu] juga [e3|memblokir] empat situs berita.

"[q2|Layar [horizonte|kami] gelap, tetapi [kamera|juru kamera [horizonte|kami]] tetap bekerja," [c2|kata] [urdaneta|pemimpin redaksi [horizonte|Horizonte TV], Mariela Urdaneta], kepada [bbc|BBC Mundo]. "[venezuela|Mereka] takut pada api yang bisa dilihat semua orang]."

[zerpa|Menteri Komunikasi Darwin Zerpa Lugo] [e4|menuding] [kolombia|Kolombia] [i4|melatih para penyerang]. [kolombia|Bogotá] [c3|menyebut] [q3|tuduhan tersebut "dongeng yang diulang setiap kali ada pipa yang meledak]".

Di [p5|Valencia], [t2|Selasa], [garda|Garda Nasional] [e5|menyemprotkan meriam air] ke arah [warga|ratusan warga] yang mengantre bahan bakar dan [e6|meneriakkan tuntutan] agar [zerpa|Zerpa] dan [menteri-minyak|menteri perminyakan] mundur.

[caritas|Badan amal gereja Caritas] [c4|mengatakan] [q4|[bea-cukai|bea cukai] masih [e7|menahan [i7|tiga kontainer obat]] milik [caritas|mereka] di [p7|Pelabuhan La Guaira] [t3|sejak Januari]]. [q5|Laman pendaftaran relawan [caritas|lembaga itu] juga [e8|diretas] [unit-siber|unit siber militer] [t4|bulan lalu]], [c5|menurut] [redes|kelompok pemantau internet Redes Abiertas].

[rondon|Gubernur Carabobo, Nelson Rondón], [c6|mengisyaratkan] [q6|[venezuela|pemerintah pusat] bisa saja [e9|memberlakukan darurat militer] di [p9|negara bagian itu] jika serangan terulang].

Seorang [analis|analis di Universitas Tengah Venezuela, Ignacio Blanco Peña], [c7|menilai] [q7|langkah itu "hanya soal waktu"].

[t5|Pada 2018], [venezuela|pemerintah] [e10|menyita [i10|pemancar]] [radio|dua radio swasta] di [p10|negara bagian yang sama] dengan alasan izin kedaluwarsa. Pemancar itu tidak pernah dikembalikan.

[peru|Peru] dan [kanada|Kanada] dalam pernyataan bersama [e11|mengecam] [i11|pemadaman siaran tersebut].

Anda mungkin tertarik:
[@related|'Kami memasak dengan kayu di negeri minyak']
---
venezuela | Venezuela | country | VEN
brigade | Brigade 5 Juli | group | VEN | REB
conatel | Conatel | organization | VEN | GOV
horizonte | Horizonte TV | organization | VEN | JRN
kamera | juru kamera Horizonte TV | group | VEN | JRN
urdaneta | Mariela Urdaneta | person | VEN | JRN | pemimpin redaksi Horizonte TV
zerpa | Darwin Zerpa Lugo | person | VEN | GOV | Menteri Komunikasi
kolombia | Kolombia | country | COL
garda | Garda Nasional | organization | VEN | MIL
warga | ratusan warga | group | VEN | CVL
menteri-minyak | menteri perminyakan Venezuela | person | VEN | GOV | menteri perminyakan
caritas | Caritas | organization | NGO | NGO
bea-cukai | bea cukai Venezuela | organization | VEN | GOV
unit-siber | unit siber militer Venezuela | organization | VEN | MIL
redes | Redes Abiertas | organization | VEN | NGO
rondon | Nelson Rondón | person | VEN | GOV | Gubernur Carabobo
analis | Ignacio Blanco Peña | person | VEN | EDU | analis di Universitas Tengah Venezuela
radio | dua radio swasta | group | VEN | JRN
bbc | BBC Mundo | organization | GBR | JRN
peru | Peru | country | PER
kanada | Kanada | country | CAN
---
t1 = 2020-03-09
t2 = 2020-03-10
t3 = 2020-01
t4 = 2020-02
t5 = 2018
q1 = indirect brigade
q2 = direct urdaneta
q3 = mixed kolombia
q4 = indirect caritas
q5 = indirect redes
q6 = indirect rondon
q7 = mixed analis
e1 = ASSAULT/drone realized actor=brigade recipient=venezuela time=t1 context=terrorism,natural_resource
e2 = COERCE/censor realized actor=conatel recipient=horizonte time=t1 context=rights_freedoms,repression
e3 = COERCE/censor realized actor=conatel context=rights_freedoms,repression
e4 = ACCUSE/allege realized actor=zerpa recipient=kolombia context=diplomatic
e5 = ASSAULT/crowd-control realized actor=garda recipient=warga time=t2 context=repression
e6 = PROTEST/demo realized actor=warga recipient=zerpa,menteri-minyak time=t2 context=pro_democracy,economic
e7 = COERCE/withhold realized actor=bea-cukai recipient=caritas time=t3 said=q4 context=human_security,health
e8 = COERCE/cyber realized actor=unit-siber recipient=caritas time=t4 said=q5 context=cyber,repression
e9 = COERCE/martial-law hypothetical actor=venezuela said=q6 context=repression,military
e10 = COERCE/seize historical actor=venezuela recipient=radio time=t5 context=rights_freedoms,repression
e11 = ACCUSE/disapprove realized actor=peru,kanada recipient=conatel context=rights_freedoms,diplomatic
