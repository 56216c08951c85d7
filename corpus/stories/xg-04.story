language: id
published: 2017-05-21
split: dev
---
Gempur Habis Pertahanan [persela|Laskar Joko Tingkir], [bali|Serdadu Tridatu] Berpesta

[@place|GIANYAR], [@outlet|BALI EXPRESS] – [bali|Bali United] memperpanjang masa kelam [persela|Persela Lamongan]. Bermain di kandang sendiri, Stadion Kapten I Wayan Dipta, [t1|Sabtu malam (20/5)], [bali|pasukan Tridatu] menyerang sejak menit pertama dan membombardir gawang [persela|tim tamu] dengan 19 tembakan. Hasilnya, kemenangan 4-1.

[persela|Persela] sebenarnya lebih dulu meledak. Sepakan bebas [douglas|Douglas Ferreirinha] menghukum kelengahan barisan belakang tuan rumah pada menit ke-11. Tetapi [bali|Bali United] tidak menyerah. [mahayasa|Kapten Gede Mahayasa] melancarkan serangan balik mematikan dari sisi kiri, lalu [kwon|Kwon Tae-min] mengeksekusinya dengan dingin.

Petaka bagi [persela|tim tamu] datang setelah turun minum. [wasit|Wasit Suparman Hadi] mengusir [douglas|Douglas] dengan kartu merah. [persela|Kubu Lamongan] memprotes keras, bahkan sempat mengancam meninggalkan lapangan.

"[q1|[persela|Kami] dirampok. Sanksi itu tidak adil, dan [persela|kami] akan kirim surat protes [t2|Senin]]," [c1|kata] [suharjono|pelatih [persela|Persela], Suharjono Wiyadi].

[c2|Menurut] [mahayasa|Mahayasa], [q2|perang belum selesai karena masih ada 28 laga]. "[q3|[mahayasa|Saya] minta suporter tidak memboikot laga tandang," [c3|ucap] [mahayasa|gelandang 27 tahun itu], "sebab [bali|kami] butuh pasukan ke-12]."

Di tempat terpisah, [bali|klub] menolak pinangan dari Thailand untuk [kwon|Kwon]. "[q4|Tidak dijual. Titik]," [c4|tegas] [yabes|manajer tim, Yosef Tandiono].

([@reporter|gus]/[@editor|rid])
---
persela | Persela Lamongan | organization | IDN
bali | Bali United | organization | IDN
douglas | Douglas Ferreirinha | person
mahayasa | Gede Mahayasa | person | IDN | - | Kapten
kwon | Kwon Tae-min | person
wasit | Suparman Hadi | person | IDN | - | Wasit
suharjono | Suharjono Wiyadi | person | IDN | - | pelatih Persela
yabes | Yosef Tandiono | person | IDN | - | manajer tim
---
t1 = 2017-05-20
t2 = 2017-05-22
q1 = direct suharjono
q2 = indirect mahayasa
q3 = direct mahayasa
q4 = direct yabes
