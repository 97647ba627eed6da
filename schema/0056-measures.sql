-- A measure that an organisation has taken about an indicator it follows: drawn in the charts, and what the page of
-- effects begins with.
alter table followed_indicators add column measure_year integer;                -- the first year counted as after it; null: none noted
alter table followed_indicators add column measure text not null default '';       -- what is done, '' without a year
alter table followed_indicators add column measure_owner text not null default ''; -- who does it
