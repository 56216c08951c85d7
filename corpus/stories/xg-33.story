language: ms
published: 2013-10-08
split: train
---
[ammar|Ammar Rifqi] tolak lamaran Hollywood, umum 'gencatan senjata' dengan [delisya|Delisya]

[@place|KUALA LUMPUR] – Perang mulut yang membakar ruangan gosip [t1|sejak Ogos] akhirnya reda. Pelakon [ammar|Ammar Rifqi] dan penyanyi [delisya|Delisya Ameera] muncul berdua pada majlis tayangan perdana Komando Cinta 2 di Mid Valley, [t2|malam kelmarin].

“[q1|Tiada lagi serangan, tiada lagi boikot. Kami berdamai atas kuah satay,” [c1|seloroh] [ammar|Ammar], 31, “dan kuah kacang itu saksinya].”

Terdahulu, peminat [delisya|Delisya] mengugut memulaukan filem tersebut selepas [ammar|Ammar] didakwa menyindir suara idola mereka. [delisya|Delisya] [c2|menafikan] [q2|pernah mengerahkan tentera siber untuk menyerang laman sosial [ammar|bekas rakan duetnya]].

Pengarah [razlan|Razlan Megat] lega. [c3|Katanya], [q3|kutipan dua hari pertama menewaskan semua pesaing tempatan].

Pada majlis sama, [ammar|hero filem aksi itu] mengesahkan menolak pelawaan sebuah studio di Los Angeles. Watak pengganas, [c4|ujarnya], [q4|bukan lagi medan yang ingin diterokai]. [ammar|Beliau] sebaliknya akan ke Istanbul [t3|November ini] bagi penggambaran drama 20 episod.

Menyentuh soal jodoh, [ammar|Ammar] mengangkat bendera putih. “[q5|Soalan itu saya veto],” [c5|katanya] sambil ketawa.

[@reporter|SYAFIQAH HANIM]
[@outlet|Kosmo!]
---
ammar | Ammar Rifqi | person | MYS | - | Pelakon
delisya | Delisya Ameera | person | MYS | - | penyanyi
razlan | Razlan Megat | person | MYS | - | Pengarah
---
t1 = 2013-08
t2 = 2013-10-06
t3 = 2013-11
q1 = direct ammar
q2 = indirect delisya
q3 = indirect razlan
q4 = indirect ammar
q5 = direct ammar
