-- In which language somebody without an account is written to, and when an answer is asked for.
alter table applications add column language text not null default 'sv'; -- 'sv' or 'en': as the applicant reads the pages
alter table mentorships add column answer_by text; -- day the organisation is asked to answer by; null: not asked yet
