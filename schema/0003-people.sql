-- Persons, what each may do, and how they sign in. Never party, never personal number.

create table persons (
    id                 text primary key,
    name               text not null,
    email              text not null unique,  -- lower case
    title              text not null default '',   -- "projektledare", "kommundirektör": words, not a right
    phone              text not null default '',
    language           text not null default 'sv', -- 'sv' or 'en'
    active             integer not null default 1, -- 0: may not sign in any more
    created_at         text not null,
    first_signed_in_at text,               -- null: has never been in
    last_signed_in_at  text
);

-- A right is a role, in a round and for an organisation where the role has such bounds.
create table grants (
    id                text primary key,
    person_id         text not null references persons (id),
    role              text not null,       -- system_administrator project_leader administrator communicator
                                           -- information_owner steering_member strategist participant mentor_contact
    organisation_code text references organisations (code), -- for strategist, participant, mentor_contact
    round_id          text,                -- for those bound to a round; null: every round
    granted_at        text not null,
    granted_by        text not null,
    ended_at          text                 -- null: in force
);
create index grants_by_person on grants (person_id);

-- One-time links by e-mail: single use, fifteen minutes. Only the hash is kept.
create table login_links (
    token_hash text primary key,           -- sha256 hex of the token in the link
    person_id  text not null references persons (id),
    created_at text not null,
    expires_at text not null,
    used_at    text,                       -- null: not used yet
    next       text not null default '/'   -- where to go afterwards, a path of this site
);

create table sessions (
    token_hash   text primary key,         -- sha256 hex of the cookie's token
    person_id    text not null references persons (id),
    csrf_token   text not null,
    created_at   text not null,
    last_seen_at text not null,
    expires_at   text not null
);

-- What was asked for lately, to slow down guessing: one row a request for a link, a draft link or the contact form.
create table attempts (
    id      text primary key,
    kind    text not null,                 -- login draft contact
    subject text not null,                 -- sha256 hex of the address or e-mail it concerns
    at      text not null
);
create index attempts_by_subject on attempts (kind, subject, at);
