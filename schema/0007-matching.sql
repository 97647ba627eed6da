-- Proposals for learning groups (lärandegrupper), kept so that each can be verified years later.

create table match_versions (
    id          text primary key,
    round_id    text not null references rounds (id),
    number      integer not null,          -- 1, 2, 3 … within the round
    name        text not null default '',
    origin      text not null,             -- 'proposed' by the engine, 'edited' by a person
    from_id     text references match_versions (id), -- the version it was made from
    problem     text not null,             -- JSON, exactly the problem file
    solution    text not null,             -- JSON, exactly the answer file
    cost        integer not null,
    lower_bound integer not null,
    state       text not null,             -- draft approved superseded
    note        text not null default '',
    made_at     text not null,
    made_by     text not null,
    approved_at text,
    approved_by text,
    unique (round_id, number)
);

-- The approved groups, in use by letters, calendars and meetings.
create table learning_groups (
    id               text primary key,
    round_id         text not null references rounds (id),
    number           integer not null,
    name             text not null,        -- "Grupp 1", or what the group calls itself
    match_version_id text references match_versions (id),
    unique (round_id, number)
);
create table learning_group_members (
    group_id          text not null references learning_groups (id),
    organisation_code text not null references organisations (code),
    primary key (group_id, organisation_code)
);
create table learning_group_mentors (
    group_id          text not null references learning_groups (id),
    organisation_code text not null references organisations (code),
    is_lead           integer not null default 0,
    supports          text not null default '', -- whom or what this mentor supports when mentorship is shared
    primary key (group_id, organisation_code)
);
