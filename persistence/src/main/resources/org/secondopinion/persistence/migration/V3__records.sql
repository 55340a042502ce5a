-- What the patient signed. A new signature is a new row; none is ever changed.
create table release_authorization (
    id         bigint generated always as identity primary key,
    case_id    uuid not null references case_file,
    signed_on  date not null,
    expires_on date not null,
    facts      jsonb not null,
    check (expires_on > signed_on)
);
create index release_authorization_case on release_authorization (case_id, id desc);
create trigger release_authorization_append_only before update or delete on release_authorization
    for each row execute function refuse_change();

-- The ledger: one row for each record that the second doctor needs.
create table record_item (
    id             uuid primary key,
    case_id        uuid not null references case_file,
    position       integer not null,
    kind           text not null,
    because        text not null,
    state          text not null
        check (state in ('NEEDED', 'REQUESTED', 'ARRIVED', 'IN_HAND', 'ALREADY_IN_HAND', 'WAIVED')),
    evidence       text,
    waived_on      date,
    waived_because text,
    unique (case_id, kind),
    unique (case_id, position),
    check ((state = 'ALREADY_IN_HAND') = (evidence is not null)),
    check ((state = 'WAIVED') = (waived_on is not null and waived_because is not null))
);

-- Every attempt to get one, with its days: what a records office's scorecard is made of.
create table record_attempt (
    item          uuid not null references record_item,
    number        integer not null,
    keeper_kind   text not null,
    keeper        text not null,
    means         text not null,
    requested_on  date not null,
    note          text not null,
    reminders     text not null,
    arrived_on    date,
    inspected_on  date,
    readable      boolean,
    right_patient boolean,
    complete      boolean,
    finding       text,
    primary key (item, number),
    check (num_nulls(inspected_on, readable, right_patient, complete, finding) in (0, 5))
);
