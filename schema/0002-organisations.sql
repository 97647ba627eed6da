-- Organisations: the municipalities and regions of Sweden from the start, and others added by hand.

-- What an organisation can be. A list in the database, because participants need not be whole municipalities.
create table organisation_kinds (
    kind     text primary key,             -- 'municipality', 'region', 'federation', 'city_district', …
    name_sv  text not null,                -- "kommun", as written in running text
    name_en  text not null,
    position integer not null              -- order in lists
);
insert into organisation_kinds (kind, name_sv, name_en, position) values
    ('municipality', 'kommun', 'municipality', 1),
    ('region', 'region', 'region', 2),
    ('federation', 'kommunalförbund', 'municipal federation', 3),
    ('city_district', 'stadsdelsförvaltning', 'city district', 4);

create table organisations (
    code             text primary key,     -- Kolada's code: '1281' Lund, '0005' Region Östergötland; own codes start with 'X'
    name             text not null,        -- as in a list: "Lund", "Region Östergötland"
    official_name    text not null,        -- as in a letter: "Lunds kommun"
    kind             text not null references organisation_kinds (kind),
    county_code      text not null,        -- two digits, '12' Skåne
    lat              double precision not null, -- WGS 84 degrees: largest town, or the region's seat
    lon              double precision not null,
    population       integer,              -- inhabitants at the end of population_year; null when unknown
    population_women integer,
    population_men   integer,
    population_year  integer,
    kommungrupp      text,                 -- the nine groups of municipalities, 'A1'…'C9'; null for others
    mailbox          text not null default '', -- official mailbox, '' when not known
    added_at         text not null         -- instant
);
create index organisations_by_county on organisations (county_code);

-- When an organisation signed the European charter for equality, and which text it signed.
create table cemr_signings (
    id                text primary key,
    organisation_code text not null references organisations (code),
    version           text not null,       -- '2006' or '2022'
    signed_on         text not null,       -- day
    plan_adopted_on   text,                -- day the action plan was adopted; null: not yet
    note              text not null default '',
    unique (organisation_code, version)
);

-- Files of every module, stored once by content under DATA/files/ab/abcdef….
create table files (
    id                  text primary key,
    sha256              text not null,     -- lower-case hex, names the file on disk
    name                text not null,     -- as the uploader called it
    media_type          text not null,     -- told by content, never by name
    size                integer not null,  -- bytes
    status              text not null default 'draft', -- 'draft' (utkast) or 'final' (upprättad)
    registration_number text not null default '',      -- diarienummer at the organisation, when given
    uploaded_at         text not null,     -- instant
    uploaded_by         text not null      -- person id, or 'applicant' before there is an account
);
create index files_by_content on files (sha256);
