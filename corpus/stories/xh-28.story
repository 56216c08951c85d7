language: en
published: 2015-06-22
split: dev
---
Invader or refugee? Lionfish pick their battles, study finds

[@place|KUALA TERENGGANU], Malaysia ([@agency|AP]) — [q1|The lionfish, long cast as the ruthless invader of coral reefs, may be a reluctant soldier], [team|marine biologists] [c1|reported] [t1|Monday].

[q2|Given a choice between attacking a rival's territory and hiding, seven in ten of the striped predators surrendered the rock], [c2|according to] [team|a team from [umt|Universiti Malaysia Terengganu]] that tagged 140 fish off Redang [t2|between March and November 2014].

"[q3|We expected a coup every night. What we got was diplomacy with spines]," [c3|said] [lead|lead author Norhafizah Abdul Mutalib].

Cleaner shrimp seemed to act as peacekeepers. [q4|Where they were present, the number of armed standoffs — fins up, venom ready — dropped by half], [team|the authors] [c4|wrote] in the journal [@source|Reef Letters].

Not everyone is won over. [hogan|Kieran Hogarth-Doyle of James Cook University, who was not involved], [c5|said] [q5|tank walls can impose a ceasefire that the open sea would never tolerate]. "[q6|I reject the word treaty]," [hogan|he] [c6|said].

The group plans to besiege a second reef with cameras [t3|next year]. A cheap waterproof recorder, assembled for $38 from a phone and a lunch box, will do the spying.
---
team | a team from Universiti Malaysia Terengganu | group | MYS | EDU
umt | Universiti Malaysia Terengganu | organization | MYS | EDU
lead | Norhafizah Abdul Mutalib | person | MYS | EDU | lead author
hogan | Kieran Hogarth-Doyle | person | AUS | EDU
---
t1 = 2015-06-22
t2 = 2014-03/2014-11
t3 = 2016
q1 = indirect team
q2 = indirect team
q3 = direct lead
q4 = indirect team
q5 = indirect hogan
q6 = direct hogan
