-- Where the preparatory course is, for the link in the mailing about it.
alter table rounds add column course_url text not null default '';
