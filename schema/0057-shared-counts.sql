-- Own counts of the same thing can be set beside each other: those who count it decide who may see theirs.
alter table local_indicators add column sharing text not null default 'own';
                                              -- own: the organisation and the office · group: its learning group too
                                              -- programme: every organisation that counts the same
alter table local_indicators add column activity_key text not null default '';
                                              -- the activity in lower case without blanks round it: the same is the same thing
update local_indicators
    set activity_key = replace(replace(replace(lower(trim(activity)), 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö');
create index local_indicators_by_key on local_indicators (activity_key);
