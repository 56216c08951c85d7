language: en
published: 2009-03-05
split: train
---
Price war: upstart [jambo|carrier] invades [safi|Twiga]'s turf

BY [@reporter|PETER MWANGI NDERITU]

[@place|Nairobi] — The battle for Kenyan callers turned bloody [t1|on Wednesday] when [jambo|JamboTel], the smallest of the country's four networks, slashed its tariff to three shillings a minute and dared rivals to retaliate.

Analysts had predicted a truce. Instead [jambo|the company] fired first. "[q1|[safi|The giant] has occupied this market long enough. We come as liberators]," [c1|said] [wairimu|chief executive Grace Wairimu Kibathi], unveiling a campaign called Operation Free Voice.

[safi|Twiga Communications] refused to panic. [omondi|Its marketing director, Fred Omondi Owuor], [c2|told] [@source|Business Daily] [q2|it would defend its 76 per cent share "street by street]". [q3|No layoffs are planned], [omondi|he] [c3|added].

Shares in [safi|Twiga] surrendered 4.1 per cent at [exchange|the Nairobi Stock Exchange], dragging the index to a five-year low. The shilling came under attack as well, retreating to 80.2 against the dollar.

[dlamini|Thandi Dlamini, a telecoms analyst with Umoja Securities], [c4|reckons] [q4|the casualties will be small dealers who earn commission on scratch cards]. "[q5|Generals declare price wars, foot soldiers pay]," [dlamini|she] [c5|said].

[jambo|JamboTel] will launch in Kisumu [t2|in April]. It lost 2.1 billion shillings [t3|in 2008].
---
jambo | JamboTel | organization | KEN | BUS
safi | Twiga Communications | organization | KEN | BUS
wairimu | Grace Wairimu Kibathi | person | KEN | BUS | chief executive
omondi | Fred Omondi Owuor | person | KEN | BUS | marketing director
exchange | Nairobi Stock Exchange | organization | KEN | BUS
dlamini | Thandi Dlamini | person | - | BUS | telecoms analyst with Umoja Securities
---
t1 = 2009-03-04
t2 = 2009-04
t3 = 2008
q1 = direct wairimu
q2 = mixed omondi
q3 = indirect omondi
q4 = indirect dlamini
q5 = direct dlamini
