language: id
published: 2025-10-06
split: train
---
ECCAS bekukan keanggotaan Sao Tome setelah pemilu dibatalkan

[@place,p1|Libreville] ([@agency|ANTARA]) - [masyarakat|Masyarakat Ekonomi Negara-Negara Afrika Tengah (ECCAS)] [t1|pada Minggu (5/10)] [e1|membekukan [i1|keanggotaan]] [sao|Sao Tome dan Principe], sepekan setelah [komisi|komisi militer] [e2|membatalkan] [i2|hasil pemilihan presiden] di negara kepulauan itu.

Dalam komunike seusai sidang luar biasa di [p3,p4|Libreville, Gabon], [para|para kepala negara kawasan tersebut] juga [e3|melarang] [anggota|anggota [komisi|komisi]] [i3|bepergian ke sebelas negara anggota] dan [e4|memberi tenggat] 30 hari untuk [i4|mengembalikan kekuasaan kepada sipil].

"[q1|Bila tenggat ini diabaikan, [i5,pasukan|pasukan siaga kawasan] [e5|akan [masyarakat|kami] gerakkan]]," [c1|kata] [ndong|Presiden Komisi [masyarakat|ECCAS] Célestin Mabika Ndong].

[i6|Tenggat itu] [e6|ditampik]. [neves|Juru bicara [komisi|komisi militer], Mayor Adelino Pontes das Neves], dalam pidato radio [t2|pada Senin dini hari] [c2|mengatakan] [q2|mereka "tidak menerima perintah dari ibu kota mana pun]".

Baca juga: [@related|Uni Afrika kirim utusan ke Sao Tome]

[uni|Uni Eropa], penyandang dana terbesar pelabuhan Fernão Dias, [e7|menyetop] [i7|pencairan hibah 27 juta euro]. [portugal|Portugal] [e8|belum menempuh langkah serupa]; [q3|[portugal|Lisabon] bahkan [e9|menerbangkan] [i9|12 ton obat-obatan] ke [sao|pulau itu] [t3|Jumat lalu]], [c3|menurut] keterangan [kementerian|Kementerian Luar Negeri [portugal|Portugal]] kepada [anadolu|Anadolu].

[ramos|Presiden terpilih Teodora Lombá dos Ramos], yang berbicara dari tempat persembunyiannya, [c4,e10|meminta] [q4|[warga|warga] [i10|mogok kerja] [t4|mulai Rabu (8/10)]]. [ramos|Ia] [c5|membantah] [q5|pernah [e11|memohon] [angola|Angola] [i11|mengirim tentara]].

[tsika|Penengah ECCAS, mantan hakim agung Kongo Isidore Malonga Tsika], [e12|dijadwalkan bertemu] [komisi,ramos|kedua pihak] di [p12|Pulau Principe] [t5|pada 9-10 Oktober].

Sumber: [@source,anadolu|Anadolu]
Penerjemah: [@translator|Katarina Widhi Astari]
Editor: [@editor|Fransisco Lumban Gaol]
Copyright © ANTARA 2025
---
masyarakat | Masyarakat Ekonomi Negara-Negara Afrika Tengah (ECCAS) | bloc | IGO
sao | Sao Tome dan Principe | country | STP
komisi | komisi militer | organization | STP
para | para kepala negara kawasan tersebut | group | IGO
anggota | anggota komisi | group | STP
ndong | Célestin Mabika Ndong | person | IGO | - | Presiden Komisi ECCAS
neves | Adelino Pontes das Neves | person | STP | - | Juru bicara komisi militer
uni | Uni Eropa | bloc | EUR
portugal | Portugal | country | PRT
kementerian | Kementerian Luar Negeri Portugal | organization | PRT
anadolu | Anadolu | organization | TUR
ramos | Teodora Lombá dos Ramos | person | STP | - | Presiden terpilih
warga | warga | group | STP
angola | Angola | country | AGO
tsika | Isidore Malonga Tsika | person | COG | - | Penengah ECCAS, mantan hakim agung Kongo
pasukan | pasukan siaga kawasan | organization | IGO
---
t1 = 2025-10-05
t2 = 2025-10-06
t3 = 2025-10-03
t4 = 2025-10-08
t5 = 2025-10-09/2025-10-10
q1 = direct ndong
q2 = mixed neves
q3 = indirect kementerian
q4 = indirect ramos
q5 = indirect ramos
e1 = SANCTION/discontinue realized actor=masyarakat recipient=sao time=t1 context=diplomatic,political_institutions
e2 = COERCE/restrict realized actor=komisi context=election,pro_autocracy
e3 = COERCE/restrict realized actor=para recipient=anggota time=t1 context=diplomatic
e4 = REQUEST/yield realized actor=para recipient=komisi time=t1 context=diplomatic,pro_democracy
e5 = THREATEN/violence realized actor=masyarakat recipient=komisi said=q1 context=military,diplomatic
e6 = REJECT/yield realized actor=komisi recipient=masyarakat context=diplomatic,pro_autocracy
e7 = SANCTION/discontinue realized actor=uni recipient=sao context=economic,diplomatic
e8 = SANCTION/discontinue negated actor=portugal recipient=sao context=economic,diplomatic
e9 = AID realized actor=portugal recipient=sao time=t3 said=q3 context=health
e10 = REQUEST realized actor=ramos recipient=warga context=election,pro_democracy
e11 = REQUEST/assist negated actor=ramos recipient=angola said=q5 context=military
e12 = AGREE future actor=tsika recipient=komisi,ramos time=t5 context=diplomatic
