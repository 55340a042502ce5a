-- That the patient took an authorization back. The authorization stays as it was signed.
create table authorization_revocation (
    authorization_id bigint primary key references release_authorization,
    facts            jsonb not null
);
create trigger authorization_revocation_append_only before update or delete on authorization_revocation
    for each row execute function refuse_change();
