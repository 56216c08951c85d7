language: id
published: 2005-07-27
split: train
---
[gam|GAM] Wilayah Peureulak Letakkan 40 Pucuk Senjata

[@place|BANDA ACEH], [@agency|Serambi] - [gam|Pasukan Gerakan Aceh Merdeka (GAM) wilayah Peureulak] [e1|menyerahkan 40 pucuk senjata] kepada [imam|para imam mukim] di [p1|Meunasah Blang Simpo], [t1|Selasa (26/7)], mendahului penandatanganan nota kesepahaman di Helsinki [t2|pada Agustus]. Sebaliknya, [tni|TNI] [e2|menarik dua kompi] dari [p2|Ranto Peureulak] [t3|pada hari yang sama].

"[q1|[gam|Kami] bukan kalah, [gam|kami] memilih pulang]," [c1|ujar] [panglima|Panglima Muda Tgk Amri Kuta Binjei] di depan ratusan warga yang menangis.

[t4|Sejak 15 Juli], senapan di kawasan itu memang sudah bungkam: [gam,tni|kedua pihak] [e3|mematuhi jeda tembak] yang dirundingkan di Finlandia. Satu-satunya insiden terjadi [t5|Sabtu lalu]. [truk|Sebuah truk [tni|TNI]] [e4|dihantam granat rakitan] di [p4|Simpang Ulim]. [panglima|Amri] [c2|bersumpah], [q2|bukan [anak|anak buahnya] yang [e5|meledakkan] bom itu].

[dandim|Komandan Kodim 0104 Letkol Inf Sudibyo Marsudi] [c3|menilai] [q3|ada [sempalan|kelompok sempalan] yang tidak rela damai]. "[q4|Kepada [sempalan|mereka], moncong meriam [dandim|saya] masih siaga. Jangan coba-coba]," [c4|katanya] [e6|mengancam].

Warga masih trauma. [geuchik|Geuchik Blang Simpo Nurdin Abubakar] [c5|bercerita], [q5|[t6|pada Mei 2003] [brigif|pasukan dari Jawa] [e7|menembakkan mortir] ke [kebun|kebun sawit] warga selama dua hari, dan [mukim|tiga penduduk] [e8|digantung terbalik] di pos militer]. "[q6|Lebam di punggung adik [geuchik|saya] tak hilang sampai dia meninggal]," [c6|katanya] dengan suara bergetar.

[pemkab|Pemkab Aceh Timur] [e9|akan membagikan] [i9|tanah dua hektare] untuk tiap [kombatan|mantan kombatan]. [uni|Uni Eropa] dan [asean|lima negara ASEAN] [e10|sepakat mengirim] [i10|pemantau perdamaian] [t7|mulai 15 September]. [dpr|Sejumlah anggota Komisi I DPR RI] [e11|menentang] [i11|kehadiran pemantau asing] itu. ([@reporter|is])
---
gam | Gerakan Aceh Merdeka (GAM) | organization | IDN | REB
anak | anak buah Amri | group | IDN | REB
imam | para imam mukim | group | IDN | REL
tni | TNI | organization | IDN | MIL
panglima | Amri Kuta Binjei | person | IDN | REB | Panglima Muda
truk | sebuah truk TNI | group | IDN | MIL
dandim | Sudibyo Marsudi | person | IDN | MIL | Komandan Kodim 0104
sempalan | kelompok sempalan | group | IDN | REB
geuchik | Nurdin Abubakar | person | IDN | GOV | Geuchik Blang Simpo
brigif | pasukan dari Jawa | group | IDN | MIL
kebun | kebun sawit | place | IDN
mukim | tiga penduduk | group | IDN | CVL
pemkab | Pemkab Aceh Timur | organization | IDN | GOV
uni | Uni Eropa | bloc | EUR | IGO
asean | lima negara ASEAN | group | IGO
dpr | anggota Komisi I DPR RI | group | IDN | LEG
kombatan | mantan kombatan | group | IDN | REB
---
t1 = 2005-07-26
t2 = 2005-08
t3 = 2005-07-26
t4 = 2005-07-15
t5 = 2005-07-23
t6 = 2003-05
t7 = 2005-09-15
q1 = direct panglima
q2 = indirect panglima
q3 = indirect dandim
q4 = direct dandim
q5 = indirect geuchik
q6 = direct geuchik
e1 = RETREAT/disarm realized actor=gam recipient=imam time=t1 context=military
e2 = RETREAT/withdraw realized actor=tni time=t3 context=military
e3 = RETREAT/ceasefire realized actor=gam,tni time=t4 context=military
e4 = ASSAULT/explosives realized actor=sempalan recipient=truk time=t5 context=military,terrorism
e5 = ASSAULT/explosives negated actor=anak recipient=truk said=q2 context=military
e6 = THREATEN/violence realized actor=dandim recipient=sempalan said=q4 context=military
e7 = ASSAULT/heavy-weapons historical actor=brigif time=t6 said=q5 context=military
e8 = ASSAULT/torture historical actor=brigif recipient=mukim time=t6 said=q5 context=military,human_rights
e9 = AGREE future actor=pemkab recipient=kombatan context=reparations
e10 = AGREE future actor=uni,asean time=t7 context=peacekeeping
e11 = REJECT realized actor=dpr recipient=uni,asean context=peacekeeping
