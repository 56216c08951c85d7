language: ms
published: 2008-08-19
split: train
---
Harimau Utara Tawan Stadium Batu Kawan

Oleh [@reporter|Mohd Shukri Hamdan]

[@place|NIBONG TEBAL]: Serangan bertali arus [kedah|Kedah] akhirnya merobohkan kubu [penang|Pulau Pinang] apabila skuad Hijau Kuning menang 2-0 dalam aksi suku akhir kedua Piala Malaysia, [t1|malam tadi].

Gol pertama datang pada minit ke-31 menerusi peluru berpandu [zaki|Muhamad Zakwan Idris] dari jarak 28 meter. [zaki|Bekas komando bola sepak pantai itu] kemudian menamatkan perlawanan dengan rembatan penalti.

“[q1|Kami datang untuk berperang. Jurulatih larang kami berundur walau setapak],” [c1|kata] [zaki|Zakwan].

Penalti itu mencetuskan bantahan. [chow|Kapten [penang|tuan rumah], Chow Kah Leong], dibuang padang kerana menolak pengadil dan berdepan hukuman gantung tiga perlawanan. Penyokong membaling botol kosong, namun keadaan dikawal segera.

[c2|Menurut] [azraai|jurulatih [kedah|Kedah], Azhari Khairuddin], [q2|pakatan di bahagian tengah menjadi senjata utama]. [azraai|Beliau] [c3|menafikan] [q3|khabar angin akan berhijrah ke [selangor|Selangor] [t2|musim depan]].

[merzagua|Jurulatih [penang|Pulau Pinang], Hassan Lokman Yeoh], pula meletakkan kesalahan pada padang yang becak. “[q4|Kami mogok menyerang selepas rehat, itu puncanya],” [c4|akui] [merzagua|Hassan Lokman].

[kedah|Kedah] menunggu lawan separuh akhir [t3|pada 26 Ogos].
---
kedah | Kedah | organization | MYS
penang | Pulau Pinang | organization | MYS
zaki | Muhamad Zakwan Idris | person | MYS
chow | Chow Kah Leong | person | MYS | - | Kapten
azraai | Azhari Khairuddin | person | MYS | - | jurulatih Kedah
selangor | Selangor | organization | MYS
merzagua | Hassan Lokman Yeoh | person | MYS | - | Jurulatih Pulau Pinang
---
t1 = 2008-08-18
t2 = 2009
t3 = 2008-08-26
q1 = direct zaki
q2 = indirect azraai
q3 = indirect azraai
q4 = direct merzagua
