-- Interest applications (intresseanmälan), from a draft without an account to a case for the steering group.

create table applications (
    id                           text primary key,
    round_id                     text not null references rounds (id),
    organisation_code            text references organisations (code), -- null until chosen
    state                        text not null, -- draft submitted completion_requested completed eligible not_eligible
                                                -- admitted reserve rejected withdrawn confirmed
    draft_token_hash             text not null, -- sha256 hex of the secret in the draft link
    contact_name                 text not null default '',
    contact_email                text not null default '', -- lower case; where the draft link was sent
    contact_title                text not null default '',
    contact_phone                text not null default '',
    -- (a) the political decision to mainstream gender
    political_decision_kind      text not null default '', -- cemr council other none ('' not answered)
    political_decision_body      text not null default '', -- "kommunfullmäktige"
    political_decision_on        text not null default '', -- '2019-03-25' or '2019-03' when only the month is known
    political_decision_reference text not null default '', -- "§ 112, dnr 2019/0345"
    political_decision_link      text not null default '',
    political_decision_cemr      text not null default '', -- version of the charter signed: 2006, 2022
    management_intent            text not null default '', -- what the top management wants (R-20)
    -- (b) the decision to take part, and how the management stands behind it
    anchored_how                 text not null default '',
    anchored_by                  text not null default '', -- who decided: name and office
    anchored_on                  text not null default '',
    -- wishes
    theme                        text not null default '', -- '' no wish
    theme_matters_more           integer not null default 0,
    pilot_activity               text not null default '',
    pilot_later                  integer not null default 0, -- "decided later"
    message                      text not null default '',
    current_step                 text not null default '',  -- where the applicant left off
    created_at                   text not null,
    updated_at                   text not null,
    submitted_at                 text
);
create index applications_by_round on applications (round_id, state);

-- Named person per function, or "appointed later".
create table application_functions (
    application_id text not null references applications (id),
    function       text not null,          -- politician manager strategist
    name           text not null default '',
    email          text not null default '',
    title          text not null default '',
    later          integer not null default 0,
    primary key (application_id, function)
);

-- The three commitments, each with who stands behind it and when.
create table application_commitments (
    application_id text not null references applications (id),
    commitment     text not null,          -- functions concept mentor
    by_name        text not null,
    by_title       text not null default '',
    on_day         text not null,
    primary key (application_id, commitment)
);

create table application_wishes (
    application_id    text not null references applications (id),
    organisation_code text not null references organisations (code),
    position          integer not null,
    primary key (application_id, organisation_code)
);

create table application_files (
    application_id text not null references applications (id),
    file_id        text not null references files (id),
    purpose        text not null,          -- political_decision anchoring completion
    primary key (application_id, file_id)
);

-- A question back to the applicant, and the reply.
create table completions (
    id             text primary key,
    application_id text not null references applications (id),
    asked_at       text not null,
    asked_by       text not null,
    question       text not null,
    answer_by      text not null,          -- day
    answered_at    text,
    answer         text not null default ''
);

-- Eligibility, item by item, with the reason. Maturity is not an item and never will be.
create table eligibility_items (
    application_id text not null references applications (id),
    item           text not null,          -- political_decision anchoring functions concept mentor
    verdict        text not null,          -- met not_met missing
    note           text not null default '',
    judged_at      text not null,
    judged_by      text not null,          -- person id
    primary key (application_id, item)
);
