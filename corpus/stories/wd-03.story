language: id
published: 2024-02-13
split: dev
---
Prancis minta maaf atas uji coba nuklir di Sahara, [aljazair|Aljazair]: 'Kata-kata saja belum cukup'

Sumber gambar, AFP via Getty Images
Keterangan gambar, Lokasi bekas uji coba di dekat [p1|Reggane], [aljazair|Aljazair] selatan, masih dipagari kawat berduri.

[pemerintah|Pemerintah Prancis] untuk pertama kalinya [e1|menyampaikan permohonan maaf] kepada [rakyat|rakyat [aljazair|Aljazair]] atas [i1|serangkaian uji coba nuklir di Gurun Sahara] yang dimulai [t1|pada 13 Februari 1960].

"[q1|Atas nama Republik, saya menundukkan kepala di hadapan keluarga-keluarga yang selama puluhan tahun tidak kami dengar]," [c1|kata] [marchadier|Menteri Angkatan Bersenjata Prancis, Hélène Marchadier], dalam sebuah upacara di Reggane, [t2|hari Selasa (13/02)].

[marchadier|Marchadier] [c2,e2|berjanji] [q2|Paris akan menyerahkan [i2|peta lokasi penguburan limbah radioaktif] [t3|sebelum akhir tahun ini]].

Namun dia tidak menyinggung [i3|ganti rugi], dan [penasihat|seorang penasihatnya] [c3|mengatakan] kepada BBC bahwa [q3|[pemerintah|Prancis] "bisa saja" [e3|memberi kompensasi] kepada [para|para korban] bila jumlah mereka sudah diverifikasi].

Baca juga:

[@related|Gerboise Bleue: Bom atom pertama Prancis dan penyakit yang diwariskannya]
[@related|'Ayah saya diminta menatap cahaya itu': Kisah mantan wajib militer di Sahara]

"[q4|[ziane|Kami] [e4|menerima [i4|permintaan maaf]] itu, tetapi kata-kata saja belum cukup," [c4|ujar] [ziane|Menteri Urusan Veteran [aljazair|Aljazair], Lakhdar Benmansour-Ziane]. "[ziane|Kami] [e5|menuntut] [i5|keadilan dan pembersihan tanah kami]]."

[perkumpulan|Sebuah perkumpulan korban di Reggane] [c5,e6|menuduh] [q5|[pemerintah|Paris] "mencuci tangan"] dan [e7|berencana menggelar unjuk rasa] di depan [pemerintah|Kedutaan Besar Prancis] di [p7|Aljir] [t4|pekan depan].

Di [p8|Paris], [corvoisier|pemimpin oposisi sayap kanan Jean-Baptiste Corvoisier] [e8|mengecam] [i8|langkah [marchadier|Marchadier]]. [persatuan|Partainya, [persatuan|Persatuan Republik]], [c6,e9|mengancam] [q6|akan mengajukan [i9|mosi tidak percaya] terhadap [pemerintah|pemerintah]].

Apa yang terjadi di Sahara?

[pemerintah|Prancis] [e10|meledakkan] [i10|17 bom atom] di [p10|Reggane] dan In Ekker [t5|antara 1960 dan 1966]. [t6|Pada 2010], [parlemen|parlemen di [p11|Paris]] [e11|mengesahkan] [i11|undang-undang kompensasi] yang syarat-syaratnya terkenal rumit dan hanya mencakup penyakit tertentu.

Hak cipta © 2024 BBC. [@outlet|BBC] tidak bertanggung jawab atas konten dari situs eksternal.
---
pemerintah | pemerintah Prancis | organization | FRA
rakyat | rakyat Aljazair | group | DZA
aljazair | Aljazair | country | DZA
marchadier | Hélène Marchadier | person | FRA | - | Menteri Angkatan Bersenjata Prancis
penasihat | seorang penasihatnya | person | FRA
para | para korban | group | DZA
ziane | Lakhdar Benmansour-Ziane | person | DZA | - | Menteri Urusan Veteran Aljazair
perkumpulan | perkumpulan korban di Reggane | organization | DZA
corvoisier | Jean-Baptiste Corvoisier | person | FRA | - | pemimpin oposisi sayap kanan
persatuan | Persatuan Republik | organization | FRA
parlemen | parlemen Prancis | organization | FRA
---
t1 = 1960-02-13
t2 = 2024-02-13
t3 = 2024-12
t4 = 2024-02-19/2024-02-25
t5 = 1960/1966
t6 = 2010
q1 = direct marchadier
q2 = indirect marchadier
q3 = mixed penasihat
q4 = direct ziane
q5 = mixed perkumpulan
q6 = indirect persatuan
e1 = CONCEDE realized actor=pemerintah recipient=rakyat time=t2 context=reparations,cbrn
e2 = AGREE future actor=marchadier recipient=aljazair time=t3 context=reparations,environment
e3 = AID hypothetical actor=pemerintah recipient=para said=q3 context=reparations
e4 = SUPPORT realized actor=ziane recipient=pemerintah said=q4 context=reparations,diplomatic
e5 = REQUEST/yield realized actor=ziane recipient=pemerintah said=q4 context=reparations,environment
e6 = ACCUSE/disapprove realized actor=perkumpulan recipient=pemerintah context=reparations
e7 = PROTEST/demo future actor=perkumpulan recipient=pemerintah time=t4 context=reparations
e8 = ACCUSE/disapprove realized actor=corvoisier recipient=marchadier context=political_institutions
e9 = THREATEN realized actor=persatuan recipient=pemerintah context=legislative,political_institutions
e10 = MOBILIZE/weapons historical actor=pemerintah time=t5 context=military,cbrn
e11 = SUPPORT historical actor=parlemen recipient=para time=t6 context=legislative,reparations
