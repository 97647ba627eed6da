-- When the organisation said that everybody who will take part is registered; null: not said.
alter table participations add column people_complete_at text; -- instant
