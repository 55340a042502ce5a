-- Links with which a doctor's office answers once, without an account. Only the hash of the code
-- is kept; the link's identifier is also the person that stands for the office.
create table office_link (
    id          uuid primary key references person,
    case_id     uuid not null references case_file,
    code_hash   text not null unique,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    wrong_tries integer not null,
    ended       text,
    ended_at    timestamptz,
    check ((ended is null) = (ended_at is null))
);
create index office_link_case on office_link (case_id);
