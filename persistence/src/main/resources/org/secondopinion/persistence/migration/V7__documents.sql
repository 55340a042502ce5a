-- Files that were brought to a case, byte by byte as they came.
create table document (
    id         uuid primary key,
    case_id    uuid not null references case_file,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null,
    content    bytea not null,
    stored_at  timestamptz not null,
    stored_by  uuid not null references person,
    unique (case_id, sha256),
    check (octet_length(content) = size)
);

-- What a health record export says. It counts only once it was confirmed.
create table health_summary (
    document     uuid primary key references document on delete cascade,
    facts        jsonb not null,
    confirmed_at timestamptz,
    confirmed_by uuid references person,
    check ((confirmed_at is null) = (confirmed_by is null))
);
