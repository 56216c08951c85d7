language: id
published: 2014-02-22
split: train
---
Ribut Hak Cipta, [geger|Band Geger Bumi] 'Angkat Senjata' Lawan Mantan Vokalis

[@agency|TRIBUNNEWS.COM], [@place|JAKARTA] - Perang dingin antara [geger|band rock Geger Bumi] dan [armand|mantan vokalisnya, Armand Pasaribu], akhirnya meletus di panggung. [armand|Armand] menyerobot jatah manggung [geger|bekas rekan-rekannya] pada malam puncak Pekan Musik Ancol, [t1|Jumat (21/2/2014) malam], lalu menyanyikan "Serdadu Patah Hati" yang sedang disengketakan.

Penonton sempat bersorak, sebagian lagi mencemooh. [sogi|Penggebuk drum [geger|Geger Bumi], Sogi Harsono], [c1|menganggap] [q1|aksi itu sebagai "kudeta kecil-kecilan"].

"[q2|Lagu itu [geger|kita] tulis bareng di kos-kosan [t2|tahun 2003]. Kok sekarang [armand|dia] yang menguasai wilayahnya? Ya [geger|kami] pertahankan mati-matian]," [c2|ucap] [sogi|Sogi] di belakang panggung.

[armand|Armand], yang kini bersolo karier, enggan berdamai. [armand|Ia] [c3|mengaku] [q3|sudah mengultimatum [geger|band lamanya] agar tidak membawakan lagu tersebut dalam tur [malaysia|Malaysia] dan [brunei|Brunei Darussalam] [t3|bulan depan]].

"[q4|Silakan cari lagu baru. [armand|Saya] sudah memaafkan, tapi tidak melupakan," [c4|katanya] seraya tersenyum. "Kalau dibawakan juga, ya siap-siap saja]."

Perseteruan ini menyeret istri [armand|sang vokalis], [dewi|artis sinetron Dewi Kirana]. [dewi|Pemeran Nyai Serang dalam sinetron kolosal itu] menyerukan kepada dua juta pengikutnya supaya memboikot album baru [geger|Geger Bumi], "Gencatan Senja". Hasilnya justru terbalik: album itu menjajah tangga lagu.

[c5|Kata] [dewi|Dewi], [q5|[dewi|ia] menolak diadu domba infotainment]. Sidang mediasi di sebuah kafe kawasan Kemang bakal digelar [t4|Selasa pekan depan]. ([@reporter|Nurul Hapsari])
---
geger | Geger Bumi | group | IDN
armand | Armand Pasaribu | person | IDN | - | mantan vokalis Geger Bumi
sogi | Sogi Harsono | person | IDN | - | penggebuk drum Geger Bumi
malaysia | Malaysia | country | MYS
brunei | Brunei Darussalam | country | BRN
dewi | Dewi Kirana | person | IDN | - | artis sinetron
---
t1 = 2014-02-21
t2 = 2003
t3 = 2014-03
t4 = 2014-02-25
q1 = mixed sogi
q2 = direct sogi
q3 = indirect armand
q4 = direct armand
q5 = indirect dewi
