-- Whether a person comes to an activity.
create table activity_answers (
    activity_id text not null references activities (id),
    person_id   text not null references persons (id),
    comes       integer not null,          -- 1 or 0
    answered_at text not null,
    primary key (activity_id, person_id)
);
