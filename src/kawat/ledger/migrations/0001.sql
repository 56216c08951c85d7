-- What was read. Ids are made of the story's id, so the same story has the same ids in every ledger.

CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);
COMMENT ON TABLE meta IS 'The ledger itself: schema version, and how many changes its derived tables have seen';

CREATE TABLE story (
    story_id VARCHAR PRIMARY KEY,
    ref VARCHAR,
    url VARCHAR,
    outlet VARCHAR,
    language VARCHAR,
    headline VARCHAR,
    published VARCHAR,
    published_basis VARCHAR,
    published_on DATE,
    dateline_place VARCHAR,
    dateline_country VARCHAR,
    dateline_agency VARCHAR,
    copyright_holder VARCHAR,
    copyright_year INTEGER,
    text VARCHAR NOT NULL
);
COMMENT ON TABLE story IS 'One wire story; offsets elsewhere (start_char, end_char) are half-open code points into its text';
COMMENT ON COLUMN story.story_id IS 'Hash of the normalised body: the same words printed twice are one story with two printings';
COMMENT ON COLUMN story.outlet IS 'Whose page it is: the credited outlet, else the host of the address, else the dateline''s agency or the copyright''s holder';
COMMENT ON COLUMN story.published IS 'ISO 8601 date or datetime as known; published_on is its date';
COMMENT ON COLUMN story.published_basis IS 'given | metadata | url | text | inferred';
COMMENT ON COLUMN story.dateline_country IS 'ISO 3166-1 alpha-3';

CREATE TABLE printing (
    printing_id VARCHAR PRIMARY KEY,
    story_id VARCHAR NOT NULL REFERENCES story (story_id),
    outlet VARCHAR,
    url VARCHAR,
    ref VARCHAR,
    published VARCHAR
);
COMMENT ON TABLE printing IS 'Every place where exactly these words were seen: another address or outlet is another printing';

CREATE TABLE reading (
    story_id VARCHAR PRIMARY KEY REFERENCES story (story_id),
    reader_version VARCHAR NOT NULL,
    model VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    unfolded BOOLEAN NOT NULL
);
COMMENT ON TABLE reading IS 'The record of a story as the reader wrote it (docs/record.md), without the text';
COMMENT ON COLUMN reading.unfolded IS 'Whether the tables below hold this record; false only while a rereading is under way';

CREATE TABLE credit (
    story_id VARCHAR NOT NULL REFERENCES story (story_id),
    role VARCHAR NOT NULL, name VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL
);
COMMENT ON TABLE credit IS 'Who is credited in the story: source, reporter, translator, editor, photographer, outlet, contributor';

CREATE TABLE entity (
    entity_id VARCHAR PRIMARY KEY,
    story_id VARCHAR NOT NULL REFERENCES story (story_id),
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    country VARCHAR,
    sector VARCHAR,
    office VARCHAR,
    wikidata VARCHAR
);
COMMENT ON TABLE entity IS 'Who and what one story names; identity_entity says who that is across stories';
COMMENT ON COLUMN entity.kind IS 'person | country | territory | bloc | organization | group | place';
COMMENT ON COLUMN entity.country IS 'ISO 3166-1 alpha-3, or PLOVER''s UNO, EUR, IGO, NGO, ISM, IMG, MNC';
COMMENT ON COLUMN entity.sector IS 'PLOVER sector: GOV MIL LEG JUD COP SPY PTY OPP REB PRM UAF UNK BUS JRN CVL NGO ...';
COMMENT ON COLUMN entity.office IS 'As the story gives it';

CREATE TABLE mention (
    entity_id VARCHAR NOT NULL REFERENCES entity (entity_id),
    start_char INTEGER NOT NULL, end_char INTEGER NOT NULL, form VARCHAR NOT NULL
);
COMMENT ON TABLE mention IS 'Where the story names the entity: name | title | metonym | pronoun';

CREATE TABLE time (
    time_id VARCHAR PRIMARY KEY,
    story_id VARCHAR NOT NULL REFERENCES story (story_id),
    start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
    value VARCHAR NOT NULL, precision VARCHAR NOT NULL,
    date_from DATE, date_to DATE
);
COMMENT ON TABLE time IS 'Calendar times the story names, resolved against its publication date; date_from and date_to are its first and last day';

CREATE TABLE statement (
    statement_id VARCHAR PRIMARY KEY,
    story_id VARCHAR NOT NULL REFERENCES story (story_id),
    speaker_id VARCHAR REFERENCES entity (entity_id),
    kind VARCHAR NOT NULL,
    cue VARCHAR, cue_start INTEGER, cue_end INTEGER,
    content VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
    time_id VARCHAR REFERENCES time (time_id)
);
COMMENT ON TABLE statement IS 'What somebody is reported to have said: direct, indirect or mixed';

CREATE TABLE statement_source (
    statement_id VARCHAR NOT NULL REFERENCES statement (statement_id),
    hop INTEGER NOT NULL, role VARCHAR NOT NULL, name VARCHAR NOT NULL,
    entity_id VARCHAR REFERENCES entity (entity_id)
);
COMMENT ON TABLE statement_source IS 'How the statement reached us: speaker, first_report, source, outlet, in this order';

CREATE TABLE event (
    event_id VARCHAR PRIMARY KEY,
    story_id VARCHAR NOT NULL REFERENCES story (story_id),
    type VARCHAR NOT NULL, mode VARCHAR, context VARCHAR[] NOT NULL, aux VARCHAR NOT NULL,
    quad VARCHAR NOT NULL, scale DOUBLE NOT NULL, confidence DOUBLE NOT NULL,
    trigger VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
    sentence VARCHAR NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
    time_id VARCHAR REFERENCES time (time_id),
    place_id VARCHAR REFERENCES entity (entity_id),
    statement_id VARCHAR REFERENCES statement (statement_id),
    date_from DATE, date_to DATE, date_basis VARCHAR
);
COMMENT ON TABLE event IS 'One report of an act; the same act told by other stories is another event of the same act (table act)';
COMMENT ON COLUMN event.type IS 'PLOVER type; mode and context are PLOVER''s';
COMMENT ON COLUMN event.aux IS 'realized | future | hypothetical | negated | historical';
COMMENT ON COLUMN event.scale IS 'PLOVER conflict-cooperation score, -10 to 10';
COMMENT ON COLUMN event.confidence IS 'Calibrated probability, 0 to 1';
COMMENT ON COLUMN event.sentence IS 'The paragraph''s sentence that holds the trigger: the evidence';
COMMENT ON COLUMN event.date_basis IS 'time: the time the story gives; published: the day the story was published';

CREATE TABLE event_actor (
    event_id VARCHAR NOT NULL REFERENCES event (event_id),
    role VARCHAR NOT NULL, place INTEGER NOT NULL,
    entity_id VARCHAR NOT NULL REFERENCES entity (entity_id)
);
COMMENT ON TABLE event_actor IS 'Who acted (role actor) and toward whom (role recipient); reciprocal acts have all sides as actors';

CREATE TABLE event_issue (
    event_id VARCHAR NOT NULL REFERENCES event (event_id),
    text VARCHAR NOT NULL, start_char INTEGER NOT NULL, end_char INTEGER NOT NULL,
    entity_id VARCHAR REFERENCES entity (entity_id)
);
COMMENT ON TABLE event_issue IS 'What the act is about, in the story''s words';

CREATE TABLE rejected (
    where_found VARCHAR PRIMARY KEY,
    reason VARCHAR NOT NULL
);
COMMENT ON TABLE rejected IS 'Inputs that gave no story, and why';

CREATE TABLE feed (
    url VARCHAR PRIMARY KEY,
    etag VARCHAR, modified VARCHAR
);
COMMENT ON TABLE feed IS 'Feeds and sitemaps that were asked, with what makes the next request conditional';

-- What makes stories comparable and findable; written with the story.

CREATE TABLE fingerprint (
    story_id VARCHAR PRIMARY KEY REFERENCES story (story_id),
    minhash UINTEGER[] NOT NULL,
    anchors VARCHAR[] NOT NULL
);
COMMENT ON TABLE fingerprint IS 'For lineage: MinHash of the body''s word shingles; names (Wikidata ids where known) and numbers';

CREATE TABLE sentence_vectors (
    story_id VARCHAR PRIMARY KEY REFERENCES story (story_id),
    model VARCHAR NOT NULL,
    vectors FLOAT[][] NOT NULL
);
COMMENT ON TABLE sentence_vectors IS 'The encoder''s mean state of each sentence, only of stories that may be translations of another';

CREATE TABLE compared (story_id VARCHAR PRIMARY KEY REFERENCES story (story_id));
COMMENT ON TABLE compared IS 'Stories that were compared with all others of their days';

CREATE TABLE kinship (
    story_id VARCHAR NOT NULL, near_story_id VARCHAR NOT NULL, kind VARCHAR NOT NULL, similarity DOUBLE NOT NULL
);
COMMENT ON TABLE kinship IS 'Pairs that are one wire story: similarity is the share of the shorter''s runs of words (copy), or the mean cosine of aligned sentences (translation)';

CREATE TABLE posting (
    term VARCHAR NOT NULL,
    story_id VARCHAR NOT NULL,
    occurrences INTEGER NOT NULL
);
COMMENT ON TABLE posting IS 'Full-text index: stems of each story''s words';

-- What a person decided; outlives every rereading.

CREATE TABLE ruling (
    ruling_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    story_id VARCHAR NOT NULL, name VARCHAR NOT NULL,
    other_story_id VARCHAR, other_name VARCHAR,
    who VARCHAR, made_at VARCHAR
);
COMMENT ON TABLE ruling IS 'kawat entity merge and split: a story''s bearer of a name is the other story''s (merge), or is one with those of the same ruling_id and nobody else (split)';

-- What is worked out of all stories together; rebuilt as a whole, in one transaction, after every change.

CREATE TABLE cluster (
    cluster_id VARCHAR PRIMARY KEY,
    origin_story_id VARCHAR NOT NULL,
    origin VARCHAR,
    first_on DATE, last_on DATE,
    stories INTEGER NOT NULL, outlets INTEGER NOT NULL
);
COMMENT ON TABLE cluster IS 'Lineage: stories that are one wire story, with the earliest known origin';

CREATE TABLE cluster_story (
    story_id VARCHAR PRIMARY KEY,
    cluster_id VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    near_story_id VARCHAR,
    similarity DOUBLE
);
COMMENT ON TABLE cluster_story IS 'relation: origin | copy | edited | shortened | translated; near_story_id: the story it was recognised by';

CREATE TABLE identity (
    identity_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL, kind VARCHAR NOT NULL, country VARCHAR, sector VARCHAR, wikidata VARCHAR,
    stories INTEGER NOT NULL
);
COMMENT ON TABLE identity IS 'One person or body across stories';

CREATE TABLE identity_entity (entity_id VARCHAR PRIMARY KEY, identity_id VARCHAR NOT NULL);
COMMENT ON TABLE identity_entity IS 'Which identity a story''s entity is';

CREATE TABLE identity_office (identity_id VARCHAR NOT NULL, office VARCHAR NOT NULL, first_on DATE, last_on DATE);
COMMENT ON TABLE identity_office IS 'Offices a person is named with, and the first and last day of a story that says so';

CREATE TABLE act (
    act_id VARCHAR PRIMARY KEY,
    event_id VARCHAR NOT NULL,
    type VARCHAR NOT NULL, mode VARCHAR, aux VARCHAR NOT NULL, quad VARCHAR NOT NULL, scale DOUBLE NOT NULL,
    date_from DATE, date_to DATE, date_basis VARCHAR,
    first_reported_on DATE, confidence DOUBLE NOT NULL,
    reports INTEGER NOT NULL, stories INTEGER NOT NULL, independent_sources INTEGER NOT NULL
);
COMMENT ON TABLE act IS 'One act, however many stories report it; event_id is its most confident report';
COMMENT ON COLUMN act.independent_sources IS 'Clusters that report it: ten outlets printing one wire story are one source';

CREATE TABLE act_event (event_id VARCHAR PRIMARY KEY, act_id VARCHAR NOT NULL);
COMMENT ON TABLE act_event IS 'The reports of an act';

CREATE TABLE act_side (
    act_id VARCHAR NOT NULL, role VARCHAR NOT NULL, identity_id VARCHAR NOT NULL, country VARCHAR
);
COMMENT ON TABLE act_side IS 'Actors and recipients of an act, by identity and by country';

CREATE TABLE position (
    event_id VARCHAR NOT NULL,
    identity_id VARCHAR NOT NULL, country VARCHAR, holder VARCHAR NOT NULL,
    issue VARCHAR NOT NULL, concepts VARCHAR[] NOT NULL,
    stance VARCHAR NOT NULL, side VARCHAR NOT NULL, toward VARCHAR[] NOT NULL, voice VARCHAR NOT NULL,
    said_on DATE, strength DOUBLE NOT NULL
);
COMMENT ON TABLE position IS 'Who stands where on what: one row for each report of a stance';
COMMENT ON COLUMN position.identity_id IS 'Who holds it: the actor, or the speaker where an official says what the own country stands for';
COMMENT ON COLUMN position.holder IS 'The country (ISO 3166-1 alpha-3) where a government or its official speaks for it, else the identity';
COMMENT ON COLUMN position.concepts IS 'What the issue is about, language-free: Wikidata ids of places and bodies, and keys of concepts.tsv';
COMMENT ON COLUMN position.stance IS 'supports | opposes | demands | concedes | threatens';
COMMENT ON COLUMN position.side IS 'for | against the issue: who threatens sanctions is for them, who threatens over a meeting against it';
COMMENT ON COLUMN position.toward IS 'Holders of the other side';
COMMENT ON COLUMN position.voice IS 'direct | mixed | indirect: the own words; reported: the outlet''s; claimed: what somebody else says of the holder';
COMMENT ON COLUMN position.said_on IS 'Day of speaking as told, else of publication; none for what a story only remembers';

CREATE TABLE pact (pact_id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, names VARCHAR[] NOT NULL, parties VARCHAR[] NOT NULL);
COMMENT ON TABLE pact IS 'Named agreements; parties are country codes';

CREATE TABLE pact_state (
    pact_id VARCHAR NOT NULL, story_id VARCHAR NOT NULL, event_id VARCHAR,
    state VARCHAR NOT NULL, aux VARCHAR NOT NULL,
    state_on DATE, state_to DATE, date_basis VARCHAR, reported_on DATE,
    name VARCHAR, done_by VARCHAR[] NOT NULL, parties VARCHAR[] NOT NULL,
    sentence VARCHAR NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL
);
COMMENT ON TABLE pact_state IS 'What a sentence says befell a pact, or is to befall it; one row for each that says so';
COMMENT ON COLUMN pact_state.event_id IS 'The event whose act it is; none where the reader coded none (a pact that expires is nobody''s act)';
COMMENT ON COLUMN pact_state.state IS 'announced | signed | ratified | suspended | revoked | expired | in force (again, or longer)';
COMMENT ON COLUMN pact_state.aux IS 'realized | future | hypothetical | negated';
COMMENT ON COLUMN pact_state.state_on IS 'First and (state_to) last day of when, as told (date_basis time), else the day of publication (published)';
COMMENT ON COLUMN pact_state.name IS 'As named here; none where the sentence only points to the pact';
COMMENT ON COLUMN pact_state.done_by IS 'Countries that did it';

CREATE TABLE agenda (
    act_id VARCHAR PRIMARY KEY,
    kind VARCHAR NOT NULL,
    due_from DATE NOT NULL, due_to DATE NOT NULL, precision VARCHAR NOT NULL,
    announced_on DATE NOT NULL, announcer_id VARCHAR,
    event_ids VARCHAR[] NOT NULL
);
COMMENT ON TABLE agenda IS 'Announced acts with the days between which they are due';
COMMENT ON COLUMN agenda.act_id IS 'The act of the first report that announces it; event_ids are all reports that do, the first first';
COMMENT ON COLUMN agenda.kind IS 'meeting | signing | release | aid | withdrawal | sanction | exercise | protest | vote | other';
COMMENT ON COLUMN agenda.precision IS 'Of the time as told: day | week | month | quarter | year | interval ...';
COMMENT ON COLUMN agenda.announcer_id IS 'Identity: the speaker, else who is to act';

CREATE TABLE agenda_outcome (
    act_id VARCHAR NOT NULL, outcome VARCHAR NOT NULL,
    outcome_act_id VARCHAR NOT NULL, event_id VARCHAR NOT NULL, reported_on DATE NOT NULL, fit INTEGER NOT NULL
);
COMMENT ON TABLE agenda_outcome IS 'outcome: reported | contradicted, by which report of which act; an agenda item without one is not (yet) reported';
COMMENT ON COLUMN agenda_outcome.fit IS 'How much the report has in common with the announcement; the best fit decides';

-- Views for everyday questions.

CREATE VIEW acts AS
SELECT a.act_id, a.date_from, a.date_to, a.type, a.mode, a.aux, a.quad, a.scale, a.confidence, a.reports, a.independent_sources,
    (SELECT list(i.name ORDER BY i.name) FROM act_side s JOIN identity i USING (identity_id) WHERE s.act_id = a.act_id AND s.role = 'actor') AS actors,
    (SELECT list(i.name ORDER BY i.name) FROM act_side s JOIN identity i USING (identity_id) WHERE s.act_id = a.act_id AND s.role = 'recipient') AS recipients,
    v.sentence, v.event_id, v.story_id
FROM act a JOIN event v USING (event_id);
COMMENT ON VIEW acts IS 'Every act with the names of its sides and the sentence of its best report';

CREATE VIEW reports AS
SELECT v.event_id, t.act_id, v.type, v.mode, v.aux, v.date_from, v.confidence, v.sentence, s.story_id, s.outlet, s.published_on,
    s.url, c.cluster_id, c.relation
FROM event v JOIN act_event t USING (event_id) JOIN story s USING (story_id) JOIN cluster_story c USING (story_id);
COMMENT ON VIEW reports IS 'Every report of an act: who printed it, when, and which wire story it is a copy of';

CREATE VIEW dyads AS
SELECT l.country AS actor_country, r.country AS recipient_country, a.date_from AS day, count(DISTINCT a.act_id) AS acts,
    sum(a.reports)::BIGINT AS reports, sum(a.scale) AS scale
FROM (SELECT DISTINCT act_id, country FROM act_side WHERE role = 'actor' AND country IS NOT NULL) l
JOIN (SELECT DISTINCT act_id, country FROM act_side WHERE country IS NOT NULL) r ON l.act_id = r.act_id AND l.country <> r.country
JOIN act a ON a.act_id = l.act_id
WHERE a.aux IN ('realized', 'historical')
GROUP BY ALL;
COMMENT ON VIEW dyads IS 'What one country did toward another, day by day; those who acted together stand in both directions';

CREATE VIEW said AS
SELECT st.statement_id, s.published_on, i.identity_id, i.name AS speaker, e.office, st.kind, st.content,
    (SELECT string_agg(x.name, ' > ' ORDER BY x.hop) FROM statement_source x WHERE x.statement_id = st.statement_id) AS chain,
    s.story_id, s.outlet
FROM statement st JOIN story s USING (story_id) LEFT JOIN entity e ON e.entity_id = st.speaker_id
LEFT JOIN identity_entity ie ON ie.entity_id = st.speaker_id LEFT JOIN identity i USING (identity_id);
COMMENT ON VIEW said IS 'Every statement with its speaker, the speaker''s office and the chain it came through';

CREATE VIEW wires AS
SELECT c.cluster_id, c.origin, s.headline, c.first_on, c.stories,
    (SELECT list(DISTINCT p.outlet ORDER BY p.outlet) FROM cluster_story m JOIN printing p USING (story_id) WHERE m.cluster_id = c.cluster_id) AS outlets
FROM cluster c JOIN story s ON s.story_id = c.origin_story_id;
COMMENT ON VIEW wires IS 'Every wire story once, with the outlets that printed it in any form';
