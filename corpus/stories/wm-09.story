language: id
published: 2025-06-08
split: test
---
Kapal Pengeruk Pasir di Lingga Disegel, Gubernur Kepri Malah Membela Perusahaan

[@outlet|tirto.id] - [i1|Kapal isap MV Tirta Samudra IX] tak lagi menderu. [t1|Sejak Kamis (5/6/2025)], pita merah [kementerian|Kementerian [perikanan|Kelautan] dan [perikanan|Perikanan] (KKP)] [e1|melingkari] anjungannya. [i2|Izin pengerukan] milik [pt|PT Bentan Karya Pasir] ikut [e2|dibekukan].

"[q1|[pt|Mereka] [e3|mengeruk di luar koordinat]]," [c1|ungkap] [tanjungpura|Direktur Jenderal PSDKP Halim Tanjungpura] di [p3,p4|Batam].

Gubernur Kepulauan Riau [azlansyah|Tengku Azlansyah] justru pasang badan. Dalam konferensi pers yang sama, [azlansyah|ia] [c2,e4|memuji] [q2|[pt|perusahaan itu] sebagai [i4|penyetor pajak terbesar]]. [azlansyah|Azlansyah] bahkan menyurati [presiden|Presiden], [e5|memohon kelonggaran] [i5|sanksi].

[i6|Permohonan tersebut] mental. "[e6,q3|Tidak ada tawar-menawar]," [c3|jawab] [tanjungpura|Halim], seperti ditirukan seorang [staf|staf Istana] kepada Tirto.

[walhi|Walhi Riau] lalu angkat suara. [walhi|Organisasi itu] [e7|menuntut] [kpk|KPK] mengusut [i7|aliran dana perusahaan ke tim kampanye [azlansyah|Azlansyah]]. Tim hukum gubernur tidak membalas pertanyaan kami hingga artikel ini naik.

Di [p8|Pulau Benan], [nelayan|nelayan] menyambut [i8|penyegelan] dengan syukuran. "[q4|[e8|Terima kasih], [perikanan|Pak Menteri]. Tiga tahun kami tak dapat ketam]," [c4|kata] [jalil|Atan Jalil, tetua kampung].

[kementerian|KKP] [e9|akan menyalurkan [i9|kompensasi]] Rp 4 miliar kepada [keluarga|600 keluarga nelayan]. [yayasan|Yayasan Bahari Lestari], lembaga nirlaba dari Tanjungpinang, lebih dulu [e10|membagikan] [i10|40 mesin tempel] [t2|pada Mei].

[t3|Pekan depan], [sihaloho|anggota DPD RI dari Kepri, Robinson Sihaloho], [e11|dijadwalkan memediasi] [azlansyah|gubernur], [nelayan|nelayan], dan [pt|perusahaan] di [p11|Daik].

[t4|Pada 2003], [indonesia|Jakarta] pernah [e12|menyetop ekspor] [i12|pasir laut] ke [singapura|Singapura]. [azlansyah|Azlansyah] [c5|menegaskan] [q5|sejarah itu tak relevan]. "[q6|Ekonomi Lingga harus tumbuh. Itu saja harapan saya]," [c6|ucapnya].

Reporter: [@reporter|Nabila Kusumawardhani]
Editor: [@editor|Fajar Simbolon]

Baca juga: [@related|Jejak Panjang Tambang Pasir Laut di Kepulauan Riau]
---
kementerian | Kementerian Kelautan dan Perikanan | organization | IDN
pt | PT Bentan Karya Pasir | organization | IDN
tanjungpura | Halim Tanjungpura | person | IDN | - | Direktur Jenderal PSDKP
azlansyah | Tengku Azlansyah | person | IDN | - | Gubernur Kepulauan Riau
presiden | Presiden | person | IDN | - | Presiden
walhi | Walhi Riau | organization | IDN
kpk | KPK | organization | IDN
nelayan | nelayan Pulau Benan | group | IDN
jalil | Atan Jalil | person | IDN | - | tetua kampung
perikanan | Menteri Kelautan dan Perikanan | person | IDN | - | Menteri
keluarga | keluarga nelayan | group | IDN
yayasan | Yayasan Bahari Lestari | organization | IDN
staf | staf Istana | person | IDN | - | staf Istana
sihaloho | Robinson Sihaloho | person | IDN | - | anggota DPD RI dari Kepri
indonesia | Indonesia | country | IDN
singapura | Singapura | country | SGP
---
t1 = 2025-06-05
t2 = 2025-05
t3 = 2025-06-09/2025-06-15
t4 = 2003
q1 = direct tanjungpura
q2 = indirect azlansyah
q3 = direct tanjungpura
q4 = direct jalil
q5 = indirect azlansyah
q6 = direct azlansyah
e1 = COERCE/seize realized actor=kementerian recipient=pt time=t1 context=environment,natural_resource
e2 = COERCE/restrict realized actor=kementerian recipient=pt context=environment,natural_resource,legal
e3 = ACCUSE/allege realized actor=tanjungpura recipient=pt said=q1 context=environment,natural_resource
e4 = SUPPORT realized actor=azlansyah recipient=pt said=q2 context=economic,natural_resource
e5 = REQUEST/change realized actor=azlansyah recipient=presiden context=executive,natural_resource
e6 = REJECT/change realized actor=tanjungpura recipient=azlansyah said=q3 context=executive,natural_resource
e7 = REQUEST/change realized actor=walhi recipient=kpk context=corruption,environment,election
e8 = SUPPORT realized actor=jalil,nelayan recipient=perikanan said=q4 context=environment,natural_resource
e9 = AGREE future actor=kementerian recipient=keluarga context=economic,reparations
e10 = AID realized actor=yayasan recipient=keluarga time=t2 context=economic
e11 = AGREE future actor=sihaloho,azlansyah,nelayan,pt time=t3 context=legislative,natural_resource
e12 = SANCTION/discontinue historical actor=indonesia recipient=singapura time=t4 context=economic,natural_resource,environment
