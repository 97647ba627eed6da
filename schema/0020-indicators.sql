-- Indicators (nyckeltal): what they are, who belongs to which comparison, every value with its history, and what an
-- organisation follows. Current values also lie in a mapped file under DATA/figures, made again from these tables when
-- it is missing or older than the last delivery (docs/decisions/0012).

-- One indicator of a public source, once for the installation. Kolada's have Kolada's code, others a code of the file.
create table indicators (
    id               text primary key,        -- 'N00209'; at most 23 characters
    title            text not null,           -- as accepted here; Swedish
    offered_title    text,                    -- what the source calls it now, when that differs; null: the same
    short_sv         text not null default '', -- a few words for a chart, 'Arbetar heltid i kommunen'; '': use the title
    short_en         text not null default '',
    description      text not null default '',
    kind             text not null,           -- divided: women and men · built_in: one value that compares them
                                              -- undivided: neither, kept for context
    equality_point   double precision,        -- built_in only: the value that means equal; null: no such value
    unit             text not null,           -- percent, kronor, days, points, per_100000, per_10000, per_person, number
    direction        text not null default 'unstated', -- higher or lower is good, or unstated: then nothing is coloured
    area_type        text not null default 'A', -- K municipalities, L regions, A both; Riket always
    operating_area   text not null default '',
    source           text not null,           -- who is credited: 'Kolada', 'SCB', …
    agenda_target    text not null default '', -- '5.5' of Agenda 2030, '' for none
    is_discontinued  integer not null default 0,
    repeats          integer not null default 0, -- an election figure repeated until the next: a run is one observation
    next_publication text,                    -- day the source expects new values; null: not said
    fetched_at       text,                    -- instant its values came last; null: there are none
    added_at         text not null            -- instant
);

-- Indicators that belong together: Kolada's Jämställdhet, Agenda 2030, goal 5.
create table indicator_groups (
    id       text primary key,                -- Kolada's 'G2KPI148333', or a word of our own
    name_sv  text not null,
    name_en  text not null,
    source   text not null,
    position integer not null
);
create table indicator_group_members (
    group_id     text not null references indicator_groups (id),
    indicator_id text not null references indicators (id),
    position     integer not null,
    primary key (group_id, indicator_id)
);

-- Areas to be compared with. Counties and municipality groups follow from organisations and have no rows here.
create table area_sets (
    id                text primary key,       -- Kolada's 'G37456', or made here
    kind              text not null,          -- similar: Kolada's "Liknande kommuner" · own: a list somebody made
    name              text not null,          -- 'Liknande kommuner, övergripande, 2025'
    about_code        text,                   -- similar: whose peers these are
    topic             text not null default '', -- similar: 'övergripande', 'grundskola', …
    organisation_code text references organisations (code), -- own: who made it; null: not an own one
    added_at          text not null
);
create index area_sets_about on area_sets (about_code);
create table area_set_members (
    set_id    text not null references area_sets (id),
    area_code text not null,                  -- organisation code; '0000' is Riket
    primary key (set_id, area_code)
);

-- A time when values came: a synchronisation, a file, or what the program ships with.
create table indicator_deliveries (
    id          text primary key,
    kind        text not null,                -- kolada, file, json_stat, shipped
    origin      text not null,                -- the address, or the name of the file
    started_at  text not null,
    finished_at text,                         -- null: still coming, or interrupted
    added       integer not null default 0,   -- values not known before
    revised     integer not null default 0,   -- values that replaced another; the other is in indicator_revisions
    vanished    integer not null default 0,   -- values that are there no more
    unchanged   integer not null default 0,
    brought_by  text not null                 -- name of the person, or 'Servern'
);
create index indicator_deliveries_by_time on indicator_deliveries (started_at);

-- The value that holds now. A row with no value is a blank of the source: missing or hidden there, never 0.
create table indicator_values (
    indicator_id text not null,
    area_code    text not null,
    year         integer not null,
    sex          text not null,               -- women, men, total
    value        double precision,
    count        double precision,            -- as the source says: how many units the value is made of; null: not said
    primary key (indicator_id, area_code, year, sex)
);

-- What a value was before. A value that comes for the first time leaves no row here.
create table indicator_revisions (
    indicator_id text not null,
    area_code    text not null,
    year         integer not null,
    sex          text not null,
    delivery_id  text not null references indicator_deliveries (id), -- the one that changed it
    what         text not null,               -- revised: another value · filled: the blank has a value
                                              -- blanked: the value became a blank · deleted: the source took it away
    old_value    double precision,            -- null: a blank
    old_count    double precision,
    new_value    double precision,            -- null: a blank, or deleted
    primary key (indicator_id, area_code, year, sex, delivery_id)
);
create index indicator_revisions_by_delivery on indicator_revisions (delivery_id);

-- How far a synchronisation has come, so that it goes on where it stopped.
create table kolada_syncs (
    id           text primary key,
    request      text not null,               -- what was asked for, in one line: address, indicators, areas, years
    delivery_id  text not null references indicator_deliveries (id),
    from_date    text,                        -- day: only what changed since; null: everything
    started_on   text not null,               -- day: the next one asks from here
    state        text not null,               -- running, done
    next_part    integer not null default 0,  -- of the parts of the request, the first that is not in the database
    next_url     text                         -- within that part, the page to go on with; null: the first
);
create index kolada_syncs_by_request on kolada_syncs (request, started_on);

-- What an organisation follows, and how that is part of its ordinary year.
create table followed_indicators (
    id                text primary key,
    organisation_code text not null references organisations (code),
    indicator_id      text not null references indicators (id),
    owner             text not null,          -- who answers for it: name or function, as people say it there
    why               text not null default '',
    target            double precision,       -- of the gap, in the indicator's unit; null: none set
    target_year       integer,
    target_text       text not null default '', -- the target in words, when it is not a number
    direction         text not null,          -- higher, lower, unstated: of this indicator, as the organisation sees it
    cycle_month       integer,                -- 1–12, when in the year it is reported; null: not decided
    cycle_place       text not null default '', -- 'Delårsrapport augusti'
    state             text not null default 'chosen', -- chosen, followed_up, ended
    followed_up_year  integer,                -- the year of the figures that were followed up
    analysis_id       text,                   -- the analysis note it rests on
    chosen_at         text not null,
    chosen_by         text not null,          -- person id
    unique (organisation_code, indicator_id),
    -- Numbers are not enough: nothing is followed up without saying why it looks as it does.
    check (state <> 'followed_up' or (analysis_id is not null and followed_up_year is not null))
);

-- What people write about an indicator: a note, or an analysis of causes that a follow-up can rest on.
create table indicator_notes (
    id           text primary key,
    followed_id  text not null references followed_indicators (id),
    kind         text not null,               -- note, analysis
    year         integer not null,            -- the figures it is about
    text         text not null,
    who          text not null default '',    -- analysis: which groups of women and men, girls and boys
    causes       text not null default '',    -- analysis: what it depends on
    measures     text not null default '',    -- analysis: what will be done
    written_at   text not null,
    written_by   text not null,               -- person id
    author       text not null                -- name as it was then
);
create index indicator_notes_by_followed on indicator_notes (followed_id, written_at);

-- An organisation's own count: an activity, its groups, and in each how many of how many.
create table local_indicators (
    id                text primary key,
    organisation_code text not null references organisations (code),
    activity          text not null,          -- 'Beviljade idrottsbidrag'
    case_meaning      text not null default '', -- what a case is
    base_meaning      text not null default '', -- what the base is
    group_name        text not null default '', -- what the further group is: 'Födelseland'; '': none
    direction         text not null default 'unstated',
    threshold         integer not null default 5, -- cells with 1 to threshold − 1 cases are hidden
    added_at          text not null,
    unique (organisation_code, activity)
);
create table local_values (
    indicator_id text not null references local_indicators (id),
    period       text not null,               -- '2021', '2021-H1', '2021-Q3'; sorts by time
    age          text not null default '',    -- '' is all ages
    further      text not null default '',    -- '' is everybody
    sex          text not null,               -- women, men, total
    cases        bigint,                     -- null: missing
    base         integer,                     -- null: not known
    primary key (indicator_id, period, age, further, sex)
);
