-- When the members were called to a steering meeting, and which version of it they have in their calendars.
alter table steering_meetings add column called_at text;
alter table steering_meetings add column sequence integer not null default 0;
