-- The time plan of 2021–2023 as it stood when the letter went out: seven days set, four things in months, two undated.
insert into activities (id, round_id, kind, number, title, theme, timing, starts_on, ends_on, starts_at, ends_at, certainty,
                        mode, note, updated_at) values
    ('activity-2021-strategist-1', '2021-2023', 'strategist_mentor_meeting', null, 'Strateg- och mentorträff', '', 'day', '2021-08-19', null, '13:00', '16:00', 'confirmed', 'digital', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-start-up', '2021-2023', 'start_up', null, 'Uppstartsträff', '', 'range', '2021-09-13', '2021-09-14', '12:00', '12:00', 'confirmed', 'digital', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-strategist-2', '2021-2023', 'strategist_meeting', null, 'Strategträff', '', 'day', '2021-10-13', null, '', '', 'confirmed', 'digital', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-deepening-1', '2021-2023', 'deepening', null, 'Fördjupning', 'Kommunikation', 'months', '2021-10-01', '2021-10-31', '', '', 'preliminary', 'digital', 'I oktober hålls en första fördjupning om kommunikation. Fler ordnas efter behov och önskemål; i dag finns kommunikation och analys.', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-learning-1', '2021-2023', 'learning_meeting', 1, 'Lärandeträff 1', 'Ledning och styrning', 'months', '2021-11-01', '2021-11-30', '', '', 'preliminary', '', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-strategist-3', '2021-2023', 'strategist_meeting', null, 'Strategträff', '', 'day', '2022-02-15', null, '', '', 'confirmed', 'digital', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-learning-2', '2021-2023', 'learning_meeting', 2, 'Lärandeträff 2', 'Förbättringsarbete', 'months', '2022-04-01', '2022-04-30', '', '', 'preliminary', '', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-strategist-4', '2021-2023', 'strategist_meeting', null, 'Strategträff', '', 'day', '2022-08-29', null, '', '', 'confirmed', 'digital', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-learning-3', '2021-2023', 'learning_meeting', 3, 'Lärandeträff 3', 'Analys och uppföljning', 'months', '2022-09-01', '2022-12-31', '', '', 'preliminary', '', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-strategist-5', '2021-2023', 'strategist_meeting', null, 'Strategträff', '', 'day', '2023-01-11', null, '', '', 'confirmed', 'digital', '', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-results', '2021-2023', 'result_conference', null, 'Resultatkonferens', '', 'unset', null, null, '', '', 'preliminary', '', 'Tidigast i februari 2023.', '2021-06-15T08:30:00.000Z'),
    ('activity-2021-report', '2021-2023', 'result_report', null, 'Resultatrapport', '', 'unset', null, null, '', '', 'preliminary', '', '', '2021-06-15T08:30:00.000Z');

insert into letters (id, round_id, organisation_code, group_id, kind, subject, dated_on, reference, state, changes, made_at,
                     made_by, approved_at, approved_by, sent_at, sent_by) values
    ('letter-2021-welcome', '2021-2023', null, 'group-2021-1', 'welcome',
     'Välkommen till Modellregioner och Modellkommuner 2021–2023', '2021-06-16', 'JS 2021/0034', 'sent', '{}',
     '2021-06-15T13:00:00.000Z', 'person-ellen-nyberg', '2021-06-16T07:15:00.000Z', 'person-ellen-nyberg',
     '2021-06-16T07:20:00.000Z', 'person-ellen-nyberg');
insert into letter_recipients (letter_id, email, name) values
    ('letter-2021-welcome', 'johan.falk@example.se', 'Johan Falk'),
    ('letter-2021-welcome', 'leila.karimi@example.se', 'Leila Karimi'),
    ('letter-2021-welcome', 'maria.engdahl@example.se', 'Maria Engdahl'),
    ('letter-2021-welcome', 'stina.broman@example.se', 'Stina Broman'),
    ('letter-2021-welcome', 'erik.hedlund@example.se', 'Erik Hedlund'),
    ('letter-2021-welcome', 'asa.lovgren@example.se', 'Åsa Lövgren'),
    ('letter-2021-welcome', 'nils.marklund@example.se', 'Nils Marklund'),
    ('letter-2021-welcome', 'elin.kero@example.se', 'Elin Kero'),
    ('letter-2021-welcome', 'jonas.paivio@example.se', 'Jonas Päiviö');

-- Without a subject and a body they get those of their template when they are loaded.
insert into mailings (id, round_id, template, title, subject, body, audience, timing, send_month, send_at, state,
                      activity_id, approved_at, approved_by, sent_at, made_at, made_by) values
    ('mailing-2021-strategist-meeting', '2021-2023', 'invitation-strategist-mentor', 'Inbjudan till strateg- och mentorträff',
     '', '', 'strategists_and_mentors', 'exact', null, '2021-06-23T07:00:00.000Z', 'sent', 'activity-2021-strategist-1',
     '2021-06-22T12:00:00.000Z', 'person-ellen-nyberg', '2021-06-23T07:00:00.000Z', '2021-06-15T13:30:00.000Z', 'person-ellen-nyberg'),
    ('mailing-2021-start-up', '2021-2023', 'invitation-start-up', 'Inbjudan till uppstartsträff med program',
     '', '', 'participants', 'middle', '2021-08-01', null, 'sent', 'activity-2021-start-up',
     '2021-08-13T12:00:00.000Z', 'person-ellen-nyberg', '2021-08-16T07:00:00.000Z', '2021-06-15T13:32:00.000Z', 'person-ellen-nyberg'),
    ('mailing-2021-course-link', '2021-2023', 'course-link', 'Länk till förberedelsekursen',
     '', '', 'participants', 'middle', '2021-08-01', null, 'sent', null,
     '2021-08-13T12:05:00.000Z', 'person-ellen-nyberg', '2021-08-16T07:05:00.000Z', '2021-06-15T13:34:00.000Z', 'person-ellen-nyberg');
