language: id
published: 2011-10-06
split: test
---
[inggris|Inggris] tawarkan sebagian lahan pangkalan kepada [siprus|Siprus]

Terbaru  [t1|6 Oktober 2011] - 18:42 WIB

[inggris|Inggris] [e1|akan menyerahkan] [i1|hampir separuh wilayah Pangkalan Berdaulat Dhekelia] kepada [siprus|Siprus] bila [siprus-turki,siprus-yunani|kedua komunitas di pulau itu] [e2|mencapai [i2|penyelesaian damai]].

[i3|Tawaran tersebut] disampaikan [hayes|Menteri Urusan Eropa [inggris|Inggris], Rupert Alderton-Hayes], ketika [e3|bertemu] [loizou|Menteri Luar Negeri [siprus|Siprus], Andreas Kyprianidis-Loizou], di [p3|Nikosia] [t2|hari Rabu].

"[q1|[inggris|Kami] tidak punya kepentingan strategis atas ladang kentang]," [c1|canda] [hayes|Alderton-Hayes], sambil [c2|menekankan] bahwa [q2|[i4|stasiun radar di [p4|Gunung Troodos]] [e4|tidak termasuk dalam tawaran] itu].

[loizou|Sang tuan rumah] [c3|mengaku] "[q3|sangat terharu]" dan [c4,e5|berjanji] [q4|membawa [i5|usulan [inggris|London]] ke [i6|perundingan dengan [siprus-turki|pihak [siprus|Siprus] [turki|Turki]]], yang [e6|akan dilanjutkan] di [p6|New York] [t3|pada 30-31 Oktober]].

[soyalp|Kemal Soyalp, juru bicara pemimpin [siprus-turki|Siprus Turki]], [e7|menolak] [i7|tawaran itu] karena [c5|dianggap] "[q5|lahir di ruang tertutup]".

[turki|Ankara] [c6,e8|memperingatkan]: "[q6|[i8|Peta apa pun yang digambar tanpa [siprus-turki|Siprus Turki]] tidak akan kami akui]."

Luka lama

Kantor berita [@source,cna|CNA], [c7|mengutip] [phileleftheros|harian Phileleftheros], melaporkan bahwa [q7|[inggris|pemerintah di [inggris|London]] juga [e9|menimbang permintaan maaf] atas [i9|[e10|penyiksaan] [tahanan|tahanan EOKA]] [t4|pada 1950-an]].

[e11|Tawaran serupa] [t5|pada 2004] batal setelah [siprus-yunani|para pemilih [siprus|Siprus] Yunani] [e12|menolak [i12|rencana perdamaian]] [pbb|PBB] melalui referendum.

Berita terkait
[@related|[siprus|Siprus] gelar latihan evakuasi di lepas pantai Larnaca]
[@related|Gas lepas pantai jadi sumber sengketa baru [siprus|Siprus]-[turki|Turki]]
---
inggris | Inggris | country | GBR
siprus | Siprus | country | CYP
siprus-yunani | Siprus Yunani | group | CYP
siprus-turki | Siprus Turki | group | CYP
hayes | Rupert Alderton-Hayes | person | GBR | - | Menteri Urusan Eropa Inggris
loizou | Andreas Kyprianidis-Loizou | person | CYP | - | Menteri Luar Negeri Siprus
soyalp | Kemal Soyalp | person | CYP | - | juru bicara pemimpin Siprus Turki
turki | Turki | country | TUR
cna | CNA | organization | CYP
phileleftheros | Phileleftheros | organization | CYP
tahanan | tahanan EOKA | group | CYP
pbb | PBB | organization | UNO
---
t1 = 2011-10-06
t2 = 2011-10-05
t3 = 2011-10-30/2011-10-31
t4 = 1950/1959
t5 = 2004
q1 = direct hayes
q2 = indirect hayes
q3 = direct loizou
q4 = indirect loizou
q5 = direct soyalp
q6 = direct turki
q7 = indirect phileleftheros
e1 = CONCEDE hypothetical actor=inggris recipient=siprus context=territory,military
e2 = AGREE hypothetical actor=siprus-yunani,siprus-turki context=territory,religion_ethnicity
e3 = CONSULT realized actor=hayes,loizou time=t2 context=diplomatic
e4 = CONCEDE negated actor=inggris recipient=siprus said=q2 context=military,territory
e5 = AGREE future actor=loizou recipient=inggris context=diplomatic,territory
e6 = AGREE future actor=siprus,siprus-turki time=t3 said=q4 context=diplomatic
e7 = REJECT realized actor=soyalp recipient=inggris context=territory
e8 = THREATEN realized actor=turki recipient=inggris,siprus context=territory,diplomatic
e9 = CONCEDE hypothetical actor=inggris recipient=tahanan said=q7 context=human_rights,reparations
e10 = ASSAULT/torture historical actor=inggris recipient=tahanan time=t4 said=q7 context=human_rights
e11 = CONCEDE historical actor=inggris recipient=siprus time=t5 context=territory
e12 = REJECT historical actor=siprus-yunani recipient=pbb time=t5 context=election,territory
