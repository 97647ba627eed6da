-- Which organisations a round has been announced to, by which mailing and to which mailbox: kept as it was sent.
create table invitations (
    mailing_id        text not null references mailings (id),
    organisation_code text not null references organisations (code),
    address           text not null,       -- the official mailbox as it was then
    mail_id           text not null,       -- outgoing_mail.id, which tells whether it has gone
    invited_at        text not null,       -- instant
    primary key (mailing_id, organisation_code)
);
