-- A round that is half way, so that there is something going on: five learners, of whom one has left and one has already
-- sent its report, and two mentors.
insert into rounds (id, name, starts_on, ends_on, state, applications_open_on, applications_close_on, decision_by,
                    decision_mode, group_size_from, group_size_to, mentors_from, mentors_to, created_at) values
    ('@W-40.2:Y@-@W-40.2:Y+1@', 'Modellkommuner och Modellregioner @W-40.2:Y@–@W-40.2:Y+1@', '@W-44.4@', '@W+34.5@', 'learning',
     '@W-66.1@', '@W-54.5@', '@W-51.5@', 'batch', 2, 3, 1, 3, '@D-480~T09:00@');

insert into participations (id, round_id, organisation_code, state, admitted_on, note) values
    ('participation-running-eslov', '@W-40.2:Y@-@W-40.2:Y+1@', '1285', 'ongoing', '@W-51.3@', ''),
    ('participation-running-horby', '@W-40.2:Y@-@W-40.2:Y+1@', '1266', 'ongoing', '@W-51.3@', ''),
    ('participation-running-umea', '@W-40.2:Y@-@W-40.2:Y+1@', '2480', 'ongoing', '@W-51.3@', ''),
    ('participation-running-lycksele', '@W-40.2:Y@-@W-40.2:Y+1@', '2481', 'results_submitted', '@W-51.3@', ''),
    ('participation-running-hassleholm', '@W-40.2:Y@-@W-40.2:Y+1@', '1293', 'discontinued', '@W-51.3@', 'Kommunen hade inte tid för nyckelpersonen längre och lämnade i samförstånd.');

insert into mentorships (id, round_id, organisation_code, state, capacity, asked_at, asked_by, answered_at, answered_by) values
    ('mentorship-running-halland', '@W-40.2:Y@-@W-40.2:Y+1@', '0013', 'ongoing', 1, '@W-58.1T08:30@', 'person-ellen-nyberg', '@W-56.3T10:00@', 'Berit Lenander'),
    ('mentorship-running-vasterbotten', '@W-40.2:Y@-@W-40.2:Y+1@', '0024', 'ongoing', 1, '@W-58.1T08:30@', 'person-ellen-nyberg', '@W-57.4T13:00@', 'Åsa Lövgren');

insert into learning_groups (id, round_id, number, name) values
    ('group-running-1', '@W-40.2:Y@-@W-40.2:Y+1@', 1, 'Grupp Skåne'),
    ('group-running-2', '@W-40.2:Y@-@W-40.2:Y+1@', 2, 'Grupp Västerbotten');
insert into learning_group_members (group_id, organisation_code) values
    ('group-running-1', '1285'), ('group-running-1', '1266'), ('group-running-2', '2480'), ('group-running-2', '2481');
insert into learning_group_mentors (group_id, organisation_code, is_lead, supports) values
    ('group-running-1', '0013', 1, ''), ('group-running-2', '0024', 1, '');

insert into activities (id, round_id, kind, number, title, theme, group_id, timing, starts_on, ends_on, starts_at, ends_at,
                        certainty, mode, place, note, updated_at) values
    ('activity-running-start-up', '@W-40.2:Y@-@W-40.2:Y+1@', 'start_up', null, 'Uppstartsträff', '', null, 'range', '@W-40.2@', '@W-40.3@', '12:00', '12:00', 'confirmed', 'digital', '', 'Lunch till lunch.', '@W-50.1T10:00@'),
    ('activity-running-learning-1', '@W-40.2:Y@-@W-40.2:Y+1@', 'learning_meeting', 1, 'Lärandeträff 1', 'Ledning och styrning', 'group-running-1', 'day', '@W-31.3~@', null, '09:30', '15:30', 'confirmed', 'on_site', 'Eslöv', '', '@W-38.1T10:00@'),
    ('activity-running-learning-2', '@W-40.2:Y@-@W-40.2:Y+1@', 'learning_meeting', 2, 'Lärandeträff 2', 'Förbättringsarbete', 'group-running-1', 'day', '@W-10.4~@', null, '09:30', '15:30', 'confirmed', 'on_site', 'Hörby', '', '@W-30.1T10:00@'),
    ('activity-running-strategist-4', '@W-40.2:Y@-@W-40.2:Y+1@', 'strategist_meeting', null, 'Strategträff', '', null, 'day', '@W+3.3~@', null, '13:00', '15:00', 'confirmed', 'digital', '', '', '@W-30.1T10:00@'),
    ('activity-running-learning-3', '@W-40.2:Y@-@W-40.2:Y+1@', 'learning_meeting', 3, 'Lärandeträff 3', 'Analys och uppföljning', null, 'months', '@W+9.1~:month@', '@W+13.1~:month-end@', '', '', 'preliminary', '', '', 'Gruppen väljer dag.', '@W-30.1T10:00@'),
    ('activity-running-results', '@W-40.2:Y@-@W-40.2:Y+1@', 'result_conference', null, 'Resultatkonferens', '', null, 'unset', null, null, '', '', 'preliminary', '', '', '', '@W-30.1T10:00@');
