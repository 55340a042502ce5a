-- What the patient weighs and decides, and who was told.
create table deliberation (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
