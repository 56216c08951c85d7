language: id
published: 2025-03-11
split: test
---
[p1|Brussel] Bekukan Dana [montenegro|Montenegro], Podgorica Batalkan Pertemuan

[komisi|Komisi Eropa] [e1|menangguhkan pencairan [i1|dana]] 85 juta euro untuk [montenegro|Montenegro] setelah [parlemen|parlemen negara itu] [e2|memecat] [hakim|empat hakim konstitusi]. [montenegro|Podgorica] membalas dengan [e3|membatalkan [i3|pertemuan]] tingkat menteri.

Pembekuan dana prakeanggotaan itu diumumkan di Brussel [t1|pada Selasa (11/03)]. "[q1|Tanpa peradilan yang merdeka, uang pembayar pajak Eropa tidak dapat kami pertanggungjawabkan]," [c1|ujar] [maas|Komisaris Perluasan [uni|Uni Eropa] Henrike Vandenbroucke-Maas].

[maas|Ia] [c2|membantah] [q2|[uni|Brussel] telah [e4|menghentikan [i4|perundingan aksesi]]]. "[q3|Pintu tidak kami tutup," [c3|katanya], "tetapi reformasi tidak bisa ditawar]."

Podgorica bergeming

[radonjcic|Perdana Menteri [montenegro|Montenegro] Vuk Radonjčić] [e5|menolak [i5|mengembalikan]] [hakim|keempat hakim] ke jabatannya. Pertemuan dengan sang komisaris, yang semula direncanakan [t2|Jumat pekan ini], batal atas perintahnya. [c4|Menurut] [perucica|juru bicara pemerintah, Jelena Perućica], [q4|[montenegro|Podgorica] [e6|bisa saja mengusir] [i6|penasihat hukum [uni|Uni Eropa]] bila "tekanan semacam itu" berlanjut].

[t3|Sehari sebelumnya], [polisi|polisi] [e7|menembakkan gas air mata] ke arah [mahasiswa|ratusan mahasiswa] yang [e8|berunjuk rasa] di [p7,p8|depan gedung parlemen]. Sedikitnya sebelas orang luka-luka. [ombudsman|Ombudsman [montenegro|Montenegro]] [e9|mengecam] [i9|tindakan [polisi|aparat] itu] sebagai berlebihan.

[jerman|Jerman] dan [belanda|Belanda] [e10|berdiri di belakang] [komisi|Komisi Eropa], sedangkan [hungaria|Hungaria] [e11|memveto] [i11|pernyataan bersama [uni|27 negara]]. "[q5|Satu lembar surat tidak akan menyelesaikan apa-apa]," [c5|tegas] [toth|Menteri Luar Negeri [hungaria|Hungaria] Ákos Berényi-Tóth].

[t4|Pada 2019], [uni|Brussel] sudah pernah [e12|memangkas bantuan] untuk [montenegro|Podgorica] akibat [i12|skandal amplop partai berkuasa].

Artikel ini diadaptasi dari [@source|DW Bahasa [jerman|Jerman]]
Diadaptasi oleh: [@translator|Sekar Wulandari]
Editor: [@editor|Prihandoko Aji]
---
komisi | Komisi Eropa | organization | EUR
uni | Uni Eropa | bloc | EUR
montenegro | Montenegro | country | MNE
parlemen | parlemen Montenegro | organization | MNE
hakim | hakim konstitusi Montenegro | group | MNE
maas | Henrike Vandenbroucke-Maas | person | EUR | - | Komisaris Perluasan Uni Eropa
radonjcic | Vuk Radonjčić | person | MNE | - | Perdana Menteri Montenegro
perucica | Jelena Perućica | person | MNE | - | juru bicara pemerintah
polisi | polisi Montenegro | organization | MNE
mahasiswa | mahasiswa Montenegro | group | MNE
ombudsman | Ombudsman Montenegro | organization | MNE
jerman | Jerman | country | DEU
belanda | Belanda | country | NLD
hungaria | Hungaria | country | HUN
toth | Ákos Berényi-Tóth | person | HUN | - | Menteri Luar Negeri Hungaria
---
t1 = 2025-03-11
t2 = 2025-03-14
t3 = 2025-03-10
t4 = 2019
q1 = direct maas
q2 = indirect maas
q3 = direct maas
q4 = mixed perucica
q5 = direct toth
e1 = SANCTION/discontinue realized actor=komisi recipient=montenegro time=t1 context=economic,legal,diplomatic
e2 = SANCTION/expel realized actor=parlemen recipient=hakim context=legislative,legal,political_institutions
e3 = REJECT/meet realized actor=montenegro recipient=uni context=diplomatic
e4 = SANCTION/discontinue negated actor=uni recipient=montenegro said=q2 context=diplomatic
e5 = REJECT/change realized actor=radonjcic recipient=hakim context=legal,executive
e6 = THREATEN/expel realized actor=montenegro recipient=uni said=q4 context=diplomatic
e7 = ASSAULT/crowd-control realized actor=polisi recipient=mahasiswa time=t3 context=repression
e8 = PROTEST/demo realized actor=mahasiswa time=t3 context=political_institutions
e9 = ACCUSE/disapprove realized actor=ombudsman recipient=polisi context=human_rights
e10 = SUPPORT realized actor=jerman,belanda recipient=komisi context=diplomatic
e11 = REJECT/change realized actor=hungaria recipient=uni context=diplomatic
e12 = SANCTION/discontinue historical actor=uni recipient=montenegro time=t4 context=economic,corruption
