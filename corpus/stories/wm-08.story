language: id
published: 2017-07-25
split: train
---
Bediding Menusuk Tulang, Embun Upas Selimuti Dieng Tiga Hari Beruntun

[@place|Wonosobo] - Hamparan rumput di kompleks Candi Arjuna, Dieng, kembali memutih [t1|pada Selasa (25/7/2017)] pagi. Suhu di dataran tinggi itu anjlok hingga minus 2 derajat Celsius, terdingin [t2|sejak Agustus 2015].

[prabaswari|Prakirawan [stasiun|Stasiun Klimatologi Semarang] Wening Prabaswari] [c1|menjelaskan] [q1|fenomena yang disebut bediding itu lumrah terjadi di puncak kemarau]. "[q2|Langit tanpa awan, jadi panas bumi lepas begitu saja ke angkasa]," [c2|ujarnya].
SCROLL TO CONTINUE WITH CONTENT

[prabaswari|Wening] [c3|menegaskan] [q3|suhu dingin tak ada sangkut pautnya dengan aphelion]. [prabaswari|Ia] [c4|mengimbau] [q4|wisatawan membawa jaket tebal dan tidak tidur di dalam mobil dengan mesin menyala]. "[q5|Kami berharap masyarakat tidak termakan pesan berantai]," [c5|imbuhnya].

Bagi pelancong, kristal es adalah rezeki. [anugerah|Gilang Anugerah] (27), asal Bekasi, rela begadang demi memotretnya. "[q6|Kayak di Hokkaido, sumpah]," [c6|ucapnya] sembari menggosok-gosok telapak tangan.

Bagi petani kentang, ceritanya lain. [sutrimo|Sutrimo, warga Desa Dieng Kulon], [c7|mengaku] [q7|daun kentang seluas setengah hektare menghitam]. "[q8|Dua minggu lagi harusnya panen. Ya sudah, namanya alam]," [c8|katanya] lirih.

[rusdi|Ketua [pokdarwis|Pokdarwis Dieng Pandawa], Mbah Rusdi], [c9|menyebut] [q9|kunjungan naik dua kali lipat dibanding [t3|pekan lalu]]. Homestay penuh sampai [t4|Minggu (30/7)].

[c10|Menurut] [bmkg|BMKG], [q10|suhu serupa masih mungkin muncul hingga [t5|pertengahan Agustus], lalu berangsur hangat begitu angin dari Australia melemah]. Dieng Culture Festival pun bakal digelar [t6|awal bulan depan], lengkap dengan ruwatan bocah berambut gimbal dan pesta lampion.

"[q11|Semoga tamu kami pulang dengan bahagia]," [c11|tutur] [rusdi|Rusdi].

([@reporter|sip]/[@editor|mbr])

Tonton juga: [@related|Cantiknya Embun Es Dieng dari Udara]
---
prabaswari | Wening Prabaswari | person | IDN | - | Prakirawan Stasiun Klimatologi Semarang
stasiun | Stasiun Klimatologi Semarang | organization | IDN
anugerah | Gilang Anugerah | person | IDN
sutrimo | Sutrimo | person | IDN
rusdi | Mbah Rusdi | person | IDN | - | Ketua Pokdarwis Dieng Pandawa
pokdarwis | Pokdarwis Dieng Pandawa | organization | IDN
bmkg | BMKG | organization | IDN
---
t1 = 2017-07-25
t2 = 2015-08
t3 = 2017-07-17/2017-07-23
t4 = 2017-07-30
t5 = 2017-08
t6 = 2017-08
q1 = indirect prabaswari
q2 = direct prabaswari
q3 = indirect prabaswari
q4 = indirect prabaswari
q5 = direct prabaswari
q6 = direct anugerah
q7 = indirect sutrimo
q8 = direct sutrimo
q9 = indirect rusdi
q10 = indirect bmkg
q11 = direct rusdi
