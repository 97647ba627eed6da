-- The activities of a round: what happens, when, for whom; and the calendar feeds.

create table activities (
    id           text primary key,         -- also the stable UID of its calendar entry
    round_id     text not null references rounds (id),
    kind         text not null,            -- start_up strategist_meeting mentor_meeting strategist_mentor_meeting learning_meeting
                                           -- deepening result_conference result_report other
    number       integer,                  -- learning meeting 1, 2, 3; null: not numbered
    title        text not null,            -- "Lärandeträff 1"
    theme        text not null default '', -- "Ledning och styrning"
    group_id     text references learning_groups (id), -- null: for the whole round
    timing       text not null,            -- day range months unset
    starts_on    text,                     -- day, for day and range; first day of the first month for months
    ends_on      text,                     -- day, for range; last day of the last month for months
    starts_at    text not null default '', -- 'HH:MM' local time, or ''
    ends_at      text not null default '',
    certainty    text not null,            -- preliminary confirmed
    mode         text not null default '', -- digital on_site hybrid ''
    place        text not null default '',
    note         text not null default '', -- footnote in the time plan
    sequence     integer not null default 0, -- iCalendar SEQUENCE: grows with every change of time or place
    cancelled_at text,
    updated_at   text not null
);
create index activities_by_round on activities (round_id, starts_on);

-- A secret address for a calendar program; revoked, never reused.
create table calendar_feeds (
    id         text primary key,
    token      text not null unique,       -- shown to its owner again and again, hence not hashed
    scope      text not null,              -- person group round
    round_id   text references rounds (id),
    group_id   text references learning_groups (id),
    person_id  text not null references persons (id), -- who made it; for scope person, whose it is
    created_at text not null,
    revoked_at text
);
