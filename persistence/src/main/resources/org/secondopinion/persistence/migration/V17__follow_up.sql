-- What is known of the time after a decision: a fact of its own beside what was decided.
create table follow_up (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
