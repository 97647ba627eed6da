-- Which groups of women and men, girls and boys an organisation's work in a round concerns.

-- What a group may be besides sex and age; the programme adds to the list.
create table further_groups (
    id       text primary key,
    name_sv  text not null,                -- "utrikes födda", as after "kvinnor:"
    name_en  text not null,
    position integer not null
);
insert into further_groups (id, name_sv, name_en, position) values
    ('disability', 'med funktionsnedsättning', 'with a disability', 1),
    ('born_abroad', 'utrikes födda', 'born abroad', 2),
    ('short_education', 'med kort utbildning', 'with a short education', 3),
    ('low_income', 'med låg inkomst', 'with a low income', 4),
    ('countryside', 'boende på landsbygden', 'living in the countryside', 5);

create table target_groups (
    round_id          text not null references rounds (id),
    organisation_code text not null references organisations (code),
    further_id        text not null,       -- further_groups.id; 'all' for everybody of that sex and age
    people            text not null,       -- girls boys women men
    primary key (round_id, organisation_code, further_id, people)
);
