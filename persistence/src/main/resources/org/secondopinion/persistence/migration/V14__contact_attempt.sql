-- Every attempt in vain to reach a patient.
create table contact_attempt (
    id       bigint generated always as identity primary key,
    case_id  uuid not null references case_file,
    tried_on date not null,
    means    text not null,
    note     text not null,
    noted_at timestamptz not null,
    noted_by uuid not null references person
);
create index contact_attempt_case on contact_attempt (case_id, tried_on);
create trigger contact_attempt_append_only before update or delete on contact_attempt
    for each row execute function refuse_change();
