-- Further links to one application. The first is kept with the application itself; each letter that must lead the
-- applicant back makes one of its own, because only hashes of the secrets are kept.
create table application_links (
    token_hash     text primary key,   -- sha256 hex of the secret in the link
    application_id text not null references applications (id),
    made_at        text not null
);
