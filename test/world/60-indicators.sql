-- What Lund follows, with an analysis and a follow-up, and an activity's own counts. The figures
-- they are about are real and come with load_figures; the words and the counts are invented.
insert into followed_indicators (id, organisation_code, indicator_id, owner, why, target, target_year, target_text, direction,
                                 cycle_month, cycle_place, state, followed_up_year, analysis_id, chosen_at, chosen_by,
                                 measure_year, measure, measure_owner) values
    ('followed-lund-alone', '1281', 'U01420', 'Maria Engdahl, jämställdhetsstrateg',
     'Fler ska kunna röra sig fritt i kommunen, också på kvällen.', 15, 2026, '', 'lower', 4, 'Välfärdsredovisningen', 'followed_up',
     2022, 'note-lund-alone', '2022-01-18T09:10:00.000Z', 'person-maria-engdahl', null, '', ''),
    ('followed-lund-school', '1281', 'N15436', 'Förvaltningschefen för barn och skola',
     'Skillnaden har bytt håll och vi vill veta varför.', null, null, 'Samma behörighet för flickor och pojkar.', 'higher', 10,
     'Kvalitetsrapporten', 'chosen', null, null, '2022-01-18T09:25:00.000Z', 'person-maria-engdahl', 2018,
     'Läxhjälp på alla skolor', 'Skolorna, med föreningar');
insert into indicator_notes (id, followed_id, kind, year, text, who, causes, measures, written_at, written_by, author) values
    ('note-lund-alone', 'followed-lund-alone', 'analysis', 2022,
     'Mer än tre gånger så många kvinnor som män avstår. Skillnaden är störst bland dem under 30 år.',
     'Kvinnor 16–29 år, särskilt i tre bostadsområden', 'Mörka gångvägar, glesa bussar efter klockan 21 och oro från skoltiden.',
     'Trygghetsvandringar med unga i varje område, ny belysning längs två gångvägar.', '2023-02-14T13:05:00.000Z',
     'person-maria-engdahl', 'Maria Engdahl');
insert into local_indicators (id, organisation_code, activity, case_meaning, base_meaning, group_name, direction, threshold, added_at,
                              sharing, activity_key) values
    ('local-lund-summer-jobs', '1281', 'Feriejobb', 'Ungdomar som fick ett feriejobb', 'Ungdomar som sökte', 'Årskurs', 'unstated', 5,
     '2022-09-12T08:40:00.000Z', 'group', 'feriejobb'),
    ('local-region-summer-jobs', '0005', 'Feriejobb', 'Unga som fick feriejobb i regionen', 'Unga som sökte', '', 'unstated', 5,
     '2022-10-03T11:05:00.000Z', 'group', 'feriejobb');
insert into local_values (indicator_id, period, age, further, sex, cases, base) values
    ('local-lund-summer-jobs', '2021', '', '', 'women', 212, 398),
    ('local-lund-summer-jobs', '2021', '', '', 'men', 247, 371),
    ('local-lund-summer-jobs', '2021', '', 'Årskurs 9', 'women', 126, 230),
    ('local-lund-summer-jobs', '2021', '', 'Årskurs 9', 'men', 148, 214),
    ('local-lund-summer-jobs', '2021', '', 'Gymnasiet', 'women', 83, 160),
    ('local-lund-summer-jobs', '2021', '', 'Gymnasiet', 'men', 95, 149),
    ('local-lund-summer-jobs', '2021', '', 'Anpassad gymnasieskola', 'women', 3, 8),
    ('local-lund-summer-jobs', '2021', '', 'Anpassad gymnasieskola', 'men', 4, 8),
    ('local-lund-summer-jobs', '2022', '', '', 'women', 231, 402),
    ('local-lund-summer-jobs', '2022', '', '', 'men', 240, 366),
    ('local-lund-summer-jobs', '2022', '', 'Årskurs 9', 'women', 134, 228),
    ('local-lund-summer-jobs', '2022', '', 'Årskurs 9', 'men', 141, 209),
    ('local-lund-summer-jobs', '2022', '', 'Gymnasiet', 'women', 89, 163),
    ('local-lund-summer-jobs', '2022', '', 'Gymnasiet', 'men', 90, 148),
    ('local-lund-summer-jobs', '2022', '', 'Anpassad gymnasieskola', 'women', 8, 11),
    ('local-lund-summer-jobs', '2022', '', 'Anpassad gymnasieskola', 'men', 9, 9),
    ('local-region-summer-jobs', '2021', '', '', 'women', 118, 236),
    ('local-region-summer-jobs', '2021', '', '', 'men', 97, 189),
    ('local-region-summer-jobs', '2022', '', '', 'women', 131, 240),
    ('local-region-summer-jobs', '2022', '', '', 'men', 104, 201);
