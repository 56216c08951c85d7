language: id
published: 2010-07-12
split: train
---
Ombak Serang Selayar, Feri Menyerah, 34 Penumpang Selamat

[@place|Makassar], [@outlet|Fajar] -- Gelombang setinggi empat meter menggempur Kepulauan Selayar selama tiga hari berturut-turut. Feri KMP Sangia Wakatobi yang mencoba melawan arus akhirnya menyerah dan karam dua mil dari Dermaga Pamatata, [t1|Sabtu (10/7) sore].

Sebanyak 34 penumpang dan awak selamat. Mereka dievakuasi nelayan setempat sebelum magrib. [tahir|Nakhoda kapal, Tahir Daeng Rurung], sempat dikabarkan hilang, tetapi ditemukan terapung berpegangan pada jeriken [t3|keesokan harinya].

"[q1|Kapal seperti ditembak dari bawah. Mesin mogok, kemudi tidak mau tunduk]," [c1|tutur] [tahir|Tahir] di RSUD Selayar, [t4|kemarin].

[bmkg|Balai Besar Meteorologi Makassar] [c2|memperingatkan] [q2|cuaca buruk masih mengancam perairan selatan Sulawesi [t5|sampai Kamis]]. [c3|Menurut] [hidayati|prakirawan [bmkg|balai] itu, Hidayati Muin], [q3|dua massa udara dari Australia bertabrakan di atas Laut Flores dan belum mau berdamai].

[adpel|Kepala Syahbandar Selayar Burhanuddin Sila] menahan sementara izin berlayar kapal di bawah 35 GT. "[q4|Jangan dilanggar. Laut tidak kenal negosiasi]," [c4|ucapnya].

Serangan ombak juga merobohkan 11 rumah panggung di Pulau Tambolongan. Warga mengungsi ke balai desa. Pasokan beras di pulau itu, [c5|kata] [camat|Camat Bontosikuyu, Andi Massalinri], [q5|masih cukup untuk dua pekan].

[t6|Pada Agustus 2007], cuaca serupa memblokade jalur Bira-Pamatata selama sembilan hari. ([@reporter|mir]/[@editor|yun])
---
tahir | Tahir Daeng Rurung | person | IDN | - | Nakhoda kapal
bmkg | Balai Besar Meteorologi Makassar | organization | IDN | GOV
hidayati | Hidayati Muin | person | IDN | GOV | prakirawan
adpel | Burhanuddin Sila | person | IDN | GOV | Kepala Syahbandar Selayar
camat | Andi Massalinri | person | IDN | GOV | Camat Bontosikuyu
---
t1 = 2010-07-10
t3 = 2010-07-11
t4 = 2010-07-11
t5 = 2010-07-15
t6 = 2007-08
q1 = direct tahir
q2 = indirect bmkg
q3 = indirect hidayati
q4 = direct adpel
q5 = indirect camat
