-- What the public reads, with who answers for it, when it was published, and every earlier version.

create table articles (
    id       text primary key,             -- slug: 'faq-agenda-2030', 'about', 'accessibility'
    section  text not null,                -- 'faq' or 'page'
    position integer not null
);
create table article_versions (
    id                text primary key,
    article_id        text not null references articles (id),
    number            integer not null,    -- 1, 2, 3 …
    heading_sv        text not null,
    body_sv           text not null,       -- Markdown
    heading_en        text not null default '',
    body_en           text not null default '',
    information_owner text not null,       -- who answers for the page, by role and organisation
    published_on      text not null,       -- day the article was first published
    updated_at        text not null,       -- instant of this version
    updated_by        text not null,
    unique (article_id, number)
);
create table contact_messages (
    id          text primary key,
    name        text not null,
    email       text not null,
    message     text not null,
    received_at text not null,
    answered_at text,
    answered_by text
);
create table article_feedback (
    id         text primary key,
    article_id text not null references articles (id),
    helpful    integer not null,           -- 1 or 0
    comment    text not null default '',
    at         text not null
);
