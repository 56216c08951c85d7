language: id
published: 2022-09-14
split: train
---
Polisi militer [rusia|Rusia] keluar dari Daraa, [yordania|Yordania] pasang rudal di perbatasan

[@place|Amman] ([@agency|ANTARA]) - [q1|[polisi|Satuan polisi militer [rusia|Rusia]] [e1|ditarik] dari [i1|tiga pos di [p1|Daraa]], [suriah|Suriah] selatan, dan [yordania|Yordania] sudah [e2|menempatkan [i2|dua baterai rudal]] pertahanan udara di seberangnya], [c1|kata] [sumber|sumber keamanan [yordania|Yordania]] kepada [sputnik|Sputnik], [t1|Selasa].

[q2|[i3|Penarikan itu], [c2|lanjut] [sumber|sumber tersebut], dilakukan "atas [e3|permintaan] [suriah|Damaskus] sendiri]".

[q3|[rusia|Moskow] tidak menutup kemungkinan [e4|mengerahkan kembali] [i4|satuan itu]], demikian [ria|RIA Novosti] yang [c3|mengutip] [perwira|seorang perwira di pangkalan Hmeimim], sebagaimana disiarkan ulang [sputnik|Sputnik].

[kementerian|Kementerian Luar Negeri Kerajaan] [c4,e5|mengingatkan] bahwa [q4|[p5|gerbang Nassib] dapat ditutup lagi untuk [warga|warga [suriah|Suriah]] jika [i5|penyelundupan kapsul amfetamin] tidak surut].

"[q5|[suriah|Kami] [e6|telah berbagi [i6|rekaman radar]] dan nama para pengedar dengan [yordania|rekan-rekan di Amman]," [c5|sahut] [qanbar|Wakil Menteri Dalam Negeri [suriah|Suriah] Mayor Jenderal Bassel Qanbar]. "Jangan katakan kami diam]."

[t2|Bulan lalu], [yordania|pesawat [yordania|Yordania]] [e7|mengebom] [i7|sebuah gudang di [p7,suriah|Sweida]] yang diduga menyimpan narkotika; [rusia|Rusia] ketika itu [c6,e8|mencela] [q6|tindakan tersebut sebagai [i8|pelanggaran kedaulatan]].

[mahkamah|Mahkamah Keamanan Negara di [p9|Amman]], [t3|Minggu], [e9|memvonis] [penyelundup|dua penyelundup asal [suriah|Suriah]] [i9|15 tahun penjara].

Kendati demikian, [t4|mulai 1 Oktober] [yordania|Amman] [e10|akan membebaskan [i10|visa]] bagi [sopir|sopir truk [suriah|Suriah]], [i11|sebuah kelonggaran] yang [e11|dipuji] [velyaminov|utusan khusus Kremlin, Arkady Velyaminov].

[menteri,menteri-pertahanan|Menteri pertahanan kedua negara bertetangga itu] [e12|akan bertatap muka] di [p12|Aqaba] [t5|pada Kamis pekan depan].

Sumber: [@source,sputnik|Sputnik]

Penerjemah: [@translator|Arif Budiyanto]
Editor: [@editor|Maulida Sari]
COPYRIGHT © ANTARA 2022
---
polisi | polisi militer Rusia | organization | RUS
rusia | Rusia | country | RUS
suriah | Suriah | country | SYR
yordania | Yordania | country | JOR
sumber | sumber keamanan Yordania | person | JOR
sputnik | Sputnik | organization | RUS
ria | RIA Novosti | organization | RUS
perwira | perwira di pangkalan Hmeimim | person | RUS
kementerian | Kementerian Luar Negeri Yordania | organization | JOR
warga | warga Suriah | group | SYR
qanbar | Bassel Qanbar | person | SYR | - | Wakil Menteri Dalam Negeri Suriah
mahkamah | Mahkamah Keamanan Negara | organization | JOR
penyelundup | penyelundup asal Suriah | group | SYR
sopir | sopir truk Suriah | group | SYR
velyaminov | Arkady Velyaminov | person | RUS | - | utusan khusus Kremlin
menteri | Menteri Pertahanan Yordania | person | JOR
menteri-pertahanan | Menteri Pertahanan Suriah | person | SYR
---
t1 = 2022-09-13
t2 = 2022-08
t3 = 2022-09-11
t4 = 2022-10-01
t5 = 2022-09-22
q1 = indirect sumber
q2 = mixed sumber
q3 = indirect perwira
q4 = indirect kementerian
q5 = direct qanbar
q6 = indirect rusia
e1 = RETREAT/withdraw realized actor=polisi recipient=suriah time=t1 said=q1 context=military,peacekeeping
e2 = MOBILIZE/weapons realized actor=yordania recipient=suriah time=t1 said=q1 context=military,territory
e3 = REQUEST/yield realized actor=suriah recipient=rusia said=q2 context=military,diplomatic
e4 = MOBILIZE/troops hypothetical actor=rusia said=q3 context=military,peacekeeping
e5 = THREATEN/restrict realized actor=kementerian recipient=warga context=illegal_drugs,migration,diplomatic
e6 = COOPERATE realized actor=suriah recipient=yordania said=q5 context=intelligence,illegal_drugs
e7 = ASSAULT/aerial realized actor=yordania recipient=suriah time=t2 context=military,illegal_drugs
e8 = ACCUSE/disapprove realized actor=rusia recipient=yordania time=t2 context=diplomatic,military
e9 = SANCTION/convict realized actor=mahkamah recipient=penyelundup time=t3 context=legal,illegal_drugs,crime
e10 = CONCEDE future actor=yordania recipient=sopir time=t4 context=migration,economic
e11 = SUPPORT realized actor=velyaminov recipient=yordania context=diplomatic,migration
e12 = AGREE future actor=menteri,menteri-pertahanan time=t5 context=military,diplomatic
