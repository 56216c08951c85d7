language: ms
published: 2016-04-27
split: test
---
[malaysia|Malaysia] Tolak Permintaan [vietnam|Vietnam] Bebaskan 43 Nelayan

[@place|KUALA TERENGGANU], [t1|27 April] ([@agency|Bernama]) -- [malaysia|Malaysia] [e1|menolak permintaan] [vietnam|Vietnam] supaya [i1|[nelayan|43 nelayan] yang [e2|ditahan] di [p2|perairan Zon Ekonomi Eksklusif (ZEE) negara] dibebaskan tanpa syarat].

[hamid|Pengarah Maritim Negeri Terengganu Laksamana Pertama Maritim Rosman Che Hamid] [c1|berkata] [q1|[nelayan|kesemua mereka] [e3|akan didakwa] di [p3|[mahkamah|Mahkamah Sesyen] di sini] [t2|Ahad ini] mengikut [i3|Akta Perikanan 1985]].

[hamid|Beliau] [c2|berkata] [q2|[i4|empat bot kayu berdaftar di Binh Dinh] turut [e4|dirampas] [p4|kira-kira 110 batu nautika dari Kuala Terengganu], [t3|awal pagi Ahad lepas]].

"[q3|[tekong|Tekong-tekong itu] [e5|enggan memberhentikan bot] walaupun lampu isyarat dipasang. [agensi|Anggota kami] bagaimanapun [e6|tidak melepaskan sebarang tembakan]]," [c3|katanya] pada sidang media di sini, [t4|hari ini].

[t5|Semalam], [lan|jurucakap [kementerian|Kementerian Luar Vietnam] Dang Thi Mai Lan] [c4,e7|mendesak] [q4|[malaysia|Kuala Lumpur] [i7|membebaskan nelayan berkenaan dengan segera selain membayar pampasan]].

[@source,agensi-berita|Agensi Berita Vietnam (VNA)] pula memetik [hoai|ketua sebuah persatuan nelayan di Quy Nhon, Tran Van Hoai], sebagai [c5,e8|mendakwa] [i8,q5|tiga anak kapal cedera dipukul ketika pemeriksaan].

[hamid|Rosman] [c6|menafikan] [q6|[agensi|anggotanya] [e9|memukul] [nelayan|sesiapa]], sambil [c7|menjelaskan] [q7|kecederaan itu berpunca daripada pergaduhan sesama mereka].

[embong|Pengerusi [persatuan|Persatuan Nelayan Kawasan Kuala Terengganu Utara] Wan Ismail Embong] [e10|menyokong penuh] [i10|tindakan [agensi|penguat kuasa itu]].

"[q8|Laut ini periuk nasi anak-anak kami]," [c8|kata] [embong|beliau] ketika dihubungi Bernama.

[pegawai|Pegawai konsular [kedutaan|Kedutaan Vietnam]] [e11|dijadual melawat] [nelayan|kumpulan nelayan itu] [t6|Selasa depan].

[t7|Tahun lepas], [nelayan-vietnam|61 nelayan negara Indochina itu] [e12|dihantar pulang] melalui laut dalam dua kumpulan.

-- [@outlet|BERNAMA]
---
malaysia | Malaysia | country | MYS
vietnam | Vietnam | country | VNM
nelayan | 43 nelayan Vietnam | group | VNM
hamid | Rosman Che Hamid | person | MYS | - | Pengarah Maritim Negeri Terengganu
agensi | Anggota kami | organization | MYS
tekong | tekong bot | group | VNM
mahkamah | Mahkamah Sesyen | organization | MYS
lan | Dang Thi Mai Lan | person | VNM | - | jurucakap Kementerian Luar Vietnam
kementerian | Kementerian Luar Vietnam | organization | VNM
agensi-berita | Agensi Berita Vietnam (VNA) | organization | VNM
hoai | Tran Van Hoai | person | VNM | - | ketua sebuah persatuan nelayan di Quy Nhon
embong | Wan Ismail Embong | person | MYS | - | Pengerusi Persatuan Nelayan Kawasan Kuala Terengganu Utara
persatuan | Persatuan Nelayan Kawasan Kuala Terengganu Utara | organization | MYS
pegawai | pegawai konsular Kedutaan Vietnam | group | VNM
kedutaan | Kedutaan Vietnam | organization | VNM
nelayan-vietnam | 61 nelayan Vietnam | group | VNM
---
t1 = 2016-04-27
t2 = 2016-05-01
t3 = 2016-04-24
t4 = 2016-04-27
t5 = 2016-04-26
t6 = 2016-05-03
t7 = 2015
q1 = indirect hamid
q2 = indirect hamid
q3 = direct hamid
q4 = indirect lan
q5 = indirect hoai
q6 = indirect hamid
q7 = indirect hamid
q8 = direct embong
e1 = REJECT/yield realized actor=malaysia recipient=vietnam time=t1 context=diplomatic,natural_resource
e2 = COERCE/arrest realized actor=malaysia recipient=nelayan time=t3 context=natural_resource,legal,territory
e3 = ACCUSE/allege future actor=malaysia recipient=nelayan time=t2 said=q1 context=legal,natural_resource
e4 = COERCE/seize realized actor=agensi recipient=nelayan time=t3 said=q2 context=natural_resource,legal
e5 = REJECT/yield realized actor=tekong recipient=agensi time=t3 said=q3 context=natural_resource
e6 = ASSAULT/firearms negated actor=agensi recipient=tekong time=t3 said=q3
e7 = REQUEST/yield realized actor=lan recipient=malaysia time=t5 context=diplomatic,natural_resource,reparations
e8 = ACCUSE/allege realized actor=hoai recipient=agensi context=human_rights
e9 = ASSAULT/beat negated actor=agensi recipient=nelayan said=q6 context=human_rights
e10 = SUPPORT realized actor=embong recipient=agensi context=natural_resource
e11 = AGREE future actor=pegawai recipient=nelayan time=t6 context=diplomatic
e12 = COERCE/deport historical actor=malaysia recipient=nelayan-vietnam time=t7 context=legal,natural_resource
