-- The steering group: one meeting held and published, one to come. Two members have declared an interest for the coming
-- meeting and one had for the earlier.
insert into steering_meetings (id, round_id, on_day, starts_at, ends_at, place, state, opinions_by, chair, secretary, present,
                               other_items, created_at, published_at, called_at) values
    ('steering-held', '@round@', '@D-14~@', '09:00', '11:30', 'digitalt', 'published', '@D-15~T12:00:local@', 'Gunilla Ek',
     'Ellen Nyberg', 'Gunilla Ek
Mattias Öberg
Per Sandström
Tomas Rydell
Anna-Lena Viklund', 'Läget för mentorerna: tre har sagt ja. Region Norrbotten tillfrågas.', '@D-30~T08:00@', '@D-13~T15:00@', '@D-29~T08:00@'),
    ('steering-coming', '@round@', '@D+7~@', '09:00', '11:30', 'digitalt', 'planned', '@D+4~T12:00:local@', 'Gunilla Ek',
     'Ellen Nyberg', '', '', '@D-12~T08:30@', null, '@D-12~T09:00@');

insert into selection_cases (steering_meeting_id, application_id, position) values
    ('steering-held', 'application-borlange', 1),
    ('steering-held', 'application-falun', 2),
    ('steering-held', 'application-karlskrona', 3),
    ('steering-held', 'application-dalarna', 4),
    ('steering-held', 'application-skelleftea', 5),
    ('steering-held', 'application-trelleborg', 6),
    ('steering-held', 'application-ystad', 7),
    ('steering-coming', 'application-harnosand', 1),
    ('steering-coming', 'application-kalmar', 2),
    ('steering-coming', 'application-mjolby', 3),
    ('steering-coming', 'application-pitea', 4);

insert into declared_interests (application_id, person_id, reason, declared_at, declared_by) values
    ('application-karlskrona', 'person-tomas-rydell', 'Var anställd i Karlskrona kommun till i våras.', '@D-20~T12:15@', 'person-tomas-rydell'),
    ('application-kalmar', 'person-anna-lena-viklund', 'Min syster är förvaltningschef i Kalmar.', '@D-5T11:05@', 'person-anna-lena-viklund'),
    ('application-mjolby', 'person-per-sandstrom', 'Min dotter arbetar i kommunledningen i Mjölby.', '@D-1T09:40@', 'person-per-sandstrom');

insert into opinions (application_id, person_id, vote, score, comment, written_at) values
    ('application-borlange', 'person-gunilla-ek', 'admit', 4, '', '@D-17~T19:00@'),
    ('application-borlange', 'person-per-sandstrom', 'admit', 4, '', '@D-16~T07:30@'),
    ('application-falun', 'person-gunilla-ek', 'admit', 5, 'Konkret och väl förankrad.', '@D-17~T19:06@'),
    ('application-falun', 'person-mattias-oberg', 'admit', 4, '', '@D-16~T21:10@'),
    ('application-karlskrona', 'person-gunilla-ek', 'reserve', 3, '', '@D-17~T19:14@'),
    ('application-karlskrona', 'person-per-sandstrom', 'reject', 3, 'Gruppen i sydost räcker inte till fler.', '@D-16~T07:41@'),
    ('application-dalarna', 'person-gunilla-ek', 'admit', 4, '', '@D-17~T19:20@'),
    ('application-dalarna', 'person-tomas-rydell', 'admit', 4, '', '@D-16~T06:55@'),
    ('application-skelleftea', 'person-gunilla-ek', 'admit', 5, 'Frågan om arbetsgivaren är viktig för fler.', '@D-17~T19:28@'),
    ('application-skelleftea', 'person-anna-lena-viklund', 'admit', 5, '', '@D-16~T16:20@'),
    ('application-ystad', 'person-gunilla-ek', 'reserve', 3, '', '@D-17~T19:33@'),
    ('application-ystad', 'person-mattias-oberg', 'reserve', 3, '', '@D-16~T21:22@'),
    ('application-kalmar', 'person-gunilla-ek', 'admit', 5, 'Tydligt ledningsbeslut och en konkret verksamhet att pröva i.', '@D-2T19:35@'),
    ('application-kalmar', 'person-mattias-oberg', 'admit', 4, '', '@D-2T21:06@'),
    ('application-kalmar', 'person-tomas-rydell', 'admit', 4, 'Bra att de vill gå från siffra till beslut.', '@D-3T06:52@'),
    ('application-mjolby', 'person-gunilla-ek', 'admit', 4, '', '@D-2T19:44@');

insert into decisions (id, application_id, steering_meeting_id, outcome, motive, decided_on, recorded_at, recorded_by, published_at) values
    ('decision-borlange', 'application-borlange', 'steering-held', 'admitted', 'Uppfyller alla krav. Kan bilda grupp med Falun och Region Dalarna.', '@D-14~@', '@D-14~T10:02@', 'person-ellen-nyberg', '@D-13~T15:00@'),
    ('decision-falun', 'application-falun', 'steering-held', 'admitted', 'Uppfyller alla krav. Tydlig idé om kulturskolan.', '@D-14~@', '@D-14~T10:09@', 'person-ellen-nyberg', '@D-13~T15:00@'),
    ('decision-karlskrona', 'application-karlskrona', 'steering-held', 'rejected', 'Karlskrona uppfyller alla krav, men vi kan inte bilda en grupp till i sydost den här gången. Kommunen är välkommen att söka nästa omgång.', '@D-14~@', '@D-14~T10:21@', 'person-ellen-nyberg', '@D-13~T15:00@'),
    ('decision-dalarna', 'application-dalarna', 'steering-held', 'admitted', 'Uppfyller alla krav. En region som arbetar nära två av sina kommuner ger mycket att lära.', '@D-14~@', '@D-14~T10:30@', 'person-ellen-nyberg', '@D-13~T15:00@'),
    ('decision-skelleftea', 'application-skelleftea', 'steering-held', 'admitted', 'Uppfyller alla krav. Frågan om kommunen som arbetsgivare saknas i de andra ansökningarna.', '@D-14~@', '@D-14~T10:38@', 'person-ellen-nyberg', '@D-13~T15:00@'),
    ('decision-trelleborg', 'application-trelleborg', 'steering-held', 'withdrawn', 'Trelleborg har dragit tillbaka sin ansökan.', '@D-14~@', '@D-14~T10:41@', 'person-ellen-nyberg', '@D-13~T15:00@'),
    ('decision-ystad', 'application-ystad', 'steering-held', 'reserve', 'Uppfyller alla krav, men har ingen granne att bilda grupp med än. Ystad får plats om någon mer i södra Skåne antas.', '@D-14~@', '@D-14~T10:50@', 'person-ellen-nyberg', '@D-13~T15:00@');
