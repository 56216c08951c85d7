language: id
published: 2021-03-30
split: train
---
Pasukan Bakteri "Jinak" Ini Dilatih Membunuh Sel Kanker

[@agency|KOMPAS.com] - [tim|Peneliti [itb|Institut Teknologi Bandung]] berhasil memprogram bakteri usus agar menyerang sel kanker dari dalam tanpa melukai jaringan sehat. Temuan itu diterbitkan dalam jurnal Bioteknologi Terapan, [t1|Senin (29/3/2021)].

Bakteri tersebut dibekali semacam paspor gula. Saat menyusup ke markas tumor, mereka menahan diri dulu, lalu serentak melepas racun ketika jumlahnya cukup banyak.

"[q1|Ibaratnya gerilya. Satu serdadu tidak berani menembak sebelum kawan-kawannya berkumpul]," [c1|jelas] [sekar|ketua tim, Dr Sekar Ayu Wiraatmaja], lewat keterangan tertulis.

Tikus percobaan yang disuntik bakteri itu bertahan dua kali lebih lama. Tumornya menyusut 63 persen. [c2|Menurut] [sekar|Sekar], [q2|sistem imun tikus tidak menolak tamu asing ini, bahkan seperti bersekutu dengannya]. [q3|Perlawanan sel kanker, [c3|kata] [sekar|dia], baru muncul pada pekan keenam]. [t2|Pada 2018], tim dari [jepang|Universitas Kyoto] pernah mencoba cara yang mirip, tetapi bakterinya malah memberontak dan memicu infeksi.

Uji pada manusia belum akan dilakukan [t3|sebelum 2024]. [faris|Ahli onkologi Faris Mulyawarman], yang tidak terlibat dalam riset itu, [c4|mengingatkan] [q4|agar publik tidak merayakan kemenangan terlalu dini]. "[q5|Perang melawan kanker panjang," [c5|ujarnya], "dan ini baru satu senjata]."

Penulis: [@reporter|Nadya Zulaikha] | Editor: [@editor|Shierine W.]
---
tim | Peneliti Institut Teknologi Bandung | group | IDN | EDU
itb | Institut Teknologi Bandung | organization | IDN | EDU
sekar | Sekar Ayu Wiraatmaja | person | IDN | EDU | ketua tim
jepang | Universitas Kyoto | organization | JPN | EDU
faris | Faris Mulyawarman | person | IDN | MED | Ahli onkologi
---
t1 = 2021-03-29
t2 = 2018
t3 = 2024
q1 = direct sekar
q2 = indirect sekar
q3 = indirect sekar
q4 = indirect faris
q5 = direct faris
