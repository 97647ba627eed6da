-- An activity is for some of those who take part, or for everybody.
alter table activities add column audience text not null default '';
                                              -- functions with a comma between, as participants.function; '': everybody
update activities set audience = 'strategist' where kind = 'strategist_meeting';
update activities set audience = 'strategist,mentor_contact' where kind = 'strategist_mentor_meeting';
update activities set audience = 'mentor_contact' where kind = 'mentor_meeting';
