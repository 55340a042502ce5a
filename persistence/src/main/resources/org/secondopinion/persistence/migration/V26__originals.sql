-- Slides, blocks, film and discs that somebody lends, until they are back: one row each.
-- What happened to them is in the facts, move by move, and in the history of the case.
create table record_original (
    id      uuid primary key,
    case_id uuid not null references case_file,
    number  bigint generated always as identity,
    is_out  boolean not null,
    facts   jsonb not null
);
create index record_original_case on record_original (case_id, number);
create index record_original_out on record_original (case_id) where is_out;
