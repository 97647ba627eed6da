-- English texts beside the Swedish ones; '' where nobody has written any, and then the Swedish is shown.
alter table mailings add column subject_en text not null default '';
alter table mailings add column body_en text not null default '';
alter table activities add column title_en text not null default ''; -- "Learning meeting 1"
alter table activities add column theme_en text not null default ''; -- "Leadership and steering"

-- What rounds have been made with so far.
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
