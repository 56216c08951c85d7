language: id
published: 2013-04-18
split: train
---
[guatemala|Guatemala] Ancam Duduki Pulau Sarstoon

[@place|CIUDAD DE GUATEMALA], [@agency|KOMPAS] — [guatemala|Pemerintah Guatemala] [e1|mengancam akan menduduki] [i1|Pulau Sarstoon] apabila [belize|Belize] tidak menarik pos penjaga pantainya [t1|hingga Minggu (21/4)]. Ultimatum itu dibacakan [ixcoy|Menteri Pertahanan [guatemala|Guatemala] Edgar Ixcoy Morales], [t2|Rabu (17/4) malam], tiga hari setelah [nelayan|dua nelayan [guatemala|Guatemala]] luka-luka [e2|ditembak] [patroli|patroli [belize|Belize]] di [p2|muara Temash].

”[q1|Kalau peta tidak dihormati, [guatemala|kami] sendiri yang akan menggambarnya kembali di lapangan],” [c1|ujar] [ixcoy|Ixcoy]. [c4|Menurut] [ixcoy|dia], [q4|1.400 serdadu sudah [e3|digeser] [guatemala|Guatemala] ke [p3|Izabal], departemen yang berbatasan dengan [belize|negara bekas jajahan [inggris|Inggris] itu]].

Nada yang lebih keras terdengar dari parlemen. [tzul|Ketua Komisi Luar Negeri [kongres|Kongres] Héctor Tzul] [e4|mengancam mencaplok] [i4|seluruh Distrik Toledo].

[neal|Perdana Menteri [belize|Belize] Alrick Neal-Usher] [e5|menolak mengosongkan] [i5|pos tersebut]. ”[q2|Satu sepatu tentara asing di pulau [belize|kami], dan [belize|kami] akan [e6|menutup [i6|kedutaan]],” [c2|katanya] di [p6|Belmopan], ”tanpa menunggu surat kedua].”

[neal|Neal-Usher], [t4|Rabu], [e7|berbicara lewat telepon] dengan [condell|Menteri Luar Negeri [jamaika|Jamaika] Beverley Condell], yang [e8|menjanjikan dukungan] [komunitas|Komunitas Karibia]. Adapun [inggris|Inggris] [c3|membantah] [q3|akan [e9|mengirim pasukan] ke [p9|bekas koloninya]], sekalipun [inggris|London] sudah [e10|menyumbangkan dua kapal cepat] kepada [penjaga|penjaga pantai [belize|Belize]] [t5|bulan lalu].

Di [p11|Washington], [oas|Organisasi Negara-negara Amerika (OAS)] [e11|mempertemukan] [wakil-b,wakil-g|wakil kedua negara] dalam ruangan yang sama [t6|hari Selasa]. Perundingan selama lima jam itu tidak menghasilkan apa-apa selain janji untuk [e12|bertemu lagi] [t7|pada 2 Mei].

Sengketa perbatasan ini diwarisi dari abad ke-19. [guatemala|Guatemala] baru [e13|mengakui [i13|kemerdekaan]] [belize|Belize] [t8|pada 1991], sepuluh tahun setelah Union Jack diturunkan.

([@source|AFP]/[@source|REUTERS]/[@reporter|DNA])
---
guatemala | Guatemala | country | GTM
belize | Belize | country | BLZ
ixcoy | Edgar Ixcoy Morales | person | GTM | GOV | Menteri Pertahanan Guatemala
nelayan | dua nelayan Guatemala | group | GTM | CVL
patroli | patroli Belize | group | BLZ | MIL
inggris | Inggris | country | GBR
tzul | Héctor Tzul | person | GTM | LEG | Ketua Komisi Luar Negeri Kongres
kongres | Kongres Guatemala | organization | GTM | LEG
neal | Alrick Neal-Usher | person | BLZ | GOV | Perdana Menteri Belize
condell | Beverley Condell | person | JAM | GOV | Menteri Luar Negeri Jamaika
jamaika | Jamaika | country | JAM
komunitas | Komunitas Karibia | bloc | IGO
penjaga | penjaga pantai Belize | organization | BLZ | MIL
oas | Organisasi Negara-negara Amerika (OAS) | bloc | IGO
wakil-g | wakil Guatemala | group | GTM | GOV
wakil-b | wakil Belize | group | BLZ | GOV
---
t1 = 2013-04-21
t2 = 2013-04-17
t4 = 2013-04-17
t5 = 2013-03
t6 = 2013-04-16
t7 = 2013-05-02
t8 = 1991
q1 = direct ixcoy
q2 = direct neal
q3 = indirect inggris
q4 = indirect ixcoy
e1 = THREATEN/territory realized actor=guatemala recipient=belize time=t2 context=territory,military
e2 = ASSAULT/firearms realized actor=patroli recipient=nelayan context=territory
e3 = MOBILIZE/troops realized actor=guatemala recipient=belize said=q4 context=military,territory
e4 = THREATEN/territory realized actor=tzul recipient=belize context=territory,legislative
e5 = REJECT/yield realized actor=neal recipient=guatemala context=territory
e6 = THREATEN/relations realized actor=neal recipient=guatemala said=q2 context=diplomatic,territory
e7 = CONSULT/phone realized actor=neal,condell time=t4 context=diplomatic
e8 = AGREE realized actor=condell recipient=neal time=t4 context=diplomatic
e9 = AID negated actor=inggris recipient=belize said=q3 context=military
e10 = AID realized actor=inggris recipient=penjaga time=t5 context=military
e11 = CONSULT/third-party realized actor=oas recipient=wakil-g,wakil-b time=t6 context=diplomatic,territory
e12 = AGREE future actor=wakil-g,wakil-b time=t7 context=diplomatic,territory
e13 = SUPPORT historical actor=guatemala recipient=belize time=t8 context=diplomatic,territory
