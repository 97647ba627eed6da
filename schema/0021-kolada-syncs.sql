-- A synchronisation is written a part at a time and goes on with the part it stopped in, from that part's first page.
alter table kolada_syncs drop column next_url;
