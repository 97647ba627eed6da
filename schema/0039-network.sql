-- The network of organisations that have gone through a round: what they tell each other, and who can be a mentor.
create table network_posts (
    id                text primary key,
    kind              text not null,       -- post event example
    title             text not null,
    body              text not null,       -- Markdown
    on_day            text,                -- of an event
    place             text not null default '',
    organisation_code text references organisations (code), -- whose it is; null: the programme office's
    written_by        text not null references persons (id),
    writer_name       text not null,
    written_at        text not null,       -- instant
    removed_at        text                 -- null: shown
);
create index network_posts_by_time on network_posts (written_at);

-- Whether a member can be asked to be a mentor in a coming round.
create table network_availability (
    organisation_code text primary key references organisations (code),
    available         integer not null,    -- 1 can be asked, 0 cannot
    note              text not null default '', -- from when, about what
    updated_at        text not null,
    updated_by        text not null
);
