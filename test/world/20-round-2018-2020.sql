-- The pilot with five regions. It is here so that titles can be computed: three of the five became mentors later.
insert into rounds (id, name, starts_on, ends_on, state, applications_open_on, applications_close_on, decision_by,
                    decision_mode, group_size_from, group_size_to, mentors_from, mentors_to, created_at) values
    ('2018-2020', 'Modellregioner 2018–2020', '2018-09-03', '2020-05-29', 'closed', '2018-04-09', '2018-05-31',
     '2018-06-15', 'batch', 2, 3, 0, 0, '2018-03-01T09:00:00.000Z');

insert into participations (id, round_id, organisation_code, state, admitted_on, completed_on) values
    ('participation-2018-gotland', '2018-2020', '0009', 'completed', '2018-06-14', '2020-05-29'),
    ('participation-2018-halland', '2018-2020', '0013', 'completed', '2018-06-14', '2020-05-29'),
    ('participation-2018-varmland', '2018-2020', '0017', 'completed', '2018-06-14', '2020-05-29'),
    ('participation-2018-vasterbotten', '2018-2020', '0024', 'completed', '2018-06-14', '2020-05-29'),
    ('participation-2018-norrbotten', '2018-2020', '0025', 'completed', '2018-06-14', '2020-05-29');
