-- How the patient chose to have the doctor told, the letter, and what the doctor answered.
create table notice (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
