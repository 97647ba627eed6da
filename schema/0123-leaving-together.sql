-- Who was removed because the whole organisation left comes back when it does.
alter table participants add column left_together integer not null default 0;
