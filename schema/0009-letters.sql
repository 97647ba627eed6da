-- Letters and mailings: drafted from live data, approved, sent, and kept as sent.

create table letters (
    id                text primary key,
    round_id          text not null references rounds (id),
    organisation_code text references organisations (code), -- null: a letter to a whole group or round
    group_id          text references learning_groups (id),
    kind              text not null,       -- 'welcome', or the name of a template in content/letters
    subject           text not null,
    dated_on          text not null,
    reference         text not null default '',
    state             text not null,       -- draft approved sent
    changes           text not null default '{}', -- JSON: block name → text the office wrote instead of the template's
    made_at           text not null,
    made_by           text not null,
    approved_at       text,
    approved_by       text,
    sent_at           text,
    sent_by           text,
    pdf_file_id       text references files (id), -- the letter exactly as sent
    html_file_id      text references files (id)
);
create table letter_recipients (
    letter_id text not null references letters (id),
    email     text not null,
    name      text not null,
    mail_id   text,                        -- outgoing_mail.id once sent
    primary key (letter_id, email)
);

-- Scheduled mailings: the time may be approximate ("mitten av augusti") until it becomes exact.
create table mailings (
    id          text primary key,
    round_id    text not null references rounds (id),
    template    text not null,             -- name in content/letters
    title       text not null,             -- as the office calls it
    subject     text not null,
    body        text not null,             -- Markdown with {{placeholders}}
    audience    text not null,             -- participants strategists strategists_and_mentors contacts mentors applicants
    timing      text not null,             -- early middle late (of send_month) or exact
    send_month  text,                      -- first day of the month while approximate
    send_at     text,                      -- instant when exact
    state       text not null,             -- draft approved sent cancelled
    activity_id text references activities (id), -- the meeting it invites to
    approved_at text,
    approved_by text,
    sent_at     text,
    made_at     text not null,
    made_by     text not null
);
