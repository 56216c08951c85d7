language: id
published: 2021-08-05
split: train
---
Jet Tempur [yunani|Yunani] Merapat ke Lemnos, [turki|Turki] Turunkan Kapal Selam

[@place|Athena], [@agency|CNN Indonesia] -- [e1|Pengerahan] [i1|delapan jet tempur F-16] [yunani|Yunani] ke [p1|Pulau Lemnos] pada [t1|Rabu (4/8)] kembali memanaskan [p2|Laut Aegea]. [turki|Turki] membalas dengan [e2|memperpanjang [i2|latihan tembak]] hingga [t2|Minggu (8/8)] dan [e3|menerjunkan] [i3|dua kapal selam] ke [p3|selatan Bodrum].

"[q1|Satu meter pun [i4|landas kontinen [vamvakas|kami]] [e4|tidak akan kami serahkan]]," [c1|ujar] [vamvakas|Menteri Pertahanan [yunani|Yunani] Nikiforos Vamvakas] di hadapan parlemen, mengutip [@source,kathimerini|Kathimerini].

Bukan cuma pesawat. [yunani|Athena], [c2|menurut] [dua|dua sumber di kementerian tersebut], [q2|diam-diam [e5|memindahkan [i5|baterai rudal]] pertahanan udara dari Kreta ke [p5|Rhodes]]. [ajudan|Seorang ajudan [vamvakas|Vamvakas]] [c3|menampik] [q3|laporan itu].

Lihat Juga:
[@related|Berebut Gas di Perairan yang Sempit]

[kementerian|Kementerian Luar Negeri [turki|Turki]] [e6|[c4|menyebut] [q4|[i6|ulah [yunani|tetangganya]] "provokasi kekanak-kanakan"]]. [q5|[i7|[yunani|Kapal riset Yunani] yang nekat memasuki [p7|zona sengketa]], [c5|kata] [altnbas|juru bicaranya, Serkan Altınbaş], [e7|akan dihadang dengan kekuatan]].

Dari [p8|Brussel], [ruysdael|Perwakilan Tinggi [uni|Uni Eropa] Matthijs van Ruysdael] [e8|menelepon] [menteri,menteri-luar|menteri luar negeri [turki,yunani|kedua negara]], [t3|Rabu malam]. [ruysdael|Ia] [c6,e9|menyerukan] [q6|supaya [i9|kapal-kapal perang ditarik] sebelum pekan berganti].

[hurriyet|Harian Hürriyet] [c7|menulis] [q7|[turki|Ankara] [e10|bakal memulangkan separuh armadanya] apabila [i10|Athena membatalkan survei gas] yang direncanakan [t4|bulan depan]]. Belum ada tanggapan dari kedua ibu kota.

Di Kastellorizo, pulau [yunani|Yunani] yang hanya dua kilometer dari pantai [turki|Turki], kafe-kafe tetap ramai. "[q8|Kami sudah kebal]," [c8|tutur] [karagianni|pemilik penginapan Despina Karagianni].

[t5|Januari 1996], [turki|pasukan komando Turki] [e11|mendarat] di [p11|sebuah pulau karang di Aegea] dan membuat kedua anggota [nato|NATO] itu di ambang perang. Tiga hari berselang [turki,yunani|keduanya] [e12|mundur].

([@source|AFP]/bac)
---
yunani | Yunani | country | GRC
turki | Turki | country | TUR
vamvakas | Nikiforos Vamvakas | person | GRC | - | Menteri Pertahanan Yunani
dua | dua sumber di kementerian tersebut | group | GRC
ajudan | ajudan Vamvakas | person | GRC
kementerian | Kementerian Luar Negeri Turki | organization | TUR
altnbas | Serkan Altınbaş | person | TUR | - | juru bicara Kementerian Luar Negeri Turki
uni | Uni Eropa | bloc | EUR
ruysdael | Matthijs van Ruysdael | person | EUR | - | Perwakilan Tinggi Uni Eropa
menteri | menteri luar negeri Yunani | person | GRC | - | menteri luar negeri
menteri-luar | menteri luar negeri Turki | person | TUR | - | menteri luar negeri
hurriyet | Hürriyet | organization | TUR
kathimerini | Kathimerini | organization | GRC
karagianni | Despina Karagianni | person | GRC
nato | NATO | bloc | IGO
---
t1 = 2021-08-04
t2 = 2021-08-08
t3 = 2021-08-04
t4 = 2021-09
t5 = 1996-01
q1 = direct vamvakas
q2 = indirect dua
q3 = indirect ajudan
q4 = mixed kementerian
q5 = indirect altnbas
q6 = indirect ruysdael
q7 = indirect hurriyet
q8 = direct karagianni
e1 = MOBILIZE/weapons realized actor=yunani time=t1 context=military,territory
e2 = MOBILIZE/troops realized actor=turki recipient=yunani context=military,territory
e3 = MOBILIZE/weapons realized actor=turki recipient=yunani context=military,territory
e4 = REJECT/yield realized actor=vamvakas recipient=turki said=q1 context=territory
e5 = MOBILIZE/weapons realized actor=yunani said=q2 context=military,territory
e6 = ACCUSE/disapprove realized actor=kementerian recipient=yunani said=q4 context=military,diplomatic
e7 = THREATEN/violence realized actor=altnbas recipient=yunani said=q5 context=military,territory
e8 = CONSULT/phone realized actor=ruysdael recipient=menteri,menteri-luar time=t3 context=diplomatic
e9 = REQUEST/yield realized actor=ruysdael recipient=yunani,turki said=q6 context=military,diplomatic
e10 = RETREAT/withdraw hypothetical actor=turki said=q7 context=military,natural_resource
e11 = MOBILIZE/troops historical actor=turki time=t5 context=military,territory
e12 = RETREAT/withdraw historical actor=turki,yunani time=t5 context=military,territory
