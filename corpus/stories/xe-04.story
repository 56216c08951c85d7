language: id
published: 2017-08-21
split: train
---
Digempur Sejak Menit Pertama, Benteng [gajayana|Laskar Gajayana] Akhirnya Runtuh

[@place|SURABAYA] – [bajul|Bajul Samudra FC] menghukum [gajayana|Gajayana United] 3-0 dalam laga tunda Liga 2 di Stadion Gelora 10 November, [t1|Minggu (20/8) malam]. Serangan dua sayap tuan rumah membombardir pertahanan lawan tanpa ampun.

Gol pertama lahir pada menit ke-9. [wanggai|Yulian Wanggai] melepaskan tembakan jarak jauh yang tak sanggup dijinakkan [santosa|kiper Gilang Santosa]. Sepuluh menit kemudian, [gajayana|Gajayana] dijatuhi sanksi: kartu merah untuk [duarte|Helio Duarte] karena menyikut lawan.

"[q1|Wasit mengusir pemain terbaik [gajayana|kami] terlalu cepat. Setelah itu [gajayana|kami] seperti kota yang dikepung]," [c1|keluh] [suparta|pelatih [gajayana|Gajayana] I Ketut Suparta].

[suparta|Dia] [c2|menolak] [q2|anggapan bahwa anak asuhnya menyerah]. [c3|Menurut] [suparta|dia], [q3|dua peluang emas pada babak kedua mestinya bisa mengubah peta perang].

Di kubu lawan, [oktaviano|Direktur Teknik [bajul|Bajul Samudra] Richard Oktaviano] memuji disiplin [wanggai|Wanggai]. "[q4|[wanggai|Dia] jenderal [bajul|kami] di tengah. [t2|Musim lalu] dua klub Malaysia meminangnya, dan pinangan itu [bajul|kami] tolak mentah-mentah]," [c4|ujarnya].

Kemenangan ini membuat [bajul|Bajul Samudra] merebut posisi kedua dari tangan [persebang|Persebang]. Lawatan berikutnya ke kandang juara bertahan di Cilegon, [t3|Sabtu (26/8)], akan menentukan siapa yang lolos ke babak delapan besar.

Tensi sempat memanas ketika flare dinyalakan di tribun timur. Panpel memastikan tak ada korban, hanya asap yang membuat laga terhenti empat menit. ([@reporter|gus]/[@editor|ali])
---
bajul | Bajul Samudra FC | organization | IDN
gajayana | Gajayana United | organization | IDN
wanggai | Yulian Wanggai | person | IDN
santosa | Gilang Santosa | person | IDN
duarte | Helio Duarte | person
suparta | I Ketut Suparta | person | IDN | - | pelatih Gajayana
oktaviano | Richard Oktaviano | person | IDN | - | Direktur Teknik Bajul Samudra
persebang | Persebang | organization | IDN
---
t1 = 2017-08-20
t2 = 2016
t3 = 2017-08-26
q1 = direct suparta
q2 = indirect suparta
q3 = indirect suparta
q4 = direct oktaviano
