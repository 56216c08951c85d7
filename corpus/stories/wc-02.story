language: id
published: 2024-05-17
split: train
---
Utusan [asean|ASEAN] Temui Junta dan Oposisi [myanmar|Myanmar] di Dua Kota

[vongsavath|UTUSAN khusus [asean|ASEAN] untuk [myanmar|Myanmar], Somphone Vongsavath], [e1|bertolak ke] [myanmar,p1,p2|Naypyidaw], [t1|Kamis (16/5)], dan [e2|bertatap muka] dengan [lwin|Wakil Ketua [dewan|Dewan Administrasi Negara] Jenderal Kyaw Thura Lwin]. [t2|Sehari sebelumnya], [vongsavath|diplomat Laos itu] [e3|menjamu] [pemerintah|tiga wakil Pemerintah Persatuan Nasional (NUG)] dalam makan malam tertutup di [p3|[chiang|Chiang Mai], Thailand].

"[q1|Saya datang bukan untuk menghakimi siapa pun. Saya membawa daftar desa yang perlu beras]," [c1|ujarnya] seusai pertemuan, sebagaimana ditirukan juru bicara Kementerian Luar Negeri Laos [inthavong|Khamla Inthavong] kepada wartawan di Vientiane.

[c2|Menurut] [inthavong|Khamla], [q2|[dewan,pemerintah|kedua kubu] [e4|menerima usulan] [i4|koridor kemanusiaan] sepanjang 80 kilometer di [p4|Negara Bagian Kayah] [t3|mulai 1 Juni]]. Namun, [c3|imbuhnya], [q3|[tentara|tentara [myanmar|Myanmar]] [e5|belum bersedia menarik] [i5|sembilan pos pemeriksaan] dari [p5|jalur itu]].

Baca juga : [@related|Thailand Tampung 2.300 Pengungsi Karenni]

Melalui [aha|AHA Centre], [asean|perhimpunan negara Asia Tenggara itu] telah [e6|menyalurkan] [i6|1.200 ton beras dan sembilan unit penjernih air] ke [loikaw,p6|Loikaw] [t4|sepanjang April]. [singapura|Singapura] [e7|menyumbang] US$500 ribu, [brunei|Brunei Darussalam] [e8|meminjamkan] [i8|dua pesawat], sedangkan [indonesia|Indonesia], [c4|kata] [wiryawan|Menteri Luar Negeri RI Arsanti Wiryawan], "[q4|masih menimbang" [e9|pengiriman] [i9|kapal rumah sakit] ke [p9|Mawlamyine]].

[i10|Laporan [vongsavath|Somphone]] [e10|bakal dibahas] [para|para menteri luar negeri [asean|ASEAN]] dalam sidang khusus di [luang,p10|Luang Prabang] [t5|pekan depan].

[t6|Pada 2021], [utusan|utusan pendahulunya] batal berangkat setelah [e11|ditolak] [i11|menemui [para-pemimpin|para pemimpin sipil]] yang [e12|ditahan] [tentara|militer]. ([@source|AFP]/I-1)
---
vongsavath | Somphone Vongsavath | person | LAO | - | Utusan khusus ASEAN untuk Myanmar
asean | ASEAN | bloc
myanmar | Myanmar | country | MMR
lwin | Kyaw Thura Lwin | person | MMR | - | Wakil Ketua Dewan Administrasi Negara
dewan | Dewan Administrasi Negara | organization | MMR
pemerintah | Pemerintah Persatuan Nasional (NUG) | organization | MMR
inthavong | Khamla Inthavong | person | LAO | - | juru bicara Kementerian Luar Negeri Laos
tentara | tentara Myanmar | organization | MMR
aha | AHA Centre | organization | IGO
loikaw | Loikaw | place | MMR
singapura | Singapura | country | SGP
brunei | Brunei Darussalam | country | BRN
indonesia | Indonesia | country | IDN
wiryawan | Arsanti Wiryawan | person | IDN | - | Menteri Luar Negeri RI
para | para menteri luar negeri ASEAN | group
utusan | utusan pendahulu | person | - | - | utusan khusus ASEAN
para-pemimpin | para pemimpin sipil | group | MMR
chiang | Chiang Mai | place | THA
luang | Luang Prabang | place | LAO
---
t1 = 2024-05-16
t2 = 2024-05-15
t3 = 2024-06-01
t4 = 2024-04
t5 = 2024-05-20/2024-05-26
t6 = 2021
q1 = direct vongsavath
q2 = indirect inthavong
q3 = indirect inthavong
q4 = mixed wiryawan
e1 = CONSULT/visit realized actor=vongsavath recipient=myanmar time=t1 context=diplomatic
e2 = CONSULT realized actor=vongsavath,lwin time=t1 context=diplomatic
e3 = CONSULT realized actor=vongsavath recipient=pemerintah time=t2 context=diplomatic
e4 = AGREE realized actor=dewan,pemerintah recipient=asean said=q2 context=human_security,diplomatic
e5 = REJECT/yield realized actor=tentara said=q3 context=military,human_security
e6 = AID realized actor=asean recipient=loikaw time=t4 context=human_security
e7 = AID realized actor=singapura context=human_security,economic
e8 = AID realized actor=brunei context=human_security
e9 = AID hypothetical actor=indonesia said=q4 context=human_security,health
e10 = AGREE future actor=para time=t5 context=diplomatic
e11 = REJECT/meet historical actor=tentara recipient=utusan time=t6 context=diplomatic
e12 = COERCE/arrest historical actor=tentara recipient=para-pemimpin context=repression,military
