language: id
published: 2009-08-18
split: train
---
Pecah di Ambang Musyawarah Nasional

[@agency|MI], [@place|Jakarta] - [abdulgani|KETUA Dewan Penasihat [golkar|Partai Golkar] Abdulgani Mokoginta] [e1|menolak menemui] [delegasi|delegasi 21 pengurus daerah] yang hendak menyodorkan [i1|nama calon ketua umum], [t1|kemarin]. [delegasi|Rombongan itu] menunggu empat jam di rumahnya di [p1|kawasan Menteng].

Penolakan itu kian membelah [golkar|partai beringin]. [q1|[delegasi|Pengurus yang menghadiri pertemuan tandingan di Pekanbaru] [e2|terancam dipecat]], [c1|tegas] [sekjen|Sekretaris Jenderal Ilham Lahuddin]. Surat peringatan, [c2|menurut] [sekjen|dia], [q2|sudah dikirim [t2|Minggu (16/8)]].

[delegasi|Kubu daerah] tidak tinggal diam. [ketua|Ketua DPD [golkar|Golkar] Sulawesi Utara Decky Wurangian], lewat konferensi pers, [c3,e3|menuding] [q3|[sekjen|orang-orang sekjen] [e4|menyebarkan pesan berantai palsu] tentang dirinya]. "[q4|[ketua|Saya] dibilang sudah pindah ke [demokrat|Demokrat]. Itu fitnah yang dipabrikasi," [c4|cetusnya], "dan [ketua|saya] [e5|tidak akan keluar] dari [golkar|partai ini]]."

Korban pertama perseteruan itu ialah [wakil|Wakil Bendahara Umum Meutia Rangkuti]. [t3|Kemarin sore] [wakil|ia] [e6|menanggalkan jabatannya]. [empat|Empat anggota fraksi di [dpr|DPR]] [e7|dilarang ikut] [i7|rapat komisi] oleh [fraksi|pimpinan fraksi] karena meneken surat dukungan.

Di luar [golkar|Golkar], [kpu|Komisi Pemilihan Umum] [e8|meminta] [golkar|partai itu] [i8|menyerahkan daftar pengurus yang sah] [t4|sebelum akhir bulan]. [demokrat|Partai Demokrat], yang disebut-sebut hendak menggandeng [golkar|Golkar] dalam kabinet, [e9|mendukung] siapa pun yang terpilih.

[ical|Pengusaha Ridwan Tjakraatmadja], calon terkuat, [e10|menjanjikan] [i10|dana abadi Rp1 triliun] bagi [golkar|partai] bila menang [t5|Oktober nanti]. [pengamat|Pengamat politik Universitas Andalas Nofrizal Chaniago] [e11|mengkritik] [i11|janji itu]. [q5|Jual beli suara, [c5|ujar] [pengamat|Nofrizal], bermula dari janji semacam itu, seperti ketika [golkar|Golkar] pecah [t6|pada 2004]].

([@reporter|NJ]/[@reporter|Ant]/[@editor|P-1])
---
golkar | Partai Golkar | organization | IDN | PTY
abdulgani | Abdulgani Mokoginta | person | IDN | PTY | Ketua Dewan Penasihat Partai Golkar
delegasi | delegasi 21 pengurus daerah | group | IDN | PTY
sekjen | Ilham Lahuddin | person | IDN | PTY | Sekretaris Jenderal
ketua | Decky Wurangian | person | IDN | PTY | Ketua DPD Golkar Sulawesi Utara
demokrat | Partai Demokrat | organization | IDN | PTY
wakil | Meutia Rangkuti | person | IDN | PTY | Wakil Bendahara Umum
empat | Empat anggota fraksi | group | IDN | LEG
dpr | DPR | organization | IDN | LEG
fraksi | pimpinan fraksi | group | IDN | LEG
kpu | Komisi Pemilihan Umum | organization | IDN | GOV
ical | Ridwan Tjakraatmadja | person | IDN | BUS | calon ketua umum
pengamat | Nofrizal Chaniago | person | IDN | EDU | Pengamat politik Universitas Andalas
---
t1 = 2009-08-17
t2 = 2009-08-16
t3 = 2009-08-17
t4 = 2009-08-31
t5 = 2009-10
t6 = 2004
q1 = indirect sekjen
q2 = indirect sekjen
q3 = indirect ketua
q4 = direct ketua
q5 = indirect pengamat
e1 = REJECT/meet realized actor=abdulgani recipient=delegasi time=t1 context=political_institutions
e2 = THREATEN/expel realized actor=sekjen recipient=delegasi said=q1 context=political_institutions
e3 = ACCUSE/allege realized actor=ketua recipient=sekjen context=misinformation
e4 = COERCE/misinformation realized actor=sekjen recipient=ketua said=q3 context=misinformation
e5 = SANCTION/withdraw negated actor=ketua recipient=golkar said=q4 context=political_institutions
e6 = RETREAT/resign realized actor=wakil recipient=golkar time=t3 context=political_institutions
e7 = COERCE/restrict realized actor=fraksi recipient=empat context=legislative
e8 = REQUEST/change realized actor=kpu recipient=golkar time=t4 context=political_institutions
e9 = SUPPORT realized actor=demokrat recipient=golkar context=political_institutions
e10 = AGREE future actor=ical recipient=golkar time=t5 context=political_institutions
e11 = ACCUSE/disapprove realized actor=pengamat recipient=ical context=corruption
