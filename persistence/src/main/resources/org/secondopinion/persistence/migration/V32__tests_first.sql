-- Tests that a specialist needs first: one row for each version of an opinion that asks for some.
create table test_round (
    case_id uuid not null references case_file,
    ordinal integer not null check (ordinal >= 2),
    version integer not null check (version >= 1),
    facts   jsonb not null,
    primary key (case_id, ordinal, version)
);
