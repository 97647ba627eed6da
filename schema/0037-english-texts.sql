-- English texts beside the Swedish ones; '' where nobody has written any, and then the Swedish is shown.
alter table mailings add column subject_en text not null default '';
alter table mailings add column body_en text not null default '';
alter table activities add column title_en text not null default ''; -- "Learning meeting 1"
alter table activities add column theme_en text not null default ''; -- "Leadership and steering"
