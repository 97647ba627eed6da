-- The people of the demo world. All invented; every address is at example.se or example.org.
insert into persons (id, name, email, title, phone, language, created_at, first_signed_in_at, last_signed_in_at) values
    ('person-robin-axelsson', 'Robin Axelsson', 'robin.axelsson@example.se', 'systemadministratör', '', 'sv', '2018-03-01T08:00:00.000Z', '2018-03-01T08:05:00.000Z', '@D-6T08:12@'),
    ('person-ellen-nyberg', 'Ellen Nyberg', 'ellen.nyberg@example.se', 'projektledare', '070-174 06 10', 'sv', '2018-03-01T08:10:00.000Z', '2018-03-01T09:00:00.000Z', '@D-1T07:48@'),
    ('person-hanna-skold', 'Hanna Sköld', 'hanna.skold@example.se', 'administrativt stöd', '070-174 06 11', 'sv', '2020-11-02T08:00:00.000Z', '2020-11-02T08:20:00.000Z', '@D-1T08:02@'),
    ('person-david-lindroth', 'David Lindroth', 'david.lindroth@example.se', 'kommunikationsstrateg', '', 'sv', '2021-02-01T08:00:00.000Z', '2021-02-01T08:30:00.000Z', '@D-4T12:40@'),
    ('person-moa-lindahl', 'Moa Lindahl', 'moa.lindahl@example.org', 'konsult, informationsansvarig', '', 'sv', '2021-10-18T08:00:00.000Z', '2021-10-18T11:15:00.000Z', '@D-9T10:05@'),
    -- the steering group
    ('person-gunilla-ek', 'Gunilla Ek', 'gunilla.ek@example.org', 'ordförande i styrgruppen', '', 'sv', '2021-01-11T08:00:00.000Z', '2021-01-12T18:22:00.000Z', '@D-2T19:31@'),
    ('person-mattias-oberg', 'Mattias Öberg', 'mattias.oberg@example.org', 'ledamot i styrgruppen', '', 'sv', '2021-01-11T08:00:00.000Z', '2021-01-13T07:02:00.000Z', '@D-2T21:04@'),
    ('person-per-sandstrom', 'Per Sandström', 'per.sandstrom@example.org', 'ledamot i styrgruppen', '', 'sv', '2021-01-11T08:00:00.000Z', '2021-01-15T12:10:00.000Z', '@D-1T09:38@'),
    ('person-tomas-rydell', 'Tomas Rydell', 'tomas.rydell@example.org', 'ledamot i styrgruppen', '', 'sv', '2021-01-11T08:00:00.000Z', '2021-01-14T16:45:00.000Z', '@D-3T06:50@'),
    ('person-yasmin-haddad', 'Yasmin Haddad', 'yasmin.haddad@example.org', 'ledamot i styrgruppen', '', 'sv', '2021-01-11T08:00:00.000Z', '2021-01-12T08:11:00.000Z', '@D-13T20:15@'),
    ('person-anna-lena-viklund', 'Anna-Lena Viklund', 'anna-lena.viklund@example.org', 'ledamot i styrgruppen', '', 'sv', '2021-01-11T08:00:00.000Z', '2021-01-20T17:37:00.000Z', '@D-5T11:03@'),
    -- the round 2021–2023: those who learned
    ('person-johan-falk', 'Johan Falk', 'johan.falk@example.se', 'jämställdhetsstrateg, Region Östergötland', '', 'sv', '2021-06-21T08:00:00.000Z', '2021-06-22T06:55:00.000Z', '@D-7T09:12@'),
    ('person-margit-ahlqvist', 'Margit Ahlqvist', 'margit.ahlqvist@example.se', 'ledamot i regionstyrelsen, Region Östergötland', '', 'sv', '2021-08-16T08:00:00.000Z', '2021-08-19T17:05:00.000Z', '2023-02-16T18:40:00.000Z'),
    ('person-stefan-hamrin', 'Stefan Hamrin', 'stefan.hamrin@example.se', 'utvecklingsdirektör, Region Östergötland', '', 'sv', '2021-08-16T08:00:00.000Z', '2021-08-17T05:50:00.000Z', '2023-02-09T07:30:00.000Z'),
    ('person-frida-torell', 'Frida Torell', 'frida.torell@example.se', 'controller, Region Östergötland', '', 'sv', '2021-08-16T08:00:00.000Z', '2021-08-16T12:20:00.000Z', '2023-02-20T12:00:00.000Z'),
    ('person-leila-karimi', 'Leila Karimi', 'leila.karimi@example.se', 'hållbarhetsstrateg, Region Kronoberg', '', 'sv', '2021-06-21T08:00:00.000Z', '2021-06-21T11:44:00.000Z', '@D-12T13:02@'),
    ('person-bo-sternander', 'Bo Sternander', 'bo.sternander@example.se', 'ledamot i regionstyrelsen, Region Kronoberg', '', 'sv', '2021-08-17T08:00:00.000Z', '2021-09-01T18:10:00.000Z', '2023-01-30T19:00:00.000Z'),
    ('person-eva-kullander', 'Eva Kullander', 'eva.kullander@example.se', 'planeringsdirektör, Region Kronoberg', '', 'sv', '2021-08-17T08:00:00.000Z', '2021-08-24T06:15:00.000Z', '2023-02-01T06:45:00.000Z'),
    ('person-oskar-wennberg', 'Oskar Wennberg', 'oskar.wennberg@example.se', 'statistiker, Region Kronoberg', '', 'sv', '2021-08-17T08:00:00.000Z', '2021-08-18T07:33:00.000Z', '2023-02-21T09:12:00.000Z'),
    ('person-maria-engdahl', 'Maria Engdahl', 'maria.engdahl@example.se', 'jämställdhetsstrateg, Lunds kommun', '', 'sv', '2021-06-21T08:00:00.000Z', '2021-06-21T09:01:00.000Z', '@D-3T08:30@'),
    ('person-birgitta-sjoo', 'Birgitta Sjöö', 'birgitta.sjoo@example.se', 'ledamot i kommunstyrelsen, Lunds kommun', '', 'sv', '2021-08-18T08:00:00.000Z', '2021-08-20T17:48:00.000Z', '2023-02-22T20:05:00.000Z'),
    ('person-henrik-dahlman', 'Henrik Dahlman', 'henrik.dahlman@example.se', 'förvaltningschef, Lunds kommun', '', 'sv', '2021-08-18T08:00:00.000Z', '2021-08-30T06:04:00.000Z', '2023-02-15T07:20:00.000Z'),
    ('person-sofia-wikander', 'Sofia Wikander', 'sofia.wikander@example.se', 'HR-strateg, Lunds kommun', '', 'sv', '2021-08-18T08:00:00.000Z', '2021-08-18T08:41:00.000Z', '2023-02-24T10:10:00.000Z'),
    -- the round 2021–2023: the mentors, two from each region
    ('person-stina-broman', 'Stina Broman', 'stina.broman@example.se', 'strateg, Region Värmland', '', 'sv', '2018-08-20T08:00:00.000Z', '2018-08-21T07:00:00.000Z', '2023-02-23T08:00:00.000Z'),
    ('person-erik-hedlund', 'Erik Hedlund', 'erik.hedlund@example.se', 'utvecklingsledare, Region Värmland', '', 'sv', '2018-08-20T08:00:00.000Z', '2018-08-23T12:30:00.000Z', '2023-02-20T14:00:00.000Z'),
    ('person-asa-lovgren', 'Åsa Lövgren', 'asa.lovgren@example.se', 'strateg, Region Västerbotten', '', 'sv', '2018-08-20T08:00:00.000Z', '2018-08-20T13:00:00.000Z', '2023-02-22T09:00:00.000Z'),
    ('person-nils-marklund', 'Nils Marklund', 'nils.marklund@example.se', 'controller, Region Västerbotten', '', 'sv', '2018-08-20T08:00:00.000Z', '2018-08-27T09:45:00.000Z', '2023-01-11T12:30:00.000Z'),
    ('person-elin-kero', 'Elin Kero', 'elin.kero@example.se', 'folkhälsostrateg, Region Norrbotten', '', 'sv', '2018-08-20T08:00:00.000Z', '2018-08-22T06:30:00.000Z', '2023-02-24T07:40:00.000Z'),
    ('person-jonas-paivio', 'Jonas Päiviö', 'jonas.paivio@example.se', 'utvecklingsstrateg, Region Norrbotten', '', 'sv', '2018-08-20T08:00:00.000Z', '2018-08-24T10:15:00.000Z', '2023-02-13T15:00:00.000Z'),
    -- the new round: those already registered; some have not been in yet
    ('person-camilla-wallin', 'Camilla Wallin', 'camilla.wallin@example.se', 'utvecklingsstrateg, Falu kommun', '', 'sv', '@D-11T13:00@', '@D-11T14:20@', '@D-2T10:15@'),
    ('person-lars-hellberg', 'Lars Hellberg', 'lars.hellberg@example.se', 'ledamot i kommunstyrelsen, Falu kommun', '', 'sv', '@D-8T10:00@', '@D-6T18:35@', '@D-6T18:35@'),
    ('person-petra-nyman', 'Petra Nyman', 'petra.nyman@example.se', 'förvaltningschef, Falu kommun', '', 'sv', '@D-8T10:00@', null, null),
    ('person-daniel-forsman', 'Daniel Forsman', 'daniel.forsman@example.se', 'controller, Falu kommun', '', 'sv', '@D-8T10:00@', '@D-8T10:40@', '@D-5T08:20@'),
    ('person-ingrid-solberg', 'Ingrid Solberg', 'ingrid.solberg@example.se', 'hållbarhetsstrateg, Region Dalarna', '', 'sv', '@D-11T13:05@', '@D-10T07:55@', '@D-4T13:10@'),
    ('person-kerstin-morell', 'Kerstin Morell', 'kerstin.morell@example.se', 'ledamot i regionstyrelsen, Region Dalarna', '', 'en', '@D-7T09:30@', null, null);

insert into grants (id, person_id, role, organisation_code, round_id, granted_at, granted_by) values
    ('grant-system-administrator', 'person-robin-axelsson', 'system_administrator', null, null, '2018-03-01T08:00:00.000Z', 'person-robin-axelsson'),
    ('grant-project-leader', 'person-ellen-nyberg', 'project_leader', null, null, '2018-03-01T08:10:00.000Z', 'person-robin-axelsson'),
    ('grant-administrator', 'person-hanna-skold', 'administrator', null, null, '2020-11-02T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-communicator', 'person-david-lindroth', 'communicator', null, null, '2021-02-01T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-information-owner', 'person-moa-lindahl', 'information_owner', null, null, '2021-10-18T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-steering-ek', 'person-gunilla-ek', 'steering_member', null, null, '2021-01-11T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-steering-oberg', 'person-mattias-oberg', 'steering_member', null, null, '2021-01-11T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-steering-sandstrom', 'person-per-sandstrom', 'steering_member', null, null, '2021-01-11T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-steering-rydell', 'person-tomas-rydell', 'steering_member', null, null, '2021-01-11T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-steering-haddad', 'person-yasmin-haddad', 'steering_member', null, null, '2021-01-11T08:00:00.000Z', 'person-ellen-nyberg'),
    ('grant-steering-viklund', 'person-anna-lena-viklund', 'steering_member', null, null, '2021-01-11T08:00:00.000Z', 'person-ellen-nyberg');
