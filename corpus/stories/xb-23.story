language: en
published: 2013-10-16
split: train
---
[workers|Bitung fish workers] down tools over unpaid overtime, [union|union] boycotts [council|wage council]

[@reporter|Ruth Mamahit], [@agency|The Jakarta Post], [@place|Bitung]

Production lines fell silent at four canneries in [p1|Bitung], North Sulawesi, [t1|on Tuesday] after [workers|more than 3,000 workers] [e1|walked off the job], [c5|saying] [q5|[plants|the companies] have [e2|held back] [i2|overtime pay] worth Rp 9.6 billion (US$850,000) [t2|since June]].

[union|The Indonesian Fishery Workers Union (SBPI)] [c1|said] [q1|the stoppage could spread to [p3|Gorontalo], where [workers-g|800 workers] [e3|are set to strike] [t3|on Friday]].

[police|Police] [e4|fired water cannon] when [workers|the crowd] tried to enter [p4|the free-port office]. Nobody was seriously hurt. [lumentut|City police chief Sr. Comr. Daniel Lumentutu] [c2|denied] [q2|[police|officers] had [e5|beaten] [workers|anyone]].

[t4|A day earlier], [union|the SBPI] [e6|boycotted [i6|a session]] of [council|the city wage council]. "[q3|[mayor|The mayor] invites [union|us] to sign, not to talk," [c3|said] [pangemanan|union leader Stevie Pangemanan]. "[union|We] are not a rubber stamp]."

[mayor|Bitung Mayor Herling Wowiling] [e7|rejected] [i7|[union|the union]'s demand for a 40 percent raise] and [c4|said] [q4|[mayor|he] [e8|would meet] [union|union leaders] [t5|on Monday]]. [mayor|He] [e9|appealed] for [i9|[workers|strikers] to return to work] first.

[ministry|The Manpower and Transmigration Ministry] in Jakarta [e10|has sent] [i10|three labor inspectors] to help [workers|strikers] check their payslips. [chamber|The local chamber of commerce], meanwhile, [e11|praised] [mayor|Wowiling] for [i11|keeping the port open].

[t6|In 2010], [workers|cannery workers] [e12|struck] for 11 days after a dispute over severance.
---
workers | workers | group | IDN | LAB
plants | the companies | group | IDN | BUS
union | Indonesian Fishery Workers Union (SBPI) | organization | IDN | LAB
workers-g | 800 workers | group | IDN | LAB
police | Police | organization | IDN | COP
lumentut | Daniel Lumentutu | person | IDN | COP | City police chief Sr. Comr.
council | city wage council | organization | IDN | GOV
pangemanan | Stevie Pangemanan | person | IDN | LAB | union leader
mayor | Herling Wowiling | person | IDN | GOV | Bitung Mayor
ministry | Manpower and Transmigration Ministry | organization | IDN | GOV
chamber | local chamber of commerce | organization | IDN | BUS
---
t1 = 2013-10-15
t2 = 2013-06
t3 = 2013-10-18
t4 = 2013-10-14
t5 = 2013-10-21
t6 = 2010
q1 = indirect union
q2 = indirect lumentut
q3 = direct pangemanan
q4 = indirect mayor
q5 = indirect workers
e1 = PROTEST/strike realized actor=workers recipient=plants time=t1 context=economic
e2 = COERCE/withhold realized actor=plants recipient=workers time=t2 said=q5 context=economic
e3 = PROTEST/strike future actor=workers-g recipient=plants time=t3 said=q1 context=economic
e4 = ASSAULT/crowd-control realized actor=police recipient=workers time=t1 context=rights_freedoms
e5 = ASSAULT/beat negated actor=police recipient=workers said=q2 context=rights_freedoms
e6 = PROTEST/boycott realized actor=union recipient=council time=t4 context=economic
e7 = REJECT/change realized actor=mayor recipient=union context=economic
e8 = AGREE future actor=mayor,union time=t5 said=q4 context=economic
e9 = REQUEST/yield realized actor=mayor recipient=workers context=economic
e10 = AID realized actor=ministry recipient=workers context=economic
e11 = SUPPORT realized actor=chamber recipient=mayor context=economic
e12 = PROTEST/strike historical actor=workers recipient=plants time=t6 context=economic
