-- The steering group: meetings, opinions, declared interests and decisions.

create table steering_meetings (
    id           text primary key,
    round_id     text not null references rounds (id),
    on_day       text not null,
    starts_at    text not null default '', -- '09:00' local time
    ends_at      text not null default '',
    place        text not null default '',
    state        text not null,            -- planned held published
    opinions_by  text not null default '', -- local '2027-02-15T12:00', last time to write an opinion
    chair        text not null default '',
    secretary    text not null default '',
    present      text not null default '', -- names present, one a line, for the minutes
    other_items  text not null default '', -- other matters, Markdown, for the minutes
    created_at   text not null,
    published_at text
);

create table selection_cases (
    steering_meeting_id text not null references steering_meetings (id),
    application_id      text not null references applications (id),
    position            integer not null,
    primary key (steering_meeting_id, application_id)
);

-- Declared interest (jäv): hides the case from that member, with everybody's opinions of it.
create table declared_interests (
    application_id text not null references applications (id),
    person_id      text not null references persons (id),
    reason         text not null,
    declared_at    text not null,
    declared_by    text not null,
    primary key (application_id, person_id)
);

create table opinions (
    application_id text not null references applications (id),
    person_id      text not null references persons (id),
    vote           text not null,          -- admit reserve reject
    score          integer,                -- 1–5, null: none given
    comment        text not null default '',
    written_at     text not null,
    primary key (application_id, person_id)
);

-- A decision is immutable once published; before that it may be replaced.
create table decisions (
    id                  text primary key,
    application_id      text not null references applications (id),
    steering_meeting_id text references steering_meetings (id), -- null: decided between meetings (rolling)
    outcome             text not null,     -- admitted reserve rejected withdrawn
    motive              text not null,
    decided_on          text not null,
    recorded_at         text not null,
    recorded_by         text not null,
    published_at        text,              -- null: pending
    follows_id          text references decisions (id) -- an earlier published decision this one comes after (reserve → admitted)
);
create index decisions_by_application on decisions (application_id);
