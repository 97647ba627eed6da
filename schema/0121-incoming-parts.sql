-- What a file has brought and is not yet among the values: written down whole in one short transaction, then taken up
-- a part at a time, so that others can write in between (docs/decisions/0018). Empty when nothing is under way.
create table incoming_parts (
    delivery_id text not null references indicator_deliveries (id),
    part        integer not null,         -- taken up in this order, after the parts of older deliveries
    content     text not null,            -- rows of CSV: kpi,municipality,period,gender,value,count
    primary key (delivery_id, part)
);
