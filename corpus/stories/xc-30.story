language: ms
published: 2016-06-21
split: train
---
[awak|Empat awak kapal tunda] diculik di perairan [sitangkai|Sitangkai]

[@place|KOTA KINABALU], 21 Jun ([@agency|Bernama]) -- [q1|[kumpulan|Lapan lelaki bertopeng] [e1|menculik] [awak|empat awak kapal tunda] di [p1,sitangkai|perairan Sitangkai], selatan [filipina|Filipina], [t1|lewat malam Ahad lepas]], [c1|kata] [esscom|Kawasan Keselamatan Khas Pantai Timur Sabah (ESSCom)].

[rahim|Komandernya, Datuk Rahim Sanggau], [c2|berkata] [q2|[kumpulan|suspek] [e2|mencampak bom ikan] ke dek sebelum menaiki kapal itu]. "[q3|[awak|Mangsa] masih hidup. [kumpulan|Mereka] ada menelefon keluarga [t2|pagi tadi]," [c3|katanya] pada sidang media. "Soal wang tebusan, tanya [filipina|negara jiran]]."

[rahim|Beliau] [c4|menafikan] [q4|[esscom|pihaknya] [e3|berunding] dengan [kumpulan|penculik]].

[polis|Polis Sabah] [e4|melanjutkan perintah berkurung] di [p4|tujuh daerah pesisir] [t3|hingga 7 Julai].

Di Manila, [balang|Setiausaha Pertahanan [filipina|Filipina], Renato Balangue], [e5|menawarkan] [i5|rondaan bersama] kepada [malaysia|Malaysia] dan [indonesia|Indonesia]. [filipina,indonesia,malaysia|Ketiga-tiga negara] [e6|dijadual bertemu] di [p6|Putrajaya] [t4|pada Khamis], manakala pegawai risikan [filipina,malaysia|kedua-dua negara] [e7|sudah bertukar] [i7|data telefon] [kumpulan|penculik].

Sementara itu, [milf|Barisan Pembebasan Islam Moro] dan [tentera|tentera [filipina|Filipina]] [e8|menghentikan tembak-menembak] di [p8|Maguindanao] [t5|sejak Sabtu] bagi memberi laluan kepada bantuan banjir. [tentera|Tentera] bagaimanapun [e9|mengebom] kem [serpihan|kumpulan serpihan] di [p9|Basilan] dari udara [t6|semalam].

[t7|Pada 2013], [gerombolan|sekumpulan lelaki bersenjata] [e10|menembak mati] [anggota|seorang pegawai polis] dalam serangan hendap di [p10|Semporna].

-- [@outlet|BERNAMA]
---
kumpulan | Lapan lelaki bertopeng | group | - | UAF
awak | empat awak kapal tunda | group | MYS | CVL
sitangkai | Sitangkai | place | PHL
filipina | Filipina | country | PHL
esscom | Kawasan Keselamatan Khas Pantai Timur Sabah (ESSCom) | organization | MYS | MIL
rahim | Rahim Sanggau | person | MYS | MIL | Komander ESSCom
polis | Polis Sabah | organization | MYS | COP
balang | Renato Balangue | person | PHL | GOV | Setiausaha Pertahanan Filipina
malaysia | Malaysia | country | MYS
indonesia | Indonesia | country | IDN
milf | Barisan Pembebasan Islam Moro | organization | PHL | REB
tentera | tentera Filipina | organization | PHL | MIL
serpihan | kumpulan serpihan | group | PHL | REB
gerombolan | sekumpulan lelaki bersenjata | group | - | UAF
anggota | seorang pegawai polis | person | MYS | COP | pegawai polis
---
t1 = 2016-06-19
t2 = 2016-06-21
t3 = 2016-07-07
t4 = 2016-06-23
t5 = 2016-06-18
t6 = 2016-06-20
t7 = 2013
q1 = indirect esscom
q2 = indirect rahim
q3 = direct rahim
q4 = indirect rahim
e1 = ASSAULT/abduct realized actor=kumpulan recipient=awak time=t1 said=q1 context=crime,terrorism
e2 = ASSAULT/explosives realized actor=kumpulan recipient=awak time=t1 said=q2 context=crime,terrorism
e3 = CONSULT negated actor=esscom,kumpulan said=q4 context=crime
e4 = COERCE/curfew realized actor=polis time=t3 context=crime,terrorism
e5 = AGREE realized actor=balang recipient=malaysia,indonesia context=military,diplomatic
e6 = AGREE future actor=filipina,malaysia,indonesia time=t4 context=diplomatic,military
e7 = COOPERATE realized actor=malaysia,filipina context=intelligence,crime
e8 = RETREAT/ceasefire realized actor=milf,tentera time=t5 context=military,disasters
e9 = ASSAULT/aerial realized actor=tentera recipient=serpihan time=t6 context=military
e10 = ASSAULT/firearms historical actor=gerombolan recipient=anggota time=t7 context=terrorism
