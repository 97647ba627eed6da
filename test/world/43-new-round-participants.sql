-- After the decisions: participations, the first participants, their rights, and a letter to the one who knows first.
insert into participations (id, round_id, organisation_code, state, admitted_on) values
    ('participation-falun', '@round@', '2080', 'preparing', '@D-13~@'),
    ('participation-dalarna', '@round@', '0020', 'preparing', '@D-13~@'),
    ('participation-borlange', '@round@', '2081', 'admitted', '@D-13~@'),
    ('participation-skelleftea', '@round@', '2482', 'admitted', '@D-13~@');

insert into participants (id, round_id, organisation_code, person_id, name, email, function, level, subtitle, is_contact,
                          state, registered_at, registered_by, approved_at, approved_by, invited_at) values
    ('participant-wallin', '@round@', '2080', 'person-camilla-wallin', 'Camilla Wallin', 'camilla.wallin@example.se', 'strategist', '', 'utvecklingsstrateg', 1, 'invited', '@D-11T13:00@', 'person-hanna-skold', '@D-11T13:00@', 'person-ellen-nyberg', '@D-11T13:00@'),
    ('participant-hellberg', '@round@', '2080', 'person-lars-hellberg', 'Lars Hellberg', 'lars.hellberg@example.se', 'politician', 'ledamot i kommunstyrelsen', '', 0, 'invited', '@D-9T08:20@', 'person-camilla-wallin', '@D-8T10:00@', 'person-ellen-nyberg', '@D-8T10:00@'),
    ('participant-nyman', '@round@', '2080', 'person-petra-nyman', 'Petra Nyman', 'petra.nyman@example.se', 'manager', 'förvaltningschef', '', 0, 'invited', '@D-9T08:20@', 'person-camilla-wallin', '@D-8T10:00@', 'person-ellen-nyberg', '@D-8T10:00@'),
    ('participant-forsman', '@round@', '2080', 'person-daniel-forsman', 'Daniel Forsman', 'daniel.forsman@example.se', 'key_person', '', 'controller', 0, 'invited', '@D-9T08:20@', 'person-camilla-wallin', '@D-8T10:00@', 'person-ellen-nyberg', '@D-8T10:00@'),
    ('participant-boman', '@round@', '2080', null, 'Ylva Boman', 'ylva.boman@example.se', 'politician', 'ledamot i kultur- och fritidsnämnden', '', 0, 'registered', '@D-2T10:15@', 'person-camilla-wallin', null, null, null),
    ('participant-solberg', '@round@', '0020', 'person-ingrid-solberg', 'Ingrid Solberg', 'ingrid.solberg@example.se', 'strategist', '', 'hållbarhetsstrateg', 1, 'invited', '@D-11T13:05@', 'person-hanna-skold', '@D-11T13:05@', 'person-ellen-nyberg', '@D-11T13:05@'),
    ('participant-morell', '@round@', '0020', 'person-kerstin-morell', 'Kerstin Morell', 'kerstin.morell@example.se', 'politician', 'ledamot i regionstyrelsen', '', 0, 'invited', '@D-8T14:00@', 'person-ingrid-solberg', '@D-7T09:30@', 'person-ellen-nyberg', '@D-7T09:30@'),
    ('participant-tideman', '@round@', '0020', 'person-goran-tideman', 'Göran Tideman', 'goran.tideman@example.se', 'manager', 'regiondirektör', '', 0, 'approved', '@D-4T13:10@', 'person-ingrid-solberg', '@D-2T08:30@', 'person-ellen-nyberg', null),
    ('participant-yusuf', '@round@', '0020', null, 'Amina Yusuf', 'amina.yusuf@example.se', 'key_person', '', 'statistiker', 0, 'registered', '@D-4T13:10@', 'person-ingrid-solberg', null, null, null),
    ('participant-lund', '@round@', '1281', 'person-maria-engdahl', 'Maria Engdahl', 'maria.engdahl@example.se', 'mentor_contact', '', 'jämställdhetsstrateg', 1, 'invited', '@D-34~T10:12@', 'person-maria-engdahl', '@D-33~T08:00@', 'person-ellen-nyberg', '@D-33~T08:00@'),
    ('participant-kronoberg', '@round@', '0007', 'person-leila-karimi', 'Leila Karimi', 'leila.karimi@example.se', 'mentor_contact', '', 'hållbarhetsstrateg', 1, 'invited', '@D-31~T13:40@', 'person-leila-karimi', '@D-30~T08:00@', 'person-ellen-nyberg', '@D-30~T08:00@'),
    ('participant-ostergotland', '@round@', '0005', 'person-johan-falk', 'Johan Falk', 'johan.falk@example.se', 'mentor_contact', '', 'jämställdhetsstrateg', 1, 'invited', '@D-20~T15:05@', 'person-johan-falk', '@D-19~T08:00@', 'person-ellen-nyberg', '@D-19~T08:00@');

insert into grants (id, person_id, role, organisation_code, round_id, granted_at, granted_by) values
    ('grant-wallin', 'person-camilla-wallin', 'strategist', '2080', '@round@', '@D-11T13:00@', 'person-ellen-nyberg'),
    ('grant-hellberg', 'person-lars-hellberg', 'participant', '2080', '@round@', '@D-8T10:00@', 'person-ellen-nyberg'),
    ('grant-nyman', 'person-petra-nyman', 'participant', '2080', '@round@', '@D-8T10:00@', 'person-ellen-nyberg'),
    ('grant-forsman', 'person-daniel-forsman', 'participant', '2080', '@round@', '@D-8T10:00@', 'person-ellen-nyberg'),
    ('grant-solberg', 'person-ingrid-solberg', 'strategist', '0020', '@round@', '@D-11T13:05@', 'person-ellen-nyberg'),
    ('grant-morell', 'person-kerstin-morell', 'participant', '0020', '@round@', '@D-7T09:30@', 'person-ellen-nyberg'),
    ('grant-tideman', 'person-goran-tideman', 'participant', '0020', '@round@', '@D-2T08:30@', 'person-ellen-nyberg'),
    ('grant-lund', 'person-maria-engdahl', 'mentor_contact', '1281', '@round@', '@D-33~T08:00@', 'person-ellen-nyberg'),
    ('grant-kronoberg', 'person-leila-karimi', 'mentor_contact', '0007', '@round@', '@D-30~T08:00@', 'person-ellen-nyberg'),
    ('grant-ostergotland', 'person-johan-falk', 'mentor_contact', '0005', '@round@', '@D-19~T08:00@', 'person-ellen-nyberg');

insert into letters (id, round_id, organisation_code, group_id, kind, subject, dated_on, reference, state, changes, made_at,
                     made_by, approved_at, approved_by, sent_at, sent_by) values
    ('letter-skelleftea', '@round@', '2482', null, 'welcome', 'Välkommen till Modellkommuner och Modellregioner @round:from@–@round:to@',
     '@D-12~@', 'JS @Y@/0112', 'sent', '{}', '@D-12~T09:00@', 'person-ellen-nyberg', '@D-12~T13:10@', 'person-ellen-nyberg',
     '@D-12~T13:15@', 'person-ellen-nyberg');
insert into letter_recipients (letter_id, email, name) values
    ('letter-skelleftea', 'anton.bergdahl@example.se', 'Anton Bergdahl');
