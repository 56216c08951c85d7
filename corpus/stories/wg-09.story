language: en
published: 2014-03-22
split: train
---
[azhar|Safiyya] storms into KL Open final, vows to end Egyptian's reign

[@place|KUALA LUMPUR], [t1|March 22] ([@agency|Bernama]) -- National squash ace [azhar|Nurul Safiyya Azhar] survived a fierce attack from Hong Kong's [lam|Cheung Wing Lam] before striking back to win 3-2 and book her place in the final of the Kuala Lumpur Open here [t2|Saturday night].

The 23-year-old from Kota Bharu, who surrendered the first two games in only 19 minutes, changed her tactics on the advice of coach [cruz|Raymond D'Cruz] and took the next three 11-8, 11-6, 12-10.

"[q1|I was under siege and I almost gave up," [azhar|she] said, "but the crowd would not allow it]."

[cruz|D'Cruz] [c1,c2|said] [q2|his charge had defended the backhand corner like a fortress], but warned her not to celebrate too soon.

"[q3|[t3|Sunday] will be a war of patience," [cruz|he] [c3|told] Bernama. "The Egyptian does not negotiate. She just hits]."

He was referring to top seed [mansour|Dalia Mansour] of Alexandria, who crushed England's [pemberton|Holly Pemberton] in straight games in the other semi-final and has not been beaten at the Bukit Jalil courts [t4|since 2011].

[azhar|Safiyya] met [mansour|Mansour] twice [t5|last year], losing to her in Doha [t6|in April] and again in Macau [t7|in October]. A knee injury forced the Malaysian to withdraw from the Hong Kong leg [t8|in December].

The men's crown will be fought over by [raza|Adeel Raza] of Pakistan and France's [corbin|Mathieu Corbin], ranked 14th and ninth in the world respectively, from 2 pm [t9|on Sunday]. Tickets are priced at RM20, and thunderstorms are forecast.

-- [@outlet|BERNAMA]
---
azhar | Nurul Safiyya Azhar | person | MYS
lam | Cheung Wing Lam | person | HKG
cruz | Raymond D'Cruz | person | MYS | - | coach
mansour | Dalia Mansour | person | EGY
pemberton | Holly Pemberton | person | GBR
raza | Adeel Raza | person | PAK
corbin | Mathieu Corbin | person | FRA
---
t1 = 2014-03-22
t2 = 2014-03-22
t3 = 2014-03-23
t4 = 2011
t5 = 2013
t6 = 2013-04
t7 = 2013-10
t8 = 2013-12
t9 = 2014-03-23
q1 = direct azhar
q2 = indirect cruz
q3 = direct cruz
