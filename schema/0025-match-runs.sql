-- Reckonings of groups: each is asked for once and ends in a version, in a conflict, or is called off.
create table match_runs (
    id          text primary key,
    round_id    text not null references rounds (id),
    from_id     text references match_versions (id), -- the version whose rules were changed; null: the round itself
    problem     text not null,             -- JSON, exactly the problem file
    state       text not null,             -- running done impossible cancelled
    wanted_stop text not null default '',  -- '' go on, 'keep' end with the best so far, 'cancel' end with nothing
    asked_at    text not null,
    asked_by    text not null,
    bound       bigint,                    -- nothing costs less; null until something is known
    best        bigint,                    -- the best so far
    seconds     integer not null default 0, -- how long it had been at work when it last told
    told_at     text,                      -- when it last told
    version_id  text references match_versions (id), -- what came of it
    conflict    text not null default ''   -- JSON: the rules that cannot hold together, and which to drop
);
create index match_runs_round on match_runs (round_id);
