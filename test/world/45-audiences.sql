-- Whom the meetings of the demo world are for: those of strategists are not for the politicians.
update activities set audience = 'strategist' where kind = 'strategist_meeting';
update activities set audience = 'strategist,mentor_contact' where kind = 'strategist_mentor_meeting';
update activities set audience = 'mentor_contact' where kind = 'mentor_meeting';
