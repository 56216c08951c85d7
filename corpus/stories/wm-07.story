language: id
published: 2020-09-02
split: train
---
Amnesty Kecam Penyitaan Buku Mahasiswa di [@place|Makassar]

[@agency|TEMPO.CO], Makassar - [amnesty|Amnesty International Indonesia] [e1|mengutuk] [i1|[e2|penyitaan] [i2|34 judul buku]] dari [p2,pengurus|sekretariat pers kampus Universitas Cakrawala] oleh [polrestabes|Kepolisian Resor Kota Besar Makassar]. [c1|Menurut] [amnesty|lembaga itu], [q1|razia [t1|pada Ahad dinihari] tersebut ilegal karena polisi tak membawa surat penetapan pengadilan].

“[q2|[polrestabes|Polisi] menakuti pembaca. [e3|Kembalikan] [i3|buku-buku itu] tanpa syarat],” [c2|kata] [simanungkalit|Manajer Kampanye Amnesty, Laila Simanungkalit], dalam keterangan tertulis, [t2|Rabu, 2 September 2020].

[pengurus|Tiga pengurus pers kampus] sempat [e4|dikurung] 19 jam. [pengurus|Mereka] [e5|dibebaskan] setelah [rappe|Rektor Prof. Djamaluddin Rappe] [e6|menelepon] [selatan|Kepala Kepolisian Daerah Sulawesi Selatan].

[salam|Kepala Bidang Humas Polda [selatan|Sulawesi] [selatan|Selatan] Komisaris Besar Ibnu Salam] [c3|mengakui] [q3|ada [i7|kekeliruan prosedur]] dan [e7|meminta maaf] kepada [keluarga|keluarga mahasiswa]. Tetapi [salam|ia] [e8|tidak mau menyerahkan] kembali [i8|buku yang disita]. “[q4|Masih kami kaji isinya],” [c4|katanya].

[lbh|LBH Pers] [e9|memberi [i9|pendampingan hukum]] cuma-cuma bagi [pengurus|ketiga mahasiswa]. Adapun [badan|Badan Eksekutif Mahasiswa] [e10|merencanakan mogok makan] [t3|mulai Senin, 7 September], di [p10|pelataran Monumen Mandala].

Pemblokiran laman [pengurus|pers kampus] itu juga dipersoalkan. [kementerian|Kementerian Komunikasi dan Informatika] [e11|memutus akses] ke [i11|laman tersebut] [t4|sejak Juli] tanpa penjelasan. [q5|[komisi|Komisi I DPR] telah dua kali [e12|menagih [i12|keterangan]] [kementerian|kementerian]], [c5|kata] [wenas|anggota komisi, Andreas Wenas].

[salam|Ibnu] [c6|menegaskan] [q6|polisi menghormati kebebasan akademik]. [salam|Ia] [c7|berharap] [q7|mahasiswa fokus belajar].

[@reporter|DIDIT HARYADI] (MAKASSAR)

Baca: [@related|Sejarah Panjang Pemberangusan Buku]
---
amnesty | Amnesty International Indonesia | organization | IDN
polrestabes | Polrestabes Makassar | organization | IDN
pengurus | pengurus pers kampus Universitas Cakrawala | group | IDN
simanungkalit | Laila Simanungkalit | person | IDN | - | Manajer Kampanye Amnesty
rappe | Djamaluddin Rappe | person | IDN | - | Rektor
selatan | Kapolda Sulawesi Selatan | person | IDN | - | Kepala Kepolisian Daerah Sulawesi Selatan
salam | Ibnu Salam | person | IDN | - | Kepala Bidang Humas Polda Sulawesi Selatan
keluarga | keluarga mahasiswa | group | IDN
lbh | LBH Pers | organization | IDN
badan | Badan Eksekutif Mahasiswa | organization | IDN
kementerian | Kementerian Komunikasi dan Informatika | organization | IDN
komisi | Komisi I DPR | organization | IDN
wenas | Andreas Wenas | person | IDN | - | anggota komisi
---
t1 = 2020-08-30
t2 = 2020-09-02
t3 = 2020-09-07
t4 = 2020-07
q1 = indirect amnesty
q2 = direct simanungkalit
q3 = indirect salam
q4 = direct salam
q5 = indirect wenas
q6 = indirect salam
q7 = indirect salam
e1 = ACCUSE/disapprove realized actor=amnesty recipient=polrestabes time=t2 context=human_rights,rights_freedoms
e2 = COERCE/seize realized actor=polrestabes recipient=pengurus time=t1 context=repression,rights_freedoms
e3 = REQUEST/yield realized actor=simanungkalit recipient=polrestabes time=t2 said=q2 context=human_rights,rights_freedoms
e4 = COERCE/arrest realized actor=polrestabes recipient=pengurus context=repression,rights_freedoms
e5 = RETREAT/release realized actor=polrestabes recipient=pengurus context=rights_freedoms
e6 = CONSULT/phone realized actor=rappe recipient=selatan context=rights_freedoms
e7 = CONCEDE realized actor=salam recipient=keluarga context=human_rights
e8 = REJECT/yield realized actor=salam recipient=amnesty context=rights_freedoms
e9 = AID realized actor=lbh recipient=pengurus context=legal,rights_freedoms
e10 = PROTEST/hunger future actor=badan time=t3 context=rights_freedoms
e11 = COERCE/censor realized actor=kementerian recipient=pengurus time=t4 context=rights_freedoms,repression
e12 = REQUEST/yield realized actor=komisi recipient=kementerian said=q5 context=legislative,rights_freedoms
