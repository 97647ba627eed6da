-- A letter exactly as it was sent, in each language and format it can be read in. The two columns of letters that held
-- the Swedish PDF and HTML are no longer written.
create table letter_files (
    letter_id text not null references letters (id),
    language  text not null,               -- 'sv' or 'en'
    format    text not null,               -- html pdf docx
    file_id   text not null references files (id),
    primary key (letter_id, language, format)
);
insert into letter_files (letter_id, language, format, file_id)
    select id, 'sv', 'pdf', pdf_file_id from letters where pdf_file_id is not null;
insert into letter_files (letter_id, language, format, file_id)
    select id, 'sv', 'html', html_file_id from letters where html_file_id is not null;
