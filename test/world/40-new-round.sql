-- The round that is open now: its time plan, its mentors and its mailings. The start-up meeting is seventeen weeks ahead.
insert into rounds (id, name, starts_on, ends_on, state, applications_open_on, applications_close_on, decision_by,
                    decision_mode, group_size_from, group_size_to, mentors_from, mentors_to, fee, created_at) values
    ('@round@', 'Modellkommuner och Modellregioner @round:from@–@round:to@', '@W+13.4@', '@W+91.5@', 'applications_open',
     '@D-60@', '@D+30@', '@D+45~@', 'rolling', 2, 3, 1, 3, '', '@D-95~T09:10@');

insert into mentorships (id, round_id, organisation_code, state, themes, capacity, must_be_used, asked_at, asked_by,
                         answer_token_hash, answered_at, answered_by, answer_note) values
    ('mentorship-lund', '@round@', '1281', 'accepted', 'skola,personal', 1, 0, '@D-40~T08:30@', 'person-ellen-nyberg',
     '@secret:mentor-lund@', '@D-34~T10:12@', 'Maria Engdahl', 'Vi tar gärna en grupp som vill arbeta med skolan.'),
    ('mentorship-kronoberg', '@round@', '0007', 'accepted', 'kollektivtrafik', 1, 0, '@D-40~T08:30@', 'person-ellen-nyberg',
     '@secret:mentor-kronoberg@', '@D-31~T13:40@', 'Leila Karimi', ''),
    ('mentorship-ostergotland', '@round@', '0005', 'accepted', 'hälso- och sjukvård', 1, 0, '@D-40~T08:30@', 'person-ellen-nyberg',
     '@secret:mentor-ostergotland@', '@D-20~T15:05@', 'Johan Falk', 'Ja, en grupp.'),
    ('mentorship-norrbotten', '@round@', '0025', 'asked', '', 1, 0, '@D-21~T08:30@', 'person-ellen-nyberg',
     '@secret:mentor-norrbotten@', null, '', ''),
    ('mentorship-varmland', '@round@', '0017', 'declined', '', 1, 0, '@D-40~T08:30@', 'person-ellen-nyberg',
     '@secret:mentor-varmland@', '@D-33~T09:20@', 'Stina Broman', 'Vi har en omorganisation och återkommer nästa gång.'),
    ('mentorship-vasterbotten', '@round@', '0024', 'candidate', '', 1, 0, null, null, null, null, '', '');

insert into activities (id, round_id, kind, number, title, theme, timing, starts_on, ends_on, starts_at, ends_at, certainty,
                        mode, note, updated_at) values
    ('activity-strategist-1', '@round@', 'strategist_mentor_meeting', null, 'Strateg- och mentorträff', '', 'day', '@W+13.4@', null, '13:00', '16:00', 'confirmed', 'digital', '', '@D-50~T10:00@'),
    ('activity-start-up', '@round@', 'start_up', null, 'Uppstartsträff', '', 'range', '@W+17.2@', '@W+17.3@', '12:00', '12:00', 'confirmed', 'digital', 'Lunch till lunch.', '@D-50~T10:00@'),
    ('activity-strategist-2', '@round@', 'strategist_meeting', null, 'Strategträff', '', 'day', '@W+21.3~@', null, '13:00', '15:00', 'preliminary', 'digital', '', '@D-50~T10:00@'),
    ('activity-deepening-1', '@round@', 'deepening', null, 'Fördjupning', 'Kommunikation', 'months', '@W+22.1~:month@', '@W+22.1~:month-end@', '', '', 'preliminary', 'digital', 'Den första fördjupningen handlar om kommunikation. Fler ordnas efter vad ni behöver och önskar.', '@D-50~T10:00@'),
    ('activity-learning-1', '@round@', 'learning_meeting', 1, 'Lärandeträff 1', 'Ledning och styrning', 'months', '@W+26.1~:month@', '@W+26.1~:month-end@', '', '', 'preliminary', '', 'Gruppen väljer dag.', '@D-50~T10:00@'),
    ('activity-strategist-3', '@round@', 'strategist_meeting', null, 'Strategträff', '', 'day', '@W+40.2~@', null, '13:00', '15:00', 'preliminary', 'digital', '', '@D-50~T10:00@'),
    ('activity-learning-2', '@round@', 'learning_meeting', 2, 'Lärandeträff 2', 'Förbättringsarbete', 'months', '@W+46.1~:month@', '@W+46.1~:month-end@', '', '', 'preliminary', '', 'Gruppen väljer dag.', '@D-50~T10:00@'),
    ('activity-strategist-4', '@round@', 'strategist_meeting', null, 'Strategträff', '', 'day', '@W+67.1~@', null, '13:00', '15:00', 'preliminary', 'digital', '', '@D-50~T10:00@'),
    ('activity-learning-3', '@round@', 'learning_meeting', 3, 'Lärandeträff 3', 'Analys och uppföljning', 'months', '@W+72.1~:month@', '@W+76.1~:month-end@', '', '', 'preliminary', '', 'Gruppen väljer dag.', '@D-50~T10:00@'),
    ('activity-strategist-5', '@round@', 'strategist_meeting', null, 'Strategträff', '', 'day', '@W+80.3~@', null, '13:00', '15:00', 'preliminary', 'digital', '', '@D-50~T10:00@'),
    ('activity-results', '@round@', 'result_conference', null, 'Resultatkonferens', '', 'unset', null, null, '', '', 'preliminary', '', 'Efter den sista strategträffen.', '@D-50~T10:00@'),
    ('activity-report', '@round@', 'result_report', null, 'Resultatrapport', '', 'unset', null, null, '', '', 'preliminary', '', 'Sista dag att lämna in rapporten.', '@D-50~T10:00@');

-- Without a subject and a body they get those of their template when they are loaded.
insert into mailings (id, round_id, template, title, subject, body, audience, timing, send_month, send_at, state,
                      activity_id, made_at, made_by) values
    ('mailing-strategist-meeting', '@round@', 'invitation-strategist-mentor', 'Inbjudan till strateg- och mentorträff',
     '', '', 'strategists_and_mentors', 'early', '@W+11.1:month@', null, 'draft', 'activity-strategist-1', '@D-50~T10:30@', 'person-ellen-nyberg'),
    ('mailing-start-up', '@round@', 'invitation-start-up', 'Inbjudan till uppstartsträff med program',
     '', '', 'participants', 'middle', '@W+13.1:month@', null, 'draft', 'activity-start-up', '@D-50~T10:35@', 'person-ellen-nyberg'),
    ('mailing-course-link', '@round@', 'course-link', 'Länk till förberedelsekursen',
     '', '', 'participants', 'middle', '@W+13.1:month@', null, 'draft', null, '@D-50~T10:40@', 'person-ellen-nyberg');
