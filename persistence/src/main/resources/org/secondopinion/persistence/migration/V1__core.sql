-- Programmes, people, cases, where they are, and what happened to them.

create table programme (
    id       text primary key,
    name     text not null,
    phone    text not null,
    zone     text not null,
    days     text not null,
    opens    time not null,
    closes   time not null,
    holidays text not null
);

create table person (
    id        uuid primary key,
    name      text not null,
    email     text,
    roles     text not null,
    programme text references programme
);

create table case_file (
    id         uuid primary key,
    reference  text not null unique,
    programme  text not null references programme,
    patient    uuid not null references person,
    navigator  uuid references person,
    specialist uuid references person,
    opened_at  timestamptz not null,
    decide_by  date,
    path       text,
    closing    text,
    closed_at  timestamptz,
    check ((closing is null) = (closed_at is null))
);
create index case_file_patient on case_file (patient, opened_at desc);
create index case_file_specialist on case_file (specialist, decide_by) where closing is null;

-- What waits for a person now. The process adds and removes rows in its own transaction.
create table open_task (
    id      text primary key,
    case_id uuid not null references case_file,
    kind    text not null,
    subject uuid,
    since   timestamptz not null,
    due     timestamptz not null
);
create index open_task_case on open_task (case_id, due);

-- The read model: one row for every open case.
create table caseload (
    case_id           uuid primary key references case_file,
    reference         text not null,
    programme         text not null,
    navigator         uuid,
    patient_name      text not null,
    steps             text not null,
    next              text not null,
    holder            text not null,
    since             timestamptz not null,
    due               timestamptz not null,
    due_for_navigator timestamptz,
    due_for_patient   timestamptz,
    due_for_others    timestamptz,
    open_tasks        integer not null,
    decide_by         date,
    path              text,
    opened_at         timestamptz not null
);
create index caseload_mine on caseload (navigator, due, case_id);
create index caseload_mine_to_do on caseload (navigator, due_for_navigator, case_id)
    where due_for_navigator is not null;
create index caseload_programme on caseload (programme, due, case_id);

-- Everything that happened: appended to, never changed.
create table case_event (
    id      bigint generated always as identity primary key,
    case_id uuid not null references case_file,
    at      timestamptz not null,
    step    text not null,
    kind    text not null,
    by      uuid references person,
    role    text,
    about   text,
    note    text
);
create index case_event_case on case_event (case_id, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history is appended to, never changed';
end $$;
create trigger case_event_append_only before update or delete on case_event
    for each row execute function refuse_change();

-- Who looked, and who was refused.
create table access_log (
    id      bigint generated always as identity primary key,
    case_id uuid not null references case_file,
    at      timestamptz not null,
    by      uuid not null,
    role    text,
    action  text not null
);
create index access_log_case on access_log (case_id, id desc);
create trigger access_log_append_only before update or delete on access_log
    for each row execute function refuse_change();

-- What was told and found in the first step.
create table intake (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
create table assessment (
    case_id uuid primary key references case_file,
    facts   jsonb not null
);
