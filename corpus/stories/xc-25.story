language: en
published: 2023-07-30
split: dev
---
[lions|Lions] lay siege, [warriors|Warriors] survive in Nagpur thriller

By [@reporter|Our Sports Correspondent]

[@place|NAGPUR]: It was billed as a border war and it lived up to the billing. [warriors|Vidarbha Warriors] repelled wave after wave of raids to beat [lions|[aslam|Lahore-born coach Imran Aslamzai]'s Pune Lions] 34-33 in the kabaddi league [t1|on Saturday night].

[rathod|Skipper Sudesh Rathodkar], suspended for two matches [t2|earlier this month] for arguing with a referee, returned from exile and led the assault with 14 raid points. "[q1|Revenge is a big word," [c1|said] [rathod|he], still panting. "Let us call it a correction]."

[lions|Pune] struck first blood and held a six-point lead at the break. Then [bhosale|defender Kiran Bhosale-Patil] ambushed [lions|their] star raider twice in three minutes, and the visitors' resistance crumbled. A late bonus-point protest was thrown out by the television umpire.

[aslam|Aslamzai] refused to blame the officials. [q3|[lions|His boys] had surrendered the initiative], [aslam|he] [c3|admitted], [c4|adding] that [q4|a truce with [lions|their] own nerves was overdue]. [q5|[aslam|He] has rejected an approach from a Gulf franchise], [sources|club sources] [c5|say].

The [warriors|Warriors] next face, [t3|on Wednesday], the bottom-placed [kings|Kochi Kings], who sacked [kings|their] assistant coach [t4|last week]. A win would all but expel [lions|Pune] from the play-off places.

[crowd|The crowd of 6,200], many in orange war paint, occupied the aisles long after the final whistle. [stewards|Stewards] negotiated [crowd|their] withdrawal around midnight with the promise of free tea.
---
lions | Pune Lions | organization | IND
warriors | Vidarbha Warriors | organization | IND
aslam | Imran Aslamzai | person | PAK | - | coach
rathod | Sudesh Rathodkar | person | IND | - | Skipper
bhosale | Kiran Bhosale-Patil | person | IND | - | defender
sources | club sources | group | IND
stewards | Stewards | group | IND
crowd | The crowd of 6,200 | group | IND
kings | Kochi Kings | organization | IND
---
t1 = 2023-07-29
t2 = 2023-07
t3 = 2023-08-02
t4 = 2023-07-17/2023-07-23
q1 = direct rathod
q3 = indirect aslam
q4 = indirect aslam
q5 = indirect sources
