language: id
published: 2019-03-05
split: train
---
[menlu|Sebelas Negara] Bahas [nikaragua|Nikaragua] di Montreal, [kanada|Kanada] Usir [dubes|Dubes]

Oleh [@reporter|Rivan Dermawan]
[@outlet|VOA Indonesia]

Para menteri luar negeri dari [menlu|sebelas negara di benua Amerika], termasuk [amerika|Amerika Serikat], [meksiko|Meksiko], [kolombia|Kolombia] dan [kanada|tuan rumah Kanada], [e1|bersidang] di [p1|Montreal] [t1|hari Senin] untuk mencari jalan keluar dari [i1|krisis politik di [nikaragua|Nikaragua]].

Beberapa jam sebelum sidang dibuka, [kanada|pemerintah Kanada] memerintahkan [dubes|duta besar [nikaragua|Nikaragua], Orlando Mayorga Tijerino], [e3|meninggalkan negara itu] dalam 72 jam.

"[q1|[kanada|Kami] tidak bisa duduk sopan dengan [nikaragua|pemerintah] yang menembaki mahasiswanya]," [c1|kata] [tremblay|Menteri Luar Negeri [kanada|Kanada] Geneviève Tremblay-Okafor], [c2|menambahkan] bahwa [q2|[nikaragua|Managua] juga [e4|tidak akan menerima] [i4|pinjaman pembangunan] senilai 22 juta dolar yang dimintanya].

[ortiz|Wakil Presiden [nikaragua|Nikaragua] Auxiliadora Ortiz Baltodano] [c3,e2|mencemooh] pertemuan tersebut sebagai "[q3|klub minum kopi [amerika|Washington]]." Tetapi ada isyarat lunak. [t2|Sabtu lalu] [tentara|tentara [nikaragua|Nikaragua]] [e5|mundur] dari [p5|dua kampus] yang [tentara|mereka] duduki [t3|sejak Januari], dan [mahasiswa|29 mahasiswa] [e6|dibebaskan].

Sidang Montreal itu sendiri tidak bulat. [meksiko|Meksiko] [e7|tidak mau meneken] [i7|komunike], sebab, [c4|ujar] [arriaga|utusannya, Teodoro Arriaga], [q4|[meksiko|Meksiko] tidak mencampuri urusan negara lain]. [arriaga|Arriaga] [e8|terbang] ke [nikaragua,p8|Managua] [t4|Selasa pagi].

[kolombia|Kolombia] [e9|mengusulkan bantuan pangan] lewat [gereja|gereja Katolik], gagasan yang [e10|disambut] [amerika|Amerika]. "[q5|[amerika|Kami] sedang mempertimbangkan [e11|sanksi minyak], tetapi perut rakyat tidak boleh jadi sandera]," [c5|kata] [pruett|wakil menteri luar negeri [amerika|AS], Lorraine Pruett], kepada [@source|VOA].

[t5|Pada dasawarsa 1980-an], [nikaragua|Nikaragua] [e12|menggugat] [amerika|Amerika] ke [mi|Mahkamah Internasional] karena mempersenjatai pemberontak Contra. \[[@reporter|rd]/[@editor|em]\]
---
menlu | sebelas negara di benua Amerika | group
amerika | Amerika Serikat | country | USA
meksiko | Meksiko | country | MEX
kolombia | Kolombia | country | COL
kanada | Kanada | country | CAN
nikaragua | Nikaragua | country | NIC
dubes | Orlando Mayorga Tijerino | person | NIC | GOV | duta besar Nikaragua
tremblay | Geneviève Tremblay-Okafor | person | CAN | GOV | Menteri Luar Negeri Kanada
ortiz | Auxiliadora Ortiz Baltodano | person | NIC | GOV | Wakil Presiden Nikaragua
tentara | tentara Nikaragua | organization | NIC | MIL
mahasiswa | 29 mahasiswa | group | NIC | EDU
arriaga | Teodoro Arriaga | person | MEX | GOV | utusan Meksiko
gereja | gereja Katolik | organization | NIC | REL
pruett | Lorraine Pruett | person | USA | GOV | wakil menteri luar negeri AS
mi | Mahkamah Internasional | organization | UNO | JUD
---
t1 = 2019-03-04
t2 = 2019-03-02
t3 = 2019-01
t4 = 2019-03-05
t5 = 1980/1989
q1 = direct tremblay
q2 = indirect tremblay
q3 = direct ortiz
q4 = indirect arriaga
q5 = direct pruett
e1 = CONSULT/multilateral realized actor=menlu,amerika,meksiko,kolombia,kanada time=t1 context=diplomatic,pro_democracy
e2 = ACCUSE/disapprove realized actor=ortiz recipient=menlu said=q3 context=diplomatic
e3 = SANCTION/expel realized actor=kanada recipient=dubes time=t1 context=diplomatic,pro_democracy
e4 = REJECT/assist realized actor=kanada recipient=nikaragua said=q2 context=economic,diplomatic
e5 = RETREAT/withdraw realized actor=tentara recipient=mahasiswa time=t2 context=military,rights_freedoms
e6 = RETREAT/release realized actor=nikaragua recipient=mahasiswa time=t2 context=rights_freedoms
e7 = REJECT/change realized actor=meksiko recipient=menlu context=diplomatic
e8 = CONSULT/visit realized actor=arriaga recipient=nikaragua time=t4 context=diplomatic
e9 = REQUEST/assist realized actor=kolombia recipient=menlu context=human_security,religion_ethnicity
e10 = SUPPORT realized actor=amerika recipient=kolombia context=human_security
e11 = SANCTION/discontinue hypothetical actor=amerika recipient=nikaragua said=q5 context=economic,natural_resource
e12 = ACCUSE/allege historical actor=nikaragua recipient=amerika time=t5 context=legal,military
