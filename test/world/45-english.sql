-- The activities above, in English.
update activities set title_en = 'Meeting of strategists and mentors' where title = 'Strateg- och mentorträff';
update activities set title_en = 'Start-up meeting' where title = 'Uppstartsträff';
update activities set title_en = 'Strategist meeting' where title = 'Strategträff';
update activities set title_en = 'Mentor meeting' where title = 'Mentorträff';
update activities set title_en = 'Deepening session' where title = 'Fördjupning';
update activities set title_en = 'Learning meeting ' || number where kind = 'learning_meeting' and title = 'Lärandeträff ' || number;
update activities set title_en = 'Result conference' where title = 'Resultatkonferens';
update activities set title_en = 'Result report' where title = 'Resultatrapport';
update activities set theme_en = 'Leadership and steering' where theme = 'Ledning och styrning';
update activities set theme_en = 'Improvement work' where theme = 'Förbättringsarbete';
update activities set theme_en = 'Analysis and follow-up' where theme = 'Analys och uppföljning';
update activities set theme_en = 'Communication' where theme = 'Kommunikation';
