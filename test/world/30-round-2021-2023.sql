-- The round 2021–2023 as in the two documents the project comes from: two regions and a municipality learn together,
-- three regions share the mentorship. Who, what and when are real; the persons and registration numbers are invented.
insert into rounds (id, name, starts_on, ends_on, state, applications_open_on, applications_close_on, decision_by,
                    decision_mode, group_size_from, group_size_to, mentors_from, mentors_to, created_at) values
    ('2021-2023', 'Modellregioner och Modellkommuner 2021–2023', '2021-08-19', '2023-02-28', 'closed', '2021-04-08',
     '2021-06-01', '2021-06-16', 'batch', 2, 3, 1, 3, '2021-03-15T09:00:00.000Z');

insert into applications (id, round_id, organisation_code, state, draft_token_hash, contact_name, contact_email,
    contact_title, political_decision_kind, political_decision_body, political_decision_on, political_decision_reference,
    political_decision_link, political_decision_cemr, management_intent, anchored_how, anchored_by, anchored_on,
    pilot_activity, pilot_later, message, current_step, created_at, updated_at, submitted_at) values
    ('application-2021-ostergotland', '2021-2023', '0005', 'confirmed', '@secret:draft-2021-ostergotland@',
     'Johan Falk', 'johan.falk@example.se', 'jämställdhetsstrateg',
     'council', 'regionfullmäktige', '2019-11-27', '§ 142, dnr RS 2019/0712', 'https://example.se/protokoll/2019-11-27', '',
     'Regionledningen vill att jämställdhet syns i treårsbudgeten och följs upp i delårsrapporten.',
     'Regiondirektörens ledningsgrupp tog upp deltagandet och alla direktörer ställde sig bakom.',
     'Stefan Hamrin, utvecklingsdirektör', '2021-04-28', 'Primärvården', 0,
     'Vi har siffrorna men saknar vanan att fråga efter dem.', 'check',
     '2021-04-14T11:20:00.000Z', '2021-05-06T13:41:00.000Z', '2021-05-06T13:41:00.000Z'),
    ('application-2021-kronoberg', '2021-2023', '0007', 'confirmed', '@secret:draft-2021-kronoberg@',
     'Leila Karimi', 'leila.karimi@example.se', 'hållbarhetsstrateg',
     'council', 'regionfullmäktige', '2020-06-17', '§ 98, dnr 20RK0455', 'https://example.se/protokoll/2020-06-17', '',
     'Ledningen vill pröva om styrningen håller hela vägen ut till mottagningarna.',
     'Beslut i regiondirektörens ledningsgrupp efter föredragning.',
     'Eva Kullander, planeringsdirektör', '2021-05-11', 'Kollektivtrafiken', 0, '', 'check',
     '2021-04-20T07:10:00.000Z', '2021-05-24T08:05:00.000Z', '2021-05-24T08:05:00.000Z'),
    ('application-2021-lund', '2021-2023', '1281', 'confirmed', '@secret:draft-2021-lund@',
     'Maria Engdahl', 'maria.engdahl@example.se', 'jämställdhetsstrateg',
     'cemr', 'kommunfullmäktige', '2010-03', '§ 61, dnr KS 2010/0188', 'https://example.se/protokoll/2010-03-25', '2006',
     'Kommunledningen vill gå från plan till vardag i förvaltningarna.',
     'Kommundirektörens ledningsgrupp beslutade att gå med. Kommunstyrelsens arbetsutskott är informerat.',
     'Henrik Dahlman, förvaltningschef', '2021-05-19', 'Grundskolan', 0,
     'Vi är ensamma kommun bland regioner om det blir så, och det gör inget.', 'check',
     '2021-05-03T09:30:00.000Z', '2021-05-31T14:52:00.000Z', '2021-05-31T14:52:00.000Z');

insert into application_functions (application_id, function, name, email, title, later) values
    ('application-2021-ostergotland', 'politician', 'Margit Ahlqvist', 'margit.ahlqvist@example.se', 'ledamot i regionstyrelsen', 0),
    ('application-2021-ostergotland', 'manager', 'Stefan Hamrin', 'stefan.hamrin@example.se', 'utvecklingsdirektör', 0),
    ('application-2021-ostergotland', 'strategist', 'Johan Falk', 'johan.falk@example.se', 'jämställdhetsstrateg', 0),
    ('application-2021-kronoberg', 'politician', 'Bo Sternander', 'bo.sternander@example.se', 'ledamot i regionstyrelsen', 0),
    ('application-2021-kronoberg', 'manager', 'Eva Kullander', 'eva.kullander@example.se', 'planeringsdirektör', 0),
    ('application-2021-kronoberg', 'strategist', 'Leila Karimi', 'leila.karimi@example.se', 'hållbarhetsstrateg', 0),
    ('application-2021-lund', 'politician', 'Birgitta Sjöö', 'birgitta.sjoo@example.se', 'ledamot i kommunstyrelsen', 0),
    ('application-2021-lund', 'manager', 'Henrik Dahlman', 'henrik.dahlman@example.se', 'förvaltningschef', 0),
    ('application-2021-lund', 'strategist', 'Maria Engdahl', 'maria.engdahl@example.se', 'jämställdhetsstrateg', 0);

insert into application_commitments (application_id, commitment, by_name, by_title, on_day) values
    ('application-2021-ostergotland', 'functions', 'Stefan Hamrin', 'utvecklingsdirektör', '2021-04-28'),
    ('application-2021-ostergotland', 'concept', 'Stefan Hamrin', 'utvecklingsdirektör', '2021-04-28'),
    ('application-2021-ostergotland', 'mentor', 'Margit Ahlqvist', 'ledamot i regionstyrelsen', '2021-05-04'),
    ('application-2021-kronoberg', 'functions', 'Eva Kullander', 'planeringsdirektör', '2021-05-11'),
    ('application-2021-kronoberg', 'concept', 'Eva Kullander', 'planeringsdirektör', '2021-05-11'),
    ('application-2021-kronoberg', 'mentor', 'Bo Sternander', 'ledamot i regionstyrelsen', '2021-05-18'),
    ('application-2021-lund', 'functions', 'Henrik Dahlman', 'förvaltningschef', '2021-05-19'),
    ('application-2021-lund', 'concept', 'Henrik Dahlman', 'förvaltningschef', '2021-05-19'),
    ('application-2021-lund', 'mentor', 'Birgitta Sjöö', 'ledamot i kommunstyrelsen', '2021-05-26');

insert into eligibility_items (application_id, item, verdict, note, judged_at, judged_by) values
    ('application-2021-ostergotland', 'political_decision', 'met', 'Regionfullmäktige 27 november 2019, § 142.', '2021-06-03T08:30:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-ostergotland', 'anchoring', 'met', 'Ledningsgruppen 28 april 2021.', '2021-06-03T08:30:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-ostergotland', 'functions', 'met', '', '2021-06-03T08:30:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-ostergotland', 'concept', 'met', '', '2021-06-03T08:30:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-ostergotland', 'mentor', 'met', '', '2021-06-03T08:30:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-kronoberg', 'political_decision', 'met', 'Regionfullmäktige 17 juni 2020, § 98.', '2021-06-03T09:05:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-kronoberg', 'anchoring', 'met', 'Ledningsgruppen 11 maj 2021.', '2021-06-03T09:05:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-kronoberg', 'functions', 'met', '', '2021-06-03T09:05:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-kronoberg', 'concept', 'met', '', '2021-06-03T09:05:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-kronoberg', 'mentor', 'met', '', '2021-06-03T09:05:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-lund', 'political_decision', 'met', 'Har skrivit under CEMR-deklarationen.', '2021-06-04T07:40:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-lund', 'anchoring', 'met', 'Ledningsgruppen 19 maj 2021.', '2021-06-04T07:40:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-lund', 'functions', 'met', '', '2021-06-04T07:40:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-lund', 'concept', 'met', '', '2021-06-04T07:40:00.000Z', 'person-ellen-nyberg'),
    ('application-2021-lund', 'mentor', 'met', '', '2021-06-04T07:40:00.000Z', 'person-ellen-nyberg');

insert into cemr_signings (id, organisation_code, version, signed_on, note) values
    ('cemr-lund', '1281', '2006', '2010-03-25', 'Påhittad dag, för demonstrationen.');

insert into steering_meetings (id, round_id, on_day, starts_at, ends_at, place, state, opinions_by, chair, secretary,
                               present, other_items, created_at, published_at) values
    ('steering-2021-06-14', '2021-2023', '2021-06-14', '13:00', '14:30', 'digitalt', 'published', '2021-06-13T18:00',
     'Gunilla Ek', 'Ellen Nyberg',
     'Gunilla Ek
Mattias Öberg
Per Sandström
Tomas Rydell
Yasmin Haddad
Anna-Lena Viklund', 'Tidplanen för omgången gicks igenom. Lärandeträffarnas dagar väljs av gruppen.',
     '2021-05-20T08:00:00.000Z', '2021-06-15T07:30:00.000Z');

insert into selection_cases (steering_meeting_id, application_id, position) values
    ('steering-2021-06-14', 'application-2021-ostergotland', 1),
    ('steering-2021-06-14', 'application-2021-kronoberg', 2),
    ('steering-2021-06-14', 'application-2021-lund', 3);

insert into opinions (application_id, person_id, vote, score, comment, written_at) values
    ('application-2021-ostergotland', 'person-gunilla-ek', 'admit', 5, 'Tydlig fråga till verksamheten.', '2021-06-10T17:20:00.000Z'),
    ('application-2021-ostergotland', 'person-per-sandstrom', 'admit', 4, '', '2021-06-11T06:10:00.000Z'),
    ('application-2021-kronoberg', 'person-gunilla-ek', 'admit', 4, '', '2021-06-10T17:31:00.000Z'),
    ('application-2021-kronoberg', 'person-yasmin-haddad', 'admit', 4, '', '2021-06-12T14:02:00.000Z'),
    ('application-2021-lund', 'person-gunilla-ek', 'admit', 5, 'En kommun tillsammans med två regioner blir nytt och lärorikt.', '2021-06-10T17:44:00.000Z'),
    ('application-2021-lund', 'person-tomas-rydell', 'admit', 4, '', '2021-06-12T08:55:00.000Z');

insert into decisions (id, application_id, steering_meeting_id, outcome, motive, decided_on, recorded_at, recorded_by, published_at) values
    ('decision-2021-ostergotland', 'application-2021-ostergotland', 'steering-2021-06-14', 'admitted',
     'Uppfyller alla krav och har en verksamhet att pröva i.', '2021-06-14', '2021-06-14T11:40:00.000Z', 'person-ellen-nyberg', '2021-06-15T07:30:00.000Z'),
    ('decision-2021-kronoberg', 'application-2021-kronoberg', 'steering-2021-06-14', 'admitted',
     'Uppfyller alla krav. Frågan om kollektivtrafiken är värdefull för fler.', '2021-06-14', '2021-06-14T11:52:00.000Z', 'person-ellen-nyberg', '2021-06-15T07:30:00.000Z'),
    ('decision-2021-lund', 'application-2021-lund', 'steering-2021-06-14', 'admitted',
     'Uppfyller alla krav. Styrgruppen prövar för första gången en grupp med både kommun och regioner.', '2021-06-14', '2021-06-14T12:06:00.000Z', 'person-ellen-nyberg', '2021-06-15T07:30:00.000Z');

insert into participations (id, round_id, organisation_code, state, admitted_on, completed_on) values
    ('participation-2021-ostergotland', '2021-2023', '0005', 'completed', '2021-06-14', '2023-02-28'),
    ('participation-2021-kronoberg', '2021-2023', '0007', 'completed', '2021-06-14', '2023-02-28'),
    ('participation-2021-lund', '2021-2023', '1281', 'completed', '2021-06-14', '2023-02-28');

insert into mentorships (id, round_id, organisation_code, state, capacity, must_be_used, asked_at, asked_by, answered_at,
                         answered_by, answer_note, completed_on) values
    ('mentorship-2021-varmland', '2021-2023', '0017', 'completed', 1, 1, '2021-05-10T08:00:00.000Z', 'person-ellen-nyberg',
     '2021-05-18T12:25:00.000Z', 'Stina Broman', 'Vi delar gärna på uppdraget.', '2023-02-28'),
    ('mentorship-2021-vasterbotten', '2021-2023', '0024', 'completed', 1, 1, '2021-05-10T08:00:00.000Z', 'person-ellen-nyberg',
     '2021-05-21T07:10:00.000Z', 'Åsa Lövgren', '', '2023-02-28'),
    ('mentorship-2021-norrbotten', '2021-2023', '0025', 'completed', 1, 1, '2021-05-10T08:00:00.000Z', 'person-ellen-nyberg',
     '2021-05-26T13:48:00.000Z', 'Elin Kero', '', '2023-02-28');

insert into titles (organisation_code, title, registered_on, registered_by) values
    ('0017', 'Modellregion', '2023-03-15', 'person-ellen-nyberg'),
    ('0024', 'Modellregion', '2023-03-15', 'person-ellen-nyberg'),
    ('0025', 'Modellregion', '2023-03-15', 'person-ellen-nyberg');
