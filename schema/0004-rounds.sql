-- A round (omgång) is configuration: nothing about it is code.

create table rounds (
    id                    text primary key,  -- slug in addresses: '2021-2023'
    name                  text not null,     -- "Modellregioner och Modellkommuner 2021–2023"
    starts_on             text not null,     -- day
    ends_on               text not null,     -- day
    state                 text not null,     -- planned applications_open selection start_up learning results closed archived
    applications_open_on  text,              -- day; null: not set
    applications_close_on text,              -- last day to apply
    decision_by           text,              -- the day applicants are promised an answer
    decision_mode         text not null,     -- batch or rolling
    group_size_from       integer not null default 2,
    group_size_to         integer not null default 3,
    mentors_from          integer not null default 1,
    mentors_to            integer not null default 3,
    fee                   text not null default '', -- in words, shown on the public page
    created_at            text not null,
    archived_at           text
);

-- Words the programme may change from round to round: 'learning_meeting' → "lärandeträff".
create table round_terms (
    round_id text not null references rounds (id),
    term     text not null,                -- learning_meeting start_up strategist_meeting mentor_meeting deepening result_conference learning_group
    word_sv  text not null,
    word_en  text not null,
    primary key (round_id, term)
);

-- Wording of the application form, separate for municipalities and regions.
create table round_wordings (
    round_id text not null references rounds (id),
    kind     text not null references organisation_kinds (kind),
    part     text not null,                -- introduction political_decision participation commitments theme pilot
    text_sv  text not null,
    text_en  text not null default '',
    primary key (round_id, kind, part)
);

-- An organisation in a round as learner. History: one row a round.
create table participations (
    id                text primary key,
    round_id          text not null references rounds (id),
    organisation_code text not null references organisations (code),
    state             text not null,       -- admitted preparing ongoing results_submitted completed discontinued
    admitted_on       text not null,
    completed_on      text,
    note              text not null default '',
    unique (round_id, organisation_code)
);

-- An organisation in a round as mentor: asked, and named nowhere until it has accepted.
create table mentorships (
    id                text primary key,
    round_id          text not null references rounds (id),
    organisation_code text not null references organisations (code),
    state             text not null,       -- candidate asked accepted declined ongoing completed
    themes            text not null default '', -- themes it can support, comma separated
    capacity          integer not null default 1, -- how many groups it can take
    must_be_used      integer not null default 0,
    asked_at          text,
    asked_by          text,
    answer_token_hash text,                -- for answering by the link in the letter, without an account
    answered_at       text,
    answered_by       text not null default '',
    answer_note       text not null default '',
    completed_on      text,
    unique (round_id, organisation_code)
);

-- A title is computed from rounds; what is stored is the owner's confirmation of it.
create table titles (
    organisation_code text primary key references organisations (code),
    title             text not null,       -- 'Modellkommun' or 'Modellregion'
    registered_on     text not null,
    registered_by     text not null,
    revoked_on        text,
    revoked_because   text not null default ''
);

-- Persons registered by an organisation for a round. Several per function; a person may hold several functions.
create table participants (
    id                text primary key,
    round_id          text not null references rounds (id),
    organisation_code text not null references organisations (code),
    person_id         text references persons (id), -- set when approved
    name              text not null,
    email             text not null,       -- lower case
    function          text not null,       -- politician manager strategist key_person mentor_contact
    level             text not null default '', -- "ordförande i kommunstyrelsen", "kommundirektör"
    subtitle          text not null default '', -- for key_person: kvalitetsansvarig, controller, …
    is_contact        integer not null default 0, -- printed in the welcome letter's contact list
    state             text not null,       -- registered approved invited removed
    registered_at     text not null,
    registered_by     text not null,
    approved_at       text,
    approved_by       text,
    invited_at        text,
    unique (round_id, organisation_code, email, function)
);
create index participants_by_round on participants (round_id, organisation_code);
