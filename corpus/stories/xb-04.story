language: id
published: 2013-08-24
split: train
---
[voli|Tim Voli Putri Banyuwangi] Balas Dendam, Pertahanan [jombang|Jombang] Diobrak-abrik

[@place|Sidoarjo] - Dendam [voli|tim voli putri Banyuwangi] lunas sudah. Setelah dipermalukan [jombang|Jombang] pada partai puncak [t1|tahun lalu], giliran [voli|anak-anak asuhan [soewito|Agus Soewitono]] menyerang tanpa ampun dan menang 3-1 (25-21, 19-25, 25-18, 25-23) dalam final kejuaraan antarkabupaten se-Jawa Timur di GOR Delta Sidoarjo, [t2|Jumat malam (23/8)].

Kapten [lestari|Dyah Ayu Lestariningsih] menjadi mimpi buruk bagi lawan. Spike-nya berkali-kali membombardir sisi kiri pertahanan [jombang|Jombang], yang mencoba melawan dengan blok ganda. "[q1|[voli|Kami] memang disuruh pelatih menggempur titik itu terus. Jangan beri [jombang|mereka] napas]," [c1|kata] [lestari|Dyah] sambil tertawa.

Kubu [jombang|Jombang] sempat protes keras kepada wasit pada set keempat. [darmaji|Pelatih Eko Darmaji] dijatuhi sanksi kartu kuning karena memukul papan pengumuman. "[q2|[darmaji|Saya] menerima hukumannya, tapi bola itu jelas masuk]," [c2|ujar] [darmaji|dia].

[soewito|Agus] [c3|mengaku] [q3|sudah menolak pinangan dua klub Proliga demi mengawal gelar ini]. [q4|Perang sesungguhnya, [c4|katanya], baru dimulai [t3|November nanti] saat timnya mewakili Jawa Timur ke Semarang].

Gelar pemain terbaik jatuh ke tangan [rahmania|Sekar Rahmania], tosser [jombang|Jombang] berusia 17 tahun. Tempat ketiga direbut [gresik|Gresik] yang menumbangkan tuan rumah [sidoarjo|Sidoarjo] tiga set langsung.

([@reporter|fat]/[@editor|krs])

Baca juga: [@related|Proliga Bergulir Januari, Dua Klub Mundur]
---
voli | tim voli putri Banyuwangi | organization | IDN
jombang | Jombang | organization | IDN
soewito | Agus Soewitono | person | IDN | - | pelatih
lestari | Dyah Ayu Lestariningsih | person | IDN | - | Kapten
darmaji | Eko Darmaji | person | IDN | - | Pelatih
rahmania | Sekar Rahmania | person | IDN
gresik | Gresik | organization | IDN
sidoarjo | Sidoarjo | organization | IDN
---
t1 = 2012
t2 = 2013-08-23
t3 = 2013-11
q1 = direct lestari
q2 = direct darmaji
q3 = indirect soewito
q4 = indirect soewito
