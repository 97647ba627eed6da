-- What the platform keeps for every module: who did what, mail on its way out, work to be done later, settings.
-- Types in all of schema/: text, integer (a yes or no is 1 or 0), bigint, double precision, blob. Ids are texts made by
-- the application and sort by time; an instant is a text such as 2021-06-16T09:30:00.000Z, a day 2021-06-16. The same
-- files are applied to SQLite and to PostgreSQL; a file that has been released is never changed, a new one is added.

-- Every change to a record, written in the transaction that made it. Nothing here is updated or deleted.
create table ledger (
    id         text primary key,
    at         text not null,            -- instant
    actor_id   text not null,            -- person id; 'applicant' before there is an account; 'system' for the program
    actor_name text not null,            -- as the person was called then
    noun       text not null,            -- what kind of record: 'application', 'selection', 'letter' …
    noun_id    text not null,            -- which one
    verb       text not null,            -- what was done: 'submitted', 'published' …
    details    text not null default '{}' -- JSON object: what the verb needs to be understood
);
create index ledger_by_record on ledger (noun, noun_id, at);
create index ledger_by_time on ledger (at);

-- One e-mail to one recipient. A row is written with the change that causes it and sent afterwards.
create table outgoing_mail (
    id            text primary key,
    created_at    text not null,
    state         text not null,         -- queued: waits for next_try_at · sending: claimed by a program, see claimed_until
                                         -- sent: the server took it · kept: shown in the mail drawer, never sent
                                         -- failed: given up, see error
    to_name       text not null,         -- '' when not known
    to_address    text not null,
    reply_to      text not null default '', -- an address; '': answers go to the sender
    subject       text not null,
    body_text     text not null,         -- plain text, lines end with a line feed
    body_html     text,                  -- null: plain text only
    calendar      text,                  -- a text/calendar object; null: none
    calendar_method text,                -- REQUEST, CANCEL or PUBLISH; null with calendar
    tries         integer not null default 0,
    next_try_at   text not null,         -- instant
    claimed_until text,                  -- instant: a row still 'sending' after this belonged to a program that stopped
    sent_at       text,                  -- instant the server took it, or it was put in the drawer
    error         text not null default '' -- what the last try met, in English
);
create index outgoing_mail_due on outgoing_mail (state, next_try_at);
create index outgoing_mail_by_time on outgoing_mail (created_at);

create table mail_attachments (
    mail_id    text not null references outgoing_mail (id),
    position   integer not null,         -- from 1
    name       text not null,            -- file name the recipient sees
    media_type text not null,            -- 'application/pdf'
    content    blob not null,
    primary key (mail_id, position)
);

-- Work to be done later or at night, at most once for each row.
create table jobs (
    id            text primary key,
    kind          text not null,         -- names the function that does it, see src/app/nights.cpp
    payload       text not null default '{}', -- JSON object, read by that function alone
    occurrence    text unique,           -- a recurring job's kind and local day, 'reminders@2021-06-16'; null: asked for once
    created_at    text not null,
    due_at        text not null,         -- instant; moved on after a failed try
    state         text not null,         -- waiting · running, see claimed_until · done · given_up, see error
    tries         integer not null default 0,
    claimed_by    text,                  -- the runner's id while running
    claimed_until text,                  -- instant after which another runner may take it over
    finished_at   text,
    error         text not null default '' -- what the last try met
);
create index jobs_due on jobs (state, due_at);

-- Settings of the installation that are changed in the program, not in the configuration file.
create table settings (
    name  text primary key,
    value text not null
);
