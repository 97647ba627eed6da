-- The group of 2021–2023: its proposal, the participants, the time plan, the letter and the mailings.
insert into match_versions (id, round_id, number, name, origin, problem, solution, cost, lower_bound, state, note, made_at,
                            made_by, approved_at, approved_by) values
    ('match-2021-1', '2021-2023', 1, 'Förslag', 'proposed',
     '{"organisations":[{"code":"0005","name":"Region Östergötland","kind":"region","lat":58.41,"lon":15.62},{"code":"0007","name":"Region Kronoberg","kind":"region","lat":56.88,"lon":14.81},{"code":"1281","name":"Lunds kommun","kind":"kommun","lat":55.7,"lon":13.19}],"mentors":[{"code":"0017","name":"Region Värmland","kind":"region","lat":59.38,"lon":13.5,"must_be_used":true},{"code":"0025","name":"Region Norrbotten","kind":"region","lat":65.58,"lon":22.15,"must_be_used":true},{"code":"0024","name":"Region Västerbotten","kind":"region","lat":63.83,"lon":20.26,"must_be_used":true}]}',
     '{
  "status": "optimal",
  "cost": 9343, "lower_bound": 9343, "gap": 0.000000,
  "groups": [
    {"members": ["0005", "0007", "1281"], "mentors": ["0017", "0024", "0025"], "cost": 9343,
     "because": [{"criterion": "travel", "value": 2708, "text": "Som längst är det 335 km mellan er."},
                 {"criterion": "theme_mismatch", "value": 0, "text": "Ingen av er har satt temat före avståndet."},
                 {"criterion": "kind_mixed", "value": 200, "text": "Ni är av olika slag och har olika uppdrag."},
                 {"criterion": "met_before", "value": 0, "text": "Ni möts för första gången."},
                 {"criterion": "mentor_travel", "value": 6435, "text": "Era mentorer är Region Värmland, Region Västerbotten och Region Norrbotten, som längst 1 200 km bort."},
                 {"criterion": "mentor_theme_mismatch", "value": 0, "text": "Inget tema har satts före avståndet."}]}
  ],
  "wishes_unmet": [],
  "wishes_ignored": [],
  "alternatives": [],
  "price_of_rules": [],
  "reasons": [],
  "rules_in_conflict": [],
  "seconds": 0.014
}',
     9343, 9343, 'approved', 'De tre regionerna delar mentorskapet.', '2021-06-15T08:10:00.000Z', 'person-ellen-nyberg',
     '2021-06-15T12:45:00.000Z', 'person-ellen-nyberg');

insert into learning_groups (id, round_id, number, name, match_version_id) values
    ('group-2021-1', '2021-2023', 1, 'Grupp 1', 'match-2021-1');
insert into learning_group_members (group_id, organisation_code) values
    ('group-2021-1', '0005'), ('group-2021-1', '0007'), ('group-2021-1', '1281');
insert into learning_group_mentors (group_id, organisation_code, is_lead, supports) values
    ('group-2021-1', '0017', 1, 'Region Östergötland'),
    ('group-2021-1', '0025', 0, 'Lunds kommun'),
    ('group-2021-1', '0024', 0, 'Region Kronoberg');

insert into participants (id, round_id, organisation_code, person_id, name, email, function, level, subtitle, is_contact,
                          state, registered_at, registered_by, approved_at, approved_by, invited_at) values
    ('participant-2021-falk', '2021-2023', '0005', 'person-johan-falk', 'Johan Falk', 'johan.falk@example.se', 'strategist', '', 'jämställdhetsstrateg', 1, 'invited', '2021-06-15T09:00:00.000Z', 'person-hanna-skold', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-ahlqvist', '2021-2023', '0005', 'person-margit-ahlqvist', 'Margit Ahlqvist', 'margit.ahlqvist@example.se', 'politician', 'ledamot i regionstyrelsen', '', 0, 'invited', '2021-08-12T07:20:00.000Z', 'person-johan-falk', '2021-08-16T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-16T08:00:00.000Z'),
    ('participant-2021-hamrin', '2021-2023', '0005', 'person-stefan-hamrin', 'Stefan Hamrin', 'stefan.hamrin@example.se', 'manager', 'utvecklingsdirektör', '', 0, 'invited', '2021-08-12T07:20:00.000Z', 'person-johan-falk', '2021-08-16T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-16T08:00:00.000Z'),
    ('participant-2021-torell', '2021-2023', '0005', 'person-frida-torell', 'Frida Torell', 'frida.torell@example.se', 'key_person', '', 'controller', 0, 'invited', '2021-08-12T07:20:00.000Z', 'person-johan-falk', '2021-08-16T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-16T08:00:00.000Z'),
    ('participant-2021-karimi', '2021-2023', '0007', 'person-leila-karimi', 'Leila Karimi', 'leila.karimi@example.se', 'strategist', '', 'hållbarhetsstrateg', 1, 'invited', '2021-06-15T09:00:00.000Z', 'person-hanna-skold', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-sternander', '2021-2023', '0007', 'person-bo-sternander', 'Bo Sternander', 'bo.sternander@example.se', 'politician', 'ledamot i regionstyrelsen', '', 0, 'invited', '2021-08-13T12:05:00.000Z', 'person-leila-karimi', '2021-08-17T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-17T08:00:00.000Z'),
    ('participant-2021-kullander', '2021-2023', '0007', 'person-eva-kullander', 'Eva Kullander', 'eva.kullander@example.se', 'manager', 'planeringsdirektör', '', 0, 'invited', '2021-08-13T12:05:00.000Z', 'person-leila-karimi', '2021-08-17T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-17T08:00:00.000Z'),
    ('participant-2021-wennberg', '2021-2023', '0007', 'person-oskar-wennberg', 'Oskar Wennberg', 'oskar.wennberg@example.se', 'key_person', '', 'statistiker', 0, 'invited', '2021-08-13T12:05:00.000Z', 'person-leila-karimi', '2021-08-17T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-17T08:00:00.000Z'),
    ('participant-2021-engdahl', '2021-2023', '1281', 'person-maria-engdahl', 'Maria Engdahl', 'maria.engdahl@example.se', 'strategist', '', 'jämställdhetsstrateg', 1, 'invited', '2021-06-15T09:00:00.000Z', 'person-hanna-skold', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-sjoo', '2021-2023', '1281', 'person-birgitta-sjoo', 'Birgitta Sjöö', 'birgitta.sjoo@example.se', 'politician', 'ledamot i kommunstyrelsen', '', 0, 'invited', '2021-08-16T06:40:00.000Z', 'person-maria-engdahl', '2021-08-18T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-18T08:00:00.000Z'),
    ('participant-2021-dahlman', '2021-2023', '1281', 'person-henrik-dahlman', 'Henrik Dahlman', 'henrik.dahlman@example.se', 'manager', 'förvaltningschef', '', 0, 'invited', '2021-08-16T06:40:00.000Z', 'person-maria-engdahl', '2021-08-18T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-18T08:00:00.000Z'),
    ('participant-2021-wikander', '2021-2023', '1281', 'person-sofia-wikander', 'Sofia Wikander', 'sofia.wikander@example.se', 'key_person', '', 'HR-strateg', 0, 'invited', '2021-08-16T06:40:00.000Z', 'person-maria-engdahl', '2021-08-18T08:00:00.000Z', 'person-ellen-nyberg', '2021-08-18T08:00:00.000Z'),
    ('participant-2021-broman', '2021-2023', '0017', 'person-stina-broman', 'Stina Broman', 'stina.broman@example.se', 'mentor_contact', '', 'strateg', 1, 'invited', '2021-05-18T12:25:00.000Z', 'person-stina-broman', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-hedlund', '2021-2023', '0017', 'person-erik-hedlund', 'Erik Hedlund', 'erik.hedlund@example.se', 'mentor_contact', '', 'utvecklingsledare', 1, 'invited', '2021-05-18T12:25:00.000Z', 'person-stina-broman', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-lovgren', '2021-2023', '0024', 'person-asa-lovgren', 'Åsa Lövgren', 'asa.lovgren@example.se', 'mentor_contact', '', 'strateg', 1, 'invited', '2021-05-21T07:10:00.000Z', 'person-asa-lovgren', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-marklund', '2021-2023', '0024', 'person-nils-marklund', 'Nils Marklund', 'nils.marklund@example.se', 'mentor_contact', '', 'controller', 1, 'invited', '2021-05-21T07:10:00.000Z', 'person-asa-lovgren', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-kero', '2021-2023', '0025', 'person-elin-kero', 'Elin Kero', 'elin.kero@example.se', 'mentor_contact', '', 'folkhälsostrateg', 1, 'invited', '2021-05-26T13:48:00.000Z', 'person-elin-kero', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z'),
    ('participant-2021-paivio', '2021-2023', '0025', 'person-jonas-paivio', 'Jonas Päiviö', 'jonas.paivio@example.se', 'mentor_contact', '', 'utvecklingsstrateg', 1, 'invited', '2021-05-26T13:48:00.000Z', 'person-elin-kero', '2021-06-15T09:00:00.000Z', 'person-ellen-nyberg', '2021-06-21T08:00:00.000Z');

insert into grants (id, person_id, role, organisation_code, round_id, granted_at, granted_by) values
    ('grant-2021-falk', 'person-johan-falk', 'strategist', '0005', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-ahlqvist', 'person-margit-ahlqvist', 'participant', '0005', '2021-2023', '2021-08-16T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-hamrin', 'person-stefan-hamrin', 'participant', '0005', '2021-2023', '2021-08-16T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-torell', 'person-frida-torell', 'participant', '0005', '2021-2023', '2021-08-16T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-karimi', 'person-leila-karimi', 'strategist', '0007', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-sternander', 'person-bo-sternander', 'participant', '0007', '2021-2023', '2021-08-17T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-kullander', 'person-eva-kullander', 'participant', '0007', '2021-2023', '2021-08-17T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-wennberg', 'person-oskar-wennberg', 'participant', '0007', '2021-2023', '2021-08-17T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-engdahl', 'person-maria-engdahl', 'strategist', '1281', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-sjoo', 'person-birgitta-sjoo', 'participant', '1281', '2021-2023', '2021-08-18T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-dahlman', 'person-henrik-dahlman', 'participant', '1281', '2021-2023', '2021-08-18T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-wikander', 'person-sofia-wikander', 'participant', '1281', '2021-2023', '2021-08-18T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-broman', 'person-stina-broman', 'mentor_contact', '0017', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-hedlund', 'person-erik-hedlund', 'mentor_contact', '0017', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-lovgren', 'person-asa-lovgren', 'mentor_contact', '0024', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-marklund', 'person-nils-marklund', 'mentor_contact', '0024', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-kero', 'person-elin-kero', 'mentor_contact', '0025', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-2021-paivio', 'person-jonas-paivio', 'mentor_contact', '0025', '2021-2023', '2021-06-21T08:00:00.000Z', 'person-ellen-nyberg');
