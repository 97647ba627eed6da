-- A synchronisation is written a part at a time, and goes on with the first page of the part it stopped in: no page is
-- kept. Nothing has been synchronised before this migration, so the table is made again.
drop table kolada_syncs;
create table kolada_syncs (
    id          text primary key,
    request     text not null,                -- what was asked for, in one line: address, indicators, areas, years
    delivery_id text not null references indicator_deliveries (id),
    from_date   text,                         -- day: only what changed since; null: everything
    started_on  text not null,                -- day: the next one asks from here
    state       text not null,                -- running, done
    next_part   integer not null default 0    -- of the parts of the request, the first that is not in the database
);
create index kolada_syncs_by_request on kolada_syncs (request, started_on);
